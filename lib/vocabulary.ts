/**
 * The nouns of Dateline: every table, every column and what each one means.
 *
 * A column is declared once, here. Its name is the field of a record, the header of a CSV file and the channel of a
 * chart; its type decides the column of the Polars frame; its sentence goes into the data dictionary.
 *
 * @module
 */

/** What a column can hold. Text is never null: an empty text means that the article does not say. */
export type Column =
  & (
    | { type: "text"; values?: readonly string[] }
    /** A whole number; null where there is none (an open bound), unless it is required. */
    | { type: "integer"; required?: true }
    /** A calendar day as `YYYY-MM-DD`, empty where there is none. */
    | { type: "date" }
    /** True or false. */
    | { type: "flag" }
  )
  & { says: string };

/** A table: what one row is, which columns name it, and its columns in order. */
export interface Table {
  /** What one row is. */
  says: string;
  /** Columns that name a row. */
  key: readonly string[];
  /** Columns in order. */
  columns: Readonly<Record<string, Column>>;
}

/** The type of a column's values in a record. */
export type Value<C extends Column> = C extends { type: "text"; values: readonly (infer V)[] } ? V
  : C extends { type: "integer"; required: true } ? number
  : C extends { type: "integer" } ? number | null
  : C extends { type: "flag" } ? boolean
  : string;

/** The record type of a table: one field for each of its columns. */
export type Row<T extends Table> = { -readonly [K in keyof T["columns"]]: Value<T["columns"][K]> };

/** What harm a figure counts. */
export const HARMS = ["killed", "injured", "missing", "detained", "displaced", "casualties"] as const;

/** What a figure counts: harm, or what forces did, which is never harm. */
export const OUTCOMES = [...HARMS, "retreated", "deployed", "besieged"] as const;

/** How the words bound a number. */
export const HEDGES = [
  "exact",
  "about",
  "nearly",
  "at_least",
  "more_than",
  "at_most",
  "fewer_than",
  "range",
  "vague",
] as const;

/** What kind of voice a source is; empty where no source is named. */
export const ROLES = [
  "official",
  "military",
  "militia",
  "tribal",
  "insurgent",
  "resident",
  "expert",
  "organization",
  "media",
  "other",
  "",
] as const;

/** What a reporting cue does with what it reports. */
export const STANCES = [
  "neutral",
  "doubting",
  "endorsing",
  "ordering",
  "promising",
  "denying",
  "accusing",
] as const;

/** In whose words a passage stands. */
export const VOICES = ["own", "indirect", "direct"] as const;

const document = { type: "text", says: "id of the article, as in documents" } as const;
const sentence = {
  type: "integer",
  required: true,
  says: "number of the sentence in its article, from 0",
} as const;
const start = {
  type: "integer",
  required: true,
  says: "where the passage begins in the untouched file, in UTF-16 code units",
} as const;
const end = {
  type: "integer",
  required: true,
  says: "where the passage ends, in the same units; the character at this offset is no longer part of it",
} as const;
const rule = { type: "text", says: "name of the rule that read it" } as const;
const source = { type: "text", says: "words of the source as they stand in the sentence" } as const;
const speaker = {
  type: "text",
  says: "fullest name, or where there is none the fullest description, that the article gives for the source",
} as const;
const via = { type: "text", says: "who passes the statement on, where one source relays another" } as const;
const told = { type: "text", says: "medium to which it was told" } as const;
const role = { type: "text", values: ROLES, says: "kind of voice: official, military, militia, …" } as const;
const voice = {
  type: "text",
  values: VOICES,
  says: "own: the article's words; indirect: inside an indirect statement; direct: inside quotation marks",
} as const;
const tally = { type: "text", says: "id of the tally" } as const;

