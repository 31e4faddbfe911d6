import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { testCases } from "./cases.ts";
import { readText } from "./read.ts";

testCases("speaker", "role");

/** A text whose last statement is resolved by a rule. */
const RULES: [rule: string, text: string, speaker: string][] = [
  ["name", "Marek Dolan bought the mill. Mr. Dolan said the wheel was broken.", "Marek Dolan"],
  ["pronoun", "Marek Dolan bought the mill. He said the wheel was broken.", "Marek Dolan"],
  [
    "body",
    "The Lake Basin Commission (LBC) met. The LBC said the marsh was dry.",
    "the Lake Basin Commission",
  ],
  ["carried", "“The mill is shut,” said Marek Dolan. “The wheel is broken.”", "Marek Dolan"],
];

for (const [rule, text, speaker] of RULES) {
  Deno.test(`resolveSpeakers() tells that it found a speaker by ${rule}`, () => {
    const { speakers } = readText(text).reading, last = speakers[speakers.length - 1];
    strictEqual(last.rule, rule);
    strictEqual(last.name.replace(/^the /i, ""), speaker.replace(/^the /i, ""));
  });
}

Deno.test("resolveSpeakers() marks persons and bodies with a name", () => {
  const named = (text: string) => readText(text).quotes.map(({ named }) => named);
  deepStrictEqual(named("Marek Dolan said the mill was shut."), [true]);
  deepStrictEqual(named("Residents said the mill was shut."), [false]);
  deepStrictEqual(named("A customs official said the mill was shut."), [false]);
  deepStrictEqual(named("Marek Dolan bought the mill. He said it was shut."), [true]);
});

Deno.test("resolveSpeakers() gives one speaker the same role wherever he speaks", () => {
  const { quotes } = readText(
    "Mr. Zoric said the road was clear. Petar Zoric, the mayor of Brodno, said it would stay so. He said no more.",
  );
  deepStrictEqual([...new Set(quotes.map(({ role }) => role))], ["official"]);
});
