/**
 * Groups: the figures that speak of the same harm, gathered.
 *
 * @module
 */
import { isNear, numberOf } from "./bounds.ts";
import { type Counted, relate } from "./harm.ts";

/** What sets figures apart only as long as their numbers do. */
const SOFT: ReadonlySet<string> = new Set(["population", "total", "place", "cause"]);

/** What a figure of a group adds to the fit: its number agrees, may be another of the same harm, or sets it apart. */
const AGREES = 2, CONTRADICTS = 0.5, APART = -1;

/** How well a figure fits a group, from -1 to 2; nothing where one of the group can't be of the same harm. */
function fitOf(one: Counted, group: readonly Counted[]): number | undefined {
  let sum = 0, count = 0;
  for (const other of group) {
    if (other === one) continue;
    const { same, apart } = relate(one, other);
    if (same === "no" && !apart.every((kind) => SOFT.has(kind))) return undefined;
    sum += same === "no"
      ? APART
      : same === "agreeing" || isNear(one.figure, other.figure)
      ? AGREES
      : CONTRADICTS;
    count++;
  }
  return count ? sum / count : undefined;
}

/** The plainer a figure, the earlier it is placed: what others say of it decides where the rest goes. */
function plainness({ figure, told }: Counted, repeated: ReadonlyMap<string, Set<string>>): number {
  const special = Number(told.part) + Number(told.more) + Number(told.running) + Number(told.where !== "") +
    Number(told.cause !== "") + Number(told.who !== "") + Number(figure.from !== "");
  return special * 1000 - Math.min(999, repeated.get(keyOf(figure))!.size);
}
const keyOf = (figure: Counted["figure"]): string => `${figure.outcome} ${figure.unit} ${numberOf(figure)}`;

/**
 * Gathers figures.
 *
 * @param figures in order of the corpus
 * @returns groups in the order of their first figure, each in order of the corpus
 */
export function gather(figures: readonly Counted[]): Counted[][] {
  const repeated = new Map<string, Set<string>>();
  for (const { figure } of figures) {
    const key = keyOf(figure), known = repeated.get(key);
    if (known) known.add(figure.document);
    else repeated.set(key, new Set([figure.document]));
  }
  const order = new Map(figures.map((one, i) => [one, i])), kinds = new Map<string, Counted[][]>();
  const ranks = new Map(figures.map((one) => [one, plainness(one, repeated)]));
  for (
    const one of figures.toSorted((a, b) => ranks.get(a)! - ranks.get(b)! || order.get(a)! - order.get(b)!)
  ) {
    const { outcome, unit, status } = one.figure, kind = `${outcome} ${unit} ${status}`;
    const groups = kinds.get(kind) ?? [];
    kinds.set(kind, groups);
    const home = bestOf(one, groups);
    if (home) home.push(one);
    else groups.push([one]);
  }
  for (const groups of kinds.values()) settle(groups);
  const all = [...kinds.values()].flat();
  for (const group of all) group.sort((a, b) => order.get(a)! - order.get(b)!);
  return all.sort(([a], [b]) => order.get(a)! - order.get(b)!);
}

/** The group that a figure fits best; none where it fits no group. */
function bestOf(one: Counted, groups: readonly Counted[][]): Counted[] | undefined {
  let best: Counted[] | undefined, most = 0;
  for (const group of groups) {
    const fit = fitOf(one, group);
    if (fit !== undefined && fit > most) best = group, most = fit;
  }
  return best;
}

/** Moves figures to groups that they agree with better, now that all groups are there. */
function settle(groups: Counted[][]): void {
  for (let round = 0; round < 3; round++) {
    let moved = false;
    for (const group of groups) {
      for (const one of [...group]) {
        const home = bestOf(one, groups.filter((other) => other.length > 0));
        if (!home || home === group || fitOf(one, home)! <= (fitOf(one, group) ?? 0)) continue;
        group.splice(group.indexOf(one), 1);
        home.push(one);
        moved = true;
      }
    }
    if (!moved) break;
  }
  for (let i = groups.length - 1; i >= 0; i--) if (groups[i].length === 0) groups.splice(i, 1);
}
