/**
 * Prints how the program's frames compare with two hand codings, frame by frame, wherever the texts are:
 * `deno run -q -P=test tests/measure/framing_report.ts`.
 *
 * The seeds are looked for in seeds/ and in ../shared/seeds, the articles of other events in ../shared/gold/dev/articles
 * or in the folder that is given.
 *
 * @module
 */
import { readCodebook } from "../../lib/corpus/mod.ts";
import type { Document } from "../../lib/vocabulary.ts";
import {
  alignProgram,
  type FramingScore,
  readDocuments,
  readHands,
  readTexts,
  scoreFraming,
} from "./framing_coders.ts";

const GENERIC = ["conflict", "human_interest", "responsibility", "morality", "economic"];
const figure = (value: number | null): string =>
  (value === null || Number.isNaN(value) ? "–" : value.toFixed(2)).padStart(8);
const count = (value: number): string => String(value).padStart(6);

function print({ lines, frames, macro }: FramingScore): void {
  console.log(`${lines} lines${" ".repeat(14)}   n A   n B  prog. alpha AB   with P   F1 A    F1 B`);
  for (const { frame, counts, alpha, f1 } of frames) {
    const counted = count(counts.a) + count(counts.b) + count(counts.program);
    const measured = [alpha.coders, alpha.program, f1.a, f1.b].map(figure).join(" ");
    console.log(`${frame.padEnd(22)}${counted} ${measured}`);
  }
  console.log(`macro-F1${" ".repeat(51)}${figure(macro.a)} ${figure(macro.b)}`);
  const generic = frames.filter(({ frame }) => GENERIC.includes(frame));
  const mean = (of: "a" | "b"): number =>
    generic.reduce((sum, { f1 }) => sum + (f1[of] ?? 0), 0) / generic.length;
  console.log(`of the generic five${" ".repeat(40)}${figure(mean("a"))} ${figure(mean("b"))}\n`);
}

async function report(
  set: string,
  folders: readonly string[],
  codebooks: string,
  documents?: Document[],
): Promise<void> {
  const hands = readHands(set, documents);
  const files = documents ??
    [...new Set(hands.flatMap((hand) => hand.documents))].map((name) => ({
      document: name,
      file: `${name}.txt`,
    }));
  const read = folders.map((folder) => readTexts(folder, files));
  const whole = read.find(({ missing }) => missing.length === 0);
  console.log(`== ${set}`);
  if (!whole) return console.log(`left out, not there: ${read.at(-1)!.missing.join(", ")}\n`);
  print(scoreFraming(alignProgram(hands, whole.articles, await readCodebook(codebooks))));
}

const seeds = readDocuments("seeds/corpus.json"), sample = readDocuments("seeds/sample/corpus.json");
await report("sample", ["seeds/sample"], "seeds/sample/codebooks", sample);
await report("seeds", ["seeds", "../shared/seeds"], "seeds/codebooks", seeds);
await report("development", [Deno.args[0] ?? "../shared/gold/dev/articles"], "seeds/codebooks");
