import { deepStrictEqual, match, ok, rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import pl from "nodejs-polars";
import { readCorpus, type ReadOptions, sha256 } from "../../lib/corpus/mod.ts";
import { formatCsv } from "../../lib/tables/mod.ts";

const TEXT =
  "Town falls\n\nThe army left the town on Sunday, and nobody came back for the dead. “We ran,” he said.\n";
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);

/** Makes a folder of files. */
async function corpus(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await Deno.makeTempDir();
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await Deno.writeFile(join(folder, name), bytes);
  }
  return folder;
}

/** What was refused when a folder with one good text and these files is read. */
async function refused(files: Record<string, string | Uint8Array>, options?: ReadOptions): Promise<string[]> {
  const read = await readCorpus(await corpus({ "zz.txt": TEXT, ...files }), options);
  ok(read.articles.some(({ document }) => document.document === "zz"));
  return read.refused.map(({ file, reason }) => `${file}: ${reason}`);
}

/** The columns of records that all have the fields of the first. */
const columnsOf = (rows: readonly Record<string, unknown>[]): Record<string, unknown[]> =>
  Object.fromEntries(Object.keys(rows[0]).map((key) => [key, rows.map((row) => row[key])]));

const manifest = (documents: unknown, more = {}): string =>
  JSON.stringify({ title: "T", documents, ...more });

Deno.test("readCorpus() reads the sample, and each slice by offsets is the record", async () => {
  const { title, articles, refused, absent, sha256: hash } = await readCorpus("seeds/sample");
  match(title, /invented sample/);
  deepStrictEqual([articles.length, refused, absent], [5, [], []]);
  strictEqual(hash.length, 64);
  for (const { document, text, sentences } of articles) {
    const headline = sentences.find(({ start, end }) => text.slice(start, end) === document.title);
    strictEqual(headline?.furniture, false, document.document);
    strictEqual(document.characters, text.length);
    const own = sentences.filter(({ furniture }) => !furniture);
    strictEqual(document.sentences, own.length);
    strictEqual(document.tokens, own.reduce((sum, { tokens }) => sum + tokens, 0));
    ok(sentences.some(({ furniture }) => furniture), document.document);
  }
});

Deno.test("readCorpus() reads a bare folder by file name, its first line the title", async () => {
  const folder = await corpus({
    "b.md": "# Army flees\n\nThe end.",
    "a.txt": TEXT,
    "README.md": "No text.",
    "x.csv": "a",
  });
  const read = await readCorpus(folder);
  deepStrictEqual(
    read.articles.map(({ document: d }) => [d.document, d.file, d.title, d.outlet, d.published, d.language]),
    [["a", "a.txt", "Town falls", "", "", "en"], ["b", "b.md", "Army flees", "", "", "en"]],
  );
  deepStrictEqual(read.refused, []);
  strictEqual(read.title, folder.split("/").at(-1));
  strictEqual(read.codebooks, "");
});

Deno.test("readCorpus() calls a corpus without a title by the name of its folder, however that is given", async () => {
  const folder = join(await corpus({}), "v1.2 reports");
  await Deno.mkdir(folder);
  await Deno.writeTextFile(join(folder, "a.txt"), TEXT);
  for (const path of [folder, `${folder}/`, join(folder, "..", "v1.2 reports") + "/."]) {
    strictEqual((await readCorpus(path)).title, "v1.2 reports");
  }
  strictEqual((await readCorpus(join(folder, "a.txt"))).title, "a");
});

Deno.test("readCorpus() gives no title where the first line is a paragraph", async () => {
  const folder = await corpus({
    "a.txt": "3 min read\n" + "The army left the town and nobody came back. ".repeat(6),
  });
  strictEqual((await readCorpus(folder)).articles[0].document.title, "");
});

Deno.test("readCorpus() reads a documents.csv", async () => {
  const rows = "file,outlet,title,published\na.txt,Gazette,Another title,2024-06-08\n";
  const [{ document }] = (await readCorpus(await corpus({ "documents.csv": rows, "a.txt": TEXT }))).articles;
  deepStrictEqual([document.document, document.outlet, document.title, document.published, document.sha256], [
    "a",
    "Gazette",
    "Another title",
    "2024-06-08",
    sha256(TEXT),
  ]);
});

