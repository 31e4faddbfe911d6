/**
 * Claims: no alias may belong to two actors with nothing to tell them apart.
 *
 * @module
 */
import type { Alias, Codebook } from "../../vocabulary.ts";
import { type AliasWord, keyOf } from "../words/keys.ts";

/** An alias in the form in which it is looked for. */
interface Looked {
  root: number;
  words: readonly AliasWord[];
  capitals: readonly number[];
}

/**
 * Refuses an alias that another actor's row would find in the same words.
 *
 * @param codebook the codebook, for the name of its folder
 * @param alias the row
 * @param form how the row is looked for
 * @param claims rows so far by how they are looked for; the row is added
 * @throws {TypeError} where no context and no date tells the two apart
 */
export function checkClaim(
  codebook: Codebook,
  alias: Alias,
  form: Looked,
  claims: Map<string, Alias[]>,
): void {
  // A name is told from one that is only like it by its own spelling, a noun has none.
  const words = form.words.map(({ word, like }) => keyOf({ word, like: like === "number" ? like : "exact" }));
  const key = `${form.root} ${words.join(" ")} ${form.capitals.join("")}`;
  const before = claims.get(key) ?? [];
  for (const other of before) {
    if (other.actor === alias.actor || isApart(alias, other) || isApart(other, alias)) continue;
    if (alias.context.join(";") !== other.context.join(";")) continue;
    throw new TypeError(
      `Cannot read codebook "${codebook.folder}/actors.csv": row ${alias.row}, column alias, gives "${alias.alias}" to ` +
        `"${alias.actor}", already given to "${other.actor}" on row ${other.row}; a context must tell them apart`,
    );
  }
  claims.set(key, [...before, alias]);
}

/** Whether the one ends before the other begins. */
const isApart = (a: Alias, b: Alias): boolean => a.to !== "" && b.from !== "" && a.to < b.from;
