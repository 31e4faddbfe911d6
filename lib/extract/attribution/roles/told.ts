/**
 * Told: what the words of a phrase tell of the kind of voice that it names.
 *
 * @module
 */
import { DEMONYMS, NEUTRAL, OFFICES, type Role, SPOKESPEOPLE } from "../../../codebooks/mod.ts";
import { has, isGenitive, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";
import { roleOfWord } from "./nouns_of_role.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const spokespeople = new Set(SPOKESPEOPLE),
  offices = new Set(OFFICES),
  neutral = new Set(NEUTRAL);

/** A press officer is a spokesman, an aid worker the aid's. */
const PRESS = words("officer secretary aide"), AID = words("aid relief charity humanitarian");

/** Bodies that are no government, whatever else their name says. */
const PRIVATE = words(
  "un nations union company charity party red crescent foundation association club firm society airline guild league front alliance movement forum",
);

/** Offices that are civil, whatever they command. */
const CIVIL = words("president minister premier secretary governor mayor ministry pm");

/** Whose offices belong to those who keep order: "the sheriff's department". */
const KEPT = words("department office bureau");

/** "the air force" */
const ARMS = words("air armed defence defense task border");
/** Offices of a house or a firm, where no government is named: "the mine's director". */
const DIRECTORS = words("director directors");

/** Whose leaders speak for a faith. */
const FAITH = words("church christian muslim jewish religious faith catholic orthodox spiritual");

/** What the words of a phrase tell. */
export interface Told {
  roles: Set<Role>;
  private: boolean;
  /** Whether a civil office stands in it. */
  civil: boolean;
  emergency: boolean;
  /** Whether it speaks for somebody, or holds an office of a body. */
  speaks: boolean;
  office: boolean;
  /** Whether it is somebody whom no role fits: a critic, a relative. */
  neutral: boolean;
}

/**
 * Gathers what the words of a range tell; whose somebody is counts only for who speaks for them.
 *
 * @param name words of this name tell nothing: "Irfan Sheikh" is no sheikh
 */
export function readTold(scan: Scan, from: number, to: number, name?: Span): Told {
  const told: Told = {
    roles: new Set(),
    private: false,
    civil: false,
    emergency: false,
    speaks: false,
    office: false,
    neutral: false,
  };
  let owners: ReadonlySet<Role> | undefined,
    fighters = false,
    forces = false,
    studies = false,
    seated = false,
    owner = -1,
    directs = false;
  for (let i = from; i < to; i++) {
    const word = wordOf(scan, i);
    if (isGenitive(word)) {
      if (i + 1 < to) owners = told.roles, told.roles = new Set(), owner = i - 1, seated = false;
      continue;
    }
    if (word === "student" || word === "students") studies = true;
    if (word === "force" && ARMS.has(wordOf(scan, i - 1))) forces = true;
    if (word === "forces" && !has(scan, i, IS.name)) forces = true;
    if (word === "fighter" || word === "fighters") fighters = true;
    if (!has(scan, i, IS.role | IS.name) || name && isIn(scan, i, name)) continue;
    if (word === "press" && PRESS.has(wordOf(scan, i + 1))) {
      told.speaks = true;
      if (wordOf(scan, i + 1) === "secretary") told.roles.add("official"), told.office = true;
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
    else if (role && !(role === "resident" && isInBody(scan, i))) told.roles.add(role);
    seated ||= role === "official" && !offices.has(plain);
    told.private ||= PRIVATE.has(plain) || AID.has(plain);
    told.civil ||= CIVIL.has(plain) && role !== "organization";
    told.emergency ||= plain === "emergency" && role !== undefined;
    told.speaks ||= spokespeople.has(plain);
    told.office ||= offices.has(plain);
    told.neutral ||= neutral.has(plain) && (i >= to - 1 || name !== undefined && isIn(scan, i + 1, name)) &&
      role === undefined;
    told.neutral ||= FAITH.has(wordOf(scan, i - 1)) && offices.has(plain) && !has(scan, i, IS.name); // "a church leader"
    directs ||= DIRECTORS.has(plain);
  }
  if (studies) told.roles.delete("expert"); // "a university student"
  const firm = directs ||
    owner >= 0 && has(scan, owner, IS.name) && !has(scan, owner, IS.state) &&
      !DEMONYMS.has(wordOf(scan, owner));
  if (!seated || owners?.size) belong(scan, told, owners, { from, to }, firm);
  if (fighters && !told.roles.size) told.roles.add("militia");
  if (forces && !["militia", "insurgent", "tribal"].some((role) => told.roles.has(role as Role))) {
    told.roles.add("military");
  }
  told.office ||= told.speaks;
  return told;
}

/** Weighs whose somebody is: "the police's spokesman", "the sheriff's office", "the mine's director". */
function belong(
  scan: Scan,
  told: Told,
  owners: ReadonlySet<Role> | undefined,
  { from, to }: Span,
  firm: boolean,
): void {
  if (!owners) return;
  const official = told.office && told.roles.has("official");
  if (owners.has("military") && KEPT.has(wordOf(scan, to - 1))) told.roles = new Set(owners);
  else if (official && firm && !owners.size && from < to) told.roles = new Set(["organization"]);
  else if (official && !owners.size) return; // "the country's president"
  else if (!told.roles.size || official) told.roles = new Set(owners);
}

/** "the People's Alliance": a noun of people in the name of a body is nobody. */
function isInBody(scan: Scan, i: number): boolean {
  if (!has(scan, i, IS.name)) return false;
  const joins = (at: number): boolean =>
    has(scan, at, IS.name | IS.preposition) || isGenitive(wordOf(scan, at));
  for (let at = i + 1; at < i + 5 && joins(at); at++) if (has(scan, at, IS.body)) return true;
  for (let at = i - 1; at > i - 5 && joins(at); at--) {
    if (has(scan, at, IS.body) && has(scan, at, IS.name)) return true;
  }
  return false;
}

const isIn = (scan: Scan, i: number, { from, to }: Span): boolean => {
  if (!has(scan, i, IS.name)) return false;
  for (let at = from; at < to; at++) if (scan.lower[at] === scan.lower[i]) return true;
  return false;
};
