import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { findTexts, sha256, verifyTexts } from "../../lib/corpus/mod.ts";

async function folders(texts: Record<string, string>): Promise<{ corpus: string; folder: string }> {
  const corpus = await Deno.makeTempDir(), folder = await Deno.makeTempDir();
  const documents = ["a", "b"].map((document) => ({
    document,
    file: `${document}.txt`,
    sha256: sha256(`text ${document}`),
  }));
  await Deno.writeTextFile(join(corpus, "corpus.json"), JSON.stringify({ documents }));
  for (const [name, text] of Object.entries(texts)) await Deno.writeTextFile(join(folder, name), text);
  return { corpus, folder };
}

Deno.test("findTexts() finds texts by name, or by hash under another name", async () => {
  const { corpus, folder } = await folders({ "a.txt": "text a", "renamed.txt": "text b", "x.txt": "other" });
  const { found, missing } = await findTexts(folder, corpus);
  deepStrictEqual(found.map(({ document, file }) => [document, file]), [["a", "a.txt"], ["b", "b.txt"]]);
  deepStrictEqual(missing, []);
});

Deno.test("findTexts() names what is missing", async () => {
  const { corpus, folder } = await folders({ "a.txt": "text a" });
  deepStrictEqual((await findTexts(folder, corpus)).missing, [{ document: "b", file: "b.txt" }]);
  await rejects(findTexts(join(folder, "none"), corpus), /there is no such folder$/);
  await rejects(findTexts(folder, folder), /^Error: Cannot read ".*corpus\.json": there is no such file$/);
});

Deno.test("findTexts() refuses a text of the right name with another hash", async () => {
  const { corpus, folder } = await folders({ "a.txt": "text c" });
  await rejects(
    findTexts(folder, corpus),
    /^Error: Cannot add ".*a\.txt": its SHA-256 is .*…, expected .*…; the file is not/,
  );
});

Deno.test("verifyTexts() checks the texts that stand in the corpus", async () => {
  const { corpus } = await folders({});
  strictEqual((await verifyTexts(corpus)).missing.length, 2);
  await Deno.writeTextFile(join(corpus, "a.txt"), "text a");
  strictEqual((await verifyTexts(corpus)).found.length, 1);
  await Deno.writeTextFile(join(corpus, "a.txt"), "text c");
  await rejects(verifyTexts(corpus), /^Error: Cannot read ".*a\.txt": its SHA-256 is/);
});

Deno.test("verifyTexts() refuses a manifest that leads out of its folder", async () => {
  const { corpus } = await folders({});
  const documents = [{ document: "a", file: "../a.txt" }];
  await Deno.writeTextFile(join(corpus, "corpus.json"), JSON.stringify({ documents }));
  await rejects(verifyTexts(corpus), /its file "\.\.\/a\.txt" leads out of the corpus$/);
});
