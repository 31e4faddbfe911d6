/**
 * Accuracy: how well what was read fits what people coded by hand.
 *
 * @module
 */
import { type Figure, HARMS, type Mention, type Quote } from "../../vocabulary.ts";
import { bootstrap, type Interval } from "../statistics/bootstrap.ts";
import { agree } from "./names.ts";
import { pairStretches, type Stretch } from "./pairs.ts";

/** A figure as a person coded it. */
export type CodedFigure = Stretch & Pick<Figure, "low" | "high" | "outcome" | "source">;
/** A statement as a person coded it. */
export type CodedQuote = Stretch & Pick<Quote, "speaker" | "role">;
/** A mention as a person coded it. */
export type CodedMention = Stretch & Pick<Mention, "actor" | "voice">;

/** How well one thing was read. Not how true it is. */
export interface Accuracy {
  /** What is counted. */
  item: string;
  /** F1 (misses and inventions count alike), or the share that is right of what was found. */
  measure: "F1" | "share right";
  /** The value, from 0 to 1; null where there is nothing to count. */
  value: number | null;
  /** Bounds between which it is thought to lie for other articles of the kind; null for a single article. */
  interval: Interval | null;
  /** How many a person coded. */
  coded: number;
  /** How many the program found. */
  found: number;
}

/** What befell forces is kept apart from harm, and no coder codes it. */
const harms: ReadonlySet<string> = new Set(HARMS);

/** What one article adds to a measure: right ones, and what they are counted out of. */
interface Part {
  right: number;
  of: number;
}

const ratio = (parts: readonly Part[]): number => {
  const [right, of] = parts.reduce(([r, o], part) => [r + part.right, o + part.of], [0, 0]);
  return of ? right / of : NaN;
};

function measure(
  item: string,
  kind: Accuracy["measure"],
  parts: readonly Part[],
  coded: number,
  found: number,
): Accuracy {
  const value = ratio(parts);
  return {
    item,
    measure: kind,
    value: Number.isNaN(value) ? null : value,
    interval: parts.length > 1 ? bootstrap(parts, ratio) : null,
    coded,
    found,
  };
}

/** Counts for each article, in the order of the articles. */
function byArticle<C extends Stretch, F extends Stretch>(
  documents: readonly string[],
  coded: readonly C[],
  found: readonly F[],
  part: (coded: readonly C[], found: readonly F[]) => Part,
): Part[] {
  return documents.map((document) =>
    part(
      coded.filter((row) => row.document === document),
      found.filter((row) => row.document === document),
    )
  );
}

/** F1: twice the pairs, out of all that was coded and all that was found. */
const f1 =
  <C extends Stretch, F extends Stretch>(fits: (coded: C, found: F, overlap: number) => boolean) =>
  (coded: readonly C[], found: readonly F[]): Part => ({
    right: 2 * pairStretches(coded, found, fits).length,
    of: coded.length + found.length,
  });

/** Of the pairs, those of which something is right. */
const share = <C extends Stretch, F extends Stretch>(
  fits: (coded: C, found: F, overlap: number) => boolean,
  right: (coded: C, found: F) => boolean,
  counts: (coded: C) => boolean = () => true,
) =>
(coded: readonly C[], found: readonly F[]): Part => {
  const pairs = pairStretches(coded, found, fits).filter(([row]) => counts(row));
  return { right: pairs.filter(([row, other]) => right(row, other)).length, of: pairs.length };
};

/**
 * Measures how well figures were read: outcome and bounds, and the source where one is named.
 *
 * @param documents ids of the coded articles
 * @param coded what a person coded
 * @param found the figures of the program
 * @returns one measure a row; the interval is a bootstrap over articles (Efron and Tibshirani 1993)
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(scoreFigures([], [], [])[0].value, null);
 * ```
 */
export function scoreFigures(
  documents: readonly string[],
  coded: readonly CodedFigure[],
  found: readonly Figure[],
): Accuracy[] {
  const harm = found.filter(({ outcome }) => harms.has(outcome));
  const same = (a: CodedFigure, b: Figure): boolean =>
    a.outcome === b.outcome && a.low === b.low && a.high === b.high;
  const sourced = share<CodedFigure, Figure>(
    same,
    (a, b) => agree(a.source, b.source) || agree(a.source, b.speaker),
    ({ source }) => source !== "",
  );
  const row = (item: string, kind: Accuracy["measure"], part: typeof sourced) =>
    measure(item, kind, byArticle(documents, coded, harm, part), coded.length, harm.length);
  return [
    row("figures: outcome and bounds", "F1", f1<CodedFigure, Figure>(same)),
    row("figures: source, where one is named", "share right", sourced),
  ];
}

/**
 * Measures how well statements were found, at two shares of common characters, and their speakers and roles.
 *
 * @param documents ids of the coded articles
 * @param coded what a person coded
 * @param found the statements of the program
 * @returns one measure a row
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(scoreQuotes([], [], []).length, 4);
 * ```
 */
export function scoreQuotes(
  documents: readonly string[],
  coded: readonly CodedQuote[],
  found: readonly Quote[],
): Accuracy[] {
  const part = (least: number) => (_: CodedQuote, __: Quote, overlap: number): boolean => overlap >= least;
  const row = (
    item: string,
    kind: Accuracy["measure"],
    of: (coded: readonly CodedQuote[], found: readonly Quote[]) => Part,
  ) => measure(item, kind, byArticle(documents, coded, found, of), coded.length, found.length);
  return [
    row("statements: at least 0.3 of their characters", "F1", f1(part(0.3))),
    row("statements: at least 0.8 of their characters", "F1", f1(part(0.8))),
    row("statements: speaker", "share right", share(part(0.3), (a, b) => agree(a.speaker, b.speaker))),
    row("statements: role of the speaker", "share right", share(part(0.3), (a, b) => a.role === b.role)),
  ];
}

/**
 * Measures how well mentions were found, and whether they were given to the right voice.
 *
 * @param documents ids of the coded articles
 * @param coded what a person coded
 * @param found the mentions of the program
 * @returns one measure a row
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(scoreMentions([], [], []).length, 2);
 * ```
 */
export function scoreMentions(
  documents: readonly string[],
  coded: readonly CodedMention[],
  found: readonly Mention[],
): Accuracy[] {
  // Actors that the coder had no list for are coded under names of the coder's own.
  const listed = new Set(found.map(({ actor }) => actor));
  const known = coded.filter(({ actor }) => listed.has(actor));
  const same = (a: CodedMention, b: Mention): boolean => a.actor === b.actor;
  const row = (
    item: string,
    kind: Accuracy["measure"],
    of: (coded: readonly CodedMention[], found: readonly Mention[]) => Part,
  ) => measure(item, kind, byArticle(documents, known, found, of), known.length, found.length);
  return [
    row("mentions: actor", "F1", f1(same)),
    row("mentions: whose words they are", "share right", share(same, (a, b) => a.voice === b.voice)),
  ];
}
