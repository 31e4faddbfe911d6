/**
 * The plan of an event: who claims which number, in which article, and what the numbers count.
 *
 * @module
 */
import type { Random } from "../../bench/random.ts";
import { SCENARIOS } from "./scenarios.ts";
import { planSides } from "./sides.ts";
import type { Voice } from "./voices.ts";

/** A number in an article and the voice that it goes back to. */
export interface Claim {
  article: number;
  /** Nobody where the article asserts it. */
  voice: Voice | null;
  number: number;
  hedge: string;
  /** 0 before the number grew, 1 after. */
  stage: number;
  /** Agency that passes it on, or that it goes back to where no voice is named. */
  via?: string;
  /** True for "unconfirmed reports". */
  unconfirmed?: true;
  /** An earlier total that the sentence recalls. */
  earlier?: number;
  /** A word of magnitude instead of the number. */
  vague?: string;
}

/** What is counted, and the claims of how many. */
export interface Fact {
  outcome: string;
  /** What makes it hard. */
  trap: string;
  /** What the sentence must say for a reader to know what is counted. */
  form: "total" | "part" | "elsewhere" | "district" | "past" | "year" | "families" | "addition";
  nouns: string[];
  claims: Claim[];
  /** Town, month or year of the sentence. */
  at: string;
}

/** What a plan is made from. */
export interface Draft {
  random: Random;
  voices: Voice[];
  agency: string;
  /** Day of each article, counted from the event; never falling. */
  days: number[];
}

/**
 * Plans the facts of an event.
 *
 * @param draft articles and voices
 * @param kind outcomes it can have, nouns and parts
 * @returns the facts, totals first
 */
export function planFacts(
  draft: Draft,
  kind: { outcomes: string[]; nouns: string[]; parts: string[]; towns: string[]; months: string[] },
): Fact[] {
  const { random } = draft, names = Object.keys(SCENARIOS);
  const rest = kind.outcomes.filter(() => random.chance(0.7));
  const totals = ["killed", ...rest].map((outcome): Fact => {
    for (;;) {
      const trap = random.pick(names), claims = SCENARIOS[trap](draft, outcome);
      const same = !/contra|agree|conflict|unconf|grow|vague/.test(trap) && random.chance(0.3);
      const nouns = outcome === "detained" ? ["people"] : same ? kind.nouns : [kind.nouns[0]];
      if (claims.length > 0) return { outcome, trap, form: "total", nouns, claims, at: "" };
    }
  });
  return [...totals, ...planSides(draft, kind, totals)];
}
