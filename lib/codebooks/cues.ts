/**
 * Reporting cues: the words that make a clause a statement of a source, and what each does with it.
 *
 * `takes` says where the content stands: `clause` (with or without "that"), `that` (only with "that", a colon or a
 * quotation), `object` (a noun phrase), `quote` (only a quotation), `hearer` (somebody told stands between), or a
 * preposition that opens the content (with `only`, the only place for it). `strong` verbs are done by somebody: whatever is their subject is a source. The
 * subject of `things` verbs may be a thing that says nothing, that of `paper` verbs is a report or a study. What is only
 * `thought` is no statement, though a figure can have it for its source. `as` verbs pass on another's words.
 *
 * @module
 */
import type { STANCES } from "../vocabulary.ts";

/** What a cue does with what it reports. */
export type Stance = (typeof STANCES)[number];

/** A verb that reports. */
export interface Cue {
  /** The verb's base form. */
  verb: string;
  /** What it does with its content. */
  stance: Stance;
  /** Where the content can stand, see the module. */
  takes: readonly string[];
  /** Past and participle of an irregular verb. */
  past?: readonly string[];
  /** Forms that are far more often something else and are left out. */
  not?: readonly string[];
}

const cue = (line: string, stance: Stance = "neutral", past?: string, not?: string): Cue => {
  const [verb, ...takes] = line.split(" ");
  return { verb, stance, takes, past: past?.split(" "), not: not?.split(" ") };
};

