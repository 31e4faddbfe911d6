/**
 * The words of the generated articles: lists of their own, of which lib knows nothing.
 *
 * Function words and the words of the field are English; most of the rest is invented from syllables, so that a text
 * has as many different forms as news have.
 *
 * @module
 */
import { createRandom, type Random } from "./random.ts";

const list = (text: string): string[] => text.split(";").map((item) => item.trim());
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Verbs and phrases that report speech after a name. */
export const REPORTING = words(
  "said said said said said said added told warned claimed insisted argued noted reported announced confirmed",
);

/** Who speaks without a name. */
export const VOICES = list(
  "a spokesman; a spokeswoman; the governor; local officials; residents; hospital doctors; a commander; an adviser; the ministry; the mayor; witnesses; police; the United Nations; a tribal elder; state television; the army",
);

/** Before a surname. */
export const HONORIFICS = words("Mr. Ms. Dr. Col. Gen. Maj. Capt. Lt. Sen. Rep. Prof. Gov. President Sheikh");

/** Who comes to harm. */
export const VICTIMS = list(
  "people; people; people; civilians; soldiers; policemen; villagers; fighters; children; women; workers; miners; passengers; prisoners; protesters; rescuers; residents; families",
);

/** What happened to them, after the noun. */
export const HARMS = list(
  "were killed; were killed; were killed; were wounded; had died; were injured; were missing; had been arrested; had fled their homes; were displaced; were shot dead; drowned; were detained; were buried under rubble",
);

/** How, after that; two words, for longer stock phrases would be passages that articles share. */
export const CAUSES = list(
  "in shelling; in floods; in clashes; by gunmen; in fires; by landslides; in protests; by snipers; in ambushes; in bombings; by mines; in storms",
);

/** Words before a number. */
export const BOUNDS = list(
  "at least; about; more than; nearly; up to; some; around; as many as; fewer than; no fewer than; almost; over",
);

/** Numbers in words. */
export const SPELLED = list(
  "two; three; four; five; six; seven; eight; nine; ten; twelve; fifteen; twenty; thirty-one; dozens of; hundreds of; scores of; several; thousands of; a dozen",
);

/** When. */
export const TIMES = list(
  "on Monday; on Tuesday; on Wednesday; on Thursday; on Friday; on Saturday; on Sunday; since Friday; last week; overnight; in April; in 2014; early on Sunday; at 4:30 p.m.; over the past two days; in the morning; this year; a month ago",
);

/** Numbers that count nobody harmed. */
export const PLAIN_NUMBERS = list(
  "the 7th battalion; 12 kilometres; $3.5 million; 45 percent; page 16; Route 80; 2,400 tonnes; 1.5 degrees; the 1990s; a 9 mm pistol; 60 miles; 18 months; $2.1bn; a score of 3-1; 4x4 cars; flight KE-117; 250,000 barrels; 3 a.m.",
);

/** Abbreviations that do not end a sentence. */
export const ABBREVIATIONS = list(
  "the U.S.; the U.N.; the E.U.; St. Maren; Mt. Oruda; J. K. Orban; No. 12 Street; approx. one tonne; Sarvo vs. Tamel; the D.C. court; Inc. shares; Jan. 14; Sept. 3; the U.K.",
);

/** Lines of a page that are not the article. */
export const FURNITURE = list(
  "Read more:; Related posts; Advertisement; 3 min read; Share this article; Sign up for our newsletter; Photo: A. Senn/Reuters; This story is over 5 years old.; Most read; Comments are closed.; Follow us on Twitter; Image copyright Getty Images",
);

/** Kinds of armed body, after an invented name. */
export const BODIES = list(
  "Brigades; Front; Army; Guard; Movement; Battalion; Council; Legion; militia; Forces; Resistance; League; Division; Command",
);

/** Common nouns for an armed body. */
export const BANDS = list("fighters; militias; gunmen; militiamen; insurgents; rebels; loyalists; tribesmen");

