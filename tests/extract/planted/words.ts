/**
 * Words that fill the sentences: invented places and people, bodies, causes, and numbers that count nobody.
 *
 * @module
 */
import type { Random } from "../../bench/random.ts";
import { grouped, spell } from "./amounts.ts";

const list = (text: string): string[] => text.split("|");

const HEADS = list("Bel|Kor|Ash|Tam|Vel|Dru|Mar|Oss|Quin|Ral|Sev|Thal|Ur|Zan|Har|Lom|Nor|Pel|Ister|Gav");
const TAILS = list(
  "ova|andi|mouth|stead|agar|ique|arra|ebo|itza|anga|wick|ford|aine|usk|ento|abad|elle|ino|ure",
);
const GIVEN = list(
  "Adela|Bram|Chidi|Dalia|Emeka|Farid|Greta|Hamza|Ines|Jonas|Keiko|Leila|Mateo|Nadia|Otto|Priya",
);
const FAMILY = list(
  "Abara|Brandt|Castellan|Demir|Eklund|Farouk|Grieve|Hollis|Ito|Jansen|Kovac|Lindqvist|Mwangi",
);
const BODIES = list(
  "police|the interior ministry|the health ministry|hospital officials|the regional government|the army|" +
    "the fire brigade|rescue workers|local officials|the coast guard|state television|the mayor's office|" +
    "the civil defence agency|the Red Crescent|witnesses|the public prosecutor|a spokeswoman for the governor",
);
const BLOWS = list(
  "a landslide|a gas explosion|a car bomb|the storm|heavy shelling|the earthquake|an avalanche|an air strike|" +
    "a flash flood|a warehouse blaze|a magnitude {mag} earthquake|a Category {grade} cyclone|a {mag}-magnitude quake|" +
    "a series of {few} explosions|a wave of {few} bombings|a rocket|a wildfire|a {floors}-metre wave",
);
const CAUSES = list(
  "a fire in a textile mill|a collapsed footbridge|a head-on collision|the collapse of a {floors}-storey building|" +
    "a {count}-car pile-up|a suspected arson attack|a stampede at a shrine|a leak at a chemical plant",
).concat(BLOWS);
const WHENS = list(
  "on Tuesday|late on Friday|early on Sunday|overnight|on {date}|in {month}|last week|at {clock}|this month|" +
    "on the night of {date}|shortly before {clock}|over the weekend|in the early hours of {date}",
);
const WHERES = list(
  "in {town}|near {town}|in the {town} district|outside {town}|on {route}|{km} from {town}|at kilometre {count} " +
    "of the coast road|in the north of the country|in a suburb of {town}|in the port of {town}",
);
const MONTHS = list("January|February|March|April|June|July|August|September|October|November|December");
const ANIMALS = list("sheep|cows|goats|horses|chickens|camels|dogs|pigs|buffaloes|reindeer");
const VEHICLES = list(
  "buses|lorries|cars|trucks|tanks|ambulances|boats|motorcycles|helicopters|fire engines",
);
const STRIKES = list(
  "bombings|raids|air strikes|explosions|aftershocks|rocket attacks|arson attacks|wildfires",
);
const THINGS = list(
  "houses|schools|bridges|shops|classrooms|tents|rifles|wells|apartments|power lines|mosques",
);
const CROWD = list(
  "firefighters|volunteers|police officers|soldiers|rescuers|protesters|spectators|delegates|students|workers",
);

/** Nouns for who is counted, by the kind of sentence that they fit. */
export const NOUNS: Record<string, string[]> = {
  people: list(
    "people|people|people|people|people|residents|civilians|villagers|men|women|children|women and children",
  ),
  riders: list("people|passengers|travellers|commuters|tourists|pilgrims"),
  troops: list("soldiers|troops|police officers|fighters|militants|gunmen|rebels|border guards|insurgents"),
  staff: list("workers|miners|employees|farm workers|firefighters|sailors|fishermen|construction workers"),
  young: list("children|pupils|students|schoolgirls|teenagers|boys"),
  held: list(
    "people|protesters|suspects|students|activists|demonstrators|men|journalists|opposition supporters",
  ),
  grown: list("people|people|residents|villagers|passengers|civilians"),
  refugees: ["refugees"],
  others: ["others"],
  homes: list("people|people|people|residents|villagers|civilians|families|inhabitants|islanders"),
};

