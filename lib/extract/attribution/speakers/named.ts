/**
 * Named: the person whose name stands in a source.
 *
 * @module
 */
import { has, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { isBorne, isServed, personBeside, type Phrase } from "./beside.ts";
import type { Room } from "./identities.ts";
import { type NameBook, personIn } from "./names.ts";
import { namesIn } from "./runs.ts";
import { fullName, type Person } from "./persons.ts";
import type { Scan } from "../../words/words.ts";

/** The person named in a source, under the fullest name. */
export function personOf(room: Room, source: Phrase, runs: readonly Span[]): Person | undefined {
  const { scan, book } = room, { head } = source;
  const given = givenName(scan, source);
  if (given) return fullName(scan, given, book, source);
  // A name stands last in the head, or at its front before "of"; in an apposition it stands alone.
  const first = runs[0], final = runs[runs.length - 1];
  // "Dr Lena Okafor of the aid group Clear Water", "a spokesman for Governor Adel Rahim, Omar Aziz"
  const leading = first && first !== final && first.from === head.from && TIES.has(wordOf(scan, first.to))
    ? personIn(scan, first)
    : undefined;
  if (leading && leading.to === first.to) return fullName(scan, leading, book, source);
  // "energy analyst Piotr Zych of the Norrland bank"
  const tied = runs.find((run) => run !== final && TIES.has(wordOf(scan, run.to)));
  const analyst = tied && tied.to - tied.from > 1 && !isParted(scan, head.from, tied.from)
    ? personIn(scan, tied)
    : undefined;
  if (analyst && tied && analyst.to === tied.to && analyst.to - analyst.from > 1) {
    return fullName(scan, analyst, book, source);
  }
  // "the director of Clear Water, Ana Roos"
  const behind = final && final.to >= head.to && final.from > head.from &&
    has(scan, final.from - 1, IS.preposition);
  const beside = behind && head.to < source.to ? personBeside(room, source) : undefined;
  if (beside) return beside;
  if (final && isServed(scan, head, final)) return personBeside(room, source);
  // "the husband of a victim, Ana Roos"
  if (head.to < source.to && isServed(scan, head, { from: head.to, to: head.to })) return undefined;
  if (final && final.to >= head.to) {
    const known = final.to - final.from <= 4 && isInName(scan, final.to - 1, book);
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

const BEARING = new Set(["surnamed", "named", "nicknamed"]);
const SELF = new Set(["name", "names", "himself", "herself", "only", "simply"]);
/** "a man surnamed Osk", "a baker who gave her name as Lena": the name that somebody bears, or gives. */
function givenName(scan: Scan, { from, to, head }: Phrase): Span | undefined {
  const limit = wordOf(scan, to) === "who" ? to + 10 : to; // the clause that tells it may stand behind
  for (let i = from + 1; i + 1 < limit && i < from + 24; i++) {
    const word = wordOf(scan, i);
    const given = word === "as" && SELF.has(wordOf(scan, i - 1));
    if (!given && !(BEARING.has(word) && i < head.to && has(scan, i - 1, IS.person | IS.role))) continue;
    const at = SELF.has(wordOf(scan, i + 1)) ? i + 2 : i + 1;
    const [run] = has(scan, at, IS.name) ? namesIn(scan, { from: at, to: limit }) : [];
    if (run && run.from === at && !has(scan, run.to - 1, IS.body | IS.state)) return run;
  }
  return undefined;
}

/** Whether somebody bears the word at a token: not the office before the name ("Police Inspector Ana Roos"). */
const isInName = (scan: Scan, at: number, book: NameBook): boolean =>
  book.personsWith(at).some(({ from, to }) => {
    for (let i = from; i < to; i++) if (scan.lower[i] === scan.lower[at]) return true;
    return false;
  });

const TIES = new Set(["of", "from", "at", "with"]);

/** Whether a preposition or a comma stands between two places. */
export const isParted = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(scan, i, IS.preposition | IS.comma)) return true;
  return false;
};

/** "the University of Marsa", "members of the Hill League": a run behind of, for, in is not who speaks. */
const isOrganisation = (scan: Scan, head: Span, person: Span & { titled: boolean }): boolean =>
  !person.titled && person.from > head.from && has(scan, person.from - 1, IS.preposition) &&
    wordOf(scan, person.from - 1) !== "as" ||
  person.from - 1 >= head.from && wordOf(scan, person.from - 1) === "the";
