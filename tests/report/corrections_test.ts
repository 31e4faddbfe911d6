/** Corrections by hand: read, applied, refused, told. */
import {
  deepStrictEqual,
  match,
  notDeepStrictEqual,
  ok,
  rejects,
  strictEqual,
  throws,
} from "node:assert/strict";
import { join } from "node:path";
import { refusals, summary } from "../../lib/cli/summary.ts";
import { applyCorrections } from "../../lib/report/corrections/apply.ts";
import { parseCorrections } from "../../lib/report/corrections/parse.ts";
import { readCorrections } from "../../lib/report/corrections/read.ts";
import { analyse, type Analysis, provenance, renderReport } from "../../lib/report/mod.ts";
import { parseValue } from "../../lib/tables/mod.ts";
import type { Framing } from "../../lib/vocabulary.ts";

const HEADER = "action,document,start,frame,column,was,now,by,reason\n";
const row = (document: string, start: number, frame: string): Framing => ({
  document,
  sentence: 2,
  start,
  end: start + 5,
  frame,
  voice: "own",
  rule: "words",
});
const FRAMING = [row("a", 10, "hope"), row("a", 10, "fear"), row("a", 40, "hope"), row("b", 7, "fear")];
const correct = (lines: string) => {
  const { corrections, refused } = parseCorrections("framing", HEADER + lines, "framing.csv");
  const done = applyCorrections("framing", FRAMING, corrections);
  return { ...done, refused: [...refused, ...done.refused] };
};

Deno.test("rows are confirmed, changed and struck out, and the others stay as they are", () => {
  const { records, applied, refused } = correct(
    "confirmed,a,10,hope,,,,ann,\nchanged,a,40,hope,voice,own,direct,ann,it is quoted\nstruck,b,7,fear,,,,ben,a joke\n",
  );
  deepStrictEqual(records, [FRAMING[0], FRAMING[1], { ...FRAMING[2], voice: "direct" }]);
  deepStrictEqual(applied.map(({ action, by }) => [action, by]), [
    ["confirmed", "ann"],
    ["changed", "ann"],
    ["struck", "ben"],
  ]);
  deepStrictEqual(refused, []);
  strictEqual(FRAMING[2].voice, "own");
});

Deno.test("a row is changed in several cells, its key among them, and named as the program read it", () => {
  const { records, refused } = correct(
    "changed,b,7,fear,frame,fear,hope,ann,\nchanged,b,7,fear,start,7,9,ann,\nchanged,b,7,fear,rule,words,,ann,\n",
  );
  deepStrictEqual(refused, []);
  deepStrictEqual(records[3], { ...FRAMING[3], frame: "hope", start: 9, rule: "" });
});

