/**
 * Roles: what kind of voice somebody is, by the nouns that name and describe them.
 *
 * A phrase is read from its head on: "a resident of the police quarter" is a resident. A spokesman has the role of whom
 * he speaks for, an office that of its body, and who commands a militia is of the militia.
 *
 * @module
 */
import {
  NEUTRAL,
  OFFICES,
  RELATIVES,
  type Role,
  ROLE_NOUNS,
  SPOKESPEOPLE,
  STATES,
  TITLES,
} from "../../codebooks/mod.ts";
import { has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { descriptionsOfBody } from "./descriptions.ts";
import type { Identity } from "./identities.ts";
import { IS } from "../words/lexicon.ts";
import type { NameBook } from "./names.ts";
import { namesIn } from "./runs.ts";
import type { Scan } from "../words/words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const spokespeople = new Set(SPOKESPEOPLE),
  offices = new Set(OFFICES),
  relatives = new Set(RELATIVES),
  neutral = new Set(NEUTRAL);
/** What parts a description from what somebody did, unless it tells what they lead. */
const CLAUSES = words("who whose speaking which because where whom according");
const LEADS = ["lead", "head", "command", "run", "teach", "represent"];
const CIRCUMSTANCES = words("in on at during citing");
/** A press officer is a spokesman, an aid worker the aid's. */
const PRESS = words("officer secretary aide"), AID = words("aid relief charity humanitarian");
/** What somebody does who knows: "who studies organised crime". */
const STUDIES = ["studi", "teach", "research", "specialis", "specializ", "lectur"];
/** Whose relative somebody is, and no more. */
const OWNED = words("his her their its the 's ’ my our one");
/** "a village chief", "the district's health officer". */
const HEADMEN = words("village tribal traditional clan paramount");
const CLERKS = words(
  "health press information probation customs election returning welfare education medical housing",
);
/** What stands behind "general" where it is no rank. */
const GENERAL = words(
  "hospital assembly manager election elections public practitioner counsel strike council court",
);
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
/** Whose commanders are theirs and not an army's. */
const ARMED = new Set<Role>(["tribal", "militia", "insurgent"]);

/** What the words of a phrase tell. */
interface Told {
  roles: Set<Role>;
  private: boolean;
  civil: boolean;
  emergency: boolean;
  /** Whether it speaks for somebody, or holds an office of a body. */
  speaks: boolean;
  office: boolean;
  /** Whether it is somebody whom no role fits: a critic, a relative. */
  neutral: boolean;
}

/** The role that name and descriptions tell. */
export function roleOf(scan: Scan, identity: Identity, described: readonly Span[], book: NameBook): Role {
  const { name, named, person } = identity, told = new Set<Role>();
  for (const span of person ? described : [...described, name]) {
    const role = roleOfPhrase(scan, span, book);
    if (role) told.add(role);
  }
  if (named && !person) { for (const role of armedRoles(scan, name, book)) told.add(role); }
  if (told.size > 1) told.delete("other");
  const found = ORDER.find((role) => told.has(role));
  if (found) return found;
  if (isState(scan, name)) return "official";
  if (!named || told.size) return "other";
  return person
    ? described.map((span) => lifeOf(scan, span)).find((role) => role) ?? "other"
    : "organization";
}

/** The role that a phrase tells, read from its head on. */
function roleOfPhrase(scan: Scan, span: Span, book?: NameBook): Role {
  const end = descriptionEnd(scan, span);
  let head: Told | undefined;
  for (let from = span.from; from < end;) {
    const to = segmentEnd(scan, from, end), told = read(scan, from, to);
    if (book && head && !told.roles.size) {
      const [run] = namesIn(scan, { from, to });
      if (run) told.roles = armedRoles(scan, run, book);
    }
    from = to + 1;
    if (told.neutral && !head) return "other";
    if (!head) {
      if (!told.roles.size && !told.speaks) continue;
      head = told;
    } else if (head.roles.size && !head.office && !head.roles.has("military")) break;
    else if (told.roles.size) {
      merge(head, told);
      if (!head.office) break;
    }
    if (head.roles.size && (wordOf(scan, to) === "and" || wordOf(scan, to) === "or")) break;
  }
  return head ? choose(head) : "";
}

/** What the article says elsewhere of a body under arms: "the Hill League, a militia from the uplands". */
function armedRoles(scan: Scan, name: Span, book: NameBook): Set<Role> {
  const roles = descriptionsOfBody(scan, name, book).map((span) => roleOfPhrase(scan, span));
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
  const left = new Set(roles);
  if (left.has("official") && left.has("organization")) {
    left.delete(told.private ? "official" : "organization");
  }
  if (left.has("official") && told.emergency) left.delete("resident");
  if (left.has("official") && told.civil) left.delete("military");
  return ORDER.find((role) => left.has(role)) ?? (told.speaks ? "" : "other");
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

/** End of the words that belong to one head. */
function segmentEnd(scan: Scan, from: number, end: number): number {
  let to = from;
  while (to < end && !has(scan, to, IS.preposition | IS.comma | IS.conjunction)) to++;
  return to;
}

/** Gathers what the words of a range tell; whose somebody is counts only for who speaks for them. */
function read(scan: Scan, from: number, to: number): Told {
  const told: Told = {
    roles: new Set(),
    private: false,
    civil: false,
    emergency: false,
    speaks: false,
    office: false,
    neutral: false,
  };
  let owners: ReadonlySet<Role> | undefined;
  for (let i = from; i < to; i++) {
    const word = wordOf(scan, i);
    if (word === "'s" || word === "’" || word === "'") {
      if (i + 1 < to) owners = told.roles, told.roles = new Set();
      continue;
    }
    if (!has(scan, i, IS.role | IS.name)) continue;
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
    const role = roleOfWord(scan, i, plain);
    if (role === "resident" && AID.has(wordOf(scan, i - 1))) told.roles.add("organization");
    else if (role) told.roles.add(role);
    told.private ||= PRIVATE.has(plain) || AID.has(plain);
    told.civil ||= CIVIL.has(plain);
    told.emergency ||= plain === "emergency";
    told.speaks ||= spokespeople.has(plain);
    told.office ||= offices.has(plain);
    told.neutral ||= neutral.has(plain) && i >= to - 1;
  }
  if (owners && (!told.roles.size || told.office && told.roles.has("official"))) told.roles = new Set(owners);
  told.office ||= told.speaks;
  return told;
}

function isState(scan: Scan, { from, to }: Span): boolean {
  const begin = wordOf(scan, from) === "the" ? from + 1 : from;
  return has(scan, begin, IS.state) && STATES.has(textOf(scan, { from: begin, to }).toLowerCase());
}

/** The role that one word tells. */
function roleOfWord(scan: Scan, i: number, plain: string): Role | undefined {
  if (plain === "general" && GENERAL.has(wordOf(scan, i + 1))) return undefined;
  const before = wordOf(scan, i - 1);
  if (plain === "chief" && HEADMEN.has(before)) return "tribal";
  if ((plain === "officer" || plain === "officers") && CLERKS.has(before)) return "official";
  if (plain.endsWith("ologist") || plain.endsWith("ologists")) return "expert";
  if (relatives.has(plain)) return OWNED.has(before) ? "other" : "resident";
  return ROLE_NOUNS.get(plain) ?? (TITLES.get(plain) || undefined);
}

/** What the life of a person without an office tells: who studies is an expert, who is given an age or a fate a resident. */
function lifeOf(scan: Scan, { from, to }: Span): Role {
  for (let i = from; i + 1 < to; i++) {
    const word = wordOf(scan, i);
    if (word !== "who" && word !== "whose") continue;
    const verb = wordOf(scan, i + 1);
    if (STUDIES.some((stem) => verb.startsWith(stem))) return "expert";
    if (word === "whose" || !LEADS.some((lead) => verb.startsWith(lead))) return "resident";
  }
  return givesAge(scan, { from, to }) ? "resident" : "";
}

/** "Milena Krstic, 41": whom an article describes by age is no public person. */
function givesAge(scan: Scan, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    if (!has(scan, i, IS.number)) continue;
    if (wordOf(scan, i + 1) === "-" && wordOf(scan, i + 2) === "year") return true;
    if (wordOf(scan, i - 1) !== "," && wordOf(scan, i - 1) !== "aged") continue;
    if (scan.ends[i] - scan.starts[i] < 3 && (i + 1 === to || wordOf(scan, i + 1) === ",")) return true;
  }
  return false;
}
