/**
 * A codebook for the generated articles.
 *
 * @module
 */
import type { Codebook } from "../../lib/vocabulary.ts";
import type { Generated } from "./generate.ts";

const FRAMES = 14, WORDS = 12;

/**
 * Makes a codebook of the aliases, and of fourteen frames over words that the texts use seldom.
 *
 * @param generated what the generator wrote
 * @returns a codebook as `readCodebook()` gives it
 */
export function createCodebook({ aliases, lexicon }: Pick<Generated, "aliases" | "lexicon">): Codebook {
  const { nouns, adjectives } = lexicon.known;
  const frames = Array.from({ length: FRAMES }, (_, i) => {
    const from = nouns.length - (i + 1) * WORDS;
    const any = [
      ...nouns.slice(from, from + WORDS - 2),
      `${adjectives[i]} ${nouns[i]}`,
      `${lexicon.coined.verbs[i]}*`,
    ];
    return {
      frame: `frame-${i + 1}`,
      definition: "",
      patterns: [{ rule: "words", any, ...(i % 3 ? {} : { without: [nouns[0]] }) }],
      examples: [],
      counterexample: "",
      reason: "",
    };
  });
  const actors = aliases.map((alias, i) => ({
    ...alias,
    context: [],
    from: "",
    to: "",
    note: "",
    row: i + 2,
  }));
  return { folder: "bench", actors, frames, sha256: "" };
}