/** The verbs. */
export const CUES: readonly Cue[] = [
  cue("say strong clause object hearer", "neutral", "said"),
  cue("tell strong hearer of", "neutral", "told"),
  cue("announce strong clause object"),
  cue("report clause object", "neutral", undefined, "report"),
  cue("state clause", "neutral", undefined, "state states"),
  cue("declare strong clause object label"),
  cue("claim strong clause object to", "doubting"),
  cue("add strong clause", "neutral"),
  cue("confirm clause object", "endorsing"),
  cue("estimate clause object at", "neutral"),
  cue("reckon clause", "neutral"),
  cue("guess clause", "neutral"),
  cue("believe clause thought", "neutral"),
  cue("put object count", "neutral", "put"),
  cue("place object count", "neutral", undefined, "place places placing"),
  cue("record object count harm", "neutral", undefined, "record records recording"),
  cue("document object count harm", "neutral", undefined, "document documents documenting"),
  cue("register object count harm", "neutral", undefined, "register registers registering"),
  cue("pay only tribute label", "endorsing", "paid", "pay pays paying"),
  cue("chant quote"),
  cue("scream quote that"),
  cue("fume quote"),
  cue("raise object count", "neutral"),
  cue("revise object count", "neutral"),
  cue("lower object count", "neutral", undefined, "lower"),
  cue("update object count", "neutral", undefined, "update"),
  cue("count object count", "neutral", undefined, "count counting"),
  cue("note that clause about", "neutral"),
  cue("argue strong clause"),
  cue("acknowledge strong clause object", "endorsing"),
  cue("admit strong clause object to", "endorsing", "admitted"),
  cue("concede strong clause", "endorsing"),
  cue("accept only that there clause", "endorsing"),
  cue("insist strong clause on", "endorsing"),
  cue("contend strong clause"),
  cue("maintain that clause", "endorsing"),
  cue("assert clause object"),
  cue("allege strong clause object", "accusing"),
  cue("suggest clause object things", "neutral"),
  cue("indicate clause object things"),
  cue("reveal that clause things", "endorsing"),
  cue("find paper object", "endorsing", "found"),
  cue("show paper object", "endorsing", "showed shown"),
  cue("speak only of", "neutral", "spoke spoken", "speak speaks speaking"),
  cue("quote as", "neutral"),
  cue("disclose that clause"),
  cue("explain strong clause object"),
  cue("observe that", "neutral"),
  cue("remark strong that clause"),
  cue("reply strong that quote", "neutral", "replied"),
  cue("respond that quote", "neutral"),
  cue("reiterate clause object", "endorsing"),
  cue("repeat that quote"),
  cue("stress that clause", "endorsing"),
  cue("emphasize that clause", "endorsing"),
  cue("emphasise that clause", "endorsing"),
  cue("underline that"),
  cue("underscore that"),
  cue("query that quote", "neutral", "queried", "query queries querying"),
  cue("predict clause object", "neutral"),
  cue("recognise only that there clause", "endorsing"),
  cue("recognize only that there clause", "endorsing"),
  cue("challenge quote", "ordering"),
  cue("alert hearer"),
  cue("forecast that object clause", "neutral", "forecast"),
  cue("warn strong clause hearer of about against", "neutral"),
  cue("inform strong hearer"),
  cue("assure strong hearer", "promising"),
  cue("remind hearer"),
  cue("notify hearer", "neutral", "notified"),
  cue("brief hearer quote"),
  cue("promise strong clause object to hearer", "promising"),
  cue("vow strong clause object to", "promising"),
  cue("pledge strong clause object to", "promising"),
  cue("swear strong clause to", "promising", "swore sworn"),
  cue("threaten strong to object", "promising"),
  cue("agree that", "endorsing"),
  cue("guarantee that clause", "promising"),
  cue("complain strong that clause of about", "accusing"),
  cue("conclude that clause"),
  cue("rule that", "endorsing", undefined, "rule rules"),
  cue("attribute strong object", "neutral", undefined, "attribute attributes"),
  cue("recall strong that quote clause", "neutral"),
  cue("recount strong object clause"),
  cue("write strong that quote clause", "neutral", "wrote written"),
  cue("tweet strong clause object quote"),
  cue("post quote that"),
  cue("text quote that"),
  cue("joke strong that quote"),
  cue("quip strong that quote", "neutral", "quipped"),
  cue("shout strong that quote"),
  cue("cry quote", "neutral", "cried"),
  cue("yell quote"),
  cue("whisper quote that"),
  cue("exclaim quote that"),
  cue("lament that quote object", "accusing"),
  cue("ask strong object hearer for to", "ordering"),
  cue("urge strong object hearer", "ordering"),
  cue("order strong object hearer", "ordering", undefined, "order orders"),
  cue("instruct object hearer", "ordering"),
  cue("command object hearer", "ordering", undefined, "command commands"),
  cue("demand strong object that", "ordering", undefined, "demand"),
  cue("request object that", "ordering", undefined, "request requests"),
  cue("appeal strong for to", "ordering", undefined, "appeal appeals"),
  cue("plead for", "ordering", "pleaded pled"),
  cue("call for on label", "ordering"),
  cue("recommend clause object", "ordering"),
  cue("propose object that", "neutral"),
  cue("advise that hearer against", "ordering"),
  cue("describe object label"),
  cue("characterize object label"),
  cue("characterise object label"),
  cue("label label", "neutral", "labeled labelled"),
  cue("brand label", "accusing"),
  cue("dub label", "neutral", "dubbed"),
  cue("accuse strong object", "accusing"),
  cue("blame strong object", "accusing"),
  cue("criticize strong object", "accusing"),
  cue("criticise strong object", "accusing"),
  cue("condemn strong object", "accusing"),
  cue("denounce strong object", "accusing"),
  cue("decry object", "accusing", "decried"),
  cue("deplore object", "accusing"),
  cue("praise strong object", "endorsing"),
  cue("hail object label", "endorsing"),
  cue("welcome strong object", "endorsing", undefined, "welcome welcomes"),
  cue("slam strong object", "accusing", "slammed", "slam slams"),
  cue("blast object", "accusing", undefined, "blast blasts blasting"),
  cue("answer that quote", "neutral", undefined, "answer answers"),
  cue("deny strong clause object", "denying", "denied"),
  cue("dismiss object", "denying"),
  cue("reject object", "denying"),
  cue("refute object", "denying"),
  cue("dispute object", "denying"),
  cue("express object", "neutral"),
  cue("voice object", "neutral", undefined, "voice voices"),
  cue("cite object", "neutral"),
  cue("identify label", "neutral", "identified"),
  cue("name label", "neutral", undefined, "name names naming"),
  cue("testify strong clause", "neutral", "testified"),
  cue("hint clause at things", "neutral"),
  cue("imply clause things", "neutral", "implied"),
  cue("speculate that clause", "doubting"),
  cue("apologize strong for", "neutral"),
  cue("apologise strong for", "neutral"),
  cue("caution that clause hearer against", "neutral"),
  cue("counter that quote", "denying"),
  cue("boast strong that of", "promising"),
  cue("affirm clause", "endorsing"),
  cue("attest that to", "endorsing"),
  cue("advocate object for", "endorsing"),
  cue("opine that quote"),
  cue("mention that object"),
  cue("clarify that clause", "neutral", "clarified"),
  cue("refer to", "neutral", "referred", "refer"),
  cue("read quote", "neutral", "read"),
  cue("issue issued", "ordering", undefined, "issue issues"),
];

