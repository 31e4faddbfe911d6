/**
 * Writes the sentences of a plan. A figure stands between marks until the article is whole: `⟦3|at least 40⟧`.
 *
 * @module
 */
import type { Random } from "../../bench/random.ts";
import { type Amount, bound, grouped, spell } from "../../extract/planted/amounts.ts";
import { CLAUSES, FRAMES } from "./clauses.ts";
import type { Claim, Fact } from "./facts.ts";
import type { Reading } from "./grade.ts";
import type { Kind } from "./kinds.ts";
import type { Mode, Voice } from "./voices.ts";

/** A figure that was written. */
export interface Written extends Reading {
  fact: number;
  article: number;
  quantity: string;
}

/** A writer at an article. */
export interface Desk {
  random: Random;
  kind: Kind;
  /** Fixed words: town, province, country, blow, the, … */
  words: Record<string, string>;
  article: number;
  facts: Fact[];
  figures: Written[];
  /** How this article refers to each voice. */
  modes: Map<Voice, Mode>;
  /** Voices that the article has introduced. */
  met: Set<Voice>;
  /** The voice that was the subject of the sentence before. */
  last: Voice | null;
}

/** Fills slots, the values' own slots too. */
export function fill(template: string, values: Record<string, string | (() => string)>): string {
  let text = template;
  for (let round = 0; round < 4; round++) {
    text = text.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = values[name] ?? slot;
      return typeof value === "string" ? value : value();
    });
  }
  if (/\{/.test(text) && !("F" in values && values.F === "{F}")) {
    throw new RangeError(`Cannot fill "${text}": a slot has no words`);
  }
  return text;
}

/** The text with its first letter in upper case, marks aside. */
export const capital = (text: string): string =>
  text.replace(
    /^((?:⟦\d+\|)?[“]?(?:⟦\d+\|)?)(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

function inWords(random: Random, number: number): string {
  if (number <= 12) return random.chance(0.65) ? spell(number) : `${number}`;
  return number < 100 && random.chance(0.1) ? spell(number) : grouped(number);
}

const HEDGES: Record<string, string[]> = {
  exact: [""],
  at_least: ["at least ", "at least ", "at least ", "no fewer than "],
  more_than: ["more than ", "more than ", "over "],
  about: ["about ", "around ", "roughly ", "approximately "],
  nearly: ["nearly ", "almost ", "close to ", "just under "],
};
const VAGUE: Record<string, [number, number]> = {
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
};

/** What the words of a claim are and allow. */
function word(random: Random, { hedge, vague }: Claim, number: number): Amount {
  if (vague) {
    const [low, high] = VAGUE[vague];
    return { before: "", quantity: vague, after: " of", low, high, hedge };
  }
  const [low, high] = bound(number, hedge), before = random.pick(HEDGES[hedge]);
  return { before, quantity: inWords(random, number), after: "", low, high, hedge };
}

/** The words of a number, with marks, and its row in the figures. */
export function amount(
  desk: Desk,
  fact: number,
  claim: Claim,
  number = claim.number,
  stage = claim.stage,
): string {
  const { random, article, figures } = desk;
  const { before, quantity, after, low, high, hedge } = word(random, claim, number);
  const origin = claim.voice?.id ?? (claim.unconfirmed ? "" : claim.via ?? "");
  figures.push({
    fact,
    article,
    quantity,
    low,
    high,
    hedge,
    number: claim.vague ? -1 : number,
    origin,
    stage,
  });
  return `${before}⟦${figures.length - 1}|${quantity}⟧${after}`;
}

/** The number with who is counted, `between` them and the verb a part: ", 12 of them children,". */
export const counted = (desk: Desk, fact: number, claim: Claim, part = ""): string =>
  `${amount(desk, fact, claim)} ${desk.random.pick(desk.facts[fact].nouns)}${part}`;

/** The voice as the sentence needs it: as subject, and where it ends a clause. */
export function refer(desk: Desk, voice: Voice): { subject: string; end: string; mode: Mode } {
  const mode = desk.modes.get(voice)!, met = desk.met.has(voice);
  const words = met ? desk.random.pick(mode.later) : mode.first;
  desk.met.add(voice);
  return { subject: words.includes(", ") ? `${words},` : words, end: words, mode };
}

/** Slots that every sentence may use. */
export const base = ({ kind, words }: Desk): Record<string, string> => ({
  ...words,
  hurt: kind.hurt,
  died: kind.died,
  blow: kind.blow,
  the: `the ${kind.blow}`,
  one: kind.one,
  many: kind.many,
});

/**
 * Writes the sentence of a claim.
 *
 * @param desk the writer
 * @param fact index of the fact
 * @param claim the claim
 * @param options `part`: words after the noun; `clause`: a clause of its own instead of the outcome's
 * @returns the sentence, with marks
 */
export function tell(
  desk: Desk,
  fact: number,
  claim: Claim,
  { part = "", clause = "" }: { part?: string; clause?: string } = {},
): string {
  const { random, facts } = desk, { voice, via, unconfirmed } = claim, { outcome, form } = facts[fact];
  const clauses = CLAUSES[outcome], bare = !claim.vague && form === "total" && part === "";
  const fit = (all: readonly string[]): string[] =>
    all.filter((text) => bare || !/\{A\}|\{n\}|\{D\}/.test(text) && !(part !== "" && /\{the\}/.test(text)));
  const choose = (all: string[]): string => clause || random.pick(fit(all));
  const pronoun = voice !== null && !via && desk.last === voice && desk.modes.get(voice)!.pronoun !== "";
  const { subject, end, mode } = voice ? refer(desk, voice) : { subject: "", end: "", mode: null };
  const frames = unconfirmed
    ? FRAMES.unconfirmed
    : voice === null
    ? (via ? FRAMES.wire : FRAMES.none)
    : via
    ? FRAMES.relayed
    : pronoun
    ? FRAMES.pronoun
    : mode!.speaks && random.chance(0.4)
    ? FRAMES.speaks
    : FRAMES.any;
  const usable = fit(frames).filter((frame) => !(clause && frame.includes("{D}")));
  const frame = random.pick(usable.filter((text) => mode?.speaks || !text.includes("“")));
  desk.last = voice && !via && /^\{S\}|\{T\}\.$|\{S\} said\.$/.test(frame) ? voice : null;
  const text = fill(frame, {
    ...base(desk),
    S: pronoun ? mode!.pronoun : subject,
    T: pronoun ? mode!.pronoun : end,
    W: via ?? "",
    c: () => choose(clauses.reported),
    C: () => choose(clauses.plain),
    D: () => capital(choose(clauses.direct)),
    n: () => random.pick(clauses.count.split("|")),
    F: () => counted(desk, fact, claim, part),
    A: () => amount(desk, fact, claim),
  });
  return capital(text);
}
