/**
 * Sentences with figures of harm planted in them, and with numbers that are none, the same for the same seed.
 *
 * Nothing here comes from the program: the words, the numbers and what they allow are the generator's own.
 *
 * @module
 */
import { createRandom, type Random } from "../bench/random.ts";
import { type Amount, makeAmount } from "./planted/amounts.ts";
import * as deaths from "./planted/deaths.ts";
import * as harms from "./planted/harms.ts";
import { OTHERS } from "./planted/others.ts";
import { UNHARMED } from "./planted/unharmed.ts";
import { FILLERS, NOUNS } from "./planted/words.ts";

/** A figure of harm that a text holds. */
export interface Placed extends Omit<Amount, "before" | "after"> {
  /** Where the quantity stands. */
  start: number;
  end: number;
  outcome: string;
}

/** A figure that was planted. */
export interface Planted extends Placed {
  /** Kind of sentence that it stands in. */
  kind: string;
}

/** A sentence and what was planted in it. */
export interface PlantedSentence {
  /** Outcome of its figures, or what its numbers count. */
  kind: string;
  start: number;
  text: string;
  /** What it was made from. */
  template: string;
}

/** An article made of such sentences. */
export interface PlantedArticle {
  text: string;
  figures: Planted[];
  sentences: PlantedSentence[];
}

const POSITIVE: [string, readonly string[], number][] = [
  ["killed", deaths.KILLED, 24],
  ["injured", deaths.INJURED, 14],
  ["two", deaths.BOTH, 14],
  ["far", deaths.FAR, 14],
  ["missing", harms.MISSING, 9],
  ["detained", harms.DETAINED, 12],
  ["displaced", harms.DISPLACED, 13],
  ["casualties", harms.CASUALTIES, 4],
];
const NEGATIVE = Object.entries({ ...OTHERS, ...UNHARMED });
const KINDS = POSITIVE.flatMap(([kind, templates, share]) =>
  Array.from({ length: share }, (): [string, readonly string[]] => [kind, templates])
);

/** Fewest and most people that a sentence of that outcome counts. */
const SIZES: Record<string, [number, number]> = {
  killed: [2, 900],
  injured: [2, 2500],
  missing: [2, 1500],
  detained: [2, 2500],
  displaced: [20, 3_000_000],
  casualties: [5, 2500],
};
const BEFORE = [
  "On {date}, ",
  "In {year}, ",
  "Late on Friday, ",
  "{few} days later, ",
  "At {clock}, ",
  "This time, ",
];

function amountOf(random: Random, outcome: string, form: string, marks: string[]): Amount {
  const [first, last] = SIZES[outcome];
  const least = marks.includes(">") ? 60 : first, most = marks.includes("<") ? 12 : last;
  if (form === "!") {
    const number = random.whole(least, Math.min(most, 900));
    return { before: "", quantity: `${number}`, after: "", low: number, high: number, hedge: "exact" };
  }
  const amount = makeAmount(random, { least, most, vague: form !== "#", noun: !"-#".includes(form) });
  return marks.includes("~") && amount.hedge === "exact" ? { ...amount, hedge: "about" } : amount;
}

/** `=1 one`: these words, exactly that many; `>=1 one`: at least that many. */
function literal(form: string, quantity: string): Amount {
  const number = Number(form.replace(/\D/g, "")), open = form.startsWith(">");
  const hedge = open ? "at_least" : "exact";
  return { before: "", quantity, after: "", low: number, high: open ? null : number, hedge };
}

/** Text with more behind it; "a" becomes "an" before eight, eleven and eighteen. */
const joined = (text: string, more: string): string =>
  /(^|[ “"])a $/i.test(text) && /^(8|11\b|18\b)/.test(more) ? `${text.slice(0, -1)}n ${more}` : text + more;

/** A sentence by its template; the figures' offsets count from its first letter. */
function fill(random: Random, kind: string, template: string): [string, Planted[]] {
  let text = "";
  const figures: Planted[] = [];
  const write = (part: string): void => {
    for (const piece of part.split(/(\{[^}]*\})/)) {
      if (!piece.startsWith("{")) text = joined(text, piece);
      else if (!piece.includes(" ")) write(FILLERS[piece.slice(1, -1)](random));
      else {
        const [outcomes, form, ...marks] = piece.slice(1, -1).split(" "), [outcome] = outcomes.split("+");
        const amount = form.includes("=")
          ? literal(form, marks.join(" "))
          : amountOf(random, outcome, form, marks);
        const { quantity, low, high, hedge } = amount, start = text.length + amount.before.length;
        text += amount.before + quantity + amount.after + (NOUNS[form] ? ` ${random.pick(NOUNS[form])}` : "");
        for (const outcome of outcomes.split("+")) {
          figures.push({ start, end: start + quantity.length, quantity, low, high, hedge, outcome, kind });
        }
      }
    }
  };
  const free = template.startsWith("{") && !/^\{[^}]*=|\{(when|year|month|date|clock|few)\}/.test(template);
  write(free && random.chance(0.12) ? random.pick(BEFORE) + template : template);
  const curly = random.chance(0.5), head = text.startsWith('"') ? 2 : 1;
  text = (text.slice(0, head).toUpperCase() + text.slice(head)).replace(/\.m\.\.$/, ".m.");
  if (curly) text = text.replace(/(^| )"/g, "$1“").replaceAll('"', "”").replaceAll("'", "’");
  for (const figure of figures) figure.quantity = text.slice(figure.start, figure.end);
  return [text, figures];
}

/**
 * Writes articles of sentences that have nothing to do with each other.
 *
 * @param sentences how many sentences
 * @param options `seed` on which all chance depends, `share` of sentences with figures, `length` of an article
 * @returns the articles, each with its figures in order of the text
 */
export function plantSentences(
  sentences: number,
  { seed = 1, share = 0.6, length = 40 }: { seed?: number; share?: number; length?: number } = {},
): PlantedArticle[] {
  const random = createRandom(seed), articles: PlantedArticle[] = [];
  let article: PlantedArticle = { text: "", figures: [], sentences: [] };
  for (let left = sentences; left > 0; left--) {
    const [kind, templates] = random.chance(share) ? random.pick(KINDS) : random.pick(NEGATIVE);
    const template = random.pick(templates), [text, figures] = fill(random, kind, template);
    const whole = /[.”"]$/.test(text) && /[.”"]$/.test(article.text);
    const joint = article.text === "" ? "" : whole && random.chance(0.6) ? " " : "\n\n";
    const start = article.text.length + joint.length;
    article.text += joint + text;
    article.sentences.push({ kind, start, text, template });
    article.figures.push(
      ...figures.map((figure) => ({ ...figure, start: start + figure.start, end: start + figure.end })),
    );
    if (article.sentences.length === length || left === 1) {
      articles.push(article);
      article = { text: "", figures: [], sentences: [] };
    }
  }
  return articles;
}
