import { deepStrictEqual, ok } from "node:assert/strict";
import { missingPython } from "../../lib/cli/jupyter/mod.ts";
import { closeBrowserAfterAll, missing, testInBrowser } from "../browser.ts";
import { openLab, type Ran, runAll } from "./jupyterlab.ts";

const SMALLEST = 500;
const lacks = [missing, await missingPython()].filter((reason) => reason !== "").join("; ");

/** What a person would miss under a cell, or find there and should not. */
function wrong({ cell, wanted, outputs, errors, charts }: Ran): string[] {
  const small = charts.filter(({ width, inside }) => !(width >= SMALLEST && inside));
  return [
    ...errors.map((error) => `cell ${cell}: ${error}`),
    ...(outputs.length === wanted ? [] : [`cell ${cell}: ${outputs.length} outputs, wanted ${wanted}`]),
    ...small.map(({ width }) =>
      `cell ${cell}: a chart of ${width} px, wanted ${SMALLEST} or more inside the panel`
    ),
  ];
}

testInBrowser(
  "deno task lab runs every notebook to its end, each output under its own cell",
  async (browser, t) => {
    const lab = await openLab();
    let charts = 0;
    try {
      ok(lab.notebooks.length > 0);
      for (const name of lab.notebooks) {
        await t.step(name, async () => {
          const cells = await runAll(browser, lab, name);
          charts += cells.flatMap((cell) => cell.charts).length;
          deepStrictEqual(cells.flatMap(wrong), []);
        });
      }
      ok(charts > 0, "no notebook shows a chart");
      deepStrictEqual(await lab.findKernels(), lab.notebooks.length);
    } finally {
      deepStrictEqual(await lab.end(), { status: 0, left: [] });
    }
  },
  lacks,
);

closeBrowserAfterAll();
