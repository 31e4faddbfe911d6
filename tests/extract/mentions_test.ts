import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { type Alias, TABLES } from "../../lib/vocabulary.ts";
import { readArticle } from "../../lib/corpus/mod.ts";
import { findMentions, readScan, scanArticle } from "../../lib/extract/mod.ts";
import { compareMentions, compileActors, mentionsIn, readMentionCases } from "./mention_cases.ts";

const CASES = readMentionCases();

for (const one of CASES.filter(({ known }) => !known)) {
  Deno.test(`findMentions() reads ${one.name}`, () => deepStrictEqual(compareMentions(one), []));
}

Deno.test("findMentions() misreads the cases that are marked as failing, and no others", () => {
  const mended = CASES.filter((one) => one.known && !compareMentions(one).length);
  deepStrictEqual(mended.map(({ name }) => name), []);
});

Deno.test("every case of mentions has a text that holds its words, and an actor of the codebook", () => {
  ok(CASES.length >= 200, `${CASES.length} cases`);
  const letters = (text: string): string => text.replace(/[\s↵-]+/g, "");
  for (const { name, text, rows } of CASES) {
    ok(text, `${name} has no text`);
    for (const { surface, kind, voice } of rows) {
      for (const words of surface.split("||")) {
        ok(letters(text).includes(letters(words)), `${name}: “${words}”`);
      }
      ok(["name", "noun"].includes(kind), `${name}: ${kind}`);
      ok(["*", "own", "indirect", "direct"].includes(voice), `${name}: ${voice}`);
    }
  }
});

Deno.test("findMentions() gives every column of the table, and nothing else", () => {
  const [mention] = mentionsIn("The Dawn Front left.");
  deepStrictEqual(Object.keys(mention), Object.keys(TABLES.mentions.columns));
});

Deno.test("findMentions() gives the place of the words as they stand in the text", () => {
  const text = "On Sunday the Dawn\nFront left.", [mention] = mentionsIn(text);
  strictEqual(text.slice(mention.start, mention.end), "Dawn\nFront");
});

Deno.test("findMentions() reads lines that end in CR and LF like others, and blanks that do not break", () => {
  const surfaces = (text: string) => mentionsIn(text).map(({ surface }) => surface);
  deepStrictEqual(surfaces("The newly\r\nformed Dawn\r\nFront left."), ["newly formed Dawn Front"]);
  deepStrictEqual(surfaces("The Dawn\u00a0Front left."), ["Dawn Front"]);
});

Deno.test("findMentions() reads an article the same way whatever was read before", () => {
  const once = CASES.map(({ text }) => mentionsIn(text));
  deepStrictEqual(CASES.toReversed().map(({ text }) => mentionsIn(text)).toReversed(), once);
});

Deno.test("findMentions() never gives one word to two mentions", () => {
  for (const { name, text } of CASES) {
    const found = mentionsIn(text);
    for (let i = 1; i < found.length; i++) ok(found[i - 1].end <= found[i].start, name);
  }
});

const row = (actor: string, alias: string, kind: Alias["kind"], more: Partial<Alias> = {}): Alias => ({
  actor,
  alias,
  kind,
  context: [],
  from: "",
  to: "",
  note: "",
  row: 2,
  ...more,
});

Deno.test("findMentions() notes the words of an actor whose spelling the codebook has before one it is like", () => {
  const lexicon = compileActors([row("south", "Quds Force", "name"), row("north", "Qods Force", "name")]);
  const actors = (text: string) => mentionsIn(text, lexicon).map(({ actor }) => actor);
  deepStrictEqual(actors("The Qods Force met the Quds Force."), ["north", "south"]);
});

Deno.test("findMentions() finds nothing with an empty codebook", () => {
  const lexicon = compileActors([]), article = readArticle("The army left.", { document: "text" });
  deepStrictEqual(findMentions(readScan(scanArticle(article, lexicon.vocabulary)), lexicon), []);
});

// Texts of one word or phrase over and over, which only begin aliases, or ask far back.
for (
  const phrase of ["Army of the ", "AID IT ", "al-al ", "the group ", "the militia, the militia and ", "(DF "]
) {
  Deno.test(`findMentions() needs time in proportion to the length of a text of “${phrase}”`, () => {
    const before = performance.now();
    mentionsIn(phrase.repeat(20_000));
    ok(performance.now() - before < 3000);
  });
}

Deno.test("compileCodebook() refuses an alias that two actors claim with nothing to tell them apart", () => {
  const actors = [
    row("river", "the guards", "noun", { row: 9 }),
    row("hill", "the guard", "noun", { row: 14 }),
  ];
  throws(() => compileActors(actors), {
    name: "TypeError",
    message:
      'Cannot read codebook "test/actors.csv": row 14, column alias, gives "the guard" to "hill", already given ' +
      'to "river" on row 9; a context must tell them apart',
  });
});

Deno.test("compileCodebook() takes an alias of two actors where a context tells them apart", () => {
  const guards = [row("river", "guards", "noun"), row("palace", "guards", "noun", { context: ["palace"] })];
  const lexicon = compileActors(guards);
  strictEqual(mentionsIn("Guards stood at the palace.", lexicon)[0].actor, "palace");
  strictEqual(mentionsIn("Guards stood at the quay.", lexicon)[0].actor, "river");
});
