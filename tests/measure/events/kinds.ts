/**
 * Kinds of event: what strikes, whom, who speaks of it, and what else an article says.
 *
 * @module
 */

/** A kind of event. */
export interface Kind {
  /** What struck, after "the": "flood". */
  blow: string;
  /** The same with "a" or "an". */
  one: string;
  /** The same in the plural. */
  many: string;
  /** Nouns for those hit. */
  nouns: string[];
  /** Outcomes it can have beside killed. */
  outcomes: string[];
  /** Bodies that speak of it. */
  voices: string[];
  /** "injured" or "wounded". */
  hurt: "injured" | "wounded";
  /** Another verb for how they died. */
  died: string;
  /** Whom a part of the toll counts. */
  parts: string[];
  /** Sentences without a figure. */
  colour: string[];
}

const TABLE = `
flood; floods; people residents villagers; injured missing displaced; governor civil mayor relief police health humanitarian; injured; drowned; children, women, farm workers
  The river rose by more than three metres in a night.
  Fields on both banks stood under brown water.
  Army trucks brought bread and blankets to the upper quarter.
  The bridge to the market was swept away.
earthquake; earthquakes; people residents; injured missing displaced; governor civil mayor relief hospital health humanitarian; injured; perished; children, women, pupils
  The quake had a magnitude of 6.3 and struck before dawn.
  Aftershocks kept families in the open.
  The old quarter with its brick houses was hit hardest.
  Crews worked with bare hands and two excavators.
landslide; landslides; people villagers residents; injured missing displaced; governor civil mayor relief police fire; injured; perished; children, women, miners
  The slope gave way after a week of rain.
  Mud lay four metres deep on the main street.
  The road to the valley was cut in several places.
  Dogs were brought in to help with the search.
factory fire; factory fires; people workers; injured missing; fire police mayor hospital interior health; injured; perished; women, firefighters, teenagers
  The building had been inspected 14 months before.
  Smoke hung over the eastern suburbs until the evening.
  The plant made shirts and tents for export.
  Neighbours said the back door had been locked.
ferry accident; ferry accidents; people passengers; missing injured; coast police governor interior hospital civil; injured; drowned; children, students, crew members
  The vessel was built in 1987 and had been refitted twice.
  Fishing boats were the first to reach the wreck.
  The sea was calm when it left the pier at 6:40 a.m.
  Relatives waited behind a rope at the harbour.
bombing; bombings; people civilians; injured detained; police hospital interior governor army health; wounded; died; children, women, police officers
  The blast blew out windows along the whole street.
  Nobody claimed the attack.
  The market was full of shoppers before the holiday.
  Shops stayed shut and soldiers stood at the corners.
shelling; shelling; people civilians residents; injured displaced; governor army hospital monitor relief humanitarian defence refugees; wounded; died; children, women, nurses
  Shells fell on the grain market and on the road to the river.
  The power was cut in the whole town.
  Residents spent the night in cellars.
  Smoke could be seen from the hills 12 kilometres away.
train crash; train crashes; people passengers; injured missing; police hospital fire health interior civil; injured; died; children, soldiers, students
  The night express had left the capital at 9:15 p.m.
  Two carriages hung over the embankment.
  The line was closed in both directions.
  Investigators took the signal box apart.
cyclone; cyclones; people residents islanders; injured missing displaced; governor civil relief coast health humanitarian refugees; injured; perished; children, women, fishermen
  Winds reached 190 kilometres an hour on the coast.
  Roofs lay in the streets and the harbour was blocked.
  The airport stayed closed.
  The storm weakened as it moved inland.
mine collapse; mine collapses; people miners; injured missing; interior police hospital fire governor civil; injured; suffocated; teenagers, foreigners, rescuers
  The shaft is 800 metres deep and was opened in 1961.
  Families gathered at the gate and lit candles.
  Gas made the descent dangerous.
  Production had gone on through the strike of last year.
crackdown; protests; people protesters; injured detained; interior police hospital lawyers monitor governor; wounded; died; students, women, police officers
  The marches began over the price of bread.
  Tear gas drifted through the side streets.
  The internet was cut on the second day.
  Shops closed and buses stopped running.
stampede; stampedes; people pilgrims; injured missing; police hospital mayor health interior civil; injured; suffocated; children, women, foreigners
  The crowd had waited at the gate since 4 a.m.
  Shoes and scarves lay on the steps of the shrine.
  The festival takes place every spring.
  Loudspeakers asked for calm.
air strike; air strikes; people civilians villagers; injured displaced; governor army hospital monitor relief defence; wounded; died; children, women, wedding guests
  Jets passed over the valley twice before noon.
  A school and a mill were flattened.
  The road to the border was crowded with carts.
  Doctors ran out of plaster.
fighting; fighting; people civilians residents; injured displaced detained; governor army defence monitor relief humanitarian refugees; wounded; died; children, women, soldiers
  Gunfire could be heard near the bridge until dusk.
  The rebels raised their flag over the post office.
  Checkpoints on the northern road were abandoned.
  The government promised to retake the town.
`;

/** Kinds as a table: a line of what they are, then lines of colour. */
const readKinds = (table: string): Kind[] =>
  table.trim().split(/\n(?! )/).map((block) => {
    const [head, ...colour] = block.split(/\n +/);
    const [blow, many, nouns, outcomes, voices, hurt, died, parts] = head.split("; ");
    const one = /ing$/.test(blow) && blow !== "bombing"
      ? blow
      : `${/^[aeiou]/.test(blow) ? "an" : "a"} ${blow}`;
    const [words, harms, bodies] = [nouns, outcomes, voices].map((text) => text.split(" "));
    return {
      blow,
      one,
      many,
      nouns: words,
      outcomes: harms,
      voices: bodies,
      hurt: hurt as Kind["hurt"],
      died,
      parts: parts.split(", "),
      colour,
    };
  });

/** Every kind of event. */
export const KINDS: readonly Kind[] = readKinds(TABLE);

/** Sentences without a figure that fit any event. */
export const COLOUR: readonly string[] = [
  "The prime minister cut short a visit abroad and flew to the region.",
  "A state of emergency was declared in the whole province.",
  "Schools are to stay closed until next week.",
  "The president sent his condolences.",
  "Opposition parties demanded an inquiry.",
  "“We heard a noise and ran,” said a shopkeeper who gave only her first name.",
  "Local radio played solemn music through the day.",
  "Volunteers cooked for the crews in a sports hall.",
  "It was not clear when the road would open again.",
  "“Nobody has come to ask us what we need,” an old man said.",
  "Telephone lines were down for most of the day.",
  "Parliament is to discuss the matter next month.",
];
