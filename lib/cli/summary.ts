/**
 * What a command says when it is done.
 *
 * @module
 */
import { type Analysis, type Corrections, countCorrections } from "../report/mod.ts";
import type { Status } from "./command.ts";

/**
 * Says what was read, what was refused and why, and what was written.
 *
 * @param analysis what was read
 * @param written what was written, as a sentence
 * @returns lines
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { analyse } from "../report/mod.ts";
 * strictEqual(summary(await analyse("seeds/sample"), "Wrote nothing.").at(-1), "Wrote nothing.");
 * ```
 */
export function summary(
  analysis: Pick<Analysis, "corpus" | "from" | "records" | "corrections">,
  written: string,
): string[] {
  const { corpus: { title, refused }, from, records, corrections } = analysis;
  const count = records.documents.length, source = from === "texts" ? "their texts" : "the coded tables";
  return [
    `Read ${count} ${count === 1 ? "document" : "documents"} of "${title}" from ${source}.`,
    ...(refused.length > 0 ? [`Refused ${refused.length}:`] : []),
    ...refused.map(({ file, reason }) => `  ${file}: ${reason}`),
    ...(corrections ? corrected(corrections) : []),
    written,
  ];
}

function corrected({ applied, refused }: Corrections): string[] {
  const { confirmed, changed, struck } = countCorrections(applied);
  const many = (count: number): string => `${count} ${count === 1 ? "correction" : "corrections"}`;
  return [
    `Applied ${many(applied.length)}: ${confirmed} confirmed, ${changed} changed, ${struck} struck out.`,
    ...(refused.length > 0 ? [`Refused ${many(refused.length)}:`] : []),
    ...refused.map(({ file, reason }) => `  ${file}: ${reason}`),
  ];
}

/**
 * Gives the exit status of a command that has done its work.
 *
 * @param analysis what was read
 * @returns 1 where documents or corrections were refused, else 0
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { refusals } from "./summary.ts";
 * strictEqual(refusals({ corpus: { refused: [{ file: "a.txt", reason: "it is empty" }] } as never }), 1);
 * ```
 */
export function refusals({ corpus, corrections }: Pick<Analysis, "corpus" | "corrections">): Status {
  return corpus.refused.length + (corrections?.refused.length ?? 0) > 0 ? 1 : 0;
}
