/**
 * Who can be a source: nouns of persons and bodies by role, titles and ranks.
 *
 * @module
 */
import type { ROLES } from "../vocabulary.ts";

/** A role of the quotes table. */
export type Role = (typeof ROLES)[number];

const nouns = (role: Role, words: string): [string, Role][] =>
  words.trim().split(/\s+/).map((word) => [word, role]);

/** Nouns that tell the role of whoever they name. */
export const ROLE_NOUNS: ReadonlyMap<string, Role> = new Map([
  ...nouns(
    "official",
    `official officials governor governors minister ministers president presidents mayor mayors premier ambassador
    secretary senator senators lawmaker lawmakers legislator congressman congresswoman councillor councilor judge deputies
    judges magistrate prosecutor prosecutors court government governments council ministry ministries
    administration authorities authority parliament parliamentarian embassy consulate commission commissioner
    bureau cabinet chancellor king queen prince princess emir sultan diplomat diplomats envoy envoys state
    republic senate congress coroner officialdom envoy deputy regulator municipality directorate prefect
    representatives mp mps kremlin politician politicians treasurer investigator investigators frontbencher backbencher whip legislature
    republican republicans democrat democrats negotiator negotiators delegate delegates delegation ombudsman
    auditor auditors regime councillors firefighters firefighter fireman firemen lawmakers department emergency
    federal centre center surveillance transportation safety director directors security rescue rescuers inquest
    inquiry tribunal provincial municipal agency service services inspectors presidency prosecution registrar
    clerk diplomatic surgeon-general adviser advisers advisor advisors aides`,
  ),
  ...nouns(
    "military",
    `police army navy military soldier soldiers commander commanders officer officers troops troop general colonel
    captain lieutenant sergeant major brigadier admiral marine marines pentagon sheriff patrol constable
    constabulary detective detectives inspector policeman policemen guard guards airman pilot pilots gendarmerie
    garrison battalion infantry regiment squadron platoon airborne armoured armored brigade coalition coastguard coastguards
    swat superintendent corporal private defence defense lt col gen maj capt sgt brig cmdr adm cpl pvt policewoman`,
  ),
  ...nouns(
    "militia",
    "warlord warlords militia militias militiaman militiamen brigades paramilitary paramilitaries hezbollah",
  ),
  ...nouns(
    "tribal",
    "tribal tribe tribes tribesman tribesmen sheikh sheik sheikhs elder elders chieftain clan",
  ),
  ...nouns(
    "insurgent",
    `militant militants insurgent insurgents rebel rebels jihadist jihadists extremist extremists gunman gunmen
    guerrilla guerrillas terrorists terrorist separatist separatists hijacker kidnappers jihadis taliban isis isil
    daesh mujahideen mujaheddin mujahedeen hamas houthi houthis qaeda qaida shabaab shabab boko farc pkk`,
  ),
  ...nouns(
    "resident",
    `resident residents witness witnesses eyewitness eyewitnesses villager villagers neighbour neighbours neighbor
    neighbors survivor survivors civilians people citizens protester protesters protestors demonstrators passenger
    passengers shopkeeper farmer farmers worker workers man woman men women students student locals children child
    shoppers motorist motorists drivers builder plumber pensioner pensioners teenager teenagers youths boy girl
    customer customers guest guests holidaymaker holidaymakers tourist tourists hiker hikers fan fans spectator
    spectators onlooker onlookers pedestrian pedestrians parishioner parishioners worshipper worshippers pupil
    pupils schoolgirl schoolboy patient patients victim victims volunteer volunteers evacuee evacuees migrant
    migrants inmate inmates prisoner prisoners detainee detainees hostage hostages electrician cook waiter vendor
    vendors shepherd herder herders islander islanders homeowner homeowners householder householders carpenter
    carpenters mechanic baker driver teacher displaced refugees refugee voters bystander bystanders tenant tenants
    neighbourhood miner miners fisherman fishermen trader traders commuter commuters headteacher`,
  ),
  ...nouns(
    "expert",
    `analyst analysts expert experts professor researcher researchers scientist scientists academic academics
    historian historians economist economists scholar scholars epidemiologist seismologist meteorologist lecturer
    consultant consultants specialist specialists commentator commentators strategist pollster physicist
    statistician forecaster forecasters observers criminologist sociologist university institut instituto
    institute think-tank`,
  ),
  ...nouns(
    "organization",
    `company companies manager managers executive executives ceo owner owners operator party agencies organization
    organisation organizations organisations charity charities union association foundation ngo ngos firm
    corporation group groups un unicef unhcr who icrc redcross federation committee clinic club society church
    nonprofit nonprofits relief aid hotline bishops airline airlines manufacturer promotion network league
    campaign activists activist campaigner campaigners advocate advocates lobbyist guild opposition labor labour
    tory tories conservatives insurer insurers bank banks retailer developer developers contractor contractors
    landlord landlords supplier publisher organiser organisers organizer organizers nations observatory unesco
    nato eu oxfam amnesty monitor monitors zoo utility doctors hospital crescent alliance front movement forum academy museum`,
  ),
  ...nouns(
    "media",
    `newspaper newspapers reporter reporters journalist journalists broadcaster correspondent media channel
    reuters ap afp bbc cnn abc nbc cbs itv fox aljazeera jazeera tass xinhua press times post guardian telegraph tribune
    herald gazette news daily magazine television tv radio reports outlet outlets editor columnist presenter
    photographer cameraman blogger anchorman wire sportswriter writer inc`,
  ),
]);

