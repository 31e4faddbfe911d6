/**
 * Mentions: every name or noun phrase that refers to an armed actor of the codebook.
 *
 * @module
 */
import { ARTICLES, FOLLOWERS, PEOPLES, PLACES } from "../../codebooks/mod.ts";
import type { Mention } from "../../vocabulary.ts";
import { type AliasEntry, NO_ACTOR, type Reference } from "./aliases.ts";
import { formOf, has, type Span, textOf, wordOf } from "../words/clauses.ts";
import type { Lexicon } from "../compile.ts";
import { qualifiersIn, qualifiersStart, relationOf, trailerAfter, trailerRelation } from "./descriptors.ts";
import { IS } from "../words/lexicon.ts";
import type { Match } from "../words/patterns.ts";
import type { Reading } from "../reading.ts";
import { type Asking, type Found, isDefinite, ownerBefore, resolveReference } from "./references.ts";
import { singular } from "../words/spelling.ts";
import { readVoices, type Voice } from "../attribution/voice.ts";
import type { Scan } from "../words/words.ts";

/** What is known while an article is read. */
interface State {
  scan: Scan;
  lexicon: Lexicon;
  /** Mentions so far. */
  found: Draft[];
  /** Paragraph for which each context was seen, plus one. */
  contexts: Int32Array;
  /** Paragraph whose contexts are known. */
  known: number;
  /** Sentence of which it is known whether it is all in capitals, and whether it is. */
  looked: number;
  shouted: boolean;
  sentence: number;
  start: number;
  end: number;
  /** End of the words that a name can stand in: a line break in the middle of a name parts no sentence. */
  reach: number;
  paragraph: number;
}

/** A mention as tokens. */
interface Draft extends Found {
  kind: Mention["kind"];
  /** Tokens of the alias itself. */
  core: Span;
  /** End of the words that its descriptors can stand in. */
  head: number;
}

const followers = new Set(FOLLOWERS.map(singular)), places = new Set(PLACES), particles = new Set(ARTICLES);
const FUNCTION_WORD = IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.adverb;
const isFollower = (scan: Scan, i: number): boolean => followers.has(singular(wordOf(scan, i)));
const isPossessive = (scan: Scan, i: number): boolean => {
  const word = wordOf(scan, i);
  return word === "'s" || word === "’s";
};

/**
 * Finds the mentions of an article.
 *
 * The longest alias wins; a name takes the noun behind it with it ("Islamic State militants" is one mention), a noun
 * the name behind "of". A noun that the codebook gives to nobody goes to the actor that was mentioned last.
 *
 * @param reading an article, scanned with the lexicon's vocabulary
 * @param lexicon a compiled codebook
 * @returns one row for each mention, in order of the text
 */
export function findMentions(reading: Reading, lexicon: Lexicon): Mention[] {
  const { scan } = reading, { sentences } = scan.article;
  const state: State = {
    scan,
    lexicon,
    found: [],
    contexts: new Int32Array(lexicon.aliases.size),
    known: -1,
    looked: -1,
    shouted: false,
    reach: 0,
    sentence: 0,
    start: 0,
    end: 0,
    paragraph: 0,
  };
  for (let s = 0; s < scan.any.length; s++) {
    if (!(scan.any[s] & IS.alias)) continue;
    state.sentence = s, state.paragraph = sentences[s].paragraph;
    state.start = scan.first[s], state.end = scan.first[s + 1];
    state.reach = goesOn(scan, s) ? scan.first[s + 2] : state.end;
    readSentence(state);
  }
  if (!state.found.length) return [];
  const voiceOf = readVoices(reading);
  return state.found.filter(({ actor }) => actor !== NO_ACTOR).map((draft) =>
    toRow(scan, draft, voiceOf(draft.core.from))
  );
}

/** Whether a sentence ends without a stop at the end of a line and the next begins right below. */
function goesOn(scan: Scan, s: number): boolean {
  const end = scan.first[s + 1];
  if (s + 2 >= scan.first.length || scan.first[s + 2] === end || has(scan, end - 1, IS.mark)) return false;
  const between = scan.text.slice(scan.ends[end - 1], Math.min(scan.starts[end], scan.ends[end - 1] + 9));
  return between.trim() === "" && between.split("\n").length === 2 && between.length < 9;
}

function readSentence(state: State): void {
  const { scan, start, end, found } = state;
  const { marks } = scan;
  for (let i = Math.max(start, found.at(-1)?.to ?? 0); i < end; i++) {
    if (!(marks[i] & IS.alias)) continue;
    const draft = readAt(state, i);
    if (!draft) continue;
    join(state, draft);
    i = Math.max(i, found.at(-1)!.to - 1);
  }
}

