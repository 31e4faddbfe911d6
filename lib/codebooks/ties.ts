/**
 * Words that tie a number to what befell those counted.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Forms of be and get that make a participle passive. */
export const PASSIVES: readonly string[] = list("is are was were be been being get gets got getting");

/** Words between a toll and its number: "the toll rose to 22", "the dead included six". */
export const TOLL_LINKS: readonly string[] = list(`
  is was are were be been at to of as rose risen rises reached reaches reach stood stands stand hit hits hitting include
  included includes including total totalled totaled totals numbered number numbers grew grown jumped climbed put reach had has have than from : — – ( pass passed passes exceeds exceeded topped tops surpassed nears neared between`);

/** Words by which a toll moves or is given, before "to" or "at". */
export const TOLL_VERBS: readonly string[] = list(`
  rose risen rises rise rising climbed climbs climbing grew grown grows jumped jumps fell fallen falls dropped dropping
  brings bring bringing brought raise raises raised raising takes take taking took put puts putting stands stood stand
  estimated revised set counted increased increases increasing came up down cut lowered reduced pushed pushing`);

/** Verbs that bring a count to a sum of all. */
export const SUMMING: readonly string[] = list(
  "bring brings bringing brought taking takes took raise raises raising raised",
);

/** Passive verbs behind which stands what really happened: "is believed to have drowned", "was forced to flee". */
export const LEADING_TO: readonly string[] = list(`
  believed thought feared reported known said presumed estimated understood confirmed seen forced ordered told made
  obliged compelled had have has began begun started continued managed able rushed scrambled expected set likely due
  warned urged asked advised seem seemed appear appeared found needed used going`);

/** Verbs that tell of an attempt, a wish or a plan: what follows has not happened. */
export const ATTEMPTS: readonly string[] = list(
  "tried trying tries attempted attempting wanted wanting refused refusing hoped hoping failed failing",
);

/** Verbs behind which a state of those counted can stand: "remain missing", "were listed as dead". */
export const STATE_VERBS: readonly string[] = list(`
  remain remains remained remaining lay lie lying went go gone going left leave leaving listed feared believed declared
  pronounced confirmed presumed found located made rendered held taken kept brought stay stayed seem became become reported
  counted recorded treated forced driven sent ordered rushed airlifted flown admitted ended end were escaped survived`);

/** Verbs that make others do something: "forced 9,000 to flee", "sent thousands fleeing". */
export const CAUSATIVES: readonly string[] = list(`
  force forces forced forcing cause causes caused causing lead leads led leading prompt prompts prompted prompting order
  orders ordered ordering compel compelled compelling drive drives drove driven driving send sends sent sending push
  pushed pushing make makes made making tell told see sees saw seeing leave leaves left leaving`);

/** Verbs by which a harmer gets hold of people: "Kidnappers took 12 pupils", "police hold 30". */
export const HOLDING: readonly string[] = list(
  "hold holds holding held take takes taking took taken keep keeping kept",
);

/** Verbs that with "up" tell of people taken by police or soldiers: "picked up 60". */
export const PICKING: readonly string[] = list("picked hauled dragged swept scooped");

/** Verbs that let people go: who is let go was held. */
export const RELEASING: readonly string[] = list(
  "freed free frees freeing released release releases releasing exchanged exchange exchanging swapped swap rescued",
);

/** Words of being held, by which those let go are told from those pulled out of a wreck. */
export const CAPTIVITY: readonly string[] = list(`
  captivity captors kidnappers abductors hostage hostages abducted abduction kidnapped kidnapping seized captured
  prison prisons jail jails custody detention cell cells pirates ransom bail pardon pardoned amnesty captive captives
  imprisoned imprisonment detained arrest arrested charge charges gunmen militants`);

/** Verbs with which people are brought to a hospital. */
export const CARRYING: readonly string[] = list(
  "taken rushed transferred transported airlifted flown brought admitted evacuated moved referred sent",
);

/** Nouns of where the injured are brought. */
export const HOSPITALS: readonly string[] = list(
  "hospital hospitals clinic clinics infirmary medical trauma",
);

/** Verbs with which people are driven somewhere. */
export const DRIVING: readonly string[] = list(
  "drive drives drove driven driving force forces forced forcing push pushed pushing",
);

/** Prepositions that tell where people were driven. */
export const WHITHER: readonly string[] = list("from out into towards toward across over off");

/** Verbs for what is done to the hurt or the dead: "treated 14 people", "buried six". */
export const TENDING: readonly string[] = list("treated treat treating buried bury burying buries admitted");

/** What people are treated for who were hurt. */
export const INJURIES: readonly string[] = list(`
  injuries injury wounds wound burns bruises bruising cuts fractures shock trauma concussion inhalation smoke
  swallowing ingesting poisoning lacerations bites hypothermia exhaustion frostbite abrasions scratches sprains whiplash tear gas`);

