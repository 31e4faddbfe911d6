/**
 * Actors by name.
 *
 * @module
 */

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
