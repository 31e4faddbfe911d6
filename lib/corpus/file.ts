/**
 * A corpus of one file: a text, or a document a row.
 *
 * @module
 */
import { readArticle } from "./articles.ts";
import { decode } from "./decode.ts";
import { readFile } from "./files.ts";
import { claim, type Gathered, ROWS, stem, TEXTS } from "./gathered.ts";
import { sha256 } from "./hash.ts";
import { basename, dirname, extname } from "./paths.ts";
import { parseTextCsv, parseTextLines, parseTextParquet, type TextRow } from "./rows.ts";

/**
 * Reads a corpus of one file; it has no title of its own.
 *
 * @param path the file
 * @param gathered what was gathered so far, which is added to
 * @param encoding encoding of the file @default {"utf-8"}
 * @throws {TypeError} where the file is of another kind
 * @throws {Error} where it can't be read
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import type { Gathered } from "./gathered.ts";
 * const gathered: Gathered = { articles: [], absent: [], refused: [], owners: new Map() };
 * await gatherFile("seeds/sample/coast-courier.txt", gathered);
 * strictEqual(gathered.articles[0].document.document, "coast-courier");
 * ```
 */
export async function gatherFile(path: string, gathered: Gathered, encoding?: string): Promise<void> {
  const name = basename(path), ending = extname(path).toLowerCase();
  if (![...TEXTS, ...ROWS].includes(ending)) {
    throw new TypeError(
      `Cannot read "${path}": wanted a folder, or a .txt, .md, .csv, .jsonl or .parquet file`,
    );
  }
  // The user named this file, so a link is followed; but what it leads to is checked as in a folder.
  const real = await Deno.realPath(path);
  const bytes = await readFile(dirname(real), basename(real));
  if (!bytes.value) throw new Error(`Cannot read "${path}": ${bytes.reason}`);
  if (ending === ".parquet") {
    return gatherRows(parseTextParquet(name, bytes.value), name, gathered);
  }
  const text = decode(bytes.value, encoding);
  if (text.value === undefined) throw new Error(`Cannot read "${path}": ${text.reason}`);
  if (TEXTS.includes(ending)) {
    const about = { document: stem(name), file: name, sha256: sha256(bytes.value) };
    gathered.articles.push(readArticle(text.value, about));
  } else if (ending === ".csv") gatherRows(parseTextCsv(name, text.value), name, gathered);
  else gatherRows(parseTextLines(name, text.value), name, gathered);
}

function gatherRows(rows: readonly TextRow[], file: string, gathered: Gathered): void {
  for (const row of rows) {
    const about = row.reason ? { reason: row.reason } : claim(row.said, row.place, gathered);
    if (!about.value) gathered.refused.push({ file: row.place, reason: about.reason });
    else gathered.articles.push(readArticle(row.text, { ...about.value, file }));
  }
}
