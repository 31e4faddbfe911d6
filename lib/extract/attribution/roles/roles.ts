/**
 * Roles: what kind of voice somebody is, by the nouns that name and describe them.
 *
 * @module
 */
import { CLERGY, DEMONYMS, type Role, ROLE_NOUNS, SPOKESPEOPLE, STATES } from "../../../codebooks/mod.ts";
import { has, isGenitive, type Span, textOf, wordOf } from "../../words/clauses.ts";
import { armedRoles, descriptionEnd, ORDER, readHead } from "./heads.ts";
import type { Identity } from "../speakers/identities.ts";
import { IS } from "../../words/lexicon.ts";
import { roleOfWord } from "./nouns_of_role.ts";
import { lifeOf } from "./lives.ts";
import type { NameBook } from "../speakers/names.ts";
import { fullName } from "../speakers/persons.ts";
import { isAcronym, namesIn } from "../speakers/runs.ts";
import type { Scan } from "../../words/words.ts";

/** What a body is by its own name, whatever else it is called. */
const OWN = new Set<Role>(["insurgent", "militia", "tribal", "media"]);
const spokespeople = new Set(SPOKESPEOPLE), clergy = new Set(CLERGY);

/** The role that name and descriptions tell. */
export function roleOf(scan: Scan, identity: Identity, described: readonly Span[], book: NameBook): Role {
  const { name, named, person } = identity, told = new Set<Role>();
  const own = named && !person ? readHead(scan, name).role : "";
  if (OWN.has(own)) return own; // "the radical group, Hamas"
  if (person && described.some((span) => preaches(scan, span, name))) return "other";
  let civil = false;
  for (const span of person ? described : [...described, name]) {
    const read = readHead(scan, span, book, person ? name : undefined);
    if (read.role) told.add(read.role);
    civil ||= read.civil && read.role === "official";
  }
  if (named && !person) {
    // "the River Council, an alliance of rebel groups"
    const armed = armedRoles(scan, name, book);
    if (armed.size) return ORDER.find((role) => armed.has(role))!;
  }
  if (told.size > 1) told.delete("other");
  if (person && described.slice(0, 1).some((span) => speaksForRebels(scan, span))) told.delete("military");
  if (civil && person) told.delete("military"); // "General Rask … the president"
  const found = ORDER.find((role) => told.has(role));
  if (found) return found;
  const runs = named && !person ? namesIn(scan, name) : [];
  if (isState(scan, name) || runs.length > 1 && runs.every((run) => isState(scan, run))) return "official";
  for (const span of described) {
    const served = servedRole(scan, span, book) || (rulesState(scan, span) ? "official" : "");
    if (served) return served;
  }
  if (!named && !told.size) {
    return described.map((span) => silentRole(scan, span)).find((role) => role !== "") ?? "other";
  }
  if (!named || told.size) return "other";
  if (!person) return isPeople(scan, name) ? "official" : isMany(scan, name) ? "resident" : "organization";
  const doctor = described.some(({ from }) => wordOf(scan, from) === "dr"); // no resident
  return described.map((span) => lifeOf(scan, span)).find((role) =>
    role && !(doctor && role === "resident")
  ) ??
    described.map((span) => memberRole(scan, span, name, book)).find((role) => role !== "") ??
    described.map((span) => silentRole(scan, span)).find((role) => role !== "") ?? "";
}

/** "the rebels' spokesman, Col. Bah" */
function speaksForRebels(scan: Scan, { from, to }: Span): boolean {
  for (let i = from + 1; i < to && wordOf(scan, i) !== ","; i++) {
    if (isGenitive(wordOf(scan, i)) && ROLE_NOUNS.get(wordOf(scan, i - 1)) === "insurgent") return true;
  }
  return false;
}

/** "Cardinal Orsi, the head of the church", "the abbot, Ana Roos": who speaks for a faith. */
function preaches(scan: Scan, { from, to }: Span, name: Span): boolean {
  for (let i = from; i < to && !has(scan, i, IS.preposition); i++) {
    if (has(scan, i, IS.role) && clergy.has(wordOf(scan, i)) && !(i >= name.from && i < name.to)) {
      const next = wordOf(scan, i + 1);
      return i + 1 === to || next === "," || has(scan, i + 1, IS.name | IS.preposition);
    }
  }
  return false;
}

function isState(scan: Scan, { from, to }: Span): boolean {
  const begin = wordOf(scan, from) === "the" ? from + 1 : from;
  return has(scan, begin, IS.state) && STATES.has(textOf(scan, { from: begin, to }).toLowerCase());
}

