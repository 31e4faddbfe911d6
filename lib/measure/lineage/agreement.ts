/**
 * Agreement: what the figures of a group allow together, each origin counting once.
 *
 * @module
 */
import type { Tally } from "../../vocabulary.ts";
import { allows, type Bounds, boundsOf, common, meets, numberOf, span, widened } from "./bounds.ts";
import type { Counted } from "./harm.ts";

/** How the figures of one origin were taken. */
export interface Taken {
  origin: string;
  /** Numbers that a later one replaced, and that one. */
  grew?: { from: number; to: number };
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
}

/** When a figure was published, and until when it counts. */
const day = (published: ReadonlyMap<string, string>, { figure }: Counted): string =>
  `${published.get(figure.document) ?? ""} ${figure.to}`;

/** What grew counts as it stood last: numbers that the words call earlier, or that a later report replaced by more. */
function latest(all: readonly Counted[], published: ReadonlyMap<string, string>): readonly Counted[] {
  const newer = all.filter(({ told }) => !told.earlier);
  const numbers = [...Map.groupBy(newer.length ? newer : all, ({ figure }) => numberOf(figure))];
  const last = ([, group]: typeof numbers[number]): string =>
    group.map((one) => day(published, one)).reduce((a, b) => a > b ? a : b);
  const grown = (less: typeof numbers[number]): boolean =>
    numbers.some((more) =>
      more[0] > less[0] && less[1].some((one) => more[1].some((other) => !meets(one.figure, other.figure))) &&
      (last(more) > last(less) || less[1].some((one) => more[1].some((other) => isRise(one, other))))
    );
  const kept = new Set(numbers.filter((one) => !grown(one)).map(([number]) => number));
  return kept.size ? all.filter(({ figure }) => kept.has(numberOf(figure))) : all;
}
/** "has risen to 18 from 12": two totals of one sentence, the smaller behind the greater. */
const isRise = ({ figure: less }: Counted, { figure: more }: Counted): boolean =>
  less.document === more.document && less.sentence === more.sentence && less.start > more.start &&
  /total|listed/.test(less.rule) && /total/.test(more.rule);

/** The bounds of one origin: each number with its widest reading, and all numbers together. */
function voiced(
  origin: string,
  all: readonly Counted[],
  published: ReadonlyMap<string, string>,
): { stated: Bounds; compared: Bounds; taken: Taken } {
  const figures = latest(all, published), numbers = Map.groupBy(figures, ({ figure }) => numberOf(figure));
  const groups = [...numbers.values()].map((group) => group.map(({ figure }) => figure));
  const before = all.filter((one) => !figures.includes(one)).map(({ figure }) => numberOf(figure));
  const hedges = groups.filter((group) => new Set(group.map(({ hedge }) => hedge)).size > 1);
  const stated = common(groups.map((group) => span(group.map(boundsOf))));
  return {
    stated,
    compared: common(groups.map((group) => span(group.map(widened)))),
    taken: {
      origin,
      ...(before.length ? { grew: { from: Math.min(...before), to: Math.max(...numbers.keys()) } } : {}),
      ...(hedges.length ? { widest: numberOf(hedges[0][0]) } : {}),
      ...(numbers.size > 1 ? { together: [...numbers.keys()].sort((a, b) => a - b) } : {}),
    },
  };
}

/**
 * Grades a group of figures: by independent origins, never by outlets.
 *
 * @param group figures of the same harm
 * @param published day of publication of each document
 */
export function agree(group: readonly Counted[], published: ReadonlyMap<string, string>): Agreement {
  const origins = Map.groupBy(group.filter(({ origin }) => origin !== ""), ({ origin }) => origin);
  const voices = [...origins].map(([origin, all]) => voiced(origin, all, published));
  const own = group.filter(({ origin, told }) => origin === "" && !told.earlier).map(({ figure }) => figure);
  const compared = common([...voices.map(({ compared }) => compared), ...own.map(widened)]);
  const stated = common([...voices.map(({ stated }) => stated), ...own.map(boundsOf)]);
  const contested = !allows(compared);
  return {
    grade: contested ? "contested" : (["unattributed", "single"] as const)[origins.size] ?? "corroborated",
    agreed: contested || !allows(stated) ? undefined : stated,
    taken: voices.map(({ taken }) => taken),
  };
}
