import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { readArticle } from "../../lib/corpus/mod.ts";
import { compileCodebook, findMentions, readScan, scanArticle } from "../../lib/extract/mod.ts";
import type { Alias, Mention } from "../../lib/vocabulary.ts";

/** A row of the test's codebook: actor, alias, kind, and what else it needs. */
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

const ACTORS: Alias[] = [
  row("dawn", "Dawn Brigades", "name"),
  row("dawn", "DB", "name"),
  row("dawn", "IS", "name"),
  row("dawn", "militants", "noun"),
  row("dawn", "extremist group", "noun"),
  row("river", "River Guard", "name"),
  row("river", "Haras al-Nahr", "name"),
  row("league", "Hill League", "name"),
  row("league", "League", "name", { context: ["hills", "Daoud"] }),
  row("kataib", "Kataib Hezbollah", "name"),
  row("hezbollah", "Hezbollah", "name"),
  row("popular", "Popular Mobilization Units", "name"),
  row("quds", "Quds Force", "name"),
  row("militias", "militias", "noun"),
  row("army", "army", "noun"),
  row("army", "soldiers", "noun"),
  row("army", "police officers", "noun"),
  row("army", "military", "noun"),
  row("army", "Marsan Army", "name"),
  row("army", "Iraqi soldiers", "noun"),
  row("army", "security forces", "noun"),
  row("north", "US forces", "noun"),
  row("north", "American soldiers", "noun"),
  row("north", "Pentagon", "name"),
  row("north", "coalition", "noun"),
  row("old", "Old Guard", "name", { to: "2019-12-31" }),
  row("new", "Old Guard", "name", { from: "2020-01-01" }),
  row("none", "army ants", "noun"),
];

function mentionsIn(text: string, actors = ACTORS): Mention[] {
  const lexicon = compileCodebook({ folder: "test", actors, frames: [], sha256: "" });
  const article = readArticle(text, { document: "test", published: "2024-06-08" });
  return findMentions(readScan(scanArticle(article, lexicon.vocabulary)), lexicon);
}
const brief = (text: string): string =>
  mentionsIn(text).map(({ actor, surface }) => `${actor}: ${surface}`).join(" | ");

// Each case: what it shows, the text, and the mentions as "actor: words", parted by " | ".
const CASES: [what: string, text: string, wanted: string][] = [
  ["a name", "The town fell to the Dawn Brigades.", "dawn: Dawn Brigades"],
  [
    "a possessive",
    "The Dawn Brigades’ advance was the River Guard's loss.",
    "dawn: Dawn Brigades | river: River Guard",
  ],
  ["a compound as one", "Two Dawn Brigades militants were seen.", "dawn: Dawn Brigades militants"],
  ["a noun tied by of", "The fighters of the Dawn Brigades left.", "dawn: fighters of the Dawn Brigades"],
  ["a noun tied by from", "Militants from the Dawn Brigades left.", "dawn: Militants from the Dawn Brigades"],
  ["capitals against the verb", "It is said that IS is weak.", "dawn: IS"],
  ["no verb in a headline all in capitals", "THE TOWN IS LOST", ""],
  ["a name in a headline all in capitals", "DAWN BRIGADES TAKE TOWN", "dawn: DAWN BRIGADES"],
  ["an acronym in capitals alone", "DB men left, but a db is a unit.", "dawn: DB"],
  ["a name across a line break", "The Dawn\nBrigades left.", "dawn: Dawn Brigades"],
  ["a name broken at its hyphen", "The men of Haras al-\nNahr left.", "river: men of Haras al-Nahr"],
  ["another transliteration", "Harras an-Nahr came.", "river: Harras an-Nahr"],
  ["no article", "Hares Nahr came.", "river: Hares Nahr"],
  [
    "the longer of nested names",
    "Kitaeb Hezbollah is not Hezbollah.",
    "kataib: Kitaeb Hezbollah | hezbollah: Hezbollah",
  ],
  ["glottal stops", "Kata’ib Hizbollah came.", "kataib: Kata’ib Hizbollah"],
  ["British spelling", "The Popular Mobilisation Units came.", "popular: Popular Mobilisation Units"],
  [
    "a long name in small letters",
    "They are popular mobilization units.",
    "popular: popular mobilization units",
  ],
  ["no short name in small letters", "The river guard closed the river.", ""],
  ["adjectives that qualify", "The powerful River Guard came.", "river: powerful River Guard"],
  ["a singular of a plural", "One police officer fell.", "army: police officer"],
  ["weapons are no actor", "American airstrikes went on.", ""],
  ["a body before its weapons", "Coalition airstrikes went on.", "north: Coalition"],
  ["a body before its officials", "Pentagon officials spoke.", "north: Pentagon"],
  ["stops in initials", "The U.S. forces left with us forces of nature.", "north: U.S. forces"],
  ["an adjective inside a noun", "The American combat soldiers left.", "north: American combat soldiers"],
  ["an army of another people", "The Syrian army left.", ""],
  ["buildings are no actor", "The military headquarters burned.", ""],
  ["the military as a noun", "The military left.", "army: military"],
  ["words that only look like an actor", "A column of army ants crossed the road.", ""],
  ["a context in the paragraph", "The League came down from the hills.", "league: League"],
  ["no context", "The League lost the match.", ""],
  ["a date", "The Old Guard came.", "new: Old Guard"],
  ["the group", "The Dawn Brigades came. The group took the bridge.", "dawn: Dawn Brigades | dawn: group"],
  [
    "no army for the group",
    "The Dawn Brigades beat the army. In June the group left.",
    "dawn: Dawn Brigades | army: army | dawn: group",
  ],
  [
    "no kind for the group",
    "The River Guard leads the militias. On Sunday the group left.",
    "river: River Guard | militias: militias | river: group",
  ],
  ["no group without an article", "The Dawn Brigades came. A group of tourists left.", "dawn: Dawn Brigades"],
  ["its fighters", "The River Guard said its fighters would stay.", "river: River Guard | river: fighters"],
  [
    "an apposition",
    "The River Guard, a militia with ties to the coast, came.",
    "river: River Guard | river: militia",
  ],
  [
    "one militia of many",
    "The River Guard came. The militia took the bridge.",
    "river: River Guard | river: militia",
  ],
  [
    "the militias as a kind",
    "The River Guard came. The militias took the bridge.",
    "river: River Guard | militias: militias",
  ],
  ["no actor, no row", "The bakery opened at noon.", ""],
];

