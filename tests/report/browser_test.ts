import { deepStrictEqual, match, ok } from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { PACKAGES } from "../../lib/cli/manifest.ts";
import { analyse, type Analysis, drawCharts, provenance, renderReport } from "../../lib/report/mod.ts";
import { closeBrowserAfterAll, testInBrowser, watch } from "../browser.ts";
import { HOSTILE, plant, shown } from "./hostile.ts";
import {
  findBarriers,
  findCut,
  findOutside,
  findSmallest,
  readText,
  takeCensus,
  touch,
  unfold,
} from "./looks.ts";

const MOST_BYTES = 1_500_000;
const WIDTHS = [390, 768, 1440, 1920];
// Where axe looks too: narrow and wide, light and dark.
const AXED = ["390 light", "1440 dark"];
// A4 at 96 px an inch, less the margins of 12 mm that the page asks for.
const A4 = { width: 703, height: 1031 };

const folder = Deno.makeTempDirSync();
addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));

/** Writes the page of an analysis and gives its address. */
function write(name: string, analysis: Analysis, passages = false): string {
  const path = join(folder, `${name}.html`),
    options = { made: provenance(analysis), packages: PACKAGES, passages };
  Deno.writeTextFileSync(path, renderReport(analysis, drawCharts(analysis), options));
  return pathToFileURL(path).href;
}

const read = (corpus: string) => analyse(fileURLToPath(new URL(`../../${corpus}`, import.meta.url)));
const made = new Map<string, Promise<string>>();
const seeds = () => made.getOrInsertComputed("seeds", async () => write("seeds", await read("seeds")));
const sample = () =>
  made.getOrInsertComputed("sample", async () => write("sample", await read("seeds/sample"), true));
const hostile = () =>
  made.getOrInsertComputed("hostile", async () => write("hostile", plant(await read("seeds/sample")), true));

/** Opens a page in a window of its own. */
async function open(browser: Browser, address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options), page = await context.newPage();
  const offences = watch(page, (asked) => asked === address);
  await page.goto(address);
  return { page, offences, close: () => context.close() };
}

for (const width of WIDTHS) {
  for (const colorScheme of ["light", "dark"] as const) {
    testInBrowser(
      `report.html reads well at ${width} px, ${colorScheme}: no sideways scroll, no barrier`,
      async (browser) => {
        const viewport = { width, height: 900 };
        const { page, offences, close } = await open(browser, await seeds(), { viewport, colorScheme });
        deepStrictEqual(await findOutside(page), []);
        await unfold(page);
        deepStrictEqual(await findOutside(page), []);
        if (AXED.includes(`${width} ${colorScheme}`)) deepStrictEqual(await findBarriers(page), []);
        deepStrictEqual(offences, { errors: [], requests: [] });
        await close();
      },
    );
  }
}

testInBrowser(
  "letters of charts are at least 11 px high from a phone to a wide window",
  async (browser) => {
    for (const width of [390, 703, 768, 895, 896, 1440]) {
      const { page, close } = await open(browser, await seeds(), { viewport: { width, height: 844 } });
      const smallest = await findSmallest(page);
      ok(smallest >= 11, `${smallest.toFixed(1)} px at ${width}`);
      await close();
    }
  },
);

testInBrowser("report.html is whole on A4, light whatever the screen is", async (browser) => {
  const { page, offences, close } = await open(browser, await seeds(), { viewport: A4, colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  deepStrictEqual(await findCut(page), []);
  await unfold(page);
  deepStrictEqual(await findCut(page), []);
  match(await page.evaluate("getComputedStyle(document.body).backgroundColor"), /255, 255, 255|, 0\)/);
  const pdf = await page.pdf({ format: "A4" });
  ok(pdf.length > 10_000);
  deepStrictEqual(offences, { errors: [], requests: [] });
  await close();
});

testInBrowser(
  "report.html bars what it does not bring itself, asks for nothing and is small",
  async (browser) => {
    for (const address of [await seeds(), await sample()]) {
      const { page, offences, close } = await open(browser, address);
      const policy = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content") ?? "";
      match(policy, /^default-src 'none'; /);
      ok(!/unsafe-inline|unsafe-eval|\*|https?:/.test(policy), policy);
      const bytes = Deno.statSync(new URL(address)).size;
      ok(bytes < MOST_BYTES, `${bytes} bytes`);
      await touch(page);
      deepStrictEqual(offences, { errors: [], requests: [] });
      await close();
    }
  },
);

testInBrowser(
  "60 hostile texts stand in the page as text; nothing of them runs, even without its policy",
  async (browser) => {
    const plain = await open(browser, await sample());
    const elements = await takeCensus(plain.page);
    await plain.close();
    for (const bypassCSP of [true, false]) {
      const context = await browser.newContext({ bypassCSP }), page = await context.newPage();
      const address = await hostile(),
        offences = watch(page, (asked) => asked === address),
        hits: string[] = [];
      await page.exposeFunction("hit", () => hits.push("hit"));
      await page.goto(address);
      deepStrictEqual((await takeCensus(page)).filter((found) => !elements.includes(found)), []);
      await unfold(page);
      await touch(page);
      deepStrictEqual([hits, offences], [[], { errors: [], requests: [] }]);
      const text = await readText(page);
      deepStrictEqual(HOSTILE.filter((one) => !text.includes(shown(one))), []);
      ok(!/[\u202a-\u202e\u2066-\u2069]/.test(text), "a mark that turns the writing is in the page");
      await context.close();
    }
  },
);

testInBrowser("hostile texts do not break the page: no sideways scroll, no barrier", async (browser) => {
  const { page, close } = await open(browser, await hostile(), { viewport: { width: 390, height: 844 } });
  await unfold(page);
  deepStrictEqual(await findOutside(page), []);
  deepStrictEqual(await findBarriers(page, false), []);
  await close();
});

closeBrowserAfterAll();
