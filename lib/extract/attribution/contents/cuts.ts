/**
 * Cuts: words behind which the content of a statement does not go on.
 *
 * @module
 */
import { has, isRelative, skipMedium, wordOf } from "../../words/clauses.ts";
import { cueOf, IS } from "../../words/lexicon.ts";
import { quoteAt, type Room } from "../statements.ts";
import { canSpeak } from "../sources/phrases.ts";
import type { Scan } from "../../words/words.ts";

/** Speech of its own that opens in the middle of a sentence, where a full stop was lost. */
export function isSpeech(room: Room, i: number): boolean {
  const { scan } = room, quote = quoteAt(room, i);
  return quote !== undefined && quote.words > 7 && has(scan, i + 1, IS.name) && has(scan, i - 1, IS.word) &&
    !has(scan, i - 1, IS.preposition | IS.determiner | IS.conjunction | IS.verb | IS.auxiliary) &&
    has(scan, quote.close - 1, IS.comma | IS.stop);
}

const AIMS = new Set(["effort", "bid", "attempt", "move"]);

/** "in an effort to restore order" */
export const isPurpose = (scan: Scan, i: number): boolean =>
  has(scan, i + 1, IS.determiner) && AIMS.has(wordOf(scan, i + 2)) && wordOf(scan, i + 3) === "to";

/** "one day after he called for calm" */
export const isTimed = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.numberWord | IS.number | IS.determiner) && has(scan, i + 1, IS.time) &&
  (wordOf(scan, i + 2) === "after" || wordOf(scan, i + 2) === "before");

/** "37 crashes that killed 11 and injured 80": a clause within the object, of which the verb is. */
export function hasClause(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((isRelative(scan, i) || wordOf(scan, i) === "that") && has(scan, i + 1, IS.verb | IS.auxiliary)) {
      return true;
    }
  }
  return false;
}

/** "asked for boats, raising fears": what else somebody did. */
export const isParticiple = (scan: Scan, i: number): boolean => OUTCOMES.has(wordOf(scan, i));

const OUTCOMES = new Set(
  "raising leaving prompting causing sparking fuelling fueling drawing forcing sending making bringing killing"
    .split(" "),
);

/** "of masking the figures in a bid to win time": what is done belongs to what is said. */
export function hasDeed(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (wordOf(scan, i) === "of" && wordOf(scan, i + 1).endsWith("ing")) return true;
  }
  return false;
}

const SENT = new Set(["sent", "posted", "released", "published", "issued"]);
const CHANNELS = new Set("channel channels website site page account feed app".split(" "));
const OWNED = new Set(["its", "his", "her", "their"]);
/** "claimed the attack on its messaging channel": where it was said. */
export function isMediumBehind(scan: Scan, i: number, end: number): boolean {
  const word = wordOf(scan, i);
  if (word === "in" || word === "during") {
    const to = has(scan, i + 1, IS.determiner) ? skipMedium(scan, i, end) : i;
    return to > i && (to >= end || has(scan, to, IS.comma) || SENT.has(wordOf(scan, to)));
  }
  if (word !== "on" && word !== "via" && word !== "through" || !OWNED.has(wordOf(scan, i + 1))) return false;
  for (let at = i + 2; at < Math.min(end, i + 6); at++) if (CHANNELS.has(wordOf(scan, at))) return true;
  return false;
}

const HEARERS = new Set(
  "reporters journalists broadcaster newspaper bbc reuters afp ap cnn television radio media outlets".split(
    " ",
  ),
);
/** "confirmed the arrest to reporters", "to the state broadcaster": who was told. */
export function isHearerBehind(scan: Scan, i: number): boolean {
  if (wordOf(scan, i) !== "to") return false;
  for (let at = i + 1; at < i + 5 && has(scan, at, IS.word); at++) {
    if (HEARERS.has(wordOf(scan, at))) {
      return !has(scan, at + 1, IS.word) ||
        has(scan, at + 1, IS.preposition | IS.conjunction | IS.time | IS.adverb);
    }
    if (has(scan, at, IS.preposition | IS.conjunction | IS.verb | IS.auxiliary)) return false;
  }
  return false;
}

const REPORTING = new Set("say report warn announce confirm insist deny tell".split(" "));
/** "as villagers reported shelling", "but the ministry says all is well": what another source states. */
export function isReported({ scan, end, blocked }: Room, joint: number): boolean {
  for (let i = joint + 2; i < Math.min(end, joint + 12); i++) {
    if (blocked(i) || has(scan, i, IS.stop | IS.quote)) return false;
    if (!has(scan, i, IS.verb | IS.auxiliary) || has(scan, i, IS.role | IS.person)) continue;
    const form = has(scan, i, IS.cue) ? cueOf(wordOf(scan, i)) : undefined;
    if (!form || form.tense === "gerund" || i + 1 >= end) return false;
    const behind = wordOf(scan, i + 1);
    // "even as he promised that the gate would open"
    if (behind === "that" && form.tense === "past" && i === joint + 2 && has(scan, joint + 1, IS.pronoun)) {
      return true;
    }
    if (!REPORTING.has(form.cue.verb)) return false;
    return behind !== "," && behind !== "by" && !has(scan, joint + 1, IS.pronoun) &&
      canSpeak(scan, { from: joint + 1, to: i });
  }
  return false;
}

/** "demanded the arrest and given the rebels a day", "and on Monday pushed for a law". */
export function isSecondDeed(scan: Scan, joint: number, end: number): boolean {
  if (GIVEN.has(wordOf(scan, joint + 1)) && has(scan, joint + 2, IS.determiner | IS.pronoun | IS.role)) {
    return true;
  }
  if (!has(scan, joint + 1, IS.preposition)) return false;
  for (let i = joint + 2; i < Math.min(end, joint + 8) && !has(scan, i, IS.mark); i++) {
    if (has(scan, i, IS.verb)) return has(scan, i - 1, IS.time) && !has(scan, i, IS.person);
  }
  return false;
}
const GIVEN = new Set("given taken sent put".split(" "));

/** "safer routes and strengthened crews", "doors and broken-down lifts": a participle that tells what kind. */
export const isQuality = (scan: Scan, i: number, from: number): boolean =>
  wordOf(scan, i + 1) === "-" ||
  has(scan, from - 1, IS.preposition) && wordOf(scan, i).endsWith("ed") && has(scan, i + 1, IS.word) &&
    !has(scan, i, IS.cue) &&
    !has(
      scan,
      i + 1,
      IS.determiner | IS.preposition | IS.pronoun | IS.name | IS.adverb | IS.conjunction | IS.numberWord |
        IS.number |
        IS.time,
    );
