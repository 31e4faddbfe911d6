/**
 * Who is quoted: statements by the role of their speaker and by outlet, with a name and without.
 *
 * @module
 */
import type { Quote } from "../vocabulary.ts";
import { outletNames, outletsBy, type Published } from "./outlets.ts";

/** How often an outlet gives the word to a kind of voice. Not how much of the text it takes. */
export interface Quoted extends Record<string, unknown> {
  /** Who published the articles. */
  outlet: string;
  /** Kind of voice; empty where the text names no source. */
  role: Quote["role"];
  /** Statements given to it by a name. */
  named: number;
  /** Statements given to it without a name. */
  unnamed: number;
  /** Of those without a name: for how many the text gives a reason. */
  reasons: number;
  /** Statements of the outlet, of any role. */
  statements: number;
}

/** Fields of a row, in order. */
export const QUOTED_FIELDS = ["outlet", "role", "named", "unnamed", "reasons", "statements"] as const;

/**
 * Counts statements by outlet and role.
 *
 * @param quotes statements of the corpus
 * @param documents its documents, in order
 * @returns one row for each outlet and each role that the corpus has, the commonest role first; zeros included
 * @throws {RangeError} where a statement belongs to no document
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const quote = { document: "a", role: "official", named: false, anonymity: "" } as const;
 * const [row] = measureQuoted([quote, { ...quote, named: true }], [{ document: "a", outlet: "Herald" }]);
 * deepStrictEqual(row, { outlet: "Herald", role: "official", named: 1, unnamed: 1, reasons: 0, statements: 2 });
 * ```
 */
export function measureQuoted(
  quotes: readonly Pick<Quote, "document" | "role" | "named" | "anonymity">[],
  documents: readonly Published[],
): Quoted[] {
  const outletOf = outletsBy(documents, "measure who is quoted");
  const roles = [...Map.groupBy(quotes, ({ role }) => role)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([role]) => role);
  const byOutlet = Map.groupBy(quotes, outletOf);
  return outletNames(documents).flatMap((outlet) => {
    const all = byOutlet.get(outlet) ?? [];
    return roles.map((role) => {
      const own = all.filter((quote) => quote.role === role), unnamed = own.filter(({ named }) => !named);
      const reasons = unnamed.filter(({ anonymity }) => anonymity !== "").length;
      const counts = { named: own.length - unnamed.length, unnamed: unnamed.length, reasons };
      return { outlet, role, ...counts, statements: all.length };
    });
  });
}
