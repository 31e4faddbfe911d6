import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { explanation } from "../../lib/cli/explain.ts";
import { explainFigure } from "../../lib/extract/mod.ts";
import { analyse } from "../../lib/report/mod.ts";
import { ANALYSIS, figureOf, RECORDS } from "../report/invented.ts";
import { run, SAMPLE } from "./run.ts";

const analysis = {
  ...ANALYSIS,
  records: {
    ...RECORDS,
    sentences: ANALYSIS.corpus.articles.flatMap((article) => article.sentences),
    figures: [figureOf("herald", 8)],
  },
};

Deno.test("explanation() shows the sentence, the rows that cover the offset and their rules", () => {
  const text = explanation(analysis, "herald", 8).join("\n");
  match(
    text,
    /^Herald, offset 8:\nSentence 1, paragraph 0, 8 to 49\n {2}Three died here & there, the police said\.\n/,
  );
  match(text, /figures: 8 to 13, by the rule count\n {2}quantity: three\n/);
});

Deno.test("explain tells of a statement the rule, the cue and how its speaker was found", async () => {
  const { stdout, status } = await run("explain", ["harbour-gazette", "420", "--corpus", SAMPLE]);
  strictEqual(status, 0);
  match(stdout, / {2}cue: said\n/);
  match(
    stdout,
    / {2}found by: a clause with that.+\n {2}speaker: “Ms\. .+” is .+, because a person is named/,
  );
});

Deno.test("explainFigure() works out the bounds and days of every figure of the sample anew", async () => {
  const { records } = await analyse(SAMPLE),
    end = (value: unknown) => value === null || value === "" ? "open" : value;
  for (const figure of records.figures) {
    const { published } = records.documents.find(({ document }) => document === figure.document)!;
    const [bounds, outcome, , window] = explainFigure(figure, published);
    ok(bounds.endsWith(` allows ${end(figure.low)} to ${end(figure.high)}`), `${figure.quantity}: ${bounds}`);
    match(outcome, new RegExp(`^outcome: ${figure.outcome}, because \\w+ `));
    if (figure.window) ok(window.endsWith(` is ${end(figure.from)} to ${end(figure.to)}`), window);
  }
});

Deno.test("explanation() says where nothing was read", () => {
  match(explanation(analysis, "herald", 52).join("\n"), /Nothing was read here/);
});

Deno.test("explain names what it refused and exits with 1, and reads another encoding where it is named", async () => {
  const corpus = Deno.makeTempDirSync();
  Deno.writeTextFileSync(`${corpus}/good.txt`, "Town falls\n\nPolice said 12 people were killed.\n");
  Deno.writeFileSync(`${corpus}/latin.txt`, new Uint8Array([0x4e, 0xe9, 0x0a]));
  const refused = await run("explain", ["good", "1", "--corpus", corpus]);
  deepStrictEqual([refused.status, refused.stderr.startsWith("Refused latin.txt: ")], [1, true]);
  const read = await run("explain", ["latin", "1", "--corpus", corpus, "--encoding", "windows-1252"]);
  deepStrictEqual([read.status, read.stderr], [0, ""]);
});

for (
  const [args, message] of [
    [["nobody", "1"], /^Cannot explain "nobody": no such document, wanted one of harbour-gazette, /],
    [["harbour-gazette", "one"], /^Cannot explain offset "one": wanted a whole number/],
    [
      ["harbour-gazette", "99999999"],
      /^Cannot explain offset 99999999 of "harbour-gazette": its text has \d+ /,
    ],
    [["harbour-gazette"], /^Cannot run "explain": OFFSET is missing/],
  ] as const
) {
  Deno.test(`explain refuses ${args.join(" ")} with status 2`, async () => {
    const { status, stderr } = await run("explain", [...args, "--corpus", SAMPLE]);
    match(stderr, message);
    strictEqual(status, 2);
  });
}
