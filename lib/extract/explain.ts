/**
 * Explaining: why a statement was read and how its speaker was found, and how a figure came by its numbers.
 *
 * @module
 */
import type { Article, Figure, Quote } from "../vocabulary.ts";
import { SPEAKER_RULES, STATEMENT_RULES, type StatementRule } from "./attribution/rules.ts";
import { findStatements } from "./attribution/attribution.ts";
import { formatDay, parseDay } from "./figures/days.ts";
import { findFigures } from "./figures/figures.ts";
import { readText } from "./figures/lexis.ts";
import { FIGURE_RULES, HEDGES_IN_WORDS } from "./figures/rules.ts";
import { findWindows } from "./figures/windows.ts";
import type { Reading } from "./reading.ts";
import { textOf } from "./words/clauses.ts";
import { describe } from "./words/lexicon.ts";
import { createVocabulary, type Scan, scanArticle } from "./words/words.ts";

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

/** Scans words of our own, as a sentence published on a day. */
function scanWords(text: string, published: string): Scan {
  const sentence = {
    document: "",
    sentence: 0,
    paragraph: 0,
    start: 0,
    end: text.length,
    tokens: 0,
    furniture: false,
  };
  const document = { document: "", title: "", published } as Article["document"];
  return scanArticle({ document, text, sentences: [sentence] }, createVocabulary(describe));
}

/** What a quantity allows under its hedge, read anew from the two alone. */
function boundsOf({ quantity, hedge }: Figure): string {
  const between = hedge === "range" && / and /.test(quantity) ? "between " : HEDGES_IN_WORDS[hedge].before;
  const scan = scanWords(`${between}${quantity} people were killed.`, "");
  const again = findFigures({ scan, attribution: findStatements(scan), speakers: [] })[0];
  const bound = (value: number | null): string => value === null ? "open" : String(value);
  return again ? `${bound(again.low)} to ${bound(again.high)}` : "nothing";
}

/** The days that an expression of time stands for, counted from the day of publication anew. */
function daysOf({ window }: Figure, published: string): string {
  // What is silent is no part of the window, but some words tell a time with it alone: "in three days of fighting".
  for (const words of [window, `in ${window}`, `over ${window}`, `in ${window} of fighting`]) {
    const text = readText(scanWords(words, published));
    const [found] = findWindows(text, 0, text.count, parseDay(published));
    if (found) return `${formatDay(found.first) || "open"} to ${formatDay(found.last) || "open"}`;
  }
  return "open to open";
}

/**
 * Says how a figure came by its bounds, its outcome, its source and its window, each worked out anew from the row's words.
 *
 * @param figure a row of the figures table
 * @param published day of publication of its article, or empty
 * @returns lines, one for each of the four
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import type { Figure } from "../vocabulary.ts";
 * import { explainFigure } from "./explain.ts";
 * const figure = { quantity: "12", hedge: "at_least", outcome: "killed", rule: "passive", window: "" } as Figure;
 * strictEqual(explainFigure(figure, "")[0], "bounds: “12” under a hedge such as “at least” allows 12 to open");
 * ```
 */
export function explainFigure(figure: Figure, published: string): string[] {
  const { quantity, hedge, outcome, rule, source, cue, speaker, attribution, window } = figure;
  const hedged = HEDGES_IN_WORDS[hedge].says, known = FIGURE_RULES[rule];
  const given = {
    sentence: "in its sentence",
    quotation: "in a quotation",
    carried: "carried from the sentence before",
  };
  return [
    `bounds: “${quantity}” ${hedged} allows ${boundsOf(figure)}`,
    `outcome: ${outcome}, because ${known ?? rule}`,
    attribution
      ? `source: ${source ? `“${source}”` : speaker}, ${given[attribution]}${cue ? `, by “${cue}”` : ""}`
      : "source: none, the article asserts it",
    window
      ? `window: “${window}”, counted from ${published || "no day of publication"}, is ${
        daysOf(figure, published)
      }`
      : "window: no expression of time stands with it",
  ];
}
