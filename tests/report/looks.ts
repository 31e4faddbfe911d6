/**
 * What a person, a screen reader or a printer makes of a page, measured in a browser.
 *
 * @module
 */
import axe from "axe-core";
import type { Page } from "playwright-core";

// What of the page the functions below use; the types of a browser are none of Deno's.
interface Node {
  tagName: string;
  textContent: string;
  open: boolean;
  scrollWidth: number;
  clientWidth: number;
  attributes: Iterable<{ name: string; value: string }>;
  closest(selector: string): Node | null;
  getBoundingClientRect(): { left: number; right: number; width: number; height: number };
  dispatchEvent(event: unknown): boolean;
}
declare const document: {
  documentElement: Node;
  body: Node;
  querySelectorAll(selector: string): Iterable<Node>;
};
declare const innerWidth: number;

const describe =
  "(node) => `<${node.tagName.toLowerCase()}> ${node.textContent.trim().replace(/\\s+/g, ' ').slice(0, 60)}`";

/** Opens everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() =>
    [...document.querySelectorAll("details")].forEach((details) => details.open = true)
  );
}

/** What stands outside of the window and can't be reached by scrolling a part of its own. */
export async function findOutside(page: Page): Promise<string[]> {
  return await page.evaluate((describe) => {
    const say: (node: Node) => string = eval(describe), width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth > innerWidth
      ? [`the page is ${document.documentElement.scrollWidth} px wide in ${innerWidth}`]
      : [];
    const out = [...document.querySelectorAll("body *")].filter((node) => {
      const { left, right, height } = node.getBoundingClientRect();
      if (height === 0 || left >= -0.5 && right <= width + 0.5) return false;
      const pane = node.closest(".scroll, .chart");
      return !pane || pane === node || pane.scrollWidth <= pane.clientWidth;
    });
    return [...wide, ...out.map(say)];
  }, describe);
}

/** What the paper cuts off: on it nothing scrolls. */
export async function findCut(page: Page): Promise<string[]> {
  return await page.evaluate((describe) => {
    const say: (node: Node) => string = eval(describe), width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *")].filter((node) => {
      const { left, right, height } = node.getBoundingClientRect();
      return height > 0 && (left < -0.5 || right > width + 0.5);
    }).map(say);
  }, describe);
}

/** Height of the smallest letter in the charts that are shown, in pixels of the window. */
export async function findSmallest(page: Page): Promise<number> {
  return await page.evaluate(`Math.min(...[...document.querySelectorAll(".chart svg text")]
    .filter((text) => text.getClientRects().length > 0)
    .map((text) => {
      const svg = text.ownerSVGElement, scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return parseFloat(getComputedStyle(text).fontSize) * scale;
    }))`);
}

/** Violations that axe finds, one a line with the first elements that have it. Contrast takes half of its time. */
export async function findBarriers(page: Page, contrast = true): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = { resultTypes: ["violations"], rules: { "color-contrast": { enabled: contrast } } };
  const { violations } = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  ) as axe.AxeResults;
  return violations.map(({ id, help, nodes }) =>
    `${id}: ${help}; ${nodes.length} times, ${
      nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(" · ")
    }`
  );
}

/** Which elements and attributes a page is made of, and where its links lead. */
export async function takeCensus(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((node) => [
      node.tagName,
      ...[...node.attributes].map(({ name, value }) =>
        name === "href"
          ? `${node.tagName} href ${value.replace(/^(charts|tables)\/.*|^#.*/, "")}`
          : `${node.tagName} ${name}`
      ),
    ])
  );
  return [...new Set(found)].sort();
}

/** All text of a page, white space in a row as one blank. */
export async function readText(page: Page): Promise<string> {
  return await page.evaluate(() => document.body.textContent.replace(/\s+/g, " "));
}

/** Touches everything as a mouse and a keyboard would. */
export async function touch(page: Page): Promise<void> {
  await page.evaluate(`for (const node of document.querySelectorAll("body, body *")) {
    for (const kind of ["mouseover", "focus", "toggle", "load", "error"]) node.dispatchEvent(new Event(kind));
  }`);
  await page.waitForTimeout(100);
}
