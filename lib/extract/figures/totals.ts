/**
 * Totals: a number that a toll comes to.
 *
 * @module
 */
import { SUMMING, TOLL_LINKS, TOLL_VERBS } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, type Finding, finding, saysOf } from "./findings.ts";
import { groupAt, type Line } from "./groups.ts";
import { firstFrom, type Hit, hitAt } from "./harms.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import type { Previous } from "./lists.ts";

const links = listWords(TOLL_LINKS), movers = listWords(TOLL_VERBS), summing = listWords(SUMMING);
const passing = listWords(
  "past pass passed passes exceed exceeds exceeded top topped tops surpassed surpasses nears neared approaches"
    .split(" "),
);
const singular = listWords(
  "victim death body casualty hostage captive detainee refugee evacuee injury arrest murder fatality".split(
    " ",
  ),
);
const NUMBERING = listWords("number total toll count tally figure".split(" "));
const AT = listWords(["to", "at", "from", "of", "by", "between", "had", "has", "have", "than"]),
  THE = listWords(["the"]);
/** So many tokens a toll may stand before its number. */
const REACH = 22;

/** "the death toll rose to 22", "deaths of 12", "the dead included five", "bringing the total of displaced to 9". */
export function asTotal(
  line: Line,
  { quantity, np }: Counted,
  before: Counted | undefined,
): Finding[] | undefined {
  const { text, hits } = line,
    { hedged } = quantity,
    left = pastAdverbs(text, among(text, hedged - 1, THE) ? hedged - 1 : hedged);
  const link = among(text, left - 1, links) ? left - 1 : hedged,
    now = wordOf(text, hedged - 1) === "now" ? hedged - 1 : -1;
  if (now > line.from && !groupAt(line, now - 1)) return asHeadline(line, now, np); // toll now 312
  if (wordOf(text, link) === "as" && wordOf(text, link - 1) === ",") return undefined; // to rise, as 1,700 are missing
  if (link < line.from || link !== left - 1 && !among(text, link, passing)) return undefined;
  const step = before && wordOf(text, before.left - 1) === "by" && wordOf(text, link) === "to"; // jumped by 20 to 60
  const counted = before && !step && before.np.kind !== "things" ? before.quantity.to : 0;
  const floor = Math.max(line.from, left - REACH, counted);
  for (let k = firstFrom(hits, left) - 1; k >= 0 && hits[k].to > floor; k--) {
    const hit = hits[k], outcome = tollOf(line, hit, link);
    if (!outcome || crosses(text, hit.to, left) || quantity.high === 0 && !hit.sense.total) continue;
    const rule = isSum(text, line.from, hit) ? "running-total" : "total",
      first = bothOf(line, hits[k - 1], hit, np);
    if (!first) return [finding(outcome, rule, hit)];
    return outcome === "missing" || first === "missing"
      ? [finding(first, rule, hits[k - 1]), finding(outcome, rule, hit)] // dead and missing
      : [finding("casualties", rule, hit)];
  }
  return undefined;
}

/** So far before "now" the toll stands. */
const NEAR = 6;
/** "Death toll from storm | now 312": a toll given without a verb. */
function asHeadline(line: Line, now: number, np: Counted["np"]): Finding[] | undefined {
  if (np.kind === "things") return undefined;
  for (let i = now - 1; i >= Math.max(line.from, now - NEAR); i--) {
    const hit = groupAt(line, i) ? undefined : hitAt(line, i);
    if (hit?.sense.total) return [finding(hit.sense.total, "total", hit)];
  }
  return undefined;
}

/** "is now 8,594". */
const pastAdverbs = (text: Text, i: number): number => has(text, i - 1, IS.adverb) ? i - 1 : i;

