/**
 * Texts of pictures that stand on each other or outside of their frame, measured in a browser.
 *
 * @module
 */
import type { Browser, Page } from "playwright-core";
import { fontFiles, type Weight } from "../../lib/chart/fonts.ts";

/** A fault of a picture. */
export interface Fault {
  chart: string;
  /** The text, or the two that stand on each other. */
  texts: string[];
  /** Pixels by which they do. */
  by: number;
}

// What of the page the function below uses; the types of a browser are none of Deno's.
interface Node {
  textContent: string;
  id: string;
  innerHTML: string;
  getBoundingClientRect(): { left: number; right: number; top: number; bottom: number };
  querySelectorAll(selector: string): Iterable<Node>;
}
declare const document: { body: Node };

/** Runs in the page: shows the pictures and measures each line of text. */
function measure(charts: { name: string; svg: string }[]): { texts: number; faults: Fault[] } {
  document.body.innerHTML = charts.map(({ svg }) => `<div>${svg}</div>`).join("");
  const faults: Fault[] = [];
  let texts = 0;
  [...document.body.querySelectorAll("div > svg")].forEach((svg, i) => {
    const chart = charts[i].name, frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll("text")].filter((text) => text.textContent.trim() !== "").map(
      (text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        // A sixth of a line's height stays free above its capitals.
        return { text: text.textContent, left, right, top: top + (bottom - top) * 0.16, bottom };
      },
    );
    texts += boxes.length;
    for (const { text, left, right, top, bottom } of boxes) {
      const by = Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom);
      if (!(by <= 0.5)) faults.push({ chart, texts: [text], by });
    }
    boxes.sort((a, b) => a.top - b.top);
    boxes.forEach((one, j) => {
      for (let k = j + 1; k < boxes.length && boxes[k].top < one.bottom; k++) {
        const two = boxes[k];
        const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const down = Math.min(one.bottom, two.bottom) - two.top;
        if (across > 1 && down > 1) {
          faults.push({ chart, texts: [one.text, two.text], by: Math.min(across, down) });
        }
      }
    });
  });
  return { texts, faults };
}

/** Where pictures are shown: with the fonts that they are made for, and with whatever this machine has. */
export interface Easel {
  fonts: string;
  page: Page;
}

/** Opens a page with the fonts of the charts, and one without. */
export async function openEasels(browser: Browser): Promise<Easel[]> {
  const own = await browser.newPage(), other = await browser.newPage();
  const face = (weight: Weight, family: string, file: string) =>
    `@font-face{font-family:${family};font-weight:${weight === "bold" ? 700 : 400};` +
    `src:url(data:font/ttf;base64,${Deno.readFileSync(file).toBase64()})}`;
  const families = ["Arimo", "'DejaVu Sans'"];
  const faces = (["regular", "bold"] as const).flatMap((weight) =>
    fontFiles(weight).map((file, i) => face(weight, families[i], file))
  );
  await own.setContent(`<!doctype html><style>${faces.join("")}</style>`);
  const names = families.flatMap((family) => [`16px ${family}`, `bold 16px ${family}`]);
  await own.evaluate(`Promise.all(${JSON.stringify(names)}.map((name) => document.fonts.load(name)))`);
  await other.setContent("<!doctype html>");
  return [{ fonts: "its own fonts", page: own }, { fonts: "the fonts of this machine", page: other }];
}

/** Finds the faults of pictures. */
export async function findFaults(
  { page }: Easel,
  charts: readonly { name: string; svg: string }[],
): Promise<{ texts: number; faults: Fault[] }> {
  return await page.evaluate(measure, charts.map(({ name, svg }) => ({ name, svg })));
}
