/**
 * Nouns of role: the role that one word tells, by the words beside it.
 *
 * @module
 */
import { RELATIVES, type Role, ROLE_NOUNS, TITLES } from "../../../codebooks/mod.ts";
import { has, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const relatives = new Set(RELATIVES);

/** "the attorney general" is no lawyer. */
const LAWYERS = words("attorney solicitor auditor");

const FIRES = words("chief brigade brigades marshal");

/** Whose guards are watchmen, and no force. */
const WATCHED = words("security private night school bank shop museum");

const POLICE = words("police chief detective");

const CAPTAINS = words(
  "team club vice side squad cricket football rugby hockey netball basketball soccer cup",
);

/** Whose relative somebody is, and no more. */
const OWNED = words("his her their its the 's ’ my our one");

/** "a village chief", "the district's health officer". */
const HEADMEN = words("village tribal traditional clan paramount");

const CLERKS = words(
  "health press information probation customs election returning welfare education medical housing",
);

/** What stands behind "general" or "emergency" where it tells no rank and no office. */
const GENERAL = words(
  `hospital assembly manager election elections public practitioner counsel strike council court secretary secretariat
  director delegate population conference meeting congress`,
);

const EMERGENCY = words("medicine room doctor doctors surgery department ward landing");

/** "opposition forces": who fights beside no state's army. */
const FIGHTING = words(
  "forces force fighters fighter commander commanders troops gunmen soldiers militiamen",
);

/** "the Northern Command", "the Third Fleet": parts of an army behind a name. */
const COMMANDS = words("command fleet");

/** "the World Trade Council", "the Refugee Council": a council that governs nobody. */
const WORLDWIDE = words("world global international norwegian danish");

const TRADES = words(
  "refugee refugees tourism trade business industry industrial affairs atlantic churches jewish muslim nurses unions students rights relations gold",
);

/** What directors direct who govern nobody. */
const DIRECTED = words(
  "sporting managing artistic technical creative marketing finance financial commercial executive football programme program campaign sales tournament festival race event",
);

const VESSELS = words(
  "ferry ship boat vessel tanker trawler yacht liner freighter barge plane jet airliner flight cruise",
);

/** Words of a match: its captain is no soldier. */
const PLAYED = words("coach players player team teammates match goal goals season tournament league club");

/** "the 4th Armoured Division" */
const DIVISIONS = words(
  "infantry mountain armoured armored airborne cavalry mechanised mechanized panzer guards",
);

/** "the flying doctor service" */
const SERVED = words("doctor refugee relief blood volunteer charity");

/** The role that one word tells. */
export function roleOfWord(scan: Scan, i: number, plain: string): Role | undefined {
  const before = wordOf(scan, i - 1), next = wordOf(scan, i + 1);
  if (plain === "general" && GENERAL.has(next) || plain === "emergency" && EMERGENCY.has(next)) {
    return undefined;
  }
  if (before === "fire" && FIRES.has(plain)) {
    return "official";
  }
  if ((plain === "guard" || plain === "guards") && WATCHED.has(before)) return "other";
  if (plain === "security" && (next === "guard" || next === "guards")) return "other";
  if (plain === "inspector" && !has(scan, i, IS.name) && !POLICE.has(before)) return "official";
  if (plain === "state" && before === "islamic") return "insurgent";
  if (plain === "office" && has(scan, i, IS.name) && has(scan, i - 1, IS.name)) return "official";
  if (plain === "captain" && !has(scan, i, IS.name) && (isPlayed(scan, i) || isSailed(scan, i))) {
    return "other";
  }
  if (plain === "council" && governsNobody(scan, i)) return "organization";
  if (plain === "service" && SERVED.has(before)) return "organization";
  if (plain === "lieutenant" && next === "to") return "militia";
  // "Emergency, a charity": a name by itself
  if (plain === "emergency" && has(scan, i, IS.name) && next === ",") return undefined;
  if (plain === "opposition" && FIGHTING.has(next)) return "militia";
  if ((plain === "group" || plain === "groups") && next === "fighting") return "insurgent";
  if (before === "civil" && (plain === "defence" || plain === "defense")) return "official";
  if (COMMANDS.has(plain) && has(scan, i, IS.name) && has(scan, i - 1, IS.name)) return "military";
  if (plain === "division" && has(scan, i, IS.name) && DIVISIONS.has(before)) return "military";
  if (plain === "coalition" && next === "of") return "organization";
  if (plain === "captain" && (CAPTAINS.has(before) || before === "-")) return "other";
  // "a major donor", "a private company"
  if (
    (plain === "major" || plain === "private") && !has(scan, i, IS.name) && has(scan, i + 1, IS.word) &&
    !has(scan, i + 1, IS.preposition)
  ) return undefined;
  if (plain === "officer" && (before === "executive" || before === "operating" || before === "financial")) {
    return "organization";
  }
  if (plain === "director" && DIRECTED.has(before)) return "organization";
  if (plain === "general" && before === "secretary") return undefined;
  if (
    plain === "secretary" &&
    (before === "general" || next === "general" || next === "-" && wordOf(scan, i + 2) === "general")
  ) {
    return "organization";
  }
  if (plain === "general" && before === "-") return undefined;
  if (LAWYERS.has(plain) && (next === "general" || wordOf(scan, i + 2) === "general")) return "official";
  if (plain === "chief" && HEADMEN.has(before)) return "tribal";
  if ((plain === "officer" || plain === "officers") && CLERKS.has(before)) return "official";
  if (plain.endsWith("ologist") || plain.endsWith("ologists")) return "expert";
  if (relatives.has(plain)) {
    if (has(scan, i, IS.title) && has(scan, i, IS.name) && has(scan, i + 1, IS.name)) return undefined; // "Father Eli"
    return OWNED.has(before) && next !== "of" ? "other" : "resident";
  }
  return ROLE_NOUNS.get(plain) ?? (TITLES.get(plain) || undefined);
}

/** Whether a council's name tells of trades, beliefs or the whole world, and of no place that it governs. */
function governsNobody(scan: Scan, i: number): boolean {
  if (!has(scan, i, IS.name)) return false;
  if (TRADES.has(wordOf(scan, i - 1)) || wordOf(scan, i + 1) === "of" && TRADES.has(wordOf(scan, i + 2))) {
    return true;
  }
  let from = i;
  while (from > i - 6 && (has(scan, from - 1, IS.name) || wordOf(scan, from - 1) === "and")) from--;
  return WORLDWIDE.has(wordOf(scan, has(scan, from, IS.determiner) ? from + 1 : from));
}

/** Whether words of a match stand near. */
function isPlayed(scan: Scan, i: number): boolean {
  for (let at = Math.max(0, i - 40); at < i + 40; at++) if (PLAYED.has(wordOf(scan, at))) return true;
  return false;
}

/** "the captain of the ferry" */
function isSailed(scan: Scan, i: number): boolean {
  if (wordOf(scan, i + 1) !== "of") return VESSELS.has(wordOf(scan, i - 1));
  for (let at = i + 2; at < i + 6; at++) if (VESSELS.has(wordOf(scan, at))) return true;
  return false;
}
