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
import { headlineVoices } from "./headlines.ts";
import { goesOn, onesOfSurname, samePerson } from "./persons.ts";
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
  for (const [i, j] of candidates(voices)) {
    const reason = sameVoice(voices[i], voices[j]);
    if (reason) join(i, j, reason);
  }
  joinParts(voices, join);
  for (const [i, j] of onesOfSurname(voices, root)) join(i, j, "surname of one person");
  const index = new Map(voices.map(({ document, name }, i) => [`${document}\n${name}`, i]));
  for (const [title, text] of headlineVoices(figures)) {
    const i = index.get(title), j = index.get(text);
    if (i !== undefined && j !== undefined && isWordFor(voices[i], voices[j])) {
      join(i, j, "same number in headline and text");
    }
  }
  const names = nameOrigins(voices, root);
  return {
    of: (document, speaker) => {
      const i = index.get(`${document}\n${speaker}`);
      return i === undefined ? "" : names.get(root(i))!;
    },
    joins,
  };
}

/** What two voices that are one have in common, at least one of these. */
function marksOf({ plain, person, office, body, acronym, initials }: Voice): string[] {
  const marks = [`name ${person ? sound(person.at(-1)!) : plain}`, `office ${[...body].sort().join(" ")}`];
  if (person && person.length > 1) marks.push(`given ${sound(person[0])}`);
  if (office.size) marks.push(`office ${[...office].sort().join(" ")}`);
  if (acronym || initials) marks.push(`letters ${acronym || initials}`);
  return marks;
}

/** Pairs of voices that can be one. Of voices alike in all they say, each is compared with the first alone. */
function candidates(voices: readonly Voice[]): [number, number][] {
  const rooms = new Map<string, Map<string, number>>(), pairs = new Map<string, [number, number]>();
  voices.forEach((voice, i) => {
    const { plain, person, office, anybody, document } = voice;
    const alike = [plain, person?.join(" "), [...office].join(" "), anybody ? document : ""].join("\t");
    for (const mark of marksOf(voice)) {
      const room = rooms.get(mark) ?? new Map<string, number>();
      rooms.set(mark, room);
      for (const other of room.has(alike) ? [room.get(alike)!] : room.values()) {
        pairs.set(`${other} ${i}`, [other, i]);
      }
      if (!room.has(alike)) room.set(alike, i);
    }
  });
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
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

/** Whether a headline’s voice can be a word for one of the text: no other name, no other body. */
function isWordFor(title: Voice, text: Voice): boolean {
  if (title.person || title.acronym) return false;
  const own = new Set([...title.office, ...title.body]), other = new Set([...text.office, ...text.body]);
  return title.office.size === 0 || other.size === 0 || [...own].some((word) => other.has(word));
}

/** Why two voices are one by their own words, or nothing. */
function sameVoice(a: Voice, b: Voice): string | undefined {
  const named = a.person && b.person ? samePerson(a.person, b.person) : undefined;
  if (named) return named;
  if (a.person && b.person && goesOn(a.person, b.person) && a.office.intersection(b.office).size > 0) {
    return "a longer name in one office";
  }
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

/** Shorter words are no names: "Guardia di Finanza". */
const NAME = 3;
/** The stem of a ministry, which its officials go without: "health officials". */
const MINISTRY = "minist";
/** The stem of a body of which parts go by capital letters: the UN’s High Commissioner is no place where it sits. */
const WORLD = "nations";

/**
 * An office named without its place is the one office of that name in the corpus; where there are several, it stays
 * apart.
 */
function joinParts(voices: readonly Voice[], join: (i: number, j: number, reason: string) => void): void {
  const offices = new Map<string, number>(), holders = new Map<string, Set<number>>();
  voices.forEach(({ office }, i) => {
    const key = [...office].sort().join(" ");
    if (!office.size || offices.has(key)) return;
    offices.set(key, i);
    for (const word of office) holders.set(word, (holders.get(word) ?? new Set()).add(i));
  });
  for (const [key, i] of offices) {
    const { office } = voices[i], sets = [...office].map((word) => holders.get(word)!);
    const larger = [...sets.reduce((a, b) => a.intersection(b))].filter((j) =>
      voices[j].office.size > office.size &&
      // what the larger adds is a place, and no part of the body ("the UN’s humanitarian office")
      [...voices[j].office].every((word) =>
        office.has(word) || word.length < NAME || word === MINISTRY || voices[j].proper.has(word)
      ) &&
      !(office.size === 1 && office.has(WORLD))
    );
    const chain = larger.every((j) => larger.every((k) => within(voices[j].office, voices[k].office)));
    for (const j of chain ? larger : []) join(i, j, `same office: ${key}`);
  }
}
/** Whether one of two sets holds the other. */
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size <= b.size ? [...a].every((word) => b.has(word)) : within(b, a);

/** How well a voice names its origin: a person best, and a body better than one of its officials. */
const rankOf = ({ person, name }: Voice): number => person ? 2 : /\bofficials?\b/i.test(name) ? 0 : 1;

/** The name of each origin: of those that name it best the longer before the shorter, the earlier before the later. */
function nameOrigins(voices: readonly Voice[], root: (i: number) => number): Map<number, string> {
  const best = new Map<number, Voice>();
  voices.forEach((voice, i) => {
    const known = best.get(root(i)), better = known ? rankOf(voice) - rankOf(known) : 1;
    if (better > 0 || better === 0 && voice.name.length > known!.name.length) best.set(root(i), voice);
  });
  return new Map([...best].map(([i, { name }]) => [i, name]));
}
