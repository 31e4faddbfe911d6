/**
 * The bodies of an event, by kind.
 *
 * @module
 */
import {
  agent,
  body,
  human,
  type Maker,
  ministry,
  named,
  office,
  organization,
  sheOr,
  speaker,
  united,
} from "./voices.ts";

/** Makers of the voices' modes, by kind of body. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  governor: (_, { province }, leads, speaks) => [
    body(`the office of the governor of ${province}`, ["the governor's office"]),
    body("the governor's office"),
    human(`a spokesman for the governor of ${province}`, ["the spokesman", "the governor's spokesman"], "he"),
    human("a spokesman for the governor", ["the spokesman"], "he"),
    named(`${speaks.name}, a ${speaker(speaks)} for the governor of ${province}`, speaks),
    named(`${speaks.name}, the governor's ${speaker(speaks)}`, speaks),
    named(`the governor of ${province}, ${leads.name}`, leads),
    named(`Governor ${leads.name}`, leads),
  ],
  // Another governor, whom the words tell apart by the province alone.
  neighbour: (_, { other }, leads) => [
    body(`the office of the governor of ${other}`),
    body(`the governor's office in ${other}`),
    human(`a spokesman for the governor of ${other}`, [`the spokesman for the governor of ${other}`], "he"),
    named(`the governor of neighbouring ${other}, ${leads.name}`, leads),
  ],
  mayor: (_, { town }, leads, speaks) => [
    body("the mayor's office"),
    named(`the mayor of ${town}, ${leads.name}`, leads),
    named(`${town}'s mayor, ${leads.name}`, leads),
    named(`${speaks.name}, a ${speaker(speaks)} for the mayor`, speaks),
    named(`Mayor ${leads.name}`, leads),
  ],
  police: (random, { town }, leads, speaks) => {
    const word = agent(random);
    return [
      body("police"),
      body("the police", ["police", "the police"]),
      body(`police in ${town}`, ["police", "the police"]),
      human(`a police ${word}`, [`the ${word}`], sheOr(word)),
      named(`police ${speaker(speaks)} ${speaks.name}`, speaks),
      named(`the police chief of ${town}, ${leads.name}`, leads),
    ];
  },
  interior: ministry("Interior"),
  health: ministry("Health"),
  defence: ministry("Defence"),
  army: (random, _, leads, speaks) => {
    const word = agent(random), rank = random.pick(["Col.", "Maj.", "Gen."]);
    return [
      body("the army"),
      body("the army"),
      human(`an army ${word}`, [`the ${word}`], sheOr(word)),
      named(`${rank} ${speaks.name}, an army ${speaker(speaks)}`, { ...speaks, title: rank }),
      named(`the army chief, Gen. ${leads.name}`, { ...leads, title: "Gen." }),
    ];
  },
  hospital: (random, { town }, leads, speaks) => {
    const name = `${
      random.pick(["St. Clare", "Riverside", "Queen Isolde", "Holy Cross", "Central"])
    } Hospital`;
    return [
      body(`${name} in ${town}`, [name, "the hospital"]),
      named(`Dr. ${leads.name}, director of ${name}`, { ...leads, title: "Dr." }),
      named(`Dr. ${leads.name}, who runs ${name}`, { ...leads, title: "Dr." }),
      human(`a ${speaker(speaks)} for ${name}`, [`the ${speaker(speaks)}`], speaks.pronoun),
    ];
  },
  fire: (random, { province }, leads, speaks) =>
    office(random, {
      name: "the fire service",
      adjective: "fire service",
      head: `${province} fire chief`,
      leads,
      speaks,
    }),
  coast: (random, _, leads, speaks) =>
    office(random, {
      name: "the coast guard",
      adjective: "coast guard",
      head: "coast guard commander",
      leads,
      speaks,
    }),
  civil: (random, _, leads, speaks) =>
    office(random, {
      name: "the National Disaster Agency",
      short: "the agency",
      adjective: "National Disaster Agency",
      head: "disaster agency chief",
      leads,
      speaks,
    }),
  relief: (random, ...rest) =>
    organization(random.pick(["Open Hands", "Lantern Relief", "Mercy Convoy", "Shelter First"]), "aid group")(
      random,
      ...rest,
    ),
  monitor: (random, ...rest) =>
    organization(random.pick(["Conflict Ledger", "Witness Line", "Rights Watchtower"]), "monitoring group")(
      random,
      ...rest,
    ),
  lawyers: organization("Advocates for Justice", "legal aid group"),
  refugees: united("refugee agency", "the refugee agency"),
  humanitarian: united("humanitarian office", "the humanitarian office"),
};
