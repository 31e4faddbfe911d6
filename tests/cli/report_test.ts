import {
  deepStrictEqual,
  doesNotMatch,
  match,
  notDeepStrictEqual,
  ok,
  strictEqual,
} from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readCorpus } from "../../lib/corpus/mod.ts";
import { findPassage } from "../../lib/report/mod.ts";
import { copyFolder, filesOf, hashTree, run, SAMPLE } from "./run.ts";

const temp = () => Deno.makeTempDirSync({ prefix: "report." });
const out = join(temp(), "outputs");
const first = await run("report", ["--corpus", SAMPLE, "--out", out]);

/** A copy of the sample in a folder of its own, with the codings by hand that its manifest names by where it stands. */
function sample(): string {
  const folder = join(temp(), "seeds", "sample");
  copyFolder(SAMPLE, folder);
  copyFolder(join(SAMPLE, "../../tests/coded/sample"), join(folder, "../../tests/coded/sample"));
  return folder;
}

const texts = (folder: string) => filesOf(folder).filter((path) => path.endsWith(".txt"));
const withoutTexts = (folder: string) => texts(folder).forEach((path) => Deno.removeSync(path));
const edit = (path: string, from: string | RegExp, to: string) =>
  Deno.writeTextFileSync(path, Deno.readTextFileSync(path).replace(from, to));
const hashOf = (path: string) => createHash("sha256").update(Deno.readFileSync(path)).digest("hex");

Deno.test("report makes charts, tables, page and manifest of the sample, and says what it did", () => {
  strictEqual(first.stderr, "");
  strictEqual(first.status, 0);
  match(
    first.stdout,
    /^Read 5 documents of "The fall of Tel Harun \(invented sample\)" from their texts\.\nWrote \d+ files/,
  );
  const files = Object.keys(hashTree(out)!);
  for (const file of ["manifest.json", "report.html", "tables/dictionary.md", "tables/figures.csv"]) {
    ok(files.includes(file), file);
  }
  for (const ending of ["svg", "png", "pdf", "csv"]) ok(files.some((file) => file.endsWith(ending)), ending);
});

Deno.test("report names the hash of every other file in manifest.json, and no path of the machine", () => {
  const { "manifest.json": _, ...hashes } = hashTree(out)!;
  const text = Deno.readTextFileSync(join(out, "manifest.json"));
  deepStrictEqual(JSON.parse(text).files, hashes);
  ok(!text.includes(SAMPLE) && !text.includes(out));
});

