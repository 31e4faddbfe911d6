/**
 * Lost: what "lost" says of those behind it, by who they are and to what they were lost.
 *
 * @module
 */
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, endOf } from "./findings.ts";
import type { Group } from "./groups.ts";
import { among, listWords, type Text } from "./lexis.ts";

/** "one | Sgt Sefu Ardan": somebody by a rank or title. */
export const isRanked = (text: Text, { kind, from }: Counted["np"]): boolean =>
  kind === "unknown" && has(text, from, IS.title);

const losing = listWords(["lost", "lose", "loses", "losing"]);
const AWAY = listWords(
  "injury injuries suspension suspensions retirement transfer transfers rivals desertion desertions defection defections emigration burnout resignation resignations"
    .split(" "),
);
/** "lost three players to | injury": they are gone, and alive. */
export const isSpared = (text: Text, one: Counted, { from, head }: Group): boolean =>
  among(text, head, losing) &&
  (among(text, from - 1, RIVALS) || wordOf(text, endOf(one)) === "to" && among(text, endOf(one) + 1, AWAY));
/** Those who lose people to others. */
const RIVALS = listWords("club clubs party parties league franchise coalition".split(" "));