Deno.test("readCorpus() reads the documents.csv of a run", async () => {
  const folder = await corpus({ "-a.txt": TEXT }),
    run = (await readCorpus(folder)).articles.map(({ document }) => document);
  const rows = run.map((row) => ({ ...row, title: "+40 dead" }));
  await Deno.writeTextFile(join(folder, "documents.csv"), formatCsv(Object.keys(rows[0]), rows));
  const read = await readCorpus(folder);
  deepStrictEqual(read.articles.map(({ document }) => [document.file, document.title]), [[
    "-a.txt",
    "+40 dead",
  ]]);
});

Deno.test("readCorpus() keeps the order of the manifest", async () => {
  const folder = await corpus({
    "corpus.json": manifest([{ document: "b", file: "b.txt" }, { document: "a", file: "a.txt" }]),
    "a.txt": TEXT,
    "b.txt": TEXT,
  });
  deepStrictEqual((await readCorpus(folder)).articles.map(({ document }) => document.document), ["b", "a"]);
});

Deno.test("readCorpus() reads a .csv and a .jsonl corpus alike", async () => {
  const row = { document: "a", outlet: "Gazette", title: "T", published: "2024-06-08", text: TEXT };
  const csv = `document,outlet,title,published,url,text\na,Gazette,T,2024-06-08,x,"${TEXT}"\n`;
  const folder = await corpus({
    "c.csv": csv,
    "c.jsonl": "\n" + JSON.stringify({ ...row, score: 5 }) + "\n",
  });
  const [a, b] = await Promise.all([readCorpus(join(folder, "c.csv")), readCorpus(join(folder, "c.jsonl"))]);
  deepStrictEqual({ ...a.articles[0].document, file: "" }, { ...b.articles[0].document, file: "" });
  deepStrictEqual([a.articles[0].text, a.sha256], [TEXT, b.sha256]);
});

Deno.test("readCorpus() reads a .parquet corpus like a .jsonl one, its days and numbers as texts", async () => {
  const rows = [
    { document: "7", outlet: "Gazette", published: "2024-06-08", text: TEXT },
    { document: "8", outlet: "Höhe 😀", published: null, text: TEXT },
    { document: "9", outlet: null, published: null, text: null },
  ];
  const folder = await corpus({ "c.jsonl": rows.map((row) => JSON.stringify(row)).join("\n") });
  const days = rows.map(({ published }) => published && new Date(published));
  const frame = pl.DataFrame({
    ...columnsOf(rows),
    document: [7n, 8n, 9n],
    published: days,
    tags: [["a"], [], []],
  });
  await Deno.writeFile(join(folder, "c.parquet"), frame.writeParquet({ compression: "zstd" }));
  const [a, b] = await Promise.all(["c.parquet", "c.jsonl"].map((file) => readCorpus(join(folder, file))));
  deepStrictEqual(a.articles.map(({ document }) => ({ ...document, file: "" })), [
    ...b.articles.map(({ document }) => ({ ...document, file: "" })),
  ]);
  deepStrictEqual([a.articles[1].text, a.sha256], [TEXT, b.sha256]);
  deepStrictEqual(a.refused, [{ file: "c.parquet, row 3", reason: "its text is empty" }]);
});

Deno.test("readCorpus() says what is wrong with a .parquet corpus", async () => {
  const read = async (bytes: Uint8Array) =>
    await readCorpus(join(await corpus({ "c.parquet": bytes }), "c.parquet"));
  await rejects(
    read(new TextEncoder().encode("PAR1PAR1")),
    /^SyntaxError: Cannot read "c\.parquet": its bytes /,
  );
  const parquet = (columns: Record<string, unknown[]>) => pl.DataFrame(columns).writeParquet();
  await rejects(
    read(parquet({ document: ["a"] })),
    /^TypeError: Cannot read "c\.parquet": it has no column "text"/,
  );
  await rejects(
    read(parquet({ document: ["a"], text: [["a"]] })),
    /^TypeError: Cannot read "c\.parquet": its column "text" is List, wanted text$/,
  );
});

