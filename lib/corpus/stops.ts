/**
 * Stops: full stops, question marks and ellipses, with what closes behind them.
 *
 * @module
 */
import { CLOSER, EITHER, isBlank, kindAt, STOP } from "./characters.ts";
import { skipBlanks } from "./steps.ts";

/** A bracket with more in it than a credit is a sentence's business. */
const BRACKET = 120;
const QUOTE = 34, RIGHT_DOUBLE = 0x201d;
const OPENING = "([{", CLOSING = ")]}";

/** A stop, or a run of them, with the marks that close after it. */
export interface Stop {
  /** Offset of its first character. */
  start: number;
  /** Offset after its last stop. */
  end: number;
  /** Offset after the quotation marks and brackets that close behind it: where a sentence would end. */
  close: number;
  /** Whether a quotation mark closes behind it. */
  quoted: boolean;
  /** Whether a bracket closes behind it. */
  bracketed: boolean;
}

/** End of a bracket that holds no stop of its own, such as a credit: 0 where there is none. */
function bracketEnd(text: string, at: number, to: number): number {
  const shape = OPENING.indexOf(text[at]);
  if (shape < 0) return 0;
  const most = Math.min(to, at + BRACKET);
  for (let i = at + 1; i < most; i++) {
    if (text[i] === CLOSING[shape]) return kindAt(text, i - 1) === STOP ? 0 : i + 1;
  }
  return 0;
}

/**
 * Finds how far a stop reaches.
 *
 * @param text the text
 * @param start offset of the stop
 * @param to end of the paragraph
 * @param inside whether a straight quotation mark stands open before it
 * @returns the run of stops and what closes behind it
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const stop = findStop("“We ran?!” he said.", 7, 19, false);
 * strictEqual(stop.close, 10);
 * ```
 */
export function findStop(text: string, start: number, to: number, inside: boolean): Stop {
  let end = start + 1;
  while (end < to && kindAt(text, end) === STOP) end++;
  const stop: Stop = { start, end, close: end, quoted: false, bracketed: false };
  let at = end;
  for (; at < to; at++) {
    const k = kindAt(text, at), code = text.charCodeAt(at);
    const closes = code !== QUOTE || inside || isBlank(kindAt(text, at + 1));
    if (k === CLOSER || (k === EITHER && closes)) {
      if (CLOSING.includes(text[at])) stop.bracketed = true;
      else stop.quoted = true;
    } else break;
  }
  stop.close = at;
  if (!stop.quoted) closeLate(text, stop, to, inside);
  return stop;
}

/** Marks that close after a blank (`lost. " He`), and a bracket behind the stop that belongs to the sentence. */
function closeLate(text: string, stop: Stop, to: number, inside: boolean): void {
  const at = skipBlanks(text, stop.close, to);
  const code = text.charCodeAt(at);
  const late = at > stop.close && isBlank(kindAt(text, at + 1)) &&
    (code === RIGHT_DOUBLE || (code === QUOTE && inside));
  if (late) {
    stop.close = at + 1;
    stop.quoted = true;
    return;
  }
  const end = bracketEnd(text, at, to);
  if (end) stop.close = end;
}
