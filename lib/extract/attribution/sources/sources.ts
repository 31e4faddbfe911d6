/**
 * Sources: the noun phrase that a reporting verb, or "according to", gives its content to.
 *
 * @module
 */
import {
  backTime,
  has,
  hasRoleIn,
  isBreak,
  isDash,
  isRelative,
  type Span,
  wordOf,
} from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { canSpeak, lastComma, OPENERS, phraseBefore } from "./phrases.ts";
import type { Scan } from "../../words/words.ts";
import { innermost, nameBefore, officeBefore, ownerOfClause, withClause, withList } from "./around.ts";

/** Words that are a source, and how they stand to their verb. */
export interface Source extends Span {
  /** Head phrase: the range without appositions. */
  head: Span;
  /** True where the verb has no subject of its own and shares that of the verb before. */
  inherited: boolean;
}

/**
 * Finds the subject that ends before token `end`.
 *
 * @param start first token of the sentence
 * @param blocked tells tokens that no source can reach into (quoted words)
 * @returns undefined where none stands there
 */
export function sourceBefore(
  scan: Scan,
  start: number,
  end: number,
  blocked: (i: number) => boolean,
): Source | undefined {
  let i = end;
  for (;;) {
    const time = backTime(scan, i, start);
    if (time < i && time > start) i = time;
    else if (i - 2 > start && ASIDES.has(wordOf(scan, i - 1)) && has(scan, i - 2, IS.preposition)) i -= 2; // "in turn"
    else if (i > start && has(scan, i - 1, IS.adverb) && !has(scan, i - 1, IS.conjunction)) i--;
    else break;
  }
  if (i <= start) return undefined;
  // "ordered the arrests, then declared"
  if (wordOf(scan, end) === "then" && wordOf(scan, end - 1) === ",") {
    return { from: i, to: i, head: { from: i, to: i }, inherited: true };
  }
  const before = wordOf(scan, i - 1);
  if (before === "and" || before === "but" || before === "then" || before === "or") {
    return { from: i, to: i, head: { from: i, to: i }, inherited: true };
  }
  if (isRelative(scan, i - 1) || before === "that") {
    const to = wordOf(scan, i - 2) === "," ? i - 2 : i - 1;
    if (to <= start) return undefined;
    const phrase = phraseBefore(scan, start, to, blocked);
    const head = phrase && before === "which" ? innermost(scan, phrase) : phrase;
    // "Tomas Rell, a former miner who said"
    const named = head && before === "who" && to === i - 1 && nameBefore(scan, start, head, blocked);
    if (named) return { from: named.from, to: head.to, head: named, inherited: false };
    return head && { ...head, head, inherited: false };
  }
  const aside = isDash(scan, i - 1) ? beforeDash(scan, start, i - 1, blocked) : undefined;
  if (aside) return { ...aside, head: aside, inherited: false };
  if (wordOf(scan, i - 1) !== ",") {
    const phrase = phraseBefore(scan, start, i, blocked) ?? { from: i, to: i },
      head = withClause(scan, start, phrase, blocked);
    if (head.to <= head.from) return undefined;
    // "“…,” Nabil Roos, an adviser to the governor said": the second comma was lost.
    const named = nameBefore(scan, start, head, blocked);
    const titled = named && has(scan, named.from, IS.title) && has(scan, named.from - 1, IS.comma);
    if (named && (named.from === start || titled || has(scan, named.from - 1, IS.quote))) {
      return { from: named.from, to: i, head: named, inherited: false };
    }
    return { ...withList(scan, start, head), head: withList(scan, start, head), inherited: false };
  }
  // "X, a spokesman for Y, said": walk back over what stands between commas.
  let to = i - 1;
  for (let hops = 0; hops < 4; hops++) {
    const comma = lastComma(scan, start, to, blocked);
    if (comma < 0) {
      // The one chunk before the comma may itself hold name and apposition without a comma.
      const owner = hops ? undefined : ownerOfClause(scan, start, to, blocked);
      if (owner) return { from: owner.from, to: i - 1, head: owner, inherited: false };
      const head = phraseBefore(scan, start, to, blocked);
      // "Elin Roos, says": a stray comma
      const stray = head && head.from === start && canSpeak(scan, head) &&
        has(scan, start, IS.name | IS.determiner) &&
        (to - start < 7 && has(scan, to - 1, IS.name) ||
          to - start < 24 && has(scan, i, IS.auxiliary | IS.cue));
      if (!head || !hops && !stray) return undefined;
      // "A farmer who saw the crash, Dina Osei, said"
      const whole = hops ? withClause(scan, start, head, blocked) : head;
      return { from: whole.from, to: i - 1, head: whole, inherited: false };
    }
    const opener = wordOf(scan, comma + 1);
    // "The governor, meanwhile, said"
    if (!hops && areAdverbs(scan, comma + 1, to)) {
      const head = phraseBefore(scan, start, comma, blocked);
      const speaks = head && (canSpeak(scan, head) || has(scan, head.from, IS.determiner));
      return speaks ? { ...head, head, inherited: false } : undefined;
    }
    if (opener === "according") {
      const head = phraseBefore(scan, start, comma, blocked);
      return head && { ...head, head, inherited: false };
    }
    const participle = !has(scan, comma + 1, IS.name | IS.role | IS.person) &&
        (opener.endsWith("ed") || opener.endsWith("ing")) || PARTICIPLES.has(opener);
    const apposition = OPENERS.has(opener) || participle ||
      has(scan, comma + 1, IS.role | IS.name | IS.preposition | IS.number | IS.determiner) ||
      hasRoleIn(scan, comma + 1, to);
    if (!apposition) return undefined;
    const head = phraseBefore(scan, start, comma, blocked);
    // "The account of the Dawn Show, hosted by Elin Roos, who sings, posted": a participle between two commas
    if (
      head && head.from > start && wordOf(scan, head.from - 1) === "," &&
      wordOf(scan, head.from).endsWith("ed") &&
      !has(scan, head.from, IS.name | IS.role | IS.person)
    ) {
      to = head.from - 1;
      const owner = phraseBefore(scan, start, to, blocked);
      return owner && canSpeak(scan, owner)
        ? { from: owner.from, to: owner.to, head: owner, inherited: false }
        : undefined;
    }
    // "Kelly Strand, whose daughter Mia, 14, broke a wrist, said": a clause that belongs to the name before it
    if (head && isRelative(scan, head.from - 1) && wordOf(scan, head.from - 2) === ",") {
      to = head.from - 2;
      const owner = phraseBefore(scan, start, to, blocked);
      return owner && canSpeak(scan, owner)
        ? { from: owner.from, to: i - 1, head: owner, inherited: false }
        : undefined;
    }
    if (
      head && canSpeak(scan, head) &&
      !(head.from > start && isBreak(scan, head.from - 1) && has(scan, head.from, IS.role) &&
        head.to - head.from < 2 && !isRelative(scan, comma + 1))
    ) {
      const office = officeBefore(scan, start, head, blocked);
      if (office) return { from: office.from, to: i - 1, head, inherited: false };
      const named = nameBefore(scan, start, head, blocked) ?? withClause(scan, start, head, blocked);
      // What somebody did or bore is no part of who they are: "the mayor, flanked by engineers, said".
      const ends = participle && !hops && !hasRoleIn(scan, comma + 1, to) ? named.to : i - 1;
      return { from: named.from, to: ends, head: named, inherited: false };
    }
    to = comma;
  }
  return undefined;
}

/** "Governor Osk - elected last year - said": the phrase before the first of two dashes. */
function beforeDash(
  scan: Scan,
  start: number,
  end: number,
  blocked: (i: number) => boolean,
): Span | undefined {
  for (let i = end - 1; i > start && i > end - LONGEST_ASIDE && !blocked(i); i--) {
    if (!isDash(scan, i)) continue;
    const head = phraseBefore(scan, start, i, blocked);
    return head && canSpeak(scan, head) ? head : undefined;
  }
  return undefined;
}
/** Tokens of the longest aside between dashes. */
const LONGEST_ASIDE = 26;

const ASIDES = new Set(["turn", "first", "response", "reply", "return", "course", "least"]);

const areAdverbs = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!has(scan, i, IS.adverb) && wordOf(scan, i) !== "too") return false;
  return to > from;
};

const PARTICIPLES = new Set("flanked born held known seen shown driven built sent".split(" "));
