/**
 * Words of harm: what happened to people, by outcome and by the form the word takes.
 *
 * @module
 */
import type { OUTCOMES } from "../vocabulary.ts";

/** An outcome of the figures table. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How a word of harm relates to those counted:
 * `does` takes them as its object and, in the passive, as its subject (killed); `takes` does so where their noun is one
 * of people (lost 40 men, but not 40 tanks); `undergoes` has them as its subject alone (died, fled); `is` says it of
 * them (dead, missing); `state` says it of people right before it or behind a passive verb (taken hostage); `counts` is a
 * noun beside the number (deaths, bodies); `people` is a noun for those harmed (victims, refugees); `of` has them behind it and is
 * no verb (the whereabouts of); `total` is a noun whose value the number is (death toll).
 */
export type HarmForm = "does" | "takes" | "undergoes" | "is" | "state" | "counts" | "people" | "of" | "total";

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
    `killed kill kills killing slain slaughtered slaughtering massacred massacring murdered murders murdering murder
    executed executing beheaded beheading assassinated assassinating slew martyred drowned electrocuted lynched lynching
    drowning suffocated asphyxiated strangled incinerated gassed decapitated guillotined`,
  ),
  ...words(
    "killed",
    "takes",
    "lost lose losing loses hanged hanging liquidated neutralised neutralized eliminated",
  ),
  ...words(
    "killed",
    "undergoes",
    "died die dies dying perished perish perishing succumbed drowned drown drowning suffocated starved",
  ),
  ...words("killed", "is", "dead deceased lifeless"),
  ...words(
    "killed",
    "counts",
    `deaths death fatalities fatality bodies body corpses corpse killings killing executions execution murders
    murder massacre slaughter slaying slayings drowning drownings loss assassination assassinations lynching lynchings
   homicides homicide`,
  ),
  ...words("killed", "people", "dead martyrs deceased slain"),
  ...words(
    "injured",
    "does",
    `injured injure injures injuring wounded wound wounds wounding hurt hurts hurting maimed maiming maim hospitalized
    hospitalised hospitalizing hospitalising blinded blinding scalded stabbed stabbing mutilated concussed crippled`,
  ),
  ...words("injured", "takes", "burned burnt"),
  ...words("injured", "counts", "injuries injury wounding woundings hospitalizations hospitalisations"),
  ...words("injured", "people", "wounded injured"),
  ...words("injured", "is", "hospitalized hospitalised"),
  ...words("missing", "is", "missing unaccounted disappeared vanished"),
  ...words("missing", "undergoes", "disappeared disappear vanished vanish"),
  ...words("missing", "counts", "disappearance disappearances"),
  ...words("missing", "people", "missing disappeared"),
  ...words(
    "detained",
    "does",
    `detained detain detains detaining arrested arrest arrests arresting kidnapped kidnapping kidnap kidnaps abducted
    abducting abduct abducts imprisoned imprisoning jailed jail jails jailing apprehended interned incarcerated
    nabbed`,
  ),
  ...words(
    "detained",
    "takes",
    "netted netting captured capture captures capturing seized seize seizes seizing snatched snatching",
  ),
  ...words(
    "detained",
    "counts",
    `arrests arrest detentions detention abductions abduction kidnapping kidnappings imprisonment internment`,
  ),
  ...words("detained", "people", "detainees detainee hostages hostage captives captive"),
  ...words(
    "displaced",
    "does",
    `displaced displace displaces displacing evacuated evacuate evacuates evacuating uprooted uproot uproots uprooting
    rehoused relocated`,
  ),
  ...words("displaced", "undergoes", "fled flee fleeing flees evacuated evacuate"),
  ...words("displaced", "is", "homeless displaced"),
  ...words("displaced", "counts", "evacuation evacuations displacement displacements exodus"),
  ...words("displaced", "people", "refugees refugee evacuees evacuee displaced homeless"),
  ...words("casualties", "does", "shot gunned"),
  ...words("casualties", "counts", "casualties casualty"),
  ...words("casualties", "people", "victims victim"),
];
