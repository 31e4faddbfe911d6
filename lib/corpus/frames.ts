/**
 * Frames of a codebook: frames.json, refused where an entry is not whole.
 *
 * @module
 */
import { GENERIC_FRAMES } from "../codebooks/mod.ts";
import type { Frame, FramePattern } from "../vocabulary.ts";
import { parseJson } from "./manifest.ts";

/** Name of the file. */
export const FRAMES = "frames.json";

const broken = (what: string): SyntaxError => new SyntaxError(`Cannot read codebook "${FRAMES}": ${what}`);
const quote = (value: unknown): string => value === undefined ? "missing" : JSON.stringify(value);
const FRAME_TEXTS = ["frame", "definition", "counterexample", "reason"] as const;
const FRAME_FIELDS: readonly string[] = [...FRAME_TEXTS, "patterns", "examples"];
const PATTERN_FIELDS: readonly string[] = ["rule", "any", "with", "without", "except"];

/**
 * Parses a frames.json: a list of frames, each written out or, for a generic one, its name alone.
 *
 * @param bytes the bytes of the file
 * @returns its frames in order
 * @throws {SyntaxError} where it is no JSON, a name is not that of a generic frame, or a frame is not whole; the text
 * names the path of the field
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * throws(() => parseFrames(new TextEncoder().encode('[{ "frame": "conflict" }]')), {
 *   message: 'Cannot read codebook "frames.json": frames[0].definition of "conflict" is missing, wanted a text',
 * });
 * ```
 */
export function parseFrames(bytes: Uint8Array): Frame[] {
  const value = parseFramesJson(bytes);
  if (!Array.isArray(value)) throw broken("it holds no list, wanted a list of frames");
  const frames = value.map((frame, i) =>
    typeof frame === "string" ? toGeneric(frame, i) : toFrame(frame, `frames[${i}]`)
  );
  checkTwice(frames.map(({ frame }) => frame), "frame");
  return frames;
}

function parseFramesJson(bytes: Uint8Array): unknown {
  try {
    return parseJson(FRAMES, bytes);
  } catch (error) {
    throw broken((error as Error).message.replace(/^Cannot read "[^"]*": /, ""));
  }
}

function checkTwice(ids: readonly string[], what: string): void {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw broken(`${what} "${twice}" stands twice, wanted each once`);
}

type Fields = Record<string, unknown>;

function toFields(value: unknown, path: string, known: readonly string[]): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw broken(`${path} is ${quote(value)}, wanted an object`);
  }
  const extra = Object.keys(value).find((field) => !known.includes(field));
  if (extra !== undefined) {
    throw broken(`${path} has the unknown field "${extra}", wanted ${known.join(", ")}`);
  }
  return value as Fields;
}

function toGeneric(name: string, i: number): Frame {
  const found = GENERIC_FRAMES.find(({ frame }) => frame === name);
  if (found) return found;
  const names = GENERIC_FRAMES.map(({ frame }) => frame).join(", ");
  throw broken(`frames[${i}] names the generic frame "${name}", wanted one of ${names}`);
}

function toFrame(value: unknown, path: string): Frame {
  const fields = toFields(value, path, FRAME_FIELDS);
  const name = typeof fields.frame === "string" && fields.frame ? ` of "${fields.frame}"` : "";
  for (const field of FRAME_TEXTS) {
    checkText(fields[field], `${path}.${field}${field === "frame" ? "" : name}`);
  }
  checkTexts(fields.examples, `${path}.examples${name}`);
  if (!Array.isArray(fields.patterns) || fields.patterns.length === 0) {
    throw broken(`${path}.patterns${name} is ${quote(fields.patterns)}, wanted a list of patterns`);
  }
  const patterns = fields.patterns.map((pattern, i) => toPattern(pattern, `${path}.patterns[${i}]`, name));
  checkTwice(patterns.map(({ rule }) => rule), `rule${name}`);
  return { ...fields, patterns } as unknown as Frame;
}

function toPattern(value: unknown, path: string, name: string): FramePattern {
  const fields = toFields(value, path, PATTERN_FIELDS);
  checkText(fields.rule, `${path}.rule${name}`);
  for (const field of ["any", "with", "without", "except"]) {
    if (fields[field] === undefined && field !== "any") continue;
    checkTexts(fields[field], `${path}.${field}${name}`);
    const odd = (fields[field] as string[]).find((term) =>
      !/^[^*]*[^*\s]\*?$/.test(term) || term !== term.trim()
    );
    if (odd !== undefined) {
      throw broken(
        `${path}.${field}${name} has the term "${odd}", wanted words, or a stem that ends in one *`,
      );
    }
  }
  return fields as unknown as FramePattern;
}

function checkText(value: unknown, path: string): void {
  if (typeof value !== "string" || value.trim() === "") {
    throw broken(`${path} is ${quote(value)}, wanted a text`);
  }
}

function checkTexts(value: unknown, path: string): void {
  const fits = Array.isArray(value) && value.length > 0 &&
    value.every((text) => typeof text === "string" && text.trim() !== "");
  if (!fits) throw broken(`${path} is ${quote(value)}, wanted a list of texts`);
}
