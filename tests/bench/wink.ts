/**
 * wink-nlp on the same texts with the same aliases: what Dateline is measured against.
 *
 * @module
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type CustomEntityExample } from "wink-nlp";
import type { BenchAlias } from "./lexicon.ts";

/** Parts of wink-nlp that find sentences and custom entities, without its tagger, negation and sentiment. */
export const FEWEST = ["sbd", "cer"];

/**
 * Prepares wink-nlp.
 *
 * @param aliases what it learns as custom entities
 * @param parts parts of its pipe; all of them where left out
 * @returns reads a text and gives the number of entities found in it
 */
export function createWink(aliases: readonly BenchAlias[], parts?: string[]): (text: string) => number {
  const nlp = winkNLP(model, parts);
  // Its tokens part a word at the hyphen.
  const examples: CustomEntityExample[] = aliases.map(({ actor, alias }) => ({
    name: actor,
    patterns: [alias.replaceAll("-", " - ")],
  }));
  nlp.learnCustomEntities(examples, { matchValue: true, useEntity: false, usePOS: false });
  return (text) => nlp.readDoc(text).customEntities().out(nlp.its.detail).length;
}
