import { deepStrictEqual, notDeepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { keptPictures, type Manifest, readManifest } from "../../lib/cli/earlier.ts";
import type { Chart } from "../../lib/chart/mod.ts";
import { hashTree, run, SAMPLE } from "./run.ts";

/** Outputs of the sample, made once; a test copies nothing but puts back what it changed. */
const out = join(Deno.makeTempDirSync({ prefix: "earlier." }), "outputs");
strictEqual((await run("report", ["--corpus", SAMPLE, "--out", out])).status, 0);
const whole = hashTree(out)!, name = "mentions";
const at = (path: string) => join(out, path);
const chart = { name, svg: Deno.readTextFileSync(at(`charts/${name}.svg`)) } as Chart;

function withManifest(change: (manifest: Manifest) => void, act: () => void): void {
  const text = Deno.readTextFileSync(at("manifest.json")), manifest = JSON.parse(text);
  change(manifest);
  Deno.writeTextFileSync(at("manifest.json"), JSON.stringify(manifest));
  act();
  Deno.writeTextFileSync(at("manifest.json"), text);
}

const isKept = () => keptPictures(out)(chart) !== undefined;

Deno.test("keptPictures() gives PNG and PDF of a chart whose SVG is the same", () => {
  const pictures = keptPictures(out)(chart)!;
  deepStrictEqual(pictures.png, Deno.readFileSync(at(`charts/${name}.png`)));
  deepStrictEqual(pictures.pdf, Deno.readFileSync(at(`charts/${name}.pdf`)));
});

Deno.test("keptPictures() gives nothing where a letter of the SVG is another", () => {
  strictEqual(keptPictures(out)({ ...chart, svg: chart.svg.replace("</svg>", " </svg>") }), undefined);
  strictEqual(keptPictures(out)({ ...chart, name: "none" }), undefined);
});

Deno.test("keptPictures() gives nothing where other code or another package drew them", () => {
  ok(isKept());
  withManifest((manifest) => manifest.renderers = "0", () => ok(!isKept()));
  withManifest((manifest) => delete manifest.renderers, () => ok(!isKept()));
  withManifest((manifest) => manifest.packages!.pdfkit = "0.0.1", () => ok(!isKept()));
  strictEqual(readManifest(join(out, "charts")), undefined);
  strictEqual(keptPictures(join(out, "charts"))(chart), undefined);
});

Deno.test("report draws a picture again that is not the one of its manifest, and no other way differs", async () => {
  const png = at(`charts/${name}.png`);
  Deno.writeTextFileSync(png, "torn");
  ok(!isKept());
  Deno.removeSync(at(`charts/${name}.pdf`));
  notDeepStrictEqual(hashTree(out), whole);
  strictEqual((await run("report", ["--corpus", SAMPLE, "--out", out])).status, 0);
  deepStrictEqual(hashTree(out), whole);
});
