import { deepStrictEqual, match, strictEqual, throws } from "node:assert/strict";
import { parseArguments } from "../../lib/cli/arguments.ts";
import type { Command } from "../../lib/cli/command.ts";
import { help } from "../../lib/cli/help.ts";
import { oneLine } from "../../lib/cli/main.ts";

const command: Command = {
  name: "nap",
  says: "Waits for someone.",
  words: [{ name: "WHO", says: "for whom" }, { name: "WHERE", says: "at which place", optional: true }],
  options: {
    out: { says: "folder to write", value: "FOLDER", preset: "outputs" },
    format: { says: "format", value: "FORMAT", choices: ["csv", "arrow"] },
    loud: { says: "say so" },
  },
  examples: ["deno task nap"],
  run: () => Promise.resolve(0),
};

Deno.test("parseArguments() reads words, options and switches in any order", () => {
  const given = parseArguments(command, ["--loud", "Ann", "--out=x y", "home", "--format", "csv"]);
  deepStrictEqual(given.words, ["Ann", "home"]);
  deepStrictEqual([given.text("out"), given.text("format"), given.flag("loud")], ["x y", "csv", true]);
});

Deno.test("parseArguments() falls back on presets and passes over a leading --", () => {
  const given = parseArguments(command, ["--", "Ann"]);
  deepStrictEqual([given.text("out"), given.text("format"), given.flag("loud")], [
    "outputs",
    undefined,
    false,
  ]);
});

for (
  const [args, message] of [
    [["Ann", "--lout"], /unknown option "--lout", wanted one of --out, --format, --loud, --help/],
    [["Ann", "-o"], /unknown option "-o"/],
    [["Ann", "--constructor"], /unknown option "--constructor"/],
    [["Ann", "--__proto__"], /unknown option "--__proto__"/],
    [["Ann", "--no-loud"], /unknown option "--no-loud"/],
    [["Ann", "--out"], /--out has no value, wanted --out FOLDER/],
    [["Ann", "--out="], /--out has no value/],
    [["Ann", "--out", "--loud"], /--out has no value/],
    [["Ann", "--loud=yes"], /--loud takes no value, got "yes"/],
    [["Ann", "--format", "xls"], /--format is "xls", wanted one of csv, arrow/],
    [[], /WHO is missing, wanted "deno task nap WHO \[WHERE\]"/],
    [["Ann", "home", "now"], /unknown argument "now"/],
  ] as const
) {
  Deno.test(`parseArguments() refuses ${JSON.stringify(args)}`, () => {
    throws(() => parseArguments(command, args), { name: "TypeError", message });
  });
}

Deno.test("help() names every word, option, choice, preset and exit status", () => {
  const text = help(command);
  match(text, /^deno task nap WHO \[WHERE\] \[--out FOLDER\] \[--format FORMAT\] \[--loud\]\n/);
  match(text, /--out FOLDER +folder to write; outputs where left out\n/);
  match(text, /--format FORMAT +format \(csv, arrow\)\n/);
  match(text, /Exit status: 0 .* 1 .* 2 /);
});

Deno.test("oneLine() leaves no line break and no stack", () => {
  strictEqual(oneLine(new RangeError("a\r\n  b")), "a b");
  strictEqual(oneLine("text"), "text");
});
