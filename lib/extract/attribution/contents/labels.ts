/**
 * Labels: what somebody or something is called.
 *
 * @module
 */
import { has, isBreak, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { isAlone, isOrdered, secondObject } from "./openings.ts";
import { quoteAt } from "../statements.ts";
import { take, takeQuotation } from "./take.ts";
import type { Way } from "./ways.ts";

/** "described the city as “lost”", "called it “humble”". */
export const labelled: Way = (room, reading) => {
  const { scan, end } = room, { right, form: { cue: { takes, verb } } } = reading, word = wordOf(scan, right);
  if (!takes.includes("label") || verb === "call" && CALLS.has(word)) return false;
  if (verb === "identify" && word.endsWith("self")) return true; // "who identified himself as Osk" names the source
  const second = verb === "call" ? secondObject(scan, right, end) : -1;
  if (second > 0) {
    return take(room, reading, isOrdered(scan, right, second) ? right : second, "object", "label");
  }
  const names = !takes.includes("object") || verb === "declare";
  for (let i = right; i < Math.min(end, right + 14); i++) {
    if (quoteAt(room, i) && (names || has(scan, i - 1, IS.determiner))) {
      return isAlone(scan, right, i, verb)
        ? takeQuotation(room, reading, i, takes)
        : take(room, reading, right, "object", "label");
    }
    if (isBreak(scan, i)) break;
    if (wordOf(scan, i) !== "as") continue;
    const at = has(scan, i + 1, IS.determiner) && quoteAt(room, i + 2) ? i + 2 : i + 1;
    if (quoteAt(room, at)) return takeQuotation(room, reading, at, takes);
    // What is labelled belongs to the content, unless it is a pronoun.
    const pronoun = !isOrdered(scan, right, i);
    return take(room, reading, pronoun ? at : right, "object", "label");
  }
  if (verb === "pay" && wordOf(scan, right + 1) === "to") {
    return take(room, reading, right + 2, "object", "object"); // "paid tribute to the crews"
  }
  return !takes.includes("object") && !["for", "on"].includes(word);
};

const CALLS = new Set(["for", "on", "upon"]);
