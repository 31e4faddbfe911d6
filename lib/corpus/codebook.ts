/**
 * Codebooks: who is looked for (actors.csv) and which frames (frames.json), refused where they contradict themselves.
 *
 * @module
 */
import { parseCsv } from "../tables/mod.ts";
import { GENERIC_FRAMES } from "../codebooks/mod.ts";
import type { Alias, Codebook } from "../vocabulary.ts";
import { isDay } from "./check.ts";
import { type Outcome, readFile } from "./files.ts";
import { FRAMES, parseFrames } from "./frames.ts";
import { sha256 } from "./hash.ts";

const ACTORS = "actors.csv";
const COLUMNS = ["actor", "alias", "kind", "context", "from", "to", "note"] as const;
const WANTED = ["actor", "alias", "kind"];
/** Columns of a proposal, which a codebook made from it may keep: they are not read. */
const EVIDENCE: readonly string[] = ["count", "articles", "evidence"];

const broken = (file: string, what: string): SyntaxError =>
  new SyntaxError(`Cannot read codebook "${file}": ${what}`);

/**
 * Reads the codebooks of a folder: actors.csv, frames.json or both. Without a frames.json the frames are the generic five.
 *
 * @param folder the folder
 * @returns the aliases and frames, in the order of the files, and one hash over both files
 * @throws {Error} where there is no such folder, or it holds neither
 * @throws {SyntaxError} where a file can't be read, an entry is not whole, or two actors claim one alias
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const folder = await Deno.makeTempDir();
 * await Deno.writeTextFile(`${folder}/actors.csv`, "actor,alias,kind\nriver-guard,River Guard,name\n");
 * strictEqual((await readCodebook(folder)).actors[0].actor, "river-guard");
 * ```
 */
export async function readCodebook(folder: string): Promise<Codebook> {
  const actors = await readFile(folder, ACTORS), frames = await readFile(folder, FRAMES);
  if (isAbsent(actors) && isAbsent(frames)) {
    const what = await isFolder(folder)
      ? `it holds no ${ACTORS} and no ${FRAMES}`
      : "there is no such folder";
    throw new Error(`Cannot read codebook "${folder}": ${what}`);
  }
  const aliases = bytesOf(ACTORS, actors), patterns = bytesOf(FRAMES, frames);
  return {
    folder,
    actors: aliases ? parseActors(aliases) : [],
    frames: patterns ? parseFrames(patterns) : [...GENERIC_FRAMES],
    sha256: hashOf([[ACTORS, aliases], [FRAMES, patterns]]),
  };
}

const isFolder = (path: string): Promise<boolean> =>
  Deno.stat(path).then(({ isDirectory }) => isDirectory, () => false);
const isAbsent = (file: Outcome<Uint8Array>): boolean => file.value === undefined && file.absent === true;

function bytesOf(name: string, file: Outcome<Uint8Array>): Uint8Array | undefined {
  if (file.value === undefined && !file.absent) throw broken(name, file.reason);
  return file.value;
}

const hashOf = (files: readonly (readonly [string, Uint8Array | undefined])[]): string =>
  sha256(files.map(([name, bytes]) => bytes ? `${name} ${sha256(bytes)}\n` : "").join(""));

/**
 * Parses an actors.csv.
 *
 * @param bytes the bytes of the file
 * @returns its aliases in order
 * @throws {SyntaxError} where a column or value is not as wanted, or an alias belongs to two actors at one time
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * const bytes = new TextEncoder().encode("actor,alias,kind\nhill-league,the League,noun\nriver-guard,the League,noun\n");
 * throws(() => parseActors(bytes), {
 *   message: 'Cannot read codebook "actors.csv": row 3 gives alias "the League" to "river-guard", ' +
 *     'already given to "hill-league" on row 2',
 * });
 * ```
 */
export function parseActors(bytes: Uint8Array): Alias[] {
  const { header, rows } = parseActorsCsv(bytes);
  const extra = header.find((column) =>
    !(COLUMNS as readonly string[]).includes(column) && !EVIDENCE.includes(column)
  );
  if (extra !== undefined) throw broken(ACTORS, `unknown column "${extra}", wanted ${COLUMNS.join(", ")}`);
  const missing = WANTED.find((column) => !header.includes(column));
  if (missing) throw broken(ACTORS, `it has no column "${missing}", wanted ${COLUMNS.join(", ")}`);
  const aliases = rows.map(({ line, cells }) => toAlias(line, cells));
  checkClaims(aliases);
  return aliases;
}

function parseActorsCsv(bytes: Uint8Array): ReturnType<typeof parseCsv> {
  try {
    // A proposal by "deno task actors suggest" is escaped, as every table is.
    return parseCsv(bytes, { escaped: true });
  } catch (error) {
    throw broken(ACTORS, (error as Error).message.replace(/^Cannot parse CSV: /, ""));
  }
}

function toAlias(row: number, cells: Record<string, string>): Alias {
  const cell = (column: string): string => (cells[column] ?? "").trim();
  const refuse = (column: string, wanted: string): SyntaxError =>
    broken(ACTORS, `row ${row} has the ${column} ${JSON.stringify(cell(column))}, wanted ${wanted}`);
  for (const column of ["actor", "alias"]) if (cell(column) === "") throw refuse(column, "a text");
  if (!/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(cell("actor"))) {
    throw refuse("actor", "words joined by hyphens");
  }
  const kind = cell("kind");
  if (kind !== "name" && kind !== "noun") throw refuse("kind", "name or noun");
  for (const column of ["from", "to"]) {
    if (cell(column) !== "" && !isDay(cell(column))) throw refuse(column, "a day as YYYY-MM-DD");
  }
  if (cell("from") && cell("to") && cell("to") < cell("from")) {
    throw refuse("to", `no day before ${cell("from")}`);
  }
  const context = cell("context").split(";").map((word) => word.trim()).filter((word) => word !== "");
  const { actor, alias, from, to, note } = Object.fromEntries(
    COLUMNS.map((column) => [column, cell(column)]),
  );
  return { actor, alias: alias.replace(/\s+/g, " "), kind, context, from, to, note, row };
}

/** How an alias is compared: capitals count only in a word of capitals, which may be another word in small letters. */
const keyOf = ({ alias }: Alias): string => {
  const even = alias.replace(/[‘’]/g, "'");
  return /\p{Ll}/u.test(even) ? even.toLowerCase() : `=${even}`;
};

/** Whether nothing tells two rows of one alias apart: no context of their own, and days that meet. */
function collide(a: Alias, b: Alias): boolean {
  const apart = a.to && b.from && a.to < b.from || b.to && a.from && b.to < a.from;
  if (apart) return false;
  if (a.context.length === 0 && b.context.length === 0) return true;
  return a.context.some((word) => b.context.includes(word));
}

function checkClaims(aliases: readonly Alias[]): void {
  const claims = new Map<string, Alias[]>();
  for (const alias of aliases) {
    const key = keyOf(alias), earlier = claims.get(key) ?? [];
    claims.set(key, [...earlier, alias]);
    const other = earlier.find((claim) => collide(claim, alias));
    if (!other) continue;
    const given = `row ${alias.row} gives alias "${alias.alias}" to "${alias.actor}"`;
    if (other.actor === alias.actor) throw broken(ACTORS, `${given} again, as row ${other.row} does`);
    throw broken(ACTORS, `${given}, already given to "${other.actor}" on row ${other.row}`);
  }
}
