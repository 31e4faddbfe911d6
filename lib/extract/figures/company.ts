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
const fights = listWords(EVENTS, FIGHTS, "fight gunfight clash argument dispute brawl".split(" "));
const CLAUSES = listWords("after before when while as because since until that which".split(" ")),
  ARTICLES = listWords(["a", "an"]);
/** So far behind the verb the company stands. */
const REACH = 14;
const BREAK = IS.stop | IS.quote;
const SHARED = new Set<Finding["outcome"]>(["killed", "injured", "missing", "detained"]);

/** "the driver died, as did three of his passengers". */
function alike({ groups }: Line, left: number, np: Counted["np"]): Finding[] | undefined {
  const group = groups[firstFrom(groups, left - 1) - 1],
    outcome = group?.hit && saysOf(group.hit, np, "undergoes");
  return outcome && left - group.to < REACH ? [finding(outcome, "company", group.hit, group)] : undefined;
}

/** "was killed with two of her patients", "shot dead along with three bodyguards", "held in a cell with 50 others". */
export function asCompany(line: Line, { left, np }: Counted): Finding[] | undefined {
  if (wordOf(line.text, left - 1) === "did" && wordOf(line.text, left - 2) === "as") {
    return alike(line, left, np);
  }
  const { text, groups } = line;
  const others = np.kind === "none" && among(text, np.from - 1, OTHERS);
  if (np.kind !== "people" && !others || !among(text, left - 1, WITH)) return undefined;
  const group = groups[firstFrom(groups, left) - 1], apart = among(text, left - 2, ALONG);
  if (!group?.hit || left - group.to > REACH) return undefined;
  // "died after a ferry with 189 passengers sank": of another clause, or said of a thing
  for (let i = group.to; i < left; i++) {
    if (has(text, i, BREAK) || wordOf(text, i) === ";" || among(text, i, CLAUSES)) return undefined;
  }
  const shootout = wordOf(text, left - 2) === "out" && wordOf(text, left - 3) === "-";
  if (shootout || among(text, left - 2, fights)) return undefined; // died in a shootout with two guards
  if (has(text, left - 2, IS.thing) && among(text, left - 3, ARTICLES)) return undefined;
  const alongside = apart || wordOf(text, left - 1) === "alongside";
  const outcome = group.passive || alongside ? doneTo(group.hit, { ...np, kind: "people" }) : undefined;
  const befell = outcome ?? saysOf(group.hit, np, "undergoes");
  return befell && SHARED.has(befell) ? [finding(befell, "company", group.hit, group)] : undefined;
}
