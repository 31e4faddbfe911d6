/**
 * How every command runs: errors on one line, the exit status, and what a terminal is told meanwhile.
 *
 * @module
 */
import { parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { help } from "./help.ts";

/**
 * Puts an error on one line.
 *
 * @param error whatever was thrown
 * @returns its message without line breaks and without stack
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { oneLine } from "./main.ts";
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
 * import { main } from "./main.ts";
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
 * import { progress } from "./main.ts";
 * progress("reading");
 * progress("");
 * ```
 */
export function progress(step: string): void {
  if (Deno.stderr.isTerminal()) Deno.stderr.writeSync(new TextEncoder().encode(`\r\x1b[K${step}`));
}
