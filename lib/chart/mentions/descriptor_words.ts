/**
 * What the chart of descriptors says, all computed.
 *
 * @module
 */

import type { Described } from "../../measure/mod.ts";
import type { Document } from "../../vocabulary.ts";
import { noRoomFor, sharedColours } from "../caveats.ts";
import { countOf, formatNumber, numeral, scopeOf, timesOf } from "../counts.ts";
import { isPlural } from "../names.ts";
import { capitalise, joinSentences, listOf } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";

/** What the words need beside the rows. */
export interface DescriptorContext {
  /** What an actor is called. */
  called: (actor: string) => string;
  /** How many descriptions are not drawn. */
  hidden: number;
}

/**
 * Puts the rows of the chart of descriptors into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @param context What actors are called, and how many descriptions are not drawn.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const row = { outlet: "Herald", actor: "league", relation: "", words: "", quoted: 0, mentions: 9 };
 * const rows = [{ ...row, descriptor: "armed", own: 14 }];
 * const { title } = descriptorWords(rows, [{ outlet: "Herald", published: "" }] as never, { called: () => "Hill League", hidden: 0 });
 * deepStrictEqual(title, "Hill League is described most: 14 times as “armed”");
 * ```
 */
export function descriptorWords(
  rows: readonly Described[],
  documents: readonly Document[],
  { called, hidden }: DescriptorContext,
): Words {
  const title = finding(rows, documents, called), takeaway = spreading(rows, called);
  return completeWords({
    title,
    subtitle: counting(rows, documents),
    takeaway,
    shows: "Small bar charts, one an outlet, with one bar a description of an actor.",
    caveat: caution(rows, documents, hidden),
  }, documents);
}

const usesOf = (rows: readonly Described[]): number =>
  rows.reduce((sum, { own, quoted }) => sum + own + quoted, 0);

/** Rows by description, the commonest first. */
function byDescriptor(rows: readonly Described[]): Described[][] {
  return [...Map.groupBy(rows, ({ actor, descriptor }) => JSON.stringify([actor, descriptor])).values()]
    .sort((a, b) => usesOf(b) - usesOf(a));
}

/** Fewer descriptors than this make no finding. */
const FEW = 10;

function finding(
  rows: readonly Described[],
  documents: readonly Document[],
  called: (actor: string) => string,
): string {
  if (rows.length === 0) {
    return `No descriptor of an actor was read in ${countOf(documents.length, "article")}`;
  }
  if (usesOf(rows) < FEW) {
    return `Actors are seldom described: ${countOf(usesOf(rows), "descriptor")} in ${
      countOf(documents.length, "article")
    }`;
  }
  const [[actor, own]] = [...Map.groupBy(tellingOf(rows, called), ({ actor }) => actor)].sort(
    ([, a], [, b]) => usesOf(b) - usesOf(a),
  );
  const top = byDescriptor(own).slice(0, 2).map((group) =>
    `${timesOf(usesOf(group))} as “${group[0].descriptor}”`
  );
  return `${capitalise(called(actor))} ${isPlural(called(actor)) ? "are" : "is"} described most: ${
    top.join(", ")
  }`;
}

/** Descriptions that say more than the name does; all where there are none. */
function tellingOf(rows: readonly Described[], called: (actor: string) => string): Described[] {
  const telling = byDescriptor(rows).filter((own) => !own.some((row) => isOfName(row, called(row.actor))))
    .flat();
  return telling.length > 0 ? telling : [...rows];
}

/** Whether it says no more than the name does: "Iraqi" of Iraqi Security Forces, "Shiite" of Shia militias. */
function isOfName({ descriptor, words }: Described, name: string): boolean {
  const parts = name.toLowerCase().split(" ");
  return [descriptor, ...words.split("; ")].some((word) => parts.includes(word.toLowerCase()));
}

/** Which description most outlets share, and which one outlet has for itself. */
function spreading(rows: readonly Described[], called: (actor: string) => string): string {
  if (rows.length === 0) return "There is nothing to compare.";
  const all = usesOf(rows), quoted = rows.reduce((sum, row) => sum + row.quoted, 0);
  const spread = byDescriptor(tellingOf(rows, called)).map((group) => ({
    words: `“${group[0].descriptor}” (${called(group[0].actor)})`,
    uses: usesOf(group),
    outlets: group.filter((row) => row.own + row.quoted > 0),
  }));
  const shared = spread.toSorted((a, b) => b.outlets.length - a.outlets.length || b.uses - a.uses)[0];
  const alone = spread.find(({ outlets, uses }) => outlets.length === 1 && uses > 2);
  return joinSentences(
    `${capitalise(numeral(quoted))} of ${countOf(all, "descriptor")} ${
      quoted === 1 ? "stands" : "stand"
    } in the words of others.`,
    shared.outlets.length > 1
      ? `${shared.words} is used by the most outlets, ${numeral(shared.outlets.length)}.`
      : "",
    alone ? `${alone.words} stands in ${listOf(alone.outlets.map(({ outlet }) => outlet))} alone.` : "",
  );
}

function counting(rows: readonly Described[], documents: readonly Document[]): string {
  const n = `n = ${formatNumber(usesOf(rows))} descriptors of actors in ${scopeOf(documents)}.`;
  return rows.length === 0
    ? n
    : `${n} Bars and numbers: how often each stands there; words of one meaning count together.`;
}

function caution(rows: readonly Described[], documents: readonly Document[], hidden: number): string {
  if (rows.length === 0) return "That no descriptor was read does not mean that no actor is characterised.";
  return joinSentences(
    "Descriptors are adjectives and phrases beside a name or noun; what verbs and whole sentences say of an actor is" +
      " not counted. The title passes over words that the name itself holds. A long article has room for more.",
    noRoomFor(hidden, "description", "used less often"),
    sharedColours(documents),
  );
}
