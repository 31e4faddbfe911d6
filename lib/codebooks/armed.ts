/**
 * Words for armed actors that hold for the language: the nouns that point back to one, the adjectives and phrases that
 * describe one, and what is no actor though it begins like one.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * What a noun can point back to: a body outside the state, one of the state, either, or one whose name or noun in the
 * codebook ends in the same word (`shared`).
 */
export type Sort = "irregular" | "state" | "either" | "shared";

/** A noun that points back to whichever actor stands before it. */
export interface Reference {
  sort: Sort;
  /** True where it stands for a single body, never for a kind such as "the militias". */
  one: boolean;
  /** True where it needs no article inside a paragraph that has spoken of an actor: "fighters fired into the air". */
  bare: boolean;
}

const references = (sort: Sort, nouns: string, { one = false, bare = false } = {}): [string, Reference][] =>
  list(nouns).map((noun) => [noun, { sort, one, bare }]);

/** Nouns that refer to whichever actor stands before them, by what they can point back to. */
export const REFERENCES: ReadonlyMap<string, Reference> = new Map([
  ...references(
    "irregular",
    "group organization movement network faction gang outfit alliance umbrella militia",
    { one: true },
  ),
  ...references("irregular", "fighters gunmen militiamen", { bare: true }),
  ...references(
    "irregular",
    `insurgents rebels jihadists jihadis guerrillas terrorists militants extremists fighter insurgent rebel jihadist
    guerrilla militant militiaman`,
  ),
  ...references("state", "troops column convoy garrison ranks"),
  ...references("shared", "forces units"),
  ...references("shared", "brigade battalion regiment division corps", { one: true }),
  ...references("either", "force", { one: true }),
  ...references("either", "men reinforcements"),
]);

/** Nouns by which an actor of the codebook shows that it belongs to a state. */
export const STATE_NOUNS: readonly string[] = list(`
  army armies military police policeman policemen soldier soldiers navy garrison gendarmerie troops warplanes airpower
  pentagon ministry marines`);

/** Nouns that carry on a name before them: "League fighters" is one mention. */
export const FOLLOWERS: readonly string[] = list(`
  fighter militant militia militiaman extremist jihadist jihadi insurgent rebel gunman terrorist soldier troop force
  group member unit police army officer policeman guard bomber operative guerrilla faction movement organization
  organisation battalion brigade division commando warplane jet paramilitary tribesman network element supporter
  loyalist recruit infantry`);

/** Nouns for some of a body's people: "members of the League" is one mention. */
export const PARTITIVES: readonly string[] = list(`
  members fighters men units companies elements forces soldiers troops columns battalions brigades squads platoons
  contingents cadres remnants supporters followers loyalists recruits gunmen insurgents rebels guerrillas militiamen
  commandos officers militants`);

/** What stands before "officer" where it is no officer of a force. */
export const OTHER_OFFICERS: readonly string[] = list(`
  executive press financial finance returning presiding polling electoral medical technology information operating
  compliance probation parole welfare customs immigration planning housing health environmental veterinary consular loan
  legal marketing communications media news public personnel`);

/** What stands before a noun where it is somebody else, or nobody knows who: "unidentified gunmen". */
export const UNKNOWN: readonly string[] = list("unknown unidentified unnamed other another rival different");

/** Forms of verbs without an object, which stand before a noun as adjectives: "retreating soldiers". */
export const INTRANSITIVE: readonly string[] = list(`
  fleeing retreating advancing surrendering withdrawing departing arriving dying surviving warring feuding marauding
  roving defecting deserting competing`);

/** Past forms that end otherwise and are adjectives behind an adverb: "badly paid soldiers". */
export const PAST_FORMS: readonly string[] = list("paid led built born made run fed kept known bred");

/** Nouns of places, things and paper: a common noun before one of them ("police station") names no actor. */
export const PLACES: readonly string[] = list(`
  station stations headquarters base bases compound barracks vehicle vehicles hub academy facility facilities operation
  operations campaign victory success setback defeat equipment service history aid hardware gear grade council
  spending budget checkpoint checkpoints affairs law court courts leave action intervention activity analyst analysts
  assistance career chaplain coup hospital parade planner planning strategy uniform uniforms dog dogs chief report`);

/** Nouns that name a body even before a thing of its own: "army vehicles". */
export const BODIES_OF_STATE: readonly string[] = list("army navy garrison");

/** Adjectives that qualify an actor and that no ending gives away. */
export const QUALITIES: readonly string[] = list(`
  local new old elite weak strong powerful senior junior former main major minor key big small large young armed special
  foreign hostile loyal rival rogue regional lone chief top high low poor rich ill brave brutal feared vast huge fierce
  ragtag hardline moderate secular volunteer veteran so-called self-styled splinter umbrella sunni shia shiite shi'ite
  shi'a kurdish kurd us u.s. uk u.k. eu un islamist jihadist extremist terrorist militant paramilitary tribal breakaway
  crack undefeated outgunned outnumbered fresh inferior superior separatist nationalist communist maoist christian muslim
  arab border coastal upland desert urban rural well-armed heavily-armed british french danish swedish turkish iraqi
  afghan pakistani somali yemeni israeli qatari saudi omani kuwaiti emirati thai czech greek swiss dutch welsh scottish
  irish spanish polish`);

