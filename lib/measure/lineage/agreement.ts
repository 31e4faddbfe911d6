/**
 * Agreement: what the figures of a group allow together, each origin counting once.
 *
 * @module
 */
import type { Figure, Tally } from "../../vocabulary.ts";
import { allows, type Bounds, boundsOf, common, span, widened } from "./bounds.ts";
import { numbersOf, replaces, type Said } from "./growth.ts";
import type { Counted } from "./harm.ts";

/** A number that later ones replaced, and what it came to. */
export interface Change {
  from: Figure;
  to: Figure;
}

/** How the figures of one origin were taken. */
export interface Taken {
  origin: string;
  /** A number of its own that a later one of its own replaced, and that one. */
  grew?: Change;
  /** The number that stands with and without a bound. */
  widest?: number;
  /** Several numbers that count by what they allow together. */
  together?: number[];
}

/** What a group comes to. */
export interface Agreement {
  grade: Tally["grade"];
  /** What all allow, by the bounds as stated; nothing where they contradict. */
  agreed: Bounds | undefined;
  taken: Taken[];
  /** Numbers that a later report replaced without naming whose number it is, or that nobody was named for. */
  grew?: Change;
}

/** What a number allows: with its widest reading by a voice, and in an article where nobody is named. */
function boundsIn({ origin, figures }: Said, read: (figure: Counted["figure"]) => Bounds): Bounds {
  const rooms = origin ? [figures] : [...Map.groupBy(figures, ({ figure }) => figure.document).values()];
  return common(rooms.map((room) => span(room.map(({ figure }) => read(figure)))));
}

const numbersIn = (said: readonly Said[]): number[] => said.map(({ number }) => number);

/** Which later numbers replace each. */
type Replaced = ReadonlyMap<Said, readonly Said[]>;

/** How the numbers of one origin were taken: those that stand, and those that were replaced. */
function takenOf(origin: string, all: readonly Said[], replaced: Replaced): Taken {
  const own = all.filter((one) => one.origin === origin),
    stand = own.filter((one) => !replaced.get(one)!.length);
  const before = own.filter((one) => isOutgrown(one, replaced));
  const hedged = stand.find(({ figures }) =>
    new Set(figures.filter((one) => one.origin === origin).map(({ figure }) => figure.hedge)).size > 1
  );
  return {
    origin,
    ...(before.length ? { grew: changeOf(before, own.filter((one) => !before.includes(one))) } : {}),
    ...(hedged ? { widest: hedged.number } : {}),
    ...(stand.length > 1 ? { together: numbersIn(stand).sort((a, b) => a - b) } : {}),
  };
}

/** Whether its own voice replaced it. */
const isOutgrown = (one: Said, replaced: Replaced): boolean =>
  one.origin !== "" && replaced.get(one)!.some(({ origin }) => origin === one.origin);

/** From the first of those replaced to the last of those that stand. */
function changeOf(before: readonly Said[], after: readonly Said[]): Change {
  const first = before.reduce((a, b) => b.last < a.last || b.last === a.last && b.number < a.number ? b : a);
  const last = after.reduce((a, b) => b.last > a.last || b.last === a.last && b.number > a.number ? b : a);
  return { from: first.figures[0].figure, to: last.figures[0].figure };
}

/**
 * Grades a group of figures: by independent origins, never by outlets.
 *
 * @param group figures of the same harm
 * @param published day of publication of each document
 */
export function agree(group: readonly Counted[], published: ReadonlyMap<string, string>): Agreement {
  const origins = new Set(group.map(({ origin }) => origin).filter(Boolean));
  const said = numbersOf(group, published);
  const replaced = new Map(said.map((less) => [less, said.filter((more) => replaces(more, less))]));
  const standing = said.filter((one) => !replaced.get(one)!.length);
  const compared = common(standing.map((one) => boundsIn(one, widened)));
  const stated = common(standing.map((one) => boundsIn(one, boundsOf)));
  const contested = !allows(compared);
  const outrun = said.filter((one) => replaced.get(one)!.length > 0 && !isOutgrown(one, replaced));
  return {
    grade: contested ? "contested" : (["unattributed", "single"] as const)[origins.size] ?? "corroborated",
    agreed: contested || !allows(stated) ? undefined : stated,
    taken: [...origins].map((origin) => takenOf(origin, said, replaced)),
    ...(outrun.length ? { grew: changeOf(outrun, standing) } : {}),
  };
}
