/**
 * Cut: the words of a phrase of a codebook, as the scanner would cut them in a text.
 *
 * @module
 */

/** The words of a phrase, hyphens left out and the possessive apart. */
export const cut = (phrase: string): string[] =>
  phrase.replaceAll("’", "'").split(/[\s-]+/).flatMap((word) =>
    /'[sS]$/.test(word) ? [word.slice(0, -2), word.slice(-2)] : [word]
  ).filter(Boolean);

/** What the letters of a word must be where a text has it: 0 any, 1 capital first, 2 all capitals. */
export const capitalOf = (word: string): number =>
  word === word.toLowerCase() ? 0 : word.length > 1 && word === word.toUpperCase() ? 2 : 1;
