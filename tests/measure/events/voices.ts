/**
 * Bodies that give figures, and the names under which articles refer to them.
 *
 * @module
 */
import type { Random } from "../../bench/random.ts";
import type { Person } from "./names.ts";

/** Where an event happens. */
export interface Setting {
  town: string;
  province: string;
  /** The province beside it. */
  other: string;
  country: string;
}

/** One way to refer to a voice: at first, later, and by a pronoun. */
export interface Mode {
  first: string;
  later: string[];
  /** Empty where none fits. */
  pronoun: string;
  /** Whether a person speaks, who can be quoted word for word. */
  speaks: boolean;
}

/** A voice: one origin, whatever it is called. */
export interface Voice {
  /** Id of the origin. */
  id: string;
  modes: Mode[];
}

/** A body that goes by that name. */
export const body = (first: string, later: string[] = [first]): Mode => ({
  first,
  later,
  pronoun: "",
  speaks: false,
});

/** Somebody who speaks. */
export const human = (first: string, later: string[], pronoun: string): Mode => ({
  first,
  later,
  pronoun,
  speaks: true,
});

/** Somebody with a name. */
export const named = (first: string, { title, family, pronoun }: Person): Mode =>
  human(first, [`${title} ${family}`, `${title} ${family}`, family], pronoun);

/** A word for who speaks. */
export const agent = (random: Random): string => random.pick(["spokesman", "spokeswoman"]);

/** The pronoun of that word. */
export const sheOr = (word: string): string => word.endsWith("woman") ? "she" : "he";

/** The spokesperson's word for a person. */
export const speaker = ({ pronoun }: Person): string => pronoun === "she" ? "spokeswoman" : "spokesman";

/** A body that has a name, a spokesperson, and somebody who heads it. */
export function office(
  random: Random,
  { name, short = name, adjective, head, leads, speaks }: {
    name: string;
    short?: string;
    /** Words before "spokesman". */
    adjective: string;
    /** The head's title before the name: "Interior Minister". */
    head: string;
    leads: Person;
    speaks: Person;
  },
): Mode[] {
  const word = agent(random), article = /^[aeiou]/i.test(adjective) ? "an" : "a";
  return [
    body(name, [name, short]),
    body(name, [name, short]),
    human(`${article} ${adjective} ${word}`, [`the ${word}`], sheOr(word)),
    human(`a ${word} for ${name}`, [`the ${word}`], sheOr(word)),
    named(`${speaks.name}, a ${speaker(speaks)} for ${name}`, speaks),
    named(`${adjective} ${speaker(speaks)} ${speaks.name}`, speaks),
    named(`${head} ${leads.name}`, leads),
  ];
}

/** Makes the modes of a voice of that kind. */
export type Maker = (random: Random, at: Setting, leads: Person, speaks: Person) => Mode[];

/** A ministry of that name. */
export const ministry = (field: string): Maker => (random, _, leads, speaks) =>
  office(random, {
    name: `the ${field} Ministry`,
    short: "the ministry",
    adjective: `${field} Ministry`,
    head: `${field} Minister`,
    leads,
    speaks,
  });

/** An organization of that name, which people may know or not. */
export const organization = (name: string, kind: string): Maker => (random, _, leads, speaks) => {
  const word = agent(random), short = `the ${kind.split(" ").at(-1)}`;
  return [
    body(`the ${kind} ${name}`, [name, short]),
    body(`${name}, ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`, [name, short]),
    human(`a ${word} for ${name}`, [`the ${word}`], sheOr(word)),
    named(`${leads.name}, who heads ${name}`, leads),
    named(`${speaks.name}, a ${speaker(speaks)} for ${name}`, speaks),
    named(`${speaks.name} of ${name}`, speaks),
  ];
};

/** A part of the United Nations. */
export const united = (part: string, short: string): Maker => (random, { country }, leads, speaks) => {
  const word = agent(random);
  return [
    body(`the UN's ${part}`, [`the UN's ${part}`, short]),
    body(`the United Nations ${part}`, [`the UN's ${part}`, short]),
    human(`a ${word} for the UN's ${part}`, [`the ${word}`], sheOr(word)),
    named(`${leads.name}, who heads the UN's ${part} in ${country}`, leads),
    named(`${speaks.name} of the UN's ${part}`, speaks),
  ];
};