/** Every table that Dateline writes. */
export const TABLES = {
  documents: {
    says: "One article of the corpus.",
    key: ["document"],
    columns: {
      document: { type: "text", says: "id of the article, unique in the corpus" },
      file: { type: "text", says: "file it was read from, relative to the corpus" },
      outlet: { type: "text", says: "who published it" },
      country: { type: "text", says: "country of the outlet, ISO 3166-1 alpha-2" },
      title: { type: "text", says: "headline; empty where the page has none" },
      published: { type: "date", says: "day of publication" },
      language: { type: "text", says: "language of the text, BCP 47; only English is coded" },
      sha256: { type: "text", says: "SHA-256 of the bytes of the file" },
      characters: { type: "integer", required: true, says: "length of the text in UTF-16 code units" },
      paragraphs: { type: "integer", required: true, says: "number of paragraphs, furniture left out" },
      sentences: { type: "integer", required: true, says: "number of sentences, furniture left out" },
      tokens: { type: "integer", required: true, says: "number of words, furniture left out" },
    },
  },
  sentences: {
    says: "One sentence, headline or line of page furniture, by its place in the file.",
    key: ["document", "sentence"],
    columns: {
      document,
      sentence,
      paragraph: { type: "integer", required: true, says: "number of the paragraph in the article, from 0" },
      start,
      end,
      tokens: { type: "integer", required: true, says: "number of words in it" },
      furniture: { type: "flag", says: "true where it belongs to the page and not to the article" },
    },
  },
  figures: {
    says:
      "One statement of how many people came to harm, or of how many members of a force retreated, were deployed or were besieged.",
    key: ["document", "start", "outcome"],
    columns: {
      document,
      sentence,
      start,
      end,
      quantity: { type: "text", says: "words of the number alone, without its hedge" },
      low: { type: "integer", says: "least number that the words allow; empty where they set none" },
      high: { type: "integer", says: "greatest number that the words allow; empty where they set none" },
      hedge: { type: "text", values: HEDGES, says: "how the words bound the number" },
      unit: { type: "text", values: ["people", "families", "households"], says: "what is counted" },
      outcome: { type: "text", values: OUTCOMES, says: "what happened to those counted" },
      population: { type: "text", says: "words for those counted" },
      civilian: {
        type: "text",
        values: ["civilian", "combatant", "mixed", "unknown"],
        says: "who those counted are, by the words of the population alone",
      },
      agent: { type: "text", says: "who did it, in the words of the text" },
      cause: { type: "text", says: "by what it was done, in the words of the text" },
      status: {
        type: "text",
        values: ["current", "background", "other"],
        says:
          "whether it belongs to the event reported, to another event, or is supposed, foretold or denied",
      },
      source,
      speaker,
      via,
      told,
      role,
      cue: { type: "text", says: "words that give the figure to its source" },
      attribution: {
        type: "text",
        values: ["sentence", "quotation", "carried", ""],
        says:
          "how the text gives the figure to its source: in the same sentence, inside a quotation, or carried over from the sentence before; empty where the article itself asserts it",
      },
      window: { type: "text", says: "words for the time in which it happened" },
      from: { type: "date", says: "first day of the window, resolved against the day of publication" },
      to: { type: "date", says: "last day of the window, included" },
      place: { type: "text", says: "nearest place named" },
      rule,
    },
  },
  quotes: {
    says: "One statement that the text gives to a source.",
    key: ["document", "start"],
    columns: {
      document,
      sentence,
      start,
      end,
      kind: {
        type: "text",
        values: ["direct", "indirect", "mixed"],
        says: "whether all, none or part of its content stands in quotation marks",
      },
      source,
      cue: { type: "text", says: "words that make it a report" },
      stance: { type: "text", values: STANCES, says: "what the cue does with the content" },
      speaker,
      role,
      named: { type: "flag", says: "true where the speaker is a person or body with a name" },
      anonymity: { type: "text", says: "reason the article gives for leaving the name out" },
      via,
      told,
      rule,
    },
  },
  mentions: {
    says: "One name or noun phrase that refers to an armed actor.",
    key: ["document", "start"],
    columns: {
      document,
      sentence,
      start,
      end,
      surface: { type: "text", says: "words of the mention" },
      actor: { type: "text", says: "id of the actor in the codebook" },
      kind: { type: "text", values: ["name", "noun"], says: "a name, or a noun that refers to one" },
      descriptors: {
        type: "text",
        says: "adjectives and phrases that characterise the actor there, separated by a semicolon",
      },
      relation: { type: "text", says: "descriptors of one meaning under one word, such as backed-by-iran" },
      voice,
      speaker: { type: "text", says: "whose voice it is; empty in the article's own words" },
    },
  },
  framing: {
    says: "One passage that carries a frame.",
    key: ["document", "start", "frame"],
    columns: {
      document,
      sentence,
      start,
      end,
      frame: { type: "text", says: "id of the frame in the codebook" },
      voice,
      rule,
    },
  },
  terms: {
    says: "One word of an article and how often it stands there.",
    key: ["document", "term"],
    columns: {
      document,
      term: { type: "text", says: "the word in lower case" },
      count: {
        type: "integer",
        required: true,
        says: "how often it stands in the article, furniture left out",
      },
      quoted: {
        type: "integer",
        required: true,
        says: "how often of these it stands inside quotation marks",
      },
      paragraphs: { type: "integer", required: true, says: "in how many paragraphs it stands" },
    },
  },
  overlaps: {
    says:
      "One passage of at least eight words that two articles share, or a credit that names another outlet.",
    key: ["document", "start", "other", "other_start"],
    columns: {
      document,
      start,
      end,
      other: { type: "text", says: "id of the other article; for a credit, the name of the outlet" },
      other_start: { type: "integer", required: true, says: "where the passage begins in the other article" },
      other_end: { type: "integer", required: true, says: "where it ends there" },
      words: { type: "integer", required: true, says: "number of words shared; 0 for a credit" },
    },
  },
  notes: {
    says: "One oddity of a text that a reader of the tables should know of.",
    key: ["document", "sentence", "module", "note"],
    columns: {
      document,
      sentence: {
        type: "integer",
        says: "number of the sentence; empty where the note is of the whole article",
      },
      module: { type: "text", says: "part of the program that noticed it" },
      note: { type: "text", says: "what was odd" },
    },
  },
  tallies: {
    says: "All figures that speak of the same harm, and how far they agree.",
    key: ["tally"],
    columns: {
      tally,
      outcome: { type: "text", values: OUTCOMES, says: "what happened to those counted" },
      unit: { type: "text", values: ["people", "families", "households"], says: "what is counted" },
      population: { type: "text", says: "words for those counted, from its most often used figure" },
      place: { type: "text", says: "place that its figures name most often" },
      from: { type: "date", says: "earliest first day among its figures" },
      to: { type: "date", says: "latest last day among its figures" },
      status: {
        type: "text",
        values: ["current", "background", "other"],
        says: "whether the harm belongs to the event reported",
      },
      low: { type: "integer", says: "least low of its figures; empty where one sets none" },
      high: { type: "integer", says: "greatest high of its figures; empty where one sets none" },
      agreed_low: { type: "integer", says: "least number that all its figures allow" },
      agreed_high: { type: "integer", says: "greatest number that all its figures allow" },
      figures: { type: "integer", required: true, says: "number of its figures" },
      outlets: { type: "integer", required: true, says: "number of outlets that give one" },
      origins: { type: "integer", required: true, says: "number of independent origins behind them" },
      grade: {
        type: "text",
        values: ["single", "corroborated", "contested", "unattributed"],
        says:
          "single: one origin; corroborated: two or more that agree; contested: figures that contradict; unattributed: no origin named",
      },
      note: { type: "text", says: "what sets it apart and how its figures differ, in words" },
    },
  },
  tally_figures: {
    says: "One figure of a tally, with the voice it goes back to.",
    key: ["tally", "document", "start"],
    columns: {
      tally,
      document,
      start,
      outcome: { type: "text", values: OUTCOMES, says: "outcome of the figure" },
      origin: { type: "text", says: "person or body the number goes back to, one name for the whole corpus" },
      difference: { type: "text", says: "in what this figure departs from the others of its tally" },
    },
  },
} as const satisfies Record<string, Table>;

