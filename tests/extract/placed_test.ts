import { strictEqual } from "node:assert/strict";
import { readText } from "./read.ts";

/** A sentence with one figure, and the place of that figure; empty for none. */
const PLACED: readonly (readonly [string, string])[] = [
  ["A blast in Kemar killed 12 people.", "Kemar"],
  ["Clashes in northern Kemar left 12 people dead.", "northern Kemar"],
  ["The attack on Saturday near Port Sallis wounded nine people.", "Port Sallis"],
  ["Rockets from the Israelis killed 12 people.", ""],
  ["Anger in Arab countries grew after 12 people were killed.", ""],
  ["Shots fired at Afghans on the road killed 12 people.", ""],
  ["A charge by Kashmiri police near Sallis left 12 people dead.", "Sallis"],
  ["Officials at the Ministry of Health said 12 people had died.", ""],
];

for (const [text, place] of PLACED) {
  Deno.test(`findFigures() places "${text}"`, () => {
    const [figure, ...rest] = readText(text).figures;
    strictEqual(rest.length, 0);
    strictEqual(figure.place, place);
  });
}
