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
    shot drowning suffocated asphyxiated strangled incinerated gassed decapitated guillotined`,
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
  ...words("injured", "counts", "injuries injury wounding woundings hospitalizations hospitalisations"),
  ...words("injured", "people", "wounded injured"),
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
  ...words("detained", "takes", "captured capture captures capturing seized seize seizes seizing"),
  ...words(
    "detained",
    "counts",
    `arrests arrest detentions detention abductions abduction kidnapping kidnappings imprisonment internment`,
  ),
  ...words("detained", "people", "detainees detainee hostages hostage captives captive prisoners"),
  ...words(
    "displaced",
    "does",
    `displaced displace displaces displacing evacuated evacuate evacuates evacuating uprooted uproot uproots uprooting
    rehoused`,
  ),
  ...words("displaced", "undergoes", "fled flee fleeing flees evacuated evacuate"),
  ...words("displaced", "is", "homeless displaced"),
  ...words("displaced", "counts", "evacuation evacuations displacement displacements exodus"),
  ...words("displaced", "people", "refugees refugee evacuees evacuee displaced homeless"),
  ...words("casualties", "counts", "casualties casualty"),
  ...words("casualties", "people", "victims victim"),
];

/** A phrase of harm; `~` stands for up to three words. */
export interface HarmPhrase {
  phrase: string;
  outcome: Outcome;
  form: HarmForm;
}

/** Writes out what stands for several phrases: "shot/gunned dead" is two. */
const alternatives = (phrase: string): string[] =>
  phrase.split(" ").reduce<string[]>(
    (begun, word) => begun.flatMap((one) => word.split("/").map((way) => `${one} ${way}`.trim())),
    [""],
  );
/** Phrases of one outcome and form, parted by semicolons; "shot/gunned dead" writes two. */
export const phrases = (outcome: Outcome, form: HarmForm, list: string): HarmPhrase[] =>
  list.trim().split(/\s*;\s*/).flatMap((line) =>
    alternatives(line.replace(/\s+/g, " ")).map((phrase) => ({ phrase, outcome, form }))
  );

/** Phrases of harm, which go before the words in them. */
export const HARM_PHRASES: readonly HarmPhrase[] = [
  ...phrases("killed", "total", "death/body toll/count; toll; number of deaths/dead/fatalities"),
  ...phrases("casualties", "total", "casualty toll/count; number of casualties/victims"),
  ...phrases("injured", "total", "number of injured/wounded/injuries; injury toll"),
  ...phrases("missing", "total", "number of missing"),
  ...phrases("detained", "total", "number of arrests/detainees/prisoners"),
  ...phrases("displaced", "total", "number of displaced/refugees/evacuees"),
  ...phrases(
    "killed",
    "does",
    `claimed/claims/claim/claiming/took/takes/taking/cost/costs/costing/ended the lives of; put to death;
    shot/shoot/shoots/shooting dead; shot and killed; shooting and killing; gunned/guns/gunning/mown/mowed/mowing down;
    burned/burnt/burning/stabbed/stabbing/beaten/beat/beating/crushed/trampled/hacked/hacking/battered to death;
    bludgeoned/stoned/tortured/clubbed/scalded/frozen to death; fatally shot/wounded/injured/stabbed; mortally wounded;
    wiped/wiping out;
    buried/burned/burnt alive; blown up`,
  ),
  ...phrases(
    "killed",
    "undergoes",
    `lost/lose/losing their/his/her lives/life; burned/burnt/froze/frozen/bled/starved/choked to death; passed away;
    fell/plunged/leapt/jumped/fallen/plunging/falling to their deaths; met their deaths; gave their lives`,
  ),
  ...phrases("killed", "of", "the remains of; the loss of"),
  ...phrases("killed", "is", "dead on arrival; to their deaths"),
  ...phrases(
    "injured",
    "does",
    `shot/stabbed and wounded/injured; shooting and wounding/injuring; overcome by smoke/fumes/gas;
    treated for injuries/burns/wounds/cuts/bruises/shock/fractures`,
  ),
  ...phrases(
    "injured",
    "undergoes",
    `suffered/suffering/sustained/sustaining/received/suffer/sustain ~ injuries/wounds/burns/fractures/limbs/bones;
    needed/required/received/needing hospital/medical treatment; needed/required/received/needing treatment; lost limbs; lost their limbs/legs/arms/sight`,
  ),
  ...phrases(
    "injured",
    "state",
    `to ~ hospital/hospitals; in hospital/hospitals; in intensive care;
    in critical/serious/grave/stable condition; in a critical/serious/grave/stable condition; with ~ burns/injuries/wounds/fractures;
    for ~ burns/injuries/wounds/cuts/bruises/fractures/shock; for smoke inhalation; for frostbite/concussion`,
  ),
  ...phrases("missing", "is", "unaccounted for; lost at sea; without trace; without a trace"),
  ...phrases(
    "missing",
    "does",
    `searching/search/searched/looking for; lost contact with`,
  ),
  ...phrases("missing", "of", "no trace/sign/news of; whereabouts/fate of"),
  ...phrases(
    "missing",
    "undergoes",
    "went/gone/go/going missing; not returned; failed to return; cannot find; lost at sea",
  ),
  ...phrases(
    "detained",
    "does",
    `taken/took/taking/take/held/hold/holding hostage/captive/prisoner; taken/took into custody; rounded/rounding/rounds up;
    locked/locking up; hauled/led/dragged/carried away/off; put behind bars; held without trial/charge;
    held for questioning; held on suspicion`,
  ),
  ...phrases("detained", "takes", "held over/after/in/at/since/by"),
  ...phrases(
    "detained",
    "state",
    `hostage; captive; prisoner; in/into custody/detention/captivity; behind bars; under arrest; under house arrest;
    in/to jail/prison; for questioning`,
  ),
  ...phrases(
    "displaced",
    "does",
    `driven/drove/driving/drives/forced/forcing out; made/left homeless; moved to safety/shelters; moved to higher ground;
    forced to flee/leave/evacuate`,
  ),
  ...phrases(
    "displaced",
    "undergoes",
    `lost/lose/losing/left/leave/leaving/abandoned/abandon/abandoning their homes/houses/villages;
    left the valley/area/region/district; escaped across/over; crossed into;
    crossed the border; taken/took/taking/sought/seeking/found refuge; sought/seek/seeking shelter/refuge;
    run/ran/running for their lives`,
  ),
  ...phrases("displaced", "is", "without homes/shelter; without a home/roof"),
  ...phrases(
    "displaced",
    "state",
    `from their homes/houses/villages/land; out of their homes/houses/villages; to shelters/safety; into exile; into ~ camps/shelters; in ~ relief/refugee camps;
    in ~ emergency/evacuation/temporary shelters/centres/centers; to ~ camps/shelters; in ~ relief/refugee camps;
    in ~ emergency/evacuation/temporary shelters/centres/centers`,
  ),
];