/** The name of a table. */
export type TableName = keyof typeof TABLES;

/** The record of the table of that name. */
export type RecordOf<N extends TableName> = Row<(typeof TABLES)[N]>;

/** A report by one outlet. Not its text, which stays in the corpus. */
export type Document = RecordOf<"documents">;
/** A sentence by its place in the file. Not the words themselves. */
export type Sentence = RecordOf<"sentences">;
/** A number of people said to have come to harm. Not a count of events, and not a fact. */
export type Figure = RecordOf<"figures">;
/** A statement that the text gives to a source. Not a scare quote or a title. */
export type Quote = RecordOf<"quotes">;
/** A reference to an armed actor by name or noun. Not a pronoun. */
export type Mention = RecordOf<"mentions">;
/** A passage that carries a frame. Not a judgement of the whole article. */
export type Framing = RecordOf<"framing">;
/** A word and how often an article uses it. Not a lemma. */
export type Term = RecordOf<"terms">;
/** A passage that two articles share. Not proof of which copied which. */
export type Overlap = RecordOf<"overlaps">;
/** Something odd in a text. Not an error of the program. */
export type Note = RecordOf<"notes">;
/** The figures that speak of the same harm. Not a verdict on which is right. */
export type Tally = RecordOf<"tallies">;
/** A figure's place in a tally. Not the figure itself. */
export type TallyFigure = RecordOf<"tally_figures">;

