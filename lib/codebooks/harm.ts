/**
 * Words of harm: what happened to people, and what forces did, by outcome and by the form the word takes.
 *
 * @module
 */
import type { OUTCOMES } from "../vocabulary.ts";

/** An outcome of the figures table. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How a word of harm relates to those counted:
 * `does` takes them as its object and, in the passive, as its subject (killed); `undergoes` has them as its subject
 * alone (died, fled); `is` says it of them (dead, missing); `counts` is a noun beside the number (deaths, bodies);
 * `people` is a noun for those harmed (victims, refugees); `total` is a noun whose value the number is (death toll).
 */
export type HarmForm = "does" | "loses" | "undergoes" | "is" | "counts" | "people" | "total";

/** One word of harm. */
export interface Harm {
  word: string;
  outcome: Outcome;
  form: HarmForm;
}

const words = (outcome: Outcome, form: HarmForm, list: string): Harm[] =>
  list.trim().split(/\s+/).map((word) => ({ word, outcome, form }));

/** Single words. */
export const HARM: readonly Harm[] = [
  ...words(
    "killed",
    "does",
    `killed kill kills killing slain slaughtered massacred murdered murders murdering executed executing beheaded
    assassinated slew martyred drowned electrocuted lynched murder shot`,
  ),
  ...words("killed", "loses", "lost lose losing loses"),
  ...words("killed", "undergoes", "died die dies dying perished perish succumbed"),
  ...words("killed", "is", "dead deceased"),
  ...words(
    "killed",
    "counts",
    "deaths death fatalities fatality bodies body corpses corpse fatally killings executions remains murders",
  ),
  ...words("killed", "people", "dead martyrs deceased"),
  ...words("killed", "undergoes", "drowned"),
  ...words("killed", "is", "lifeless"),
  ...words("killed", "counts", "killing massacre execution slaughter slaying drowning murder"),
  ...words("injured", "counts", "wounding"),
  ...words("missing", "counts", "disappearance disappearances"),
  ...words("detained", "counts", "arrest detention abduction kidnapping imprisonment"),
  ...words("displaced", "counts", "evacuation displacement exodus"),
  ...words(
    "injured",
    "does",
    `injured injure injures injuring wounded wound wounds wounding hurt hurts hurting maimed maiming hospitalized
    hospitalised hospitalizing burned`,
  ),
  ...words("injured", "counts", "injuries wounded injured casualties-injured"),
  ...words("injured", "people", "wounded injured"),
  ...words("missing", "is", "missing unaccounted disappeared vanished"),
  ...words("missing", "undergoes", "disappeared vanished"),
  ...words(
    "detained",
    "does",
    `detained detain detains detaining arrested arrest arrests arresting captured capture captures capturing kidnapped
    kidnapping abducted abducting abduct imprisoned jailed seized-people imprisoning apprehended rounded-up`,
  ),
  ...words("detained", "counts", "arrests detentions abductions kidnappings hostages"),
  ...words("detained", "people", "detainees hostages captives prisoners"),
  ...words(
    "displaced",
    "does",
    "displaced displace displaces displacing evacuated evacuate evacuating uprooted uprooting",
  ),
  ...words("displaced", "undergoes", "fled flee fleeing flees"),
  ...words("displaced", "is", "homeless displaced"),
  ...words("displaced", "people", "refugees evacuees displaced"),
  ...words("casualties", "counts", "casualties victims casualty victim"),
];

