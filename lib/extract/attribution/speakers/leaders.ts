/**
 * Leaders: "the Norvanian leader", right behind somebody so well known that no word says who they are.
 *
 * @module
 */
import { DEMONYMS } from "../../../codebooks/mod.ts";
import { type Span, wordOf } from "../../words/clauses.ts";
import { roleOf } from "../roles/roles.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";
import type { Identity, Room } from "./identities.ts";

const RULERS = new Set(["leader", "president", "premier", "ruler", "chairman"]);
/** So many sentences on, a leader still takes up whoever spoke before. */
const REACH = 2;

/** Whether a description is a people's leader and no more. */
const leads = (scan: Scan, { from, to }: Span): boolean =>
  to - from === 2 && DEMONYMS.has(wordOf(scan, from)) && RULERS.has(wordOf(scan, from + 1));

/**
 * "Mr Sarkan told the station that talks were dead. “We waited,” the Norvanian leader said": both are one, where the
 * article tells nothing of Mr Sarkan.
 *
 * @param found who speaks each statement; leaders who are named before are changed
 * @param order numbers of the statements in order of the text
 */
export function nameLeaders({ scan, book }: Room, found: Identity[], order: readonly number[]): void {
  for (let k = 1; k < order.length; k++) {
    const one = found[order[k]], before = found[order[k - 1]];
    if (one.named || one.rule !== "words" || !before.named || !before.person || !leads(scan, one.name)) {
      continue;
    }
    const [last] = before.described, near = last ? sentenceAt(scan, last.from) : -1;
    if (near < 0 || sentenceAt(scan, one.name.from) - near > REACH) continue;
    if (roleOf(scan, before, before.described, book)) continue;
    found[order[k]] = { ...before, described: [...before.described, ...one.described], rule: "noun" };
  }
}
