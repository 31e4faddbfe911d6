/**
 * Harm: whether two figures can speak of the same one.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { isNear, meets, numberOf } from "./bounds.ts";
import type { Circumstances } from "./circumstances.ts";

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
  | "unit"
  | "outcome"
  | "nobody"
  | "addition"
  | "part"
  | "population"
  | "window"
  | "total"
  | "place"
  | "cause"
  | "voice";

/** How two figures stand to each other. */
export interface Relation {
  /** yes: whatever the numbers; agreeing: because the numbers are near; no. */
  same: "yes" | "agreeing" | "no";
  /** What sets them apart, or would if the numbers were not near. */
  apart: Apart[];
}

/** Groups that are always a part of those whom an event hits. */
const PARTIAL = new Set(
  `children child girls girl boys boy women woman babies baby infants infant toddlers teenagers teenager minors minor
  pupils schoolchildren schoolgirls schoolboys foreigners`.split(/\s+/),
);

const DAY = 864e5;
/** A window that begins this much earlier takes in more than the event. */
const WIDER = 14;
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** The window of a toll is open at the front: its day is the one of the count. */
const windowOf = ({ from, to, rule }: Figure): Pick<Figure, "from" | "to"> =>
  from === to && /total|earlier/.test(rule) ? { from: "", to } : { from, to };

/** Whether windows can be the same: yes, only if the numbers agree, or never. */
function compareWindows(one: Figure, other: Figure): "same" | "unlike" | "never" {
  const a = windowOf(one), b = windowOf(other);
  const toldA = Boolean(a.from || a.to), toldB = Boolean(b.from || b.to);
  if (a.to && b.from && b.from > a.to || b.to && a.from && a.from > b.to) return "never";
  if (toldA && toldB) {
    if (!a.from || !b.from) return "same";
    if (daysBetween(a.from, b.from) > WIDER) return "unlike";
    // One day of several: "43 on Friday alone" beside "120 since Thursday".
    const alone = ({ from, to }: typeof a, { from: first, to: last }: typeof a): boolean =>
      from === to && first !== last && first <= from && (!last || to <= last);
    return alone(a, b) || alone(b, a) ? "unlike" : "same";
  }
  const wide = ({ from, to }: typeof a): boolean => Boolean(from && to) && daysBetween(from, to) > WIDER;
  return wide(a) !== wide(b) ? "unlike" : "same";
}

/** Whether those counted can be the same people. */
function comparePeople(a: Counted, b: Counted): "same" | "unlike" | "never" {
  const { who: one } = a.told, { who: other } = b.told;
  if (one === other) return "same";
  const kinds = [a.figure.civilian, b.figure.civilian];
  if (kinds.includes("civilian") && kinds.includes("combatant")) return "never";
  if (PARTIAL.has(one) || PARTIAL.has(other)) return "never";
  if (!one || !other) return "unlike";
  const alike = kinds[0] === "combatant" && kinds[1] === "combatant";
  return alike && numberOf(a.figure) === numberOf(b.figure) ? "unlike" : "never";
}

/** Whether one voice would contradict itself within an article, in whose text nothing says that the number grew. */
function contradictsItself(a: Counted, b: Counted): boolean {
  if (a.figure.document !== b.figure.document || a.origin !== b.origin || meets(a.figure, b.figure)) {
    return false;
  }
  if (a.figure.speaker !== b.figure.speaker || a.told.earlier || b.told.earlier) return false;
  // A headline is older or rounder than its text; "risen to 18 from 12" stands in one sentence.
  return a.figure.sentence !== b.figure.sentence && a.figure.sentence > 0 && b.figure.sentence > 0;
}

/** A part that another figure counts by itself: "12 of them children" beside "12 children died". */
const isPartAlone = (people: string, x: Circumstances, y: Circumstances): boolean =>
  people === "same" && (x.who !== "" || x.where !== "" && x.where === y.where);

/** A running total without a window of its own is what a smaller number grew to. */
const takesIn = (total: Figure, figure: Figure): boolean =>
  !total.from && numberOf(total) >= numberOf(figure);

const NEVER = (apart: Apart): Relation => ({ same: "no", apart: [apart] });

/**
 * Compares two figures.
 *
 * @param a one
 * @param b the other
 * @returns whether they can speak of the same harm, and what sets them apart
 */
export function relate(a: Counted, b: Counted): Relation {
  const { figure: one, told: x } = a, { figure: other, told: y } = b;
  if (one.outcome !== other.outcome) return NEVER("outcome");
  if (one.unit !== other.unit) return NEVER("unit");
  if (one.status !== other.status) return NEVER("status");
  if (x.none !== y.none) return NEVER("nobody");
  if (x.more !== y.more) return NEVER("addition");
  const people = comparePeople(a, b), windows = compareWindows(one, other);
  if (windows === "never") return NEVER("window");
  if (people === "never") return NEVER(x.part !== y.part ? "part" : "population");
  if (x.part !== y.part && !isPartAlone(people, x, y)) return NEVER("part");
  if (x.part && y.part && !x.who && x.where !== y.where) return NEVER("part");
  if (contradictsItself(a, b)) return NEVER("voice");
  // A total that takes in an earlier month is not the number of that month.
  if (x.running !== y.running && (x.running ? other : one).from) return NEVER("total");
  const apart: Apart[] = [];
  if (people === "unlike") apart.push("population");
  if (windows === "unlike") apart.push("window");
  if (x.running !== y.running && !takesIn(x.running ? one : other, x.running ? other : one)) {
    apart.push("total");
  }
  const oneCount = a.origin !== "" && a.origin === b.origin && one.from !== "" && one.from === other.from;
  if (x.where !== y.where && !(x.part && y.part) && !oneCount) apart.push("place");
  if (x.cause !== y.cause) apart.push("cause");
  if (!apart.length) return { same: "yes", apart };
  return { same: isNear(one, other) ? "agreeing" : "no", apart };
}
