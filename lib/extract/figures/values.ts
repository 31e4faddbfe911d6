/**
 * Values: what the words of a number are worth, without hedges and ranges.
 *
 * @module
 */
import { GROUPS, MAGNITUDES, MULTIPLES, NONE, UNITS, VAGUE } from "../../codebooks/mod.ts";
import { formOf, has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { among, listWords, tabulateWords, type Text } from "./lexis.ts";

/** What a number is worth, and the token behind it. */
export interface Value {
  to: number;
  low: number;
  high: number;
  vague: boolean;
}

/** Words that can begin a number in words. */
export const BEGINS = listWords(UNITS.keys(), VAGUE.keys(), MULTIPLES.keys(), NONE, [
  "a",
  "an",
  "half",
  "dozen",
]);

const LONG_MAGNITUDES = [...MAGNITUDES].filter(([word]) => word.length > 2);
const unit = tabulateWords(UNITS), vague = tabulateWords(VAGUE), multiple = tabulateWords(MULTIPLES);
const size = tabulateWords([...LONG_MAGNITUDES, ...GROUPS]);
const sizes = tabulateWords(
  [...LONG_MAGNITUDES, ...GROUPS].map(([word, value]) => [`${word}s`, value] as const),
);
const COMPARED = listWords(["fewer", "less", "more", "longer", "higher", "doubt"]);
const EMPTY = listWords(NONE), ARTICLE = listWords(["a", "an"]);

const exact = (to: number, value: number): Value | undefined =>
  Number.isSafeInteger(value) ? { to, low: value, high: value, vague: false } : undefined;

/** What the magnitude or group at a token multiplies by; 0 where none stands there. */
export const sizeAt = (text: Text, i: number): number => size[text.words[i]] ?? 0;
const unitAt = (text: Text, i: number): number | undefined => unit[text.words[i]];
/** The token behind hyphens. */
const pastHyphen = (text: Text, i: number): number => wordOf(text, i) === "-" ? i + 1 : i;

/** Reads the number that begins at a token, if one does. */
export function readValue(text: Text, i: number, limit: number): Value | undefined {
  if (has(text, i, IS.number)) return readDigits(text, i, limit);
  const word = wordOf(text, i), next = pastHyphen(text, i + 1);
  if (among(text, i, ARTICLE)) {
    const inner = wordOf(text, next);
    if (inner === "half") return readFraction(text, next + 1, 2);
    if (inner === "quarter") {
      return readFraction(text, wordOf(text, next + 1) === "of" ? next + 2 : next + 1, 4);
    }
    if (inner === "few" || inner === "couple") return readMultiple(text, next, limit);
    if (!sizeAt(text, next) || wordOf(text, next + 1) === "of" && has(text, next + 2, IS.number)) {
      return undefined;
    }
    return readWords(text, next, limit, 1);
  }
  if (word === "dozen") return has(text, i, IS.name) ? exact(i + 1, sizeAt(text, i)) : undefined; // "Dozen hurt"
  if (word === "half") return readFraction(text, next, 2);
  if (word === "no" && wordOf(text, next) === "one") return exact(next + 1, 0);
  if (word === "no" && among(text, next, COMPARED)) return undefined; // no fewer than
  if (among(text, i, EMPTY)) return exact(i + 1, 0);
  const many = multiple[text.words[i]] && readMultiple(text, i, limit);
  if (many) return many;
  const some = vague[text.words[i]];
  if (some) return { to: i + 1, low: some[0], high: some[1], vague: true };
  const half = word === "one" && wordOf(text, i + 1) === "and" && among(text, i + 2, ARTICLE) &&
    wordOf(text, i + 3) === "half" && sizeAt(text, i + 4);
  return half ? exact(i + 5, half * 1.5) : readWords(text, i, limit, 0);
}

/** "half a dozen", "a half-million", "a quarter of a million": the rest of it. */
function readFraction(text: Text, i: number, part: number): Value | undefined {
  let at = pastHyphen(text, i);
  if (among(text, at, ARTICLE)) at = pastHyphen(text, at + 1);
  const whole = sizeAt(text, at);
  return whole ? exact(at + 1, whole / part) : undefined;
}

/** "several hundred", "a couple of thousand", "tens of thousands". */
function readMultiple(text: Text, i: number, limit: number): Value | undefined {
  const [least, most] = multiple[text.words[i]]!;
  let at = pastHyphen(text, i + 1);
  if (wordOf(text, at) === "of") at++;
  const step = at < limit ? sizeAt(text, at) || (sizes[text.words[at]] ?? 0) : 0;
  return step ? { to: at + 1, low: least * step, high: (most + 1) * step - 1, vague: true } : undefined;
}

/** "500", "1,300", "2.5 million", "1.2bn"; undefined for "19th", "7pm", "3km" and what is no number. */
function readDigits(text: Text, i: number, limit: number): Value | undefined {
  const form = formOf(text, i), { value, end } = parseDigits(form);
  if (Number.isNaN(value)) return undefined;
  if (end < form.length) {
    const step = MAGNITUDES.get(form.slice(end).toLowerCase());
    return step ? exact(i + 1, Math.round(value * step)) : undefined;
  }
  let to = i + 1, product = value;
  for (; to < limit && sizeAt(text, to); to++) product = Math.round(product * sizeAt(text, to));
  return exact(to, product);
}

const COMMA = 0x2c, STOP = 0x2e;
/** The number at the beginning of a form, and where it ends; NaN where commas do not part thousands. */
function parseDigits(form: string): { value: number; end: number } {
  let value = 0, scale = 0, group = 0, end = 0;
  for (; end < form.length; end++) {
    const code = form.charCodeAt(end);
    if (code === COMMA || code === STOP) {
      if (scale || group > 0 && end - group !== 4) return { value: NaN, end };
      if (code === COMMA) group = end;
      else scale = 1, group = 0;
    } else if (code < 0x30 || code > 0x39) break;
    else if (scale) value += (code - 0x30) * (scale /= 10);
    else value = value * 10 + code - 0x30;
  }
  return { value: group > 0 && end - group !== 4 ? NaN : scale ? Number(value.toFixed(9)) : value, end };
}

/** "twenty-two", "one hundred and five", "two dozen"; `part` is what an article before it counts. */
function readWords(text: Text, i: number, limit: number, part: number): Value | undefined {
  let total = 0, last = part ? i - 1 : -1;
  for (let at = i; at < limit; at++) {
    const one = unitAt(text, at), step = sizeAt(text, at);
    if (one !== undefined) {
      const joins = last < 0 || part % 100 >= 20 && part % 10 === 0 && one < 10 && one > 0 ||
        part % 100 === 0;
      if (!joins) break;
      part += one;
    } else if (step && last >= 0) {
      if (step <= 100) part *= step;
      else total += (part || 1) * step, part = 0;
    } else if (!(last >= 0 && joinsOn(text, at, last))) break;
    else continue;
    last = at;
  }
  return last < i ? undefined : exact(last + 1, total + part);
}
/** The hyphen of "twenty-two" and the "and" of "one hundred and five". */
function joinsOn(text: Text, i: number, last: number): boolean {
  const word = wordOf(text, i), more = unitAt(text, i + 1) !== undefined;
  return word === "-" ? more || sizeAt(text, i + 1) > 0 : word === "and" && sizeAt(text, last) >= 100 && more;
}