/** Reads the mention whose alias begins at token `i`. */
function readAt(state: State, i: number, only?: "names"): Draft | undefined {
  const { scan, end, reach, lexicon: { aliases } } = state;
  const bridge = (at: number): boolean => at - i < BRIDGE && isBridge(scan, at);
  const skip = (at: number): boolean => particles.has(wordOf(scan, at));
  const all = [
    ...aliases.names.match(scan, i, reach),
    ...aliases.sounds.match(scan, i, reach, skip),
    ...(only ? [] : aliases.nouns.match(scan, i, end, bridge)),
  ];
  if (all.length > 1) all.sort((a, b) => b.tokens.at(-1)! - a.tokens.at(-1)! || rank(a) - rank(b));
  for (let at = 0; at < all.length;) {
    const last = all[at].tokens.at(-1)!;
    const draft = choose(state, all, at, last);
    if (draft) return draft;
    while (at < all.length && all[at].tokens.at(-1) === last) at++;
  }
  return undefined;
}
const rank = ({ value }: Match<AliasEntry>): number =>
  value.reference ? 2 : value.alias!.kind === "noun" ? 1 : 0;
/** How far behind the first word of a noun its last may stand. */
const BRIDGE = 4;
/** An adjective that can stand between the words of a noun: "American military advisers". */
const isBridge = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.word) && !has(scan, i, FUNCTION_WORD | IS.verb | IS.number | IS.numberWord) &&
  !isPossessive(scan, i);

/** The best of the aliases that end at one token: the one whose context is there, then the actor mentioned last. */
function choose(
  state: State,
  all: readonly Match<AliasEntry>[],
  from: number,
  last: number,
): Draft | undefined {
  let best: { draft: Draft; score: number } | undefined;
  for (let at = from; at < all.length && all[at].tokens.at(-1) === last; at++) {
    const { tokens, value } = all[at];
    if (!fits(state, tokens, value)) continue;
    const draft = value.reference ? referred(state, tokens, value) : claimed(state, tokens, value);
    if (!draft) continue;
    const score = (2 - rank(all[at])) * 1000 + (value.context >= 0 ? 500 : 0) + recencyOf(state, draft.actor);
    if (!best || score > best.score) best = { draft, score };
  }
  return best?.draft;
}

/** How lately an actor was mentioned: 0 where not among the last mentions, more the later. */
function recencyOf({ found }: State, actor: string): number {
  for (let back = 1; back <= Math.min(RECENT, found.length); back++) {
    if (found[found.length - back].actor === actor) return RECENT + 1 - back;
  }
  return 0;
}
const RECENT = 100;

/** Whether capitals, dates and context of an alias are as the codebook wants. */
function fits(state: State, tokens: readonly number[], { alias, capitals, context }: AliasEntry): boolean {
  const { scan } = state;
  for (let k = 0; k < tokens.length; k++) {
    if (capitals[k] && !hasCapitals(state, tokens[k], capitals[k])) return false;
  }
  if (alias) {
    const { published } = scan.article.document;
    if (published && (alias.from && published < alias.from || alias.to && published > alias.to)) return false;
  }
  return context < 0 || hasContext(state, context);
}

function hasCapitals(state: State, i: number, wanted: number): boolean {
  const { scan } = state, form = formOf(scan, i);
  if (wanted === 1) return form[0] !== form[0].toLowerCase();
  if (form !== form.toUpperCase()) return false;
  // "IS" in a headline all in capitals may be the verb.
  return !has(scan, i, FUNCTION_WORD) || !isShouted(state);
}

/** Whether a sentence is all in capitals. */
function isShouted(state: State): boolean {
  const { scan, sentence, start, end } = state;
  if (state.looked === sentence) return state.shouted;
  state.looked = sentence, state.shouted = true;
  for (let at = start; at < end && state.shouted; at++) {
    const form = formOf(scan, at);
    if (form !== form.toUpperCase()) state.shouted = false;
  }
  return state.shouted;
}

/** Whether one of a context's words stands in the paragraph; a paragraph is gone through once. */
function hasContext(state: State, context: number): boolean {
  const { scan, lexicon: { aliases }, paragraph, contexts } = state;
  if (state.known !== paragraph) {
    state.known = paragraph;
    const { sentences } = scan.article;
    let from = state.sentence, to = state.sentence;
    while (from > 0 && sentences[from - 1].paragraph === paragraph) from--;
    while (to < sentences.length && sentences[to].paragraph === paragraph) to++;
    for (let i = scan.first[from]; i < scan.first[to]; i++) {
      for (const { value } of aliases.contexts.match(scan, i, scan.first[to])) {
        contexts[value] = paragraph + 1;
      }
    }
  }
  return contexts[context] === paragraph + 1;
}

