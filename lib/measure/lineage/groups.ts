/**
 * Groups: the figures that speak of the same harm, gathered.
 *
 * Figures that count the same in the same words are compared once, so that a corpus in which every article repeats the
 * same number takes no longer than one of a few articles.
 *
 * @module
 */
import { isClose } from "./bounds.ts";
import { contradictsItself, type Counted, relate } from "./harm.ts";

/** A group as it is filled: its figures by what they count, and by article. */
interface Home {
  likes: Map<string, Counted[]>;
  documents: Map<string, Counted[]>;
}

/** What a figure of a group adds to the fit: its number agrees, may be another of the same harm, or sets it apart. */
const AGREES = 2, CONTRADICTS = 0.5, APART = -1;
/** Rounds in which figures may move: each takes up what the round before has changed. */
const ROUNDS = 3;

/** Figures of one such key stand to any other figure in one way. */
function likeOf({ figure, told, origin }: Counted): string {
  const { outcome, unit, status, low, high, hedge, from, to, rule, civilian } = figure;
  const { who, where, cause, part, more, running, earlier, occasion, printed } = told,
    toll = /total|earlier/.test(rule);
  const words = [
    outcome,
    unit,
    status,
    low,
    high,
    hedge,
    from,
    to,
    toll,
    civilian,
    who,
    where,
    cause,
    told.from,
    from ? origin : origin !== "",
    printed,
  ];
  return [...words, part, more, running, earlier, occasion].join("\t");
}

const put = <K>(map: Map<K, Counted[]>, key: K, one: Counted): void => {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
};
const add = (home: Home, one: Counted, like: string): void => {
  put(home.likes, like, one);
  put(home.documents, one.figure.document, one);
};

/** Whether an article in which the group has a figure would contradict itself. */
const disputed = (one: Counted, { documents }: Home): boolean =>
  documents.get(one.figure.document)?.some((other) => contradictsItself(one, other)) ?? false;

/** How well a figure fits a group, from -1 to 2; nothing where one of the group can't be of the same harm. */
function fitOf(one: Counted, like: string, home: Home): number | undefined {
  let sum = 0, count = 0;
  for (const [key, all] of home.likes) {
    const others = key === like && all.includes(one) ? all.length - 1 : all.length;
    if (!others) continue;
    const { same } = relate(one, all[0]);
    if (same === "never") return undefined;
    const agrees = same === "agreeing" || same === "yes" && isClose(one.told, all[0].told);
    sum += others * (same === "no" ? APART : agrees ? AGREES : CONTRADICTS);
    count += others;
  }
  return count && !disputed(one, home) ? sum / count : undefined;
}

/** The group that a figure fits best; none where it fits no group. */
function bestOf(one: Counted, like: string, homes: readonly Home[]): Home | undefined {
  let best: Home | undefined, most = 0;
  for (const home of homes) {
    const fit = fitOf(one, like, home);
    if (fit !== undefined && fit > most) best = home, most = fit;
  }
  return best;
}

/** Whether another figure of the group gives a number close to this one. */
const agreesIn = (one: Counted, like: string, { likes }: Home): boolean =>
  likes.entries().some(([key, [other]]) => key !== like && isClose(one.told, other.told));

/** Moves figures with which none of their group agrees to groups that they fit better, now that all groups are there. */
function settle(homes: Home[]): void {
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (const home of homes) {
      for (const [like, all] of [...home.likes]) {
        const [one] = all;
        if (agreesIn(one, like, home)) continue;
        const better = bestOf(one, like, homes);
        if (!better || better === home || fitOf(one, like, better)! <= (fitOf(one, like, home) ?? 0)) {
          continue;
        }
        if (all.some((other) => disputed(other, better))) continue;
        home.likes.delete(like);
        for (const other of all) {
          const there = home.documents.get(other.figure.document)!;
          there.splice(there.indexOf(other), 1);
          add(better, other, like);
        }
        moved = true;
      }
    }
  }
}

/** The plainer a figure, the earlier it is placed: what others say of it decides where the rest goes. */
function plainness({ told }: Counted, articles: number): number {
  const special = [
    told.part,
    told.more,
    told.running,
    told.where,
    told.cause,
    told.who,
    told.from > -Infinity,
  ];
  return special.filter(Boolean).length * 1000 - Math.min(999, articles);
}

/**
 * Gathers figures.
 *
 * @param figures in order of the corpus
 * @returns groups in the order of their first figure, each in order of the corpus
 */
export function gather(figures: readonly Counted[]): Counted[][] {
  const key = ({ figure, told }: Counted): string => `${figure.outcome} ${figure.unit} ${told.number}`;
  const repeated = Map.groupBy(figures, key), articles = new Map<string, number>();
  for (const [number, all] of repeated) {
    articles.set(number, new Set(all.map(({ figure }) => figure.document)).size);
  }
  const order = new Map(figures.map((one, i) => [one, i])), kinds = new Map<string, Home[]>();
  const ranks = new Map(figures.map((one) => [one, plainness(one, articles.get(key(one))!)]));
  const first = new Map<string, Home>();
  for (
    const one of figures.toSorted((a, b) => ranks.get(a)! - ranks.get(b)! || order.get(a)! - order.get(b)!)
  ) {
    const { outcome, unit, status } = one.figure, kind = `${outcome} ${unit} ${status}`, like = likeOf(one);
    const homes = kinds.get(kind) ?? [], known = first.get(like);
    kinds.set(kind, homes);
    let home = known && !disputed(one, known) ? known : bestOf(one, like, homes);
    if (!home) homes.push(home = { likes: new Map(), documents: new Map() });
    if (!known) first.set(like, home);
    add(home, one, like);
  }
  for (const homes of kinds.values()) settle(homes);
  return [...kinds.values()].flat().filter(({ likes }) => likes.size > 0)
    .map(({ likes }) => [...likes.values()].flat().sort((a, b) => order.get(a)! - order.get(b)!))
    .sort(([a], [b]) => order.get(a)! - order.get(b)!);
}
