/**
 * The help text of a command.
 *
 * @module
 */
import type { Argument, Command, Option } from "./command.ts";

const ENDS = "0 all done; 1 done, but documents were refused; 2 nothing done and nothing changed";

/** The option that every command has. */
export const HELP: Option = { says: "print this text and do nothing" };

/**
 * Shows a positional argument as a help text does.
 *
 * @param argument the argument
 * @returns its name, in brackets where it can be left out
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(shown({ name: "FOLDER", says: "where the texts are", optional: true }), "[FOLDER]");
 * ```
 */
export const shown = ({ name, optional }: Argument): string => optional ? `[${name}]` : name;

/**
 * Writes the help text of a command.
 *
 * @param command the command
 * @returns lines, each closed by a line feed
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { help } from "./help.ts";
 * const command = { name: "nap", says: "Waits.", options: {}, examples: [], run: () => Promise.resolve(0 as const) };
 * match(help(command), /^deno task nap\n\nWaits\./);
 * ```
 */
export function help(command: Command): string {
  const words = command.words ?? [], options = Object.entries({ ...command.options, help: HELP });
  const label = ([name, option]: [string, Option]) => `--${name}${option.value ? ` ${option.value}` : ""}`;
  const width = Math.max(...words.map((word) => word.name.length), ...options.map((o) => label(o).length)) +
    2;
  const line = (left: string, says: string) => `  ${left.padEnd(width)}${says}`;
  const detail = (option: Option) =>
    (option.choices ? ` (${option.choices.join(", ")})` : "") +
    (option.preset ? `; ${option.preset} where left out` : "");
  return [
    ["deno task", command.name, ...words.map(shown), ...options.slice(0, -1).map((o) => `[${label(o)}]`)]
      .join(" "),
    "",
    command.says,
    "",
    ...words.map((word) => line(word.name, word.says)),
    ...options.map((option) => line(label(option), option[1].says + detail(option[1]))),
    ...(command.examples.length > 0 ? ["", ...command.examples.map((example) => `  ${example}`)] : []),
    "",
    `Exit status: ${command.ends ?? ENDS}.`,
    "",
  ].join("\n");
}
