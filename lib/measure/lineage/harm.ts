/**
 * Harm: whether two figures can speak of the same one.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { isClose, meets } from "./bounds.ts";
import type { Circumstances } from "./circumstances.ts";
import { isPartial } from "./people.ts";

/** A figure with what it counts. */
export interface Counted {
  figure: Figure;
  told: Circumstances;
  /** Name of the voice that it goes back to; empty for none. */
  origin: string;
}

/** What sets two figures apart. */
export type Apart =
  | "status"
  | "number"
  | "unit"
  | "outcome"
  | "nobody"
  | "addition"
  | "part"
  | "population"
  | "window"
  | "occasion"
  | "total"
  | "place"
  | "cause";

/** How two figures stand to each other. */
export interface Relation {
  /** yes: whatever the numbers; agreeing: because the numbers are close; no: because they are not; never. */
  same: "yes" | "agreeing" | "no" | "never";
  /** What sets them apart, or would if the numbers were not close. */
  apart: readonly Apart[];
}

/** A window that begins this many days earlier takes in more than the event. */
const WIDER = 14;

/** Whether a window is one day of several: "43 on Friday alone" beside "120 since Thursday". */
const isAlone = (a: Circumstances, b: Circumstances): boolean =>
  a.from === a.to && b.from !== b.to && b.from <= a.from && a.to <= b.to;
const isWide = ({ from, to }: Circumstances): boolean =>
  from > -Infinity && to < Infinity && to - from > WIDER;

/** Whether windows can be the same: yes, only if the numbers agree, or never. */
function compareWindows(a: Circumstances, b: Circumstances): "same" | "unlike" | "never" {
  if (a.to < b.from || b.to < a.from) return "never";
  const both = (a.from > -Infinity || a.to < Infinity) && (b.from > -Infinity || b.to < Infinity);
  if (!both) return isWide(a) === isWide(b) ? "same" : "unlike";
  if (a.from === -Infinity || b.from === -Infinity) return "same";
  return Math.abs(a.from - b.from) > WIDER || isAlone(a, b) || isAlone(b, a) ? "unlike" : "same";
}

/**
 * Whether both count the news of their day, and those days are weeks apart: what an article tells of earlier times, or
 * with a window, is not news of its day.
 */
const areOfOtherNews = ({ figure, told: a }: Counted, { told: b }: Counted): boolean =>
  figure.status === "current" && a.occasion !== undefined && b.occasion !== undefined &&
  a.occasion !== b.occasion && (a.from === -Infinity || b.from === -Infinity);

/** Whether those counted can be the same people. */
function comparePeople(a: Counted, b: Counted): "same" | "unlike" | "never" {
  const { who: one, number } = a.told, { who: other } = b.told;
  if (one === other) return "same";
  const { civilian: x } = a.figure, { civilian: y } = b.figure;
  if (x === "civilian" && y === "combatant" || x === "combatant" && y === "civilian") return "never";
  if (isPartial(one) || isPartial(other)) return "never";
  if (!one || !other) return "unlike";
  return x === "combatant" && y === "combatant" && number === b.told.number ? "unlike" : "never";
}

/** From so many on, an article that also tells of one death tells of somebody among them. */
const MANY = 10;
/** Whether a figure of an article is one death, and the other a toll: whoever tells it, the one is among the many. */
const isOneOfMany = ({ figure: one, told }: Counted, { figure: other, told: all }: Counted): boolean =>
  one.document === other.document && one.sentence > 0 && told.number === 1 && one.hedge === "exact" &&
  all.number >= MANY && !told.earlier;

/** Whether two voices are named, which may well dispute a number. */
const areTwoVoices = (a: Counted, b: Counted): boolean =>
  a.origin !== "" && b.origin !== "" && a.origin !== b.origin;

/** A number more than so many times another is hardly of one harm with it, though "at least five" allows 146. */
const FAR = 4;
/** Whether one of two numbers is far below the other, whichever it is. */
const isFarBelow = ({ drawn: x }: Circumstances, { drawn: y }: Circumstances): boolean =>
  Math.max(x.low, y.low) > FAR * Math.min(x.high, y.high);