Deno.test("report gives the same bytes in other time zones and locales", async () => {
  const again = join(temp(), "other name");
  const env = { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  strictEqual((await run("report", ["--corpus", SAMPLE, "--out", again], { env, cwd: temp() })).status, 0);
  deepStrictEqual(hashTree(again), hashTree(out));
});

Deno.test("report gives the same bytes from the coded tables as from the texts", async () => {
  const corpus = sample(), again = join(temp(), "outputs");
  strictEqual((await run("seeds", ["code", "--corpus", corpus])).status, 0);
  withoutTexts(corpus);
  const { status, stdout } = await run("report", ["--corpus", corpus, "--out", again]);
  strictEqual(status, 0);
  match(stdout, /from the coded tables/);
  deepStrictEqual(hashTree(again), hashTree(out));
});

Deno.test("report gives other tables where a number in a text is another", async () => {
  const corpus = sample(), again = join(temp(), "outputs"), file = join(corpus, "inland-observer.txt");
  const old = hashOf(file);
  edit(file, /\b146\b/g, "147");
  edit(join(corpus, "corpus.json"), old, hashOf(file));
  strictEqual((await run("report", ["--corpus", corpus, "--out", again])).status, 0);
  notDeepStrictEqual(hashTree(again)!["tables/figures.csv"], hashTree(out)!["tables/figures.csv"]);
});

Deno.test("report puts no passage of the texts into its outputs", async () => {
  const corpus = await readCorpus(SAMPLE);
  const text = filesOf(out).filter((path) => /\.(csv|html|svg|json|md)$/.test(path))
    .map((path): [string, string] => [path, Deno.readTextFileSync(path)]);
  strictEqual(findPassage(new Map(text), corpus), undefined);
});

Deno.test("report --passages shows them, in a folder that says so", async () => {
  const corpus = await readCorpus(SAMPLE), folder = join(temp(), "with-passages");
  strictEqual((await run("report", ["--corpus", SAMPLE, "--out", folder, "--passages"])).status, 0);
  const page = Deno.readTextFileSync(join(folder, "report.html"));
  ok(findPassage(new Map([["report.html", page.replaceAll(/<[^>]+>/g, "")]]), corpus));
  match(page, /It is not for publication/);
  match(
    Deno.readTextFileSync(join(folder, "tables/passages.csv")),
    /^table,outlet,document,start,before,words,after\n/,
  );
});

Deno.test("report --charts draws only the charts named", async () => {
  const names = filesOf(join(out, "charts")).filter((path) => path.endsWith(".svg"))
    .map((path) => path.slice(path.lastIndexOf("/") + 1, -".svg".length));
  const folder = join(temp(), "outputs");
  strictEqual((await run("report", ["--corpus", SAMPLE, "--out", folder, "--charts", names[0]])).status, 0);
  strictEqual(filesOf(join(folder, "charts")).length, 4);
  const { status, stderr } = await run("report", ["--corpus", SAMPLE, "--out", folder, "--charts", "none"]);
  deepStrictEqual([status, stderr], [2, `Cannot draw the chart "none": wanted one of ${names.join(", ")}\n`]);
});

Deno.test("report --charts leaves the other charts of a folder, and mixes nothing", async () => {
  const folder = join(temp(), "outputs"),
    drawn = ["--corpus", SAMPLE, "--out", folder, "--charts", "mentions"];
  copyFolder(out, folder);
  Deno.writeTextFileSync(join(folder, "charts/mentions.svg"), "old");
  strictEqual((await run("report", drawn)).status, 0);
  deepStrictEqual(hashTree(folder), hashTree(out));
  for (const more of [["--passages"], ["--codebooks", codebookOf("actor,alias,kind\na,Guard,name\n")]]) {
    const { status, stderr } = await run("report", [...drawn, ...more]);
    match(
      stderr,
      /^Cannot draw single charts into ".*": its other files were made from something else, [^\n]+\n$/,
    );
    strictEqual(status, 2);
  }
  deepStrictEqual(hashTree(folder), hashTree(out));
});

Deno.test("report replaces its own files, keeps notebooks and writes nothing on stderr", async () => {
  const folder = join(temp(), "outputs");
  copyFolder(out, folder);
  Deno.writeTextFileSync(join(folder, "charts/stale.svg"), "");
  Deno.mkdirSync(join(folder, "notebooks"));
  Deno.writeTextFileSync(join(folder, "notebooks/a.ipynb"), "{}");
  const { status, stderr } = await run("report", ["--corpus", SAMPLE, "--out", folder]);
  deepStrictEqual([status, stderr], [0, ""]);
  const { "notebooks/a.ipynb": notebook, ...rest } = hashTree(folder)!;
  ok(notebook);
  deepStrictEqual(rest, hashTree(out));
});

Deno.test("report makes outputs of the documents that it can read, names the others and exits with 1", async () => {
  const corpus = temp(), folder = join(temp(), "outputs");
  Deno.writeTextFileSync(
    join(corpus, "good.txt"),
    "Town falls\n\nPolice said 12 people were killed on Monday.\n",
  );
  Deno.writeFileSync(join(corpus, "latin.txt"), new Uint8Array([0x4e, 0xe9, 0x0a]));
  Deno.writeTextFileSync(join(corpus, "empty.txt"), "");
  Deno.symlinkSync(join(SAMPLE, "corpus.json"), join(corpus, "link.txt"));
  if (Deno.build.os !== "windows") {
    pipe(join(corpus, "pipe.txt"));
  }
  const { status, stdout, stderr } = await run("report", ["--corpus", corpus, "--out", folder]);
  deepStrictEqual([status, stderr], [1, ""]);
  const page = Deno.readTextFileSync(join(folder, "report.html"));
  for (
    const file of ["latin.txt", "empty.txt", "link.txt", ...(Deno.build.os === "windows" ? [] : ["pipe.txt"])]
  ) {
    match(stdout, new RegExp(`\n  ${file}: .+`));
    ok(page.includes(file), file);
  }
  match(stdout, /^Read 1 document of /);
  const coded = await run("report", ["--corpus", corpus, "--out", folder, "--encoding", "windows-1252"]);
  match(coded.stdout, /^Read 2 documents of /);
});

/** Makes a pipe, which never ends where it is read. */
const pipe = (path: string) => new Deno.Command("mkfifo", { args: [path] }).outputSync();

/** A corpus with a manifest that says this. */
function corpusOf(manifest: string, files: Record<string, string> = {}): string {
  const folder = temp();
  Deno.writeTextFileSync(join(folder, "corpus.json"), manifest);
  for (const [name, text] of Object.entries(files)) Deno.writeTextFileSync(join(folder, name), text);
  return folder;
}

/** A folder of codebooks with this actors.csv. */
function codebookOf(actors: string): string {
  const folder = temp();
  Deno.writeTextFileSync(join(folder, "actors.csv"), actors);
  return folder;
}

const BAD: [name: string, args: () => string[], message: RegExp][] = [
  [
    "a corpus that is not there",
    () => ["--corpus", join(temp(), "none")],
    /^Cannot read ".*none": there is no such/,
  ],
  ["an empty folder", () => ["--corpus", temp()], /^Cannot read ".*": it holds no corpus.json/],
  ["a manifest that is not JSON", () => ["--corpus", corpusOf("{")], /^Cannot read ".*corpus\.json": /],
  ["a manifest without documents", () => ["--corpus", corpusOf("{}")], /^Cannot read ".*corpus\.json": /],
  [
    "a text that is not the one that the manifest names",
    () => {
      const corpus = sample();
      edit(join(corpus, "coast-courier.txt"), /$/, "more");
      return ["--corpus", corpus];
    },
    /^Cannot read ".*coast-courier\.txt": its SHA-256 is .*, expected /,
  ],
  [
    "a corpus of which a text is missing",
    () => {
      const corpus = sample();
      Deno.removeSync(join(corpus, "coast-courier.txt"));
      return ["--corpus", corpus];
    },
    /4 of its texts are there and "coast-courier\.txt" not/,
  ],
  [
    "a corpus of which all texts are missing and nothing is coded",
    () => {
      const corpus = sample();
      withoutTexts(corpus);
      return ["--corpus", corpus];
    },
    /none of its 5 texts is there, and no coded tables are in .*; add the texts with "deno task seeds add FOLDER"/,
  ],
  [
    "codebooks that are not there",
    () => ["--corpus", SAMPLE, "--codebooks", temp()],
    /^Cannot read codebook ".*": it holds no actors\.csv/,
  ],
  [
    "a codebook that gives an alias to two actors",
    () => ["--corpus", SAMPLE, "--codebooks", codebookOf("actor,alias,kind\na,Guard,name\nb,Guard,name\n")],
    /^Cannot read codebook "actors\.csv": row 3 gives alias "Guard" to "b", already given to "a" on row 2/,
  ],
  [
    "an unknown option",
    () => ["--corpse", SAMPLE],
    /^Cannot run "report": unknown option "--corpse", wanted one of /,
  ],
  ["an option without a value", () => ["--corpus"], /--corpus has no value, wanted --corpus PATH/],
  ["a word too many", () => [SAMPLE], /unknown argument ".*sample"/],
  ["an encoding that is none", () => ["--corpus", SAMPLE, "--encoding", "utf-99"], /utf-99/],
  [
    "coded tables that are a pipe",
    () => {
      const corpus = sample();
      withoutTexts(corpus);
      Deno.mkdirSync(join(corpus, "coded"));
      pipe(join(corpus, "coded/manifest.json"));
      return ["--corpus", corpus];
    },
    /^Cannot read ".*manifest\.json": it is no regular file; run "deno task seeds code"/,
  ],
  [
    "codings that are a pipe",
    () => {
      const corpus = sample();
      edit(join(corpus, "corpus.json"), /"codings": *"[^"]*"/, '"codings": "codings"');
      Deno.mkdirSync(join(corpus, "codings"));
      pipe(join(corpus, "codings/figures.csv"));
      return ["--corpus", corpus];
    },
    /^Cannot read codings ".*figures\.csv": it is no regular file, wanted one/,
  ],
  [
    "passages into outputs",
    () => ["--passages", "--out", "outputs"],
    /^Cannot write passages into "outputs"/,
  ],
];

for (const [name, args, message] of BAD) {
  // Windows has no such pipes among its files.
  const ignore = Deno.build.os === "windows" && name.endsWith("a pipe");
  Deno.test({
    ignore,
    name: `report refuses ${name}: one line, status 2, nothing written`,
    fn: async () => {
      const folder = join(temp(), "outputs"), given = args();
      const { status, stdout, stderr } = await run(
        "report",
        given.includes("--out") ? given : [...given, "--out", folder],
      );
      match(stderr, message);
      match(stderr, /^[^\n]+\n$/);
      doesNotMatch(stderr, /\n +at |Error:/);
      deepStrictEqual([status, stdout, hashTree(folder)], [2, "", undefined]);
    },
  });
}

Deno.test("report refuses an output folder that it can't write or did not make, and changes nothing", async () => {
  const file = Deno.makeTempFileSync();
  const foreign = temp();
  Deno.writeTextFileSync(join(foreign, "thesis.txt"), "mine");
  for (
    const [path, message] of [
      [file, /it is a file, wanted a folder/],
      [join(file, "outputs"), /^Cannot write /],
      [foreign, /it holds "thesis\.txt", which deno task report did not make/],
    ] as const
  ) {
    const { status, stderr } = await run("report", ["--corpus", SAMPLE, "--out", path]);
    match(stderr, message);
    strictEqual(status, 2);
  }
  deepStrictEqual(Object.keys(hashTree(foreign)!), ["thesis.txt"]);
});

Deno.test("report refuses coded tables that were made from something else, and says what to run", async () => {
  const corpus = sample();
  strictEqual((await run("seeds", ["code", "--corpus", corpus])).status, 0);
  withoutTexts(corpus);
  const refusal = async (change: (corpus: string) => void, message: RegExp, ...args: string[]) => {
    const changed = join(temp(), "corpus");
    copyFolder(corpus, changed);
    change(changed);
    const { status, stderr } = await run("report", [
      "--corpus",
      changed,
      "--out",
      join(temp(), "outputs"),
      ...args,
    ]);
    match(stderr, message);
    match(stderr, /run "deno task seeds code" where the texts are\n$/);
    strictEqual(status, 2);
  };
  await refusal(
    (folder) => edit(join(folder, "coded/figures.csv"), /,(\d+),/, ",1$1,"),
    /^Cannot use ".*figures\.csv": its SHA-256 is .*, expected .* by manifest\.json/,
  );
  await refusal((folder) => Deno.removeSync(join(folder, "coded/terms.csv")), /terms\.csv": it is not there/);
  await refusal(
    (folder) => edit(join(folder, "corpus.json"), "2024-06-08", "2024-06-01"),
    /from other documents/,
  );
  await refusal((folder) => edit(join(folder, "corpus.json"), '"656d', '"756d'), /from other texts/);
  await refusal(
    () => {},
    /from other codebooks than/,
    "--codebooks",
    codebookOf("actor,alias,kind\nriver-guard,Other Guard,name\n"),
  );
  await refusal(
    (folder) => edit(join(folder, "coded/manifest.json"), "{", ""),
    /not the manifest of coded tables/,
  );
});