/** Nouns of persons who speak for somebody: the role is that of the body they speak for. */
export const SPOKESPEOPLE: readonly string[] = `
  spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons chief head leader leaders director member
  members secretary-general chairman chairwoman chair assistant aide adviser advisor advisers representative
  representatives deputy source sources employee boss founder`.trim().split(/\s+/);

/** Offices that governments and other bodies have: the role is that of the body, where it is told. */
export const OFFICES: readonly string[] = `
  president director secretary chief secretary-general commissioner chairman chairwoman chair deputy deputies
  representative representatives official officials commander commanders leader member members coordinator manager`
  .trim().split(/\s+/);

/** Nouns of persons whom no role fits, whatever stands beside them: "the premier's critics". */
export const NEUTRAL: readonly string[] = `
  critic critics opponent opponents supporter supporters family lawyer lawyers attorney attorneys friend friends
  priest priests bishop archbishop cardinal pope pontiff patriarch vicar chaplain abbot abbess ayatollah imam rabbi pastor cleric clerics monk nun nurse nurses surgeon
  surgeons solicitor barrister skipper coach umpire referee batsman bowler swimmer player players athlete athletes actor actress singer celebrity`
  .trim()
  .split(/\s+/);

/** Those who speak for a faith, whatever house of theirs they head. */
export const CLERGY: readonly string[] = `
  pope pontiff cardinal archbishop bishop patriarch rabbi imam pastor priest vicar chaplain abbot abbess
  ayatollah`.trim().split(/\s+/);

/** Nouns of role that are surnames as well: "Julia Bishop". */
export const SURNAMES: readonly string[] = `
  monk priest bishop cardinal pope singer nurse king prince judge sheikh sheik baker farmer driver miner trader
  sultan emir constable major`.trim().split(/\s+/);

/** Words that make what follows them a role and no surname: "Crown Prince", "Catholic Bishop". */
export const NO_FORENAMES: readonly string[] = `
  catholic anglican orthodox muslim christian jewish chief parish deputy crown high former senior federal state
  district supreme truck bus taxi lorry dairy auxiliary village local circuit county appeals royal the a grand
  army police`
  .trim().split(/\s+/);

/** Relatives: of somebody whom the text names ("his mother") they have no role, else they are people at large. */
export const RELATIVES: readonly string[] = `
  mum mums mom moms dad dads granddad gran nan fiance fiancee fiancé fiancée stepfather stepmother mother mothers
  father fathers parent parents brother brothers sister sisters son sons daughter daughters wife wives husband
  husbands widow widows widower cousin cousins uncle aunt grandmother grandfather relative relatives niece nephew`
  .trim().split(/\s+/);

/** Titles that stand short before a name and in full without one. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    doctor: "dr",
    professor: "prof",
    general: "gen",
    colonel: "col",
    captain: "capt",
    lieutenant: "lt",
    sergeant: "sgt",
    major: "maj",
    brigadier: "brig",
    admiral: "adm",
    commander: "cmdr",
    senator: "sen",
    governor: "gov",
    representative: "rep",
    reverend: "rev",
  }),
);

/** Words that tell a man from a woman. */
export const GENDERS: ReadonlyMap<string, "he" | "she"> = new Map([
  ...`mr sir lord king prince father brother husband son uncle man chairman spokesman policeman businessman sheikh sheik
  boy grandfather nephew congressman fireman fisherman`.split(/\s+/).map((
    word,
  ): [string, "he"] => [word, "he"]),
  ...`mrs ms miss madam dame lady queen princess mother sister wife daughter aunt woman chairwoman spokeswoman
  policewoman businesswoman girl grandmother widow niece congresswoman actress nun`.split(/\s+/)
    .map((word): [string, "she"] => [word, "she"]),
]);

/** Titles and ranks before a name. */
export const TITLES: ReadonlyMap<string, Role> = new Map([
  ...nouns("", "mohd mr mrs ms miss dr sir dame madam prof rev reverend father sister brother lord lady"),
  ...nouns(
    "military",
    `pc dci cdr insp supt superintendent constable detective corporal private commander col gen brig maj capt lt sgt cpl pvt cmdr adm colonel general brigadier major captain
    lieutenant sergeant admiral inspector sheriff`,
  ),
  ...nouns(
    "official",
    `pm mp cllr councillor congressman congresswoman justice president minister governor mayor senator sen rep ambassador secretary judge king queen
    prince premier chancellor`,
  ),
  ...nouns("tribal", "sheikh sheik"),
  ...nouns("expert", "professor"),
]);

/** Words that make a capitalised phrase the name of a body. */
export const BODY_NOUNS: readonly string[] = `
  ministry council department agency office committee commission party university institute organization
  organisation forces force army police guard coastguard corps union association foundation bureau service team
  group government parliament court company corporation bank center centre observatory cross crescent watch nations league
  brigade brigades front movement authority board mission fund trust radio tv television channel show airlines
  airport coalition command hospital school college church network society congress senate house patrol alliance
  press times post news wire gazette courier mining industries holdings motors energy railways lines airways rail
  division forum initiative project programme program survey unit academy museum institut instituto observatorio
  universidad alliance alianza rights health foundation fundación cívica national federal`
  .trim().split(/\s+/);