/** Words right behind "were treated" that tell where, when or by whom; others tell how. */
export const BEHIND_TREATED: readonly string[] = list(
  "in at on by for after and or but while before there overnight locally onsite aboard near inside outside",
);

/** Verbs by which somebody uses a weapon or makes an attack. */
export const WIELDING: readonly string[] = list(`
  used use uses using detonated detonate detonates detonating launched launches launching fired firing dropped drops
  dropping planted planting staged carried set exploded hurled threw triggered`);

/** Verbs that cost a life: "claimed 33 lives", "cost 300 passengers their lives". */
export const COSTING: readonly string[] = list(
  "claim claims claimed claiming cost costs costing took take takes taking taken lose lost losing loses ended loss",
);

/** Words that stand between a verb and the state it tells of. */
export const FILLERS: readonly string[] = list(`
  still also now there here already all both either reportedly officially among the those so far up out back away in as being
  themselves seriously badly critically slightly later since feared believed presumed listed thought confirmed`);

/** Adverbs that say how badly those counted were hurt: "12 of them critically". */
export const SEVERITY: readonly string[] = list(
  "critically seriously severely badly gravely slightly lightly fatally mortally",
);

/** Words that open a part of those counted before: "including three children", "among them two nurses". */
export const PARTS: readonly string[] = list("including include includes included comprising among amongst");

/** Words that say of a part that nothing befell it. */
export const UNHARMED: readonly string[] = list(
  "escaped survived unharmed unhurt unscathed recovered rescued saved alive safe",
);

/** Verbs of those who came out alive. */
export const SURVIVING: readonly string[] = list("survived survive survives lived escaped");

/** Nouns for those who came out alive. */
export const SURVIVORS: readonly string[] = ["survivors", "survivor"];

/** Words that join one counted group to the next. */
export const JOINTS: readonly string[] = list("and , or plus & as");

/** Words that take up those counted before: "12 of them", "five of whom". */
export const THOSE: readonly string[] = list("them whom these which those us");

/** Words between a number and its noun that say nothing of who was counted. */
export const MORE: readonly string[] = list(
  "of the these those his her its their our my your more other others new additional further own them us such",
);

/** Verbs by which a body counts: "the observatory has recorded 1,322 deaths". */
export const COUNTING: readonly string[] = list(`
  recorded records record counted counts documented documents registered registers tallied tallies logged verified
  catalogued listed lists`);

/** Nouns for what somebody has counted: "by the council's count". */
export const TALLIES: readonly string[] = list(
  "count estimate estimates tally reckoning figures records calculation calculations account",
);

/** Participles that tell who made what is cited: "figures compiled by the observatory". */
export const COMPILING: readonly string[] = list(
  "compiled collected gathered released published kept issued provided maintained supplied",
);

/** Words for more of the same between hedge and number: "at least another 26". */
export const ANOTHER: readonly string[] = list("another further additional");

/** Adverbs behind a noun that do not belong to it. */
export const LOOSE: readonly string[] = list(`
  there here alone ashore aboard nationwide worldwide abroad so far home away together dead alive overseas inside
  outside overnight apart each earlier later elsewhere too altogether overall underground downtown upstream mark`);

/** Participles before a noun that describe and tell of no harm: "suspected smugglers". */
export const DESCRIBING: readonly string[] = list(`
  suspected alleged unarmed armed unidentified convicted accused retired masked trained registered undocumented
  unaccompanied confirmed reported related recorded documented estimated uniformed hooded elected aged disabled
  bearded so-called would-be married unnamed`);

/** Nouns that stand for the dead and tell nothing of who they were. */
export const REMAINS: readonly string[] = list("bodies body lives remains corpses corpse more others other");

/** Past participles that no ending gives away. */
export const IRREGULAR_PARTICIPLES: readonly string[] = list(`
  driven taken given seen known gone found caught torn thrown blown drawn hidden sunk struck hit shaken broken fallen
  beaten bitten stolen frozen spoken chosen bound fed met paid sold told swept lost slept felt dealt dug hung sung grown
  flown ridden written eaten come become begun overcome withdrawn forgotten spent meant built burst burnt put cost shut
  shed split shot hurt held slain left brought led sent hung cut lain laid made kept run set born fought bought taught`);

/** Past forms that no ending gives away and that are no participles. */
export const IRREGULAR_PASTS: readonly string[] = list(`
  drove blew sank shook broke fell beat bit stole froze spoke chose woke rang sang swam grew flew rode wrote ate drank
  ran lay began withdrew forgot wept crept underwent gave saw knew went came became threw tore drew hid`);
