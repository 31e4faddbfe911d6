/**
 * Descriptors: how each outlet characterises an actor, words of one meaning brought together.
 *
 * @module
 */
import type { Mention } from "../vocabulary.ts";
import { outletNames, outletsBy, type Published } from "./outlets.ts";

/** How often an outlet describes an actor in one way. */
export interface Described extends Record<string, unknown> {
  /** Who published the articles. */
  outlet: string;
  /** Id of the actor. */
  actor: string;
  /** The description: the words that are used most, of all that mean the same. */
  descriptor: string;
  /** What they mean, where the program knows: backed-by-iran. */
  relation: string;
  /** The words as they stand, "; " between. */
  words: string;
  /** Mentions so described in the article's own words. */
  own: number;
  /** Mentions so described inside statements of others. */
  quoted: number;
  /** Mentions of the actor in the outlet, described or not. */
  mentions: number;
}

/** Fields of a row, in order. */
export const DESCRIBED_FIELDS = [
  "outlet",
  "actor",
  "descriptor",
  "relation",
  "words",
  "own",
  "quoted",
  "mentions",
] as const;

/** What is needed of a mention to know how it describes its actor. */
export type Describing = Pick<Mention, "document" | "actor" | "descriptors" | "relation" | "voice">;

interface Use {
  outlet: string;
  actor: string;
  words: string;
  relation: string;
  own: boolean;
}

/**
 * Counts how each outlet describes each actor.
 *
 * @param mentions of the corpus
 * @param documents its documents, in order
 * @returns rows by actor, description (the commonest first) and outlet; zeros included
 * @throws {RangeError} where a mention belongs to no document
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const mention = { document: "a", actor: "league", voice: "own" } as const;
 * const mentions = [
 *   { ...mention, descriptors: "coast-backed", relation: "backed-by-coast" },
 *   { ...mention, descriptors: "supported by the coast", relation: "backed-by-coast" },
 * ];
 * const rows = measureDescriptors(mentions, [{ document: "a", outlet: "Herald" }]);
 * deepStrictEqual(rows.map(({ words, own }) => [words, own]), [["coast-backed; supported by the coast", 2]]);
 * ```
 */
export function measureDescriptors(
  mentions: readonly Describing[],
  documents: readonly Published[],
): Described[] {
  const outletOf = outletsBy(documents, "measure descriptors"), outlets = outletNames(documents);
  const totals = new Map<string, number>();
  for (const mention of mentions) {
    const key = keyOf(mention.actor, outletOf(mention));
    totals.set(key, (totals.get(key) ?? 0) + 1);
  }
  const meanings = learnMeanings(mentions);
  const uses = mentions.flatMap((mention) => usesOf(mention, outletOf(mention), meanings));
  const groups = [...Map.groupBy(uses, ({ actor, relation, words }) => keyOf(actor, relation || words))];
  groups.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const actors = [...new Set(uses.map(({ actor }) => actor))].sort();
  return actors.flatMap((actor) =>
    groups.filter(([, [use]]) => use.actor === actor).flatMap(([, group]) => {
      const [commonest] = wordsOf(group), { relation } = group[0];
      return outlets.map((outlet): Described => {
        const own = group.filter((use) => use.outlet === outlet);
        return {
          outlet,
          actor,
          descriptor: commonest,
          relation,
          words: wordsOf(own).join("; "),
          own: own.filter((use) => use.own).length,
          quoted: own.filter((use) => !use.own).length,
          mentions: totals.get(keyOf(actor, outlet)) ?? 0,
        };
      });
    })
  );
}

const keyOf = (...parts: string[]): string => JSON.stringify(parts);
const split = (text: string): string[] =>
  text.split(";").map((part) => part.trim()).filter((part) => part !== "");

/** The words of a group, the commonest first. */
function wordsOf(uses: readonly Use[]): string[] {
  return [...Map.groupBy(uses, ({ words }) => words)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([words]) => words);
}

/** What words mean, from the mentions that have as many meanings as descriptors. */
function learnMeanings(mentions: readonly Describing[]): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const { descriptors, relation } of mentions) {
    const words = split(descriptors), relations = split(relation);
    if (words.length === relations.length) words.forEach((word, i) => meanings.set(word, relations[i]));
  }
  return meanings;
}

/** Each description of a mention with its meaning; one meaning counts once, however many words it has. */
function usesOf(mention: Describing, outlet: string, meanings: ReadonlyMap<string, string>): Use[] {
  const left = new Set(split(mention.relation)), words = split(mention.descriptors);
  const found = words.map((word) => {
    const meaning = meanings.get(word) ?? "";
    return left.delete(meaning) ? { word, relation: meaning } : { word, relation: "" };
  });
  // What is not known from elsewhere belongs to the last of the words that have none: "powerful; supported by the coast".
  for (const relation of [...left].reverse()) {
    const last = found.findLast((one) => one.relation === "" && !meanings.has(one.word));
    if (last) last.relation = relation;
  }
  return found.map(({ word, relation }) => ({
    outlet,
    actor: mention.actor,
    words: word,
    relation,
    own: mention.voice === "own",
  }));
}
