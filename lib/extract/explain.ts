/**
 * Explaining: why a statement was read, and how its speaker was found.
 *
 * @module
 */
import type { Quote } from "../vocabulary.ts";
import { SPEAKER_RULES, STATEMENT_RULES, type StatementRule } from "./attribution/rules.ts";
import type { Reading } from "./reading.ts";
import { textOf } from "./words/clauses.ts";

const isRule = (rule: string): rule is StatementRule => Object.hasOwn(STATEMENT_RULES, rule);

/**
 * Says why a statement was read as it was.
 *
 * @param quote a row of the quotes table
 * @param reading the article it stands in; without its text, what the row tells is all that can be told
 * @returns lines: the rule, a cue that is missing, and how the speaker was found
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import type { Quote } from "../vocabulary.ts";
 * import { explainQuote } from "./explain.ts";
 * const quote = { rule: "that-clause", cue: "said", speaker: "Marek Dolan" } as Quote;
 * strictEqual(explainQuote(quote)[0], "found by: a clause with that, or whether, stands behind the verb");
 * ```
 */
export function explainQuote(quote: Quote, reading?: Reading): string[] {
  const { rule, cue, speaker } = quote;
  const lines = [
    `found by: ${isRule(rule) ? STATEMENT_RULES[rule] : rule}`,
    ...(cue ? [] : ["cue: none stands with it"]),
  ];
  const i =
    reading?.attribution.statements.findIndex(({ content }) =>
      reading.scan.starts[content.from] === quote.start
    ) ?? -1;
  if (!reading || i < 0) return lines;
  const found = reading.speakers[i], { source } = reading.attribution.statements[i];
  const words = source && source.to > source.from
    ? `“${textOf(reading.scan, source)}”`
    : "no words of a source";
  return [...lines, `speaker: ${words} is ${speaker || "nobody"}, because ${SPEAKER_RULES[found.rule]}`];
}