Deno.test("readCorpus() refuses a row with half a character or a day of the year 0, and goes on", async () => {
  const lines = [
    '{"document":"a","text":"Hi \\ud800."}',
    '{"document":"b","title":"\\udc00","text":"Hi."}',
    '{"document":"c","published":"0000-01-01","text":"Hi."}',
    ...Array.from({ length: 7 }, (_, i) => `{"document":"${i}","text":"Hi."}`),
    "[]",
  ];
  const read = await readCorpus(join(await corpus({ "c.jsonl": lines.join("\n") }), "c.jsonl"));
  strictEqual(read.articles.length, 7);
  deepStrictEqual(read.refused.map(({ file, reason }) => `${file}: ${reason}`), [
    "c.jsonl, line 1: its text holds half a character, wanted text without lone surrogates",
    "c.jsonl, line 2: its title holds half a character, wanted text without lone surrogates",
    'c.jsonl, line 3: published is "0000-01-01", wanted a day as YYYY-MM-DD',
    "c.jsonl, line 11: it is no object",
  ]);
});

Deno.test("readCorpus() reads a single text", async () => {
  const { articles } = await readCorpus(join(await corpus({ "a.txt": TEXT }), "a.txt"));
  deepStrictEqual(articles.map(({ document }) => document.title), ["Town falls"]);
});

Deno.test("readCorpus() counts a byte order mark as the first code unit, in UTF-8 and UTF-16", async () => {
  const folder = await corpus({ "a.txt": "\ufeff" + TEXT, "b.txt": utf16(TEXT) });
  for (const { text, sentences, document } of (await readCorpus(folder)).articles) {
    strictEqual(text, "\ufeff" + TEXT);
    strictEqual(sentences[0].start, 1);
    strictEqual(document.title, "Town falls");
  }
});

Deno.test("readCorpus() reads another encoding where it is named", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode("The army left Gasp"), 0xe1, 0x72]);
  match(
    (await refused({ "a.txt": bytes }))[0],
    /^a.txt: its bytes are not UTF-8, wanted UTF-8, or its encoding named$/,
  );
  const read = await readCorpus(await corpus({ "a.txt": bytes }), { encoding: "windows-1252" });
  strictEqual(read.articles[0].text, "The army left Gaspár");
  const named = manifest([{ document: "a", file: "a.txt", encoding: "windows-1252" }]);
  strictEqual((await readCorpus(await corpus({ "a.txt": bytes, "corpus.json": named }))).articles.length, 1);
  await rejects(readCorpus(await corpus({ "a.txt": bytes }), { encoding: "ebcdic" }), {
    name: "RangeError",
    message: /^Cannot read as "ebcdic": no such encoding is known/,
  });
});

Deno.test("readCorpus() refuses by name what it can't read, and goes on", async () => {
  deepStrictEqual(
    await refused({
      "a.txt": "",
      "b.txt": " \n\ufeff",
      "c.txt": "a\0b\0",
      "d.html": "<p>Hi",
      "e.pdf": "%PDF",
      "f.jsonl": "{}",
    }),
    [
      "a.txt: it is empty",
      "b.txt: it is empty",
      "c.txt: it holds NUL characters: no text, or UTF-16 without its mark",
      "d.html: it is a .html file, wanted .txt or .md",
      "e.pdf: it is a .pdf file, wanted .txt or .md",
      "f.jsonl: it is a .jsonl file, wanted .txt or .md, or its path as the corpus",
    ],
  );
});

Deno.test("readCorpus() opens no FIFO, no folder and no link out of the corpus", async () => {
  const outside = await corpus({ "secret.txt": TEXT }), folder = await corpus({ "zz.txt": TEXT });
  await Deno.symlink(join(outside, "secret.txt"), join(folder, "a.txt"));
  await Deno.symlink(join(folder, "nothing"), join(folder, "b.txt"));
  await Deno.symlink(join(folder, "zz.txt"), join(folder, "c.txt"));
  await Deno.mkdir(join(folder, "d.txt"));
  ok((await new Deno.Command("mkfifo", { args: [join(folder, "e.txt")] }).output()).success);
  const read = await readCorpus(folder);
  deepStrictEqual(read.articles.map(({ document }) => document.document), ["c", "zz"]);
  deepStrictEqual(read.refused.map(({ file, reason }) => `${file}: ${reason}`), [
    "a.txt: it is a link that leads out of the corpus",
    "b.txt: it is a link to nothing",
    "d.txt: it is a folder, wanted a file",
    "e.txt: it is not a regular file",
  ]);
});

