/**
 * Company: numbers of those whom the same befell as somebody named beside them.
 *
 * @module
 */
import { EVENTS, FIGHTS } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, doneTo, type Finding, finding, saysOf } from "./findings.ts";
import type { Line } from "./groups.ts";
import { firstFrom } from "./harms.ts";
import { among, listWords } from "./lexis.ts";

const WITH = listWords(["with", "alongside"]), ALONG = listWords(["along", "together"]);
const OTHERS = listWords(["others", "other", "more"]);
const fights = listWords(
  EVENTS,
  FIGHTS,
  `fight gunfight clash argument dispute brawl altercation confrontation scuffle encounter standoff quarrel row
  tussle struggle feud collision exchange`.split(" "),
);
const CLAUSES = listWords("after before when while as because since until that which".split(" ")),
  ARTICLES = listWords(["a", "an"]);
/** So far behind the verb the company stands. */
const REACH = 14;
const BREAK = IS.stop | IS.quote;
const SHARED = new Set<Finding["outcome"]>(["killed", "injured", "missing", "detained", "casualties"]);

/** "the driver died, as did three of his passengers", "he was hurt, police said, as were two of his guests". */
function alike(line: Line, left: number, np: Counted["np"], done: boolean): Finding[] | undefined {
  const { groups } = line,
    end = openOfReport(line, left - 3) || left - 1,
    group = groups[firstFrom(groups, end) - 1];
  if (!group?.hit || end - group.to > REACH) return undefined;
  const does = done && group.passive ? doneTo(group.hit, np) : undefined;
  const outcome = does ?? (done ? undefined : saysOf(group.hit, np, "undergoes"));
  return outcome && [finding(outcome, "company", group.hit, group)];
}
const DONE = listWords(["was", "were"]);

/** "were killed|, the mayor said, along with": the comma that opens the report which the one at a token closes; else 0. */
function openOfReport(line: Line, close: number): number {
  const { text, from, groups } = line, cue = groups[firstFrom(groups, close) - 1]; // said on Sunday, along
  if (
    wordOf(text, close) !== "," || !cue || !has(text, cue.head, IS.cue) || cue.hit || close - cue.to > SOURCE
  ) {
    return 0;
  }
  for (let i = cue.to; i < close; i++) if (has(text, i, IS.mark)) return 0;
  for (let i = cue.from - 1; i > Math.max(from, cue.from - SOURCE); i--) {
    if (wordOf(text, i) === ",") return i;
  }
  return 0;
}
/** So many tokens name who reports. */
const SOURCE = 9;

/** "along with | his driver and three guards": where the company begins that a number ends. */
function besideOne({ text, from }: Line, left: number): number {
  if (wordOf(text, left - 1) !== "and") return left;
  for (let i = left - 3; i > Math.max(from, left - ONE); i--) {
    if (has(text, i, NO_ONE)) return left;
    if (among(text, i, WITH)) return among(text, i - 1, ALONG) ? i + 1 : left;
  }
  return left;
}
/** So many tokens reach from a number back to "with" where another stands between. */
const ONE = 7;
const NO_ONE = IS.mark | IS.verb | IS.auxiliary | IS.cue | IS.pronoun | IS.conjunction;

/** "was killed with two of her patients", "shot dead along with three bodyguards", "held in a cell with 50 others". */
export function asCompany(line: Line, { left: own, np }: Counted): Finding[] | undefined {
  const done = among(line.text, own - 1, DONE);
  if (wordOf(line.text, own - 2) === "as" && (done || wordOf(line.text, own - 1) === "did")) {
    return alike(line, own, np, done);
  }
  const left = besideOne(line, own);
  const { text, groups } = line;
  const others = np.kind === "none" && among(text, np.from - 1, OTHERS);
  if (np.kind !== "people" && !others || !among(text, left - 1, WITH)) return undefined;
  const apart = among(text, left - 2, ALONG), alongside = apart || wordOf(text, left - 1) === "alongside";
  const closed = alongside ? openOfReport(line, apart ? left - 3 : left - 2) : 0;
  const end = closed || left, group = groups[firstFrom(groups, end) - 1];
  if (!group?.hit || end - group.to > REACH) return undefined;
  // "died after a ferry with 189 passengers sank": of another clause, or said of a thing
  for (let i = group.to; i < end; i++) {
    if (has(text, i, BREAK) || wordOf(text, i) === ";" || among(text, i, CLAUSES)) return undefined;
  }
  const shootout = wordOf(text, left - 2) === "out" && wordOf(text, left - 3) === "-";
  if (shootout || among(text, left - 2, fights)) return undefined; // died in a shootout with two guards
  if (has(text, left - 2, IS.thing) && among(text, left - 3, ARTICLES)) return undefined;
  const outcome = group.passive || alongside ? doneTo(group.hit, { ...np, kind: "people" }) : undefined;
  const befell = outcome ?? saysOf(group.hit, np, "undergoes");
  return befell && SHARED.has(befell) ? [finding(befell, "company", group.hit, group)] : undefined;
}
