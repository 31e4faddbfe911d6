/**
 * Ways in which a number travels from a voice to the articles.
 *
 * @module
 */
import type { Random } from "../../bench/random.ts";
import { between, round } from "../../extract/planted/amounts.ts";
import type { Claim, Draft } from "./facts.ts";
import type { Voice } from "./voices.ts";

const SIZES: Record<string, [number, number]> = {
  killed: [9, 400],
  injured: [12, 900],
  missing: [6, 200],
  displaced: [1500, 60000],
  detained: [9, 400],
};

const VAGUE: [string, number, number][] = [["dozens", 24, 99], ["hundreds", 200, 999], [
  "thousands",
  2000,
  9999,
]];

/** A number of people of that outcome. */
export function size(random: Random, outcome: string): number {
  const number = between(random, ...SIZES[outcome]);
  return outcome === "displaced" && random.chance(0.6) ? round(number) : number;
}

/** Articles that give the number: two at least, or all. */
function writers({ random, days }: Draft, least = 2): number[] {
  const all = days.map((_, index) => index), some = all.filter(() => random.chance(0.75));
  return some.length >= least ? some : all;
}

/** What a scenario makes of a draft and an outcome; nothing where it does not fit. */
type Scenario = (draft: Draft, outcome: string) => Claim[];

const told = (article: number, voice: Voice | null, number: number, hedge = "exact"): Claim => ({
  article,
  voice,
  number,
  hedge,
  stage: 0,
});

const two = ({ random, voices }: Draft): [Voice, Voice] => {
  const first = random.pick(voices);
  return [first, random.pick(voices.filter((voice) => voice !== first))];
};

/** Both voices in the articles in turn, chance deciding who is first. */
const shared = (draft: Draft, claim: (article: number, first: boolean) => Claim): Claim[] => {
  const turn = draft.random.whole(0, 1);
  return writers(draft).map((article, index) => claim(article, index % 2 === turn));
};

/** Ways in which a number travels. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  renamed(draft, outcome) {
    const voice = draft.random.pick(draft.voices), number = size(draft.random, outcome);
    const hedge = draft.random.pick(["exact", "exact", "at_least", "more_than"]);
    return writers(draft).map((article) => told(article, voice, number, hedge));
  },
  "bound dropped"(draft, outcome) {
    const voice = draft.random.pick(draft.voices), number = size(draft.random, outcome);
    const hedge = draft.random.pick(["at_least", "at_least", "more_than"]);
    return writers(draft).map((article, index) => told(article, voice, number, index % 2 ? "exact" : hedge));
  },
  rounded(draft, outcome) {
    const { random } = draft, voice = random.pick(draft.voices);
    const rounder = Math.max(50, round(size(random, outcome))), step = Math.ceil(rounder * 0.04);
    const exact = rounder - random.whole(1, step),
      up = rounder + random.whole(1, step),
      over = random.chance(0.3);
    const loose = over ? ["more_than", "about"] : ["nearly", "nearly", "about"];
    return writers(draft).map((article, index) =>
      index === 0
        ? told(article, voice, over ? up : exact)
        : told(article, voice, rounder, random.pick(loose))
    );
  },
  agreeing(draft, outcome) {
    const { random } = draft, [one, other] = two(draft), number = size(random, outcome);
    const more = number + random.whole(1, Math.max(1, Math.round(number * 0.1)));
    return shared(
      draft,
      (article, first) => first ? told(article, one, number, "at_least") : told(article, other, more),
    );
  },
  "same number"(draft, outcome) {
    const [one, other] = two(draft), number = size(draft.random, outcome), all = writers(draft);
    return all.map((article, index) => told(article, index === all.length - 1 ? other : one, number));
  },
  contradicting(draft, outcome) {
    const { random } = draft, [one, other] = two(draft), number = size(random, outcome);
    const more = Math.round(number * (1.4 + random.next())) + 2;
    return shared(draft, (article, first) => first ? told(article, one, number) : told(article, other, more));
  },
  growing(draft, outcome) {
    const { random, days } = draft, voice = random.pick(draft.voices), turn = random.pick(days.slice(1));
    if (turn === days[0]) return [];
    const number = size(random, outcome), more = number + random.whole(2, Math.ceil(number * 0.6) + 2);
    const recalled = random.chance(0.6);
    return days.flatMap((day, article): Claim[] =>
      day < turn
        ? [told(article, voice, number)]
        : [{ ...told(article, voice, more), stage: 1, ...(recalled ? { earlier: number } : {}) }]
    );
  },
  unsourced(draft, outcome) {
    const number = size(draft.random, outcome);
    return writers(draft).map((article) => told(article, null, number));
  },
  "half sourced"(draft, outcome) {
    const voice = draft.random.pick(draft.voices), number = size(draft.random, outcome);
    return shared(draft, (article, first) => told(article, first ? voice : null, number));
  },
  "unsourced conflict"(draft, outcome) {
    const voice = draft.random.pick(draft.voices), number = size(draft.random, outcome), all = writers(draft);
    const more = Math.round(number * 1.6) + 3;
    return all.map((article, index) =>
      index === 0 ? told(article, null, more) : told(article, voice, number)
    );
  },
  unconfirmed(draft, outcome) {
    const voice = draft.random.pick(draft.voices), number = size(draft.random, outcome), all = writers(draft);
    const more = Math.round(number * 2) + 5, odd: Claim = { ...told(all[0], null, more), unconfirmed: true };
    return [...all.map((article) => told(article, voice, number)), odd];
  },
  relayed(draft, outcome) {
    const voice = draft.random.pick(draft.voices), number = size(draft.random, outcome);
    return writers(draft).map((article, index) => ({
      ...told(article, voice, number),
      ...(index % 2 ? {} : { via: draft.agency }),
    }));
  },
  wire(draft, outcome) {
    const number = size(draft.random, outcome);
    return writers(draft).map((article) => ({ ...told(article, null, number), via: draft.agency }));
  },
  vague(draft, outcome) {
    const { random } = draft, [one, other] = two(draft);
    const [word, low, high] = VAGUE[outcome === "displaced" ? 2 : random.whole(0, 1)];
    const number = random.whole(low + 1, high - 1), same = random.chance(0.4);
    return shared(
      draft,
      (article, first) =>
        first
          ? { ...told(article, one, number, "vague"), vague: word }
          : told(article, same ? one : other, number),
    );
  },
};
