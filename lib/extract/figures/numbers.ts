/**
 * Numbers: every expression of quantity in a sentence, with what its words allow.
 *
 * @module
 */
import {
  GROUPS,
  type Hedge,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  MAGNITUDES,
  NONE,
  UNITS,
  VAGUE,
} from "../../codebooks/mod.ts";
import { formOf, has, isMonth, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

/** A quantity: its words without the hedge, and the bounds they set. */
export interface Quantity extends Span {
  text: string;
  /** Least number allowed; null where open. */
  low: number | null;
  /** Greatest number allowed; null where open. */
  high: number | null;
  hedge: Hedge;
  /** First token of the hedge before it, or of the quantity. */
  hedged: number;
}

interface Value {
  to: number;
  low: number;
  high: number;
  vague: boolean;
}

/** Finds the quantities of a range of tokens, in order. */
export function findQuantities(scan: Scan, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  for (let i = from; i < to; i++) {
    if (!has(scan, i, IS.number | IS.numberWord) && !STARTERS.has(wordOf(scan, i))) continue;
    const quantity = readQuantity(scan, i, from, to);
    if (!quantity) continue;
    found.push(quantity);
    i = quantity.to - 1;
  }
  return found;
}
const STARTERS = new Set(["a", "an", "several", "few", "half"]);

function readQuantity(scan: Scan, i: number, start: number, limit: number): Quantity | undefined {
  const value = readValue(scan, i, limit);
  if (!value || isNoCount(scan, i, value.to, start)) return undefined;
  const before = hedgeBefore(scan, pastMore(scan, i, start), start);
  const range = readRange(scan, i, value, start, limit);
  if (range) {
    return {
      ...range,
      text: textOf(scan, range),
      hedge: "range",
      hedged: Math.min(range.hedged, before?.from ?? range.hedged),
    };
  }
  const after = hedgeAfter(scan, value.to, limit);
  const bounding = after && BOUNDING.has(after.hedge) && !(before && BOUNDING.has(before.hedge));
  const hedge = (bounding ? after.hedge : before?.hedge) ?? after?.hedge ?? (value.vague ? "vague" : "exact");
  const span = { from: i, to: value.to };
  return {
    ...span,
    text: textOf(scan, span),
    ...bound(value, hedge),
    hedge: hedge === "exact" && value.vague ? "vague" : hedge,
    hedged: before?.from ?? i,
  };
}

/** "at least another 26", "a further nine": more of the same stands between hedge and number. */
const pastMore = (scan: Scan, i: number, start: number): number =>
  i - 1 > start && MORE.has(wordOf(scan, i - 1)) ? wordOf(scan, i - 2) === "a" ? i - 2 : i - 1 : i;
const MORE = new Set(["another", "further", "additional"]);

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

/** Reads the value of the words at `i`, without hedges and ranges. */
function readValue(scan: Scan, i: number, limit: number): Value | undefined {
  const word = wordOf(scan, i), next = wordOf(scan, i + 1), third = wordOf(scan, i + 2);
  if (word === "half" && (next === "a" || next === "an")) {
    const whole = GROUPS.get(third) ?? MAGNITUDES.get(third);
    return whole && third.length > 2 ? exact(i + 3, whole / 2) : undefined;
  }
  if (word === "a" || word === "an") {
    if (next === "couple" && third === "of") {
      const size = magnitude(scan, i + 3) ?? GROUPS.get(wordOf(scan, i + 3));
      return size ? { to: i + 4, low: 2 * size, high: 3 * size - 1, vague: true } : undefined;
    }
    if (next === "few") {
      const size = magnitude(scan, i + 2);
      return size ? { to: i + 3, low: 3 * size, high: 10 * size - 1, vague: true } : undefined;
    }
    if (next === "half" && GROUPS.has(third)) return exact(i + 3, GROUPS.get(third)! / 2);
    if (next === "quarter" && third === "of" && wordOf(scan, i + 3) === "a") {
      const whole = magnitude(scan, i + 4);
      return whole ? exact(i + 5, whole / 4) : undefined;
    }
    const size = GROUPS.get(next) ?? magnitude(scan, i + 1);
    if (size === 100 && third === "and" && UNITS.has(wordOf(scan, i + 3))) {
      const rest = wordsValue(scan, i + 3, limit);
      return rest && exact(rest.to, size + rest.low);
    }
    if (!size || third === "of" && next === "number") return undefined;
    return magnitudes(scan, i + 2, limit, size);
  }
  if (word === "several" || word === "few") {
    const size = magnitude(scan, i + 1) ?? GROUPS.get(next);
    return size ? { to: i + 2, low: 3 * size, high: 10 * size - 1, vague: true } : undefined;
  }
  if (word === "tens" || word === "hundreds" || word === "dozens" || word === "thousands") {
    const inner = VAGUE.get(third);
    if (next === "of" && inner && ["thousands", "millions", "hundreds"].includes(third)) {
      const size = third === "thousands" ? 1_000 : third === "millions" ? 1_000_000 : 100;
      const [low, high] = word === "tens"
        ? [20, 100]
        : word === "hundreds"
        ? [200, 1000]
        : word === "dozens"
        ? [24, 100]
        : [2000, 10000];
      return { to: i + 3, low: low * size, high: high * size - 1, vague: true };
    }
  }
  const vague = VAGUE.get(word);
  if (vague) return { to: i + 1, low: vague[0], high: vague[1], vague: true };
  if (word === "no" && next === "one") return exact(i + 2, 0);
  if (word === "no" && next === "-" && third === "one") return exact(i + 3, 0);
  if (NONE.includes(word)) return exact(i + 1, 0);
  if (word === "one" && next === "and" && third === "a" && wordOf(scan, i + 3) === "half") {
    const size = magnitude(scan, i + 4);
    return size ? exact(i + 5, size * 1.5) : undefined;
  }
  if (has(scan, i, IS.number)) return digits(scan, i, limit);
  return wordsValue(scan, i, limit);
}
const exact = (to: number, value: number): Value | undefined =>
  Number.isSafeInteger(value) ? { to, low: value, high: value, vague: false } : undefined;
const magnitude = (scan: Scan, i: number): number | undefined => {
  const word = wordOf(scan, i);
  return word.length > 2 ? MAGNITUDES.get(word) : undefined;
};

/** "500", "1,300", "2.5 million", "1.2bn". */
function digits(scan: Scan, i: number, limit: number): Value | undefined {
  const form = formOf(scan, i).toLowerCase();
  let end = 0;
  while (
    end < form.length && (form[end] >= "0" && form[end] <= "9" || form[end] === "," || form[end] === ".")
  ) end++;
  const tail = form.slice(end), number = form.slice(0, end);
  if (tail && !MAGNITUDES.has(tail)) return undefined; // 19th, 7pm, 3km
  const groups = number.split(",");
  if (groups.length > 1 && groups.slice(1).some((group) => group.split(".")[0].length !== 3)) {
    return undefined;
  }
  const value = Number(groups.join(""));
  if (!Number.isFinite(value)) return undefined;
  if (tail) return exact(i + 1, Math.round(value * MAGNITUDES.get(tail)!));
  return magnitudes(scan, i + 1, limit, value);
}

/** Multiplies by the magnitudes and dozens that follow: "hundred thousand". */
function magnitudes(scan: Scan, at: number, limit: number, value: number): Value | undefined {
  let to = at, product = value;
  for (; to < limit; to++) {
    const size = magnitude(scan, to) ?? GROUPS.get(wordOf(scan, to));
    if (!size) break;
    product = Math.round(product * size);
  }
  return exact(to, product);
}

/** "twenty-two", "one hundred and five", "two dozen". */
function wordsValue(scan: Scan, i: number, limit: number): Value | undefined {
  let total = 0, part = 0, at = i, last = -1;
  for (; at < limit; at++) {
    const word = wordOf(scan, at), unit = UNITS.get(word), size = magnitude(scan, at);
    if (unit !== undefined) {
      const joined = last < 0 || (part % 100 >= 20 && part % 10 === 0 && unit < 10 && unit > 0) ||
        part % 100 === 0;
      if (!joined) break;
      part += unit;
    } else if (size !== undefined && last >= 0) {
      if (size === 100) part *= 100;
      else total += (part || 1) * size, part = 0;
    } else if (GROUPS.has(word) && last >= 0) part *= GROUPS.get(word)!;
    else if (word === "-" && last >= 0 && (UNITS.has(wordOf(scan, at + 1)) || magnitude(scan, at + 1))) {
      continue;
    } else if (
      word === "and" && last >= 0 && wordOf(scan, last) === "hundred" && UNITS.has(wordOf(scan, at + 1))
    ) continue;
    else break;
    last = at;
  }
  return last < 0 ? undefined : exact(last + 1, total + part);
}

const BETWEEN = new Set(["between", "from"]);

/** "40 to 50", "40-50", "between 40 and 50". */
function readRange(
  scan: Scan,
  i: number,
  first: Value,
  start: number,
  limit: number,
): Omit<Quantity, "text" | "hedge"> | undefined {
  const joint = wordOf(scan, first.to);
  const between = i > start && wordOf(scan, i - 1) === "between";
  const joins = joint === "to" || joint === "-" || joint === "–" || (joint === "and" && between) ||
    (joint === "or" && !between);
  if (!joins || first.vague) return undefined;
  const second = readValue(scan, first.to + 1, limit);
  if (!second || second.vague || second.high < first.low || isNoCount(scan, first.to + 1, second.to, start)) {
    return undefined;
  }
  // "two to three million": the magnitude belongs to both.
  const scale = scaleOf(scan, first, second);
  if (
    joint === "to" && i > start &&
    /^(?:rose|risen|rise|from|climbed|jumped|up|grew|went)$/.test(wordOf(scan, i - 1))
  ) return undefined;
  const from = i;
  return {
    from,
    to: second.to,
    low: first.low * scale,
    high: second.high,
    hedged: i > start && BETWEEN.has(wordOf(scan, i - 1)) ? i - 1 : i,
  };
}

/** What multiplies the second number of a range and belongs to both: million, dozen. */
function scaleOf(scan: Scan, first: Value, second: Value): number {
  const last = wordOf(scan, second.to - 1), size = GROUPS.get(last) ?? magnitude(scan, second.to - 1);
  const shared = size !== undefined && second.low > size && first.low < size;
  return shared && (size >= 100 || GROUPS.has(last)) ? size : 1;
}

const before = HEDGES_BEFORE.map(([phrase, hedge]) => ({ words: phrase.split(" "), hedge }));
const after = HEDGES_AFTER.map(([phrase, hedge]) => ({ words: phrase.split(" "), hedge }));
const lastWords = new Set(before.map(({ words }) => words.at(-1)!)),
  firstWords = new Set(after.map(({ words }) => words[0]));
const BOUNDING: ReadonlySet<Hedge> = new Set(["at_least", "more_than", "at_most", "fewer_than"]);

/** The hedge before token `i`; of two, the one that bounds wins. */
function hedgeBefore(scan: Scan, i: number, start: number): { from: number; hedge: Hedge } | undefined {
  let from = i, hedge: Hedge | undefined;
  for (let rounds = 0; rounds < 3; rounds++) {
    const at = ["the", "a", "these"].includes(wordOf(scan, from - 1)) && wordOf(scan, i) !== "estimated"
      ? from
      : from;
    if (!lastWords.has(wordOf(scan, at - 1))) break;
    let best: { words: string[]; hedge: Hedge } | undefined;
    for (const one of before) {
      const begin = at - one.words.length;
      if (begin < start || one.words.some((word, k) => wordOf(scan, begin + k) !== word)) continue;
      if (!best || one.words.length > best.words.length) best = one;
    }
    if (!best) break;
    from = at - best.words.length;
    hedge = !hedge || BOUNDING.has(best.hedge) && !BOUNDING.has(hedge) ? best.hedge : hedge;
  }
  return hedge && { from, hedge };
}

function hedgeAfter(scan: Scan, i: number, limit: number): { hedge: Hedge } | undefined {
  for (let at = i; at < Math.min(limit, i + 5); at++) {
    const found = firstWords.has(wordOf(scan, at)) &&
      after.find(({ words }) =>
        at + words.length <= limit && words.every((word, k) => wordOf(scan, at + k) === word)
      );
    if (found) {
      return at === i || has(scan, at - 1, IS.word | IS.comma) && at + found.words.length <= limit
        ? found
        : undefined;
    }
    if (
      has(
        scan,
        at,
        IS.verb | IS.auxiliary | IS.preposition | IS.conjunction | IS.stop | IS.quote | IS.number |
          IS.numberWord,
      )
    ) return undefined;
  }
  return undefined;
}

const MONEY = new Set(["$", "€", "£", "¥", "us$", "a$", "₹", "usd"]);
const LABELS = new Set(
  "no number bus line tram train gate flight route highway interstate channel room page chapter article section act area psalm apollo boeing airbus version grade level phase top magnitude age aged resolution unit ward district"
    .split(" "),
);
const MEASURES = new Set(
  `percent % cent a.m. p.m. am pm year years year-old yr yrs km kilometers kilometres kilometer kilometre miles mile metres meters feet foot kg
  pounds lb tonnes tons degrees hours hour minutes minute seconds days day weeks week months month decades mph gallons
  litres liters acres hectares dollars euros crowns pounds rubles rupees yen yuan points goals utc gmt est times storey
  storeys story stories storied inches cm mm ° per`.split(/\s+/),
);

/** Whether the number at `i` counts nothing: a date, a time, an age, money, a measure, a label or an ordinal. */
export function isNoCount(scan: Scan, i: number, to: number, start: number): boolean {
  const previous = wordOf(scan, i - 1), next = wordOf(scan, to), form = formOf(scan, i);
  const digit = has(scan, i, IS.number);
  if (i > start && (MONEY.has(previous) || previous === "#")) return true;
  if (MEASURES.has(next)) return true;
  if (next === "-" && has(scan, to + 1, IS.word) && !has(scan, to + 1, IS.number | IS.numberWord)) {
    return true; // 3-year-old, two-day
  }
  if (next === "/" || previous === "/") return true;
  if (i > start && isMonth(previous) || isMonth(next) && digit) return true;
  if (
    i > start && previous !== "may" &&
    (LABELS.has(previous) || (formOf(scan, i - 1) === "." && wordOf(scan, i - 2) === "no"))
  ) return true;
  if (digit && (form.includes(":") || /[^\d.,]/.test(form) && !/^\d[\d.,]*(?:k|m|bn|mn)$/i.test(form))) {
    return true;
  }
  if (digit && form.includes(".") && to === i + 1) return true; // 6.6 without a magnitude
  if (digit && to === i + 1 && isYear(form) && !has(scan, to, IS.person) && next !== "people") return true;
  if (digit && previous === "-" && has(scan, i - 2, IS.name)) return true; // COVID-19
  if (
    digit && has(scan, i - 1, IS.name) && i - 1 > start &&
    !has(
      scan,
      i - 1,
      IS.time | IS.verb | IS.preposition | IS.determiner | IS.conjunction | IS.adverb | IS.harm,
    ) && !has(scan, to, IS.person) && scan.starts[i] - scan.ends[i - 1] === 1 && !isAllNames(scan, start)
  ) return true; // Flight 370
  if (previous === "(" && next === ")" && digit) return true; // an age or a note
  if (previous === "of" && digit && singularPerson(scan, i - 2) && !has(scan, to, IS.word)) return true; // a boy of 12
  if (digit && has(scan, to, IS.name) && STREETS.has(wordOf(scan, to + 1))) return true; // 14 Garnet Street
  if (
    form.toLowerCase() === "one" &&
    (TURNS.has(next) || next === "in" && has(scan, to + 1, IS.number | IS.numberWord))
  ) return true;
  if (previous === "in" && has(scan, i - 2, IS.number | IS.numberWord) && !has(scan, to, IS.person)) {
    return true; // five in six
  }
  // ", 34," is an age; so is "aged 34", caught above
  if (
    previous === "," && (next === "," || next === "." || next === "") && has(scan, i - 2, IS.name) &&
    Number(form) < 110
  ) return true;
  if ((next === "of" || next === "in") && previous === "his" || previous === "her" && next === "s") {
    return true;
  }
  return false;
}
const isYear = (form: string): boolean => /^(?:1[5-9]\d\d|20\d\d)$/.test(form);
const STREETS = new Set("street road avenue lane square boulevard drive close terrace".split(" "));
const TURNS = new Set(
  "point day time side way hand thing another step night evening morning place part reason case side".split(
    " ",
  ),
);
const singularPerson = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.person) && !wordOf(scan, i).endsWith("s") &&
  !["people", "men", "women", "children"].includes(wordOf(scan, i));
const isAllNames = (scan: Scan, start: number): boolean => {
  let names = 0, words = 0;
  for (let i = start; i < Math.min(scan.count, start + 8); i++) {
    if (has(scan, i, IS.word)) words++, names += +has(scan, i, IS.name);
  }
  return words > 3 && names >= words - 1;
};