Deno.test("readCorpus() refuses a row of the manifest that is not as wanted", async () => {
  const documents = [
    { document: "a", file: "../a.txt" },
    { document: "b", file: "zz.txt", published: "8 June 2024" },
    { document: "c", file: "zz.txt", country: "USA" },
    { document: "d", file: "gone.txt" },
    { document: "zz", file: "zz.txt" },
    { document: "zz", file: "zz.txt" },
  ];
  deepStrictEqual(await refused({ "corpus.json": manifest(documents), "other.txt": TEXT }), [
    "../a.txt: it leads out of the corpus",
    "gone.txt: there is no such file",
    "other.txt: corpus.json does not name it",
    'zz.txt: published is "8 June 2024", wanted a day as YYYY-MM-DD',
    'zz.txt: country is "USA", wanted two capital letters (ISO 3166-1)',
    'zz.txt: document "zz" is already given by zz.txt',
  ]);
});

Deno.test("readCorpus() refuses lines of a .jsonl by their numbers", async () => {
  const lines = [
    '{"document":"a","text":"Hi."}',
    '{"document":',
    '{"document":"a","text":"Hi."}',
    '{"text":"Hi."}',
  ];
  lines.push('{"document":"b","text":" "}', '{"document":"c","text":5}', "[]");
  const read = await readCorpus(join(await corpus({ "c.jsonl": lines.join("\n") }), "c.jsonl"));
  deepStrictEqual(read.refused.map(({ file, reason }) => `${file}: ${reason}`), [
    "c.jsonl, line 2: it is not JSON",
    'c.jsonl, line 3: document "a" is already given by c.jsonl, line 1',
    "c.jsonl, line 4: it has no document, wanted an id",
    "c.jsonl, line 5: its text is empty",
    "c.jsonl, line 6: text is 5, wanted text",
    "c.jsonl, line 7: it is no object",
  ]);
});

Deno.test("readCorpus() lists a text that the manifest vouches for and that is elsewhere as absent", async () => {
  const rows = [{ document: "a", file: "a.txt", sha256: sha256(TEXT), title: "T", language: "en" }];
  const files = { "corpus.json": manifest(rows) };
  const without = await readCorpus(await corpus(files));
  deepStrictEqual(without.articles, []);
  deepStrictEqual(without.absent.map(({ document, title }) => [document, title]), [["a", "T"]]);
  strictEqual(without.sha256, (await readCorpus(await corpus({ ...files, "a.txt": TEXT }))).sha256);
});

Deno.test("readCorpus() throws where a text is not the one that the manifest names", async () => {
  const rows = [{ document: "a", file: "a.txt", sha256: sha256("another") }];
  await rejects(
    readCorpus(await corpus({ "corpus.json": manifest(rows), "a.txt": TEXT })),
    /^Error: Cannot read ".*a\.txt": its SHA-256 is [0-9a-f]{12}…, expected [0-9a-f]{12}…; the file is not the one that corpus\.json names$/,
  );
});

