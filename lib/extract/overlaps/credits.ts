/**
 * Credits that name another outlet: evidence beside the passages.
 *
 * @module
 */
import { FURNITURE, ROLE_NOUNS } from "../../codebooks/mod.ts";
import { findCredits } from "../../corpus/mod.ts";
import type { Overlap } from "../../vocabulary.ts";
import type { Scan } from "../words/words.ts";

/**
 * Finds the credits of an article that name an outlet other than its own.
 *
 * @param scan words of the article
 * @param outlets outlets of the corpus, in small letters
 * @returns one row for each outlet, with no place in another article
 */
export function findCredited(scan: Scan, outlets: ReadonlySet<string>): Overlap[] {
  if (!mayHoldCredit(scan)) return [];
  const { article } = scan, { document, outlet } = article.document;
  return findCredits(article).flatMap(({ start, end, names }) =>
    names.filter((name) => name.toLowerCase() !== outlet.toLowerCase() && isOutlet(name, outlets))
      .map((other) => ({ document, start, end, other, other_start: 0, other_end: 0, words: 0 }))
  );
}

const CREDITS = FURNITURE.filter(({ kind }) => kind === "credit");
/** The word with which such a line begins, or that it holds. */
const HINT = new RegExp(
  CREDITS.map(({ starts, holds }) => holds?.source ?? `^(?:${starts?.replaceAll(" ", "|")})\\b`).join("|"),
  "i",
);
const isCredit = (line: string): boolean => {
  if (!HINT.test(line)) return false;
  const even = line.replace(/\s+/g, " ");
  return CREDITS.some(({ pattern }) => pattern.test(even));
};

/** Whether a line of the furniture reads like a credit. Few articles have one, and to ask costs less than to look. */
function mayHoldCredit({ article: { text, sentences }, first }: Scan): boolean {
  for (let s = 0; s < sentences.length; s++) {
    // Furniture has no tokens, and the sentences themselves lie scattered in memory.
    if (first[s] < first[s + 1] || !sentences[s].furniture) continue;
    const { paragraph, start } = sentences[s];
    while (sentences[s + 1]?.paragraph === paragraph) s++;
    if (isCredit(text.slice(start, sentences[s].end))) return true;
  }
  return false;
}

/** Whether a name is an outlet's: of the corpus, an acronym, or with a word such as Press, News or Wire in it. */
function isOutlet(name: string, outlets: ReadonlySet<string>): boolean {
  if (outlets.has(name.toLowerCase())) return true;
  if (name.length > 1 && name === name.toUpperCase()) return true;
  return name.toLowerCase().split(/[\s-]+/).some((word) => ROLE_NOUNS.get(word) === "media");
}
