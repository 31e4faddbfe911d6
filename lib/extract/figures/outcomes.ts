/**
 * Outcomes: which word of harm counts which number of a sentence.
 *
 * @module
 */
import type { HarmForm, Outcome } from "../../codebooks/mod.ts";
import { has, isBreak, type Span, wordOf } from "../words/clauses.ts";
import type { Hit } from "./harms.ts";
import { IS } from "../words/lexicon.ts";
import type { Quantity } from "./numbers.ts";
import type { Scan } from "../words/words.ts";

/** A number with the noun phrase that it counts. */
export interface Counted {
  quantity: Quantity;
  np: Span & { kind: "people" | "things" | "unknown" | "none" };
}

/** What was found for a number. */
export interface Judgement {
  quantity: Quantity;
  population: Span;
  outcome: Outcome;
  rule: string;
  verb: Hit | undefined;
}

const OF = new Set([
  "of",
  "the",
  "these",
  "those",
  "his",
  "her",
  "its",
  "their",
  "our",
  "more",
  "other",
  "new",
  "additional",
  "further",
  "own",
  "them",
  "us",
]);

/** The noun phrase behind a number: "500 civilians and security personnel", "40 of his men", "149 of the survivors". */
export function countedBy(scan: Scan, quantity: Quantity, limit: number): Counted["np"] {
  let from = quantity.to;
  if (wordOf(scan, from) === "or" && ["more", "so", "fewer", "less"].includes(wordOf(scan, from + 1))) {
    from += 2;
  }
  if (wordOf(scan, from) === "-" && wordOf(scan, from + 1) === "plus") from += 2;
  while (from < limit && (OF.has(wordOf(scan, from)) || has(scan, from, IS.quote))) from++;
  let to = from, kind: Counted["np"]["kind"] = "none";
  for (let i = from; i < Math.min(limit, from + 9); i++) {
    const word = wordOf(scan, i), person = has(scan, i, IS.person);
    if (person) {
      kind = "people", to = i + 1;
      continue;
    }
    if (kind === "people") {
      const more = word === "and" || word === "or" ? morePeople(scan, i + 1) : 0;
      if (!more) break;
      to = more, i = more - 1;
      continue;
    }
    if (has(scan, i, IS.mark) && word !== "-" && word !== "'" && word !== "’") break;
    if (has(scan, i, IS.number | IS.numberWord | IS.pronoun)) break;
    const before = has(scan, i + 1, IS.person); // truck drivers, wounded soldiers
    if (has(scan, i, IS.thing) && !before) return { from, to: i + 1, kind: "things" };
    if (has(scan, i, IS.preposition | IS.conjunction | IS.auxiliary | IS.determiner)) break;
    if (!before && (has(scan, i, IS.harm) || has(scan, i, IS.verb) && !has(scan, i, IS.name))) break;
    if (has(scan, i, IS.harm)) from = i + 1;
    if (has(scan, i, IS.word) && !has(scan, i, IS.adverb)) to = i + 1;
  }
  return { from, to, kind: kind === "people" ? kind : to > from ? "unknown" : "none" };
}
/** End of a second noun of people behind "and": "and soldiers", "and security personnel"; 0 where none stands there. */
function morePeople(scan: Scan, i: number): number {
  if (has(scan, i, IS.person)) return i + 1;
  const joint = IS.harm | IS.verb | IS.number | IS.numberWord | IS.mark | IS.auxiliary;
  return has(scan, i + 1, IS.person) && !has(scan, i, joint) ? i + 2 : 0;
}

/** Decides for each number of a sentence what happened to those counted, if anything. */
export function judge(
  scan: Scan,
  counted: readonly Counted[],
  hits: readonly Hit[],
  start: number,
  end: number,
): Judgement[] {
  const found: (Judgement & { index: number })[] = [];
  counted.forEach((one, index) => {
    if (one.np.kind === "things") return;
    const previous = found.findLast((other) => other.index < index);
    for (
      const { outcome, rule, verb } of outcomesOf(
        scan,
        one,
        counted[index - 1],
        counted[index + 1],
        previous,
        hits,
        start,
        end,
      )
    ) {
      found.push({ index, quantity: one.quantity, population: population(scan, one), outcome, rule, verb });
    }
  });
  return found;
}

