import { deepStrictEqual, rejects, strictEqual, throws } from "node:assert/strict";
import { join } from "node:path";
import { GENERIC_FRAMES } from "../../lib/codebooks/mod.ts";
import { parseActors, parseFrames, readCodebook } from "../../lib/corpus/mod.ts";
import type { Alias } from "../../lib/vocabulary.ts";

const actors = (...rows: string[]): Alias[] =>
  parseActors(new TextEncoder().encode(["actor,alias,kind,context,from,to,note", ...rows].join("\n") + "\n"));
const frame = {
  frame: "conflict",
  definition: "Fighting.",
  patterns: [{ rule: "fight", any: ["fight*", "opened fire"] }],
  examples: ["They fought."],
  counterexample: "She fought back tears.",
  reason: "Verbs of fighting.",
};
const frames = (value: unknown): unknown => parseFrames(new TextEncoder().encode(JSON.stringify(value)));
const broken = (what: string): { name: string; message: string } => ({
  name: "SyntaxError",
  message: `Cannot read codebook ${what}`,
});

Deno.test("parseActors() reads aliases with their rows", () => {
  deepStrictEqual(
    actors("river-guard,River Guard,name,,,,", "hill-league,the  League,noun,hill; north,2024-01-01,,ok"),
    [
      {
        actor: "river-guard",
        alias: "River Guard",
        kind: "name",
        context: [],
        from: "",
        to: "",
        note: "",
        row: 2,
      },
      {
        actor: "hill-league",
        alias: "the League",
        kind: "noun",
        context: ["hill", "north"],
        from: "2024-01-01",
        to: "",
        note: "ok",
        row: 3,
      },
    ],
  );
});

Deno.test("parseActors() reads an alias that a proposal has escaped", () => {
  const bytes = new TextEncoder().encode("actor,alias,kind\nplus-press,'+40 Press,name\n");
  deepStrictEqual(parseActors(bytes).map(({ alias }) => alias), ["+40 Press"]);
});

Deno.test("parseActors() refuses an alias that two actors claim", () => {
  const says = broken(
    '"actors.csv": row 3 gives alias "The League" to "river-guard", already given to "hill-league" on row 2',
  );
  throws(() => actors("hill-league,the league,noun,,,,", "river-guard,The League,noun,,,,"), says);
  throws(
    () => actors("hill-league,the league,noun,hill,,,", "river-guard,The League,noun,river; hill,,,"),
    says,
  );
  throws(
    () => actors("a,Guard,noun,,,,", "a,guard,noun,,,,"),
    broken('"actors.csv": row 3 gives alias "guard" to "a" again, as row 2 does'),
  );
});

Deno.test("parseActors() lets context, days and capitals tell one alias of two actors apart", () => {
  strictEqual(actors("a,the Guard,noun,,,,", "b,the Guard,noun,river,,,").length, 2);
  strictEqual(actors("a,the Guard,noun,hill,,,", "b,the Guard,noun,river,,,").length, 2);
  strictEqual(actors("a,the Guard,noun,,,2014-06-01,", "b,the Guard,noun,,2014-06-02,,").length, 2);
  strictEqual(actors("a,IS,name,,,,", "b,is,noun,,,,").length, 2);
});

Deno.test("parseActors() says which row and column is not as wanted", () => {
  const cases: [string, string][] = [
    [",Guard,noun,,,,", 'row 2 has the actor "", wanted a text'],
    ["a, ,noun,,,,", 'row 2 has the alias "", wanted a text'],
    ["A B,Guard,noun,,,,", 'row 2 has the actor "A B", wanted words joined by hyphens'],
    ["a,Guard,verb,,,,", 'row 2 has the kind "verb", wanted name or noun'],
    ["a,Guard,noun,,2014,,", 'row 2 has the from "2014", wanted a day as YYYY-MM-DD'],
    [
      "a,Guard,noun,,2014-02-01,2014-01-01,",
      'row 2 has the to "2014-01-01", wanted no day before 2014-02-01',
    ],
    ["a,Guard,noun", "line 2 has 3 cells, wanted 7"],
  ];
  for (const [row, says] of cases) throws(() => actors(row), broken(`"actors.csv": ${says}`));
  const read = (text: string): unknown => parseActors(new TextEncoder().encode(text));
  throws(
    () => read("actor,alais,kind\n"),
    broken('"actors.csv": unknown column "alais", wanted actor, alias, kind, context, from, to, note'),
  );
  throws(() => read("actor,kind\n"), /it has no column "alias"/);
});