/** A mention by an alias of the codebook. */
function claimed(state: State, tokens: readonly number[], { alias }: AliasEntry): Draft | undefined {
  const { scan, start, end, paragraph, sentence, found, lexicon: { aliases } } = state;
  const core = { from: tokens[0], to: tokens.at(-1)! + 1 };
  const { actor, kind } = alias!;
  let from = core.from;
  while (
    from - 2 >= start && wordOf(scan, from - 1) === "-" && particles.has(wordOf(scan, from - 2)) &&
    kind === "name"
  ) from -= 2;
  const draft: Draft = {
    actor,
    kind,
    core: { from, to: core.to },
    from,
    to: core.to,
    head: core.to,
    paragraph,
    sentence,
  };
  if (kind === "name") {
    draft.to = draft.head = followEnd(scan, core.to, end);
    draft.from = qualifiersStart(scan, from, Math.max(start, found.at(-1)?.to ?? 0));
    return draft;
  }
  if (isPlace(scan, core.to) || wordOf(scan, core.to - 1) === "military" && isAttributive(scan, core.to)) {
    return undefined;
  }
  draft.from = qualifiersStart(scan, from, Math.max(start, found.at(-1)?.to ?? 0));
  draft.to = draft.head = plural(scan, core.to - 1) ? core.to : followEnd(scan, core.to, end);
  if (isForeign(state, draft)) return undefined;
  const traits = aliases.traits.get(actor)!;
  // "the militia" is the one that was named, "the militias" are the kind.
  const single = actor !== NO_ACTOR && traits.kind && traits.sort === "irregular" &&
    !plural(scan, draft.to - 1);
  if (single && isDefinite(scan, draft.from, start) && !isAttributive(scan, draft.to)) {
    const asking = ask(state, draft, { sort: traits.sort, one: true });
    draft.actor = resolveReference(asking, found, aliases.traits) ?? actor;
  }
  return draft;
}
/** What a noun asks for. */
const ask = (
  { scan, start }: State,
  { core, from, sentence, paragraph }: Draft,
  reference: Reference,
): Asking => ({
  noun: singular(wordOf(scan, core.to - 1)),
  reference,
  sentence,
  paragraph,
  opens: from - start < 2,
});
/** Whether what ends before token `i` only qualifies the noun that follows: "militia leaders". */
const isAttributive = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.word) && !has(scan, i, FUNCTION_WORD | IS.verb | IS.cue | IS.time) &&
  !isPossessive(scan, i);
const plural = (scan: Scan, i: number): boolean => singular(wordOf(scan, i)) !== wordOf(scan, i);
/** A noun before a place or thing: "police station". */
const isPlace = (scan: Scan, i: number): boolean => places.has(wordOf(scan, i)) || wordOf(scan, i) === "-";

/** End of the nouns that carry on what ends before token `i`: "militants", "group". */
function followEnd(scan: Scan, i: number, end: number): number {
  let to = i;
  while (to < end && isFollower(scan, to) && !isVerb(scan, to)) to++;
  if (to === i && isPossessive(scan, to) && isFollower(scan, to + 1) && plural(scan, to + 1)) to += 2;
  return to;
}
const isVerb = (scan: Scan, i: number): boolean =>
  ["force", "forces", "members", "supporters"].includes(wordOf(scan, i)) &&
    has(scan, i + 1, IS.determiner | IS.pronoun) ||
  (has(scan, i, IS.verb) && !has(scan, i, IS.role));

/** Whether a noun is said to be of another people than those of its actor: "the Syrian army". */
function isForeign({ scan, start, lexicon: { aliases } }: State, { actor, from, to, core }: Draft): boolean {
  const { peoples } = aliases.traits.get(actor)!;
  if (!peoples.size) return false;
  const owner = isPossessive(scan, from - 1) && from - 2 >= start ? from - 2 : from;
  for (let i = owner; i < to; i++) {
    if (i >= core.from && i < core.to) continue;
    const people = PEOPLES.get(wordOf(scan, i));
    if (
      people && has(scan, i, IS.name) && wordOf(scan, i + 1) !== "-" && !peoples.has(people) &&
      !isSect(people)
    ) return true;
  }
  return false;
}
const isSect = (people: string): boolean => people === "shia" || people === "sunni";