const counted = (random: Random, least: number, most: number): string => {
  const number = random.whole(least, most);
  return number < 11 && random.chance(0.7) ? spell(number) : grouped(number);
};

const ordinal = (number: number): string => {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? "th" : ["th", "st", "nd", "rd"][number % 10] ?? "th"}`;
};

/** What each slot is filled with. */
export const FILLERS: Record<string, (random: Random) => string> = {
  town: (random) => random.pick(HEADS) + random.pick(TAILS),
  person: (random) => `${random.pick(GIVEN)} ${random.pick(FAMILY)}`,
  family: (random) => random.pick(FAMILY),
  body: (random) => random.pick(BODIES),
  cause: (random) => random.pick(CAUSES),
  blow: (random) => random.pick(BLOWS),
  when: (random) => random.pick(WHENS),
  where: (random) => random.pick(WHERES),
  month: (random) => random.pick(MONTHS),
  animals: (random) => random.pick(ANIMALS),
  vehicles: (random) => random.pick(VEHICLES),
  strikes: (random) => random.pick(STRIKES),
  things: (random) => random.pick(THINGS),
  crowd: (random) => random.pick(CROWD),
  age: (random) => `${random.whole(4, 94)}`,
  old: (random) => `${random.whole(60, 94)}`,
  grade: (random) => `${random.whole(2, 5)}`,
  tens: (random) => `${random.whole(2, 7)}0s`,
  year: (random) => `${random.whole(1951, 2015)}`,
  later: (random) => `${random.whole(2016, 2025)}`,
  date: (random) => {
    const day = random.whole(1, 28), month = random.pick(MONTHS);
    return random.pick([`${day} ${month}`, `${month} ${day}`, `the ${ordinal(day)} of ${month}`]);
  },
  clock: (random) =>
    random.pick([
      `${random.whole(1, 12)}:${random.whole(10, 59)} ${random.pick(["a.m.", "p.m."])}`,
      `${random.whole(10, 23)}:${random.whole(10, 59)}`,
      `${random.whole(1, 12)} ${random.pick(["a.m.", "p.m."])}`,
      `${spell(random.whole(2, 11))} o'clock`,
    ]),
  km: (random) =>
    random.pick([
      `${random.whole(2, 900)} km`,
      `${random.whole(2, 90)} kilometres`,
      `${counted(random, 2, 60)} miles`,
      `${random.whole(100, 900)} metres`,
    ]),
  money: (random) =>
    random.pick([
      `$${random.whole(2, 900)} million`,
      `${random.pick(["$", "€", "£"])}${grouped(random.whole(200, 90000))}`,
      `${counted(random, 2, 60)} million euros`,
      `£${random.whole(1, 9)}.${random.whole(1, 9)}bn`,
      `${grouped(random.whole(1000, 90000))} dollars`,
    ]),
  score: (random) => `${random.whole(2, 6)}-${random.whole(0, 2)}`,
  mag: (random) => `${random.whole(4, 8)}.${random.whole(0, 9)}`,
  flight: (random) =>
    random.pick([
      `Flight ${random.whole(100, 4000)}`,
      `flight ${random.pick(["KR", "ZQ", "VT"])} ${random.whole(20, 900)}`,
    ]),
  route: (random) =>
    random.pick([
      `Route ${random.whole(2, 99)}`,
      `Highway ${random.whole(2, 99)}`,
      `the A${random.whole(2, 99)} motorway`,
    ]),
  percent: (random) =>
    random.pick([
      `${random.whole(2, 98)} percent`,
      `${random.whole(2, 98)}%`,
      `${random.whole(2, 98)}.${random.whole(1, 9)} per cent`,
      `${spell(random.whole(2, 40))} percent`,
    ]),
  nth: (random) =>
    random.chance(0.4)
      ? random.pick(list("second|third|fourth|fifth|tenth|twelfth"))
      : ordinal(random.whole(2, 400)),
  few: (random) => counted(random, 2, 9),
  floors: (random) => random.pick(["two", "three", "four", "nine", "12", "14"]),
  count: (random) => counted(random, 2, 90),
  many: (random) => counted(random, 12, 4000),
};