/** Whether the greater number was printed on a later day: tolls grow. */
const mayGrow = (x: Circumstances, y: Circumstances): boolean =>
  x.number < y.number ? x.printed < y.printed : y.printed < x.printed;

/** Whether one voice would contradict itself within an article, in whose text nothing says that the number grew. */
export function contradictsItself(a: Counted, b: Counted): boolean {
  const { figure: one } = a, { figure: other } = b;
  if (isOneOfMany(a, b) || isOneOfMany(b, a)) return true;
  // A headline is older or rounder than its text; "risen to 18 from 12" stands in one sentence.
  if (one.document !== other.document || one.sentence === other.sentence) return false;
  if (one.sentence === 0 || other.sentence === 0 || a.told.earlier || b.told.earlier) return false;
  if (!areTwoVoices(a, b) && isFarBelow(a.told, b.told)) return true;
  return a.origin === b.origin && one.speaker === other.speaker && !meets(one, other);
}

/** A part that another figure counts by itself: "12 of them children" beside "12 children died". */
const isPartAlone = (people: string, x: Circumstances, y: Circumstances): boolean =>
  people === "same" && (x.who !== "" || x.where !== "" && x.where === y.where);

/** A running total without a window of its own is what a smaller number grew to. */
const takesIn = (total: Circumstances, told: Circumstances): boolean =>
  total.from === -Infinity && total.number >= told.number;

const never = (apart: Apart): Relation => ({ same: "never", apart: [apart] });
const NEVER = {
  outcome: never("outcome"),
  unit: never("unit"),
  status: never("status"),
  nobody: never("nobody"),
  addition: never("addition"),
  window: never("window"),
  occasion: never("occasion"),
  part: never("part"),
  population: never("population"),
  total: never("total"),
};
const UNLIKELY: Relation = { same: "no", apart: ["number"] };
const YES: Relation = { same: "yes", apart: [] };

/**
 * Compares two figures.
 *
 * @param a one
 * @param b the other
 * @returns whether they can speak of the same harm, and what sets them apart
 */
export function relate(a: Counted, b: Counted): Relation {
  const { figure: one, told: x } = a, { figure: other, told: y } = b;
  if (one.outcome !== other.outcome) return NEVER.outcome;
  if (one.unit !== other.unit) return NEVER.unit;
  if (one.status !== other.status) return NEVER.status;
  if (x.none !== y.none) return NEVER.nobody;
  // "Three more bodies" and "two more" are found one after the other.
  if (x.more !== y.more || x.more && !isClose(x, y)) return NEVER.addition;
  const windows = compareWindows(x, y);
  if (windows === "never") return NEVER.window;
  if (areOfOtherNews(a, b)) return NEVER.occasion;
  const people = comparePeople(a, b);
  if (people === "never") return x.part !== y.part ? NEVER.part : NEVER.population;
  const together = one.document === other.document && one.sentence === other.sentence;
  if (x.part !== y.part && (together || !isPartAlone(people, x, y))) return NEVER.part;
  if (x.part && y.part && !x.who && x.where !== y.where) return NEVER.part;
  // A total that takes in an earlier month is not the number of that month.
  if (x.running !== y.running && (x.running ? y : x).from > -Infinity) return NEVER.total;
  const total = x.running !== y.running && !takesIn(x.running ? x : y, x.running ? y : x);
  const oneCount = a.origin !== "" && a.origin === b.origin && one.from !== "" && one.from === other.from;
  const place = x.where !== y.where && !(x.part && y.part) && !oneCount, cause = x.cause !== y.cause;
  if (people === "same" && windows === "same" && !total && !place && !cause) {
    return isFarBelow(x, y) && !(a.origin && b.origin) && !mayGrow(x, y) ? UNLIKELY : YES;
  }
  const apart: Apart[] = [];
  if (people === "unlike") apart.push("population");
  if (windows === "unlike") apart.push("window");
  if (total) apart.push("total");
  if (place) apart.push("place");
  if (cause) apart.push("cause");
  if (isClose(x, y)) return { same: "agreeing", apart };
  return { same: windows === "unlike" ? "never" : "no", apart };
}
