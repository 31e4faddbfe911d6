/**
 * Voices: what the words for a source say of the person and the body behind it.
 *
 * @module
 */
import { BODY_NOUNS, ROLE_NOUNS } from "../codebooks/mod.ts";
import { coreOf, readOffice, TITLES, wordsIn } from "./offices.ts";

/** A source of one article, taken apart. */
export interface Voice {
  document: string;
  name: string;
  /** The name in lower case without articles. */
  plain: string;
  /** Words of a person's name; undefined for a body or a description. */
  person?: readonly string[];
  /** What it is, heads or speaks for, places included; empty where it speaks for itself alone. */
  office: ReadonlySet<string>;
  /** The words of its own name, as an office would have them. */
  body: readonly string[];
  /** Words of the office that stand with a capital: its places and names. */
  proper: ReadonlySet<string>;
  /** True for people without a name of whom every article means its own: "residents", "an official". */
  anybody: boolean;
  /** The name, where it is an acronym. */
  acronym: string;
  /** First letters of a body's name. */
  initials: string;
  /** The words for it, as they stand. */
  sources: readonly string[];
}

const NOBODY =
  /^(?:(?:unconfirmed|initial|early|other|some|several|local|media|news|conflicting|various|preliminary|new|latest|updated|fresh|unverified) )?(?:reports?|accounts?|estimates?|tolls?|figures?|data)$/i;

/** Whether a source is nobody in particular: "unconfirmed reports". */
export const isNobody = (name: string): boolean => NOBODY.test(name);

const lower = (text: string): string[] => wordsIn(text).map((word) => word.toLowerCase());

const ARTICLES = new Set(["the", "a", "an"]);
const bodies = new Set(BODY_NOUNS);
const ANYBODY = new Set(
  `official officials resident residents witness witnesses survivor survivors relatives people activists doctors doctor
  rescuers sources source experts analysts soldier soldiers diplomat diplomats villagers neighbours neighbors locals
  spokesman spokeswoman spokesperson medics lawmakers militants elders`.split(/\s+/),
);

/** Takes a source apart. */
export function readVoice(document: string, name: string, sources: readonly string[]): Voice {
  const [short] = name.split(","), own = wordsIn(short), person = personWords(short, own);
  const caps = own.filter((word) => /^\p{Lu}/u.test(word));
  return {
    document,
    name,
    plain: lower(short).filter((word) => !ARTICLES.has(word)).join(" "),
    person,
    office: new Set(officeOf(name, person ? [name, ...sources] : sources, person)),
    body: coreOf(short),
    proper: new Set(
      [name, ...sources].flatMap(wordsIn).filter((word) => /^\p{Lu}/u.test(word)).flatMap((
        word,
      ) => [word.toLowerCase(), ...coreOf(word)]),
    ),
    anybody: !person && !own.some((word, i) => i > 0 && /^\p{Lu}/u.test(word)) && own.length < 3 &&
      ANYBODY.has(own.at(-1)?.toLowerCase() ?? ""),
    acronym: own.length === 1 && /^\p{Lu}{2,}$/u.test(own[0]) ? own[0] : "",
    initials: caps.length > 1 ? caps.map((word) => word[0]).join("") : "",
    sources,
  };
}

/** The fullest office that the name or one of the sources tells; words that name the person before others. */
function officeOf(name: string, sources: readonly string[], person?: readonly string[]): readonly string[] {
  if (!person) return readOffice(name);
  const naming = sources.filter((source) => lower(source).includes(person.at(-1)!));
  for (const some of [naming, sources.filter((source) => !naming.includes(source))]) {
    const offices = some.map((source) =>
      naming.includes(source) ? readOffice(source, person) : readOffice(source)
    );
    const best = offices.reduce((a, b) => b.length > a.length ? b : a, []);
    if (best.length) return best;
  }
  return [];
}

/** The words of a person's name; a name with the noun of a body is none. */
function personWords(name: string, own: readonly string[]): string[] | undefined {
  const named = own.length > 1 && /^\p{Lu}/u.test(own[0]) && /^\p{Lu}/u.test(own.at(-1)!);
  if (!named || /\b(?:of|for|the)\b/.test(name)) return undefined;
  const small = own.map((word) => word.toLowerCase());
  if (
    small.some((word) => bodies.has(word) || word.length > 2 && ROLE_NOUNS.has(word) && !TITLES.has(word))
  ) {
    return undefined;
  }
  return small.filter((word) => !TITLES.has(word));
}

/** A word by its sound: what transliterations of one name share. */
export function sound(word: string): string {
  return word.replace(/[^\p{L}]/gu, "").replace(/(?:ee|ii|ie|y)/g, "i").replace(/(?:oo|ou)/g, "u").replace(
    /[ae]h$/,
    "a",
  )
    .replace(/q|kh|ck/g, "k").replace(/(.)\1/g, "$1").replace(/(?<=.)[aeiou]/g, "");
}
