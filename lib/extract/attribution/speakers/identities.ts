/**
 * Identities: a source as the tokens that name it best and those that describe it.
 *
 * Tokens and no texts, so that comparing two of them compares numbers and nothing is written that nobody reads.
 *
 * @module
 */
import { wordOf } from "../../words/clauses.ts";
import type { Span } from "../../words/clauses.ts";
import type { NameBook } from "./names.ts";
import type { SpeakerRule } from "../rules.ts";
import type { Scan } from "../../words/words.ts";

/** Who a source is. */
export interface Identity {
  /** Tokens of the fullest name, or of the fullest description; empty where nobody can be told. */
  name: Span;
  /** True for a person or body with a name. */
  named: boolean;
  /** True for a person with a name. */
  person: boolean;
  /** All that the article says of it beside the name: titles, appositions, the source's own words. */
  described: readonly Span[];
  rule: SpeakerRule;
}

/** A source that was understood, and where it stands. */
export interface Seen {
  identity: Identity;
  /** First token of the source, or of its words where none stands there. */
  at: number;
  /** End of the source. */
  end: number;
  /** Tokens of what it says. */
  content: Span;
  /** End of the statement inside which it speaks: whoever is only quoted by another speaks no further than there. */
  until: number;
}

/** An article whose sources are being understood, in order of the text. */
export interface Room {
  scan: Scan;
  book: NameBook;
  seen: Seen[];
}

/** So many statements, and so many names, are looked back on. */
export const REACH = 60;

/** Whoever cannot be told. */
export const NOBODY: Identity = {
  name: { from: 0, to: 0 },
  named: false,
  person: false,
  described: [],
  rule: "none",
};

/** Who has a name but is no person. */
export const body = (name: Span, words: Span): Identity => ({
  name,
  named: true,
  person: false,
  described: [words],
  rule: "body",
});

/** Somebody of whom no more is known than the words. */
export const unnamed = (name: Span, words: Span, rule: SpeakerRule): Identity => ({
  name,
  named: false,
  person: false,
  described: [words],
  rule,
});

/** Who spoke last before a token and fits, of so many; those are left aside whom another quoted. */
export function seenLast(
  { seen }: Room,
  at: number,
  reach: number,
  fits: (identity: Identity) => boolean,
): Seen | undefined {
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - reach); i--) {
    if (at < seen[i].until && fits(seen[i].identity)) return seen[i];
  }
  return undefined;
}

const anybody = (): boolean => true;
/** Who spoke last before a token. */
export const lastSeen = (room: Room, at: number): Seen | undefined =>
  seenLast(room, at, REACH, anybody) ?? room.seen[room.seen.length - 1];

/** The source before a token, under another rule. */
export function last(room: Room, at: number, rule: SpeakerRule): Identity | undefined {
  const before = lastSeen(room, at);
  return before && { ...before.identity, rule };
}

const ARTICLES = new Set(["the", "a", "an"]);
/** A range without the article at its front. */
export const bare = (scan: Scan, { from, to }: Span): Span =>
  to - from > 1 && ARTICLES.has(wordOf(scan, from)) ? { from: from + 1, to } : { from, to };
