/**
 * Credits: the lines that say who else reported for an article.
 *
 * @module
 */
import type { Article } from "../vocabulary.ts";
import { findFurniture } from "./furniture.ts";
import { plain } from "./lines.ts";

/** A line that says who else reported for an article. Not a byline. */
export interface Credit {
  /** Number of the sentence. */
  sentence: number;
  /** Offset of its first character. */
  start: number;
  /** Offset after its last character. */
  end: number;
  /** Names of persons and bodies in it, as they stand there. */
  names: string[];
}

/**
 * Finds the lines that say who else reported for an article: evidence that it shares text with others.
 *
 * @param article an article
 * @returns the credits in order, with the names in them
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { readArticle } from "./articles.ts";
 * const article = readArticle("The town fell.\n\nAdditional reporting by Omar Haddad and Meridian Wire", { document: "a" });
 * deepStrictEqual(findCredits(article)[0].names, ["Omar Haddad", "Meridian Wire"]);
 * ```
 */
export function findCredits(article: Article): Credit[] {
  const { text, document: { title, outlet } } = article;
  if (!article.sentences.some(({ furniture }) => furniture)) return [];
  const kinds = findFurniture(text, article.sentences, { title, outlet });
  return article.sentences.filter((_, i) => kinds[i] === "credit").map(({ sentence, start, end }) => {
    return { sentence, start, end, names: findNames(plain(text.slice(start, end))) };
  });
}

const PARTICLE = /^(?:al|el|an|as|ad|ar|at|az|ash)-|^(?:of|bin|ibn|de|van|der)$/;
const FILLERS = new Set([
  "Additional",
  "Reporting",
  "With",
  "Writing",
  "Editing",
  "This",
  "Further",
  "Local",
  "Research",
]);

/** Runs of capitalised words: names. The place behind "from" or "in" is none of them. */
function findNames(line: string): string[] {
  const names: string[] = [];
  let name: string[] = [], place = false;
  const close = (): void => {
    while (name.length && PARTICLE.test(name[name.length - 1]) && !name[name.length - 1].includes("-")) {
      name.pop();
    }
    if (name.length && !place) names.push(name.join(" "));
    name = [];
  };
  for (const word of line.split(" ")) {
    const bare = word.replace(/[,;:.()]+$/, "");
    const capital = /^\p{Lu}/u.test(bare) && !FILLERS.has(bare);
    if (capital || (name.length && PARTICLE.test(bare))) name.push(bare);
    else {
      close();
      place = bare === "from" || bare === "in";
    }
    if (bare !== word) close(), place = false;
  }
  close();
  return names;
}
