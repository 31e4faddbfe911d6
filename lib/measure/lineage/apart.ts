/**
 * Apart: what sets one harm apart from another, and which numbers stand in both.
 *
 * @module
 */
import type { Agreement } from "./agreement.ts";
import { numberOf } from "./bounds.ts";
import { type Apart, type Counted, relate } from "./harm.ts";
import { grouped, type OutletOf, quoted, unique } from "./words.ts";

/** A tally before it is written. */
export interface Group {
  /** Id of the tally. */
  id: string;
  figures: readonly Counted[];
  agreement: Agreement;
}

/** Every tally, where a note looks for others. */
export interface Index {
  /** Tallies of an outcome, those with most figures first. */
  outcomes: ReadonlyMap<string, readonly Group[]>;
  /** Tallies that give a number for an outcome, each with its first figure of that number. */
  numbers: ReadonlyMap<string, ReadonlyMap<Group, Counted>>;
}

const numberKey = ({ figure }: Counted): string => `${figure.outcome} ${numberOf(figure)}`;

/** Prepares tallies for their notes. */
export function indexGroups(groups: readonly Group[]): Index {
  const numbers = new Map<string, Map<Group, Counted>>();
  for (const group of groups) {
    for (const one of group.figures) {
      const key = numberKey(one), known = numbers.get(key) ?? new Map<Group, Counted>();
      numbers.set(key, known);
      if (!known.has(group)) known.set(group, one);
    }
  }
  const size = (a: Group, b: Group): number => b.figures.length - a.figures.length;
  const outcomes = Map.groupBy(groups.toSorted(size), ({ figures }) => figures[0].figure.outcome);
  return { outcomes, numbers };
}

/** One figure for each way in which a tally counts. */
function samples({ figures }: Group): Counted[] {
  const known = new Map<string, Counted>();
  for (const one of figures) {
    const { figure: { unit, status }, told } = one,
      { from, to, who, where, cause, part, more, running, occasion } = told;
    known.set([unit, status, from, to, who, where, cause, part, more, running, occasion].join("\t"), one);
  }
  return [...known.values()];
}

/** What sets a tally apart from the greatest of its outcome, of its own status before others. */
export function apartFrom(group: Group, { outcomes }: Index): string[] {
  const [{ figure: { outcome, status } }] = group.figures;
  const others = outcomes.get(outcome)!.filter((other) => other !== group);
  const other = others.find(({ figures }) => figures[0].figure.status === status) ?? others[0];
  if (!other || other.figures.length < group.figures.length) return [];
  const rest = samples(other);
  const kinds = new Set<Apart>(samples(group).flatMap((a) => rest.flatMap((b) => relate(a, b).apart)));
  const words = unique([...kinds].map((kind) => apartIn(kind, group.figures)));
  return [`Apart from ${other.id}: ${words.join("; ") || "one voice gives both in one article"}`];
}

/** Texts of the figures of which something is true. */
const textsOf = (
  figures: readonly Counted[],
  read: (figure: Counted["figure"]) => string,
  holds: (told: Counted["told"]) => string,
): string =>
  quoted(figures.filter(({ told }) => holds(told)).map(({ figure, told }) => read(figure) || holds(told)));

function apartIn(kind: Apart, figures: readonly Counted[]): string {
  const rows = figures.map(({ figure }) => figure), windows = quoted(rows.map(({ window }) => window));
  // Only what sets it apart is named: people at large, the event’s own place and its cause do not.
  const people = textsOf(figures, ({ population }) => population, ({ who }) => who),
    places = textsOf(figures, ({ place }) => place, ({ where }) => where),
    causes = textsOf(figures, ({ cause }) => cause, ({ cause }) => cause);
  const total = figures.some(({ told }) => told.running);
  const words: Readonly<Record<Apart, string>> = {
    outcome: "",
    status: windows ? `another window, ${windows}` : "another event",
    window: windows ? `another window, ${windows}` : "no window told",
    occasion: "the news of other weeks",
    number: "far fewer or far more",
    unit: `counted in ${rows[0].unit}`,
    part: !figures.some(({ told }) => told.part)
      ? "the whole"
      : people || places
      ? `a part, ${people || places}`
      : "a part",
    population: people ? `other people, ${people}` : "people at large",
    place: places
      ? `another place, ${places}`
      : rows.some(({ place }) => place)
      ? "the place of the event"
      : "no place told",
    cause: causes
      ? `another cause, ${causes}`
      : rows.some(({ cause }) => cause)
      ? "the cause of the event"
      : "no cause told",
    addition: figures.some(({ told }) => told.more) ? "in addition to it" : "not in addition to others",
    total: total ? "a total with what came before" : "not the total with what came before",
    nobody: figures.some(({ told }) => told.none) ? "nobody came to harm" : "somebody came to harm",
  };
  return words[kind];
}

/** A smaller number can stand in two tallies by chance. */
const LARGE = 100;

const howTold = ({ figure, told, origin }: Counted, outletOf: OutletOf): string => {
  const how = told.running
    ? "in total"
    : told.more
    ? "in addition"
    : figure.window
    ? `for “${figure.window}”`
    : "without a window";
  return `${how} in ${outletOf(figure)}${origin ? `, given to ${origin}` : ""}`;
};

/** Numbers that stand in another tally too: told there as a total, for another window, or by another voice. */
export function repeatedElsewhere(group: Group, { numbers }: Index, outletOf: OutletOf): string[] {
  return [...new Set(group.figures.map(numberKey))].flatMap((key) => {
    const all = numbers.get(key)!, here = all.get(group)!, number = numberOf(here.figure);
    return [...all].flatMap(([other, there]) => {
      const vague = here.figure.hedge === "vague" || there.figure.hedge === "vague";
      const told = number >= LARGE || number > 0 && here.origin !== "" && here.origin === there.origin;
      if (other === group || vague || !told) return [];
      const words = [here, there].map((one) => howTold(one, outletOf));
      return [`${grouped(number)} stands in ${other.id} too: here ${words[0]}; there ${words[1]}`];
    });
  });
}
