/**
 * Voices: what the words for a source say of the person and the office behind it.
 *
 * @module
 */
import { BODY_NOUNS, ROLE_NOUNS, SPOKESPEOPLE } from "../codebooks/mod.ts";

/** A source of one article, taken apart. */
export interface Voice {
  document: string;
  name: string;
  /** The name in lower case without articles. */
  plain: string;
  /** Words of a person's name; undefined for a body or a description. */
  person?: readonly string[];
  /** What it heads, is, or speaks for, as stems, places included; empty where it speaks for itself alone. */
  office: ReadonlySet<string>;
  /** Words of the office that stand with a capital: its places and names. */
  proper: ReadonlySet<string>;
  /** True for people without a name of whom every article means its own: "residents", "an official". */
  anybody: boolean;
  /** The name, where it is an acronym. */
  acronym: string;
  /** First letters of a body's name. */
  initials: string;
}

const NOBODY =
  /^(?:(?:unconfirmed|initial|early|other|some|several|local|media|news|conflicting|various|preliminary) )?(?:reports?|accounts?|estimates?|tolls?|figures?|data)$/i;

/** Whether a source is nobody in particular: "unconfirmed reports". */
export const isNobody = (name: string): boolean => NOBODY.test(name);

const words = (text: string): string[] =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]s?\b/g, " ").split(/[^\p{L}\p{N}]+/u).filter(
    Boolean,
  );
const lower = (text: string): string[] => words(text).map((word) => word.toLowerCase());

const ARTICLES = new Set(["the", "a", "an"]);
const bodies = new Set(BODY_NOUNS), spokespeople = new Set(SPOKESPEOPLE);
const ANYBODY = new Set(
  `official officials resident residents witness witnesses survivor survivors relatives people activists doctors doctor
  rescuers sources source experts analysts soldier soldiers diplomat diplomats villagers neighbours neighbors locals
  spokesman spokeswoman spokesperson medics lawmakers militants elders`.split(/\s+/),
);
const TITLES = new Set("mr mrs ms dr sheikh col gen capt maj lt sgt sir prof rev".split(" "));

/** Takes a source apart. */
export function readVoice(document: string, name: string, sources: readonly string[]): Voice {
  const own = words(name), person = personWords(name, own);
  const office = new Set<string>();
  for (const text of new Set([...person ? [] : [name], ...sources])) {
    for (const word of officeWords(text, person)) office.add(word);
  }
  const caps = own.filter((word) => /^\p{Lu}/u.test(word));
  return {
    document,
    name,
    plain: lower(name).filter((word) => !ARTICLES.has(word)).join(" "),
    person,
    office,
    proper: new Set(
      [name, ...sources].flatMap(words).filter((word) => /^\p{Lu}/u.test(word)).map((word) =>
        word.toLowerCase()
      ),
    ),
    anybody: !person && !own.some((word, i) => i > 0 && /^\p{Lu}/u.test(word)) && own.length < 3 &&
      ANYBODY.has(own.at(-1)?.toLowerCase() ?? ""),
    acronym: own.length === 1 && /^\p{Lu}{2,}$/u.test(own[0]) ? own[0] : "",
    initials: caps.length > 1 ? caps.map((word) => word[0]).join("") : "",
  };
}

/** The words of a person's name; a name with the noun of a body is none. */
function personWords(name: string, own: readonly string[]): string[] | undefined {
  const named = own.length > 1 && /^\p{Lu}/u.test(own[0]) && /^\p{Lu}/u.test(own.at(-1)!);
  if (!named || /\b(?:of|for|the)\b/.test(name)) return undefined;
  const small = own.map((word) => word.toLowerCase());
  if (
    small.some((word) => bodies.has(word) || word.length > 2 && ROLE_NOUNS.has(word) && !TITLES.has(word))
  ) return undefined;
  return small.filter((word) => !TITLES.has(word));
}

const SPEAKS =
  /\b(?:spokes(?:man|woman|person|people|men)|press (?:officer|secretary|aide|office)|office)\b/i;
const HEADS =
  /\b(?:head|chief|director|governor|minister|mayor|prefect|president|chair(?:man|woman)?|commissioner|leader)\b/i;
const BODY = /\b\p{Lu}[\p{L}’']+(?: (?:of|and|for|the) \p{Lu}[\p{L}’']+| \p{Lu}[\p{L}’']+)*\b/u;
const EMPTY = new Set(
  `a an the of for in at to and s on from with who whose by as that said was is province provincial city county district
  region state office official officials spokesman spokeswoman spokesperson spokespeople spokesmen press officer
  secretary aide head chief director chairman chairwoman chair leader commissioner its his her their mr mrs ms dr local
  area town`.split(/\s+/),
);
/** "governor" and "government", "minister" and "ministry" name one office. */
const stem = (word: string): string =>
  word.startsWith("govern")
    ? "govern"
    : word.startsWith("minist")
    ? "minist"
    : word === "un"
    ? "nations"
    : word;

/** The words of the office that a source heads, is or speaks for. */
function officeWords(text: string, person: readonly string[] | undefined): string[] {
  // Of "X, the spokesman for Y" what stands beside the name; of "Y’s spokesman" all.
  const parts = person
    ? text.split(/[,;]/).filter((part) => !isName(part, person))
    : [text.split(/, (?:who|which|whose) /)[0]];
  const titled = person && !parts.length ? [text] : parts;
  return titled.flatMap((part) => {
    const named = BODY.test(part) && lower(part).some((word) => bodies.has(word));
    if (
      !SPEAKS.test(part) && !HEADS.test(part) && !named &&
      !/\b(?:ministry|government|council|police)\b/i.test(part)
    ) return [];
    const own = new Set(person ?? []);
    const found = lower(part).filter((word) => !EMPTY.has(word) && !own.has(word)).map(stem);
    // "police chief of Hamar": the chief is the police; a head of nothing is nobody's office.
    const kept = found.filter((word) => !spokespeople.has(word));
    return kept.length ? kept : [];
  });
}
const isName = (part: string, person: readonly string[]): boolean => {
  const own = lower(part);
  return own.length > 0 && own.every((word) => person.includes(word) || TITLES.has(word));
};

/** A word by its sound: what transliterations of one name share. */
export function sound(word: string): string {
  return word.replace(/[^\p{L}]/gu, "").replace(/(?:ee|ii|ie|y)/g, "i").replace(/(?:oo|ou)/g, "u").replace(
    /[ae]h$/,
    "a",
  )
    .replace(/q|kh|ck/g, "k").replace(/(.)\1/g, "$1").replace(/(?<=.)[aeiou]/g, "");
}
