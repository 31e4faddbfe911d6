/**
 * SHA-256: the name of exactly these bytes.
 *
 * @module
 */
import { createHash } from "node:crypto";

/**
 * Computes the SHA-256 of bytes.
 *
 * @param bytes the bytes, or a text whose UTF-8 is meant
 * @returns 64 hexadecimal digits in lower case
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(sha256("").slice(0, 8), "e3b0c442");
 * ```
 */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/**
 * Shortens a hash for an error text.
 *
 * @param hash a hash in hexadecimal digits
 * @returns its first twelve digits and an ellipsis
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(shortHash("e3b0c44298fc1c149afb"), "e3b0c44298fc…");
 * ```
 */
export const shortHash = (hash: string): string => `${hash.slice(0, 12)}…`;
