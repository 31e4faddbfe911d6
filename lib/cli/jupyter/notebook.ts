/**
 * A notebook as a file: its cells, and its code as one module.
 *
 * @module
 */

/** A problem of a notebook, named so that its author finds it. */
export interface Problem {
  /** File name of the notebook. */
  notebook: string;
  /** Code cell as Jupyter counts them, from 1; 0 is the notebook itself. */
  cell: number;
  /** What is wrong, as part of a sentence. */
  problem: string;
}

/** A cell of a notebook. */
export interface Cell {
  /** Id of the cell, the same as long as the cell is there. */
  id: string;
  /** Whether it holds code, text or neither. */
  kind: string;
  /** What is written in it. */
  source: string;
  /** Number of its outputs. */
  outputs: number;
  /** Number under which it was run last, null if it was not. */
  executed: number | null;
}

/** A notebook read from its file. Not the outputs of a run. */
export interface Notebook {
  /** File name. */
  name: string;
  /** Name of its kernel. */
  kernel: string;
  /** Language of its kernel. */
  language: string;
  /** Its cells, in order. */
  cells: Cell[];
}

/** The code of a notebook as one module. */
export interface Joined {
  /** The code cells, one after another. */
  source: string;
  /** Code cell and line in it, both from 1, of each line of the module. */
  lines: { cell: number; line: number }[];
}

/**
 * Parses a notebook.
 *
 * @param name Its file name.
 * @param text The file.
 * @returns The notebook.
 * @throws {SyntaxError} Where the text is no notebook of format 4.
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { parseNotebook } from "./notebook.ts";
 * strictEqual(parseNotebook("a.ipynb", '{ "nbformat": 4, "metadata": {}, "cells": [] }').cells.length, 0);
 * ```
 */
export function parseNotebook(name: string, text: string): Notebook {
  const file = readJson(name, text);
  if (file.nbformat !== 4 || !Array.isArray(file.cells)) {
    throw new SyntaxError(`Cannot read "${name}": it is no notebook, wanted nbformat 4 with cells`);
  }
  const { name: kernel = "", language = "" } = file.metadata?.kernelspec ?? {};
  return { name, kernel, language, cells: file.cells.map(cellOf) };
}

/** A notebook as JSON, as far as it is read here. */
interface File {
  nbformat?: number;
  metadata?: { kernelspec?: { name?: string; language?: string } };
  cells?: FileCell[];
}

interface FileCell {
  id?: string;
  cell_type?: string;
  source?: string | string[];
  outputs?: unknown[];
  execution_count?: number | null;
}

function readJson(name: string, text: string): File {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file === "object" && file !== null) return file;
  } catch { /* said below */ }
  throw new SyntaxError(`Cannot read "${name}": it is no JSON object, wanted a notebook`);
}

function cellOf(
  { id = "", cell_type = "", source = "", outputs = [], execution_count = null }: FileCell,
): Cell {
  const text = Array.isArray(source) ? source.join("") : source;
  return { id, kind: cell_type, source: text, outputs: outputs.length, executed: execution_count };
}

/**
 * Gives the code cells of a notebook that hold something, in order: the first is the one Jupyter shows as [1].
 *
 * @param notebook The notebook.
 * @returns Its code cells.
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { codeCells, parseNotebook } from "./notebook.ts";
 * const cells = [{ cell_type: "markdown", source: "# A" }, { cell_type: "code", source: ["1 +\n", "1"] }];
 * const notebook = parseNotebook("a.ipynb", JSON.stringify({ nbformat: 4, cells }));
 * strictEqual(codeCells(notebook)[0].source, "1 +\n1");
 * ```
 */
export function codeCells({ cells }: Notebook): Cell[] {
  return cells.filter(({ kind, source }) => kind === "code" && source.trim() !== "");
}

/**
 * Joins the code cells of a notebook to one module.
 *
 * @param notebook The notebook.
 * @returns The module, and where each of its lines comes from.
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { joinCells, parseNotebook } from "./notebook.ts";
 * const cells = ["const a = 1;", "const b = a;\nconst c = b;"].map((source) => ({ cell_type: "code", source }));
 * const { lines } = joinCells(parseNotebook("a.ipynb", JSON.stringify({ nbformat: 4, cells })));
 * deepStrictEqual(lines[2], { cell: 2, line: 2 });
 * ```
 */
export function joinCells(notebook: Notebook): Joined {
  const cells = codeCells(notebook).map(({ source }) => source.split("\n"));
  const lines = cells.flatMap((cell, i) => cell.map((_, line) => ({ cell: i + 1, line: line + 1 })));
  return { source: cells.flat().join("\n") + "\n", lines };
}
