/**
 * Roles: what kind of voice somebody is, by the nouns that name and describe them.
 *
 * @module
 */
import { type Role, ROLE_NOUNS, SPOKESPEOPLE, STATES } from "../../codebooks/mod.ts";
import { has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const spokespeople = new Set(SPOKESPEOPLE);
/** What parts a description from what somebody did, unless it tells what they lead. */
const CLAUSES = words("who whose speaking which because where whom according");
const LEADS = ["lead", "head", "command", "run", "teach", "represent"];
const CIRCUMSTANCES = words("in on at during citing");
/** A press officer is a spokesman. */
const PRESS = words("officer secretary aide");
/** Bodies that are no government, whatever else their name says. */
const PRIVATE = words("un nations union company charity party red crescent foundation association");
/** Offices that are civil, whatever they command. */
const CIVIL = words("president minister secretary governor mayor ministry");

/** Where several kinds are told, the first counts. */
const ORDER: readonly Role[] = [
  "tribal",
  "militia",
  "expert",
  "military",
  "media",
  "organization",
  "official",
  "insurgent",
  "resident",
];

/** What the words of a name and its descriptions tell. */
interface Told {
  roles: Set<Role>;
  private: boolean;
  civil: boolean;
  emergency: boolean;
  speaks: boolean;
}

/**
 * The role that name and descriptions tell.
 *
 * @param named true for a person or body with a name
 */
export function roleOf(scan: Scan, name: Span, described: readonly Span[], named: boolean): Role {
  const told: Told = { roles: new Set(), private: false, civil: false, emergency: false, speaks: false };
  for (const span of described) read(scan, span.from, descriptionEnd(scan, span), told);
  read(scan, name.from, name.to, told);
  const { roles } = told;
  if (roles.has("official") && roles.has("organization")) {
    roles.delete(told.private ? "official" : "organization");
  }
  if (roles.has("official") && told.emergency) roles.delete("resident");
  if (roles.has("official") && told.civil) roles.delete("military");
  const found = ORDER.find((role) => roles.has(role));
  if (found) return found;
  if (isState(scan, name)) return "official";
  return !told.speaks && named && isOneWord(scan, name) ? "organization" : "other";
}

/** End of a description, before what somebody did or why the name is left out. */
function descriptionEnd(scan: Scan, { from, to }: Span): number {
  for (let i = from; i < to; i++) {
    const word = wordOf(scan, i);
    if (word === "," && CIRCUMSTANCES.has(wordOf(scan, i + 1))) return i;
    if (i === from && !word.startsWith("who")) continue;
    if (CLAUSES.has(word) && !LEADS.some((lead) => wordOf(scan, i + 1).startsWith(lead))) return i;
  }
  return to;
}

/** Gathers what the words of a range tell. */
function read(scan: Scan, from: number, to: number, told: Told): void {
  for (let i = from; i < to; i++) {
    if (!has(scan, i, IS.role | IS.name)) continue;
    const word = wordOf(scan, i);
    if (word === "press" && PRESS.has(wordOf(scan, i + 1))) {
      told.speaks = true;
      i++;
      continue;
    }
    if (word === "chief" && wordOf(scan, i + 1) === "of" && wordOf(scan, i + 2) === "staff") {
      told.roles.add("military");
      i += 2;
      continue;
    }
    const plain = word.charCodeAt(1) === 46 ? word.replaceAll(".", "") : word;
    const role = ROLE_NOUNS.get(plain);
    if (role) told.roles.add(role);
    told.private ||= PRIVATE.has(plain);
    told.civil ||= CIVIL.has(plain);
    told.emergency ||= plain === "emergency";
    told.speaks ||= spokespeople.has(plain);
  }
}

function isState(scan: Scan, { from, to }: Span): boolean {
  const begin = wordOf(scan, from) === "the" ? from + 1 : from;
  return has(scan, begin, IS.state) && STATES.has(textOf(scan, { from: begin, to }).toLowerCase());
}

function isOneWord({ starts, ends }: Scan, { from, to }: Span): boolean {
  for (let i = from + 1; i < to; i++) if (starts[i] > ends[i - 1]) return false;
  return true;
}
