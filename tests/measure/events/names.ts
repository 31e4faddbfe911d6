/**
 * Invented names: towns, provinces, countries, people, newspapers, news agencies.
 *
 * @module
 */
import type { Random } from "../../bench/random.ts";

const list = (text: string): string[] => text.split(" ");

const TOWN_HEADS = list(
  "Ork Vell Tarn Bresk Golm Hadd Iskar Jor Kest Lum Mirr Noss Pold Quar Rusk Sard Tolv Umbr Varn Wend Yal Zub Cald " +
    "Drav Elm Fenn Gryth Holt",
);
const TOWN_TAILS = list(
  "ana ovo ik arra heim dal mara esti unga olo atta ishi ent ova ayo burn kirk mere zan ara ilde una",
);
const PROVINCES = list(
  "Aldane Berisk Corvane Dastur Erren Fallow Garsund Hethra Ilmar Jarrow Kelmet Lorath Mendip Nevara Orsha Pallas " +
    "Quenby Roskeld Samara-Vey Tressel Ulvan Vashti Westmark Yarrin Zelgar",
);
const COUNTRIES = list(
  "Almora Bastia Carpathenia Drovia Estmar Ferrania Galdova Hestria Ivaria Jorvania Kestovia Lorania Morvenia Norvald " +
    "Ostrava-Sel Pellinia Rukhania Suvaria Tavonia Urzania Valdesia Zorania",
);
const MEN = list(
  "Aldo Bastian Cyrus Dmitri Edgar Fabio Gustav Hakim Ivor Jalal Karim Luca Marek Nils Omar Pavel Rashid Stefan Tomas " +
    "Umberto Viktor Walid Yusuf Zoltan Andre Benedikt Cristian Daud Elias Felix",
);
const WOMEN = list(
  "Amira Beatriz Carla Dana Elena Fatima Gilda Hanna Irena Jamila Katarina Lucia Marta Noor Olga Paola Rima Sofia " +
    "Teresa Ulla Vera Wanda Yara Zora Agnes Bianca Camila Dilara",
);
const FAMILIES = list(
  "Abasov Bellini Cermak Dolan Ekberg Ferrante Gorski Halloran Ibsen Jovanic Kadare Lazar Moretti Nazari Okafor Petrov " +
    "Quist Rahimi Sandoval Tarkan Ulmer Vargas Wolski Yilmaz Zeman Arslan Bodnar Cortes Drummond Eriksen Fontaine " +
    "Galanis Horvat Ivers Jurado Karimi Lund Mansour Novak Orlando",
);
const PAPERS = list(
  "Herald Tribune Courier Gazette Observer Chronicle Examiner Dispatch Post Times Mirror Telegraph",
);
const PAPER_HEADS = list(
  "Harbour Northern Evening Capital National Valley Southern Morning Lakeside Eastern Union",
);
const AGENCIES = list("Corvid Halcyon Meridian Polaris Tidewater Beacon Atlas Quill");

/** A person: whole name, name used later, and how the text takes the person up. */
export interface Person {
  name: string;
  family: string;
  title: string;
  pronoun: string;
  possessive: string;
}

/** Takes one that was not taken before. */
export function fresh(taken: Set<string>, make: () => string): string {
  for (let tries = 0; tries < 200; tries++) {
    const name = make();
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
  throw new RangeError("Cannot invent a name: all are taken");
}

/** An invented town. */
export const town = (random: Random, taken: Set<string>): string =>
  fresh(taken, () => random.pick(TOWN_HEADS) + random.pick(TOWN_TAILS));

/** An invented province. */
export const province = (random: Random, taken: Set<string>): string =>
  fresh(taken, () => random.pick(PROVINCES));

/** An invented country. */
export const country = (random: Random, taken: Set<string>): string =>
  fresh(taken, () => random.pick(COUNTRIES));

/** An invented person, of that family where one is given. */
export function person(random: Random, taken: Set<string>, family?: string): Person {
  const woman = random.chance(0.45), last = family ?? fresh(taken, () => random.pick(FAMILIES));
  return {
    name: `${random.pick(woman ? WOMEN : MEN)} ${last}`,
    family: last,
    title: woman ? "Ms." : "Mr.",
    pronoun: woman ? "she" : "he",
    possessive: woman ? "her" : "his",
  };
}

/** An invented newspaper. */
export const paper = (random: Random, taken: Set<string>): string =>
  fresh(taken, () => `${random.chance(0.5) ? "The " : ""}${random.pick(PAPER_HEADS)} ${random.pick(PAPERS)}`);

/** An invented news agency. */
export const agency = (random: Random, taken: Set<string>): string =>
  fresh(
    taken,
    () => random.pick(["… Press", "the … News Agency", "… Wire"]).replace("…", random.pick(AGENCIES)),
  );
