/** What the pages say of the project is there. */
import { deepStrictEqual, ok } from "node:assert/strict";
import { listFiles, read, ROOT } from "./files.ts";

const PAGES = ["README.md", ".github/CONTRIBUTING.md", ".github/CHANGELOG.md"];
const tasks = Object.keys(JSON.parse(read("deno.json")).tasks);

const exists = (path: string, from: string): boolean => {
  try {
    Deno.lstatSync(new URL(path, new URL(from, ROOT)));
    return true;
  } catch {
    return false;
  }
};
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found);

for (const page of PAGES) {
  const text = read(page);
  // Paths in code are from the top; a pattern, a file that only some have, or one made on demand is not looked for.
  const named = all(text, /`((?:notebooks|lib|seeds|outputs|tests|\.github|\.ci)\/[^`*\s]*)`/g)
    .filter((path) => !path.startsWith("outputs/with-passages"));
  const linked = all(text, /\]\(([^)#\s]+)[^)]*\)/g).filter((path) => !/^\w+:/.test(path));

  Deno.test(`${page} names and links only what is there`, () => {
    deepStrictEqual(named.filter((path) => !exists(path, ".")), []);
    deepStrictEqual(linked.filter((path) => !exists(path, page)), []);
  });

  Deno.test(`${page} names only tasks that deno.json has`, () => {
    const called = all(text, /\b(?:deno|deno@[\d.]+) task ([a-z]+)/g);
    deepStrictEqual(called.filter((task) => !tasks.includes(task)), []);
  });
}

Deno.test("README.md is at most a screen and a half, and has nothing left to fill in", () => {
  const text = read("README.md");
  ok(text.split("\n").length <= 110, `${text.split("\n").length} lines`);
  ok(!text.includes("TODO"), "a value is not filled in");
});

Deno.test("nothing else stands at the top of the project", () => {
  const top = new Set(
    listFiles().map((path) => path.replace(/\/.*/, "/")).filter((path) => !path.startsWith(".")),
  );
  const wanted = "LICENSE README.md deno.json deno.lock lib/ notebooks/ outputs/ seeds/ tests/".split(" ");
  deepStrictEqual([...top].filter((path) => !wanted.includes(path)), []);
});