/** "the Norvanians", "the French": a people, as a source its government. */
function isPeople(scan: Scan, { from, to }: Span): boolean {
  const word = wordOf(scan, from);
  return to - from === 1 && DEMONYMS.has(word) && !word.endsWith("an") && !word.endsWith("i");
}

const COUNTS = new Set("many some most several few hundreds thousands dozens".split(" "));
/** "Many Norvanians": people of a nation, and not its government. */
function isMany(scan: Scan, { from, to }: Span): boolean {
  const last = wordOf(scan, to - 1);
  return COUNTS.has(wordOf(scan, from)) && last.endsWith("s") &&
    (DEMONYMS.has(last) || DEMONYMS.has(last.slice(0, -1)));
}

/** "a spokesman for Halden", "Mr Rahim's spokesman": the role of whom somebody speaks for, where they have a name. */
function servedRole(scan: Scan, { from, to }: Span, book: NameBook): Role {
  for (let i = from; i < to; i++) {
    if (!spokespeople.has(wordOf(scan, i)) || !wordOf(scan, i).startsWith("spokes")) continue;
    const behind = wordOf(scan, i + 1) === "for" || wordOf(scan, i + 1) === "of";
    const [run] = namesIn(scan, behind ? { from: i + 2, to } : { from, to: i });
    if (!run) continue;
    const [person] = book.personsWith(run.to - 1);
    if (!person) {
      const long = book.longForm(run.from);
      if (isState(scan, run)) return "official";
      const armed = armedRoles(scan, run, book);
      return ORDER.find((role) => armed.has(role)) ?? (long && readHead(scan, long).role || "organization");
    }
    const { name, described } = fullName(scan, person, book);
    const roles = described.map((span) => readHead(scan, span, book, name).role).filter((role) =>
      role !== ""
    );
    return roles[0] ?? "";
  }
  return "";
}

const RULERS = new Set(["leader", "leaders", "leadership", "ruler", "strongman"]);
/** "the Norvanian leader", "Norvania's leadership". */
function rulesState(scan: Scan, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    if (!RULERS.has(wordOf(scan, i))) continue;
    const before = wordOf(scan, i - 1) === "'s" ? i - 2 : i - 1;
    if (DEMONYMS.has(wordOf(scan, before)) || isState(scan, { from: before, to: before + 1 })) return true;
  }
  return false;
}

/** Whose body has members, founders and leaders, and is no place. */
const MEMBERS = new Set("member members founder co-founder chairman chairwoman leader".split(" "));

/** "who leads the response for the Clear Water Alliance": the role of a body with a name. */
function memberRole(scan: Scan, span: Span, name: Span, book: NameBook): Role {
  const end = descriptionEnd(scan, span);
  const body = namesIn(scan, { from: span.from, to: end }).find((run) =>
    (run.to <= name.from || run.from >= name.to) &&
    ((has(scan, run.to - 1, IS.body) || isNamedBody(scan, run)) &&
        (has(scan, run.from - 1, IS.preposition | IS.determiner) || isGenitive(wordOf(scan, run.from - 1))) ||
      isGenitive(wordOf(scan, run.to)) && run.to + 1 === name.from ||
      wordOf(scan, run.from - 1) === "of" && MEMBERS.has(wordOf(scan, run.from - 2)) && !isState(scan, run))
  );
  if (!body) return "";
  const long = book.longForm(body.to - 1), role = long ? readHead(scan, long).role : "";
  return role && role !== "other" ? role : "organization";
}

/** "A spokeswoman said", "spokesman Ilan Orr": who speaks for the office or body that was told of last before. */
function silentRole(scan: Scan, { from, to }: Span): Role {
  let i = from;
  while (i < to && !wordOf(scan, i).startsWith("spokes")) i++;
  if (i === to) return "";
  for (let at = from - 1; at > Math.max(0, from - FAR); at--) {
    if (!has(scan, at, IS.role) || has(scan, at, IS.person)) continue;
    const role = roleOfWord(scan, at, wordOf(scan, at));
    if (role && SPOKEN_FOR.has(role)) return role;
  }
  return "";
}
/** So many tokens are looked back on for whom somebody speaks for. */
const FAR = 100;
const SPOKEN_FOR = new Set<Role>(["official", "military", "organization"]);

/** "from SOS Sahel", "with MSF": an acronym that is no state. */
const isNamedBody = (scan: Scan, { from, to }: Span): boolean =>
  isAcronym(scan, from) && scan.ends[from] - scan.starts[from] > 2 && !isState(scan, { from, to });
