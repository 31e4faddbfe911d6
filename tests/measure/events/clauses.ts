/**
 * Clauses about harm. `{F}` is the number with its noun, `{A}` the number alone, `{P}` a part of it with words of its own.
 *
 * @module
 */

/** How an outcome can be put. */
export interface Clauses {
  /** Asserted: "were killed". */
  plain: string[];
  /** After "said". */
  reported: string[];
  /** In somebody's mouth. */
  direct: string[];
  /** A noun phrase for "put … at". */
  count: string;
  /** Who is counted, for "among the … were". */
  those: string;
  /** Participle of a second figure: "and 12 injured". */
  short: string;
}

const lines = (text: string): string[] => text.split("|");

/** The clauses of each outcome; `{the}` is the event with its article. */
export const CLAUSES: Readonly<Record<string, Clauses>> = {
  killed: {
    plain: lines(
      "{F} were killed|{F} died|{F} lost their lives|{the} killed {F}|{the} claimed the lives of {F}|" +
        "{the} left {F} dead|{F} {died}",
    ),
    reported: lines(
      "{F} had been killed|{F} had died|{F} were killed|{the} had killed {F}|{F} were dead|{F} had lost their lives|" +
        "the death toll stood at {A}|the death toll had reached {A}|the number of dead was {A}",
    ),
    direct: lines("{F} have been killed|{F} are dead|We know of {A} dead|{F} lost their lives"),
    count: "the death toll|the number of dead|the number of people killed",
    those: "dead",
    short: "killed",
  },
  injured: {
    plain: lines(
      "{F} were {hurt}|{the} left {F} {hurt}|{F} were taken to hospital with injuries|{F} were hurt",
    ),
    reported: lines(
      "{F} had been {hurt}|{F} were {hurt}|{F} had suffered injuries|{F} were being treated for injuries|" +
        "the number of {hurt} stood at {A}",
    ),
    direct: lines("{F} have been {hurt}|{F} are {hurt}|We have {A} {hurt}"),
    count: "the number of {hurt}|the number of people {hurt}",
    those: "{hurt}",
    short: "{hurt}",
  },
  missing: {
    plain: lines("{F} were missing|{F} were still missing|{F} remained missing|{F} were unaccounted for"),
    reported: lines(
      "{F} were missing|{F} were still missing|{F} remained unaccounted for|{F} had gone missing",
    ),
    direct: lines("{F} are still missing|{F} are unaccounted for|{F} are missing"),
    count: "the number of missing|the number of people missing",
    those: "missing",
    short: "missing",
  },
  displaced: {
    plain: lines(
      "{F} fled their homes|{F} have left their homes|{F} were driven from their homes|{the} displaced {F}",
    ),
    reported: lines(
      "{F} had fled their homes|{F} had left their homes|{F} had been displaced|{the} had driven {F} from their homes|" +
        "{F} had fled",
    ),
    direct: lines("{F} have fled their homes|{F} have been displaced|{F} have left everything and fled"),
    count: "the number of displaced|the number of people displaced",
    those: "displaced",
    short: "displaced",
  },
  detained: {
    plain: lines("{F} were arrested|{F} were detained|{F} were taken into custody"),
    reported: lines("{F} had been arrested|{F} had been detained|{F} were in custody|{F} were arrested"),
    direct: lines("{F} have been arrested|{F} are in custody"),
    count: "the number of arrests|the number of people detained",
    those: "detained",
    short: "arrested",
  },
};

