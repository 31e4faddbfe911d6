/**
 * From a corpus to every table.
 *
 * @module
 */
import { join } from "node:path";
import { GENERIC_FRAMES } from "../codebooks/mod.ts";
import { readCodebook, readCorpus, sha256 } from "../corpus/mod.ts";
import { checkFrames, extract } from "../extract/mod.ts";
import { type Join, measureTallies } from "../measure/mod.ts";
import { type DataFrame, tabulate } from "../tables/mod.ts";
import type { Codebook, Corpus, Note, Records, TableName } from "../vocabulary.ts";
import { CODED, type Coded, readCoded, TABLE_NAMES } from "./coded.ts";
import { type Corrections, correctTables, noteCorrection } from "./corrections/correct.ts";
import { type CorrectionFiles, findCorrections } from "./corrections/read.ts";
import { hashLanguage } from "./language.ts";
import { shortenCells } from "./shorten.ts";

/** A corpus with every table made from it. Not a judgement of it. */
export interface Analysis {
  /** What was read. */
  corpus: Corpus;
  /** What was looked for. */
  codebook: Codebook;
  /** Whether the tables come from the texts or from the coded tables kept with the corpus. */
  from: "texts" | "coded";
  /** Every table as a frame. */
  tables: Record<TableName, DataFrame>;
  /** Every table as records. */
  records: Records;
  /** Which voices were taken for one, and why. */
  joins: Join[];
  /** What people corrected in the tables; nothing where the corpus has no corrections. */
  corrections?: Corrections;
}

/** What tables were made from, as hashes. */
export interface Provenance {
  /** Title of the corpus, its hash and the hash of each text. */
  corpus: { title: string; sha256: string; documents: Record<string, string> };
  /** Hashes of the codebooks of the corpus and of the language. */
  codebooks: { corpus: string; language: string };
  /** Hash of the corrections; nothing where there are none. */
  corrections?: string;
}

/** How a corpus is read. */
export interface AnalyseOptions {
  /** Folder of the codebooks. @default the corpus's own codebooks/ */
  codebooks?: string;
  /** Encoding of the texts. @default UTF-8, or what the manifest names */
  encoding?: string;
  /** Folder of the coded tables, used where the texts are not there. @default the corpus's own coded/ */
  coded?: string;
  /** Folder of the corrections that people made. @default the corpus's own corrections/ */
  corrections?: string;
}

/**
 * Reads a corpus, codes and measures it. Where none of its texts are there, reads its coded tables instead; both ways
 * give the same tables. What people corrected is applied to either, before anything is measured.
 *
 * @param path folder or file of the corpus
 * @param options codebooks, encoding, coded tables and corrections
 * @returns the corpus and every table
 * @throws {Error} where there is nothing to read, or coded tables were made from something else
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { analyse } from "./analysis.ts";
 * const { records, tables } = await analyse("seeds/sample");
 * strictEqual(tables.figures.height, records.figures.length);
 * ```
 */
export async function analyse(path: string, options: AnalyseOptions = {}): Promise<Analysis> {
  const { codebooks, encoding, coded = join(path, "coded") } = options;
  const corpus = await readCorpus(path, encoding ? { encoding } : {});
  checkTexts(corpus);
  const codebook = await findCodebook(corpus, codebooks);
  const from = corpus.articles.length > 0 ? "texts" : "coded";
  const found = from === "texts" ? code(corpus, codebook) : readCoded(coded, corpus, codebook);
  return complete(corpus, codebook, from, found, findCorrections(path, options.corrections));
}

/**
 * Codes the texts of a corpus.
 *
 * @param corpus the corpus with its texts
 * @param codebook what to look for
 * @returns the records of the coded tables
 */
export function code(corpus: Corpus, codebook: Codebook): Coded {
  const coded = extract(corpus, codebook);
  const notes = unique([...corpus.notes, ...withoutCodebook(corpus, codebook), ...coded.notes]);
  return shortenCells({ ...coded, notes });
}

const MEASURED = ["tallies", "tally_figures"] as const;

