/**
 * Standing: how a number stands to what was counted before it.
 *
 * @module
 */
import { ANOTHER, type Outcome } from "../../codebooks/mod.ts";
import { wordOf } from "../words/clauses.ts";
import type { Counted, Finding } from "./findings.ts";
import { among, listWords, type Text } from "./lexis.ts";

const another = listWords(ANOTHER), tolls = new Set(["total", "listed", "running-total"]);

/**
 * The rule of a figure: that of its finding, but `earlier` for what a toll was before ("up from 120") and `addition` for
 * a number that comes on top of one of the same outcome ("another six").
 *
 * @param told outcomes that the article has counted before
 */
export function ruleOf(
  text: Text,
  { left, quantity }: Counted,
  found: Finding,
  told: ReadonlySet<Outcome>,
): string {
  if (tolls.has(found.rule) && wordOf(text, left - 1) === "from") return "earlier";
  if (!told.has(found.outcome) || found.rule === "running-total") return found.rule;
  const more = wordOf(text, quantity.to) === "more" || wordOf(text, quantity.to) === "additional";
  for (let i = left; i < quantity.from && !more; i++) if (among(text, i, another)) return "addition";
  return more ? "addition" : found.rule;
}
