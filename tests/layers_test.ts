/** What may import what, and who may touch the world. */
import { deepStrictEqual } from "node:assert/strict";
import { listFiles, read } from "./files.ts";

/** From what stands under everything to what stands on everything. */
const LAYERS = "vocabulary codebooks tables corpus extract measure chart report cli mod".split(" ");
const EXTRACTORS = "figures quotes mentions framing terms overlaps".split(" ");

const layer = (path: string): string => path.split("/")[1].replace(/\.ts$/, "");
const rank = (path: string): number => LAYERS.indexOf(layer(path));
const code = new Map<string, string>(
  listFiles("lib/").filter((path) => path.endsWith(".ts")).map((path) => [
    path,
    read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""),
  ]),
);

interface Import {
  from: string;
  to: string;
  /** Whether it is there when the program runs, not for types alone. */
  runs: boolean;
}

/** Every import and re-export of one file of the library by another. */
const imports = [...code].flatMap(([from, text]): Import[] =>
  [...text.matchAll(
    /\b(?:import|export)\s+(type\s)?([^;"'`]*?)\bfrom\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g,
  )]
    .filter((match) => (match[3] ?? match[4]).startsWith("."))
    .map(([, type, names = "*", path, late]) => ({
      from,
      to: new URL(path ?? late, `file:///${from}`).pathname.slice(1),
      runs: !type && !/^\{(\s*type\s[^,}]*,?)+\s*\}\s*$/.test(names),
    }))
    .filter(({ to }) => to !== "deno.json")
);
const say = ({ from, to }: Import): string => `${from} imports ${to}`;

/** All that a file stands on. */
function reach(from: string, seen = new Set<string>()): Set<string> {
  for (const one of imports) {
    if (one.from !== from || seen.has(one.to)) continue;
    seen.add(one.to);
    reach(one.to, seen);
  }
  return seen;
}

/** The files whose code matches, leaving out whole layers. */
const matching = (pattern: RegExp, ...allowed: string[]): string[] =>
  [...code].filter(([path, text]) => !allowed.includes(layer(path)) && pattern.test(text)).map(([path]) =>
    path
  );

Deno.test("every file of lib stands in a layer, and every import leads to a file", () => {
  deepStrictEqual([...code.keys()].filter((path) => rank(path) < 0), []);
  deepStrictEqual(imports.filter(({ to }) => !code.has(to)).map(say), []);
});

Deno.test("imports run downward only", () => {
  deepStrictEqual(imports.filter(({ from, to }) => rank(to) > rank(from)).map(say), []);
});

Deno.test("a folder is imported by its mod.ts; lib/cli, one file a command, has none", () => {
  const across = imports.filter(({ from, to }) => layer(from) !== layer(to) && layer(to) !== "cli");
  deepStrictEqual(across.filter(({ to }) => !/^lib\/(vocabulary|\w+\/mod)\.ts$/.test(to)).map(say), []);
});

Deno.test("extractors do not import each other", () => {
  const files = [...code.keys()].filter((path) =>
    EXTRACTORS.some((name) => new RegExp(`^lib/extract/(?:${name}/)?${name}\\.ts$`).test(path))
  );
  deepStrictEqual(files.length, EXTRACTORS.length);
  const found = files.flatMap((from) =>
    files.filter((to) => to !== from && reach(from).has(to)).map((to) => `${from} stands on ${to}`)
  );
  deepStrictEqual(found, []);
});

Deno.test("inside lib/extract words stand under attribution, and both under the extractors", () => {
  const floors = ["words", "attribution"],
    floor = (path: string): number => {
      const at = floors.indexOf(path.split("/")[2]);
      return at < 0 ? floors.length : at;
    };
  const inside = imports.filter(({ from, to }) => layer(from) === "extract" && layer(to) === "extract");
  deepStrictEqual(inside.filter(({ from, to, runs }) => runs && floor(to) > floor(from)).map(say), []);
  // What two rooms share stands under them.
  const room = (path: string): string => path.split("/").slice(0, -1)[2] ?? "";
  const across = inside.filter(({ from, to }) => room(from) && room(to) && room(from) !== room(to));
  deepStrictEqual(across.filter(({ to }) => !floors.includes(room(to))).map(say), []);
});

Deno.test("no file imports itself by way of others", () => {
  deepStrictEqual([...code.keys()].filter((path) => reach(path).has(path)), []);
});

Deno.test("only lib/cli and lib/tables write", () => {
  const writing =
    "(write|mkdir|remove|rename|create|copyFile|symlink|link|chmod|truncate|utime|makeTemp|open)";
  const writes = new RegExp(`\\bDeno\\.${writing}|\\b(${writing}|append|rm|unlink)\\w*[^;]*"node:fs`);
  deepStrictEqual(matching(writes, "cli", "tables"), []);
});

Deno.test("language data, extractors and measures are pure: no files, no clock, no chance, no locale", () => {
  const impure =
    /\bDeno\.|\bperformance\.|\bDate\.now|\bnew Date\(\)|Math\.random|\bIntl\.|toLocale|localeCompare|Temporal\.Now/;
  deepStrictEqual(matching(impure, "tables", "corpus", "chart", "report", "cli", "mod"), []);
});

Deno.test("nothing that is published depends on the clock, on chance or on the locale", () => {
  deepStrictEqual(
    matching(/\bDate\.now|\bnew Date\(\)|Math\.random|toLocale|localeCompare|Temporal\.Now/, "cli"),
    [],
  );
});

Deno.test("no regular expression of lib/extract repeats a group", () => {
  const repeated = /\/(?![/*])(?:[^/\\\n]|\\.)*\)(?:[*+]|\{\d+,)(?:[^/\\\n]|\\.)*\/[dgimsuvy]*[\s.,;)\]]/;
  deepStrictEqual([...code].filter(([path, text]) => layer(path) === "extract" && repeated.test(text)), []);
});

Deno.test("the folders of tests are those of lib, beside benchmarks and hand codings", () => {
  const folders = new Set(
    listFiles("tests/").map((path) => path.split("/")).filter((parts) => parts.length > 2).map((parts) =>
      parts[1]
    ),
  );
  deepStrictEqual(
    [...folders].filter((name) => !LAYERS.includes(name) && name !== "bench" && name !== "coded"),
    [],
  );
});