Deno.test("wrong rows are refused by file and line, and the rest goes on", () => {
  const cases: [string, RegExp][] = [
    ["removed,a,10,hope,,,,ann,", /its action is "removed", wanted one of confirmed, changed, struck/],
    ["struck,a,10,hope,,,,,", /does not say by whom/],
    ["struck,a,11,hope,,,,ann,", /the program reads no such row/],
    ["struck,a,ten,hope,,,,ann,", /column "start" can't be "ten", wanted a whole number/],
    ["struck,a,10,hope,voice,own,,ann,", /strikes the column "voice", wanted the whole row/],
    ["changed,a,10,hope,,,,ann,", /does not say which column is changed/],
    ["changed,a,10,hope,tone,own,direct,ann,", /"tone" is no column of it/],
    ["changed,a,10,hope,voice,direct,own,ann,", /the program reads "own" as its voice, not "direct"/],
    ["changed,a,10,hope,voice,own,shouted,ann,", /column "voice" can't be "shouted", wanted one of "own"/],
    ["changed,a,10,hope,voice,own,own,ann,", /changes "own" to the same/],
    ["changed,a,10,hope,frame,hope,fear,ann,", /another row has that frame already/],
    ["confirmed,a,10,hope,voice,direct,,ann,", /the program reads "own" as its voice/],
    ["confirmed,a,10,hope,voice,own,direct,ann,", /gives "direct" to a row that is confirmed/],
    ["confirmed,a,10,hope,,own,,ann,", /says that "own" was there, but not in which column/],
  ];
  for (const [line, reason] of cases) {
    const { records, applied, refused } = correct(`confirmed,a,40,hope,,,,ann,\n${line}\n`);
    deepStrictEqual(records, FRAMING);
    strictEqual(applied.length, 1);
    strictEqual(refused[0].file, "framing.csv line 3");
    match(refused[0].reason, reason);
  }
});

Deno.test("a row is struck once and a cell changed once", () => {
  const twice = (first: string, second: string) =>
    correct(`${first}\n${second}\n`).refused.map(({ reason }) => reason);
  const struck = "struck,a,10,hope,,,,ann,", changed = "changed,a,10,hope,voice,own,direct,ann,";
  deepStrictEqual(twice(struck, changed), ["the row is struck by an earlier line"]);
  deepStrictEqual(twice(changed, struck), ["an earlier line changes the row that it strikes"]);
  deepStrictEqual(twice(changed, changed), ['an earlier line changes its column "voice"']);
  deepStrictEqual(twice("struck,a,10,fear,,,,ann,", "changed,a,10,hope,frame,hope,fear,ann,"), []);
});

Deno.test("a file with other columns is no file of corrections", () => {
  throws(() => parseCorrections("framing", "action,document,start\n", "framing.csv"), {
    name: "TypeError",
    message:
      /^Cannot read corrections "framing.csv": line 1 lacks frame, column, was, now, by, reason, wanted action|wanted document/,
  });
  throws(
    () => parseCorrections("framing", HEADER.replace("\n", ",date\n"), "f.csv"),
    /has the unknown "date"/,
  );
});

Deno.test("parseValue() reads what a column holds", () => {
  deepStrictEqual([parseValue("figures", "high", ""), parseValue("quotes", "named", "true")], [null, true]);
  strictEqual(parseValue("figures", "from", "2015-05-17"), "2015-05-17");
  for (
    const [column, text] of [["from", "May"], ["start", ""], ["low", "1e3"], ["low", "99999999999999999999"]]
  ) {
    throws(() => parseValue("figures", column, text), RangeError);
  }
});

/** Analyses the sample with these files of corrections beside it. */
async function analyseWith(files: Record<string, string>): Promise<Analysis> {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries(files)) await Deno.writeTextFile(join(folder, name), text);
    return await analyse("seeds/sample", { corrections: folder });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const plain = await analyse("seeds/sample");
const { document, start, outcome, low, rule } = plain.records.figures.find((figure) => figure.low !== null)!;
const KEY = `${document},${start},${outcome}`;
const FIGURES = "action,document,start,outcome,column,was,now,by,reason\n";

Deno.test("what people correct is in every table that is measured from it, told and counted", async () => {
  const analysis = await analyseWith({
    "figures.csv": FIGURES +
      `changed,${KEY},low,${low},1,ann,the report was corrected\nconfirmed,${KEY},rule,${rule},,ann,\nstruck,nobody,1,killed,,,,ann,\n`,
    "framing.csv": HEADER +
      plain.records.framing.slice(0, 2).map((row) =>
        `struck,${row.document},${row.start},${row.frame},,,,ben,\n`
      ).join(""),
  });
  const { records, corrections } = analysis;
  const figure = records.figures.find((row) => row.document === document && row.start === start)!;
  strictEqual(figure.low, 1);
  strictEqual(records.framing.length, plain.records.framing.length - 2);
  notDeepStrictEqual(records.tallies, plain.records.tallies);
  const notes = records.notes.filter(({ module }) => module === "corrections").map(({ note }) => note);
  strictEqual(notes.length, 4);
  ok(
    notes.includes(
      `figures, start ${start}, outcome ${outcome}: low changed from "${low}" to "1" by ann: the report was corrected`,
    ),
  );
  strictEqual(records.notes.length, plain.records.notes.length + 4);
  deepStrictEqual(corrections!.refused, [
    { file: "corrections/figures.csv line 4", reason: "the program reads no such row" },
  ]);
  deepStrictEqual(summary(analysis, "Done.").slice(-4), [
    "Applied 4 corrections: 1 confirmed, 1 changed, 2 struck out.",
    "Refused 1 correction:",
    "  corrections/figures.csv line 4: the program reads no such row",
    "Done.",
  ]);
  strictEqual(refusals(analysis), 1);
  match(
    renderReport(analysis, [], { made: provenance(analysis) }),
    /4 corrections by hand: 1 confirmed, 1 changed, 2 struck out; 1 refused/,
  );
  strictEqual(provenance(analysis).corrections, corrections!.sha256);
});

Deno.test("a tally is corrected after it is measured", async () => {
  const [{ tally, note }] = plain.records.tallies;
  const { records } = await analyseWith({
    "tallies.csv": "action,tally,column,was,now,by,reason\n" +
      `changed,${tally},note,"${note.replaceAll('"', '""')}",checked on the spot,ann,\n`,
  });
  strictEqual(records.tallies[0].note, "checked on the spot");
  strictEqual(records.tallies.length, plain.records.tallies.length);
});

Deno.test("without corrections nothing is told; a folder that is named must hold some", async () => {
  strictEqual(plain.corrections, undefined);
  ok(!("corrections" in provenance(plain)));
  strictEqual(readCorrections("seeds/sample/corpus.json"), undefined);
  await rejects(
    analyseWith({ "README.md": "nothing yet" }),
    /^Error: Cannot read corrections ".*": no CSV file is there/,
  );
});

Deno.test("corrections of nothing leave every table as it was", async () => {
  const { records, corrections } = await analyseWith({ "figures.csv": FIGURES });
  deepStrictEqual(records, plain.records);
  deepStrictEqual([corrections!.applied, corrections!.refused], [[], []]);
});

Deno.test("a file that no table has the name of is refused, and a folder in its place", async () => {
  const { corrections } = await analyseWith({ "figure.csv": FIGURES });
  strictEqual(corrections!.refused[0].file, "corrections/figure.csv");
  match(corrections!.refused[0].reason, /^no table has its name, wanted one of documents/);
  const folder = await Deno.makeTempDir();
  await Deno.mkdir(join(folder, "figures.csv"));
  throws(
    () => readCorrections(folder),
    /Cannot read corrections "corrections\/figures.csv": it is no regular file/,
  );
  await Deno.remove(folder, { recursive: true });
});
