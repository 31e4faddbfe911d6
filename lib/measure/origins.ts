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
import { isNobody, readVoice, sound, type Voice } from "./voices.ts";

/** Two voices that were found to be one, and why. */
export interface Join {
  /** Name of the one voice. */
  one: string;
  /** Name of the other. */
  other: string;
  /** What they share. */
  reason: string;
}

/** The origin of each voice, and the joins that made it. */
export interface Origins {
  /** Name of the origin of a speaker in a document; empty where the voice is nobody's. */
  of(document: string, speaker: string): string;
  /** Every two voices that were joined, with the reason. */
  joins: Join[];
}

/**
 * Finds the origins of all voices that stand behind figures.
 *
 * @param figures of the whole corpus
 * @param quotes of the whole corpus: what each speaker is called, in all sources of an article
 */
export function findOrigins(figures: readonly Figure[], quotes: readonly Quote[]): Origins {
  const voices = readVoices(figures, quotes), parents = voices.map((_, i) => i), joins: Join[] = [];
  const root = (i: number): number => parents[i] === i ? i : root(parents[i]);
  const join = (i: number, j: number, reason: string): void => {
    if (root(i) === root(j)) return;
    parents[Math.max(root(i), root(j))] = Math.min(root(i), root(j));
    joins.push({ one: voices[i].name, other: voices[j].name, reason });
  };
  for (let i = 0; i < voices.length; i++) {
    for (let j = i + 1; j < voices.length; j++) {
      const reason = sameVoice(voices[i], voices[j]);
      if (reason) join(i, j, reason);
    }
  }
  joinParts(voices, join);
  const names = nameOrigins(voices, root);
  const index = new Map(voices.map(({ document, name }, i) => [`${document}\n${name}`, i]));
  return {
    of: (document, speaker) => {
      const i = index.get(`${document}\n${speaker}`);
      return i === undefined ? "" : names.get(root(i))!;
    },
    joins,
  };
}

/** Every voice behind a figure, once for each article. */
function readVoices(figures: readonly Figure[], quotes: readonly Quote[]): Voice[] {
  const told = new Map<string, string[]>(), voices = new Map<string, Voice>();
  for (const { document, speaker, source } of quotes) {
    const key = `${document}\n${speaker}`, known = told.get(key);
    if (known) known.push(source);
    else told.set(key, [source]);
  }
  for (const { document, speaker, source } of figures) {
    if (!speaker || isNobody(speaker)) continue;
    const key = `${document}\n${speaker}`;
    if (!voices.has(key)) voices.set(key, readVoice(document, speaker, told.get(key) ?? [source]));
  }
  return [...voices.values()];
}

/** Why two voices are one by their own words, or nothing. */
function sameVoice(a: Voice, b: Voice): string | undefined {
  const named = a.person && b.person ? samePerson(a.person, b.person) : undefined;
  if (named) return named;
  if (!a.person && a.plain === b.plain) {
    return a.anybody && a.document !== b.document ? undefined : "same name";
  }
  if (a.acronym && a.acronym === b.initials || b.acronym && b.acronym === a.initials) {
    return "acronym and long form";
  }
  const shared = [[a.office, b.office], [a.office, new Set(b.body)], [b.office, new Set(a.body)]]
    .find(([one, other]) => one.size > 0 && one.size === other.size && within(one, other));
  return shared ? `same office: ${[...shared[0]].sort().join(" ")}` : undefined;
}

/**
 * An office named without its place is the one office of that name in the corpus; where there are several, it stays
 * apart.
 */
function joinParts(voices: readonly Voice[], join: (i: number, j: number, reason: string) => void): void {
  voices.forEach(({ office }, i) => {
    if (!office.size) return;
    const larger = voices.map((_, j) => j).filter((j) =>
      voices[j].office.size > office.size && [...office].every((word) => voices[j].office.has(word)) &&
      // what the larger adds is a place, and no part of the body ("the UN’s humanitarian office")
      [...voices[j].office].every((word) => office.has(word) || voices[j].proper.has(word))
    );
    const chain = larger.every((j) => larger.every((k) => within(voices[j].office, voices[k].office)));
    if (!chain) return;
    for (const j of larger) join(i, j, `same office: ${[...office].sort().join(" ")}`);
  });
}
/** Whether one of two sets holds the other. */
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size <= b.size ? [...a].every((word) => b.has(word)) : within(b, a);

/** First and last names agree, letter by letter or by sound; one name alone agrees with no other. */
function samePerson(a: readonly string[], b: readonly string[]): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const exact = short.every((word) =>
    long.includes(word) || word.length === 1 && long.some((one) => one.startsWith(word))
  );
  if (exact && short.at(-1) === long.at(-1)) return "same name";
  const heard = short.length > 1 && short.length === long.length &&
    short.every((word, i) => sound(word) === sound(long[i]));
  return heard ? "one name in two spellings" : undefined;
}

/** The name of each origin: a person before an office, the longer before the shorter, the earlier before the later. */
function nameOrigins(voices: readonly Voice[], root: (i: number) => number): Map<number, string> {
  const best = new Map<number, Voice>();
  voices.forEach((voice, i) => {
    const known = best.get(root(i));
    const better = !known || Number(Boolean(voice.person)) > Number(Boolean(known.person)) ||
      Boolean(voice.person) === Boolean(known.person) && voice.name.length > known.name.length;
    if (better) best.set(root(i), voice);
  });
  return new Map([...best].map(([i, { name }]) => [i, name]));
}
