/** The notes of tallies: in what figures differ and what sets a harm apart, said in words and left out nowhere. */
import { deepStrictEqual, match, ok } from "node:assert/strict";
import type { Tally } from "../../lib/vocabulary.ts";
import { reportEvents } from "./events.ts";
import { scoreEvent } from "./events/score.ts";
import { measureTexts } from "./read.ts";

/** The tallies of one-sentence reports, each by another outlet. */
const talliesOf = (...texts: string[]): Tally[] =>
  measureTexts(
    texts.map((text, i) => ({ text, outlet: ["Herald", "Post", "Courier"][i], published: "2031-04-14" })),
  )
    .tallies;

Deno.test("a note says that a bound was lost on the way from one voice", () => {
  const [{ note }] = talliesOf(
    "At least 40 people were killed in the storm, the mayor of Tarvik said.",
    "40 people were killed in the storm, the mayor of Tarvik said.",
  );
  match(
    note,
    /The 40 of .* is printed with “at least” in Herald, without a bound in Post\. It is taken at its widest/,
  );
});

Deno.test("a note says that the same number is given to another source", () => {
  const [{ note, grade }] = talliesOf(
    "40 people were killed in the storm, the mayor of Tarvik said.",
    "40 people were killed in the storm, the Relief Board said.",
  );
  deepStrictEqual(grade, "corroborated");
  match(note, /The same number, 40, is given to .*mayor.* by Herald and to .*Relief Board by Post/);
});

Deno.test("a note says that a number grew and which one counts", () => {
  const { tallies: [{ note, grade }] } = measureTexts([
    { text: "12 people were killed, police said.", outlet: "Herald", published: "2031-04-14" },
    { text: "The death toll has risen to 19, police said.", outlet: "Post", published: "2031-04-16" },
  ]);
  deepStrictEqual(grade, "single");
  match(note, /The number of police grew from 12 to 19, and the latest counts/);
});

Deno.test("a note says that another window sets a tally apart", () => {
  const notes = talliesOf(
    "8,000 people have fled since Friday, the relief board said.",
    "114,000 people fled in February, the relief board said.",
  ).map(({ note }) => note);
  ok(
    notes.some((note) => /Apart from t0\d: another window, “(?:in )?February”/.test(note)),
    notes.join("\n"),
  );
});

Deno.test("a note tells a number given for a month from the same number given in total", () => {
  const notes = talliesOf(
    "The relief board said 114,000 people had fled the town in February.",
    "8,000 people fled on Friday, bringing the total of displaced people since February to 114,000, the mayor said.",
  ).map(({ note }) => note);
  const told = notes.filter((note) => note.includes("114,000 stands in"));
  deepStrictEqual(told.length, 2, notes.join("\n"));
  match(told.join("\n"), /in total in Post/);
  match(told.join("\n"), /for “(?:in )?February” in Herald/);
});

const events = reportEvents(40, 3);

Deno.test("notes are complete: every bound that changes and every number with two voices is said", () => {
  for (const event of events) {
    const { measured: { tallies, tally_figures }, read } = scoreEvent(event);
    const figures = new Map(read.map((one) => [`${one.document} ${one.start} ${one.outcome}`, one]));
    for (const { tally, note } of tallies) {
      const rows = tally_figures.filter((row) => row.tally === tally && row.origin !== "")
        .map((row) => ({
          origin: row.origin,
          figure: figures.get(`${row.document} ${row.start} ${row.outcome}`)!,
        }));
      const exact = rows.filter(({ figure }) => figure.low !== null && figure.low === figure.high);
      for (const [number, same] of Map.groupBy(exact, ({ figure }) => figure.low)) {
        const origins = new Set(same.map(({ origin }) => origin));
        if (origins.size > 1) ok(note.includes("The same number"), `${tally} ${number}: ${note}`);
        for (const origin of origins) {
          const hedges = new Set(
            same.filter((one) => one.origin === origin).map(({ figure }) => figure.hedge),
          );
          if (hedges.size > 1) {
            ok(note.includes(`of ${origin} is printed`), `${tally} ${origin} ${number}: ${note}`);
          }
        }
      }
    }
  }
});

Deno.test("notes name no tally that is not there, and never their own", () => {
  for (const event of events) {
    const { tallies } = scoreEvent(event).measured, known = new Set(tallies.map(({ tally }) => tally));
    for (const { tally, note } of tallies) {
      for (const [, other] of note.matchAll(/\b(?:Apart from|stands in) (t\d+)/g)) {
        ok(known.has(other) && other !== tally, `${tally}: ${note}`);
      }
    }
  }
});

Deno.test("every sentence of a note begins with a capital or a number", () => {
  for (const event of events) {
    for (const { note } of scoreEvent(event).measured.tallies) ok(!note || /^[\p{Lu}\d]/u.test(note), note);
  }
});
