/** Growth, headlines and people: what a corpus of several days and outlets says of one harm. */
import { deepStrictEqual, match, ok } from "node:assert/strict";
import { samePerson } from "../../lib/measure/persons.ts";
import { stateOf } from "../../lib/measure/states.ts";

import { measureTexts } from "./read.ts";

const tolls = (...days: [string, string][]): string =>
  measureTexts(
    days.map(([published, text], i) => ({ published, text, outlet: ["Herald", "Post", "Courier"][i] })),
  )
    .tallies[0].note;

Deno.test("a note says how a number grew for which nobody was named, and that one found fewer missing", () => {
  match(
    tolls(["2031-04-14", "30 people were killed in the quake."], [
      "2031-04-16",
      "52 people were killed in the quake.",
    ]),
    /From report to report the number grew from 30 to 52, and the latest counts/,
  );
  match(
    tolls(
      ["2031-04-14", "300 people were missing, police said."],
      ["2031-04-16", "120 people were missing, police said."],
    ),
    /The number of police fell from 300 to 120, and the latest counts/,
  );
});

Deno.test("a note counts outlets that print one number, and those that give different ones", () => {
  const note = (more: string): string =>
    measureTexts([
      {
        outlet: "Herald",
        published: "2031-04-14",
        text: "At least 40 people were killed, the mayor of Tarvik said.",
      },
      { outlet: "Post", published: "2031-04-14", text: `${more} people were killed in the storm.` },
    ]).tallies[0].note;
  match(note("40"), /^2 outlets print it, and the only origin named is/);
  match(note("45"), /^2 outlets give a number, and the only origin named is/);
});

Deno.test("a note names no place, people or cause that does not set the harm apart", () => {
  const { tallies } = measureTexts([
    {
      outlet: "Herald",
      published: "2031-04-14",
      text: "40 people were killed in the storm. Two nurses were killed.",
    },
    { outlet: "Post", published: "2031-04-14", text: "41 people were killed in the storm, police said." },
  ]);
  for (const { note } of tallies) ok(!note.includes("other people, “people”"), note);
});

Deno.test("the window of a tally is that of the harm, and not the day on which a toll was counted", () => {
  const { tallies: [{ from, to }] } = measureTexts([
    {
      outlet: "Herald",
      published: "2031-04-16",
      text: "The death toll from the quake rose to 145 on Saturday.",
    },
  ]);
  deepStrictEqual([from, to !== ""], ["", true]);
});

Deno.test("samePerson() knows initials, spellings and short forms, and keeps others apart", () => {
  deepStrictEqual(samePerson(["mike", "holt"], ["michael", "holt"]), "a short form of one name");
  deepStrictEqual(samePerson(["m", "holt"], ["michael", "holt"]), "same name");
  deepStrictEqual(samePerson(["mike", "holt"], ["michael", "hood"]), undefined);
  deepStrictEqual(samePerson(["holt"], ["michael", "holt"]), undefined);
});

Deno.test("stateOf() finds the state whose name a people’s begins with", () => {
  deepStrictEqual(["afghan", "nigerian", "iraqi", "indian", "dutch"].map(stateOf), [
    "afghanistan",
    "nigeria",
    "iraq",
    "india",
    undefined,
  ]);
});
