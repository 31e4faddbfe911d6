/**
 * Quotes: statements as rows.
 *
 * @module
 */
import type { Quote } from "../vocabulary.ts";
import { textOf } from "./words/clauses.ts";
import { UNSAID } from "./attribution/statements.ts";
import type { Reading } from "./reading.ts";

/**
 * Finds the statements that an article gives to a source.
 *
 * @returns one row for each statement, in order of the text
 */
export function findQuotes({ scan, attribution, speakers }: Reading): Quote[] {
  const { document } = scan.article.document, { sentences } = scan.article;
  return attribution.statements.flatMap((statement, i): Quote[] => {
    if (UNSAID.has(statement.rule)) return [];
    const { content, source, cue } = statement, speaker = speakers[i];
    return [{
      document,
      sentence: sentences[statement.sentence].sentence,
      start: scan.starts[content.from],
      end: scan.ends[content.to - 1],
      kind: statement.kind,
      source: source ? textOf(scan, source) : "",
      cue: cue ? textOf(scan, cue) : "",
      stance: statement.stance,
      speaker: speaker.name,
      role: speaker.role,
      named: speaker.named,
      anonymity: statement.anonymity,
      via: statement.via,
      told: statement.told,
      rule: statement.rule,
    }];
  });
}
