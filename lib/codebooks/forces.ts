/**
 * Words by which a text shows that somebody is armed: from them actors are proposed for a codebook.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What kind of body a noun speaks of; a noun of any kind needs a word before it to be anybody's. */
export type ForceSort = "insurgent" | "irregular" | "tribal" | "state" | "alliance" | "any";

const forces = (sort: ForceSort, nouns: string): [string, ForceSort][] =>
  list(nouns).map((noun) => [noun, sort]);

/** Nouns for armed people and bodies, in the singular. */
export const FORCES: ReadonlyMap<string, ForceSort> = new Map([
  ...forces(
    "insurgent",
    "militant extremist jihadist jihadi terrorist insurgent rebel guerrilla separatist gunman bomber",
  ),
  ...forces("irregular", "militia militiaman paramilitary vigilante mercenary"),
  ...forces("tribal", "tribesman"),
  ...forces(
    "state",
    "army military soldier troop police policeman officer navy garrison gendarme peacekeeper",
  ),
  ...forces("alliance", "coalition warplane airpower"),
  ...forces(
    "any",
    `force fighter unit group personnel service team convoy reinforcement adviser advisor trainer aircraft jet power
    brigade battalion commando faction organization organisation network wing troops`,
  ),
]);

/** Nouns that say by themselves too little of whose people they are to be an alias alone. */
export const NEVER_ALONE: readonly string[] = list("bomber warplane");

/** What stands before a noun of force and says what kind it is. */
export const FORCE_KINDS: ReadonlyMap<string, ForceSort> = new Map([
  ...forces(
    "insurgent",
    "militant extremist terrorist terror jihadist insurgent rebel islamist separatist suicide guerrilla",
  ),
  ...forces("irregular", "irregular volunteer paramilitary militia"),
  ...forces("tribal", "tribal"),
  ...forces("state", "government pro-government security police military army border federal swat riot"),
  ...forces("alliance", "coalition allied international multinational air peacekeeping"),
]);

/** Last words of a name that is an armed body's by itself. */
export const FORCE_NAMES: readonly string[] = list(`
  army armies brigade brigades battalion battalions guard guards corps front militia militias regiment division command
  legion resistance mobilization mobilisation fighters forces force units police navy marines mujahideen
  commandos`);

/** Last words of a name that may be an armed body's, if more speaks for it. */
export const BODY_NAMES: readonly string[] = list(`
  organization organisation movement league council state group network bloc coalition alliance department committee
  ministry party committees councils`);

/** Verbs that armed bodies do. */
export const FORCE_VERBS_DONE: readonly string[] = list(`
  seized captured overran stormed ambushed shelled bombed besieged advanced retreated attacked fought shot beheaded
  executed kidnapped abducted raided retook recaptured mobilized mobilised`);

/** Verbs and prepositions of a fight, before whoever it is against. */
export const FOUGHT: readonly string[] = list(`
  against fight fights fighting fought battle battling battled defeat defeated defeating combat resist resisting resisted
  repel`);

/** Nouns before "of" and the name of a body: who is in it or speaks for it. */
export const PEOPLE_OF: readonly string[] = list(`
  fighters militants members member leader leaders commander commanders spokesman spokeswoman spokesperson supporters
  gunmen forces soldiers units`);

/** Last words of names that are persons' bodies, places or papers, never armed. */
export const NEVER_ARMED: readonly string[] = list(`
  university institute school college hospital news times post agency press street road river city province district
  governorate church mosque airport war day week month act treaty court company bank street house minister president`);
