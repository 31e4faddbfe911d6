/**
 * Attribution: which words of a text are given to a source, by which cue, and to whom.
 *
 * Each reporting verb and each "according to" outside quotation marks is an anchor (anchors.ts). What stands around it
 * decides where its source and its content are. Quotations that no anchor claims are carried over from the statement
 * before.
 *
 * @module
 */
import type { Note } from "../../vocabulary.ts";
import { readAnchors, readWithin } from "./anchors.ts";
import { readContinued } from "./continued.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { pairQuotations, type Quotation, type Quotations } from "./quotations.ts";
import { anonymityIn, type Statement } from "./statements.ts";
import { tiedSource } from "./verbs/ties.ts";
import { type Scan, sentenceAt } from "../words/words.ts";

/** All statements of an article in order of their content. */
export interface Attribution {
  statements: Statement[];
  quotations: Quotations;
  /** Number of the last statement that begins in each sentence. */
  last: ReadonlyMap<number, number>;
  notes: Note[];
}

const REPORTS = IS.cue | IS.accord | IS.quote;
/** Whether anything in a sentence can report: a cue, a quotation mark, or the colon or dash of a headline. */
const canReport = (any: number): boolean =>
  (any & REPORTS) !== 0 || (any & (IS.comma | IS.mark)) !== 0 && (any & IS.stop) === 0;

/** In order of the text, the longer first. */
const inOrder = (a: Statement, b: Statement): number =>
  a.content.from - b.content.from || b.content.to - a.content.to;

/** Finds the statements of an article, in time linear in its length. */
export function findStatements(scan: Scan): Attribution {
  const quotations = pairQuotations(scan);
  const claimed = new Set<Quotation>(), statements: Statement[] = [];
  for (let s = 0; s < scan.any.length; s++) {
    if (canReport(scan.any[s])) statements.push(...readAnchors(scan, s, quotations, claimed));
  }
  for (const quotation of quotations.list) statements.push(...readWithin(scan, quotation));
  statements.push(...carryQuotations(scan, quotations, claimed, statements));
  statements.sort(inOrder);
  const told = statements.filter((one, i) =>
    one.rule === "citing" || one.content.from !== statements[i - 1]?.content.from
  );
  const distinct = [...told, ...readContinued(scan, told)].sort(inOrder);
  tellLater(scan, distinct);
  return {
    statements: distinct,
    quotations,
    last: new Map(distinct.map(({ sentence }, i) => [sentence, i])),
    notes: quotations.notes,
  };
}

/** "…, a tenant said. She asked that her name be withheld": why a name is left out, in the sentence behind. */
function tellLater(scan: Scan, statements: readonly Statement[]): void {
  const { sentences } = scan.article;
  statements.forEach((one, i) => {
    const next = one.sentence + 1, other = statements[i + 1];
    if (one.anonymity || next >= scan.any.length || !(scan.any[next] & IS.withhold)) return;
    if (other?.sentence === one.sentence || sentences[next].paragraph !== sentences[one.sentence].paragraph) {
      return;
    }
    const first = scan.first[next];
    if (has(scan, first, IS.pronoun) || wordOf(scan, first) === "the") {
      one.anonymity = anonymityIn(scan, next);
    }
  });
}

/** Speech without an anchor of its own is given to whoever spoke before in the paragraph, or opened it. */
function carryQuotations(
  scan: Scan,
  quotations: Quotations,
  claimed: ReadonlySet<Quotation>,
  statements: readonly Statement[],
): Statement[] {
  const carried: Statement[] = [];
  const { list } = quotations;
  const left = list.filter((quotation, i) =>
    !claimed.has(quotation) &&
    (isSpeech(scan, quotation) ||
      i > 0 && claimed.has(list[i - 1]) && goesOnShortly(scan, list[i - 1], quotation))
  );
  if (!left.length) return carried;
  const depth = depths(scan, statements);
  for (const quotation of left) {
    const sentence = sentenceAt(scan, quotation.open);
    if (depth[quotation.open] && depth[quotation.close - 1]) continue;
    const source = tiedSource(scan, quotation);
    carried.push({
      sentence,
      content: { from: quotation.open + 1, to: quotation.close },
      source,
      kind: "direct",
      stance: "neutral",
      told: "",
      via: "",
      anonymity: "",
      rule: source ? "tied" : "carried",
      goesOn: !quotation.closed,
    });
  }
  return carried;
}

/** In how many statements each token stands. */
function depths({ count }: Scan, statements: readonly Statement[]): Int32Array {
  const depth = new Int32Array(count + 1);
  for (const { content } of statements) depth[content.from]++, depth[content.to]--;
  for (let i = 1; i <= count; i++) depth[i] += depth[i - 1];
  return depth;
}

/** "“We are done,” he said. “Finished.”": a short sentence in marks of its own, behind speech of the same paragraph. */
function goesOnShortly(scan: Scan, before: Quotation, { open, close }: Quotation): boolean {
  const s = sentenceAt(scan, open), other = sentenceAt(scan, before.close), { sentences } = scan.article;
  return scan.first[s] === open && s - other < 2 && sentences[other].paragraph === sentences[s].paragraph &&
    has(scan, close - 1, IS.stop) && close + 1 >= scan.first[s + 1];
}

/** Whether a quotation is a sentence of its own and no title or scare quote. */
function isSpeech(scan: Scan, { open, close, words }: Quotation): boolean {
  if (words < 4) return false;
  const before = open - 1, begins = scan.first[sentenceAt(scan, open)] === open;
  const opens = before < 0 || begins || has(scan, before, IS.stop | IS.quote);
  const last = close - 1;
  return opens || (words > 7 && has(scan, last, IS.stop | IS.comma));
}