const NOUNS = words(`
  government city war town province road troops attack army border security area group country village
  region state week report power bridge river capital market school hospital house plan talks minister
  leader council vote election law court budget party price oil water food aid supply camp base airport
  port station factory field farm dam wall gate square street family community tribe company union bank
  trade policy crisis conflict truce offensive retreat convoy truck tank rifle drone jet strike siege
  threat warning deal decision meeting conference visit statement letter film team match season player
  coach game record storm rain flood drought harvest disease vaccine clinic doctor teacher student worker
  farmer driver engineer witness judge lawyer journalist editor photographer neighbour year day time man
  woman child hand part place case work money story fact month lot right study book eye job word business
  issue side kind head night home room mother point service friend father hour line end member car door
  name minute idea body information back parent face level office health person art history result change
  morning reason research girl guy moment air force foot boy age process music mind value building action
  tax future effort drug rate cost interest view director position department picture effect step light
  support nation hope event site project star development role practice type evidence condition culture
  image growth need organization window term form material population brain range difference loss article
  response behaviour technology skill resource question source author production animal patient stage
  movement purpose model structure argument relationship theory impact agency board charge memory
  environment analysis benefit claim cell design chance loan sector network fear focus goal sale wind ship
  flight passenger track crash wreck engine tower roof tunnel mine pit shift wage contract owner customer
  shop kitchen restaurant hotel guest tourist island beach coast sea wave boat harbour fishery forest tree
  fire smoke ash hill valley mountain desert sand heat summer winter ice snow cloud planet rocket
  satellite signal phone message screen camera photo video channel paper page column reader audience actor
  singer band song album prize award ceremony crowd march banner slogan poster petition debate speech
  promise pledge rule ban limit fine sentence trial prison guard escape search clue suspect victim murder
  theft fraud bribe scandal inquiry hearing verdict appeal reform amendment constitution treaty summit
  embassy envoy ambassador delegation sanction tariff export import currency debt deficit inflation share
  stock profit pension insurance housing rent tenant landlord estate suburb district parish county bus
  train railway platform timetable ticket fare bicycle lane pavement cable pipe leak valve pump reservoir
  canal lock dock crane cargo container grain wheat rice maize cotton sugar coffee tea fruit apple orange
  olive garden park museum gallery library archive exhibition statue monument temple church mosque priest
  bishop imam prayer feast fast holiday wedding funeral grave cemetery coffin mourner widow orphan nurse
  surgeon ward bed dose pill mask glove test sample laboratory scientist professor lecture campus degree
  exam grade classroom pupil lesson uniform
`);
const ADJECTIVES = words(`
  new local national regional northern southern eastern western central foreign military political
  economic public former senior main large small heavy early late recent long old young high low open
  closed strategic vital fragile bitter quiet crowded empty narrow broad armed oil-rich long-awaited
  state-run war-torn cross-border hard-line well-known half-built good great little important different
  big able free sure true full special easy clear red blue green white black strong weak possible whole
  real certain single short common poor natural significant similar hot dead happy serious ready simple
  left physical general environmental financial medical legal final huge popular traditional cultural wide
  cold average modern direct entire rich dark deep various joint official rural urban coastal remote
  distant ancient costly cheap safe risky rapid slow steep sharp smooth rough wooden stone steel golden
  silver annual monthly weekly daily temporary permanent partial total rare frequent sudden gradual likely
  unlikely domestic global federal royal civil criminal private secret formal informal independent united
  divided loyal hostile neutral friendly angry calm tired hungry thirsty sick healthy wounded missing
  absent present visible hidden famous unknown
`);
const VERBS = words(`
  took left reached crossed entered held lost saw made gave found built opened closed moved sent brought
  kept met led followed joined signed blocked seized attacked defended supported opposed rejected welcomed
  visited planned ordered changed raised cut began ended delayed watched filmed described repaired sold
  bought carried used wanted needed asked tried called turned started showed heard played ran liked lived
  believed happened wrote provided sat stood paid included continued set learned understood created spoke
  read spent grew walked offered remembered considered appeared served expected stayed fell remained
  suggested required pulled decided developed returned explained hoped received agreed passed reduced
  established launched fired collected stored shipped delivered loaded emptied filled covered cleared
  cleaned painted printed published edited reviewed tested measured counted checked marked listed named
  chose elected appointed replaced removed hired trained taught studied treated cured saved rescued
  protected guarded searched chased caught freed released settled divided united linked shared split
  doubled halved tripled lowered lifted pushed dropped threw broke fixed mended burned froze melted
  flooded drained planted picked cooked tasted drank
`);
const ADVERBS = words(
  "quickly slowly quietly later again already still openly rarely often early together nearby abroad alone",
);
const PREPOSITIONS = words(
  "in near after before during for with against across from under over outside behind",
);

const ONSETS = words("b br d dr f g gr h k kr l m n p r s sh st t tr v z ch w j th");
const NUCLEI = words("a e i o u ai ei ou a e i o");
const CODAS = words("n r l s t m nd rt st k d x sh").concat(["", "", "", ""]);

/** Invents a word of so many syllables. */
function invent(random: Random, syllables: number): string {
  let word = "";
  for (let i = 0; i < syllables; i++) word += random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(CODAS);
  return word;
}
const inventMany = (random: Random, count: number, ending = ""): string[] =>
  Array.from(
    new Set(
      Array.from(
        { length: count },
        () => invent(random, random.whole(1, 3)) + random.pick(ending.split("|")),
      ),
    ),
  );
const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);

/** Kinds of word that a sentence is made of. */
export type Kind = "nouns" | "adjectives" | "verbs" | "adverbs";

/** The words of one generated corpus, each list with the most frequent first. */
export interface Lexicon {
  /** Words that a dictionary has. */
  known: Record<Kind, string[]>;
  /** Words that none has. */
  coined: Record<Kind, string[]>;
  prepositions: string[];
  places: string[];
  surnames: string[];
  forenames: string[];
}

/** An invented way to call an invented actor. */
export interface BenchAlias {
  actor: string;
  alias: string;
  kind: "name" | "noun";
}

/** Makes the words: a few thousand forms. */
export function createLexicon(seed: number): Lexicon {
  const random = createRandom(seed);
  return {
    known: { nouns: NOUNS, adjectives: ADJECTIVES, verbs: VERBS, adverbs: ADVERBS },
    coined: {
      nouns: inventMany(random, 1500, "|s|er|tion|ment"),
      adjectives: inventMany(random, 600, "y|al|ish|ous"),
      verbs: inventMany(random, 500, "ed"),
      adverbs: inventMany(random, 150, "ly"),
    },
    prepositions: PREPOSITIONS,
    places: inventMany(random, 900).map(capital),
    surnames: inventMany(random, 1500).map(capital),
    forenames: inventMany(random, 300).map(capital),
  };
}

/** Makes so many aliases, three for each actor: a full name, a short one, a noun. */
export function createAliases(seed: number, count: number): BenchAlias[] {
  const random = createRandom(seed), found = new Map<string, BenchAlias>();
  while (found.size < count) {
    const short = capital(invent(random, 2)), body = random.pick(BODIES);
    const actor = `${short}-${body}`.toLowerCase();
    const forms = [
      [`${short} ${body}`, "name"],
      [`al-${short}`, "name"],
      [`${short}-backed ${random.pick(BANDS)}`, "noun"],
    ] as const;
    for (const [alias, kind] of forms) {
      if (found.size < count && !found.has(alias)) found.set(alias, { actor, alias, kind });
    }
  }
  return [...found.values()];
}