/** Nouns of what is said, written or published: "the party's statement", "in its statement". */
export const UTTERANCES: readonly string[] = `
  statement report inquest inquiry investigation review audit data website account announcement press-release
  release letter email e-mail message tweet post interview speech briefing conference note memo document documents
  figures records poll survey study communique bulletin testimony remarks comments transcript recording videotape
  affidavit lawsuit indictment petition dossier`
  .trim().split(/\s+/);

/** Nouns for a statement, and what each does with its content: "the minister's warning that", "orders from X to". */
export const NOUN_CUES: ReadonlyMap<string, Stance> = new Map(
  ([
    [
      "neutral",
      `count tally reckoning estimate estimates warning warnings announcement statement assertion prediction suggestion
      suggestions reminder declaration report reports`,
    ],
    ["doubting", "claim claims"],
    ["accusing", "allegation allegations accusation accusations complaint complaints charge charges"],
    ["promising", "promise promises pledge pledges vow vows assurance assurances threat threats"],
    [
      "ordering",
      "order orders call calls demand demands request requests appeal appeals plea pleas instructions",
    ],
    ["denying", "denial denials"],
    ["endorsing", "admission acknowledgement acknowledgment insistence confirmation"],
  ] as [Stance, string][]).flatMap(([stance, nouns]) =>
    nouns.split(/\s+/).map((noun): [string, Stance] => [noun, stance])
  ),
);

/** Nouns that a source expresses: "expressed concern about". */
export const EXPRESSED: readonly string[] =
  "concern concerns doubt doubts regret hope fear fears outrage anger condolences confidence support alarm dismay"
    .split(" ");

/** Nouns of feelings that are the statement themselves: "expressed deep sorrow for the victims". */
export const SENTIMENTS: readonly string[] =
  "sorrow grief sadness sympathy sympathies solidarity gratitude thanks shock horror frustration disappointment satisfaction optimism pessimism relief scepticism skepticism readiness willingness determination commitment remorse disgust surprise opposition"
    .split(" ");

/** Why a name was withheld begins with one of these. */
export const ANONYMITY: readonly string[] = [
  "on condition of anonymity",
  "on the condition of anonymity",
  "on condition that",
  "speaking anonymously",
  "spoke anonymously",
  "declined to give",
  "asked not to be",
  "asked to remain anonymous",
  "asked to remain unnamed",
  "asking to remain anonymous",
  "asking not to be",
  "asked that",
  "asking that",
  "declined to be",
  "citing concern",
  "citing fear",
  "citing concerns",
  "asked that her name",
  "insisted on anonymity",
  "requested anonymity",
  "requesting anonymity",
  "insisted on anonymity",
  "asked for anonymity",
  "asking for anonymity",
  "not authorized to",
  "not authorised to",
  "was not allowed to",
  "were not authorized to",
  "refused to give",
  "gave only",
  "would give only",
  "who would not be named",
  "did not want to be named",
  "did not wish to be named",
];

/** Words of which every reason for withholding a name holds one. */
export const WITHHOLDING: readonly string[] =
  "anonymity anonymously condition name names named identified authorized authorised allowed asked asking declined concern concerns fear gave give"
    .split(" ");