function complete(
  corpus: Corpus,
  codebook: Codebook,
  from: Analysis["from"],
  coded: Coded,
  files: CorrectionFiles | undefined,
): Analysis {
  const read = files ? correctTables(coded, CODED, files) : undefined;
  // Whoever corrects a row may write more words of a text than a table may hold.
  const kept = read ? shortenCells(read.records) : coded;
  const { joins, ...made } = measureTallies(kept.figures, kept.quotes, kept.documents);
  const measured = files ? correctTables(made, MEASURED, files) : undefined;
  const corrections = files && read && measured && {
    applied: [...read.applied, ...measured.applied],
    refused: [...files.refused, ...read.refused, ...measured.refused],
    sha256: files.sha256,
  };
  const notes = unique([...kept.notes, ...(corrections?.applied ?? []).map(noteCorrection)]);
  const records: Records = { ...kept, ...(measured?.records ?? made), notes };
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, tabulate(name, records[name])]));
  const analysis = { corpus, codebook, from, tables: tables as Analysis["tables"], records, joins };
  return corrections ? { ...analysis, corrections } : analysis;
}

function checkTexts(corpus: Corpus): void {
  const { path, articles, absent, refused } = corpus;
  if (articles.length > 0 && absent.length > 0) {
    const files = absent.map((document) => `"${document.file}"`).join(", ");
    throw new Error(
      `Cannot read "${path}": ${articles.length} of its texts are there and ${files} not; add them, or take all away`,
    );
  }
  if (articles.length === 0 && absent.length === 0) {
    const reasons = refused.map(({ file, reason }) => `"${file}": ${reason}`).join("; ");
    throw new Error(`Cannot read "${path}": it has no readable document${reasons && `; refused ${reasons}`}`);
  }
}

/** Codebook of a corpus that has none: no actors, and the frames that serve any corpus. */
function genericCodebook(): Codebook {
  return { folder: "", actors: [], frames: [...GENERIC_FRAMES], sha256: sha256("") };
}

/**
 * Reads the codebook of a corpus: the one of that folder, else its own, else one of the generic frames and no actors.
 *
 * @param corpus the corpus
 * @param folder folder of other codebooks
 * @returns the codebook
 * @throws {SyntaxError} where it can't be read, or a frame is not found in its own example
 */
export async function findCodebook(corpus: Corpus, folder?: string): Promise<Codebook> {
  const chosen = folder ?? corpus.codebooks;
  if (!chosen) return genericCodebook();
  const codebook = await readCodebook(chosen);
  checkFrames(codebook);
  return codebook;
}

function withoutCodebook(corpus: Corpus, codebook: Codebook): Note[] {
  if (codebook.folder !== "") return [];
  // A cell holds nine words of a row at most.
  const note = "no codebooks: no actors, and the generic frames only";
  return corpus.articles.slice(0, 1).map(({ document }) => ({
    document: document.document,
    sentence: null,
    module: "report",
    note,
  }));
}

/** Keeps the first of equal notes: extraction may hand on those of the reader. */
function unique(notes: readonly Note[]): Note[] {
  const seen = new Map(
    notes.map((note) => [JSON.stringify([note.document, note.sentence, note.module, note.note]), note]),
  );
  return [...seen.values()];
}

/**
 * Names what an analysis was made from.
 *
 * @param analysis the analysis
 * @returns hashes, with nothing of the machine or the time
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { analyse, provenance } from "./analysis.ts";
 * const analysis = await analyse("seeds/sample");
 * strictEqual(provenance(analysis).corpus.sha256, analysis.corpus.sha256);
 * ```
 */
export function provenance(analysis: Analysis): Provenance {
  const { corpus, codebook, records, corrections } = analysis;
  const documents = Object.fromEntries(records.documents.map(({ document, sha256 }) => [document, sha256]));
  return {
    corpus: { title: corpus.title, sha256: corpus.sha256, documents },
    codebooks: { corpus: codebook.sha256, language: hashLanguage() },
    ...(corrections ? { corrections: corrections.sha256 } : {}),
  };
}
