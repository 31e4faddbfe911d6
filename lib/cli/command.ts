/**
 * What a command declares, and what it is given.
 *
 * @module
 */

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
