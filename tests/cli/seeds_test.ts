import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { copyFolder, filesOf, hashTree, run, SAMPLE } from "./run.ts";

const temp = () => Deno.makeTempDirSync({ prefix: "seeds." });

/** A copy of the sample and its texts apart from it. */
function apart(): { corpus: string; texts: string } {
  const corpus = join(temp(), "corpus"), texts = temp();
  copyFolder(SAMPLE, corpus);
  for (const path of filesOf(corpus).filter((path) => path.endsWith(".txt"))) {
    Deno.renameSync(path, join(texts, path.slice(path.lastIndexOf("/") + 1)));
  }
  return { corpus, texts };
}

Deno.test("seeds add takes in the texts, also under another name, and verify finds them", async () => {
  const { corpus, texts } = apart();
  strictEqual((await run("seeds", ["verify", "--corpus", corpus])).status, 1);
  Deno.renameSync(join(texts, "coast-courier.txt"), join(texts, "renamed.txt"));
  const { status, stdout } = await run("seeds", ["add", texts, "--corpus", corpus]);
  deepStrictEqual([status, /^Added 5 texts/.test(stdout)], [0, true]);
  deepStrictEqual(
    hashTree(corpus)!["coast-courier.txt"],
    hashTree(SAMPLE)!["coast-courier.txt"],
  );
  strictEqual((await run("seeds", ["verify", "--corpus", corpus])).status, 0);
});

Deno.test("seeds add takes in all texts or none", async () => {
  const { corpus, texts } = apart(), before = hashTree(corpus);
  Deno.removeSync(join(texts, "coast-courier.txt"));
  const missing = await run("seeds", ["add", texts, "--corpus", corpus]);
  match(missing.stderr, /^Cannot add ".*": it does not hold "coast-courier\.txt"/);
  Deno.writeTextFileSync(join(texts, "coast-courier.txt"), "another text");
  const other = await run("seeds", ["add", texts, "--corpus", corpus]);
  match(other.stderr, /^Cannot add ".*coast-courier\.txt": its SHA-256 is .*, expected /);
  deepStrictEqual([missing.status, other.status, hashTree(corpus)], [2, 2, before]);
});

Deno.test("seeds add refuses a folder without any of the texts, though all are there", async () => {
  const { status, stderr } = await run("seeds", ["add", temp(), "--corpus", SAMPLE]);
  strictEqual(status, 2);
  match(stderr, /^Cannot add ".*": it holds no text that corpus\.json names\n$/);
});

Deno.test("seeds code writes the same tables each time, with a manifest of their hashes", async () => {
  const corpus = join(temp(), "corpus");
  copyFolder(SAMPLE, corpus);
  strictEqual((await run("seeds", ["code", "--corpus", corpus])).status, 0);
  const coded = hashTree(join(corpus, "coded"))!;
  strictEqual((await run("seeds", ["code", "--corpus", corpus])).status, 0);
  deepStrictEqual(hashTree(join(corpus, "coded")), coded);
  const { "manifest.json": _, ...tables } = coded;
  deepStrictEqual(JSON.parse(Deno.readTextFileSync(join(corpus, "coded/manifest.json"))).tables, tables);
});

Deno.test("seeds code refuses a table that would hold ten words in a row of a text", async () => {
  const corpus = temp();
  const text = "Town falls\n\nPolice said that 12 people were killed on Monday.\n";
  const outlet = "Police said that 12 people were killed on Monday";
  const long = "Six men of the town guard said that nothing at all was lost here";
  Deno.writeTextFileSync(join(corpus, "a.txt"), `${text}\n${long}.\n`);
  const sha256 = createHash("sha256").update(Deno.readFileSync(join(corpus, "a.txt"))).digest("hex");
  const documents = [{
    document: "a",
    file: "a.txt",
    outlet: long,
    title: outlet,
    published: "2024-06-10",
    sha256,
  }];
  Deno.writeTextFileSync(join(corpus, "corpus.json"), JSON.stringify({ title: "Town", documents }));
  const { status, stderr } = await run("seeds", ["code", "--corpus", corpus]);
  match(
    stderr,
    /^Cannot write "documents\.csv": it would hold a passage of a text \("six men of the town guard said that/,
  );
  deepStrictEqual([status, hashTree(join(corpus, "coded"))], [2, undefined]);
});

for (const args of [["add"], ["verify", "x"], ["fetch"], []]) {
  Deno.test(`seeds refuses ${JSON.stringify(args)}`, async () => {
    const { status, stderr } = await run("seeds", args);
    match(stderr, /^Cannot run "seeds": [^\n]+\n$/);
    strictEqual(status, 2);
  });
}
