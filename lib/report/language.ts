/**
 * One name for what the project itself says about the language.
 *
 * @module
 */
import * as LANGUAGE from "../codebooks/mod.ts";
import { sha256 } from "../corpus/mod.ts";

/** Writes a value so that equal values give equal text: sets and maps as lists, functions and patterns as source. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Set || value instanceof Map) return [...value];
  return value instanceof RegExp || typeof value === "function" ? String(value) : value;
}

/**
 * Hashes the codebooks of the language, so that coded tables can name the ones that made them.
 *
 * @returns SHA-256 in hexadecimal
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { hashLanguage } from "./language.ts";
 * strictEqual(hashLanguage().length, 64);
 * ```
 */
export function hashLanguage(): string {
  const entries = Object.entries(LANGUAGE).sort(([a], [b]) => a < b ? -1 : 1);
  return sha256(JSON.stringify(entries, plain));
}
