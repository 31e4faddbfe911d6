/**
 * What every command shares: arguments, help, errors on one line and the exit status.
 *
 * @module
 */
import { parseArgs } from "node:util";

/** How a command ended: 0 all done; 1 done, but documents were refused; 2 nothing done and nothing changed. */
export type Status = 0 | 1 | 2;

/** An option of a command. Not a positional argument. */
export interface Option {
  /** What it does, for the help text. */
  says: string;
  /** Name of its value in the help text; an option without one is a switch. */
  value?: string;
  /** Values that it takes. @default any */
  choices?: readonly string[];
  /** Value when it is left out. */
  preset?: string;
}

/** A positional argument of a command. */
export interface Argument {
  /** Its name in the help text, in capitals. */
  name: string;
  /** What it is. */
  says: string;
  /** Whether it can be left out; only the last ones can. @default false */
  optional?: boolean;
}

/** What was given on the command line. */
export interface Given {
  /** Positional arguments, as many as the command declares. */
  words: string[];
  /** Value of an option, its preset, or nothing. */
  text(name: string): string | undefined;
  /** True where the switch was given. */
  flag(name: string): boolean;
}

/** A command behind a task. */
export interface Command {
  /** Name of its task. */
  name: string;
  /** What it does, in one sentence. */
  says: string;
  /** Positional arguments, in order. @default none */
  words?: readonly Argument[];
  /** Options by name. */
  options: Readonly<Record<string, Option>>;
  /** Lines that show how it is called. */
  examples: readonly string[];
  /** What its exit status says. @default "0 all done; 1 done, but documents were refused; 2 nothing done …" */
  ends?: string;
  /** Does the work. */
  run(given: Given): Promise<Status>;
}

const shown = ({ name, optional }: Argument): string => optional ? `[${name}]` : name;

const ENDS = "0 all done; 1 done, but documents were refused; 2 nothing done and nothing changed";

const HELP: Option = { says: "print this text and do nothing" };

/**
 * Writes the help text of a command.
 *
 * @param command the command
 * @returns lines, each closed by a line feed
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { help } from "./command.ts";
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
 * import { parseArguments } from "./command.ts";
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

/**
 * Puts an error on one line.
 *
 * @param error whatever was thrown
 * @returns its message without line breaks and without stack
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { oneLine } from "./command.ts";
 * strictEqual(oneLine(new Error("first\n  second")), "first second");
 * ```
 */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  return message.split(/[\r\n]/).map((line) => line.trim()).filter((line) => line !== "").join(" ");
}

/**
 * Runs a command and ends the process with its status. An error becomes one line on stderr and status 2.
 *
 * @param command the command
 * @param args what stands behind its name @default Deno.args
 * @returns never
 * @example
 * ```ts ignore
 * import { main } from "./command.ts";
 * import { report } from "./report.ts";
 * if (import.meta.main) await main(report);
 * ```
 */
export async function main(command: Command, args: readonly string[] = Deno.args): Promise<never> {
  try {
    const given = parseArguments(command, args);
    if (given.flag("help")) {
      console.log(help(command).trimEnd());
      Deno.exit(0);
    }
    Deno.exit(await command.run(given));
  } catch (error) {
    console.error(oneLine(error));
    Deno.exit(2);
  }
}

/**
 * Says on a terminal what is being done; says nothing where stderr is a file or a pipe.
 *
 * @param step what is being done; empty takes the line away
 * @example
 * ```ts
 * import { progress } from "./command.ts";
 * progress("reading");
 * progress("");
 * ```
 */
export function progress(step: string): void {
  if (Deno.stderr.isTerminal()) Deno.stderr.writeSync(new TextEncoder().encode(`\r\x1b[K${step}`));
}
