/**
 * Words of time, as windows are told by them.
 *
 * @module
 */

/** Days in each unit of time; a part of a day is a day. */
export const SPANS: ReadonlyMap<string, number> = new Map([
  ["hour", 1 / 24],
  ["hours", 1 / 24],
  ["day", 1],
  ["days", 1],
  ["night", 1],
  ["nights", 1],
  ["week", 7],
  ["weeks", 7],
  ["weekend", 7],
  ["weekends", 7],
  ["month", 30],
  ["months", 30],
  ["year", 365],
  ["years", 365],
  ["decade", 3650],
  ["decades", 3650],
]);

/** First month of each season. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Prepositions before an expression of time. */
export const TIME_PREPOSITIONS: readonly string[] = list(
  "on in over during within throughout since after by until till before from between for",
);

/** Nouns for what begins a time that lasts: "after the invasion of 2003". */
export const LASTING: readonly string[] = list(`
  war wars invasion occupation uprising revolution overthrow independence coup takeover annexation partition
  insurgency rebellion intifada ouster fall`);

/** Parts of a day behind a weekday. */
export const DAYPARTS: readonly string[] = list(
  "morning afternoon evening night midday noon midnight dawn dusk lunchtime",
);

/** Words between a preposition and a day: "early on Sunday", "late Saturday". */
export const EARLY: readonly string[] = list("early late mid shortly just - only");

/** Words for the stretch of time right before publication. */
export const PAST: readonly string[] = list("last past previous preceding recent");

/** Words that say that a number or an event is only supposed, foretold or planned. */
export const SUPPOSED: readonly string[] = list(`
  could would might may if unless threatened threatens threatening threaten plans planned planning plan plot plots attempt attempts bid bids plotted plotting
  will won't shall going vowed vows intend intends intended should hypothetical risk risked risks expected expecting expect expects predict
  predicted predicts forecast forecasts foresees simulated simulates simulating imagined imagines imagining`);

/** Words by which somebody asks for what has not been done. */
export const DEMANDING: readonly string[] = list(`
  demand demands demanded demanding seek seeks sought seeking request requests requested requesting urge urges urged
  urging call calls called calling appeal appeals appealed appealing want wants wanted wanting hope hopes hoped hoping
  warrant warrants ask asks asked asking petition petitions petitioned propose proposes proposed proposing recommend
  recommends recommended press pressed pressing pressure insist insists insisted oppose opposes opposed opposing
  promise promises promised promising pledge pledges pledged pledging agreed agree agrees beg begged invited`);

/** Words by which it was kept from happening. */
export const AVERTING: readonly string[] = list(
  "avert averted averts averting avoid avoided avoids avoiding prevent prevented prevents preventing foiled",
);

/** Words by which somebody has it done, which a court or a ruler does of arrests. */
export const ORDERING: readonly string[] = list(
  "order orders ordered ordering authorise authorised authorize authorized approve approved approves instruct instructed",
);

/** What people try to do for those whom harm has befallen. */
export const HELPING: readonly string[] = list(
  "find reach locate rescue free identify contact trace help save recover treat dig pull release negotiate",
);

/** Words that say that what was told is not so. */
export const FALSE: readonly string[] = list(
  "false untrue wrong incorrect unfounded baseless exaggerated fabricated inaccurate",
);

/** What is told without being so. */
export const RUMOURS: readonly string[] = list(
  "reports report claims claim allegations allegation rumours rumors suggestions suggestion accusations",
);

/** Verbs that deny what follows. */
export const DENIALS: readonly string[] = list(
  "denied denies deny denying rejected dismissed refuted disputed",
);

/** Words behind which four digits are a year. */
export const YEAR_LEADS: readonly string[] = list(`
  in since of from until till by before after during early late mid the and or - – , ( spring summer autumn winter fall
  last this next year january february march april may june july august september october november december`);
