/**
 * Words for armed actors that hold for the language: the nouns that point back to one, the adjectives and phrases that
 * describe one, and what is no actor though it begins like one.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const reference = (
  noun: string,
  sort: Sort,
  one: boolean,
): [string, { sort: Sort; one: boolean }] => [noun, { sort, one }];

/**
 * What a noun can point back to: a body outside the state, one of the state, either, or one that the codebook calls by
 * the same noun (`shared`).
 */
export type Sort = "irregular" | "state" | "either" | "shared";

/**
 * Nouns that refer to whichever actor stands before them, by what they can point back to. `one`: they stand for a
 * single body, never for a kind such as "the militias".
 */
export const REFERENCES: ReadonlyMap<string, { sort: Sort; one: boolean }> = new Map([
  ...list("group organization movement network faction gang outfit alliance umbrella").map((noun) =>
    reference(noun, "irregular", true)
  ),
  ...list("fighters gunmen militiamen").map((noun) => reference(noun, "irregular", false)),
  ...list("troops column convoy garrison ranks").map((noun) => reference(noun, "state", false)),
  ...list("forces units").map((noun) => reference(noun, "shared", false)),
  ...list("men reinforcements").map((noun) => reference(noun, "either", false)),
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

/** Nouns of places, things and paper: a common noun before one of them ("police station") names no actor. */
export const PLACES: readonly string[] = list(`
  station stations headquarters base bases compound barracks vehicle vehicles hub academy facility facilities operation
  operations campaign victory success setback defeat equipment service history aid hardware gear grade council
  spending budget checkpoint checkpoints affairs law court courts leave action intervention activity analyst analysts
  assistance career chaplain coup hospital parade planner planning strategy uniform uniforms dog dogs chief report`);

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
  ["of the", ""],
];

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