/** The words for those counted, without "more" and "others". */
function population(scan: Scan, { np }: Counted): Span {
  const nobody = np.kind === "none" || np.to - np.from > 5 || REMAINS.has(wordOf(scan, np.to - 1));
  return { from: np.from, to: nobody ? np.from : np.to };
}

/** Nouns that stand for the dead and tell nothing of who they were. */
const REMAINS = new Set(["bodies", "body", "lives", "remains", "corpses", "more", "others", "other"]);

type Outcomes = { outcome: Outcome; rule: string; verb: Hit | undefined }[];

function outcomesOf(
  scan: Scan,
  one: Counted,
  before: Counted | undefined,
  after: Counted | undefined,
  previous: Judgement | undefined,
  hits: readonly Hit[],
  start: number,
  end: number,
): Outcomes {
  const { quantity, np } = one, left = Math.min(quantity.hedged, quantity.from);
  const room = after ? after.quantity.hedged : end;
  if (isRate(scan, np.to) || isWhole(scan, one, before, hits)) return [];
  if (wordOf(scan, quantity.from) === "no") return nobody(scan, one, hits, room, end);
  return object(scan, one, left, hits) ??
    beside(scan, one, hits, room, end) ??
    shared(scan, left, before, previous, hits) ??
    total(scan, left, before, hits, start) ??
    subject(scan, one, hits, room, end) ??
    listed(scan, one, before, previous, after, hits, end) ??
    [];
}

/** "12 of the 30 passengers": the 30 are the whole, and nothing is said to have befallen them. */
function isWhole(
  scan: Scan,
  { quantity, np }: Counted,
  before: Counted | undefined,
  hits: readonly Hit[],
): boolean {
  let at = quantity.hedged - 1;
  while (["the", "his", "her", "its", "their", "about", "some"].includes(wordOf(scan, at))) at--;
  if (wordOf(scan, at) !== "of" || !before || before.quantity.to !== at) return false;
  return !hits.some(({ from }) => from >= quantity.to && from <= np.to);
}
/** "1,000 deaths per day" */
const isRate = (scan: Scan, to: number): boolean => {
  for (let i = to; i < to + 2; i++) {
    if (["per", "every"].includes(wordOf(scan, i)) || wordOf(scan, i) === "a" && has(scan, i + 1, IS.time)) {
      return true;
    }
  }
  return false;
};
/** "no casualties", "no one was hurt": nothing may stand between but an adjective. */
function nobody(scan: Scan, one: Counted, hits: readonly Hit[], room: number, end: number): Outcomes {
  const hit = hits.find(({ from }) => from >= one.quantity.to && from <= one.quantity.to + 1);
  const counts = hit && readingOf(hit, "counts", "people");
  if (counts && !["cause", "causes"].includes(wordOf(scan, one.quantity.to))) {
    return result(counts, "nobody", hit);
  }
  return one.np.kind === "people" || wordOf(scan, one.quantity.to) === "one"
    ? subject(scan, one, hits, room, end) ?? []
    : [];
}

const readingOf = (hit: Hit, ...forms: HarmForm[]): Outcome | undefined =>
  hit.readings.find(({ form }) => forms.includes(form))?.outcome;
const result = (outcome: Outcome, rule: string, verb?: Hit): Outcomes => [{ outcome, rule, verb }];