/** How a statement is given to a voice: `{S}` the voice, `{c}` reported, `{C}` asserted, `{D}` quoted, `{n}` a count. */
export const FRAMES = {
  any: lines(
    "{S} said {c}.|{S} said that {c}.|{c}, {S} said.|{S} said {c}.|{c}, {S} said.|{C}, according to {T}.|According to {T}, {C}.|" +
      "{S} confirmed that {c}.|{S} put {n} at {A}.|In a statement, {S} said {c}.|{S} announced that {c}.|" +
      "{C}, said {T}.|{S} said in a statement that {c}.",
  ),
  speaks: lines(
    "“{D},” said {T}.|“{D},” {S} said.|{S} told reporters that {c}.|{S} told local radio that {c}.|{S} said {c}.",
  ),
  pronoun: lines("{S} said {c}.|{c}, {S} said.|{S} put {n} at {A}.|{S} said that {c}.|“{D},” {S} said."),
  relayed: lines(
    "{C}, {W} reported, citing {T}.|{W} quoted {S} as saying that {c}.|{S} said {c}, {W} reported.|" +
      "{S} said that {c}, according to {W}.",
  ),
  wire: lines("{C}, {W} reported.|{W} reported that {c}.|{C}, according to {W}.|{W} put {n} at {A}."),
  none: lines("{C}."),
  unconfirmed: lines(
    "Unconfirmed reports put {n} at {A}.|Unconfirmed reports said {c}.|{C}, according to unconfirmed reports.",
  ),
  grown: lines(
    "{S} said {n} had risen to {A}, up from {B} {then}.|{S} raised {n} to {A} from {B}.|" +
      "{n} rose to {A} from {B} {then}, {S} said.|{S} put {n} at {A}, up from {B}.",
  ),
  addition: lines(
    "{S} said another {X} had been found, bringing {n} to {A}.|Another {X} were found {now}, bringing {n} to {A}, {S} said.",
  ),
} as const;

/** How an article may begin. */
export const LEADS: readonly string[] = lines(
  "{F} were killed in {one} in {town} on {day}|{F} died in {one} near {town}|{one} in {town} killed {F} on {day}|" +
    "{F} were killed on {day} in {one} in the town of {town}|{F} lost their lives in {town} on {day}",
);

/** What a voice says without a number, before it is taken up by a pronoun. */
export const STATEMENTS: readonly string[] = [
  "the search would go on through the night",
  "help was needed at once",
  "an inquiry had been opened",
  "nobody had been warned",
  "more help was on its way",
  "the worst was over",
  "the roads were blocked",
  "it was too early to speak of causes",
];

/** Sentences of another time: `{when}` the month or year, `{one}` an event of the kind, `{province}` where. */
export const PAST: Readonly<Record<string, string[]>> = {
  killed: lines(
    "In {when}, {F} were killed in {one} in another part of {province}|{one} killed {F} in {country} in {when}|" +
      "In {when}, {one} in {country} killed {F}|The last such disaster, in {when}, killed {F}",
  ),
  displaced: lines(
    "In {when}, {F} had fled earlier {many} in {province}|In {when}, {F} were driven from their homes in {province}|" +
      "{F} had been displaced in {province} in {when}|that comes in addition to {F} who fled {province} in {when}",
  ),
};

/** Sentences of the year so far: `{when}` the month since when. */
export const YEAR: Readonly<Record<string, string[]>> = {
  killed: lines(
    "Since {when}, {F} have been killed in {many} across {country}|{F} have died in {many} in {country} since {when}",
  ),
  displaced: lines(
    "Since {when}, {F} have been displaced across {country}|{F} have fled their homes in {country} since {when}",
  ),
};

/** Headlines; `{K}` the killed, `{I}` the injured. */
export const HEADLINES = {
  killed: lines(
    "{Blow} in {town} kills {K}|{K} dead in {town} {blow}|{K} killed as {blow} hits {town}|{town} {blow} leaves {K} dead",
  ),
  both: lines("{K} dead, {I} {hurt} in {town} {blow}|{Blow} in {town} kills {K}, injures {I}"),
  grown: lines("Toll in {town} {blow} rises to {K}|Death toll from {town} {blow} climbs to {K}"),
  none: lines(
    "Rescuers search {town} after {blow}|{country} mourns after {blow} in {town}|Grief and anger in {town}|" +
      "What is known about the {blow} in {town}|{town} counts its dead",
  ),
} as const;
