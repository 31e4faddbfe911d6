/**
 * deno task bench:lab: runs every notebook in JupyterLab again and again, and counts the outputs lost or misplaced.
 *
 * @module
 */
import { openBrowser } from "../browser.ts";
import { endKernels, openLab, runAll } from "../cli/jupyterlab.ts";

const runs = Number(Deno.args[0] ?? 20), began = performance.now();
const lab = await openLab(), browser = await openBrowser();
let outputs = 0, lost = 0, misplaced = 0, errors = 0;

try {
  for (let run = 1; run <= runs; run++) {
    for (const name of lab.notebooks) {
      for (const cell of await runAll(browser, lab, name)) {
        const more = cell.outputs.length - cell.wanted;
        outputs += cell.wanted;
        lost += Math.max(0, -more);
        misplaced += Math.max(0, more);
        errors += cell.errors.length;
      }
    }
    await endKernels(browser, lab);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      `run ${run} of ${runs}: ${outputs} outputs, ${lost} missing under their cell, ${misplaced} under another, ` +
        `${errors} errors (${seconds} s)`,
    );
  }
} finally {
  await browser.close();
  const { left } = await lab.end();
  console.log(`${left.length} processes left behind`);
}
if (lost + misplaced + errors > 0) Deno.exitCode = 1;
