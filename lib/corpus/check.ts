/**
 * What a manifest or a row may say of a document.
 *
 * @module
 */
import { parseDay } from "../tables/mod.ts";
import type { About } from "./articles.ts";
import type { Outcome } from "./files.ts";

/** The texts that describe a document, in a manifest or as columns beside a text. */
export const FIELDS = [
  "document",
  "file",
  "outlet",
  "country",
  "title",
  "published",
  "language",
  "sha256",
] as const;

/** What stands in a manifest beside them and is no column. */
export const EXTRAS = ["rights", "encoding", "note", "url"] as const;

/** What was said of a document, as it stands in a manifest or a row. */
export type Said = Partial<Record<(typeof FIELDS)[number] | (typeof EXTRAS)[number], string>>;

/**
 * Tells whether a text is a day of the calendar.
 *
 * @param text any text
 * @returns true for a day of the years 1 to 9999 as YYYY-MM-DD
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["2024-06-08", "2024-02-30", "8 June 2024"].map(isDay), [true, false, false]);
 * ```
 */
export function isDay(text: string): boolean {
  return parseDay(text) !== undefined;
}

const isName = (text: string): boolean => text !== "" && text === text.trim() && !/\p{Cc}/u.test(text);

const RULES: readonly (readonly [keyof Said, (text: string) => boolean, string])[] = [
  ["document", isName, "a name without blanks at its ends"],
  ["country", (text) => /^[A-Z]{2}$/.test(text), "two capital letters (ISO 3166-1)"],
  ["published", isDay, "a day as YYYY-MM-DD"],
  [
    "language",
    (text) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(text),
    'a language such as "en" (BCP 47)',
  ],
  ["sha256", (text) => /^[0-9a-f]{64}$/i.test(text), "64 hexadecimal digits"],
];

/**
 * Checks what was said of a document.
 *
 * @param said what was said, with the id filled in
 * @returns the same as a part of a row, or the first thing that is wrong with it
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(
 *   checkAbout({ document: "a", published: "8 June" }).reason,
 *   'published is "8 June", wanted a day as YYYY-MM-DD',
 * );
 * ```
 */
export function checkAbout(said: Said): Outcome<About> {
  for (const [field, fits, wanted] of RULES) {
    const text = said[field] ?? "";
    if ((text !== "" || field === "document") && !fits(text)) {
      return { reason: `${field} is ${JSON.stringify(text)}, wanted ${wanted}` };
    }
  }
  const about: About = { document: said.document! };
  for (const field of FIELDS) if (said[field] !== undefined) about[field] = said[field];
  if (about.sha256) about.sha256 = about.sha256.toLowerCase();
  return { value: about };
}
