/**
 * Given: to whom the text gives a figure, and how.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { COMPILING, COUNTING, EVENTS, TALLIES } from "../../codebooks/mod.ts";
import { has, nounEnd, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";
import { carriedFrom, goingOn } from "./carried.ts";
import { type Counter, counterOf, isBody, nameOfCounter, roleOfCounter } from "./counters.ts";
import type { Line } from "./groups.ts";
import { KIND } from "./kinds.ts";

/** The columns of a figure that tell its source. */
export type Given = Pick<Figure, "source" | "speaker" | "via" | "told" | "role" | "cue" | "attribution">;
const NONE: Given = { source: "", speaker: "", via: "", told: "", role: "", cue: "", attribution: "" };

/**
 * Finds to whom a figure is given: the innermost statement that holds it, or one that goes on behind a comma, or who
 * counted, or a statement that the sentence before plainly carries over.
 *
 * @param s number of the sentence
 * @param held number of the statement that holds the figure; -1 where none does
 * @param token first token of the figure
 * @param counted whether figures were found in a sentence
 */
export function givenTo(
  reading: Reading,
  s: number,
  line: Line,
  held: number,
  token: number,
  counted: (sentence: number) => boolean,
): Given {
  const { scan, attribution, speakers } = reading;
  const said = held < 0 && attribution.last.has(s);
  const own = said ? goingOn(scan, attribution.statements, line, token) : held;
  const counter = own < 0 && (line.kinds & KIND.count) ? counterOf(line, token) : undefined;
  if (counter) return givenToCounter(reading, counter);
  const best = own < 0 ? carriedFrom(scan, attribution, s, token, counted) : own;
  if (best < 0 || isNobody(reading, line, best)) return NONE;
  const { source, cue, kind, via, told } = attribution.statements[best], speaker = speakers[best];
  const compiler = source && compilerOf(scan, source.head);
  if (compiler) return givenToCounter(reading, compiler);
  return {
    source: source ? textOf(scan, source.head) : "",
    speaker: speaker.name,
    via: via || (own < 0 ? "" : relayBefore(reading, best)),
    told,
    role: speaker.role,
    cue: cue ? textOf(scan, cue) : "",
    attribution: own < 0 ? "carried" : kind === "direct" ? "quotation" : "sentence",
  };
}

const events = new Set(EVENTS), counting = new Set(COUNTING);
/** "as thunderstorms threatened", "Upper Harrow has recorded 12 deaths": what cannot say, and a place where it was. */
function isNobody({ scan, attribution: { statements } }: Reading, line: Line, best: number): boolean {
  const { source, cue } = statements[best];
  if (!source) return false;
  return events.has(wordOf(scan, source.head.to - 1)) ||
    has(scan, source.head.to - 1, IS.time) && !has(scan, source.head.to - 1, IS.name) ||
    cue !== undefined && counting.has(wordOf(scan, cue.to - 1)) && !isBody(line, source.head);
}

const RELAYED = new Set(["when", "after", "since"]);
/** "Orlov said, when the agency counted 300": who said the words that the statement of another goes on; empty for nobody. */
function relayBefore({ scan, attribution: { statements }, speakers }: Reading, best: number): string {
  const { source, sentence } = statements[best], before = statements[best - 1];
  if (!source || !before?.source || before.sentence !== sentence) return "";
  const end = Math.max(before.content.to, before.source.to, before.cue?.to ?? 0);
  const link = wordOf(scan, end) === "," ? end + 1 : end;
  return RELAYED.has(wordOf(scan, link)) && source.from === link + 1 &&
      speakers[best - 1].name !== speakers[best].name
    ? speakers[best - 1].name
    : "";
}

const DATA = new Set([...TALLIES, "data", "numbers", "statistics"]), COMPILED = new Set(COMPILING);
/** "according to figures compiled by the observatory": who made what is cited. */
function compilerOf(scan: Reading["scan"], { from, to }: Span): Counter | undefined {
  for (let i = from; i < to + 1; i++) {
    if (!DATA.has(wordOf(scan, i))) continue;
    const by = COMPILED.has(wordOf(scan, i + 1)) ? i + 2 : i + 1;
    if (wordOf(scan, by) !== "by" && wordOf(scan, by) !== "from") continue;
    return { source: { from: by + 1, to: nounEnd(scan, by + 1, scan.count) }, cue: { from: i, to: i + 1 } };
  }
  return undefined;
}

function givenToCounter(reading: Reading, { source, cue }: Counter): Given {
  const { scan } = reading, speaker = nameOfCounter(reading, source);
  const role = roleOfCounter(reading, source, speaker);
  return {
    ...NONE,
    source: textOf(scan, source),
    speaker,
    role,
    cue: textOf(scan, cue),
    attribution: "sentence",
  };
}
