/**
 * Past: the words between a number and what it counts that are gone over: "or more", "reports of".
 *
 * @module
 */
import { REPORTS } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Harms } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";

const OR_SO = listWords(["more", "so", "fewer", "less"]);
/** The token behind "or more", "or so", "-plus", "+". */
export function pastHedge(text: Text, i: number): number {
  const word = wordOf(text, i);
  if (word === "or" && among(text, i + 1, OR_SO)) return i + 2;
  if (word === "+") return i + 1;
  return word === "-" && wordOf(text, i + 1) === "plus" ? i + 2 : i;
}

/** So many adjectives stand before a report: "no immediate reports of casualties". */
const ADJECTIVES = 2;
/** "no reports of | casualties": the token behind the reports of what is counted. */
export function pastReports({ text, to }: Harms, i: number): number {
  for (let at = i; at < Math.min(to, i + ADJECTIVES + 1) && has(text, at, IS.word); at++) {
    if (among(text, at, reports)) {
      return wordOf(text, at + 1) === "of" ? wordOf(text, at + 2) === "any" ? at + 3 : at + 2 : i;
    }
  }
  return i;
}
const reports = listWords(REPORTS);
