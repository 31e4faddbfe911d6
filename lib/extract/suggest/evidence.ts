/**
 * Evidence: what a text shows of a name, that it may be an armed body's.
 *
 * @module
 */
import {
  BODY_NAMES,
  FORCE_KINDS,
  FORCE_NAMES,
  FORCE_VERBS_DONE,
  FORCES,
  type ForceSort,
  FOUGHT,
  PEOPLE_OF,
} from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { singular } from "../words/spelling.ts";
import type { Run } from "./runs.ts";

/** One sign that a name is an armed body's. */
export interface Sign {
  /** What was seen, in words. */
  says: string;
  weight: number;
  /** The noun that is said of it, in the singular, and its sort. */
  noun?: string;
  sort?: ForceSort;
}

const names = new Set(FORCE_NAMES), bodies = new Set(BODY_NAMES), done = new Set(FORCE_VERBS_DONE);
const fought = new Set(FOUGHT), peopleOf = new Set(PEOPLE_OF);
const sortOf = (word: string): ForceSort | undefined => FORCES.get(singular(word));
/** Nouns of a body that may be an armed one. */
const GROUPS: ReadonlySet<string> = new Set(
  "group militia force alliance umbrella faction movement unit organization organisation wing network outfit"
    .split(" "),
);

/** The noun of force at token `i`, an adjective before it stepped over. */
function nounAt({ scan, end }: Run, i: number): { noun: string; sort: ForceSort } | undefined {
  for (let at = i; at < Math.min(end, i + 2); at++) {
    const noun = singular(wordOf(scan, at)), sort = FORCES.get(noun);
    if (sort && !has(scan, at, IS.name)) return { noun, sort };
    if (!FORCE_KINDS.has(wordOf(scan, at))) return undefined;
  }
  return undefined;
}

/** Words that tie somebody to a body: "linked to". */
const LINKED: ReadonlySet<string> = new Set(
  "linked related allegiance loyal affiliated ties links".split(" "),
);

/** The signs of one name where it stands. */
export function findSigns(run: Run): Sign[] {
  return [...ownSigns(run), ...signsBehind(run), ...signsBefore(run)];
}

const DEFENCE: ReadonlySet<string> = new Set(["defence", "defense", "pentagon"]);
/** Whether a name speaks of a ministry of defence. */
function isDefence({ scan, from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (DEFENCE.has(wordOf(scan, i))) return true;
  return false;
}

function ownSigns(run: Run): Sign[] {
  const { scan, from, to } = run;
  const last = wordOf(scan, to - 1), long = to - from > 1;
  if (names.has(last)) return [{ says: `ends in ${last}`, weight: long ? 2 : 1 }];
  if (isDefence(run)) return [{ says: "names defence", weight: 2 }];
  return long && bodies.has(last) ? [{ says: `ends in ${last}`, weight: 0.5 }] : [];
}

function signsBehind(run: Run): Sign[] {
  const { scan, to, end } = run, found: Sign[] = [];
  const owned = wordOf(scan, to).endsWith("s") && /^['’]s$/.test(wordOf(scan, to)) ? to + 1 : to;
  const behind = nounAt(run, owned);
  if (behind) found.push({ says: `before ${behind.noun}`, weight: owned === to ? 3 : 1.5, ...behind });
  if (done.has(wordOf(scan, to)) || done.has(wordOf(scan, to + 1)) && has(scan, to, IS.auxiliary)) {
    found.push({ says: `before ${wordOf(scan, done.has(wordOf(scan, to)) ? to : to + 1)}`, weight: 1 });
  }
  if (wordOf(scan, to) === "and" && wordOf(scan, to + 1) === "other") {
    const other = nounAt(run, to + 2);
    if (other) {
      found.push({ says: `and other ${other.noun}`, weight: other.sort === "state" ? 0 : 2, ...other });
    }
  }
  const comma = wordOf(scan, to) === ")" ? to + 1 : to;
  if (wordOf(scan, comma) !== "," || !/^(?:an?|one|the|another)$/.test(wordOf(scan, comma + 1))) return found;
  for (let at = comma + 2; at < Math.min(end, comma + 10); at++) {
    const joined = wordOf(scan, at) === "-" || wordOf(scan, at - 1) === "-";
    if (has(scan, at, IS.mark | IS.verb | IS.auxiliary) && !joined) break;
    const noun = singular(wordOf(scan, at)), sort = FORCES.get(noun);
    if (!GROUPS.has(noun) && sort !== "irregular" && sort !== "insurgent") continue;
    found.push({
      says: `called ${noun}`,
      weight: sort && sort !== "any" ? 3 : 1.5,
      noun,
      sort: sort ?? "any",
    });
    break;
  }
  return found;
}

function signsBefore({ scan, from, start }: Run): Sign[] {
  const found: Sign[] = [];
  let at = from - 1;
  const article = wordOf(scan, at) === "the";
  if (article) at--;
  if (at < start) return found;
  const word = wordOf(scan, at), noun = singular(word), sort = sortOf(word);
  if (!article && sort && GROUPS.has(noun)) {
    const kind = FORCE_KINDS.get(wordOf(scan, at - 1)) ?? sort;
    found.push({ says: `behind ${noun}`, weight: kind === "any" ? 2 : 3, noun, sort: kind });
  } else if (!article && sort === "irregular" && !has(scan, at, IS.name)) {
    found.push({ says: `behind ${noun}`, weight: 3, noun, sort });
  }
  if (word === "," && sortOf(wordOf(scan, at - 1)) === "irregular") {
    found.push({
      says: `behind ${wordOf(scan, at - 1)}`,
      weight: 2,
      noun: singular(wordOf(scan, at - 1)),
      sort: "irregular",
    });
  }
  if (word === "to" && LINKED.has(wordOf(scan, at - 1))) {
    found.push({ says: `behind ${wordOf(scan, at - 1)} to`, weight: 1.5 });
  }
  if (fought.has(word)) found.push({ says: `behind ${word}`, weight: 0.5 });
  if (/^(?:of|from|in|for|with)$/.test(word) && peopleOf.has(wordOf(scan, at - 1))) {
    const people = singular(wordOf(scan, at - 1)), own = FORCES.get(people);
    if (word === "of" || word === "from" || /leader|commander|member|spokes/.test(people)) {
      const weight = own && own !== "any" || people === "fighter" ? 3 : people === "commander" ? 2 : 1;
      found.push({ says: `behind ${people} ${word}`, weight, ...(own ? { noun: people, sort: own } : {}) });
    }
  }
  return found;
}
