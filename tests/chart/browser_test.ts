import { deepStrictEqual, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { analyse, drawCharts } from "../../lib/report/mod.ts";
import { closeBrowserAfterAll, testInBrowser } from "../browser.ts";
import { generateCorpora, type Generated } from "./generated.ts";
import { type Easel, findFaults, openEasels } from "./overlaps.ts";

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));

let easels: Promise<Easel[]> | undefined;
const easelsOf = (browser: Browser): Promise<Easel[]> => easels ??= openEasels(browser);

/** Draws a corpus: every fault of its charts on a line, and how many lines of text were measured. */
async function look(browser: Browser, corpus: string, drawn: Omit<Generated, "name">) {
  const charts = drawCharts(drawn, true).flatMap(({ name, svg, narrow }) => [
    { name, svg },
    { name: `${name}, narrow`, svg: narrow },
  ]);
  const lines: string[] = [];
  let measured = 0;
  for (const easel of await easelsOf(browser)) {
    const { texts, faults } = await findFaults(easel, charts);
    measured += texts;
    for (const { chart, texts, by } of faults) {
      const what = texts.map((text) => `“${text}”`).join(" stands on ");
      const how = texts.length === 1 ? "leaves the frame" : "";
      lines.push(`${chart}, ${corpus}, in ${easel.fonts}: ${what} ${how} by ${by.toFixed(1)} px`);
    }
  }
  return { measured, lines };
}

for (const corpus of ["seeds", "seeds/sample"]) {
  testInBrowser(`no text of a chart of ${corpus} stands on another or leaves the frame`, async (browser) => {
    const { measured, lines } = await look(browser, corpus, await analyse(seeds.replace(/seeds$/, corpus)));
    deepStrictEqual(lines, []);
    ok(measured > 1000, `only ${measured} texts were measured`);
  });
}

testInBrowser(
  "no text of a chart of 30 generated corpora stands on another or leaves the frame",
  async (browser) => {
    const corpora = generateCorpora(), lines: string[] = [];
    deepStrictEqual(corpora.length, 30);
    for (const corpus of corpora) lines.push(...(await look(browser, corpus.name, corpus)).lines);
    deepStrictEqual(lines, []);
  },
);

testInBrowser("texts that stand on each other or leave the frame are found", async (browser) => {
  const text = (x: number, y: number, words: string) =>
    `<text x="${x}" y="${y}" font-family="Arimo">${words}</text>`;
  const svg = (...texts: string[]) => `<svg width="200" height="100">${texts.join("")}</svg>`;
  const pictures = [
    svg(text(10, 20, "apart"), text(10, 40, "below"), text(80, 20, "beside")),
    svg(text(10, 20, "one"), text(30, 24, "two")),
    svg(text(190, 50, "beyond the edge")),
    svg(text(10, 103, "gypsum")),
  ].map((svg, i) => ({ name: `${i}`, svg }));
  for (const easel of await easelsOf(browser)) {
    const { texts, faults } = await findFaults(easel, pictures);
    deepStrictEqual(texts, 7);
    deepStrictEqual(faults.map(({ chart, texts }) => [chart, ...texts]), [
      ["1", "one", "two"],
      ["2", "beyond the edge"],
      ["3", "gypsum"],
    ]);
  }
});

closeBrowserAfterAll();
