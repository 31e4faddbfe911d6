import { deepStrictEqual, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { chartFigures, exportChart } from "../../lib/chart/mod.ts";
import { renderPdf } from "../../lib/chart/render/pdf.ts";
import { renderPng } from "../../lib/chart/render/png.ts";
import { inventDocuments, inventFigures } from "./invented.ts";

const FILE = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const PLACES: Record<string, Record<string, string>> = {
  "in Tokyo": { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8" },
  "in Turkish": { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", LANGUAGE: "tr", TZ: "America/St_Johns" },
  "without fonts": { LC_ALL: "C", FONTCONFIG_FILE: "/dev/null", FONTCONFIG_PATH: "/nowhere", TZ: "UTC" },
};

async function hashesIn(env: Record<string, string>): Promise<string> {
  const args = [
    "run",
    "-q",
    "--no-prompt",
    "-P=test",
    "--config",
    FILE("../../deno.json"),
    FILE("hashes.ts"),
  ];
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args, env }).output();
  ok(success, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

Deno.test("exportChart() makes the same bytes wherever it runs", async () => {
  const here = await hashesIn({});
  ok(/^svg [0-9a-f]{64}$/m.test(here));
  for (const [place, env] of Object.entries(PLACES)) deepStrictEqual(await hashesIn(env), here, place);
});

Deno.test("exportChart() gives a PNG of twice the size, a tagged PDF and a CSV of all rows", async () => {
  const chart = chartFigures(inventFigures(), inventDocuments());
  const { svg, png, pdf, csv } = await exportChart(chart);
  deepStrictEqual(new TextDecoder().decode(svg), chart.svg);
  const width = Number(chart.svg.match(/ width="(\d+)"/)?.[1]);
  deepStrictEqual(new DataView(png.buffer, png.byteOffset).getUint32(16), 2 * width);
  deepStrictEqual(new TextDecoder().decode(csv).split("\n").length, chart.rows.length + 2);
  const text = new TextDecoder("latin1").decode(pdf);
  ok(text.includes("/FontFile2"), "fonts are embedded");
  ok(text.includes("/StructTreeRoot") && text.includes("/Alt"), "the picture is described");
  ok(!/CreationDate|ModDate|xmp:/.test(text), "no date");
});

Deno.test("a PDF holds the words of the chart in the fonts of the packages", async () => {
  const pdf = await renderPdf(chartFigures(inventFigures(), inventDocuments()).svg);
  const fonts = [...new TextDecoder("latin1").decode(pdf).matchAll(/\/BaseFont \/([A-Z]+\+)?([\w-]+)/g)];
  deepStrictEqual([...new Set(fonts.map((font) => font[2]))].sort(), [
    "Arimo-Bold",
    "Arimo-Regular",
    "DejaVuSans",
  ]);
});

Deno.test("a PNG draws Latin, Arabic, Cyrillic and Georgian letters, and a box where it has none", async () => {
  const draw = (text: string) =>
    renderPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="30"><text y="20">${text}</text></svg>`,
    );
  const [empty, box] = [await draw(" "), await draw("□")];
  for (const text of ["Ramadi", "الرمادي", "Рамади", "რამადი"]) {
    ok(!sameBytes(await draw(text), empty) && !sameBytes(await draw(text), box), text);
  }
  ok(sameBytes(await draw("拉"), box));
});

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
