/**
 * The Content Security Policy of a page that loads nothing and runs nothing.
 *
 * @module
 */
import { createHash } from "node:crypto";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The distinct texts between two marks, in the order of their first use. */
function between(page: string, open: string, close: string): string[] {
  const found = new Set<string>();
  for (let at = page.indexOf(open); at >= 0; at = page.indexOf(open, at + 1)) {
    const start = page.indexOf(">", at + open.length - 1) + 1;
    found.add(page.slice(start, page.indexOf(close, start)));
  }
  return [...found];
}

function attributes(page: string): string[] {
  return [...new Set([...page.matchAll(/<[a-z][^>]*? style="([^"]*)"/gi)].map((match) => decode(match[1])))];
}

const decode = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">")
    .replaceAll(
      "&amp;",
      "&",
    );

/**
 * Names by hash the only styles that a page may use; scripts, frames, forms and anything from outside are barred.
 *
 * @param page the page that the policy is for
 * @returns the policy
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { policyOf } from "./policy.ts";
 * match(policyOf("<style>p{}</style>"), /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
 * ```
 */
export function policyOf(page: string): string {
  const sheets = between(page, "<style", "</style>").map(hash), inline = attributes(page).map(hash);
  return [
    "default-src 'none'",
    `style-src ${[...sheets, ...(inline.length > 0 ? ["'unsafe-hashes'", ...inline] : [])].join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