/** A mention by a noun that points back. */
function referred(state: State, tokens: readonly number[], { reference }: AliasEntry): Draft | undefined {
  const { scan, start, end, paragraph, sentence, found, lexicon: { aliases } } = state;
  const i = tokens[0], last = found.at(-1);
  const from = qualifiersStart(scan, i, Math.max(start, last?.to ?? 0));
  const draft: Draft = {
    actor: "",
    kind: "noun",
    core: { from: i, to: i + 1 },
    from,
    to: i + 1,
    head: i + 1,
    paragraph,
    sentence,
  };
  const named = nameAfterOf(state, i + 1);
  if (named) return { ...draft, actor: named.actor, to: named.to };
  if (last && isApposed(scan, last, from) && !plural(scan, i)) return { ...draft, actor: last.actor };
  if (wordOf(scan, i + 1) === "of" || isPlace(scan, i + 1)) return undefined;
  const bare = reference!.sort === "irregular" && !reference!.one && last?.paragraph === paragraph;
  if (!bare && !isDefinite(scan, from, start)) return undefined;
  const owner = ownerBefore(scan, from), wanted = wantedBy(reference!, owner);
  if (!wanted) return undefined;
  const actor = resolveReference(ask(state, draft, wanted), found, aliases.traits);
  if (!actor) return undefined;
  const to = followEnd(scan, i + 1, end);
  return { ...draft, actor, to, head: to };
}

/** What a noun looks for once it is known whose it is: "its fighters" are of a single body, "our forces" of nobody named. */
function wantedBy(reference: Reference, owner: string): Reference | undefined {
  if (!owner || owner === "our" || owner === "my") {
    return reference.sort === "either" && !reference.one && owner ? undefined : reference;
  }
  return { sort: "either", one: reference.one || owner === "its" };
}

/** The name behind "of" or "from" that a noun belongs to: "fighters from the Islamic State". */
function nameAfterOf(state: State, i: number): Draft | undefined {
  const { scan, end } = state;
  if (wordOf(scan, i) !== "of" && wordOf(scan, i) !== "from") return undefined;
  let at = i + 1;
  if (has(scan, at, IS.determiner)) at++;
  if (at >= end || !has(scan, at, IS.alias)) return undefined;
  const draft = readAt(state, at, "names");
  return draft?.kind === "name" && draft.from === at && !isPossessive(scan, draft.to) ? draft : undefined;
}

/** Whether a noun phrase that begins at `from` stands beside a name as another name for it: ", a militia". */
function isApposed(scan: Scan, last: Draft, from: number): boolean {
  if (last.kind !== "name") return false;
  let at = last.to;
  if (wordOf(scan, at) === ")") at++;
  if (wordOf(scan, at) !== ",") return false;
  const word = wordOf(scan, at + 1);
  return at + 2 === from && (word === "a" || word === "an" || word === "another" || word === "the");
}

/** Adds a mention, joined with the one before where both are one noun phrase. */
function join(state: State, draft: Draft): void {
  const { scan, found } = state, last = found.at(-1);
  if (last && last.sentence === draft.sentence) {
    const between = draft.from - last.to;
    if (draft.kind === "noun" && isApposed(scan, last, draft.from) && !plural(scan, draft.head - 1)) {
      draft.actor = last.actor;
    }
    // "militants of the Islamic State"
    const joint = wordOf(scan, last.to);
    const tied = between === 1 || between === 2 && wordOf(scan, last.to + 1) === "the";
    if (
      last.kind === "noun" && draft.kind === "name" && tied && (joint === "of" || joint === "from") &&
      !isPossessive(scan, draft.to)
    ) {
      found.pop();
      found.push({ ...draft, from: last.from, head: last.head, core: last.core });
      return;
    }
    // "the group al-Qaeda in Iraq": the name says it all.
    if (last.kind === "noun" && draft.kind === "name" && between === 0 && !plural(scan, last.to - 1)) {
      found.pop();
    }
  }
  found.push(draft);
}

function toRow(scan: Scan, draft: Draft, { voice, speaker }: Voice): Mention {
  const { from, to, core, head, kind } = draft, { document } = scan.article.document;
  const spans = kind === "name"
    ? [...qualifiersIn(scan, { from, to: core.from }), ...qualifiersIn(scan, { from: core.to, to: head - 1 })]
    : qualifiersIn(scan, { from, to: head - 1 });
  const descriptors = spans.map((span) => textOf(scan, span)), relations = descriptors.map(relationOf);
  const trailer = trailerAfter(scan, to, scan.first[draft.sentence + 1]);
  if (trailer) descriptors.push(textOf(scan, trailer)), relations.push(trailerRelation(scan, trailer));
  return {
    document,
    sentence: scan.article.sentences[draft.sentence].sentence,
    start: scan.starts[from],
    end: scan.ends[to - 1],
    surface: textOf(scan, { from, to }),
    actor: draft.actor,
    kind,
    descriptors: descriptors.join("; "),
    relation: [...new Set(relations.filter(Boolean))].join("; "),
    voice,
    speaker,
  };
}
