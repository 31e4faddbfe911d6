/**
 * Figures that stand beside the totals of an event and count something else.
 *
 * @module
 */
import type { Claim, Draft, Fact } from "./facts.ts";
import { between } from "../../extract/planted/amounts.ts";

/** Claims of one number by the same voice as the total's, in one to three of the articles that give the total. */
function beside({ random }: Draft, total: Fact, number: number): Claim[] {
  const last = Math.max(...total.claims.map(({ stage }) => stage));
  const told = total.claims.filter(({ stage, unconfirmed }) => stage === last && !unconfirmed);
  const first = random.whole(0, Math.max(0, told.length - 1));
  return told.slice(first, first + random.whole(1, 3))
    .map(({ article, voice }) => ({ article, voice, number, hedge: "exact", stage: 0 }));
}

/** Claims of one number that has no part in the event. */
function apart({ random, days, voices }: Draft, number: number): Claim[] {
  const voice = random.chance(0.5) ? random.pick(voices) : null, first = random.whole(0, days.length - 1);
  const hedge = random.pick(["exact", "exact", "at_least", "more_than"]);
  return days.map((_, article) => article).slice(first, first + random.whole(1, 2))
    .map((article) => ({ article, voice, number, hedge, stage: 0 }));
}

/**
 * Plans parts, other places, other times, families and additions.
 *
 * @param draft articles and voices
 * @param kind parts, towns and months to take
 * @param totals the facts of the event itself
 * @returns more facts
 */
export function planSides(
  draft: Draft,
  kind: { parts: string[]; towns: string[]; months: string[] },
  totals: Fact[],
): Fact[] {
  const { random } = draft, sides: Fact[] = [];
  const add = (outcome: string, form: Fact["form"], nouns: string[], claims: Claim[], at = ""): void => {
    if (claims.length > 0) sides.push({ outcome, trap: form, form, nouns, claims, at });
  };
  for (const total of totals) {
    const { outcome, nouns, claims, trap } = total, least = Math.min(...claims.map(({ number }) => number));
    const fewer = random.whole(2, Math.max(2, Math.floor(least / 3)));
    const splits = least >= 9 && trap !== "vague" && !claims.some(({ via, voice }) => via && !voice);
    if (splits && /killed|injured|missing/.test(outcome) && random.chance(0.4)) {
      add(outcome, "part", [random.pick(kind.parts)], beside(draft, total, fewer));
    } else if (splits && random.chance(0.15)) {
      add(outcome, "district", [nouns[0]], beside(draft, total, fewer), kind.towns[0]);
    }
    if (random.chance(0.15)) {
      add(outcome, "elsewhere", ["people"], apart(draft, random.whole(2, 20)), kind.towns[1]);
    }
    if (/killed|displaced/.test(outcome) && random.chance(0.3)) {
      const most = Math.max(...claims.map(({ number }) => number)),
        form = random.chance(0.65) ? "past" : "year";
      const other = outcome === "killed" ? between(random, 20, 900) : between(random, 2000, 200000);
      const number = form === "year" ? Math.round(most * 1.5) + other : other;
      const at = form === "year" ? kind.months[0] : random.pick(kind.months);
      add(outcome, form, ["people"], apart(draft, number), at);
    }
    if (outcome === "displaced" && random.chance(0.25)) {
      add(outcome, "families", ["families"], apart(draft, between(random, 100, 9000)));
    }
    const grown = claims.filter(({ stage }) => stage === 1);
    if (trap === "growing" && outcome === "killed" && random.chance(0.5)) {
      const [{ article, voice, number }] = grown, before = claims[0].number;
      delete grown[0].earlier;
      add(outcome, "addition", ["bodies"], [{
        article,
        voice,
        number: number - before,
        hedge: "exact",
        stage: 0,
      }]);
    }
  }
  return sides;
}