/** Endings of adjectives that can qualify an actor. */
export const QUALITY_ENDINGS: readonly string[] = list(
  "ful ive less ous ish ible able ical ular ian ean ern ese ican ional",
);

/** Participles that tie an actor to whom they name before them: "coast-backed". */
export const TIES: ReadonlyMap<string, string> = new Map([
  ...list("backed supported sponsored funded financed armed equipped paid supplied bankrolled").map((word) =>
    [word, "backed-by"] as const
  ),
  ...list("trained").map((word) => [word, "trained-by"] as const),
  ...list("aligned allied friendly leaning").map((word) => [word, "aligned-with"] as const),
  ...list("linked affiliated connected tied").map((word) => [word, "tied-to"] as const),
  ...list("led commanded controlled run").map((word) => [word, "led-by"] as const),
  ...list("dominated").map((word) => [word, "dominated-by"] as const),
  ...list("loyal").map((word) => [word, "loyal-to"] as const),
]);

/** Beginnings of adjectives that say for or against whom an actor stands. */
export const STANDS: ReadonlyMap<string, string> = new Map([["pro-", "loyal-to"], ["anti-", "opposed-to"]]);

/** Phrases after an actor that describe it, with the relation each stands for; longest first. */
export const TRAILERS: readonly (readonly [phrase: string, relation: string])[] = [
  ["with close ties to", "tied-to"],
  ["with ties to", "tied-to"],
  ["with close links to", "tied-to"],
  ["with links to", "tied-to"],
  ["with the backing of", "backed-by"],
  ["with the support of", "backed-by"],
  ["with backing from", "backed-by"],
  ["with support from", "backed-by"],
  ["backed by", "backed-by"],
  ["supported by", "backed-by"],
  ["sponsored by", "backed-by"],
  ["funded by", "backed-by"],
  ["financed by", "backed-by"],
  ["armed by", "backed-by"],
  ["paid by", "backed-by"],
  ["equipped by", "backed-by"],
  ["trained by", "trained-by"],
  ["led by", "led-by"],
  ["commanded by", "led-by"],
  ["controlled by", "led-by"],
  ["dominated by", "dominated-by"],
  ["allied with", "aligned-with"],
  ["allied to", "aligned-with"],
  ["aligned with", "aligned-with"],
  ["linked to", "tied-to"],
  ["linked with", "tied-to"],
  ["affiliated with", "tied-to"],
  ["affiliated to", "tied-to"],
  ["tied to", "tied-to"],
  ["loyal to", "loyal-to"],
  ["sympathetic to", "loyal-to"],
  ["made up of", ""],
  ["composed of", ""],
  ["consisting of", ""],
];

/** Phrases of TRAILERS that can stand behind a comma, for they say what the actor is and not what it does. */
export const COMPOSED: readonly string[] = list("made composed consisting");

/** Peoples and what they are of, so that "Iranian-backed" and "supported by Iran" are one relation. */
export const PEOPLES: ReadonlyMap<string, string> = new Map(
  `american united-states,us united-states,u.s. united-states,united states united-states,america united-states,
  washington united-states,british united-kingdom,uk united-kingdom,u.k. united-kingdom,britain united-kingdom,
  iranian iran,tehran iran,persian iran,iraqi iraq,baghdad iraq,syrian syria,damascus syria,turkish turkey,ankara turkey,
  russian russia,moscow russia,kremlin russia,ukrainian ukraine,kyiv ukraine,saudi saudi-arabia,riyadh saudi-arabia,
  israeli israel,lebanese lebanon,yemeni yemen,jordanian jordan,egyptian egypt,libyan libya,emirati emirates,uae emirates,
  qatari qatar,french france,german germany,italian italy,chinese china,beijing china,pakistani pakistan,afghan afghanistan,
  indian india,rwandan rwanda,ugandan uganda,kenyan kenya,ethiopian ethiopia,eritrean eritrea,sudanese sudan,somali somalia,
  nigerian nigeria,congolese congo,serbian serbia,serb serbia,bosnian bosnia,croatian croatia,kurdish kurdish,
  shiite shia,shi'ite shia,shi'a shia,shia shia,shi'ites shia,sunni sunni`
    .split(",").map((pair) => {
      const words = pair.trim().split(/\s+/);
      return [words.slice(0, -1).join(" "), words.at(-1)!] as const;
    }),
);

/** Articles and particles of names from Arabic and Persian, which texts write, join or leave out. */
export const ARTICLES: readonly string[] = list("al el ul an as ash ar at ad az e i ol");
