/**
 * Definites: whom "the minister" or "the soldier" takes up.
 *
 * @module
 */
import { DEMONYMS, SHORT_TITLES } from "../../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../../words/clauses.ts";
import { type Identity, REACH, type Room } from "./identities.ts";
import { IS } from "../../words/lexicon.ts";
import { fullName } from "./persons.ts";
import { personBefore } from "./pronouns.ts";
import { runsBefore } from "./runs.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";

/** Nouns for somebody who stays without a name. */
const SOURCES = new Set(["source", "official"]);
/** Nouns that take up whoever spoke. */
const GENERIC = new Set(["person", "man", "woman"]);
/** Bodies that nobody is called by. */
const HOUSES = new Set(
  "department ministry office agency council government company commission police army navy board court service"
    .split(" "),
);
/** What opens a phrase for somebody known; a participle where a place stands before it ("the Veldran-based agency"). */
const DEFINITE = new Set(["the", "this", "that", "these", "those", "based", "led", "run", "backed"]);
/** So many tokens are looked back on for a title. */
const BACK = 400;

/**
 * "the official", "the soldier": the source before that the same noun describes, else who bears the title.
 *
 * @param people token of the people whose leader or envoy it is: nobody is meant who is called another people's
 */
export function definite(room: Room, head: Span, people?: number): Identity | undefined {
  const { scan, seen } = room, first = wordOf(scan, head.from);
  if (first === "the" && has(scan, head.from + 1, IS.number) && wordOf(scan, head.from + 3) === "year") {
    return aged(room, head.from + 1);
  }
  if (head.to - head.from > 3 || !DEFINITE.has(first)) return undefined;
  const noun = scan.lower[head.to - 1];
  if (SOURCES.has(wordOf(scan, head.to - 1)) && head.to - head.from === 3) {
    // "a senior defence official … the defence source"
    const same = seen.findLast(({ identity }) =>
      !identity.named && identity.described.some((span) => isOf(scan, span, head.from + 1)) &&
      has(scan, identity.name.to - 1, IS.role)
    );
    if (same) return same.identity;
  }
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - REACH); k--) {
    const { identity } = seen[k];
    if (identity.person && HOUSES.has(wordOf(scan, head.to - 1))) continue; // "the department" is not its chief
    if (people !== undefined && !identity.described.some((span) => isOf(scan, span, people))) continue;
    if (heads(scan, identity.name, noun) || identity.described.some((span) => heads(scan, span, noun))) {
      return identity;
    }
  }
  const boss = wordOf(scan, head.to - 1) === "boss" ? bossOf(room, head) : undefined;
  if (boss) return boss;
  if (GENERIC.has(wordOf(scan, head.to - 1)) && head.to - head.from < 3) {
    return personBefore(room, head.from, "who");
  }
  const titles = has(scan, head.to - 1, IS.title | IS.role) && !has(scan, head.to - 1, IS.body) ||
    SHORT_TITLES.has(wordOf(scan, head.to - 1));
  return first === "the" && titles ? titled(room, head, people) : undefined;
}

const CHIEFS = new Set([
  "chief",
  "head",
  "director",
  "commissioner",
  "chairman",
  "commander",
  "superintendent",
]);
/** "the navy boss": whoever was called its chief. */
function bossOf({ scan, seen }: Room, { from, to }: Span): Identity | undefined {
  if (to - from !== 3) return undefined;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - REACH); k--) {
    const { identity } = seen[k];
    const leads = (span: Span): boolean => {
      let chief = false;
      for (let i = span.from; i < span.to; i++) chief ||= CHIEFS.has(wordOf(scan, i));
      return chief && isOf(scan, span, from + 1);
    };
    if (identity.person && identity.described.some(leads)) return identity;
  }
  return undefined;
}

