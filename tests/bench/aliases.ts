/**
 * What thousands of aliases cost: the same texts, read with 50 aliases and with 5,000 of which the 50 are a part.
 *
 *     deno run -P=test --v8-flags=--single-threaded tests/bench/aliases.ts [MEGABYTES]
 *
 * Both are read in turn, so that whatever else the machine does disturbs both alike; of each the fastest counts. The
 * texts speak only of the 50, and what is found must be the same. Never a test: machines differ.
 *
 * @module
 */
import process from "node:process";
import { readArticle } from "../../lib/corpus/mod.ts";
import { compileCodebook, findMentions, type Reading, readScan, scanArticle } from "../../lib/extract/mod.ts";
import { createCodebook } from "./codebook.ts";
import { generateArticles } from "./generate.ts";
import { type BenchAlias, createAliases } from "./lexicon.ts";

const FEW = 50, MANY = 5_000, TIMES = 15, SEED = 77;

const [amount = "4"] = Deno.args;
if (!(Number(amount) > 0)) {
  throw new RangeError(`Cannot measure "${amount}" megabytes: wanted a number above 0`);
}

const generated = generateArticles({ characters: Number(amount) * 1e6, aliases: FEW });
const { texts, aliases } = generated;

/** More aliases, none of them spelt like one that is there. */
function padded(few: readonly BenchAlias[]): BenchAlias[] {
  const there = new Set(few.map(({ alias }) => alias));
  return [...few, ...createAliases(SEED, MANY).filter(({ alias }) => !there.has(alias))].slice(0, MANY);
}

/** The texts, scanned and read with so many aliases, ready to be gone through again and again. */
function prepare(own: readonly BenchAlias[]) {
  const lexicon = compileCodebook(createCodebook({ ...generated, aliases: [...own] }));
  const articles = texts.map((text, i) =>
    readArticle(text, { document: `article-${i}`, title: "", published: "2024-06-09", language: "en" })
  );
  const scan = () => articles.map((article) => scanArticle(article, lexicon.vocabulary));
  const readings: Reading[] = scan().map(readScan);
  const find = () => readings.reduce((sum, reading) => sum + findMentions(reading, lexicon).length, 0);
  return { scan: () => scan().length, find };
}

/** Processor time in milliseconds. */
function time(run: () => number): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

const few = prepare(aliases), many = prepare(padded(aliases));
console.log(
  `${texts.length} articles, ${FEW} and ${MANY} aliases; found ${few.find()} and ${many.find()} mentions`,
);
for (const step of ["scan", "find"] as const) {
  let least = Infinity, most = Infinity;
  for (let i = 0; i < TIMES; i++) {
    least = Math.min(least, time(few[step]));
    most = Math.min(most, time(many[step]));
  }
  const name = step === "scan" ? "words and what is known of them" : "mentions";
  console.log(
    `${name}: ${least.toFixed(1)} ms and ${most.toFixed(1)} ms, ratio ${(most / least).toFixed(2)}`,
  );
}
