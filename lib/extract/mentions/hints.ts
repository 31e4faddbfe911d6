/**
 * Hints: what a word can be where it stands beside an actor, as bits that each form gets once.
 *
 * @module
 */
import {
  BODIES_OF_STATE,
  BODY_NOUNS,
  FOLLOWERS,
  INTRANSITIVE,
  OTHER_OFFICERS,
  PARTITIVES,
  PAST_FORMS,
  PEOPLES,
  PLACES,
  QUALITIES,
  QUALITY_ENDINGS,
  TRAILERS,
  UNKNOWN,
} from "../../codebooks/mod.ts";
import { describe, IS } from "../words/lexicon.ts";
import { singular } from "../words/spelling.ts";
import type { Scan } from "../words/words.ts";
import { isArticle } from "../words/keys.ts";

/** Bits of a word in small letters. */
export const HINT = {
  /** Carries on a name before it: "militants". */
  follower: 1 << 0,
  /** A place, thing or paper: "station". */
  place: 1 << 1,
  /** Article or particle of a name: "al". */
  article: 1 << 2,
  /** A people, a state or a creed, where it has a capital. */
  people: 1 << 3,
  /** An adjective by list or ending. */
  quality: 1 << 4,
  /** A form in -ed that may be an adjective. */
  past: 1 << 5,
  /** A form in -ing that may be an adjective. */
  gerund: 1 << 6,
  /** A form in -ing of a verb that takes no object: "retreating". */
  moving: 1 << 7,
  /** An adverb of degree: "increasingly". */
  degree: 1 << 8,
  /** The mark of a possessive. */
  possessive: 1 << 9,
  /** Points to something known: "the". */
  definite: 1 << 10,
  /** A possessive pronoun. */
  owner: 1 << 11,
  /** Opens a phrase that describes what stands before it. */
  opener: 1 << 12,
  /** A part of a body: "members", "companies". */
  part: 1 << 13,
  /** A body with a name of its own: "Union". */
  body: 1 << 14,
  /** Makes an officer one of no force: "executive". */
  office: 1 << 15,
  /** Says that nobody knows who it is: "unidentified". */
  unknown: 1 << 16,
  hyphen: 1 << 17,
  plural: 1 << 18,
  /** Stands before a noun of an actor in the codebook, where it has a capital: "Marsan". */
  epithet: 1 << 19,
  /** Past form that is an adjective behind an adverb: "paid". */
  form: 1 << 20,
  /** Ties a noun to the name behind it: "of", "from". */
  joint: 1 << 22,
  /** Noun of a state's body that names it even before a thing: "army vehicles". */
  army: 1 << 21,
  known: 1 << 30,
} as const;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const followers = new Set(FOLLOWERS.map(singular)),
  places = new Set(PLACES),
  qualities = new Set(QUALITIES),
  bodies = new Set(BODY_NOUNS),
  parts = new Set(PARTITIVES),
  offices = new Set(OTHER_OFFICERS),
  unknown = new Set(UNKNOWN),
  intransitive = new Set(INTRANSITIVE),
  forms = new Set(PAST_FORMS),
  armies = new Set(BODIES_OF_STATE),
  openers = new Set(TRAILERS.map(([phrase]) => phrase.split(" ")[0]));
const NOT_QUALITY = list(`
  live give drive arrive receive survive strive thrive forgive deprive dive five unless able enable disable govern
  concern turn return learn warn earn own civilian civilians assist resist consist exist persist mean clean lean ocean`);
const DEFINITE = list("the this that these those said same");
const OWNERS = list("its their his her our my whose");
/** Marks of words that are no adjective whatever they end in. */
export const FUNCTION = IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun |
  IS.mark |
  IS.time | IS.number | IS.numberWord;

/** Bits of a lower-case form. */
function hintsOf(word: string, epithets: ReadonlySet<string>): number {
  let found = HINT.known;
  const add = (bit: number, test: boolean): void => void (test && (found |= bit));
  const one = singular(word), open = !(describe(word, word) & FUNCTION), long = word.length > 4;
  add(HINT.follower, followers.has(one));
  add(HINT.place, places.has(word));
  add(HINT.article, isArticle(word));
  add(HINT.people, PEOPLES.has(word));
  add(
    HINT.quality,
    qualities.has(word) ||
      open && long && !NOT_QUALITY.has(word) && QUALITY_ENDINGS.some((ending) => word.endsWith(ending)),
  );
  add(HINT.past, open && long && word.endsWith("ed"));
  add(HINT.gerund, open && long && word.endsWith("ing"));
  add(HINT.moving, intransitive.has(word));
  add(HINT.degree, open && long && word.endsWith("ly") && !(describe(word, word) & IS.adverb));
  add(HINT.possessive, word === "'s" || word === "’s");
  add(HINT.definite, DEFINITE.has(word));
  add(HINT.owner, OWNERS.has(word));
  add(HINT.opener, openers.has(word));
  add(HINT.part, parts.has(word));
  add(HINT.body, bodies.has(word));
  add(HINT.office, offices.has(word));
  add(HINT.unknown, unknown.has(word));
  add(HINT.hyphen, word === "-" || word === "‐" || word === "‑");
  add(HINT.plural, one !== word);
  add(HINT.epithet, epithets.has(word));
  add(HINT.form, forms.has(word));
  add(HINT.army, armies.has(word));
  add(HINT.joint, word === "of" || word === "from");
  return found;
}

/** Gives the bits of a token, worked out once for each form of a vocabulary. */
export type Hints = (scan: Scan, i: number) => number;

/** Creates the hints of one vocabulary; `epithets` are words that the codebook puts before its nouns. */
export function createHints(epithets: ReadonlySet<string>): Hints {
  let bits = new Int32Array(1 << 12);
  return (scan, i) => {
    if (i < 0 || i >= scan.count) return 0;
    const id = scan.lower[i];
    while (id >= bits.length) {
      const wider = new Int32Array(bits.length * 2);
      wider.set(bits);
      bits = wider;
    }
    return bits[id] || (bits[id] = hintsOf(scan.vocabulary.forms[id], epithets));
  };
}
