/**
 * Where coders disagree, as a table that a person decides and hands back.
 *
 * @module
 */
import { type CsvRow, formatCsv, parseCsv } from "../../tables/mod.ts";
import type { Decision } from "./consensus.ts";
import type { Rating, Ratings, Unit } from "./ratings.ts";

/** A unit of which coders gave different values. Not an error of any of them. */
export interface Disagreement {
  /** What was asked. */
  variable: string;
  /** What was judged. */
  unit: Unit;
  /** What each coder gave, by name. */
  values: Record<string, Rating>;
}

/** Columns of the table that are no coder's. */
const BEFORE = ["variable", "document", "at", "end"], WORDS = "words", DECISION = "decision";

/**
 * Lists where coders gave different values.
 *
 * @param ratings what the coders gave, one for each question
 * @returns one row for each unit and question, in the order of both
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { findDisagreements } from "./disagreements.ts";
 * const units = [1, 2].map((at) => ({ document: "a", at, end: null }));
 * const ratings = { variable: "hope", coders: ["ann", "ben"], units, values: [[1, 1], [1, 0]] };
 * strictEqual(findDisagreements([ratings])[0].unit.at, 2);
 * ```
 */
export function findDisagreements(ratings: readonly Ratings[]): Disagreement[] {
  return ratings.flatMap(({ variable, coders, units, values }) =>
    units.flatMap((unit, i) => {
      const given = new Set(values[i].filter((value) => value !== null));
      if (given.size < 2) return [];
      return [{ variable, unit, values: Object.fromEntries(coders.map((name, j) => [name, values[i][j]])) }];
    })
  );
}

/**
 * Sets disagreements as a CSV table with an empty column `decision` for a person to fill.
 *
 * @param disagreements where coders disagree
 * @param wordsOf words of a unit, for who may read the text; they make the table unfit for publication @default none
 * @returns the table, with one column for each coder
 * @throws {TypeError} where a coder has the name of another column
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { formatDisagreements } from "./disagreements.ts";
 * const unit = { document: "a", at: 2, end: null };
 * strictEqual(
 *   formatDisagreements([{ variable: "hope", unit, values: { ann: 1, ben: 0 } }]),
 *   "variable,document,at,end,ann,ben,decision\nhope,a,2,,1,0,\n",
 * );
 * ```
 */
export function formatDisagreements(
  disagreements: readonly Disagreement[],
  wordsOf?: (unit: Unit) => string,
): string {
  const coders = [...new Set(disagreements.flatMap(({ values }) => Object.keys(values)))];
  const taken = coders.find((name) => [...BEFORE, WORDS, DECISION].includes(name));
  if (taken !== undefined) {
    throw new TypeError(`Cannot give the coder "${taken}" a column: wanted a name that no other column has`);
  }
  const header = [...BEFORE, ...(wordsOf ? [WORDS] : []), ...coders, DECISION];
  return formatCsv(
    header,
    disagreements.map(({ variable, unit, values }) => ({
      variable,
      ...unit,
      ...(wordsOf ? { words: wordsOf(unit) } : {}),
      ...values,
      decision: "",
    })),
  );
}

/**
 * Reads the decisions of a table that {@link formatDisagreements} set. Rows without a decision stay open.
 *
 * @param text the table as a person filled it
 * @param ratings what the coders gave: each row must be one of their units, and numbers stay numbers
 * @param name name of the file, for error texts @default {"decisions.csv"}
 * @returns the decisions, in the order of the table
 * @throws {SyntaxError} where the text is no CSV, or an offset is no whole number
 * @throws {TypeError} where a column is missing
 * @throws {RangeError} where a row is of no unit that was judged, a decision is no value of its question, or a unit is
 * decided twice
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { parseDecisions } from "./disagreements.ts";
 * const units = [1, 2].map((at) => ({ document: "a", at, end: null }));
 * const ratings = { variable: "hope", coders: ["ann", "ben"], units, values: [[1, 1], [1, 0]] };
 * const text = "variable,document,at,end,ann,ben,decision\nhope,a,2,,1,0,0\n";
 * deepStrictEqual(parseDecisions(text, [ratings]), [{ variable: "hope", unit: units[1], value: 0 }]);
 * ```
 */
export function parseDecisions(
  text: string | Uint8Array,
  ratings: readonly Ratings[],
  name = "decisions.csv",
): Decision[] {
  const { header, rows } = parseCsv(text, { name, escaped: true }), seen = new Set<string>();
  const missing = [...BEFORE, DECISION].filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new TypeError(`Cannot read decisions "${name}": line 1 lacks ${missing.join(", ")}`);
  }
  return rows.filter(({ cells }) => cells.decision.trim() !== "").map((row) => {
    const decision = readDecision(row, ratings, name),
      key = JSON.stringify([decision.variable, decision.unit]);
    if (seen.has(key)) {
      throw new RangeError(`Cannot read decisions "${name}": line ${row.line} decides a unit twice`);
    }
    seen.add(key);
    return decision;
  });
}

function readDecision({ line, cells }: CsvRow, ratings: readonly Ratings[], name: string): Decision {
  const where = `Cannot read decisions "${name}": line ${line}`;
  const number = (column: string): number => {
    if (/^\d+$/.test(cells[column])) return Number(cells[column]);
    throw new SyntaxError(`${where} has the ${column} "${cells[column]}", wanted a whole number`);
  };
  const at = number("at"), end = cells.end === "" ? null : number("end");
  const asked = ratings.find(({ variable }) => variable === cells.variable);
  if (!asked) throw new RangeError(`${where} asks of "${cells.variable}", which nobody was asked`);
  const unit = asked.units.find((one) => one.document === cells.document && one.at === at && one.end === end);
  if (!unit) throw new RangeError(`${where} is of a unit of "${cells.document}" that nobody judged`);
  return { variable: asked.variable, unit, value: readValue(cells.decision.trim(), asked, where) };
}

/** Yes and no questions take 1 and 0; other questions any value of their kind. */
function readValue(text: string, { variable, values }: Ratings, where: string): Exclude<Rating, null> {
  const known = new Set(values.flat().filter((value) => value !== null));
  const numbers = [...known].every((value) => typeof value === "number");
  const binary = numbers && [...known].every((value) => value === 0 || value === 1);
  const value = numbers ? Number(text) : text;
  if (Number.isNaN(value) || binary && value !== 0 && value !== 1) {
    throw new RangeError(
      `${where} decides "${text}" of "${variable}", wanted ${binary ? "1 or 0" : "a number"}`,
    );
  }
  return value;
}
