/**
 * Identifying: who a source is, by the first rule that knows.
 *
 * In this order: a pronoun (the person named last as the subject of a sentence, or who spoke last), whose statement it
 * is ("the party's website"), a person's name (the longest form with that last name), a body's name (an acronym by its
 * long form), a noun with "the" (the source before with the same noun), else the words themselves.
 *
 * @module
 */
import { DEMONYMS } from "../../../codebooks/mod.ts";
import { has, isGenitive, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { bearerOfAcronym } from "./acronyms.ts";
import { bodyName, fullBody, longerBody } from "./bodies.ts";
import { definite } from "./definites.ts";
import { bare, body, type Identity, NOBODY, type Room, unnamed } from "./identities.ts";
import { isParted, personOf } from "./named.ts";
import { resolvePronoun } from "./pronouns.ts";
import { namesIn } from "./runs.ts";
import type { Scan } from "../../words/words.ts";
import { bodyBeside, type Phrase } from "./beside.ts";
import { amongThem, spokesmanAlone, WHOLE } from "../sources/among.ts";
import { isHim, startsAs } from "./single.ts";

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
  if (
    OWN.has(wordOf(scan, head.from)) && head.to - head.from === 2 && OFFICES_OF.has(wordOf(scan, head.to - 1))
  ) {
    const owner = resolvePronoun(room, head.from);
    if (owner) return owner;
  }
  const possessed = possessor(room, head);
  if (possessed) return possessed;
  const runs = namesIn(scan, head), person = personOf(room, source, runs);
  if (person) {
    // "Its director, Amina Sule": of the body that spoke
    const owner = OWNING.has(wordOf(scan, head.from)) ? resolvePronoun(room, head.from) : undefined;
    const described = [words, ...person.described, ...(owner?.named && !owner.person ? [owner.name] : [])];
    return { name: person.name, named: true, person: true, described, rule: "name" };
  }
  const titled = bearerOfAcronym(room, head);
  if (titled) return { ...titled, described: [words, ...titled.described] };
  const based = unplaced(scan, head), known = based && definite(room, based);
  if (known && !known.person) return { ...known, rule: "noun" };
  const office = isOffice(scan, head) ? definite(room, head) : undefined;
  if (office) return { ...office, rule: "noun" };
  const people = demonymOf(scan, head, runs), leader = people && definite(room, head, people);
  if (leader) return { ...leader, rule: "noun" };
  const beside = bodyBeside(room, source, runs);
  if (beside) return body(bodyName(scan, beside, book), words);
  if (runs.length === 1 && isHim(room, head, runs[0])) {
    const aged = wordOf(scan, words.to) === "," && has(scan, words.to + 1, IS.number); // "Lotte, 71"
    const told = aged ? { from: words.from, to: words.to + 2 } : words;
    return { name: runs[0], named: true, person: true, described: [told], rule: "name" };
  }
  if (runs.length > 0 && !startsAs(scan, head, runs[0])) {
    const ends = has(scan, head.to - 1, IS.name) || wordOf(scan, head.to - 1) === ")";
    const named = ends && !isParted(scan, head.from, runs[0].from); // "an official from the Harbour Trust" has no name
    // "a spokesman for the Relief Union (RU)" is not the union
    const served = !named && wordOf(scan, head.to - 1) === ")" && isParted(scan, head.from, runs[0].from);
    const name = served ? bare(scan, words) : longerBody(room, head) ?? bodyName(scan, head, book);
    return named ? body(name, words) : unnamed(name, words, "words");
  }
  const taken = definite(room, head);
  if (taken) return { ...taken, rule: "noun" };
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

/** Characters of the longest description that serves as a name. */
const LONGEST = 90;

const PLACED = new Set(["based", "led", "run", "backed"]);
/** "the Veldran-based news agency": the phrase from the word before the noun on, as if "the" stood before it. */
function unplaced(scan: Scan, { from, to }: Span): Span | undefined {
  const at = from + 4; // the, a name, a hyphen, the participle
  if (wordOf(scan, from) !== "the" || wordOf(scan, from + 2) !== "-" || !PLACED.has(wordOf(scan, from + 3))) {
    return undefined;
  }
  if (to <= at || to - at > 2) return undefined;
  for (let i = at; i < to; i++) if (has(scan, i, IS.name | IS.preposition | IS.mark)) return undefined;
  return { from: at - 1, to };
}

/** "the President", "the Prime Minister": a title in capitals, for whoever bears it. */
const isOffice = (scan: Scan, { from, to }: Span): boolean =>
  to - from < 4 && wordOf(scan, from) === "the" && has(scan, to - 1, IS.name) &&
  has(scan, to - 1, IS.role | IS.title) && !has(scan, to - 1, IS.body) && !wordOf(scan, to - 1).endsWith("s");

/** The word for a people in "the Norvanian leader", "the US envoy". */
const demonymOf = (scan: Scan, { from, to }: Span, runs: readonly Span[]): number | undefined =>
  to - from === 3 && wordOf(scan, from) === "the" && runs.length === 1 && runs[0].to === to - 1 &&
    (DEMONYMS.has(wordOf(scan, from + 1)) || has(scan, from + 1, IS.state)) &&
    has(scan, to - 1, IS.role) && !has(scan, to - 1, IS.body) && !wordOf(scan, to - 1).endsWith("s")
    ? from + 1
    : undefined;

/** "reports by the union", "survivors' accounts": what many utter, where whose it is stands beside it. */
const isUttered = (scan: Scan, i: number): boolean =>
  UTTERED.has(wordOf(scan, i)) && (FROM.has(wordOf(scan, i + 1)) || isGenitive(wordOf(scan, i - 1)));
const UTTERED = new Set(["reports", "testimonies", "accounts"]);

const ASKING = new Set("survey study poll review inquiry audit investigation".split(" "));

const GENERAL = new Set("international national federal independent official global".split(" "));

const OWNING = new Set(["its", "their"]);

/** "her office": whoever she is speaks by it. */
const OFFICES_OF = new Set(["office", "department", "ministry"]);

const OWN = new Set(["its", "their", "his", "her", "him", "them"]), FROM = new Set(["from", "by", "of"]);

/** "the party's website", "NEOC data", "its statement": whose it is. */
function possessor(room: Room, { from, to }: Span): Identity | undefined {
  const { scan } = room;
  let noun = -1, end = -1;
  for (let i = from; i < to; i++) if (has(scan, i, IS.utterance) || isUttered(scan, i)) noun = i;
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
