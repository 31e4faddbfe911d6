/**
 * Identifying: who a source is, by the first rule that knows.
 *
 * In this order: a pronoun (the person named last as the subject of a sentence, or who spoke last), whose statement it
 * is ("the party's website"), a person's name (the longest form with that last name), a body's name (an acronym by its
 * long form), a noun with "the" (the source before with the same noun), else the words themselves.
 *
 * @module
 */
import { RELATIVES } from "../../codebooks/mod.ts";
import { has, isGenitive, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { bodyName, fullBody, longerBody } from "./bodies.ts";
import { definite } from "./definites.ts";
import { bare, body, type Identity, NOBODY, type Room, unnamed } from "./identities.ts";
import { personIn } from "./names.ts";
import { fullName, type Person } from "./persons.ts";
import { lastBody, resolvePronoun } from "./pronouns.ts";
import { isAcronym, namesIn } from "./runs.ts";
import type { Source } from "./sources.ts";
import { groupBefore } from "./subjects.ts";
import { type Scan, sentenceAt } from "../words/words.ts";

type Phrase = Pick<Source, "from" | "to" | "head">;

/** Tells who a source is; nobody where there is none. */
export function identify(room: Room, source: Phrase | undefined): Identity {
  if (!source || source.to <= source.from) return NOBODY;
  const { scan, book } = room, { head } = source, words: Span = { from: source.from, to: source.to };
  const joined = has(scan, head.from, IS.pronoun) && wordOf(scan, head.from + 1) === "and"; // "he and others"
  if (OWN.has(wordOf(scan, head.from)) && head.to - head.from === 1) {
    return resolvePronoun(room, head.from) ?? unnamed(words, words, "words");
  }
  if (has(scan, head.from, IS.pronoun) && (head.to - head.from < 3 || joined)) {
    return resolvePronoun(room, head.from) ?? unnamed(words, words, "words");
  }
  const possessed = possessor(room, head);
  if (possessed) return possessed;
  const runs = namesIn(scan, head), person = personOf(room, source, runs);
  if (person) {
    const described = [words, ...person.described];
    return { name: person.name, named: true, person: true, described, rule: "name" };
  }
  const office = isOffice(scan, head) ? definite(room, head) : undefined;
  if (office) return { ...office, rule: "noun" };
  const beside = bodyBeside(room, source, runs);
  if (beside) return body(bodyName(scan, beside, book), words);
  if (runs.length === 1 && isHim(room, head, runs[0])) {
    return { name: runs[0], named: true, person: true, described: [words], rule: "name" };
  }
  if (runs.length > 0 && !startsAs(scan, head, runs[0])) {
    const ends = has(scan, head.to - 1, IS.name) || wordOf(scan, head.to - 1) === ")";
    const named = ends && !isParted(scan, head.from, runs[0].from); // "an official from the Harbour Trust" has no name
    const name = longerBody(room, head) ?? bodyName(scan, head, book);
    return named ? body(name, words) : unnamed(name, words, "words");
  }
  const known = definite(room, head);
  if (known) return { ...known, rule: "noun" };
  const full = fullBody(room, head);
  if (full) return body(full, words);
  const among = amongThem(room, head);
  if (among) {
    if (WHOLE.has(wordOf(scan, head.to - 1))) return { ...among, rule: "pronoun" };
    return { ...unnamed(bare(scan, words), words, "words"), described: [words, ...among.described] };
  }
  const spoken = spokesmanAlone(room, head);
  if (spoken) return { ...unnamed(bare(scan, words), words, "words"), described: [words, ...spoken] };
  const long = scan.ends[words.to - 1] - scan.starts[words.from] > LONGEST;
  return unnamed(bare(scan, long ? head : words), words, "words");
}
const WHOLE = new Set(["both", "two", "pair", "couple", "three", "four"]);
/** "Both", "the two", "one of them": those of whom the sentence before speaks, or who spoke last. */
function amongThem(room: Room, { from, to }: Span): Identity | undefined {
  const { scan } = room, first = wordOf(scan, from);
  const alone = to - from === 1 && first === "both" ||
    to - from === 2 && first === "the" && WHOLE.has(wordOf(scan, to - 1));
  const of = !alone && to - from > 2 && has(scan, from, IS.numberWord | IS.determiner) &&
    wordOf(scan, from + 1) === "of" &&
    wordOf(scan, from + 2) === "them";
  return alone || of
    ? groupBefore(room, sentenceAt(scan, from), "they") ?? lastBody(room, from, "they")
    : undefined;
}

/** "A spokesman said": of the body that the sentence before is about, or that spoke last. */
function spokesmanAlone(room: Room, { from, to }: Span): readonly Span[] | undefined {
  const { scan } = room;
  if (to - from !== 2 || !wordOf(scan, from + 1).startsWith("spokes")) return undefined;
  const group = groupBefore(room, sentenceAt(scan, from), "it") ?? lastBody(room, from, "it");
  return group && [group.name, ...group.described];
}
/** Characters of the longest description that serves as a name. */
const LONGEST = 90;

/** "the President", "the Prime Minister": a title in capitals, for whoever bears it. */
const isOffice = (scan: Scan, { from, to }: Span): boolean =>
  to - from < 4 && wordOf(scan, from) === "the" && has(scan, to - 1, IS.name) &&
  has(scan, to - 1, IS.role | IS.title) && !has(scan, to - 1, IS.body) && !wordOf(scan, to - 1).endsWith("s");

const PERSONAL = new Set(["he", "she", "his", "her", "him", "who"]),
  THINGS = new Set(["it", "its", "they", "their", "which"]);
/** "Razak bought the boat. He …": one word of a name, taken up by he or she more often than by it. */
function isHim({ scan, book: { runs } }: Room, head: Span, run: Span): boolean {
  if (run.to - run.from > 1 || run.from !== head.from || run.to !== head.to || startsAs(scan, head, run)) {
    return false;
  }
  if (has(scan, run.from, IS.body | IS.role | IS.state) || isAcronym(scan, run.from)) return false;
  let votes = 0;
  for (const number of runs.holding(run.from)) {
    const to = runs.to[number], s = sentenceAt(scan, to - 1);
    if (wordOf(scan, runs.from[number] - 1) === "the" || to - runs.from[number] > 1) return false;
    const limit = scan.first[Math.min(scan.first.length - 1, s + 2)];
    for (let i = to; i < Math.min(limit, to + 30); i++) {
      const word = wordOf(scan, i);
      if (PERSONAL.has(word)) votes++;
      else if (THINGS.has(word)) votes--;
      else if (!has(scan, i, IS.name) || has(scan, i, IS.time)) continue;
      else break;
      break;
    }
  }
  return votes > 0;
}

/** A capital that only the beginning of the sentence gives. */
const startsAs = (scan: Scan, head: Span, run: Span): boolean =>
  run.from === head.from && run.to - run.from === 1 &&
  has(scan, run.from, IS.role | IS.person | IS.determiner | IS.pronoun | IS.adverb | IS.numberWord) &&
  (scan.first[sentenceAt(scan, run.from)] === run.from || has(scan, run.from - 1, IS.comma | IS.quote) ||
    wordOf(scan, run.from - 1) === "-");

const ASKING = new Set("survey study poll review inquiry audit investigation".split(" "));
const GENERAL = new Set("international national federal independent official global".split(" "));
const OWN = new Set(["its", "their", "his", "her"]), FROM = new Set(["from", "by", "of"]);

/** "the party's website", "NEOC data", "its statement": whose it is. */
function possessor(room: Room, { from, to }: Span): Identity | undefined {
  const { scan } = room;
  let noun = -1, end = -1;
  for (let i = from; i < to; i++) if (has(scan, i, IS.utterance)) noun = i;
  if (noun < 0 || has(scan, noun, IS.name) && has(scan, noun - 1, IS.name)) return undefined; // "the Geological Survey"
  const asked = wordOf(scan, noun + 1) === "of" && ASKING.has(wordOf(scan, noun)); // "a survey of 33 nurses"
  if (noun + 2 < to && FROM.has(wordOf(scan, noun + 1)) && !asked) {
    return asSource(room, { from: noun + 2, to });
  }
  for (let i = from; i < noun; i++) if (isGenitive(wordOf(scan, i))) end = i;
  if (end < 0) end = noun;
  if (end === noun && GENERAL.has(wordOf(scan, noun - 1))) return undefined; // "an International study"
  while (
    end > from && (!has(scan, end - 1, IS.name | IS.role | IS.pronoun | IS.person) ||
      has(scan, end - 1, IS.determiner)) &&
    !isGenitive(wordOf(scan, end - 1)) && !OWN.has(wordOf(scan, end - 1))
  ) end--;
  if (end <= from) return undefined;
  if (OWN.has(wordOf(scan, end - 1))) return resolvePronoun(room, end - 1);
  if (isGenitive(wordOf(scan, end - 1))) end--;
  return end > from ? asSource(room, { from, to: end }) : undefined;
}
const asSource = (room: Room, span: Span): Identity => identify(room, { ...span, head: span });

/** The person named in a source, under the fullest name. */
function personOf(room: Room, source: Phrase, runs: readonly Span[]): Person | undefined {
  const { scan, book } = room, { head } = source;
  // A name stands last in the head, or at its front before "of"; in an apposition it stands alone.
  const first = runs[0], final = runs[runs.length - 1];
  // "Dr Lena Okafor of the aid group Clear Water", "a spokesman for Governor Adel Rahim, Omar Aziz"
  const leading = first && first !== final && first.from === head.from && TIES.has(wordOf(scan, first.to))
    ? personIn(scan, first)
    : undefined;
  if (leading && leading.to === first.to) return fullName(scan, leading, book, source);
  // "the director of Clear Water, Ana Roos"
  const behind = final && final.to >= head.to && final.from > head.from &&
    has(scan, final.from - 1, IS.preposition);
  const beside = behind && head.to < source.to ? personBeside(room, source) : undefined;
  if (beside) return beside;
  if (final && isServed(scan, head, final)) return personBeside(room, source);
  if (head.to < source.to && isServed(scan, head, { from: head.to, to: head.to })) return undefined; // "the husband of a victim, Ana Roos"
  if (final && final.to >= head.to) {
    const known = final.to - final.from <= 4 && book.personsWith(final.to - 1).length > 0;
    const person = personIn(scan, final) ?? (known ? { ...final, titled: false } : undefined);
    if (person && !isOrganisation(scan, head, person)) return fullName(scan, person, book, source);
  }
  // "contractor Halvorsen"
  if (final && final.to >= head.to && isBorne(scan, head, final)) return fullName(scan, final, book, source);
  const fronted = first && (first.from === head.from || !isParted(scan, head.from, first.from))
    ? personIn(scan, first)
    : undefined;
  if (fronted && (fronted.to >= head.to || wordOf(scan, fronted.to) === "of")) {
    return fullName(scan, fronted, book, source);
  }
  return head.to < source.to ? personBeside(room, source) : undefined;
}

/** One word of a name right behind a noun for one person. */
const isBorne = (scan: Scan, head: Span, { from, to }: Span): boolean =>
  to - from === 1 && from > head.from && has(scan, from - 1, IS.role | IS.person) &&
  !has(scan, from - 1, IS.name | IS.body | IS.utterance) && !wordOf(scan, from - 1).endsWith("s") &&
  !has(scan, from, IS.body | IS.state) && !isAcronym(scan, from);

const TIES = new Set(["of", "from", "at", "with"]);
/** Whether a name belongs to whom somebody speaks for: "a spokesman for Adel Rahim". */
function isServed(scan: Scan, head: Span, name: Span): boolean {
  for (let i = head.from + 1; i < name.from; i++) {
    const word = wordOf(scan, i);
    if (word === "for" || word === "to") return has(scan, i - 1, IS.role | IS.person);
    if (word === "of" && RELATIVE.has(wordOf(scan, i - 1))) return true;
    if (has(scan, i, IS.name)) return false;
  }
  return false;
}
const RELATIVE = new Set(RELATIVES);

/** A person named alone between commas: "the mayor, Petar Zoric". */
function personBeside(room: Room, source: Phrase): Person | undefined {
  const { scan, book } = room;
  for (let i = source.head.to; i < source.to; i++) {
    if (wordOf(scan, i) !== ",") continue;
    let to = i + 1;
    while (to < source.to && wordOf(scan, to) !== ",") to++;
    const [run, ...more] = namesIn(scan, { from: i + 1, to });
    if (!run || more.length || run.to < to - 1) continue;
    const person = personIn(scan, run) ?? singleName(room, source.head, run);
    if (person && (run.from === i + 1 || has(scan, i + 1, IS.determiner | IS.role | IS.title))) {
      return fullName(scan, person, book, source);
    }
  }
  return undefined;
}

/** "the driver's brother, Amin": one word, behind somebody who is one person. */
function singleName({ scan }: Room, { from, to }: Span, run: Span): Span | undefined {
  const noun = to - 1,
    one = has(scan, noun, IS.role | IS.person) && !has(scan, noun, IS.body) &&
      !wordOf(scan, noun).endsWith("s");
  return one && !has(scan, noun, IS.name) && run.to - run.from === 1 && !has(scan, run.from, IS.body) &&
      from < to &&
      !isAcronym(scan, run.from)
    ? run
    : undefined;
}

/** "the radical movement, Hamas": a body named alone behind its description. */
function bodyBeside({ scan }: Room, { from, to, head }: Phrase, runs: readonly Span[]): Span | undefined {
  const described = !runs.length || runs[runs.length - 1].to < head.to;
  if (!described || head.to >= to || wordOf(scan, head.to) !== "," || !has(scan, head.from, IS.determiner)) {
    return undefined;
  }
  let end = head.to + 1;
  while (end < to && wordOf(scan, end) !== ",") end++;
  const [run, ...more] = namesIn(scan, { from: head.to + 1, to: end });
  return run && !more.length && run.to === end && run.from - head.to < 3 && from < to ? run : undefined;
}

const isParted = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(scan, i, IS.preposition | IS.comma)) return true;
  return false;
};
/** "the University of Marsa", "members of the Hill League": a run behind of, for, in is not who speaks. */
const isOrganisation = (scan: Scan, head: Span, person: Span & { titled: boolean }): boolean =>
  !person.titled && person.from > head.from && has(scan, person.from - 1, IS.preposition) &&
    wordOf(scan, person.from - 1) !== "as" ||
  person.from - 1 >= head.from && wordOf(scan, person.from - 1) === "the";
