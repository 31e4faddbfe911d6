/**
 * Rows: what was found for a number, with its source, its time and its place, as a row of the table.
 *
 * @module
 */
import type { Outcome } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Statement } from "../attribution/statements.ts";
import { formatDay } from "./days.ts";
import { isEstimate, isEstimating } from "./estimates.ts";
import type { Counted } from "./findings.ts";
import { type Given, givenTo } from "./given.ts";
import type { Line } from "./groups.ts";
import { firstFrom } from "./harms.ts";
import { innermost } from "./innermost.ts";
import { among, listWords, type Text } from "./lexis.ts";
import type { Judgement } from "./outcomes.ts";
import { civilianOf, partiesOf } from "./parties.ts";
import { lastIn, type Search } from "./search.ts";
import { nearest } from "./settings.ts";
import { ruleOf } from "./standing.ts";
import { statusOf } from "./status.ts";
import { type Window, windowText } from "./windows.ts";

const VICTIMS = listWords(["victim", "victims", "shot"]);
/** "victims" and those "shot" are the dead where the article has counted dead before and no injured. */
const settled = ({ text, told }: Search, line: Line, { outcome, hit }: Judgement["finding"]): Outcome =>
  told.has("killed") && !told.has("injured") && outcome === "casualties" && hit &&
    among(text, hit.from, VICTIMS) && !isParted(line, hit)
    ? "killed"
    : outcome;
/** "shot eight, | killing one": what came of it for some of them stands behind. */
const isParted = ({ groups }: Line, { to }: Span): boolean =>
  groups.slice(firstFrom(groups, to)).some(({ form, hit }) =>
    form === "gerund" && hit?.sense.does !== undefined
  );

/** Makes the row of a figure. */
export function makeRow(
  search: Search,
  s: number,
  line: Line,
  judgement: Judgement,
  windows: readonly Window[],
): Figure {
  const { one, finding, population, aside } = judgement;
  const { reading, text, placeOf } = search, { article } = text;
  const { quantity, np, left } = one, { statements } = reading.attribution;
  const held = innermost(
    text,
    statements,
    quantity.from,
    finding.rule === "lives" ? finding.group?.head ?? -1 : -1,
    finding.rule === "running-total",
  );
  const given = givenTo(reading, s, line, held, quantity.from, (at) => {
      return lastIn(search, article.sentences[at].sentence) !== undefined;
    }),
    { agent, cause, pronoun } = partiesOf(line, finding, left);
  const place = placeOf(s, quantity.to);
  const window = nearest(
    text,
    windows,
    quantity,
    statements[held]?.content,
    Math.max(finding.hit?.to ?? 0, quantity.to),
  );
  return {
    document: article.document.document,
    sentence: article.sentences[s].sentence,
    start: text.starts[quantity.from],
    end: text.ends[quantity.to - 1],
    quantity: textOf(text, quantity),
    low: quantity.low,
    high: quantity.high,
    hedge: quantity.hedge === "exact" && isBelieved(text, line, one, given) ? "about" : quantity.hedge,
    unit: unitOf(text, np),
    outcome: settled(search, line, finding),
    population: textOf(text, population),
    civilian: civilianOf(text, population, aside),
    agent: agent ? textOf(text, agent) : ownDeed(text, statements[held], pronoun),
    cause: cause ? textOf(text, cause) : "",
    status: statusOf(search, s, line, judgement, window, cause),
    source: given.source,
    speaker: given.speaker,
    via: given.via,
    told: given.told,
    role: given.role,
    cue: given.cue,
    attribution: given.attribution,
    window: window ? windowText(text, window) : "",
    from: window ? formatDay(window.first) : "",
    to: window ? formatDay(window.last) : "",
    place: place ? textOf(text, place) : "",
    rule: ruleOf(text, one, finding, search.told),
  };
}

/** "Rebels said they had killed 50": who says that he did it; empty where the pronoun does not open the statement. */
function ownDeed(text: Text, statement: Statement | undefined, pronoun: Span | undefined): string {
  const source = statement?.source?.head;
  const opens = pronoun && statement?.content.from === pronoun.from && wordOf(text, pronoun.from) !== "he";
  return opens && source && !has(text, source.from, IS.pronoun) ? textOf(text, source) : "";
}

/** Whether a number hangs on a verb of estimation, its own or that of the statement that holds it. */
const isBelieved = (text: Text, line: Line, { quantity }: Counted, { cue, attribution }: Given): boolean =>
  attribution !== "carried" && isEstimating(cue) || isEstimate(text, line, quantity);

/** What is counted: people, or families and households. */
function unitOf(text: Text, { from, to }: Counted["np"]): Figure["unit"] {
  for (let i = from; i < to; i++) {
    const word = wordOf(text, i);
    if (word === "families" || word === "households") return word;
  }
  return "people";
}
