/**
 * Phrases of harm: what happened to people, said in more than one word.
 *
 * @module
 */
import type { HarmForm, Outcome } from "./harm.ts";

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
export const harmPhrases = (outcome: Outcome, form: HarmForm, list: string): HarmPhrase[] =>
  list.trim().split(/\s*;\s*/).flatMap((line) =>
    alternatives(line.replace(/\s+/g, " ")).map((phrase) => ({ phrase, outcome, form }))
  );

/** Phrases of harm, which go before the words in them. */
export const HARM_PHRASES: readonly HarmPhrase[] = [
  ...harmPhrases("killed", "total", "death/body toll/count; toll; number of deaths/dead/fatalities"),
  ...harmPhrases("casualties", "total", "casualty toll/count; number of casualties/victims"),
  ...harmPhrases("injured", "total", "number of injured/wounded/injuries; injury toll"),
  ...harmPhrases("missing", "total", "number of missing"),
  ...harmPhrases("detained", "total", "number of arrests/detainees/prisoners"),
  ...harmPhrases("displaced", "total", "number of displaced/refugees/evacuees"),
  ...harmPhrases(
    "killed",
    "does",
    `claimed/claims/claim/claiming/took/takes/taking/cost/costs/costing/ended the lives of; put to death;
    shot/shoot/shoots/shooting dead; shot and killed; shooting and killing; gunned/guns/gunning/mown/mowed/mowing down;
    burned/burnt/burning/stabbed/stabbing/beaten/beat/beating/crushed/trampled/hacked/hacking/battered to death;
    bludgeoned/stoned/tortured/clubbed/scalded/frozen/shot/kicked/strangled/knifed/starved to death; fatally shot/wounded/injured/stabbed; mortally wounded;
    wiped/wiping out;
    buried/burned/burnt alive; blown up`,
  ),
  ...harmPhrases(
    "killed",
    "undergoes",
    `lost/lose/losing their/his/her lives/life; burned/burnt/froze/frozen/bled/starved/choked/choke/choking/burn/bleed/freeze/starve to death; passed away; fell as martyrs;
    fell/plunged/leapt/jumped/fallen/plunging/falling/fall to their/his/her death/deaths; met their deaths; gave their lives;
    did/does/do not survive; didn't survive; did/do/does/could/would not make it; didn't/couldn't make it; never made it;
    did not live to; didn't live to; never came out/home/back alive; paid ~ with their lives`,
  ),
  ...harmPhrases("injured", "people", "burn/burns victims"),
  ...harmPhrases(
    "killed",
    "of",
    `the remains of; the loss of; shooting/shootings dead of; graveyard/grave/graves/tomb of/for; grave/graves containing/with/holding; manslaughter/beheading/beheadings/hanging/hangings/slaying/stoning/suicide/suicides/electrocution/suffocation of;
    funeral/funerals of/for`,
  ),
  ...harmPhrases(
    "killed",
    "undergoes",
    `hanged/hanging/hang/immolated/blew/blown/blowing/blow themselves/himself/herself;
    took/taken/taking/take their/his/her own lives/life; committed/committing/commit suicide`,
  ),
  ...harmPhrases(
    "injured",
    "undergoes",
    `harmed/harming/cut/cutting/burned/burnt/slashed/slashing/poisoned themselves/himself/herself;
    set/setting themselves/himself/herself on fire; set/setting themselves/himself/herself alight; set/setting fire to themselves/himself/herself;
    doused themselves/himself/herself; slashed/slit/cut their/his/her wrists; sewed/sewn/stitched their/his/her lips; self-harmed`,
  ),
  ...harmPhrases(
    "injured",
    "of",
    "stabbing/stabbings/wounding/maiming/rape/rapes/poisoning/beating/beatings/blinding of",
  ),
  ...harmPhrases("injured", "of", "injury/injuries/wounds/burns/harm to"),
  ...harmPhrases("casualties", "of", "shooting/shootings of"),
  ...harmPhrases("detained", "of", "capture/seizure/abductions/kidnap/jailing/internment/incarceration of"),
  ...harmPhrases("displaced", "of", "eviction/evictions/expulsion/expulsions/flight/uprooting of"),
  ...harmPhrases(
    "killed",
    "is",
    "dead on arrival; to their deaths; in the/a morgue; in morgues; without/no vital signs; without signs of life",
  ),
  ...harmPhrases(
    "injured",
    "does",
    `shot/stabbed and wounded/injured; shot in the shoulder/leg/legs/arm/foot/hand/thigh/hip/back/knee/stomach/abdomen; shooting and wounding/injuring; overcome by smoke/fumes/gas; cut by glass/shards/shrapnel/debris;
    treated for injuries/burns/wounds/cuts/bruises/shock/fractures; treated and released/discharged;
    given first aid; taken/carried/rushed/led away/off by/in ambulance/ambulances; treated at/in hospital; treated ~ at the scene; hit/struck/grazed by ~ shrapnel/bullets/bullet/gunfire/debris/rocks/stones/shots/pellets`,
  ),
  ...harmPhrases(
    "injured",
    "undergoes",
    `suffered/suffering/sustained/sustaining/received/suffer/sustain ~ injuries/wounds/burns/fractures/limbs/bones/frostbite/inhalation/concussion/cuts/bruises/hypothermia;
    needed/required/requiring/received/receiving/needing hospital/medical treatment; needed/required/received/needing treatment;
    needed/required/received/need/needing first aid; needed/required/received/need/needing stitches/surgery; fighting/fight/battling for life/survival; fighting/fight/battling for their/his/her lives/life;
    had/have/has ~ wounds/wound/burns/injuries/fractures/concussion; had/have broken bones/legs/arms/ribs; lost limbs; lost their limbs/legs/arms/sight`,
  ),
  ...harmPhrases(
    "injured",
    "state",
    `to ~ hospital/hospitals; in hospital/hospitals; in intensive care;
    in ~ critical/serious/grave/stable condition; on ventilators/ventilator/life-support; on life support; on a ventilator; by/in ambulance/ambulances; by air ambulance; in a coma; with ~ burns/injuries/wounds/fractures/bones/limbs/concussion; to ~ burns unit; to ~ trauma/medical centre/center/facility;
    for ~ burns/injuries/wounds/cuts/bruises/fractures/shock; for their injuries/wounds/burns; for smoke inhalation; for frostbite/concussion`,
  ),
  ...harmPhrases(
    "missing",
    "is",
    `unaccounted for; yet to be traced; lost at sea; without trace; without a trace; buried/trapped under/beneath/underneath;
    buried in debris/rubble/mud/snow/wreckage; under/beneath the rubble/debris/ruins/wreckage/mud/snow; under/beneath rubble/debris/mud`,
  ),
  ...harmPhrases(
    "missing",
    "does",
    `searching/search/searched/looking for; lost contact with; feared/believed/thought/presumed buried;
    feared/believed/thought/presumed to be buried`,
  ),
  ...harmPhrases(
    "missing",
    "of",
    "search is/was under way/underway for; search is/was underway for; search is/was launched/mounted for; search continues/continued/resumed/goes on for; search is/was on for",
  ),
  ...harmPhrases("missing", "of", "search for; no trace/sign/news of; whereabouts/fate of"),
  ...harmPhrases(
    "missing",
    "undergoes",
    "not been found/located/traced; not been heard from/of; not been accounted for; yet to be found/located/traced; went/gone/go/going missing; not been seen since; never seen again; never heard of/from again; lie/lay/lies/lying buried/trapped under/beneath/in; not returned; failed to return; cannot find; lost at sea",
  ),
  ...harmPhrases(
    "detained",
    "does",
    `taken/took/taking/take/held/hold/holding hostage/captive/prisoner; taken/took into custody; rounded/rounding/rounds up;
    locked/locking up; hauled/led/dragged/carried away/off; put behind bars; held without trial/charge;
    held for questioning; held on suspicion; bundled into; swept/rounded/caught up in the/a raids/raid/crackdown/sweep/sweeps/dragnet;
    picked up by police/soldiers/officers/agents/troops`,
  ),
  ...harmPhrases("detained", "people", "political prisoners; prisoners of war; prisoners of conscience"),
  ...harmPhrases(
    "detained",
    "takes",
    "held over/after/in/at/since/by; made/making/makes off with; recaptured",
  ),
  ...harmPhrases(
    "detained",
    "state",
    `hostage; captive; prisoner; in/into custody/detention/captivity; behind bars; under arrest; under house arrest;
    in/into police/military/federal/state/government/army/rebel/immigration/pre-trial custody/detention; in ~ cells; in handcuffs; in solitary confinement;
    in the hands of; in rebel/militant/enemy hands; in/to jail/prison; for questioning`,
  ),
  ...harmPhrases(
    "displaced",
    "does",
    `driven/drove/driving/drives/forced/forcing out; made/left homeless; moved to safety/shelters/schools/camps/halls/centres/centers; moved to higher ground;
    moved/shifted/relocated to safer ground/places/areas; moved/shifted out of;
    forced to flee/leave/evacuate/vacate/abandon; forced to seek shelter/refuge`,
  ),
  ...harmPhrases(
    "displaced",
    "undergoes",
    `lost/lose/losing/left/leave/leaving/abandoned/abandon/abandoning/vacate/vacated/vacating their homes/houses/villages;
    left the valley/area/region/district; escaped across/over; crossed into;
    crossed the border; taken/took/taking/sought/seeking/found refuge; sought/seek/seeking shelter/refuge;
    run/ran/running for their lives; sheltering/sheltered in/at; taken/taking/took/take shelter; taken/taking/took/take temporary shelter; living/live/lived/lives in ~ camps/tents/shelters;
    spent ~ night/nights in/at ~ shelters/shelter/tents/centres/centers/halls/schools/gyms/churches/mosques/stadium/stadiums/gymnasium/gymnasiums`,
  ),
  ...harmPhrases("displaced", "is", "without homes/shelter; without a home/roof"),
  ...harmPhrases(
    "displaced",
    "state",
    `from their homes/houses/villages/land; out of their homes/houses/villages; to shelters/safety; into exile; into ~ camps/shelters; in shelters/tents; in ~ relief/refugee camps;
    in ~ emergency/evacuation/temporary shelters/centres/centers; to ~ camps/shelters; in ~ relief/refugee camps;
    in ~ emergency/evacuation/temporary shelters/centres/centers`,
  ),
];
