/**
 * The arguments of a command, checked against what it declares.
 *
 * @module
 */
import { parseArgs } from "node:util";
import type { Command, Given, Option } from "./command.ts";
import { HELP, shown } from "./help.ts";

/**
 * Reads the arguments of a command.
 *
 * @param command the command
 * @param args what stands behind its name
 * @returns the arguments given, checked against what the command declares
 * @throws {TypeError} on an unknown option, a value missing or outside its choices, or a wrong number of words
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { parseArguments } from "./arguments.ts";
 * const options = { out: { says: "folder to write", value: "FOLDER", preset: "outputs" } };
 * const command = { name: "nap", says: "Waits.", options, examples: [], run: () => Promise.resolve(0 as const) };
 * strictEqual(parseArguments(command, ["--out", "x"]).text("out"), "x");
 * strictEqual(parseArguments(command, []).text("out"), "outputs");
 * ```
 */
export function parseArguments(command: Command, args: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: HELP }).map(([name, option]) =>
      [name, { type: option.value ? "string" as const : "boolean" as const }] as const
    ),
  );
  // deno task hands a leading "--" on as it is.
  const rest = args[0] === "--" ? args.slice(1) : [...args];
  const { values, positionals, tokens } = parseArgs({
    args: rest,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option") checkOption(command, token.rawName, token.name, valueOf(token));
  }
  if (values.help !== true) checkWords(command, positionals);
  return {
    words: positionals,
    text: (name) => typeof values[name] === "string" ? values[name] : command.options[name]?.preset,
    flag: (name) => values[name] === true,
  };
}

/** Another option behind an option is not its value. */
function valueOf({ value, inlineValue }: { value?: string; inlineValue?: boolean }): string | undefined {
  return inlineValue || !value?.startsWith("--") ? value : undefined;
}

function checkOption(command: Command, raw: string, name: string, value: string | undefined): void {
  const known: Record<string, Option> = { ...command.options, help: HELP }, option = known[name];
  if (!Object.hasOwn(known, name) || raw !== `--${name}`) {
    const names = Object.keys(known).map((key) => `--${key}`).join(", ");
    throw new TypeError(`Cannot run "${command.name}": unknown option "${raw}", wanted one of ${names}`);
  }
  if (option.value && (value === undefined || value === "")) {
    throw new TypeError(
      `Cannot run "${command.name}": --${name} has no value, wanted --${name} ${option.value}`,
    );
  }
  if (!option.value && value !== undefined) {
    throw new TypeError(`Cannot run "${command.name}": --${name} takes no value, got "${value}"`);
  }
  if (option.choices && value !== undefined && !option.choices.includes(value)) {
    const choices = option.choices.join(", ");
    throw new TypeError(`Cannot run "${command.name}": --${name} is "${value}", wanted one of ${choices}`);
  }
}

function checkWords(command: Command, given: readonly string[]): void {
  const wanted = command.words ?? [];
  if (given.length > wanted.length) {
    throw new TypeError(
      `Cannot run "${command.name}": unknown argument "${given[wanted.length]}", wanted ${usage(command)}`,
    );
  }
  if (given.length < wanted.length && !wanted[given.length].optional) {
    throw new TypeError(
      `Cannot run "${command.name}": ${wanted[given.length].name} is missing, wanted ${usage(command)}`,
    );
  }
}

function usage(command: Command): string {
  const words = (command.words ?? []).map((word) => ` ${shown(word)}`).join("");
  return `"deno task ${command.name}${words}", then options (see --help)`;
}
