/** A form of a verb and the tense it stands for. */
export type VerbForm = [form: string, tense: "base" | "third" | "past" | "participle" | "gerund"];

const vowel = (letter: string | undefined): boolean => letter !== undefined && "aeiou".includes(letter);

/**
 * Lists the forms of an English verb.
 *
 * @param verb the base form
 * @param past past and participle of an irregular verb; one entry serves for both
 * @returns base, third person, past, participle and gerund
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { inflect } from "./inflect.ts";
 * deepStrictEqual(inflect("deny").map(([form]) => form), ["deny", "denies", "denied", "denied", "denying"]);
 * ```
 */
export function inflect(verb: string, past?: readonly string[]): VerbForm[] {
  const last = verb.at(-1), before = verb.at(-2);
  const consonantY = last === "y" && !vowel(before);
  const third = consonantY
    ? verb.slice(0, -1) + "ies"
    : /(?:s|x|z|ch|sh)$/.test(verb)
    ? verb + "es"
    : verb + "s";
  const ed = last === "e" ? verb + "d" : consonantY ? verb.slice(0, -1) + "ied" : verb + "ed";
  const regular = past?.[0] ?? ed;
  // A doubled consonant shows in the given past (admitted, dubbed) and is taken over.
  const stem = last === "e"
    ? verb.slice(0, -1)
    : regular.startsWith(verb + last) && regular.endsWith("ed")
    ? verb + last
    : verb;
  return [
    [verb, "base"],
    [third, "third"],
    [regular, "past"],
    [past?.[1] ?? regular, "participle"],
    [stem + "ing", "gerund"],
  ];
}
