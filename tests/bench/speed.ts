/**
 * deno task bench:speed: how fast a text is coded, part by part, and beside wink-nlp. Never a test: machines differ.
 *
 * All of it runs on one thread, garbage collection included, over the same texts. What counts is the processor's time,
 * so that other programs do not disturb; each step runs once to warm up and five times more, the fastest counts.
 *
 *     deno task bench:speed [MEGABYTES] [PART]
 *
 * PART measures only the steps whose names begin with it.
 *
 * @module
 */
import process from "node:process";
import {
  compileCodebook,
  extract,
  findFigures,
  findFraming,
  findMentions,
  findOverlaps,
  findQuotes,
  findTerms,
  readScan,
  scanArticle,
} from "../../lib/extract/mod.ts";
import { readArticle, splitSentences } from "../../lib/corpus/mod.ts";
import type { Corpus } from "../../lib/vocabulary.ts";
import { createCodebook } from "./codebook.ts";
import { generateArticles } from "./generate.ts";
import { createWink, FEWEST } from "./wink.ts";

const TIMES = 5;

/** One thing that is measured. */
interface Step {
  name: string;
  /** Does it once and gives how much it found. */
  run: () => number;
}

const [amount = "20", part = ""] = Deno.args;
if (!(Number(amount) > 0)) {
  throw new RangeError(`Cannot measure "${amount}" megabytes: wanted a number above 0`);
}

const generated = generateArticles({ characters: Number(amount) * 1e6 }),
  { texts, aliases, shares } = generated;
const codebook = createCodebook(generated), lexicon = compileCodebook(codebook);

const count = <T>(items: readonly T[], of: (item: T, i: number) => number): number =>
  items.reduce((sum, item, i) => sum + of(item, i), 0);
const size = count(texts, (text) => text.length) / 1e6;
const read = (text: string, i: number) =>
  readArticle(text, { document: `article-${i}`, title: "", published: "2024-06-09", language: "en" });
const readTexts = (): Corpus => ({
  path: "",
  title: "",
  articles: texts.map(read),
  absent: [],
  refused: [],
  notes: [],
  codebooks: "",
  codings: "",
  sha256: "",
});

/** Everything a run does between the files and the frames, and wink-nlp with all of its pipe and with the least of it. */
function wholes(): Step[] {
  const wink = createWink(aliases), least = createWink(aliases, FEWEST);
  return [
    {
      name: "all together: text to the rows of every table",
      run: () => count(Object.values(extract(readTexts(), codebook)), ({ length }) => length),
    },
    { name: "wink-nlp: text to entities, its whole pipe", run: () => count(texts, wink) },
    { name: "wink-nlp: text to entities, sentences and entities alone", run: () => count(texts, least) },
  ];
}

/** The parts, each with what it stands on already there. */
function parts(): Step[] {
  const articles = texts.map(read),
    scans = articles.map((article) => scanArticle(article, lexicon.vocabulary));
  const readings = scans.map(readScan);
  return [
    { name: "sentences", run: () => count(texts, (text) => splitSentences(text).length) },
    {
      name: "articles: sentences, furniture, language",
      run: () => count(texts, (text, i) => read(text, i).sentences.length),
    },
    {
      name: "scan: words and what is known of them",
      run: () => count(articles, (one) => scanArticle(one, lexicon.vocabulary).count),
    },
    {
      name: "attribution: statements and speakers",
      run: () => count(scans, (scan) => readScan(scan).speakers.length),
    },
    { name: "figures", run: () => count(readings, (reading) => findFigures(reading).length) },
    { name: "quotes", run: () => count(readings, (reading) => findQuotes(reading).length) },
    { name: "mentions", run: () => count(readings, (reading) => findMentions(reading, lexicon).length) },
    { name: "framing", run: () => count(readings, (reading) => findFraming(reading, lexicon).length) },
    { name: "terms", run: () => count(readings, (reading) => findTerms(reading).length) },
    { name: "overlaps", run: () => findOverlaps(scans).length },
  ];
}

/** Processor time of a step in seconds. */
function time({ run }: Step): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const line = (...cells: string[]): void =>
  console.log(cells.map((cell, i) => i ? cell.padStart(12) : cell.padEnd(58)).join(""));

/** Measures a step, prints its line and gives its speed. */
function measure(step: Step): number {
  const found = step.run(), seconds = Math.min(...Array.from({ length: TIMES }, () => time(step)));
  const { rss, heapUsed } = Deno.memoryUsage(),
    megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  line(step.name, (size / seconds).toFixed(2), String(found), megabytes(heapUsed), megabytes(rss));
  return size / seconds;
}

const wanted = ({ name }: Step): boolean => name.startsWith(part);
const shown = Object.entries(shares).map(([name, share]) => `${name} ${(share * 100).toFixed(0)} %`).join(
  ", ",
);
console.log(
  `${texts.length} articles, ${size.toFixed(1)} MB, ${aliases.length} aliases; of the sentences ${shown}`,
);
line("step", "MB/s", "found", "heap MB", "memory MB");
const [own, ...others] = wholes().filter(wanted).map(measure);
if (others.length) {
  console.log(`Ratio to wink-nlp: ${others.map((speed) => (own / speed).toFixed(1)).join(" and ")}`);
}
parts().filter(wanted).forEach(measure);
