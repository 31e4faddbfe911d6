/**
 * Actors by name.
 *
 * @module
 */

import type { Alias } from "../vocabulary.ts";
import { cleanText } from "./text.ts";

const CAPITALS = new Set(["us", "un", "uk", "eu", "isis", "isil", "nato", "cia"]);
const SMALL = new Set(["of", "the", "and", "for", "in", "al"]);

/**
 * An actor's id as a name.
 *
 * @param actor Lower-case words with hyphens between them.
 * @returns Words with capitals.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["islamic-state", "us-military", "asaib-ahl-al-haq"].map(nameActor), [
 *   "Islamic State",
 *   "US Military",
 *   "Asaib Ahl al Haq",
 * ]);
 * ```
 */
export function nameActor(actor: string): string {
  return cleanText(actor).split("-").map((word, i) => {
    if (CAPITALS.has(word)) return word.toUpperCase();
    return i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
  }).join(" ");
}

/**
 * What actors are called within a sentence: as the codebook writes the alias that their id is made of, else the words
 * of the id.
 *
 * @param aliases Aliases of the codebook.
 * @returns Names by id of the actor.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const aliases = [
 *   { actor: "asaib-ahl-al-haq", alias: "Asaib Ahl al-Haq" },
 *   { actor: "us-military", alias: "Pentagon" },
 * ];
 * deepStrictEqual(nameActors(aliases), { "asaib-ahl-al-haq": "Asaib Ahl al-Haq", "us-military": "US military" });
 * ```
 */
export function nameActors(aliases: readonly Pick<Alias, "actor" | "alias">[]): Record<string, string> {
  const names = [...Map.groupBy(aliases, ({ actor }) => actor)].map(([actor, own]) => {
    const written = own.find(({ alias }) => alias.toLowerCase().replaceAll(" ", "-") === actor);
    return [actor, written ? cleanText(written.alias) : wordsOf(actor)];
  });
  return Object.fromEntries(names);
}

function wordsOf(actor: string): string {
  return cleanText(actor).split("-").map((word) => CAPITALS.has(word) ? word.toUpperCase() : word).join(" ");
}

/**
 * Whether a name takes a verb in the plural.
 *
 * @param name Name of an actor.
 * @returns True for "Shia Militias", false for "Islamic State".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["Shia Militias", "Islamic State", "Peoples Congress"].map(isPlural), [true, false, false]);
 * ```
 */
export function isPlural(name: string): boolean {
  return /[^s]s$/.test(name);
}
