import { deepStrictEqual, match, ok, throws } from "node:assert/strict";
import * as Plot from "@observablehq/plot";
import { makeChart } from "../../lib/chart/chart.ts";
import { parseSvg } from "../../lib/chart/dom.ts";
import { chartFigures, chartMentions } from "../../lib/chart/mod.ts";
import { drawPlot } from "../../lib/chart/plot.ts";
import { printSvg } from "../../lib/chart/svg.ts";
import { inventDocuments, inventFigure, inventFigures, inventMentions } from "./invented.ts";

const HOSTILE = `<script>alert("x")</script> & ' ]]> &amp; \u202eesrever\u202c \u0000\u001b[31m \ud800`;

Deno.test("a chart shows itself in a notebook as SVG, PNG and words", async () => {
  const chart = chartMentions(inventMentions(), inventDocuments());
  const shown = await chart[Symbol.for("Jupyter.display") as never] as unknown;
  ok(typeof shown === "function");
  const bundle = await (shown as () => Promise<Record<string, string>>).call(chart);
  deepStrictEqual(Object.keys(bundle).sort(), ["image/png", "image/svg+xml", "text/plain"]);
  deepStrictEqual(bundle["image/svg+xml"], chart.svg);
  deepStrictEqual(bundle["text/plain"], chart.alt);
  ok(bundle["image/png"].startsWith("iVBORw0KGgo"));
});

Deno.test("the SVG of a chart names itself to a screen reader and to a renderer", () => {
  const chart = chartFigures(inventFigures(), inventDocuments());
  const { attributes, children } = parseSvg(chart.svg);
  deepStrictEqual(attributes.xmlns, "http://www.w3.org/2000/svg");
  deepStrictEqual(attributes.role, "img");
  deepStrictEqual(attributes["aria-labelledby"], "figures-title figures-desc");
  const [title, desc] = children.filter((child) => typeof child !== "string");
  deepStrictEqual([title.children, desc.children], [[chart.title], [chart.alt]]);
});

Deno.test("an SVG that is read and printed again is the same", () => {
  const { svg } = chartFigures(inventFigures(), inventDocuments());
  const trim = (text: string) => text.replace(/>\s+</g, "><").trim();
  deepStrictEqual(trim(printSvg(parseSvg(svg))), trim(svg));
});

Deno.test("hostile text is escaped or taken out wherever it stands", () => {
  const documents = inventDocuments(2).map((document) => ({
    ...document,
    outlet: HOSTILE + document.document,
  }));
  const figure = inventFigure({
    low: 5,
    quantity: HOSTILE,
    population: HOSTILE,
    speaker: HOSTILE,
    window: HOSTILE,
  });
  const mentions = inventMentions(2).map((mention) => ({ ...mention, actor: HOSTILE }));
  for (const chart of [chartFigures([figure], documents), chartMentions(mentions, documents)]) {
    ok(!/<script|&(?!amp;|lt;|gt;|quot;)/.test(chart.svg));
    // deno-lint-ignore no-control-regex -- these are the characters looked for
    ok(!/[\u0000\u001b\u202a-\u202e\u2066-\u2069\ud800-\udfff]/.test(chart.svg));
    match(chart.svg, /&lt;script&gt;/);
    deepStrictEqual(parseSvg(chart.svg).name, "svg");
  }
});

Deno.test("two charts on one page share no id", () => {
  const draw = (name: string) => {
    const options = { clip: "frame", marks: [Plot.dot([[1, 2]], { clip: true })] } as Plot.PlotOptions;
    return printSvg(drawPlot(name, options).drawing);
  };
  ok(draw("one").includes('id="one-1"') && draw("one").includes('clip-path="url(#one-1)"'));
  deepStrictEqual(draw("one"), draw("one"));
  ok(!draw("two").includes("one-1"));
});

Deno.test("a warning of Plot stops the chart", () => {
  const warned = () => drawPlot("days", { marks: [Plot.dotX(["2031-03-04", "2031-03-05"])] });
  throws(
    warned,
    /^Error: Cannot draw "days": Plot warns: Warning: some data associated with the x scale are strings/,
  );
});

Deno.test("a chart is not made without its words", () => {
  const words = { title: "T", subtitle: "S", takeaway: "T.", alt: "A.", caveat: "C.", source: "Us" };
  const parts = { draw: () => [], rows: [], fields: [] };
  throws(
    () => makeChart({ name: "x", ...words, source: " ", ...parts }),
    /its source is empty, wanted a sentence/,
  );
  throws(() => makeChart({ name: "../x", ...words, ...parts }), /Cannot make chart "\.\.\/x": wanted a name/);
});

Deno.test("a chart is drawn anew for a phone: as narrow, its letters as large, its ids its own", () => {
  const chart = chartFigures(inventFigures(), inventDocuments());
  const sizes = [...chart.narrow.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  match(chart.narrow, / width="354"/);
  ok(Math.min(...sizes) >= 12, "letters are at least 12 px high");
  match(chart.narrow, /id="figures-narrow-title"/);
  deepStrictEqual(
    new Set([...chart.svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).has("figures-narrow-title"),
    false,
  );
});
