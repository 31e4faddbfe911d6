/**
 * Numbers: every expression of quantity in a sentence, with what its words allow.
 *
 * @module
 */
import type { Hedge } from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { isCount } from "./counts.ts";
import { hedgeAfter, hedgeBefore, isBounding } from "./hedges.ts";
import { among, listWords, type Text } from "./lexis.ts";
import { BEGINS, readValue, sizeAt, type Value } from "./values.ts";

/** A quantity: its words without the hedge, and the bounds they set. */
export interface Quantity extends Span {
  /** Least number allowed; null where open. */
  low: number | null;
  /** Greatest number allowed; null where open. */
  high: number | null;
  hedge: Hedge;
  /** First token of the hedge before it, or of the quantity. */
  hedged: number;
}

/** Finds the quantities of a range of tokens, in order. */
export function findQuantities(text: Text, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  for (let i = from; i < to; i++) {
    if (!has(text, i, IS.number) && !among(text, i, BEGINS)) continue;
    const value = readValue(text, i, to);
    if (!value) continue;
    const range = readRange(text, i, value, from, to);
    const quantity = range === "score" ? undefined : range ?? single(text, i, value, from, to);
    if (quantity) found.push(quantity);
    i = (quantity?.to ?? value.to) - 1;
  }
  return found;
}

/** One number with its hedges; of two, the one that bounds wins. */
function single(text: Text, i: number, value: Value, start: number, limit: number): Quantity | undefined {
  if (!isCount(text, i, value.to, start, limit)) return undefined;
  const before = hedgeBefore(text, pastMore(text, i, start), start),
    after = hedgeAfter(text, value.to, limit);
  const bounding = after && isBounding(after) && !(before && isBounding(before.hedge));
  const hedge = (bounding ? after : before?.hedge) ?? after ?? "exact";
  return {
    from: i,
    to: value.to,
    ...bound(value, hedge),
    hedge: hedge === "exact" && value.vague ? "vague" : hedge,
    hedged: before?.from ?? i,
  };
}

/** "at least another 26", "a further nine": more of the same stands between hedge and number. */
const pastMore = (text: Text, i: number, start: number): number =>
  i - 1 > start && among(text, i - 1, MORE) ? wordOf(text, i - 2) === "a" ? i - 2 : i - 1 : i;
const MORE = listWords(["another", "further", "additional"]);

/** The bounds of a value under a hedge. */
function bound({ low, high }: Value, hedge: Hedge): { low: number | null; high: number | null } {
  switch (hedge) {
    case "at_least":
      return { low, high: null };
    case "more_than":
      return { low: low + 1, high: null };
    case "at_most":
      return { low: null, high };
    case "fewer_than":
      return { low: null, high: high - 1 };
    default:
      return { low, high };
  }
}

const JOINTS = listWords(["to", "-", "–", "and", "or"]);
const BETWEEN = listWords(["between", "from"]),
  CHANGES = listWords(
    `rose risen rise rises climbed jumped up grew grown went fell fallen down dropped increased cut lowered reduced raised revised`
      .split(" "),
  );

/** "40 to 50", "40-50", "between 40 and 50"; "score" where the second number is the smaller ("2 to 1"). */
function readRange(
  text: Text,
  i: number,
  first: Value,
  start: number,
  limit: number,
): Quantity | "score" | undefined {
  if (first.vague || !among(text, first.to, JOINTS)) return undefined;
  const opener = i > start && among(text, i - 1, BETWEEN) ? wordOf(text, i - 1) : "";
  const joint = wordOf(text, first.to);
  if (joint === "and" && opener !== "between" || joint === "or" && opener === "between") return undefined;
  if (joint === "to" && isChange(text, i, opener, start)) return undefined;
  const second = readValue(text, first.to + 1, limit);
  if (!second || second.vague) return undefined;
  if (second.high < first.low) return joint === "or" || joint === "and" ? undefined : "score";
  if (
    !isCount(text, i, first.to, start, limit, true) ||
    !isCount(text, first.to + 1, second.to, start, limit, true)
  ) return "score";
  const hedged = opener ? i - 1 : i;
  return {
    from: i,
    to: second.to,
    low: first.low * scaleOf(text, first, second),
    high: second.high,
    hedge: "range",
    hedged: hedgeBefore(text, hedged, start)?.from ?? hedged,
  };
}
const UP = listWords(["up", "down"]);
/** "rose from 12 to 19", "rose 12 to 19": two numbers, and no range. */
const isChange = (text: Text, i: number, opener: string, start: number): boolean => {
  if (!opener) {
    for (let at = i - 1; at > Math.max(start, i - 4); at--) {
      if (wordOf(text, at) === "by") return among(text, at - 1, CHANGES); // jumped by nearly 200 to 1,209
    }
    return i > start && among(text, i - 1, CHANGES) && !among(text, i - 1, UP);
  }
  for (let at = i - 1; at >= Math.max(start, i - 4); at--) if (among(text, at, CHANGES)) return true;
  return false;
};

/** "two to three million": what multiplies the second number of a range and belongs to both. */
function scaleOf(text: Text, first: Value, second: Value): number {
  const size = sizeAt(text, second.to - 1);
  return size > 1 && second.low > size && first.low < size ? size : 1;
}
