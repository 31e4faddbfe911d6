/**
 * Generates as much news-like English as asked, the same bytes for the same seed.
 *
 * What it writes means nothing, but it has the density of news in what an extractor looks for: quotations, reporting
 * cues, figures of harm, names of armed bodies, numbers that count nobody, abbreviations, furniture of the page.
 *
 * @module
 */
import * as lists from "./lexicon.ts";
import { createRandom, type Random } from "./random.ts";

/** Options of the generator. */
export interface Generate {
  /** Characters to write, at least. @default 20_000_000 */
  characters?: number;
  /** Whole number on which all chance depends. @default 1 */
  seed?: number;
  /** Number of aliases that its armed bodies go by. @default 500 */
  aliases?: number;
}

/** What was written, and how often what. */
export interface Generated {
  texts: string[];
  aliases: lists.BenchAlias[];
  lexicon: lists.Lexicon;
  /** Sentences in all, and shares of them that carry something. */
  sentences: number;
  shares: { quoted: number; reported: number; harm: number; alias: number };
}

/** A writer at work: its words, its chance, and what it has counted so far. */
interface Writer extends Omit<Generated, "texts" | "shares"> {
  random: Random;
  /** A paragraph of the article before, which one in ten prints too. */
  wire: string;
  counts: Generated["shares"];
}

const person = ({ random, lexicon }: Writer): string =>
  random.chance(0.4)
    ? `${random.pick(lexicon.forenames)} ${random.zipf(lexicon.surnames)}`
    : `${random.pick(lists.HONORIFICS)} ${random.zipf(lexicon.surnames)}`;

/** A word of that kind, one in eight of them in no dictionary. */
const word = ({ random, lexicon }: Writer, kind: lists.Kind): string =>
  random.zipf((random.chance(0.125) ? lexicon.coined : lexicon.known)[kind]);

function phrase(writer: Writer): string {
  const { random } = writer, noun = word(writer, "nouns");
  if (random.chance(0.08)) return random.pick(lists.PLAIN_NUMBERS);
  if (random.chance(0.04)) return random.pick(lists.ABBREVIATIONS);
  const thing = random.chance(0.35) ? `${word(writer, "adjectives")} ${noun}` : noun;
  return `${random.chance(0.7) ? "the" : random.pick(["its", "their", "that", "this", "one"])} ${thing}`;
}

/** Who does something: an armed body, a person, a thing. */
function subject(writer: Writer, carriesAlias: boolean): string {
  const { random, lexicon } = writer;
  if (carriesAlias) return `${random.chance(0.5) ? "the " : ""}${random.zipf(writer.aliases).alias}`;
  if (random.chance(0.3)) return person(writer);
  return random.chance(0.2) ? random.zipf(lexicon.places) : phrase(writer);
}

function where({ random, lexicon }: Writer): string {
  if (random.chance(0.3)) return ` ${random.pick(lists.TIMES)}`;
  return ` ${random.zipf(lexicon.prepositions)} ${random.zipf(lexicon.places)}`;
}

const grouped = (number: number): string =>
  number < 1000 ? `${number}` : `${Math.floor(number / 1000)},${`${number % 1000}`.padStart(3, "0")}`;

function amount(random: Random): string {
  const digits = random.chance(0.3) ? random.whole(1, 9) * 100 * random.whole(1, 30) : random.whole(2, 99);
  const number = random.chance(0.65) ? grouped(digits) : random.pick(lists.SPELLED);
  return random.chance(0.4) ? `${random.pick(lists.BOUNDS)} ${number}` : number;
}

/** A figure of harm; the place parts the stock phrases, or every article would share passages with every other. */
function harm({ random, lexicon }: Writer): string {
  const place = `${random.pick(["in", "near"])} ${random.zipf(lexicon.places)}`;
  const cause = random.chance(0.6) ? ` ${random.pick(lists.CAUSES)}` : "";
  return `${amount(random)} ${random.pick(lists.VICTIMS)} ${random.pick(lists.HARMS)} ${place}${cause}`;
}

