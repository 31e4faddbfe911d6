/**
 * Mentions: every name or noun phrase that refers to an armed actor of the codebook.
 *
 * @module
 */
import type { Mention } from "../../vocabulary.ts";
import { readVoices } from "../attribution/voice.ts";
import type { Lexicon } from "../compile.ts";
import type { Reading } from "../reading.ts";
import { has } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";
import { NO_ACTOR } from "./aliases.ts";
import { joinDraft } from "./joins.ts";
import { draftAt } from "./matches.ts";
import { createRow } from "./rows.ts";
import type { State } from "./state.ts";

/**
 * Finds the mentions of an article.
 *
 * The longest alias wins; a name takes the noun behind it with it ("Islamic State militants" is one mention), a noun
 * the name behind "of". A noun that the codebook gives to nobody goes to the actor that was mentioned last.
 *
 * @param reading an article, scanned with the lexicon's vocabulary
 * @param lexicon a compiled codebook
 * @returns one row for each mention, in order of the text
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { readArticle } from "../../corpus/mod.ts";
 * import { compileCodebook, readScan, scanArticle } from "../mod.ts";
 * const alias = { actor: "hill-league", alias: "Hill League", kind: "name", context: [], from: "", to: "", note: "", row: 2 };
 * const codebook = { folder: "", actors: [{ ...alias, kind: "name" as const }], frames: [], sha256: "" };
 * const lexicon = compileCodebook(codebook), article = readArticle("Two Hill League fighters left.", { document: "a" });
 * const [mention] = findMentions(readScan(scanArticle(article, lexicon.vocabulary)), lexicon);
 * strictEqual(mention.surface, "Hill League fighters");
 * ```
 */
export function findMentions(reading: Reading, lexicon: Lexicon): Mention[] {
  const { scan } = reading, { any } = scan;
  let state: State | undefined;
  for (let s = 0; s < any.length; s++) {
    if (any[s] & IS.alias) readSentence(state ??= createState(scan, lexicon), s);
  }
  if (!state?.found.length) return [];
  const voiceOf = readVoices(reading), rows: Mention[] = [];
  for (const draft of state.found) {
    if (draft.actor !== NO_ACTOR) rows.push(createRow(state, draft, voiceOf(draft.opens)));
  }
  return rows;
}

function createState(scan: Scan, { aliases }: Lexicon): State {
  return {
    scan,
    aliases,
    found: [],
    sentence: 0,
    paragraph: 0,
    start: 0,
    back: 0,
    end: 0,
    reach: 0,
    glossed: 0,
    known: -1,
    stretch: 0,
    looked: -1,
    letters: "mixed",
    small: undefined,
  };
}

function readSentence(state: State, s: number): void {
  const { scan, found } = state, { first, marks } = scan, end = first[s + 1];
  state.sentence = s, state.paragraph = scan.article.sentences[s].paragraph;
  state.start = first[s], state.end = end;
  state.back = s && goesOn(scan, s - 1) ? first[s - 1] : first[s];
  state.reach = end;
  for (let next = s; goesOn(scan, next); next++) state.reach = first[next + 2];
  for (let i = Math.max(state.start, found.at(-1)?.to ?? 0); i < end; i++) {
    if (!(marks[i] & IS.alias)) continue;
    const draft = draftAt(state, i);
    if (draft) i = Math.max(i, joinDraft(state, draft).to - 1);
  }
}

/** Whether a sentence ends without a stop at the end of a line and the next begins right below. */
function goesOn(scan: Scan, s: number): boolean {
  const { first, starts, ends, text } = scan, end = first[s + 1];
  if (s + 2 >= first.length || first[s + 2] === end || end === first[s] || has(scan, end - 1, IS.mark)) {
    return false;
  }
  let lines = 0;
  for (let i = ends[end - 1]; i < starts[end]; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines === 1 && starts[end] - ends[end - 1] < 9;
}
