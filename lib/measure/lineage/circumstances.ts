/**
 * Circumstances: who a figure counts, where and when, seen from the corpus.
 *
 * What an article does not say belongs to the event that the corpus is about: its place and its cause are those that the
 * headlines name, or that most figures do.
 *
 * @module
 */
import { FIGHTS } from "../../codebooks/mod.ts";
import type { Document, Figure, Quote } from "../../vocabulary.ts";
import { type Reach, reachOf } from "./bounds.ts";
import { dayOf, findOccasions } from "./occasions.ts";
import { headOf, PARTS, SHARES, usualPeople } from "./people.ts";
import { around, isIn, leading, titled } from "./setting.ts";
import { dayOfSentence, elidedIn, isOnTopOfOthers, isSomeOf, isState, isToll } from "./standing.ts";

/** What a figure counts, apart from its number. */
export interface Circumstances extends Reach {
  /** First day of the window as a number, minus infinity where none is told; the day of a toll is that of the count. */
  from: number;
  /** Last day of the window, infinity where none is told. */
  to: number;
  /** Noun for those counted in lower case; empty for people at large. */
  who: string;
  /** Place in lower case, where it is told and is not the event's. */
  where: string;
  /** Cause in lower case, where it is told and is not the event's. */
  cause: string;
  /** A share of what another figure counts: "12 of them children". */
  part: boolean;
  /** A number that comes on top: "another six". */
  more: boolean;
  /** A total that takes in what was counted before: "bringing the total to". */
  running: boolean;
  /** How it stood before it grew: "up from 12". */
  earlier: boolean;
  /** Nobody. */
  none: boolean;
  /** Day on which it was printed as a number, minus infinity where the article has none. */
  printed: number;
  /** About when that was: a number of the occasion; nothing where the article has no day. */
  occasion: number | undefined;
}

/** Rules of the figures that say how one number stands to another of its sentence. */
const RUNNING = "running-total",
  MORE = new Set(["addition", "more"]),
  EARLIER = new Set(["earlier"]);

/** Whether a place stands in the names of sources, whole or cut: "the head of Harbour …" for Harbour Command. */
function isInNames(names: string, place: string): boolean {
  if (isIn(names, place)) return true;
  const words = place.split(" ");
  return words.some((_, i) => i > 0 && names.includes(`${words.slice(0, i).join(" ")} …`));
}

/** The place, unless it stands in the name of a source of the article: "police in Tarvik said". */
const placeOf = ({ place }: Figure, names: string): string =>
  place && !isInNames(names, place) ? place.toLowerCase() : "";

const fights = new Set(FIGHTS);
/**
 * The last word of a cause, without its plural: "two suicide bombings" and "a bombing" are one kind; empty for fighting
 * at large, which tells no event from another.
 */
function causeOf({ cause }: Figure): string {
  const last = cause.toLowerCase().split(/\s+/).at(-1) ?? "";
  return fights.has(last) ? "" : last.replace(/(?<=[^s])s$/, "");
}

/** Figures of one sentence with one outcome. */
const sentenceOf = ({ document, sentence, outcome }: Figure): string => `${document} ${sentence} ${outcome}`;

/**
 * Reads the circumstances of figures.
 *
 * @param figures of the whole corpus
 * @param quotes of the whole corpus: under what names the sources of the figures go
 * @param documents give the headlines
 * @returns the circumstances of each figure
 */
export function readCircumstances(
  figures: readonly Figure[],
  quotes: readonly Quote[],
  documents: readonly Document[],
): Map<Figure, Circumstances> {
  const names = new Map<string, string>();
  for (const { document, speaker, source } of [...quotes, ...figures]) {
    names.set(document, `${names.get(document) ?? ""}, ${speaker}, ${source}`);
  }
  const places = new Map(figures.map((figure) => [figure, placeOf(figure, names.get(figure.document)!)]));
  const named = titled(places.values(), documents);
  // "193 people, 60 of them in Orkdal": the place is that of the part, wherever else the paragraph lends it.
  const parts = new Set(
    figures.filter((figure) => SHARES.has(figure.rule) && places.get(figure)).map((figure) =>
      `${figure.document} ${places.get(figure)}`
    ),
  );
  const lent = (figure: Figure): boolean =>
    !SHARES.has(figure.rule) && parts.has(`${figure.document} ${places.get(figure)}`);
  const current = figures.filter((figure) =>
    figure.status === "current" && !SHARES.has(figure.rule) && !lent(figure)
  );
  const told = named.union(
    leading(current.map((figure) => ({ document: figure.document, text: places.get(figure)! }))),
  );
  const here = told.union(around(current, (figure) => places.get(figure)!, told));
  const blamed = titled(figures.map(causeOf), documents).union(
    leading(current.map((figure) => ({ document: figure.document, text: causeOf(figure) }))),
  );
  const usual = blamed.union(around(current, causeOf, blamed));
  // "The toll rose to 64 on Monday, with 207 wounded": what stands beside a toll is of the day of its count.
  const tolls = new Set(figures.filter(isToll).map(dayOfSentence));
  const articles = Map.groupBy(figures, ({ document }) => document);
  const people = usualPeople(figures);
  const sentences = Map.groupBy(figures, sentenceOf),
    occasions = findOccasions(documents),
    days = new Map(documents.map(({ document, published }) => [document, published]));
  return new Map(figures.map((figure) => {
    const { rule, low, high, start } = figure,
      place = places.get(figure)!,
      cause = causeOf(figure);
    const head = headOf(elidedIn(figure, articles.get(figure.document)!)),
      who = people.has(head) ? "" : head,
      rest = sentences.get(sentenceOf(figure))!.filter((other) => other !== figure);
    const where = here.has(place) || lent(figure) ? "" : place;
    const { from, to } = figure,
      counted = from === to && (isState(figure) || tolls.has(dayOfSentence(figure)));
    return [figure, {
      ...reachOf(figure),
      from: dayOf(counted ? "" : from, -Infinity),
      to: dayOf(to, Infinity),
      who,
      where,
      cause: usual.has(cause) ? "" : cause,
      part: PARTS.has(rule) || rule === "listed" && (who !== "" || where !== "") || isSomeOf(figure, rest),
      more: MORE.has(rule) && !isOnTopOfOthers(figure, articles.get(figure.document)!) ||
        rule !== RUNNING &&
          rest.some((other) => other.rule === RUNNING && !other.from && other.start > start),
      running: rule === RUNNING,
      earlier: EARLIER.has(rule),
      none: low === 0 && high === 0,
      printed: dayOf(days.get(figure.document) ?? "", -Infinity),
      occasion: occasions.get(figure.document),
    }];
  }));
}
