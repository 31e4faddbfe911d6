/**
 * Origins: the same voice under different names, across the articles of a corpus.
 *
 * A body, who heads it and who speaks for it are one origin when office and place agree; a person is one origin under
 * every spelling of the full name. People who share no more than a last name stay apart, as do offices of one name in
 * different places. Each join keeps its reason.
 *
 * @module
 */
import type { Figure, Quote } from "../vocabulary.ts";

/** Two voices that were found to be one, and why. */
export interface Join {
  one: string;
  other: string;
  reason: string;
}

/** The origin of each voice, and the joins that made it. */
export interface Origins {
  /** Name of the origin of a speaker in a document; empty where the voice is nobody's. */
  of(document: string, speaker: string): string;
  joins: Join[];
}

interface Voice {
  document: string;
  name: string;
  person: boolean;
  /** Words of the office it speaks for: "governor", "anbar". */
  office: ReadonlySet<string>;
}

const NOBODY =
  /^(?:unconfirmed|initial|early|other|some|several|local|media|news|conflicting|various)? ?(?:reports?|accounts?|estimates?|sources?|tolls?|figures?|data)$/i;
const SPEAKS =
  /(?:spokes(?:man|woman|person|people|men)|press (?:officer|secretary|office)|assistant|aide|head|chief|director|governor|minister|mayor|officials?|office|spokespersons?)/i;
const EMPTY = new Set(
  "a an the of for in at to and s s' on from with who whose province provincial city county district region state office official officials government spokesman spokeswoman spokesperson spokespeople press officer secretary said as head chief its his her their"
    .split(" "),
);

const words = (text: string): string[] =>
  text.toLowerCase().normalize("NFKD").replace(/['’]s\b/g, " ").split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Finds the origins of all voices that stand behind figures. */
export function findOrigins(figures: readonly Figure[], quotes: readonly Quote[]): Origins {
  const voices = readVoices(figures, quotes), parents = voices.map((_, i) => i), joins: Join[] = [];
  const root = (i: number): number => parents[i] === i ? i : root(parents[i]);
  for (let i = 0; i < voices.length; i++) {
    for (let j = i + 1; j < voices.length; j++) {
      if (root(i) === root(j)) continue;
      const reason = sameVoice(voices[i], voices[j]);
      if (!reason) continue;
      parents[root(j)] = root(i);
      joins.push({ one: voices[i].name, other: voices[j].name, reason });
    }
  }
  const names = new Map<number, string>();
  voices.forEach((voice, i) => {
    const known = names.get(root(i));
    if (!known || better(voice, known, voices)) names.set(root(i), voice.name);
  });
  const index = new Map(voices.map((voice, i) => [`${voice.document}\n${voice.name}`, i]));
  return {
    of: (document, speaker) => {
      const i = index.get(`${document}\n${speaker}`);
      return i === undefined ? "" : names.get(root(i))!;
    },
    joins,
  };
}

/** A person's name is better than an office, a longer name better than a shorter one. */
function better(voice: Voice, known: string, voices: readonly Voice[]): boolean {
  const person = voices.some(({ name, person }) => person && name === known);
  if (voice.person !== person) return voice.person;
  return voice.name.length > known.length;
}

function readVoices(figures: readonly Figure[], quotes: readonly Quote[]): Voice[] {
  const described = new Map<string, { text: string; named: boolean }>();
  const tell = (document: string, name: string, text: string, named: boolean): void => {
    const key = `${document}\n${name}`, known = described.get(key);
    described.set(key, { text: `${known?.text ?? ""} ; ${text}`, named: named || (known?.named ?? false) });
  };
  for (const { document, speaker, source, named } of quotes) {
    if (speaker) tell(document, speaker, source, named);
  }
  const voices = new Map<string, Voice>();
  for (const { document, speaker, source } of figures) {
    if (!speaker || NOBODY.test(speaker)) continue;
    const key = `${document}\n${speaker}`,
      { text, named } = described.get(key) ?? { text: source, named: false };
    const person = named && isPerson(speaker);
    voices.set(key, {
      document,
      name: speaker,
      person,
      office: officeOf(person ? text : `${speaker} ; ${text}`),
    });
  }
  return [...voices.values()];
}

const isPerson = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && name.split(/[\s-]+/).length >= 2 &&
  !/\b(?:of|for|the|Ministry|Council|Union|Department|Office|Force|Police|Party|University|News|Times|Agency|Committee|Organi[sz]ation)\b/
    .test(name);

/** The words that name the office: what stands with governor, ministry, council, and its place. */
function officeOf(text: string): ReadonlySet<string> {
  const office = new Set<string>();
  for (const part of text.split(";")) {
    if (!SPEAKS.test(part) && !/\bgovern/i.test(part)) continue;
    for (const word of words(part.includes(",") ? part.slice(part.indexOf(",") + 1) : part)) {
      if (!EMPTY.has(word)) office.add(stem(word));
    }
    if (/\bgovern(?:or|ment)/i.test(part)) office.add("govern");
  }
  return office;
}
const stem = (word: string): string => /^govern/.test(word) ? "govern" : word;

/** Why two voices are one, or nothing. */
function sameVoice(a: Voice, b: Voice): string | undefined {
  const x = words(a.name), y = words(b.name);
  if (a.person && b.person) return samePerson(x, y) ? "same name" : undefined;
  const same =
    x.filter((word) => !ARTICLES.has(word)).join(" ") === y.filter((word) => !ARTICLES.has(word)).join(" ");
  if (same) return "same name";
  if (!a.office.size || !b.office.size) return undefined;
  const [small, large] = a.office.size <= b.office.size ? [a.office, b.office] : [b.office, a.office];
  if (!small.has("govern") || [...small].some((word) => !large.has(word) && !isName(word, [a, b]))) {
    return undefined;
  }
  return [...small].every((word) => large.has(word))
    ? `same office: ${[...small].sort().join(" ")}`
    : undefined;
}
const ARTICLES = new Set(["the", "a", "an"]);
/** A word of the person's own name says nothing of the office. */
const isName = (word: string, voices: readonly Voice[]): boolean =>
  voices.some(({ person, name }) => person && words(name).includes(word));

/** First and last names agree; a single name agrees with the last of a longer one. */
function samePerson(x: readonly string[], y: readonly string[]): boolean {
  if (x.at(-1) !== y.at(-1)) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) =>
    long.includes(word) || long.some((other) => word.length === 1 && other.startsWith(word))
  );
}
