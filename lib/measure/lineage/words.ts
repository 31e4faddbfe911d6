/**
 * Words: how notes write numbers and lists.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";

/** The name of the outlet that printed a figure. */
export type OutletOf = (figure: Figure) => string;

/** A whole number in digits, in groups of three. */
export const grouped = (number: number): string => `${number}`.replace(/\B(?=(\d\d\d)+$)/g, ",");

/** "A, B and C". */
export const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Each text once, in the order of its first use, none empty. */
export const unique = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean);

/** Texts in quotation marks. */
export const quoted = (words: readonly string[]): string =>
  unique(words).map((text) => `“${text}”`).join(", ");