/** "the 34-year-old": whom the article gave that age, else the last person who spoke. */
function aged(room: Room, number: number): Identity | undefined {
  const { scan, book } = room;
  for (let i = number - 1; i >= Math.max(0, number - BACK); i--) {
    if (scan.lower[i] !== scan.lower[number]) continue;
    const run = runsBefore(book.runs, i) - 1, person = run >= 0 ? book.personAt(run) : undefined;
    if (person && i - person.to < 4) {
      const { name, described } = fullName(scan, person, book);
      return {
        name,
        named: true,
        person: true,
        described: [...described, { from: person.from, to: i + 1 }],
        rule: "noun",
      };
    }
  }
  return personBefore(room, number, "who");
}

/** Whether a word heads a phrase or one of its appositions: "the clerk" is no "spokesman for the clerk". */
const heads = (scan: Scan, { from, to }: Span, word: number): boolean => {
  let within = false;
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.comma)) within = false;
    else if (i > from && TIED.has(wordOf(scan, i))) within = true;
    else if (!within && scan.lower[i] === word) return true;
  }
  return false;
};
/** Whether the word for a people stands in a phrase. */
const isOf = (scan: Scan, { from, to }: Span, people: number): boolean => {
  for (let i = from; i < to; i++) if (scan.lower[i] === scan.lower[people]) return true;
  return false;
};
const TIED = new Set("for to of from with at in".split(" "));

/** "Transport Minister Birgit Aas … the minister": who bears the title, or is described by it, nearest before. */
function titled(room: Room, head: Span, people?: number): Identity | undefined {
  const { scan } = room, noun = scan.lower[head.to - 1], short = SHORT_TITLES.get(wordOf(scan, head.to - 1));
  for (let i = head.from - 1; i >= Math.max(0, head.from - BACK); i--) {
    if (scan.lower[i] !== noun && (short === undefined || wordOf(scan, i) !== short)) continue;
    if (
      people !== undefined && DEMONYMS.has(wordOf(scan, i - 1)) && scan.lower[i - 1] !== scan.lower[people]
    ) {
      continue;
    }
    const person = bearer(room, i) ?? besides(room, i);
    if (!person || sentenceAt(scan, person.from) !== sentenceAt(scan, i)) continue;
    const { name } = fullName(scan, person, room.book);
    return { name, named: true, person: true, described: [{ from: i, to: i + 1 }, head], rule: "noun" };
  }
  return undefined;
}

/** The person behind a title in capitals: "Prime Minister Ana Roos". */
function bearer({ scan, book: { runs, personAt } }: Room, i: number): Span | undefined {
  const first = runsBefore(runs, i);
  if (!has(scan, i, IS.name)) {
    return first < runs.count && runs.from[first] === i + 1 ? personAt(first) : undefined;
  }
  const run = runsBefore(runs, i),
    person = run < runs.count && runs.from[run] <= i ? personAt(run) : undefined;
  return person && person.from > i && person.from <= i + 2 ? person : undefined;
}

/** The person beside a description: "the governor of Brodno, Petra Zima", "Petra Zima, the governor". */
function besides({ scan, book: { runs, personAt } }: Room, i: number): Span | undefined {
  let comma = i + 1;
  while (comma < i + 8 && !has(scan, comma, IS.mark | IS.verb | IS.auxiliary)) comma++;
  if (wordOf(scan, comma) === ",") {
    const run = runsBefore(runs, comma), person = run < runs.count ? personAt(run) : undefined;
    if (person && runs.from[run] === comma + 1) return person;
  }
  let from = i;
  while (
    from > 0 && from > i - 5 && has(scan, from - 1, IS.word) && !has(scan, from - 1, IS.verb | IS.auxiliary)
  ) {
    from--;
  }
  if (wordOf(scan, from - 1) !== ",") return undefined;
  const run = runsBefore(runs, from - 1) - 1, person = run >= 0 ? personAt(run) : undefined;
  return person?.to === from - 1 ? person : undefined;
}