/** The records of every table, by name. */
export type Records = { [N in TableName]: RecordOf<N>[] };

/** An article with its text: what an extractor reads. Not what is published. */
export interface Article {
  /** The row of the documents table; counts are filled in by the reader. */
  document: Document;
  /** The text as it stands in the file. */
  text: string;
  /** Its sentences, furniture among them, in order. */
  sentences: Sentence[];
}

/** A document that could not be read. Not an error that stops the rest. */
export interface Refusal {
  /** File or row that was refused. */
  file: string;
  /** What was wrong with it and what was wanted. */
  reason: string;
}

/** The articles of one event. Not the tables that are made from them. */
export interface Corpus {
  /** Folder or file it was read from. */
  path: string;
  /** Title of the event; the folder's name where no manifest gives one. */
  title: string;
  /** Articles that could be read, ordered by document id as the manifest lists them, else by file name. */
  articles: Article[];
  /** Rows of documents whose text is not there (a manifest whose files are kept elsewhere). */
  absent: Document[];
  /** What was refused, by name with the reason. */
  refused: Refusal[];
  /** Oddities noticed while reading. */
  notes: Note[];
  /** Folder of the corpus's own codebooks; empty where it has none. */
  codebooks: string;
  /** Folder of codings by hand, which the program is measured against; empty where there are none. */
  codings: string;
  /** SHA-256 over the documents' ids and hashes: one name for exactly this corpus. */
  sha256: string;
}

/** One way in which texts refer to an actor. Not the mention itself. */
export interface Alias {
  /** Id of the actor. */
  actor: string;
  /** The words, as a text writes them. */
  alias: string;
  /** A name, or a noun that refers to the actor. */
  kind: "name" | "noun";
  /** Words of which one must stand near the alias; none where the alias is enough by itself. */
  context: string[];
  /** First day of publication for which it holds; empty for always. */
  from: string;
  /** Last day of publication for which it holds; empty for always. */
  to: string;
  /** Why the alias belongs to the actor. */
  note: string;
  /** Line of the codebook on which it stands, the header being line 1. */
  row: number;
}

/** Words that carry a frame. Each is a word, a phrase, or a `stem*`; not a regular expression. */
export interface FramePattern {
  /** Name of the rule, unique in its frame. */
  rule: string;
  /** One of these makes the frame. */
  any: string[];
  /** One of these must stand in the same sentence. */
  with?: string[];
  /** None of these may stand in the same sentence. */
  without?: string[];
  /** Inside one of these phrases the words mean something else and do not count: "heart attack". */
  except?: string[];
}

/** A way of presenting an event, and the words that show it. Not a topic. */
export interface Frame {
  /** Id of the frame. */
  frame: string;
  /** What carries it, in one or two sentences. */
  definition: string;
  /** The words that show it. */
  patterns: FramePattern[];
  /** Invented sentences that carry it. */
  examples: string[];
  /** An invented sentence that looks like it and does not carry it. */
  counterexample: string;
  /** Why the patterns are as they are. */
  reason: string;
}

/** Who is looked for and which frames. Not what holds for the language at large. */
export interface Codebook {
  /** Folder it was read from. */
  folder: string;
  /** Aliases of the actors, in the order of the file. */
  actors: Alias[];
  /** Frames, in the order of the file. */
  frames: Frame[];
  /** SHA-256 of its files: one name for exactly this codebook. */
  sha256: string;
}
