import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import {
  agree,
  type CodedQuote,
  pairStretches,
  scoreFigures,
  scoreMentions,
  scoreQuotes,
} from "../../lib/measure/mod.ts";
import type { Figure, Mention, Quote } from "../../lib/vocabulary.ts";

const at = (document: string, start: number, end: number) => ({ document, start, end });
const quote = (start: number, end: number, speaker = "Ana Roos", role = "official") =>
  ({ ...at("a", start, end), speaker, role }) as Quote & CodedQuote;

Deno.test("pairStretches() pairs one to one, the best overlap first, and only within an article", () => {
  const pairs = pairStretches([at("a", 0, 10), at("a", 8, 20)], [at("a", 6, 20), at("b", 0, 10)], () => true);
  deepStrictEqual(pairs, [[at("a", 8, 20), at("a", 6, 20)]]);
});

Deno.test("agree() leaves titles and articles aside", () => {
  ok(agree("the governor’s office", "governor’s office"));
  ok(agree("Col. Ana Roos", "Roos"));
  ok(!agree("Ana Roos", "Petra Zima"));
  ok(!agree("", "Petra Zima"));
});

Deno.test("scoreQuotes() is 1 on the coding itself, and counts misses and inventions alike", () => {
  const coded = [quote(0, 10), quote(20, 40), quote(50, 60)];
  deepStrictEqual(scoreQuotes(["a"], coded, coded).map(({ value }) => value), [1, 1, 1, 1]);
  const found = [quote(0, 10), quote(20, 28, "Petra Zima", "media"), quote(80, 90), quote(95, 99)];
  const [third, fourFifths, speaker, role] = scoreQuotes(["a"], coded, found);
  strictEqual(third.value, 4 / 7);
  strictEqual(fourFifths.value, 2 / 7);
  deepStrictEqual([speaker.value, role.value], [0.5, 0.5]);
  deepStrictEqual([third.coded, third.found], [3, 4]);
});

Deno.test("scoreFigures() asks for outcome and both bounds, and for the source where one is coded", () => {
  const figure = (start: number, low: number, high: number | null, source: string) =>
    ({ ...at("a", start, start + 3), low, high, outcome: "killed", source, speaker: source }) as Figure;
  const coded = [figure(0, 12, 12, "police"), figure(10, 5, null, "")];
  const [bounds, source] = scoreFigures(["a"], coded, [
    figure(0, 12, 12, "the police"),
    figure(10, 5, 5, ""),
  ]);
  deepStrictEqual([bounds.value, source.value], [0.5, 1]);
});

Deno.test("scoreFigures() leaves out what befell forces", () => {
  const retreat = {
    ...at("a", 0, 3),
    low: 400,
    high: 400,
    outcome: "retreated",
    source: "",
    speaker: "",
  } as Figure;
  deepStrictEqual(scoreFigures(["a"], [], [retreat])[0].found, 0);
});

Deno.test("scoreMentions() leaves out actors that the codebook does not know", () => {
  const mention = (start: number, actor: string) =>
    ({ ...at("a", start, start + 5), actor, voice: "own" }) as Mention;
  const [actor] = scoreMentions(["a"], [mention(0, "river-guard"), mention(10, "sea-guard")], [
    mention(0, "river-guard"),
  ]);
  deepStrictEqual([actor.value, actor.coded], [1, 1]);
});

Deno.test("an interval over articles holds the value, and there is none for a single article", () => {
  const coded = ["a", "b", "c", "d"].flatMap((
    document,
  ) => [{ ...quote(0, 10), document }, { ...quote(20, 30), document }]);
  const [third] = scoreQuotes(["a", "b", "c", "d"], coded, coded.slice(2));
  ok(third.interval && third.interval.low <= third.value! && third.value! <= third.interval.high);
  strictEqual(scoreQuotes(["a"], [quote(0, 10)], [])[0].interval, null);
});
