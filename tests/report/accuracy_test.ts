import { match, ok, throws } from "node:assert/strict";
import { join } from "node:path";
import { accuracySection } from "../../lib/report/accuracy/section.ts";
import { analyse, measureAccuracy } from "../../lib/report/mod.ts";

const { corpus, records } = await analyse("seeds/sample");

/** A folder with one file of codings. */
function folderWith(name: string, text: string): string {
  const folder = Deno.makeTempDirSync();
  Deno.writeTextFileSync(join(folder, name), text);
  return folder;
}

Deno.test("measureAccuracy() measures the sample against each coder", () => {
  const rows = measureAccuracy(corpus.codings, records);
  ok(rows.some(({ item, coder }) => item === "figures: outcome and bounds" && coder === "B"));
  ok(rows.every(({ value }) => value === null || value > 0.6 && value <= 1));
  match(accuracySection(rows).markup, /figures: outcome and bounds/);
});

Deno.test("measureAccuracy() of no folder is nothing, and the page says so", () => {
  match(accuracySection(measureAccuracy("", records)).markup, /No coding by hand/);
});

for (
  const [text, message] of [
    ["doc,start\na,1\n", /it has no column "end"/],
    ["doc,start,end\nnobody,1,2\n", /line 2 names the article "nobody"/],
    ["doc,start,end\nharbour-gazette,one,2\n", /line 2 has the place "one", wanted a whole number/],
  ] as const
) {
  Deno.test(`measureAccuracy() refuses ${JSON.stringify(text)}`, () => {
    throws(() => measureAccuracy(folderWith("figures.csv", text), records), message);
  });
}