/** Phrases of harm; `~` stands for any one word. */
export const HARM_PHRASES: readonly { phrase: string; outcome: Outcome; form: HarmForm }[] = [
  { phrase: "death toll", outcome: "killed", form: "total" },
  { phrase: "number of deaths", outcome: "killed", form: "total" },
  { phrase: "number of dead", outcome: "killed", form: "total" },
  { phrase: "number of people killed", outcome: "killed", form: "total" },
  { phrase: "number of casualties", outcome: "casualties", form: "total" },
  { phrase: "number of injured", outcome: "injured", form: "total" },
  { phrase: "number of wounded", outcome: "injured", form: "total" },
  { phrase: "number of missing", outcome: "missing", form: "total" },
  { phrase: "toll", outcome: "killed", form: "total" },
  { phrase: "lost their lives", outcome: "killed", form: "undergoes" },
  { phrase: "lost his life", outcome: "killed", form: "undergoes" },
  { phrase: "lost her life", outcome: "killed", form: "undergoes" },
  { phrase: "lose their lives", outcome: "killed", form: "undergoes" },
  { phrase: "losing their lives", outcome: "killed", form: "undergoes" },
  { phrase: "claimed the lives of", outcome: "killed", form: "does" },
  { phrase: "claiming the lives of", outcome: "killed", form: "does" },
  { phrase: "took the lives of", outcome: "killed", form: "does" },
  { phrase: "put to death", outcome: "killed", form: "does" },
  { phrase: "shot dead", outcome: "killed", form: "does" },
  { phrase: "shot and killed", outcome: "killed", form: "does" },
  { phrase: "burned to death", outcome: "killed", form: "does" },
  { phrase: "were shot", outcome: "killed", form: "is" },
  { phrase: "been shot", outcome: "killed", form: "is" },
  { phrase: "treated for injuries", outcome: "injured", form: "does" },
  { phrase: "taken to hospital", outcome: "injured", form: "does" },
  { phrase: "taken to hospitals", outcome: "injured", form: "does" },
  { phrase: "rushed to hospital", outcome: "injured", form: "does" },
  { phrase: "taken to the hospital", outcome: "injured", form: "does" },
  { phrase: "unaccounted for", outcome: "missing", form: "is" },
  { phrase: "taken hostage", outcome: "detained", form: "does" },
  { phrase: "took hostage", outcome: "detained", form: "does" },
  { phrase: "taken prisoner", outcome: "detained", form: "does" },
  { phrase: "taken into custody", outcome: "detained", form: "does" },
  { phrase: "held captive", outcome: "detained", form: "does" },
  { phrase: "lost their homes", outcome: "displaced", form: "undergoes" },
  { phrase: "left their homes", outcome: "displaced", form: "undergoes" },
  { phrase: "leave their homes", outcome: "displaced", form: "undergoes" },
  { phrase: "forced from their homes", outcome: "displaced", form: "does" },
  { phrase: "driven from their homes", outcome: "displaced", form: "does" },
  { phrase: "driven out", outcome: "displaced", form: "does" },
  { phrase: "drove from their homes", outcome: "displaced", form: "does" },
  { phrase: "from their homes", outcome: "displaced", form: "is" },
  { phrase: "lose their homes", outcome: "displaced", form: "undergoes" },
  { phrase: "abandoned their homes", outcome: "displaced", form: "undergoes" },
  { phrase: "moved to safety", outcome: "displaced", form: "does" },
  { phrase: "made homeless", outcome: "displaced", form: "does" },
  { phrase: "left homeless", outcome: "displaced", form: "does" },
  { phrase: "stabbed to death", outcome: "killed", form: "does" },
  { phrase: "beaten to death", outcome: "killed", form: "does" },
  { phrase: "crushed to death", outcome: "killed", form: "does" },
  { phrase: "trampled to death", outcome: "killed", form: "does" },
  { phrase: "hacked to death", outcome: "killed", form: "does" },
  { phrase: "froze to death", outcome: "killed", form: "undergoes" },
  { phrase: "starved to death", outcome: "killed", form: "undergoes" },
  { phrase: "pronounced dead", outcome: "killed", form: "does" },
  { phrase: "found dead", outcome: "killed", form: "does" },
  { phrase: "passed away", outcome: "killed", form: "undergoes" },
  { phrase: "sustained injuries", outcome: "injured", form: "undergoes" },
  { phrase: "sustained burns", outcome: "injured", form: "undergoes" },
  { phrase: "suffered injuries", outcome: "injured", form: "undergoes" },
  { phrase: "suffered burns", outcome: "injured", form: "undergoes" },
  { phrase: "suffered wounds", outcome: "injured", form: "undergoes" },
  { phrase: "suffered gunshot wounds", outcome: "injured", form: "undergoes" },
  { phrase: "in critical condition", outcome: "injured", form: "is" },
  { phrase: "in serious condition", outcome: "injured", form: "is" },
  { phrase: "with burns", outcome: "injured", form: "is" },
  { phrase: "treated for burns", outcome: "injured", form: "does" },
  { phrase: "treated for cuts", outcome: "injured", form: "does" },
  { phrase: "treated for wounds", outcome: "injured", form: "does" },
  { phrase: "treated in hospital", outcome: "injured", form: "does" },
  { phrase: "lost limbs", outcome: "injured", form: "undergoes" },
  { phrase: "no trace of", outcome: "missing", form: "does" },
  { phrase: "searching for", outcome: "missing", form: "does" },
  { phrase: "search for", outcome: "missing", form: "does" },
  { phrase: "whereabouts of", outcome: "missing", form: "does" },
  { phrase: "lost at sea", outcome: "missing", form: "does" },
  { phrase: "went missing", outcome: "missing", form: "undergoes" },
  { phrase: "in custody", outcome: "detained", form: "is" },
  { phrase: "in detention", outcome: "detained", form: "is" },
  { phrase: "behind bars", outcome: "detained", form: "is" },
  { phrase: "rounded up", outcome: "detained", form: "does" },
  { phrase: "rounding up", outcome: "detained", form: "does" },
  { phrase: "locked up", outcome: "detained", form: "does" },
  { phrase: "taken captive", outcome: "detained", form: "does" },
  { phrase: "held hostage", outcome: "detained", form: "does" },
  { phrase: "killed or injured", outcome: "casualties", form: "does" },
  { phrase: "killed or wounded", outcome: "casualties", form: "does" },
  { phrase: "dead or wounded", outcome: "casualties", form: "is" },
  { phrase: "dead or injured", outcome: "casualties", form: "is" },
  { phrase: "were lost", outcome: "killed", form: "is" },
];

