import { deepStrictEqual, ok } from "node:assert/strict";
import { existsSync } from "node:fs";

const RENDER = new URL("../../lib/chart/render/", import.meta.url);

/** Every file that one imports, itself among them. */
function reached(url: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  const code = Deno.readTextFileSync(url).replaceAll(/^ \*.*$/gm, "");
  for (const [, path] of code.matchAll(/(?:from |import\()"(\.[^"]+)"/g)) reached(new URL(path, url), seen);
  return seen;
}

Deno.test("hashRenderers() stands for every file that a picture goes through", () => {
  const source = Deno.readTextFileSync(new URL("sources.ts", RENDER));
  const beside = [...source.match(/BESIDE = \[(.*)\]/)![1].matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  const files = new Set(["png.ts", "pdf.ts"].flatMap((name) => [...reached(new URL(name, RENDER))]));
  ok(files.size > 8);
  const outside = [...files].filter((href) => !href.startsWith(RENDER.href)).sort();
  deepStrictEqual(outside, beside.map((name) => new URL(`../${name}`, RENDER).href));
  ok(beside.every((name) => existsSync(new URL(`../${name}`, RENDER))));
});