Deno.test("parseFrames() reads whole frames", () => deepStrictEqual(frames([frame]), [frame]));

Deno.test("parseFrames() takes a generic frame over by its name, among frames of the corpus", () => {
  const own = { ...frame, frame: "flood", patterns: [{ ...frame.patterns[0], except: ["fight shy"] }] };
  deepStrictEqual(frames(["morality", own, "economic"]), [GENERIC_FRAMES[3], own, GENERIC_FRAMES[4]]);
});

Deno.test("parseFrames() names the path of what is wrong", () => {
  const pattern = frame.patterns[0];
  const cases: [unknown, string][] = [
    [{}, "it holds no list, wanted a list of frames"],
    [[5], "frames[0] is 5, wanted an object"],
    [[{ ...frame, definition: "" }], 'frames[0].definition of "conflict" is "", wanted a text'],
    [[{ ...frame, examples: [] }], 'frames[0].examples of "conflict" is [], wanted a list of texts'],
    [
      [{ ...frame, patterns: undefined }],
      'frames[0].patterns of "conflict" is missing, wanted a list of patterns',
    ],
    [
      [{ ...frame, patterns: [{ rule: "r" }] }],
      'frames[0].patterns[0].any of "conflict" is missing, wanted a list of texts',
    ],
    [
      [{ ...frame, patterns: [{ ...pattern, any: ["f*ght"] }] }],
      'frames[0].patterns[0].any of "conflict" has the term "f*ght", wanted words, or a stem that ends in one *',
    ],
    [
      [{ ...frame, patterns: [pattern, pattern] }],
      'rule of "conflict" "fight" stands twice, wanted each once',
    ],
    [[frame, frame], 'frame "conflict" stands twice, wanted each once'],
    [["conflict", frame], 'frame "conflict" stands twice, wanted each once'],
    [
      ["morality", "conflcit"],
      'frames[1] names the generic frame "conflcit", wanted one of conflict, human_interest, responsibility, morality, economic',
    ],
    [
      [{ ...frame, patterns: [{ ...pattern, except: "heart attack" }] }],
      'frames[0].patterns[0].except of "conflict" is "heart attack", wanted a list of texts',
    ],
  ];
  for (const [value, says] of cases) throws(() => frames(value), broken(`"frames.json": ${says}`));
  throws(
    () => frames([{ ...frame, colour: "red" }]),
    /frames\[0\] has the unknown field "colour", wanted frame, /,
  );
  throws(
    () => parseFrames(new TextEncoder().encode("[\n{")),
    /^SyntaxError: Cannot read codebook "frames\.json": it is not JSON/,
  );
});

Deno.test("readCodebook() tells a folder that is not there from one without codebooks", async () => {
  const folder = await Deno.makeTempDir();
  await rejects(
    readCodebook(folder),
    /^Error: Cannot read codebook ".*": it holds no actors\.csv and no frames\.json$/,
  );
  await rejects(
    readCodebook(`${folder}/none`),
    /^Error: Cannot read codebook ".*none": there is no such folder$/,
  );
});

Deno.test("readCodebook() reads both files or one, and hashes them", async () => {
  const folder = await Deno.makeTempDir();
  await rejects(
    readCodebook(folder),
    /^Error: Cannot read codebook ".*": it holds no actors\.csv and no frames\.json$/,
  );
  await Deno.writeTextFile(join(folder, "actors.csv"), "actor,alias,kind\na,Guard,name\n");
  const first = await readCodebook(folder);
  deepStrictEqual([first.actors.length, first.frames], [1, [...GENERIC_FRAMES]]);
  await Deno.writeTextFile(join(folder, "frames.json"), JSON.stringify([frame]));
  const second = await readCodebook(folder);
  deepStrictEqual([second.frames.length, second.sha256 === first.sha256], [1, false]);
  await Deno.writeTextFile(join(folder, "frames.json"), "");
  await rejects(readCodebook(folder), /^SyntaxError: Cannot read codebook "frames\.json": it is empty$/);
});
