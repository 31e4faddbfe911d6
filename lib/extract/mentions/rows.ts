/**
 * Rows: a mention as a record of its table.
 *
 * @module
 */
import type { Mention } from "../../vocabulary.ts";
import type { Voice } from "../attribution/voice.ts";
import { type Span, textOf } from "../words/clauses.ts";
import { qualifiersIn } from "./descriptors.ts";
import { relationOf, trailerAfter, trailerRelation } from "./relations.ts";
import type { Scan } from "../words/words.ts";
import type { Draft, State } from "./state.ts";

const OWN: Voice = { voice: "own", speaker: "" };

/** Writes a mention as a row. */
export function createRow(state: State, draft: Draft, heard: Voice): Mention {
  const { scan } = state, { from, to, sentence, actor, kind } = draft;
  // A name that the article explains inside what somebody says is explained in the article's own words.
  const { voice, speaker } = draft.gloss && heard.voice === "indirect" ? OWN : heard;
  const { descriptors, relation } = describe(state, draft);
  return {
    document: scan.article.document.document,
    sentence: scan.article.sentences[sentence].sentence,
    start: scan.starts[from],
    end: scan.ends[to - 1],
    surface: wordsOf(scan, from, to),
    actor,
    kind,
    descriptors,
    relation,
    voice,
    speaker,
  };
}

/** Descriptors and what they say of the actor's ties. */
interface Described {
  descriptors: string;
  relation: string;
}
const NOTHING: Described = { descriptors: "", relation: "" };

function describe(state: State, draft: Draft): Described {
  const { scan } = state, { from, to, opens, closes, head, kind, of } = draft;
  spans.length = 0;
  if (kind === "name") {
    qualifiersIn(state, from, opens, spans), qualifiersIn(state, closes, head - 1, spans);
  } else qualifiersIn(state, from, head - 1, spans);
  const trailer = trailerAfter(state, to, scan.first[draft.sentence + 1]);
  if (!spans.length && !trailer && !of) return NOTHING;
  if (spans.length === 1 && !trailer && !of) {
    const descriptors = wordsOf(scan, spans[0].from, spans[0].to);
    return { descriptors, relation: relationIn(state, descriptors) };
  }
  const words = spans.map(({ from, to }) => wordsOf(scan, from, to)),
    relations = words.map((word) => relationIn(state, word));
  if (trailer) words.push(textOf(scan, trailer)), relations.push(trailerRelation(scan, trailer));
  if (of) words.push(textOf(scan, of));
  return { descriptors: words.join("; "), relation: [...new Set(relations.filter(Boolean))].join("; ") };
}
/** What a descriptor says of ties, worked out once for each. */
function relationIn({ aliases: { relations } }: State, descriptor: string): string {
  const known = relations.get(descriptor);
  if (known !== undefined) return known;
  const relation = relationOf(descriptor);
  if (relations.size < MOST) relations.set(descriptor, relation);
  return relation;
}
/** Descriptors that are kept, so that no text can fill the memory. */
const MOST = 10_000;

/** Room for the adjectives of one mention. */
const spans: Span[] = [];

/** The words of a range as they stand in the text, blanks folded. */
function wordsOf(scan: Scan, from: number, to: number): string {
  const { starts, ends, text } = scan;
  for (let i = from + 1; i < to; i++) {
    const gap = starts[i] - ends[i - 1];
    if (gap > 1 || gap === 1 && text.charCodeAt(ends[i - 1]) !== 0x20) return textOf(scan, { from, to });
  }
  return text.slice(starts[from], ends[to - 1]);
}