/** "five dead", "22 deaths", "12 bodies", "9 people dead", "two of the victims", "40 injured". */
function beside(
  scan: Scan,
  one: Counted,
  hits: readonly Hit[],
  room: number,
  end: number,
): Outcomes | undefined {
  const { quantity, np } = one;
  const limit = Math.min(room, np.to + 3);
  for (const hit of hits) {
    if (hit.from < quantity.to) continue;
    if (hit.from >= limit) break;
    const inside = hit.from < np.to;
    const gap = inside ? 0 : hit.from - np.to;
    const counts = readingOf(hit, "counts", "people");
    const auxiliary = has(scan, hit.from - 1, IS.auxiliary);
    const lone = wordOf(scan, hit.from) === "victim" || wordOf(scan, hit.from) === "body";
    if (
      counts && !lone &&
      (inside || gap === 0 || onlyAdjectives(scan, Math.max(quantity.to, np.from), hit.from)) && !auxiliary
    ) {
      // "90 prisoners were executed": what befell them goes before what they are called
      const befell = PEOPLE.has(wordOf(scan, hit.from)) ? subject(scan, one, hits, room, end) : undefined;
      return befell ?? result(counts, "beside", hit);
    }
    const is = readingOf(hit, "is");
    if (is && gap <= 1 && !auxiliary) return pair(scan, hit, hits, is, "beside");
    // "three injured": a bare participle
    const does = readingOf(hit, "does");
    if (
      does && !inside && gap === 0 && !auxiliary && isParticiple(wordOf(scan, hit.from)) &&
      !takesObject(scan, hit, room)
    ) {
      return pair(scan, hit, hits, does, "participle");
    }
  }
  return undefined;
}
/** Nouns for people whom something has already befallen. */
const PEOPLE = new Set(
  "prisoners prisoner hostages hostage detainees captives victims refugees evacuees wounded injured".split(
    " ",
  ),
);
const onlyAdjectives = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const joint = IS.preposition | IS.conjunction | IS.auxiliary | IS.mark | IS.verb;
    const adjective = OF.has(wordOf(scan, i)) || has(scan, i, IS.harm) || wordOf(scan, i).endsWith("ed");
    if (has(scan, i, joint) && !adjective) return false;
  }
  return true;
};
const isParticiple = (word: string): boolean => /(?:ed|n|t)$/.test(word);
const takesObject = (scan: Scan, hit: Hit, room: number): boolean =>
  hit.to < room && has(scan, hit.to, IS.determiner | IS.number | IS.numberWord) &&
  !has(scan, hit.to, IS.conjunction);

/** "killed and wounded", "killed or injured": two outcomes told apart, or one that is not. */
function pair(scan: Scan, hit: Hit, hits: readonly Hit[], outcome: Outcome, rule: string): Outcomes {
  const joint = wordOf(scan, hit.to), next = hits.find(({ from }) => from === hit.to + 1);
  const other = next && readingOf(next, "does", "is");
  if (other && other !== outcome && joint === "and") {
    return [{ outcome, rule, verb: hit }, { outcome: other, rule, verb: next }];
  }
  if (
    other && other !== outcome && joint === "or" &&
    [outcome, other].every((one) => one === "killed" || one === "injured")
  ) return result("casualties", rule, hit);
  if (other && other !== outcome && joint === "or") {
    return [{ outcome, rule, verb: hit }, { outcome: other, rule, verb: next }];
  }
  return result(outcome, rule, hit);
}

/** "claimed 33 lives", "cost 300 passengers their lives". */
const costsLives = (scan: Scan, at: number, np: Span): boolean =>
  /^(?:claim|cost|took|take|taking|taken|end)/.test(wordOf(scan, at - 1)) &&
  (wordOf(scan, np.to - 1) === "lives" || wordOf(scan, np.to) === "lives" ||
    wordOf(scan, np.to) === "their" && wordOf(scan, np.to + 1) === "lives");

/** "killed at least 10 police officers", "killing five", "killed and wounded dozens", "and two drivers" behind it. */
function object(scan: Scan, { np }: Counted, left: number, hits: readonly Hit[]): Outcomes | undefined {
  let at = left;
  while (has(scan, at - 1, IS.determiner | IS.adverb) && !has(scan, at - 1, IS.conjunction)) at--;
  for (const word of ["of", "lives", "the"]) if (wordOf(scan, at - 1) === word && word !== "of") at--;
  const lives = costsLives(scan, at, np);
  if (lives) return result("killed", "lives");
  const hit = hits.find(({ to }) => to === at);
  const does = hit &&
    (readingOf(hit, "does") ?? (np.kind === "people" ? readingOf(hit, "loses") : undefined));
  if (hit && does && !isPassive(scan, hit)) {
    const first = hits.find(({ to }) => to === hit.from - 1);
    const other = first && readingOf(first, "does");
    const joint = wordOf(scan, hit.from - 1);
    if (other && other !== does && joint === "and") {
      return [{ outcome: other, rule: "object", verb: first }, { outcome: does, rule: "object", verb: hit }];
    }
    if (other && other !== does && joint === "or") return result("casualties", "object", first);
    return result(does, "object", hit);
  }
  return undefined;
}

