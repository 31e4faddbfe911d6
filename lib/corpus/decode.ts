/**
 * Bytes to text. The text keeps its byte order mark, so that offsets count every code unit of the file.
 *
 * @module
 */
import type { Outcome } from "./files.ts";

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/**
 * Checks the name of an encoding.
 *
 * @param encoding a label of the Encoding Standard, such as "windows-1252"
 * @returns the label
 * @throws {RangeError} where TextDecoder knows no such label
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * throws(() => checkEncoding("ebcdic"), RangeError);
 * ```
 */
export function checkEncoding(encoding: string): string {
  try {
    new TextDecoder(encoding);
    return encoding;
  } catch {
    throw new RangeError(
      `Cannot read as "${encoding}": no such encoding is known, wanted a name such as "utf-8" or "windows-1252"`,
    );
  }
}

/**
 * Decodes the bytes of a file.
 *
 * A byte order mark decides; then the encoding that is named; else the bytes have to be UTF-8. The mark stays in the
 * text as its first code unit, U+FEFF, and counts in every offset.
 *
 * @param bytes the bytes of a file
 * @param encoding the encoding that a manifest or a user names @default {"utf-8"}
 * @returns the text, or the reason why the bytes are none
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(decode(new Uint8Array([0xff, 0xfe, 0x41, 0])).value, "\ufeffA");
 * strictEqual(decode(new Uint8Array([0xe9]), "windows-1252").value, "é");
 * ```
 */
export function decode(bytes: Uint8Array, encoding = "utf-8"): Outcome<string> {
  const label = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? encoding;
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const named = label === "utf-8"
      ? "wanted UTF-8, or its encoding named"
      : "wanted the encoding that it has";
    return { reason: `its bytes are not ${label.toUpperCase()}, ${named}` };
  }
  if (text.includes("\0")) return { reason: "it holds NUL characters: no text, or UTF-16 without its mark" };
  if (!/[^\s\ufeff]/.test(text)) return { reason: "it is empty" };
  return { value: text };
}
