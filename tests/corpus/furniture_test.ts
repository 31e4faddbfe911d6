import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { APPEAL_HINTS, APPEALS, FURNITURE } from "../../lib/codebooks/furniture.ts";
import { findCredits, findFurniture, type Page, readArticle, splitSentences } from "../../lib/corpus/mod.ts";

const BODY = "The army left the town on Sunday.\n\nNobody came back for the dead.";

/** The furniture of an invented page, as kind and words. */
function furniture(text: string, page: Page = {}): [string, string][] {
  const sentences = splitSentences(text);
  const kinds = findFurniture(text, sentences, page);
  return sentences.flatMap(({ start, end }, i) => kinds[i] ? [[kinds[i], text.slice(start, end)]] : []);
}

for (const { kind, pattern, example, counterexample } of [...FURNITURE, ...APPEALS]) {
  Deno.test(`findFurniture() marks "${example}" as ${kind}, and not "${counterexample}"`, () => {
    ok(pattern.test(example));
    ok(!pattern.test(counterexample));
    const found = furniture(`Town falls\n\n${example}\n\n${BODY}`, { title: "Town falls" });
    strictEqual(found.length > 0 && found[0][0] === kind, true, JSON.stringify(found));
    ok(found.every(([, words]) => example.includes(words)));
    deepStrictEqual(furniture(`Town falls\n\n${counterexample}\n\n${BODY}`, { title: "Town falls" }), []);
  });
}

Deno.test("findFurniture() looks for appeals in every text that can hold one", () => {
  for (const { example } of APPEALS) ok(APPEAL_HINTS.some((hint) => example.includes(hint)), example);
});

Deno.test("findFurniture() marks a caption by the credit at its end", () => {
  for (
    const line of [
      "A woman waits at the bridge in Tel Harun. (Omar Haddad/AP)",
      "A woman waits at the bridge [File - AFP/Getty]",
      "A woman waits at the bridge. (Meridian Wire/Stringer)",
      "A woman waits at the bridge. (Omar Haddad for The Harbour Gazette)",
      "A woman waits at the bridge. Photograph: Omar Haddad/AFP/Getty Images",
      "A woman waits at the bridge. Credit...Omar Haddad/Reuters",
    ]
  ) {
    const found = furniture(`${line}\n\n${BODY}`).map(([kind, words]) => kind === "caption" ? words : kind);
    strictEqual(found.join("").replaceAll(" ", ""), line.replaceAll(" ", ""));
  }
});

Deno.test("findFurniture() leaves brackets at the end of the article's own lines alone", () => {
  for (
    const line of [
      "The Popular Guard holds the bridge (Hares al-Shaab).",
      "Nine soldiers died, officials said. (Reuters)",
      "Nine soldiers died, officials said. (AFP/Reuters)",
      "The dam is 40 kilometres (25 miles) from the town (pop. 4,000).",
      "It is run by the army and/or the militias (see the map below)",
    ]
  ) deepStrictEqual(furniture(`${line}\n\n${BODY}`), [], line);
});

Deno.test("findFurniture() parts an appeal from the sentence that is glued to it", () => {
  const text =
    "Town falls\nYour support helps us to report\nFrom the rivers to the hills, Lantern is there.\n" +
    "Your gift allows us to send reporters.\nYour support makes all the difference.The army left the town.\n" +
    BODY;
  deepStrictEqual(furniture(text).map(([, words]) => words), [
    "Your support helps us to report",
    "From the rivers to the hills, Lantern is there.",
    "Your gift allows us to send reporters.",
    "Your support makes all the difference.",
  ]);
});

Deno.test("findFurniture() leaves an appeal that somebody makes in the article alone", () => {
  for (
    const line of [
      "“Your support keeps our reporters alive,” the editor told the crowd.",
      "“We are poor. Your donation helps us. Give today,” the editor told the crowd.",
      'He said: "Your support makes all the difference."',
      "Your support is what the army asks for, he told the crowd.",
    ]
  ) deepStrictEqual(furniture(`${line}\n\n${BODY}`), [], line);
});

Deno.test("findFurniture() marks the links below a heading, down to the end", () => {
  deepStrictEqual(
    furniture(`${BODY}\n\nRead more:\n\nWhat the dams mean\n\nWho are the Guard?\n\nComments`),
    [
      ["links", "Read more:"],
      ["link", "What the dams mean"],
      ["link", "Who are the Guard?"],
      ["comments", "Comments"],
    ],
  );
});

Deno.test("findFurniture() marks one link in mid-article, and no heading of the article", () => {
  const text = `Town falls\n\nRead more:\n\nWhat the dams mean for Marsa\n\nThe long road north\n\n${BODY}`;
  deepStrictEqual(furniture(text).map(([, words]) => words), ["Read more:", "What the dams mean for Marsa"]);
  deepStrictEqual(furniture(`Town falls\n\nSee also\n\nDeath toll\n\n${BODY}`).map(([kind]) => kind), [
    "links",
  ]);
});

Deno.test("findFurniture() marks a headline that stands twice, and not the first", () => {
  deepStrictEqual(furniture(`Town falls\n\nTown  falls\nArmy flees\n\n${BODY}`), [[
    "headline",
    "Town  falls",
  ]]);
  const page = { title: "Town falls" };
  deepStrictEqual(
    furniture(`3 min read\n\nTown falls\n\nTOWN FALLS\n\n${BODY}`, page).map(([kind]) => kind),
    [
      "reading time",
      "headline",
    ],
  );
});

Deno.test("findFurniture() keeps a headline that looks like furniture", () => {
  const page = { title: "Watch: Town falls to the Guard" };
  deepStrictEqual(furniture(`Watch: Town falls to the Guard\n\n${BODY}`, page), []);
});

Deno.test("findFurniture() knows an outlet's call to follow it", () => {
  const text = `${BODY}\n\nFollow Lantern on the river road`;
  deepStrictEqual(furniture(text, { outlet: "Lantern Weekly" }).map(([kind]) => kind), ["follow"]);
  deepStrictEqual(furniture(text, { outlet: "Harbour Gazette" }), []);
});

Deno.test("findFurniture() takes a byline and a date only at the top", () => {
  const late = `Town falls\n\n${`${BODY}\n\n`.repeat(6)}By Omar Haddad\n\nSaturday, June 8, 2024`;
  deepStrictEqual(furniture(late), []);
});

Deno.test("findCredits() gives the names of a credit, and not its places", () => {
  const credits = (line: string): string[][] =>
    findCredits(readArticle(`${BODY}\n\n${line}`, { document: "a" })).map(({ names }) => names);
  deepStrictEqual(credits("Additional reporting by Meridian Wire"), [["Meridian Wire"]]);
  deepStrictEqual(credits("Omar Haddad contributed reporting from Marsa."), [["Omar Haddad"]]);
  deepStrictEqual(
    credits(
      "Reporting was contributed by Omar al-Haddad and Lina Sabbagh from Marsa; and an employee of The Lantern from Sarab.",
    ),
    [["Omar al-Haddad", "Lina Sabbagh", "The Lantern"]],
  );
  deepStrictEqual(credits("Nobody reported from Marsa."), []);
});

Deno.test("findFurniture() marks links under many headings in one pass", () => {
  const text = `${BODY}\n\n${"Read more:\nWhat the dams mean for Marsa\n".repeat(20_000)}`;
  const kinds = findFurniture(text, splitSentences(text));
  deepStrictEqual([kinds.length, kinds.filter((kind) => kind === "").length], [40_002, 2]);
});