Deno.test("readCorpus() names the path of what is wrong in a manifest", async () => {
  const cases: [string, RegExp][] = [
    ["{", /^SyntaxError: Cannot read ".*corpus\.json": it is not JSON/],
    ["[]", /^TypeError: Cannot read ".*": it holds no object/],
    ["{}", /^TypeError: .* documents is missing, wanted a list of at least one document$/],
    [manifest([]), /^TypeError: .*corpus\.json": documents is \[\], wanted a list of at least one document$/],
    [manifest([], { title: 5 }), /title is 5, wanted text$/],
    [manifest([], { tilte: "T" }), /tilte is no field of a manifest, wanted one of title, /],
    [manifest(["a.txt"]), /documents\[0\] is "a\.txt", wanted an object$/],
    [manifest([{ document: "a" }]), /documents\[0\]\.file is missing, wanted the name of its file$/],
    [
      manifest([{ document: "a", file: "a.txt", published: 5 }]),
      /documents\[0\]\.published is 5, wanted text$/,
    ],
    [
      manifest([{ document: "a", file: "a.txt", date: "x" }]),
      /documents\[0\]\.date is no field of a manifest/,
    ],
  ];
  for (const [text, wanted] of cases) {
    await rejects(readCorpus(await corpus({ "corpus.json": text, "a.txt": TEXT })), wanted);
  }
});

Deno.test("readCorpus() says what is wrong with a table", async () => {
  const read = async (name: string, text: string): Promise<unknown> =>
    await readCorpus(
      name === "documents.csv" ? await corpus({ [name]: text }) : join(await corpus({ [name]: text }), name),
    );
  await rejects(read("documents.csv", "document\na\n"), /^TypeError: .* it has no column "file"$/);
  await rejects(
    read("documents.csv", "file,date\na.txt,x\n"),
    /^TypeError: .* it has the column "date", wanted only /,
  );
  await rejects(read("documents.csv", 'file\n"a\n'), SyntaxError);
  await rejects(
    read("c.csv", "document,body\na,x\n"),
    /^TypeError: Cannot read "c\.csv": it has no column "text"/,
  );
});

Deno.test("readCorpus() throws where there is nothing to read", async () => {
  const folder = await corpus({}), empty = await corpus({ "a.txt": "" });
  await rejects(
    readCorpus(join(folder, "none")),
    /^Error: Cannot read ".*none": there is no such file or folder$/,
  );
  await rejects(readCorpus(folder), /it holds no corpus\.json, no documents\.csv and no \.txt or \.md file$/);
  await rejects(
    readCorpus(await corpus({ "a.html": "<p>" })),
    /nothing in it can be read; a\.html: it is a \.html file, wanted \.txt or \.md$/,
  );
  await rejects(readCorpus(empty), /nothing in it can be read; a\.txt: it is empty$/);
  await rejects(readCorpus(join(await corpus({ "a.xml": "<a/>" }), "a.xml")), TypeError);
  await rejects(readCorpus(join(empty, "a.txt")), /it is empty$/);
});

Deno.test("readCorpus() notes another language and does not take it for English", async () => {
  const dutch =
    "Stad valt\n\nDe laatste soldaten van het leger vluchtten zondag uit de stad, terwijl de strijders van " +
    "de groep het hoofdkwartier plunderden en een grote voorraad wapens buitmaakten.\n";
  const bare = await readCorpus(await corpus({ "a.txt": dutch }));
  deepStrictEqual([bare.articles[0].document.language, bare.notes[0].note], [
    "und",
    'the language is "und", only English is coded',
  ]);
  const said = (language: string): Promise<string> =>
    corpus({ "corpus.json": manifest([{ document: "a", file: "a.txt", language }]), "a.txt": dutch });
  const named = await readCorpus(await said("nl"));
  deepStrictEqual([named.articles[0].document.language, named.notes.length], ["nl", 1]);
  match((await readCorpus(await said("en"))).notes[0].note, /few of the words are English$/);
});

Deno.test("readCorpus() notes a line broken inside a word, and a page without an article", async () => {
  const folder = await corpus({
    "a.txt": "Town falls\n\nSheikh Mansour al-\nSari fled.",
    "b.txt": "3 min read",
  });
  deepStrictEqual((await readCorpus(folder)).notes, [
    { document: "a", sentence: 1, module: "corpus", note: "a line is broken inside a word" },
    { document: "b", sentence: null, module: "corpus", note: "nothing but furniture was found" },
  ]);
});

Deno.test("readCorpus() finds the codebooks of a corpus", async () => {
  const folder = await corpus({ "a.txt": TEXT });
  await Deno.mkdir(join(folder, "codebooks"));
  strictEqual((await readCorpus(folder)).codebooks, join(folder, "codebooks"));
});
