/**
 * Nouns that are no people: what a number of them counts is no harm to anybody.
 *
 * @module
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Animals and other things that harm befalls. */
export const CREATURES: readonly string[] = list(`
  sheep lambs hens chickens goats goat pigs pig cows cow camels camel donkeys mules birds bird fish whales whale deer
  elk cats cat geese ducks turkeys bees reindeer ambulances ambulance crashes crash cases nations governments clubs
  lorries vans ferries ferry barges carriages wagons motorcycles bicycles bikes tents huts barns churches mosques
  temples trees crops fields farms factories mines horses dogs cattle animals elephants livestock
  buffalo buffaloes oxen yaks calves ponies puppies swans eagles owls bats seals dolphins turtles sharks rabbits rats
  monkeys gorillas lions tigers leopards bears wolves foxes rhinos giraffes zebras pelicans penguins`);

/** Nouns that a number may count and that are no people. */
export const THINGS: readonly string[] = list(`
  vehicle vehicles truck trucks car cars bus buses tank tanks building buildings house houses home homes
  rockets missiles shells mortar bombs flights flight planes aircraft helicopters ships boats
  trains train dinghies counts count charges charge case votes vote seats seat points goals games matches miles mile kilometers
  kilometres km kilometre kilometer metres meters feet inches acres hectares tonnes tons kg pounds gallons litres
  barrels degrees percent cent dollars euros crowns million storeys stories floors rooms doors guns rifles weapons
  rounds villages villages' towns cities city provinces province districts district countries country states state times
  calls ways hours hour minutes minute days day weeks week months month years year year-old years-old decades seconds
  aftershocks doses pages steps schools school hospitals hospital shops streets roads bridges km/h mph magnitude
  felonies offences offenses crimes incidents operations fronts cameras phones items recorders pieces parts teams units
  divisions battalions brigades companies convoys jets drones camps camp sites locations places areas regions beds flats
  apartments shelters tests samples warrants sentences convictions polls reports requests orders attempts lawsuits
  appeals petitions talks rallies marches protests meetings sorties missions trips deliveries copies tickets shots
  stations station checkpoints checkpoint outposts outpost barracks carriers vans jeeps minibuses yachts canoes
  warships submarines jobs firms businesses shares machines engines computers paintings trawlers tankers freighters hostels hotels dormitories warehouses
  windows gates blocks islands counties battle battles war wars conflict conflicts`);

/** Nouns for what harms: events, weapons and forces of nature. */
export const EVENTS: readonly string[] = list(`
  attack attacks airstrike airstrikes strike strikes bomb bombs bombing bombings blast blasts explosion explosions
  fire fires shelling shell shells missile missiles rocket rockets raid raids crash crashes ambush ambushes shooting
  shootings stabbing stabbings clash clashes gunfire crossfire shrapnel grenade grenades mine
  mines landmine landmines accident accidents collision collisions derailment derailments collapse collapses stampede
  stampedes crush riot riots rioting flood floods flooding mudslide mudslides landslide landslides rockslide rockfall
  avalanche avalanches earthquake earthquakes quake quakes tremor tremors tsunami tsunamis eruption eruptions storm
  storms typhoon typhoons cyclone cyclones hurricane hurricanes tornado tornadoes blizzard lightning heat heatwave wave
  cold drought famine hunger epidemic outbreak cholera fever measles virus disease plague ebola covid malaria dengue
  blaze blazes inferno wildfire wildfires crackdown massacre siege offensive bombardment artillery
  thunderstorm thunderstorms rain rains rainstorm rainstorms snowstorm snowstorms sandstorm hailstorm downpour downpours
  monsoon monsoons squall squalls barrage sinking capsizing wreck shipwreck pileup pile-up smoke poison gas leak surge gale winds protest protests
  operation sweep arson hijacking mortar drone drones sniper shootout shoot-out burst explosives device
  devices`);

/** Nouns for what harms and is no single event. */
export const FIGHTS: readonly string[] = list(
  "fighting violence execution executions battle battles combat hostilities starvation exposure torture war",
);

/** Nouns that take up a number counted before: "the 8,000 figure". */
export const BACK_REFERENCES: readonly string[] = ["figure", "toll", "number", "count", "estimate", "total"];