/** Animals and other things that harm befalls and that are no people. */
export const CREATURES: readonly string[] = `
  sheep lambs hens chickens goats goat pigs pig cows cow camels camel donkeys mules birds bird fish whales whale deer
  elk cats cat geese ducks turkeys bees reindeer ambulances ambulance crashes crash cases nations governments clubs
  lorries vans ferries ferry barges carriages wagons motorcycles bicycles bikes tents huts barns churches mosques
  temples trees crops fields farms factories mines`.trim().split(/\s+/);

/** Words of disease: people taken to hospital in such a report are ill, not injured. */
export const DISEASE: readonly string[] =
  "virus outbreak infection infections infected measles cholera covid coronavirus pandemic epidemic ebola influenza flu disease vaccination"
    .split(" ");

/** Words of a headline that tells what came of harm done earlier: the harm itself is background. */
export const AFTERMATH: readonly string[] =
  `sentenced sentence sentences pleads pleaded guilty convicted acquitted trial verdict court bail bond jail jailed
  anniversary memorial remembers inquest lawsuit sues appeal appeals charged indicted decree inquiry released commemorates`
    .split(/\s+/);

/** What forces did, never harm. */
export const FORCE_VERBS: readonly { word: string; outcome: Outcome }[] = [
  ..."retreated retreat retreating withdrew withdrawn withdraw withdrawing abandoned escaped escape pulled"
    .split(" ").map((word) => ({ word, outcome: "retreated" as const })),
  ..."deployed deploy deploying arrived arrive mobilized mobilised mobilize mobilise mobilizing mobilising sent dispatched converged"
    .split(" ").map((word) => ({ word, outcome: "deployed" as const })),
  ..."besieged surrounded trapped encircled stuck cornered"
    .split(" ").map((word) => ({ word, outcome: "besieged" as const })),
];

/** Words for people under arms. */
export const COMBATANTS: readonly string[] = `
  soldier soldiers troops fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen
  militiaman militiamen policeman policemen police officer officers jihadist jihadists guard guards marine marines
  combatants combatant servicemen peacekeepers forces commandos airmen recruits conscripts attackers bombers bomber
  attacker terrorists terrorist tribesmen personnel military guerrillas extremists extremist army paramilitaries
  infantrymen militia militias fighters' gendarmes`.trim().split(/\s+/);

/** Words for people without arms. */
export const CIVILIANS: readonly string[] = `
  civilian civilians resident residents villager villagers child children woman women passenger passengers worker
  workers student students journalist journalists farmer farmers worshippers worshipers shoppers tourists tourist
  pedestrians pedestrian families family doctors nurses nurse teachers pupils babies infants girls boys girl boy
  protesters protestors demonstrators bystanders driver drivers inhabitants patients medics paramedics aid-workers
  refugees migrants miners spectators commuters pilgrims locals elderly infant baby schoolchildren daughters sons
  mother mothers engineers prisoners inmates neighbours neighbors`.trim().split(/\s+/);

/** Other words for persons, from which neither follows. */
export const PERSONS: readonly string[] = `
  people person persons others other man men male males female females victims victim survivors survivor citizens
  foreigners nationals members crew staff employees leaders officials suspects suspect lives individuals bodies
  friends relatives brothers sisters occupants skiers climbers pilots parents men's humans souls killers more patients
  hostages captives detainees prisoners teenagers youths adults strangers Iraqis`.trim().split(/\s+/);

/** Nouns that a number may count and that are no people: a figure of harm never counts them. */
export const THINGS: readonly string[] = `
  vehicle vehicles truck trucks car cars bus buses tank tanks building buildings house houses home homes bombings
  bombing attacks attack airstrikes strikes strike rockets missiles shells mortar bombs explosions blasts fires fire
  flights flight planes aircraft helicopters ships boats trains counts count charges charge cases case votes vote seats
  seat points goals games matches miles mile kilometers kilometres km kilometre kilometer metres meters feet inches
  acres hectares tonnes tons kg pounds gallons litres barrels degrees percent cent dollars euros crowns pounds million
  storeys stories floors rooms doors guns rifles weapons rounds horses dogs cattle animals elephants birds villages
  villages' towns cities provinces districts countries states times calls ways hours minutes days weeks months years
  year-old years-old decades seconds aftershocks doses pages steps schools hospitals shops streets roads bridges km/h
  mph magnitude counts felonies offences offenses crimes incidents operations raids fronts cameras phones
  items recorders pieces parts teams units divisions battalions brigades companies convoys jets drones`
  .trim().split(/\s+/);

/** Nouns that take up a number counted before: "the 8,000 figure". */
export const BACK_REFERENCES: readonly string[] = ["figure", "toll", "number", "count", "estimate", "total"];
