/**
 * Lives: what an article tells of somebody who holds no office.
 *
 * @module
 */
import { RELATIVES, type Role } from "../../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../../words/clauses.ts";
import { IS, NUMBER } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";

const relatives = new Set(RELATIVES);
/** Verbs that tell what somebody leads, and no more of their life. */
export const LEADS: readonly string[] = [
  "lead",
  "head",
  "command",
  "run",
  "teach",
  "represent",
  "coordinat",
  "manag",
  "overs",
  "direct",
  "chair",
];
/** What somebody does who knows: "who studies organised crime". */
const STUDIES = ["studi", "teach", "research", "specialis", "specializ", "lectur"];

/** The role of somebody by their life: who studies is an expert, who is given an age or a fate a resident. */
export function lifeOf(scan: Scan, { from, to }: Span): Role {
  for (let i = from; i + 1 < to; i++) {
    const word = wordOf(scan, i);
    if (relatives.has(word) && ofSomebody(scan, i)) return "resident";
    if (word !== "who" && word !== "whose") continue;
    const verb = wordOf(scan, i + 1);
    if (STUDIES.some((stem) => verb.startsWith(stem))) return "expert";
    if (word === "whose" || !LEADS.some((lead) => verb.startsWith(lead))) return "resident";
  }
  return givesAge(scan, { from, to }) ? "resident" : "";
}

/** "mother of two", "Mum-of-two": the words behind a relative. */
const ofSomebody = (scan: Scan, i: number): boolean => {
  const of = wordOf(scan, i + 1) === "-" ? i + 2 : i + 1;
  const next = wordOf(scan, of + 1) === "-" ? of + 2 : of + 1;
  return wordOf(scan, of) === "of" && has(scan, next, NUMBER | IS.determiner);
};

/** "Milena Krstic, 41": whom an article describes by age is no public person. */
function givesAge(scan: Scan, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    if (!has(scan, i, IS.number)) continue;
    if (wordOf(scan, i + 1) === "-" && wordOf(scan, i + 2) === "year") return true;
    if (wordOf(scan, i - 1) !== "," && wordOf(scan, i - 1) !== "aged") continue;
    if (scan.ends[i] - scan.starts[i] < 3 && (i + 1 === to || wordOf(scan, i + 1) === ",")) return true;
  }
  return false;
}
