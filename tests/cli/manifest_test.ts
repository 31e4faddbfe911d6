import { deepStrictEqual, ok } from "node:assert/strict";
import { PACKAGES } from "../../lib/cli/manifest.ts";
import { listFiles, read } from "../files.ts";

Deno.test("PACKAGES names an exact version of each package", () => {
  ok(Object.keys(PACKAGES).includes("nodejs-polars"));
  for (const version of Object.values(PACKAGES)) ok(/^\d+\.\d+\.\d+$/.test(version), version);
});

Deno.test("PACKAGES names the packages that lib imports, and no other", () => {
  const files = listFiles("lib/").filter((path) => path.endsWith(".ts")).map(read);
  const code = files.map((text) => text.replace(/\/\*[\s\S]*?\*\//g, "")).join("\n");
  const imported = [...code.matchAll(/\b(?:from\s|import\s*\(?)\s*"([@a-z][^"\s]*)"/g)].map(([, specifier]) =>
    specifier
  )
    .filter((specifier) => !specifier.startsWith("node:"))
    .map((specifier) => specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/"));
  deepStrictEqual(Object.keys(PACKAGES), [...new Set(imported)].sort());
});
