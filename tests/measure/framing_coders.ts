/**
 * The hand codings of frames with the program as one coder among them.
 *
 * @module
 */
import { readArticle } from "../../lib/corpus/mod.ts";
import { compileCodebook, findFraming, readScan, scanArticle } from "../../lib/extract/mod.ts";
import { alignCodings } from "../../lib/measure/coding/align.ts";
import { alphaOf } from "../../lib/measure/coding/alpha.ts";
import { type Coder, parseCodings } from "../../lib/measure/coding/codings.ts";
import { macroF1, scoreCoder } from "../../lib/measure/coding/consensus.ts";
import { codeSlots, lineSlots } from "../../lib/measure/coding/program.ts";
import { type Ratings, ratingsOf } from "../../lib/measure/coding/ratings.ts";
import type { Article, Codebook, Document, Framing } from "../../lib/vocabulary.ts";
import { read, ROOT } from "../files.ts";

/** Mark of a line that is the page's and not the article's, in place of a frame. */
const FURNITURE = "furniture";

/** How one frame is coded. */
export interface FrameScore {
  frame: string;
  /** Lines that each coder gave it. */
  counts: { a: number; b: number; program: number };
  /** Krippendorff's alpha of the two coders, and of the program as a third; NaN where nothing varies. */
  alpha: { coders: number; program: number };
  /** The program's F1 against each coder; null where neither gave the frame. */
  f1: { a: number | null; b: number | null };
}

/** All frames of one set of hand codings. */
export interface FramingScore {
  /** Lines that were judged. */
  lines: number;
  frames: FrameScore[];
  macro: { a: number | null; b: number | null };
}

/**
 * Reads the two hand codings of a set.
 *
 * @param set folder of tests/coded
 * @param documents documents of the corpus, where it has a manifest
 */
export function readHands(set: string, documents?: readonly Document[]): Coder[] {
  return ["a", "b"].flatMap((name) =>
    parseCodings(read(`tests/coded/${set}/framing-${name}.csv`), {
      coder: name,
      name: `framing-${name}.csv`,
      ...(documents ? { documents } : {}),
    })
  );
}

/** Documents of a manifest of the project. */
export const readDocuments = (manifest: string): Document[] =>
  (JSON.parse(read(manifest)) as { documents: Document[] }).documents;

/**
 * Reads the articles that were coded.
 *
 * @param folder folder of the texts, as a path from the top of the project
 * @param documents what the manifest says of them
 * @returns the articles, and the names of those that are not there
 */
export function readTexts(
  folder: string,
  documents: readonly Pick<Document, "document" | "file">[],
): { articles: Article[]; missing: string[] } {
  const articles: Article[] = [], missing: string[] = [];
  for (const about of documents) {
    try {
      articles.push(readArticle(Deno.readTextFileSync(new URL(`${folder}/${about.file}`, ROOT)), about));
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
      missing.push(`${folder}/${about.file}`);
    }
  }
  return { articles, missing };
}

/** All rows of the framing table of some articles. */
export function framingOf(articles: readonly Article[], codebook: Codebook): Framing[] {
  const lexicon = compileCodebook(codebook);
  return articles.flatMap((article) =>
    findFraming(readScan(scanArticle(article, lexicon.vocabulary)), lexicon)
  );
}

/**
 * Sets the program beside two coders, on the lines that they judged and neither calls furniture.
 *
 * @param hands coders a and b
 * @param articles what they coded
 * @param codebook frames of the program
 * @returns one question for each frame, for a, b and the program
 */
export function alignProgram(
  hands: readonly Coder[],
  articles: readonly Article[],
  codebook: Codebook,
): Ratings[] {
  const rows = framingOf(articles, codebook), slots = lineSlots(articles);
  const program = codeSlots("program", rows, ({ frame }) => frame, slots, "line");
  const labels = codebook.frames.map(({ frame }) => frame), names = [...hands.map(({ coder }) => coder)];
  const all = alignCodings([...hands, program], { labels });
  const page = all.find(({ variable }) => variable === FURNITURE);
  return all.filter((ratings) => ratings !== page).map((ratings) => {
    const judged = ratings.units.map((_, i) =>
      names.some((_, k) => ratings.values[i][k] !== null) &&
      !names.some((_, k) => page?.values[i][k] === 1)
    );
    const values = ratings.values.filter((_, i) => judged[i]);
    // What the program takes for furniture it gives no frame.
    const whole = values.map((row) => [...row.slice(0, -1), row.at(-1) ?? 0]);
    return { ...ratings, units: ratings.units.filter((_, i) => judged[i]), values: whole };
  });
}

/** Scores the program against each of two coders, and the coders against each other. */
export function scoreFraming(questions: readonly Ratings[]): FramingScore {
  const frames = questions.map((ratings): FrameScore => {
    const count = (k: number): number => ratings.values.filter((row) => row[k] === 1).length;
    const f1 = (against: string): number | null =>
      scoreCoder(ratings, "program", { against, value: 1 })[0].f1;
    return {
      frame: ratings.variable,
      counts: { a: count(0), b: count(1), program: count(2) },
      alpha: { coders: alphaOf(ratingsOf(ratings, ["a", "b"]).values), program: alphaOf(ratings.values) },
      f1: { a: f1("a"), b: f1("b") },
    };
  });
  const macro = (of: "a" | "b"): number | null => macroF1(frames.map(({ f1 }) => ({ f1: f1[of] })));
  return { lines: questions[0]?.units.length ?? 0, frames, macro: { a: macro("a"), b: macro("b") } };
}
