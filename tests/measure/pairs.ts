/**
 * Makes pairs of one-sentence reports of which it is known whether one voice stands behind both.
 *
 * Its names, offices and ways of saying are its own: none is taken from a list of the program.
 *
 * @module
 */

/** Two reports, and whether the number in them goes back to one voice. */
export interface Pair {
  kind: string;
  one: string;
  other: string;
  same: boolean;
}

const FIRST =
  "Alva Bjarte Cosima Dorte Eskil Fenna Gudrun Hjalmar Ingmar Jorunn Kasimir Liv Magnus Nils Ottilie Per Ragna Sverre Tilda Ulrik"
    .split(" ");
const LAST =
  "Aspelund Brandvold Castellan Drummond Eikeland Fosse Grimstad Haugland Iversby Jarnvik Kvamme Lomeland Myklebust Nordahl Osterhaug Pettersvold Quale Rustad Skogen Tveit"
    .split(" ");
const PLACES = "Arendal Birkeland Dovre Farsund Gjovik Hamar Kragero Lillesand Mandal Narvik Odda Risor"
  .split(" ");
const HEADS = ["governor", "mayor", "police chief", "prefect"];
const SPOKEN = ["spokeswoman", "spokesman", "spokesperson", "press officer"];
const BODIES = [
  "Harbour Hospital",
  "Cliff Hospital",
  "Northern Relief League",
  "Seamen’s Mission",
  "Avalanche Institute",
];

/** A generator of numbers below n, the same ones each time (Marsaglia 2003, xorshift of 32 bits). */
function chance(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state ^= state << 13, state ^= state >>> 17, state ^= state << 5;
    return (state >>> 0) % n;
  };
}

/** Makes pairs, as many of one voice as of two. */
export function makePairs(count: number, seed = 20310414): Pair[] {
  const next = chance(seed), pick = <T>(list: readonly T[]): T => list[next(list.length)];
  const two = <T>(list: readonly T[]): [T, T] => {
    const i = next(list.length);
    return [list[i], list[(i + 1 + next(list.length - 1)) % list.length]];
  };
  const dead = () =>
    pick(["at least 23 people had died", "23 people were killed", "23 people had been killed"]);
  const say = (source: string) =>
    pick([
      () => `${source} said ${dead()}.`,
      () => `${source} said that ${dead()} in the storm.`,
      () => `At least 23 people were killed in the storm, according to ${lower(source)}.`,
      () => `23 people were killed, ${lower(source)} said.`,
    ])();
  const named = (who: string, head: string, place: string) =>
    `${who}, a ${pick(SPOKEN)} for the ${head} of ${place},`;
  const unnamed = (head: string, place: string) =>
    pick([
      `A ${pick(SPOKEN)} for the ${head} of ${place}`,
      `The office of the ${head} of ${place}`,
      `A ${pick(SPOKEN)} for the ${head}’s office in ${place}`,
    ]);
  const kinds: [kind: string, same: boolean, make: () => [string, string]][] = [
    ["an office with a name and without", true, () => {
      const head = pick(HEADS), place = pick(PLACES), who = `${pick(FIRST)} ${pick(LAST)}`;
      return [`${named(who, head, place)} said ${dead()}.`, say(unnamed(head, place))];
    }],
    ["an office without a name, twice", true, () => {
      const head = pick(HEADS), place = pick(PLACES);
      return [say(unnamed(head, place)), say(unnamed(head, place))];
    }],
    ["a person by the full name, twice", true, () => {
      const who = `${pick(FIRST)} ${pick(LAST)}`, head = pick(HEADS), place = pick(PLACES);
      return [`${named(who, head, place)} said ${dead()}.`, say(who)];
    }],
    ["who heads an office and who speaks for it", true, () => {
      const who = `${pick(FIRST)} ${pick(LAST)}`, head = pick(HEADS), place = pick(PLACES);
      return [`${who}, the ${head} of ${place}, said ${dead()}.`, say(unnamed(head, place))];
    }],
    ["a body and its spokesman", true, () => {
      const body = pick(BODIES);
      return [say(`The ${body}`), say(`A ${pick(SPOKEN)} for the ${body}`)];
    }],
    ["one last name, two people", false, () => {
      const [a, b] = two(FIRST), last = pick(LAST), [x, y] = two(BODIES);
      return [
        `${a} ${last}, who works for the ${x}, said ${dead()}.`,
        `${b} ${last}, a nurse at the ${y}, said ${dead()}.`,
      ];
    }],
    ["one office in two places", false, () => {
      const head = pick(HEADS), [a, b] = two(PLACES);
      return [say(unnamed(head, a)), say(unnamed(head, b))];
    }],
    ["named spokesmen of one office in two places", false, () => {
      const head = pick(HEADS), [a, b] = two(PLACES), [x, y] = two(LAST), first = pick(FIRST);
      return [
        `${named(`${first} ${x}`, head, a)} said ${dead()}.`,
        `${named(`${first} ${y}`, head, b)} said ${dead()}.`,
      ];
    }],
    ["two offices in one place", false, () => {
      const [a, b] = two(HEADS), place = pick(PLACES);
      return [say(unnamed(a, place)), say(unnamed(b, place))];
    }],
    ["two bodies", false, () => {
      const [a, b] = two(BODIES);
      return [say(`The ${a}`), say(`A ${pick(SPOKEN)} for the ${b}`)];
    }],
  ];
  return Array.from({ length: count }, (_, i) => {
    const [kind, same, make] = kinds[i % kinds.length], [one, other] = make();
    return { kind, one, other, same };
  });
}

/** The source as it stands inside a sentence: its article in lower case. */
const lower = (source: string): string => source.replace(/^(The|A)\b/, (word) => word.toLowerCase());
