/**
 * Function words of English by class: what parts a sentence into phrases and clauses.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that open a noun phrase. */
export const DETERMINERS: readonly string[] = list(`
  the a an this that these those his her its their our my your some any no each every both all another other
  several many few various most more certain such`);

/** Personal pronouns that can be a source. */
export const PRONOUNS: Readonly<Record<string, "he" | "she" | "they" | "it" | "we" | "i" | "who">> = {
  he: "he",
  she: "she",
  they: "they",
  it: "it",
  we: "we",
  i: "i",
  who: "who",
};

/** Prepositions. */
export const PREPOSITIONS: readonly string[] = list(`
  of in on at by for from with to into onto over under near around about after before since until during against
  between among amid through throughout across along toward towards within without outside inside via per despite
  following including like as than upon off up down out beyond behind above below beside besides except regarding
  concerning amidst amongst alongside aboard`);

/** Words that join or open clauses. */
export const CONJUNCTIONS: readonly string[] = list(`
  and but or nor yet so because although though while whereas when where whether if unless as since until before
  after once that which who whom whose`);

/** Forms of be, have, do and the modal verbs. */
export const AUXILIARIES: readonly string[] = list(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot`);

/** Adverbs that stand between a subject and its verb. */
export const ADVERBS: readonly string[] = list(`
  also later earlier reportedly however then again now still already recently previously repeatedly initially
  meanwhile subsequently publicly officially openly privately separately further even only just once first never
  not always often soon today yesterday tonight formally explicitly specifically immediately quickly merely
  likewise similarly nonetheless nevertheless instead
  reluctantly cautiously flatly angrily briefly consistently`);

/** Finite verbs common in news that no ending gives away, so that a clause can be told from a phrase. */
export const VERBS: readonly string[] = list(`
  went goes go came comes come took takes take fled flee flees left leaves leave fell falls fall rose rises rise
  began begins begin won wins lost loses lose held holds hold drove drives drive broke breaks hit hits struck strikes
  shot shoots fought fights sent sends brought brings gave gives got gets made makes make met meets ran runs saw sees
  sought seeks set sets stood stands threw throws became becomes remain remains kept keeps led leads knew knows
  thought thinks believe believes want wants need needs fear fears hope hopes seem seems appear appears plan plans
  face faces continue continues show shows shown help helps start starts stop stops kill kills die dies injure
  injures leave cause causes play plays served spent built bought paid cut cuts burst sank swept spread read
  represented underscored raised shut rode wore tore shook woke rang sang drank ate flew grew drew blew hid slid hung
  stuck swung caught taught sold felt dealt meant slept wept crept swam forgot chose froze spoke stole laid lent spun
  lay bled fed hurled rebuilt wound sought struck overran withdrew`);

/** Weekdays, from Sunday as 0. */
export const WEEKDAYS: readonly string[] = list(
  "sunday monday tuesday wednesday thursday friday saturday",
);

/** Months, from January as 0. */
export const MONTHS: readonly string[] = list(
  "january february march april may june july august september october november december",
);

/** Short forms of months, from January as 0. */
export const SHORT_MONTHS: readonly string[] = list("jan feb mar apr may jun jul aug sept oct nov dec");

/** Words that tell a time without more words. */
export const TIMES: readonly string[] = list(`
  today yesterday tonight tomorrow morning afternoon evening night midday noon midnight dawn dusk weekend week weeks
  month months year years day days hour hours minute minutes decade decades spring summer autumn winter century`);

/** Lower-case words inside names: "Abu Layth al-Sari", "Ana de la Cruz". */
export const PARTICLES: readonly string[] = list(
  "al el bin ibn abu de del della di da van von der den la le bint ben ould",
);