/** What a word says whose value a number is, if the words up to the number make it its value. */
function tollOf(line: Line, hit: Hit, at: number): Finding["outcome"] | undefined {
  const { text } = line, { sense } = hit, link = wordOf(text, at);
  if (!sense.total && has(text, hit.to, IS.person) && among(text, at, BEING)) return undefined; // the dead soldier was 22
  const those = wordOf(text, hit.from - 1) === "those" ? verbal(hit) : undefined;
  const noun = sense.total ?? those ?? (isMany(text, hit) ? sense.counts ?? sense.people : undefined);
  const direct = hit.to === at;
  if (link === "as" && direct && has(text, hit.from - 1, IS.number | IS.numberWord)) return undefined; // five arrests as 100 marched
  if (sense.counts && direct && link === "of") return sense.counts;
  if (link === "(") return direct ? noun : undefined; // the most deaths (412)
  if (link === ":" || link === "—" || link === "–") return direct || sense.total ? noun : undefined;
  if (!among(text, at, AT)) return noun ?? (isNumbered(line, hit) ? verbal(hit) : undefined);
  if (sense.total || isNumbered(line, hit)) return noun ?? verbal(hit);
  return noun && link !== "of" && holds(text, Math.max(line.from, hit.from - 6), at, movers)
    ? noun
    : undefined;
}
const BEING = listWords("is was were are".split(" "));
/** "the dead included six", but not "the youngest victim was nine". */
const isMany = (text: Text, { to }: Hit): boolean =>
  wordOf(text, to - 1).endsWith("s") || !among(text, to - 1, singular);
const verbal = ({ sense }: Hit): Finding["outcome"] | undefined => sense.does ?? sense.undergoes ?? sense.is;

/** "the number of people who have died": a word that counts stands before the hit, in the same clause. */
function isNumbered({ text, from }: Line, hit: Hit): boolean {
  for (let i = hit.from - 1; i >= Math.max(from, hit.from - REACH); i--) {
    if (has(text, i, IS.stop) || wordOf(text, i) === ";") return false;
    if (among(text, i, NUMBERING)) return true;
  }
  return false;
}
/** "Dead and wounded came to 210": what the first of two nouns says, where two kinds of harm are summed. */
function bothOf(
  line: Line,
  first: Hit | undefined,
  second: Hit,
  np: Counted["np"],
): Finding["outcome"] | undefined {
  if (!first || first.to !== second.from - 1 || wordOf(line.text, first.to) !== "and") return undefined;
  const one = saysOf(first, np, "people", "counts", "total"), other = saysOf(second, np, "people", "counts");
  return one !== other && other ? one : undefined;
}

/** "bringing the total of displaced people to": a count that takes in what was counted before. */
const isSum = (text: Text, start: number, { from }: Hit): boolean =>
  holds(text, Math.max(start, from - 6), from, summing);
const crosses = (text: Text, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (has(text, i, IS.stop | IS.quote) || wordOf(text, i) === ";") return true;
  }
  return false;
};

/** "brings to 52 the number of dead". */
export function asReversedTotal(line: Line, { quantity, np }: Counted): Finding[] | undefined {
  const { text } = line;
  if (
    wordOf(text, quantity.hedged - 1) !== "to" ||
    !among(text, quantity.hedged - 2, summing) && !among(text, quantity.hedged - 2, movers)
  ) {
    return undefined;
  }
  let at = quantity.to;
  if (wordOf(text, at) !== "the" && wordOf(text, at) !== "their") return undefined;
  for (at++; at < Math.min(line.to, quantity.to + 7); at++) {
    const hit = hitAt(line, at),
      outcome = hit && (hit.sense.total ?? saysOf(hit, np, "counts", "people", "does"));
    if (outcome) return [finding(outcome, "running-total", hit)];
  }
  return undefined;
}

/** "Death toll: | 12 hostages, two guards": what a toll lists, whatever they are called. */
export function asListed(line: Line, { left, np }: Counted): Finding[] | undefined {
  const hit = wordOf(line.text, left - 1) === ":" ? hitAt(line, left - 2) : undefined;
  return hit?.sense.total && np.kind !== "things" ? [finding(hit.sense.total, "total", hit)] : undefined;
}

const IT = listWords(["it"]), BE = listWords(["is", "was", "at", "stood", "stands"]);
/** "the government says it is 90", "the real figure is at least 60": a toll told before, with another value. */
export function asTakenUp(
  { text }: Line,
  { quantity, np }: Counted,
  previous: Previous | undefined,
  last: Finding["outcome"] | undefined,
): Finding[] | undefined {
  const link = quantity.hedged - 1, said = previous?.findings[0];
  if (np.kind !== "none" || !among(text, link, BE)) return undefined;
  const noun = has(text, link - 1, IS.back), outcome = said?.outcome ?? last;
  if (among(text, link - 1, IT) && said?.rule === "total") return [finding(said.outcome, "taken-up")];
  return noun && outcome ? [finding(outcome, "taken-up")] : undefined;
}
