/**
 * Persons: whether two names are one person’s.
 *
 * @module
 */
import { SHORT_NAMES } from "../codebooks/mod.ts";
import { readOffice } from "./offices.ts";
import { sound, type Voice } from "./voices.ts";

/** Whether one given name is a short form of the other: "Dave" and "David". */
const isShort = (a: string, b: string): boolean =>
  (SHORT_NAMES.get(a)?.includes(b) || SHORT_NAMES.get(b)?.includes(a)) ?? false;

/** Whether two words are one name: alike, an initial, or a short form. */
const isName = (a: string, b: string): boolean =>
  a === b || a.length === 1 && b.startsWith(a) || b.length === 1 && a.startsWith(b) || isShort(a, b);

/**
 * Compares the names of two persons: first and last names agree, letter by letter, by sound or as a short form; one name
 * alone agrees with no other.
 *
 * @param a words of one name in lower case
 * @param b words of the other
 * @returns why they are one person, or nothing
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(samePerson(["dave", "holm"], ["david", "holm"]), "a short form of one name");
 * strictEqual(samePerson(["dina", "holm"], ["david", "holm"]), undefined);
 * ```
 */
export function samePerson(a: readonly string[], b: readonly string[]): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const exact = short.every((word) =>
    long.includes(word) || word.length === 1 && long.some((one) => one.startsWith(word))
  );
  if (exact && short.at(-1) === long.at(-1) && (short.length > 1 || long.length === 1)) return "same name";
  if (short.length < 2) return undefined;
  const heard = short.length === long.length && short.every((word, i) => sound(word) === sound(long[i]));
  if (heard) return "one name in two spellings";
  const formed = short.at(-1) === long.at(-1) && short.every((word) => long.some((one) => isName(word, one)));
  return formed ? "a short form of one name" : undefined;
}

/**
 * Whether one name goes on where the other ends: "Omar Asim" and "Omar Asim Khan".
 *
 * @param a words of one name in lower case
 * @param b words of the other
 * @returns true where the shorter has two words at least, each heard as the one of the longer
 */
export function goesOn(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length < long.length &&
    short.every((word, i) => sound(word) === sound(long[i]));
}

/**
 * Finds the voices that are a surname alone, each with the one person of the corpus who has it.
 *
 * @param voices of the corpus
 * @param root of each voice: those of one root are one
 * @returns pairs of a person and a surname; where several have the name, it stays apart
 */
export function onesOfSurname(voices: readonly Voice[], root: (i: number) => number): [number, number][] {
  const full = new Map<string, number[]>();
  voices.forEach(({ person }, i) => {
    if (person && person.length > 1) full.set(person.at(-1)!, [...full.get(person.at(-1)!) ?? [], i]);
  });
  return voices.flatMap((voice, i): [number, number][] => {
    const { person, plain, acronym } = voice;
    const alone = person ? person.length === 1 : acronym === "" && !plain.includes(" ");
    const all = alone ? full.get(person?.[0] ?? plain) ?? [] : [];
    if (new Set(all.map(root)).size !== 1) return [];
    return person || all.some((j) => isDescribedAs(voice, voices[j])) ? [[all[0], i]] : [];
  });
}

/** Whether a bare word is told to be what the person is, or nothing at all. */
function isDescribedAs({ plain, sources }: Voice, { office }: Voice): boolean {
  const told = sources.filter((source) => source.includes(","));
  return told.length === 0 || told.some((source) => {
    const words = readOffice(source, [plain]);
    const shared = words.filter((word) => office.has(word)).length;
    return shared > 0 && shared === Math.min(words.length, office.size);
  });
}
