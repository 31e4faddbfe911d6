/**
 * Heads: the role that a phrase tells, read from its head on.
 *
 * "A resident of the police quarter" is a resident. A spokesman has the role of whom he speaks for, an office that of
 * its body, and who commands a militia is of the militia.
 *
 * @module
 */
import { DEMONYMS, type Role } from "../../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../../words/clauses.ts";
import { descriptionsOfBody } from "../speakers/descriptions.ts";
import { IS } from "../../words/lexicon.ts";
import { LEADS } from "./lives.ts";
import type { NameBook } from "../speakers/names.ts";
import { isAcronym, namesIn } from "../speakers/runs.ts";
import { readTold, type Told } from "./told.ts";
import type { Scan } from "../../words/words.ts";

/** What parts a description from what somebody did, unless it tells what they lead. */
const CLAUSES = new Set("who whose speaking which because where whom according".split(" "));
/** "who is the president of the union", "who works for the relief agency" */
const IS_ONE = new Set(["is", "was", "works", "worked", "serves", "served"]);
const CIRCUMSTANCES = new Set("in on at during citing".split(" "));

/** Where several kinds are told, the first counts. */
export const ORDER: readonly Role[] = [
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
/** Whose commanders and officials are theirs and not an army's or a government's. */
const ARMED = new Set<Role>(["tribal", "militia", "insurgent"]);

/** The role that a phrase tells, and whether it is a civil office. */
export interface Reading {
  role: Role;
  civil: boolean;
}

/** Behind these it may be told that they bear arms: "an alliance of rebel groups". */
const WIDE: readonly Role[] = ["military", "organization"];

const NOTHING: Reading = { role: "", civil: false };

/** The role that a phrase tells, read from its head on. */
export function readHead(scan: Scan, span: Span, book?: NameBook, name?: Span): Reading {
  const end = descriptionEnd(scan, span);
  let head: Told | undefined;
  for (let from = span.from; from < end;) {
    const to = segmentEnd(scan, from, end), told = readTold(scan, from, to, name);
    if (book && told.office && (!told.roles.size || told.roles.has("official"))) {
      ofBody(scan, told, { from, to }, book);
    }
    if (book && head && (!told.roles.size || head.office && told.roles.has("organization"))) {
      const [run] = head.civil ? [] : namesIn(scan, { from, to }); // a governor's is a place
      const armed = run && armedRoles(scan, run, book);
      if (armed && (armed.size || !told.roles.size)) told.roles = armed;
    }
    from = to + 1;
    if (told.neutral && !head) return { role: "other", civil: false };
    if (!head) {
      if (!told.roles.size && !told.speaks) continue;
      head = told;
    } else if (head.roles.size && !head.office && !WIDE.some((role) => head?.roles.has(role))) break;
    else if (told.roles.size) {
      merge(head, told);
      if (!head.office) break;
    }
    // "leader of the delegation to the River Union": to whom somebody is sent is not whose they are
    if (head.roles.has("official") && wordOf(scan, to) === "to") break;
    if (head.roles.size && (wordOf(scan, to) === "and" || wordOf(scan, to) === "or")) break;
  }
  return head ? { role: choose(head), civil: head.civil } : NOTHING;
}

/** "the QMW secretary", "a Dawn official": an office of a body that is told of elsewhere. */
function ofBody(scan: Scan, told: Told, { from, to }: Span, book: NameBook): void {
  for (let i = from; i < to; i++) {
    if (!has(scan, i, IS.name) || has(scan, i, KNOWN) || DEMONYMS.has(wordOf(scan, i))) continue;
    const long = isAcronym(scan, i) ? book.longForm(i) : undefined;
    const roles = long ? readTold(scan, long.from, long.to).roles : movementRoles(scan, i, book);
    if (roles?.size) told.roles = roles;
  }
}
const MOVEMENTS = new Set(["movement", "party", "group", "union", "charity", "front", "alliance", "faction"]);
const KNOWN = IS.role | IS.title | IS.determiner | IS.state;

/** "the Dawn movement": what the noun right behind a name says of it elsewhere. */
function movementRoles(scan: Scan, i: number, { runs }: NameBook): Set<Role> | undefined {
  for (const run of runs.holding(i)) {
    const to = runs.to[run];
    if (to - runs.from[run] > 1 || has(scan, to, IS.name) || !MOVEMENTS.has(wordOf(scan, to))) continue;
    const { roles } = readTold(scan, to, to + 1);
    if (roles.has("organization")) return roles;
  }
  return undefined;
}

/** What the article says elsewhere of a body under arms: "the Hill League, a militia from the uplands". */
export function armedRoles(scan: Scan, name: Span, book: NameBook): Set<Role> {
  const roles = descriptionsOfBody(scan, name, book).map((span) => readHead(scan, span).role);
  return new Set(roles.filter((role) => ARMED.has(role)));
}

/** What a body adds to who speaks or stands for it. */
function merge(head: Told, told: Told): void {
  const armed = [...told.roles].filter((role) => ARMED.has(role));
  if (head.roles.size && !head.office) {
    if (armed.length) head.roles = new Set(armed);
    return;
  }
  // An office is that of its body: "the director of the rights network".
  if (head.office && told.roles.size) head.roles.delete("official");
  for (const role of told.roles) head.roles.add(role);
  head.private ||= told.private;
  head.civil ||= told.civil;
  head.emergency ||= told.emergency;
}

function choose({ roles, ...told }: Told): Role {
  if (!roles.size) return told.speaks ? "" : "other";
  if (roles.size === 1) { for (const role of roles) return role || "other"; }
  const left = new Set(roles);
  if (left.has("official") && left.has("organization")) {
    left.delete(told.private ? "official" : "organization");
  }
  if (left.has("insurgent") && left.has("organization")) left.delete("organization"); // "rebel groups"
  if (left.has("official") && told.emergency) left.delete("resident");
  if (left.has("official") && told.civil) left.delete("military");
  if (left.has("military") && told.office && (left.has("insurgent") || left.has("militia"))) {
    left.delete("military"); // "a rebel commander"
  }
  if (left.has("official") && told.office && !told.civil && left.has("insurgent")) left.delete("official");
  return ORDER.find((role) => left.has(role)) ?? (told.speaks ? "" : "other");
}

/** "who was the mayor", and not "who was on the train". */
const isOne = (scan: Scan, i: number): boolean =>
  IS_ONE.has(wordOf(scan, i)) &&
  !((wordOf(scan, i) === "is" || wordOf(scan, i) === "was") && has(scan, i + 1, IS.preposition));

/** End of a description, before what somebody did or why the name is left out. */
export function descriptionEnd(scan: Scan, { from, to }: Span): number {
  for (let i = from; i < to; i++) {
    const word = wordOf(scan, i);
    if (word === "," && CIRCUMSTANCES.has(wordOf(scan, i + 1))) return i;
    if (i === from && !word.startsWith("who")) continue;
    if (
      CLAUSES.has(word) && !isOne(scan, i + 1) &&
      !LEADS.some((lead) => wordOf(scan, i + 1).startsWith(lead))
    ) return i;
  }
  return to;
}

/** End of the words that belong to one head. */
function segmentEnd(scan: Scan, from: number, end: number): number {
  let to = from;
  while (to < end && !has(scan, to, IS.preposition | IS.comma | IS.conjunction)) to++;
  return to;
}