/** "killed five children in a bus and two drivers", "killed her husband and a dozen fighters": the same verb. */
function shared(
  scan: Scan,
  left: number,
  before: Counted | undefined,
  previous: Judgement | undefined,
  hits: readonly Hit[],
): Outcomes | undefined {
  if (wordOf(scan, left - 1) === "and") {
    const hit = hits.findLast(({ to }) => to < left), does = hit && readingOf(hit, "does");
    const near = hit && left - hit.to < 14 && (!before || before.quantity.to <= hit.from);
    if (hit && does && near && !isPassive(scan, hit) && !hasFinite(scan, hit.to, left)) {
      return result(does, "shared", hit);
    }
  }
  if (
    before && previous && previous.quantity === before.quantity &&
    (previous.rule === "object" || previous.rule === "shared")
  ) {
    const joint = wordOf(scan, left - 1);
    if (
      (joint === "and" || joint === ",") && left - before.np.to < 8 &&
      !hits.some(({ from }) => from > before.np.to && from < left)
    ) return result(previous.outcome, "shared", previous.verb);
  }
  return undefined;
}
const hasFinite = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.name)) return true;
  }
  return false;
};
const BE = new Set("is are was were be been being".split(" "));
const isPassive = (scan: Scan, { from }: Hit): boolean => {
  for (let i = from - 1; i > from - 4 && i >= 0; i--) {
    if (BE.has(wordOf(scan, i))) return !wordOf(scan, from).endsWith("ing");
    if (!has(scan, i, IS.adverb | IS.auxiliary) && !["all", "both", "each"].includes(wordOf(scan, i))) {
      return false;
    }
  }
  return false;
};

const REACHES = new Set(
  "rose risen rises climbed climbs reached reaches stood stands stand jumped is was at to hit hits passed exceeded topped by include included includes including total totalled totaled grew increased up number numbered of surpassed as has have had also been put from were"
    .split(" "),
);
/** "the death toll rose to 22", "deaths of 12", "the dead included five children", "bringing the total of displaced to 9". */
function total(
  scan: Scan,
  left: number,
  before: Counted | undefined,
  hits: readonly Hit[],
  start: number,
): Outcomes | undefined {
  const floor = Math.max(start, before ? before.quantity.to : start, left - 14);
  const hit = hits.findLast(({ from, to }) => from >= floor - 1 && to <= left);
  if (!hit) return undefined;
  const outcome = readingOf(hit, "total", "counts", "people");
  const link = wordOf(scan, left - 1);
  if (outcome && REACHES.has(link) && !crosses(scan, hit.to, left)) {
    return result(outcome, isRunning(scan, start, hit) ? "running-total" : "total", hit);
  }
  if (outcome && readingOf(hit, "counts") && link === "of") return result(outcome, "total", hit);
  // "the number of people killed has risen to 146"
  const does = readingOf(hit, "does", "undergoes");
  if (does && ["to", "at"].includes(link) && counts(scan, start, hit.from)) return result(does, "total", hit);
  if (outcome && ["to", "at", "from"].includes(link) && counts(scan, start, hit.from)) {
    return result(outcome, "total", hit);
  }
  return undefined;
}
/** "bringing the total of displaced people to": a count that takes in what was counted before. */
const isRunning = (scan: Scan, start: number, { from }: Hit): boolean => {
  for (let i = Math.max(start, from - 6); i < from; i++) {
    if (/^(?:bring|brings|bringing|brought|taking|takes|took)$/.test(wordOf(scan, i))) return true;
  }
  return false;
};
const crosses = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.stop | IS.quote) || wordOf(scan, i) === ";") return true;
  }
  return false;
};
const counts = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (["number", "total", "toll", "count"].includes(wordOf(scan, i))) return true;
  }
  return false;
};

/** "500 civilians had been killed", "8,000 had fled", "500, among them soldiers, had been killed". */
function subject(
  scan: Scan,
  { quantity, np }: Counted,
  hits: readonly Hit[],
  room: number,
  end: number,
): Outcomes | undefined {
  const reach = Math.min(end, np.to + 22);
  for (const hit of hits) {
    if (hit.from < np.to || hit.to <= quantity.to) continue;
    if (hit.from >= reach) return undefined;
    const between = clauseBetween(scan, np.to, hit.from);
    if (!between.reaches) return undefined;
    const undergoes = readingOf(hit, "undergoes"), does = readingOf(hit, "does"), is = readingOf(hit, "is");
    const passive = isPassive(scan, hit) ||
      /^(?:reported|feared|confirmed|believed|presumed|left|found)$/.test(wordOf(scan, hit.from - 1));
    if (does && passive) return pair(scan, hit, hits, does, "passive");
    if (does && hit.from === np.to && isParticiple(wordOf(scan, hit.from)) && !takesObject(scan, hit, end)) {
      return pair(scan, hit, hits, does, "participle");
    }
    if (undergoes && !isPassive(scan, hit)) {
      const outcome = undergoes === "displaced" && isForce(scan, quantity, np) ? "retreated" : undergoes;
      return result(outcome, "active", hit);
    }
    if (is && (between.auxiliary || hit.from - np.to < 2)) return pair(scan, hit, hits, is, "predicate");
    if (does && between.auxiliary && hit.from >= room) return undefined;
    if (does && !passive) return undefined; // those counted did it
  }
  return undefined;
}
const FORCES =
  /^(?:soldiers|troops|fighters|police|policemen|officers|forces|militants|rebels|gunmen|militiamen|personnel|men|guards|members|insurgents)$/;
