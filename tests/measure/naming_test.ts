import { deepStrictEqual, throws } from "node:assert/strict";
import { measureNaming, nameIn } from "../../lib/measure/mod.ts";

const DOCUMENTS = [{ document: "a", outlet: "Herald" }, { document: "b", outlet: "Post" }];
const ALIASES = [
  ["River Guard", "name"],
  ["RG", "name"],
  ["Haras al-Nahr", "name"],
  ["gunmen", "noun"],
  ["armed wing", "noun"],
  ["River Guard of the North", "name"],
].map(([alias, kind]) => ({ actor: "river-guard", alias, kind: kind as "name" | "noun" }));

// Whoever codes can add a row: the words, whether they name, and what they count as.
Deno.test.each([
  ["River Guard", "name", "River Guard"],
  ["the so-called River Guard", "name", "River Guard"],
  ["River Guard gunmen", "name", "River Guard"],
  ["River Guard of the North", "name", "River Guard of the North"],
  ["fighters of the River Guard", "name", "River Guard"],
  ["RIVER GUARD", "name", "River Guard"],
  ["river guard", "name", "river guard"],
  ["RG", "name", "RG"],
  ["rg", "name", "rg"],
  ["Haras al‑Nahr", "name", "Haras al‑Nahr"],
  ["Gunmen", "noun", "gunmen"],
  ["gunman", "noun", "gunman"],
  ["masked gunmen", "noun", "gunmen"],
  ["its armed wing", "noun", "armed wing"],
  ["The group", "noun", "the group"],
  ["Harras an-Nahr", "name", "Harras an-Nahr"],
])("nameIn() finds in %j (%s) the name %j", (surface, kind, name) => {
  deepStrictEqual(nameIn({ surface, kind: kind as "name" }, ALIASES), name);
});

Deno.test("measureNaming() counts by outlet and voice, the commonest name first, zeros included", () => {
  const mention = (document: string, surface: string, voice: "own" | "indirect" | "direct") =>
    ({ document, surface, voice, actor: "river-guard", kind: "name" }) as const;
  const rows = measureNaming(
    [mention("a", "RG", "own"), mention("b", "River Guard", "own"), mention("b", "River Guard", "direct")],
    DOCUMENTS,
    ALIASES,
  );
  deepStrictEqual(
    rows.map(({ name, outlet, own, indirect, direct }) => [name, outlet, own, indirect, direct]),
    [
      ["River Guard", "Herald", 0, 0, 0],
      ["River Guard", "Post", 1, 0, 1],
      ["RG", "Herald", 1, 0, 0],
      ["RG", "Post", 0, 0, 0],
    ],
  );
  throws(
    () => measureNaming([mention("c", "RG", "own")], DOCUMENTS),
    /^RangeError: Cannot measure naming: "c" is not among the documents, wanted one of them$/,
  );
});
