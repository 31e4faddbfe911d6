/**
 * The form of a notebook: thin, without outputs, and so that none of its outputs is lost.
 *
 * @module
 */
import { type Cell, codeCells, type Notebook, type Problem } from "./notebook.ts";

const MOST_LINES = 10;
const LIBRARY = "../lib/mod.ts";

/**
 * Checks the form of a notebook.
 *
 * @param notebook The notebook.
 * @returns What is wrong, in the order of its cells.
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { checkForm } from "./form.ts";
 * const cell = { id: "a", kind: "code", source: "show(1)", outputs: 0, executed: null };
 * const [first] = checkForm({ name: "a.ipynb", kernel: "deno", language: "typescript", cells: [cell] });
 * match(first.problem, /no cell that imports/);
 * ```
 */
export function checkForm(notebook: Notebook): Problem[] {
  const { name } = notebook;
  const cells = codeCells(notebook);
  return [
    ...checkWhole(notebook).map((problem) => ({ notebook: name, cell: 0, problem })),
    ...cells.flatMap((cell, i) =>
      checkCell(cell, i === 0).map((problem) => ({ notebook: name, cell: i + 1, problem }))
    ),
  ];
}

function checkWhole(notebook: Notebook): string[] {
  const { kernel, language, cells } = notebook;
  const ids = cells.map((cell) => cell.id);
  const problems: string[] = [];
  if (kernel !== "deno" || language !== "typescript") {
    problems.push(`its kernel is "${kernel}" for "${language}", wanted "deno" for "typescript"`);
  }
  if (ids.includes("")) problems.push("it has a cell without an id");
  const twice = ids.find((id, i) => id !== "" && ids.indexOf(id) < i);
  if (twice) problems.push(`it has two cells with the id "${twice}"`);
  if (cells.some((cell) => cell.kind === "code" && cell.source.trim() === "")) {
    problems.push("it has an empty code cell");
  }
  if (!codeCells(notebook).some(({ source }) => isImport(source))) {
    problems.push(`it has no cell that imports from "${LIBRARY}"`);
  }
  return problems;
}

const isImport = (source: string): boolean => /^import\b/m.test(source);

function checkCell({ source, outputs, executed }: Cell, first: boolean): string[] {
  const lines = source.trimEnd().split("\n");
  return [
    ...(outputs > 0 || executed !== null ? ["it was committed with its outputs; clear them"] : []),
    ...(lines.length > MOST_LINES ? [`it has ${lines.length} lines, ${MOST_LINES} at most`] : []),
    ...(isImport(source) && !first ? ["it imports, which only the first code cell does"] : []),
    ...checkShows(lines),
  ];
}

/** The formatter puts each statement at the beginning of a line, so that the last one is found without a parser. */
function checkShows(lines: string[]): string[] {
  const starts = lines.filter((line) => /^[^\s)\]}/]/.test(line));
  const shows = starts.filter((line) => line.startsWith("await show("));
  const calls = lines.join("\n").match(/\bshow\(/g) ?? [];
  if (calls.length > shows.length) {
    return ['it calls show in another form than "await show(…);" on a line of its own'];
  }
  if (shows.length > 0 && !starts.at(-1)!.startsWith("await show(")) {
    return ["it does not end in await show(…), so its outputs may be lost"];
  }
  return [];
}