const isForce = (scan: Scan, quantity: Quantity, np: Span): boolean => {
  for (let i = quantity.to; i < np.to; i++) {
    if (FORCES.test(wordOf(scan, i)) && wordOf(scan, i) !== "men") return true;
  }
  return false;
};

/** Whether a verb can be reached from its subject: over auxiliaries, phrases and paired commas, not over a new clause. */
function clauseBetween(scan: Scan, from: number, to: number): { reaches: boolean; auxiliary: boolean } {
  let commas = 0, auxiliary = false;
  for (let i = from; i < to; i++) {
    const word = wordOf(scan, i);
    if (word === ",") commas++;
    else if (has(scan, i, IS.stop) && i > from || word === ";" || word === ":") {
      return { reaches: false, auxiliary };
    } else if (word === "that" && has(scan, i - 1, IS.preposition)) continue; // in that building
    else if (
      word === "that" || word === "while" || word === "but" || word === "when" || word === "because" ||
      word === "which"
    ) return { reaches: false, auxiliary };
    else if (has(scan, i, IS.auxiliary)) auxiliary = true;
    else if (
      has(scan, i, IS.verb) && !has(scan, i, IS.harm | IS.name | IS.person) &&
      !/^(?:reported|feared|confirmed|believed|estimated|thought|presumed|known|said|according|based|trapped|working|living|travelling|left)$/
        .test(word) &&
      !has(scan, i - 1, IS.auxiliary)
    ) {
      if (!has(scan, i - 1, IS.preposition | IS.determiner)) return { reaches: false, auxiliary };
    }
  }
  return { reaches: commas % 2 === 0 || commas > 2, auxiliary };
}

/** "and 25 others injured", "of the 40 injured, 12 were children", "four males and one female": a share of what was counted. */
function listed(
  scan: Scan,
  { quantity, np }: Counted,
  before: Counted | undefined,
  previous: Judgement | undefined,
  after: Counted | undefined,
  hits: readonly Hit[],
  end: number,
): Outcomes | undefined {
  if (before && previous && previous.quantity === before.quantity) {
    const left = quantity.hedged, joint = wordOf(scan, left - 1);
    const near = left - before.np.to < 7 &&
      !hits.some(({ from }) => from >= before.np.to && from < left && !previous.verb);
    if (
      (joint === "and" || joint === "," || joint === "or") && near &&
      (np.kind === "people" || np.kind === "none" || /others?|more/.test(wordOf(scan, quantity.to)))
    ) {
      return result(previous.outcome, "listed", previous.verb);
    }
    // "has risen to 146, up from 120"
    if (joint === "from" && wordOf(scan, left - 2) === "up") {
      return result(previous.outcome, "listed", previous.verb);
    }
    // "the 40 injured, 12 were children"
    if (joint === "," && has(scan, np.to, IS.auxiliary)) {
      return result(previous.outcome, "listed", previous.verb);
    }
  }
  // Two numbers, one verb behind: "five civilians and two soldiers were killed"
  if (
    after && (np.kind === "people" || np.kind === "unknown") && after.quantity.hedged - np.to < 4 &&
    ["and", ",", "or"].includes(wordOf(scan, after.quantity.hedged - 1))
  ) {
    const shared = subject(scan, after, hits, end, end) ?? beside(scan, after, hits, end, end);
    if (shared && !isBreak(scan, np.to)) {
      return shared.map(({ outcome, verb }) => ({ outcome, verb, rule: "listed" }));
    }
  }
  return undefined;
}