for (const [what, text, wanted] of CASES) {
  Deno.test(`findMentions() reads ${what}: ${text.replaceAll("\n", " ")}`, () =>
    strictEqual(brief(text), wanted));
}

Deno.test("findMentions() gives the place of the words as they stand in the text", () => {
  const text = "On Sunday the Dawn\nBrigades left.", [mention] = mentionsIn(text);
  strictEqual(text.slice(mention.start, mention.end), "Dawn\nBrigades");
});

// Each case: the text, the descriptors and the relation of its first mention.
const DESCRIBED: [text: string, descriptors: string, relation: string][] = [
  ["Iranian-backed militias came.", "Iranian-backed", "backed-by-iran"],
  ["Iran-backed militias came.", "Iran-backed", "backed-by-iran"],
  ["The militias supported by Iran came.", "supported by Iran", "backed-by-iran"],
  ["The divisive and increasingly powerful militias came.", "divisive; increasingly powerful", ""],
  ["Several powerful militias came.", "powerful", ""],
  ["The pro-government soldiers came.", "pro-government", "loyal-to-government"],
  ["They told the fleeing soldiers to stay.", "fleeing", ""],
  ["They were involving militias.", "", ""],
  ["Dozens of wounded soldiers came.", "wounded", ""],
  ["The Marsan Army came.", "", ""],
  ["The elite Quds Force came.", "elite", ""],
  ["Shiite militias loyal to Tehran came.", "Shiite; loyal to Tehran", "shia; loyal-to-iran"],
  ["The extremist group came.", "extremist", ""],
];
for (const [text, descriptors, relation] of DESCRIBED) {
  Deno.test(`findMentions() reads the descriptors of: ${text}`, () => {
    const [mention] = mentionsIn(text);
    deepStrictEqual([mention.descriptors, mention.relation], [descriptors, relation]);
  });
}

Deno.test("findMentions() tells whose voice names an actor", () => {
  const text =
    "The militants came. Mayor Lina Sabbagh said the army had left. “The militants burned it,” she said.";
  deepStrictEqual(mentionsIn(text).map(({ surface, voice }) => [surface, voice]), [
    ["militants", "own"],
    ["army", "indirect"],
    ["militants", "direct"],
  ]);
});

Deno.test("compileCodebook() refuses an alias that two actors claim with nothing to tell them apart", () => {
  const actors = [
    row("river", "the guards", "noun", { row: 9 }),
    row("hill", "the guard", "noun", { row: 14 }),
  ];
  throws(() => mentionsIn("", actors), {
    name: "TypeError",
    message:
      'Cannot read codebook "test/actors.csv": row 14, column alias, gives "the guard" to "hill", already given ' +
      'to "river" on row 9; a context must tell them apart',
  });
});

Deno.test("compileCodebook() takes an alias of two actors where a context tells them apart", () => {
  const actors = [row("river", "guards", "noun"), row("palace", "guards", "noun", { context: ["palace"] })];
  strictEqual(mentionsIn("Guards stood at the palace.", actors)[0].actor, "palace");
  strictEqual(mentionsIn("Guards stood at the quay.", actors)[0].actor, "river");
});
