/**
 * Words for people: under arms, without arms, and those from which neither follows.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words for people under arms. */
export const COMBATANTS: readonly string[] = list(`
  soldier soldiers troops fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen
  militiaman militiamen policeman policemen policewoman policewomen police officer officers constable constables
  jihadist jihadists guard guards guardsmen marine marines combatants combatant servicemen serviceman peacekeepers
  peacekeeper forces commandos commando airmen recruit recruits conscript conscripts reservists reservist attackers
  attacker bombers bomber terrorists terrorist tribesmen personnel military guerrillas guerrilla extremists extremist
  army paramilitaries infantrymen militia militias gendarmes gendarme snipers sniper mercenaries mercenary sappers
  warders raiders naxals naxalites maoists jawan jawans cadets paratroopers legionnaires`);

/** Words for people without arms. */
export const CIVILIANS: readonly string[] = list(`
  civilian civilians resident residents villager villagers townspeople townsfolk islanders child children woman women
  passenger passengers worker workers labourer labourers laborers student students journalist journalists reporter
  reporters farmer farmers farmhands worshippers worshipers worshipper shoppers shopper tourists tourist pedestrians
  pedestrian families family households doctors doctor nurses nurse teachers teacher pupils pupil babies infants toddlers
  girls boys girl boy schoolgirls schoolboys protesters protestors protester demonstrators marchers bystanders
  bystander driver drivers inhabitants patients patient medics medic paramedics refugees migrants migrant miners miner
  spectators commuters commuter pilgrims pilgrim locals elderly infant baby schoolchildren daughters sons daughter son
  mother mothers engineers engineer prisoners inmates neighbours neighbors fishermen fisherman sailors sailor seafarers
  shepherds shepherd herders herdsmen climbers climber hikers hiker trekkers mountaineers skiers campers bathers
  swimmers cyclists cyclist motorists walkers holidaymakers guests fans supporters firefighters firefighter monks nuns
  priests clerics lawyers judges traders vendors shopkeepers dissidents activists activist mourners bankers dockers
  editors envoys asylum-seekers orphans imams rabbis pastors bishops cameramen photographers columnists bloggers
  presenters technicians electricians mechanics builders carpenters stewardesses stewards attendants lifeguards
  divers surfers kayakers rafters canoeists anglers hunters loggers lumberjacks quarrymen steelworkers welders
  painters cleaners porters chefs waiters waitresses bartenders clubbers revellers revelers dancers singers musicians
  actors performers acrobats jockeys riders bikers motorcyclists truckers railwaymen newborns schoolmates classmates
  roommates triplets grandchildren grandparents grandmothers grandfathers aunts uncles nieces nephews widows brides
  newlyweds visitors sightseers backpackers sherpas instructors trainees apprentices interns farmworkers peasants
  ranchers nomads squatters stowaways castaways expatriates expats midwives pharmacists surgeons dentists vaccinators
  carers caregivers missionaries preachers footballers racegoers concertgoers partygoers theatregoers churchgoers
  diners customers sunbathers picnickers joggers runners prostitutes beggars scavengers prospectors demonstrator
  marcher mourner schoolgirl schoolboy toddler nun monk`);

/** Other words for persons, from which neither follows. */
export const PERSONS: readonly string[] = list(`
  people person persons others other man men male males female females victims victim survivors survivor citizens
  foreigners foreigner nationals national members member crew crewmen crewmembers staff employees employee leaders
  leader officials official suspects suspect lives individuals bodies friends relatives brothers sisters brother sister
  cousins colleagues comrades occupants parents souls killers hostages captives detainees teenagers teenager youths youth adults
  strangers Iraqis defendants bootleggers smugglers traffickers looters thieves robbers poachers ministers minister
  lawmakers candidates councillors politicians diplomats volunteers rescuers players athletes artists scientists
  siblings twins couples aides bodyguards pensioners lodgers tenants pirates bandits kidnappers hijackers gang mob
  convicts convict inmate prisoner fugitives contractors pilots navigators rangers coastguards
  settlers returnees deportees exiles delegates ambassadors observers inspectors mayors senators legislators
  parliamentarians governors assailants arsonists rioters gangsters detectives informers informants spies wardens
  watchmen troopers submariners hoodlums cultists thugs kidnapers dacoits`);

/** Names for people by their country, in the plural, that no ending gives away. */
export const COUNTRYMEN: readonly string[] = list(`
  britons germans turks greeks arabs kurds swedes danes finns poles czechs slovaks spaniards filipinos thais serbs croats
  jews christians muslims druze swiss dutch french irish tajiks uzbeks pashtuns hazaras tutsis hutus scots`);

/** Nouns of people in two words, of which the second begins with "of". */
export const OF_OFFICE: readonly string[] = ["war", "parliament", "congress", "staff", "state"];

/** Nouns for a body of people, which "of" and a number can follow: a family of five, a garrison of 250. */
export const GROUPS_OF_PEOPLE: readonly string[] = list(`
  total group family crew team garrison party force crowd number convoy unit gang band squad contingent column cell
  couple maximum minimum handful class congregation bunch`);

/** Words for those who hold others: "rebels hold 30". */
export const CAPTORS: readonly string[] = list(`
  police rebels militants gunmen pirates kidnappers authorities army insurgents bandits soldiers troops guerrillas
  raiders militia militiamen fighters gunman kidnapper hijacker hijackers separatists jihadists militias officers agents government regime prisoners inmates convicts detainees captors abductors guards clansmen`);

/** Words for those whom others look for because of what they did: they are not missing. */
export const WANTED: readonly string[] = list(`
  suspect suspects gunman gunmen attacker attackers assailants killers murderers fugitives escapees robbers hijackers
  accomplices perpetrators bombers shooters militants witness witnesses`);

/** Words right behind people that say why others look for them: because of what they did. */
export const SOUGHT_FOR: readonly string[] = list(
  "seen wanted suspected believed involved responsible behind linked accused",
);