/** A statement without its full stop. */
function clause(writer: Writer, carriesAlias = false): string {
  const { random } = writer;
  const plain = (named: boolean) =>
    `${subject(writer, named)} ${random.chance(0.2) ? `${word(writer, "adverbs")} ` : ""}` +
    `${word(writer, "verbs")} ${phrase(writer)}`;
  let text = plain(carriesAlias) + where(writer);
  if (random.chance(0.4)) text += `, ${random.pick(["and", "but", "while", "as", "after"])} ${plain(false)}`;
  if (random.chance(0.3)) text += ` ${random.zipf(writer.lexicon.prepositions)} ${phrase(writer)}`;
  return random.chance(0.2) ? `${text}, which ${word(writer, "verbs")} ${phrase(writer)}` : text;
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);
function speaker(writer: Writer): string {
  const { random, lexicon } = writer;
  if (random.chance(0.6)) return person(writer);
  return `${random.pick(lists.VOICES)}${random.chance(0.6) ? ` in ${random.zipf(lexicon.places)}` : ""}`;
}

/** One sentence; what it carries is drawn first, and counted. */
function sentence(writer: Writer): string {
  const { random, counts } = writer;
  const harmed = random.chance(0.08), named = random.chance(0.163), drawn = random.next();
  const said = harmed ? harm(writer) : clause(writer, named);
  if (harmed) counts.harm++;
  else if (named) counts.alias++;
  writer.sentences++;
  if (drawn < 0.15) counts.quoted++;
  if (drawn < 0.1 || drawn >= 0.15 && drawn < 0.25) counts.reported++;
  const [open, close] = random.chance(0.7) ? ["“", "”"] : ['"', '"'], cue = random.pick(lists.REPORTING);
  if (drawn < 0.06) return `${open}${capital(said)},${close} ${speaker(writer)} ${cue}.`;
  if (drawn < 0.08) return `${open}${capital(said)},${close} ${cue} ${speaker(writer)}${where(writer)}.`;
  if (drawn < 0.1) return `${capital(speaker(writer))} ${cue} ${clause(writer)} was “${phrase(writer)}”.`;
  if (drawn < 0.12) return `${open}${capital(said)}.${close}`;
  if (drawn < 0.15) {
    return `${capital(said)} ${random.pick(["near", "in"])} the so-called “${phrase(writer)}.”`;
  }
  if (drawn < 0.21) return `${capital(speaker(writer))} ${cue} that ${said}.`;
  if (drawn < 0.25) return `${capital(said)}, according to ${speaker(writer)}.`;
  return `${capital(said)}.`;
}

function article(writer: Writer): string {
  const { random, wire } = writer, size = random.whole(3_500, 6_500);
  const blocks = [capital(clause(writer))];
  if (random.chance(0.3)) blocks.push(random.pick(lists.FURNITURE));
  for (let length = 0; length < size;) {
    const sentences = Array.from({ length: random.whole(1, 4) }, () => sentence(writer));
    blocks.push(sentences.join(" "));
    length += blocks.at(-1)!.length;
    if (random.chance(0.02)) blocks.push(random.pick(lists.FURNITURE));
  }
  if (wire && random.chance(0.1)) blocks.push(wire);
  writer.wire = blocks[2];
  // Joined in one piece: a text put together of two is slow to read.
  return [...blocks, `${random.pick(lists.FURNITURE)}\n`].join("\n\n");
}

/**
 * Writes articles of about 5,000 characters each.
 *
 * @param options how much, and the seed
 * @returns the texts, and the aliases that stand in them
 */
export function generateArticles(options: Generate = {}): Generated {
  const { characters = 20_000_000, seed = 1, aliases = 500 } = options;
  const lexicon = lists.createLexicon(seed), counts = { quoted: 0, reported: 0, harm: 0, alias: 0 };
  const writer: Writer = {
    random: createRandom(seed + 1),
    lexicon,
    aliases: lists.createAliases(seed + 2, aliases),
    wire: "",
    sentences: 0,
    counts,
  };
  const texts: string[] = [];
  for (let written = 0; written < characters; written += texts.at(-1)!.length) texts.push(article(writer));
  const share = (count: number): number => count / writer.sentences;
  return {
    texts,
    aliases: writer.aliases,
    lexicon,
    sentences: writer.sentences,
    shares: {
      quoted: share(counts.quoted),
      reported: share(counts.reported),
      harm: share(counts.harm),
      alias: share(counts.alias),
    },
  };
}
