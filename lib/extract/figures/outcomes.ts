/**
 * Outcomes: which word of harm counts which number of a sentence.
 *
 * @module
 */
import { type Outcome, RATES } from "../../codebooks/mod.ts";
import { has, isRelative, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { besides, pastDescribing } from "./beside.ts";
import { asLeft, asMade } from "./made.ts";
import { asCompany } from "./company.ts";
import type { Counted, Finding } from "./findings.ts";
import type { Line } from "./groups.ts";
import { KIND } from "./kinds.ts";
import { firstFrom, hitAt } from "./harms.ts";
import { among, listWords } from "./lexis.ts";
import { asElliptic, asHead, asShared, type Previous } from "./lists.ts";
import { asObject, asTaken } from "./object.ts";
import {
  asGraded,
  asInverted,
  asPart,
  asShareOf,
  isUnharmed,
  toldAside,
  toldBehind,
  toldByToll,
} from "./parts.ts";
import { populationOf } from "./phrases.ts";
import { asSubject, isOblique } from "./subject.ts";
import { areSurvivors, asLost } from "./survivors.ts";
import { asListed, asReversedTotal, asTakenUp, asTotal } from "./totals.ts";

/** What was found for a number. */
export interface Judgement {
  one: Counted;
  finding: Finding;
  /** Words for who they are. */
  population: Span;
  /** Words for who was among them. */
  aside: Span | undefined;
}

/**
 * Decides for each number of a sentence what happened to those counted, if anything; in time linear in its length.
 *
 * @param last what the article counted last before this sentence
 */
export function judge(line: Line, counted: readonly Counted[], last: Outcome | undefined): Judgement[] {
  const found: Judgement[] = [], own = new Array<readonly Finding[] | undefined>(counted.length);
  // From behind, for a number of a list may stand on the one behind it.
  for (let k = counted.length - 1; k >= 0; k--) own[k] = ofItself(line, counted, k, own[k + 1]);
  let previous: Previous | undefined, people: Previous | undefined;
  for (let k = 0; k < counted.length; k++) {
    const one = counted[k],
      findings = own[k] ?? ofOthers(line, one, previous, last) ??
        (previous || one.np.kind !== "people" ? undefined : asPart(line, one, people));
    if (findings) {
      for (const finding of findings) {
        const told = toldBehind(line, one, finding) ?? toldByToll(line, one, finding);
        const population = told ?? populationOf(line.text, one.np);
        found.push({ one, finding, population, aside: toldAside(line, one, finding) });
      }
    }
    last = findings?.[0]?.outcome ?? last;
    previous = one.np.kind === "things" ? undefined : { one, findings: findings ?? NOTHING };
    // "11 people were killed in three raids, including six children"
    people = previous ?? (one.np.kind === "things" && k && isOblique(line, one) ? people : undefined);
  }
  return found;
}

const VERBAL = new Set(["passive", "active", "predicate", "carried"]);
const NOTHING: readonly Finding[] = [];

/** What the words around a number say of it alone, or of the list that it begins. */
function ofItself(
  line: Line,
  counted: readonly Counted[],
  k: number,
  next: readonly Finding[] | undefined,
): readonly Finding[] | undefined {
  const one = counted[k], before = counted[k - 1];
  const lost = asLost(line, counted, k);
  if (lost) return lost;
  if (one.quantity.high === 0 && counted[k + 1]?.whole && asLost(line, counted, k + 1)) return undefined;
  if (one.np.kind === "things" || isRate(line, one) || isWhole(line, one)) return undefined;
  const head = (): Finding[] | undefined => asHead(line, one, counted[k + 1], next);
  // "three captives and four gunmen died": a verb says more than what they are called
  const befell = (): Finding[] | undefined =>
    asSubject(line, counted, k) ?? (next?.length && VERBAL.has(next[0].rule) ? head() : undefined);
  return asObject(line, one) ?? asListed(line, one) ?? moreThanShot(besides(line, one, befell), befell) ??
    asMade(line, one) ??
    asLeft(line, one) ??
    asReversedTotal(line, one) ??
    asSum(line, one, before, befell) ?? befell() ?? head() ?? asInverted(line, one);
}

/** "two of those shot died": a verb behind says what came of it. */
const moreThanShot = (
  beside: Finding[] | undefined,
  befell: () => Finding[] | undefined,
): Finding[] | undefined =>
  beside?.[0].outcome === "casualties" && beside[0].rule === "participle" ? befell() ?? beside : beside;

/** "the victims included four who died": a verb says more than what they are called. */
function asSum(
  line: Line,
  one: Counted,
  before: Counted | undefined,
  befell: () => Finding[] | undefined,
): Finding[] | undefined {
  const total = asTotal(line, one, before);
  return total?.[0].outcome === "casualties" ? befell() ?? total : total;
}

/** What a number takes over from those before it. */
function ofOthers(
  line: Line,
  one: Counted,
  previous: Previous | undefined,
  last: Outcome | undefined,
): readonly Finding[] | undefined {
  if (
    one.np.kind === "things" || isRate(line, one) || isWhole(line, one) || areSurvivors(line, one)
  ) return undefined;
  const taken = asTaken(line, one, (previous?.findings.length ?? 0) > 0); // captured three alive
  if (taken || isUnharmed(line, one)) return taken;
  return asCompany(line, one) ??
    asGraded(line, one) ??
    asShared(line, one, previous) ??
    asPart(line, one, previous) ?? asShareOf(line, one, previous) ??
    asElliptic(line, one, previous) ?? asTakenUp(line, one, previous, last);
}

/** "12 of the 30 passengers": the 30 are the whole, and nothing is said to have befallen them. */
const isWhole = ({ text, hits }: Line, { quantity, np, whole }: Counted): boolean =>
  whole && !(hits[firstFrom(hits, quantity.to)]?.from <= pastDescribing(text, np.to)) &&
  !isRelative(text, np.to);

const rates = listWords(RATES), then = listWords(["earlier", "ago", "before", "later"]);
const EACH = listWords(["each", "every"]), RATED = 12;
/** "1,000 deaths per day", "3,000 die on the roads every year", "three deaths a week". */
function isRate(line: Line, { quantity, np }: Counted): boolean {
  const { text } = line;
  if (!(line.kinds & KIND.rate)) return false;
  const hitNoun = (i: number): number => hitAt(line, i)?.to ?? i;
  const end = Math.max(np.to, quantity.to), at = hitNoun(end);
  if (at >= line.to - 1) return false;
  for (let i = at; i < Math.min(line.to, at + RATED); i++) {
    if (has(text, i, IS.stop | IS.comma | IS.quote)) break;
    if (among(text, i, EACH) && has(text, i + 1, IS.time) || wordOf(text, i) === "annually") return true;
  }
  if (among(text, at, rates) || among(text, at + 1, rates)) return true;
  return wordOf(text, at) === "a" && has(text, at + 1, IS.time) && !among(text, at + 2, then);
}
