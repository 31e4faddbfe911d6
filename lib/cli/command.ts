/**
 * What every command shares: what it declares, errors on one line and the exit status.
 *
 * @module
 */
import { parseArguments } from "./arguments.ts";
import { help } from "./help.ts";

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
