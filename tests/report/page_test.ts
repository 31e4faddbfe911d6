import { doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { createHash } from "node:crypto";
import type { Chart } from "../../lib/chart/mod.ts";
import { renderReport } from "../../lib/report/page.ts";
import { ANALYSIS, MADE } from "./invented.ts";

const CHART = {
  name: "tolls",
  title: "Tolls",
  takeaway: "They differ",
  alt: 'Two "bars"',
  caveat: "Few.",
  source: "Invented",
  narrow: '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>',
  svg:
    '<svg xmlns="http://www.w3.org/2000/svg"><style>rect{fill:red}</style><rect style="stroke: &quot;a&quot;"/></svg>',
} as unknown as Chart;

const page = renderReport(ANALYSIS, [CHART], { made: MADE, packages: { polars: "1.0.0" } });
const policy =
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1].replaceAll("&#39;", "'") ?? "";

Deno.test("renderReport() escapes every text of the corpus", () => {
  match(page, /<h1>The &lt;fall&gt; of Tel Harun<\/h1>/);
  match(page, /Post &amp; Sons/);
  match(page, /Col\. &lt;Adil&gt;/);
  doesNotMatch(page, /<fall>|<Adil>/);
});

Deno.test("renderReport() bars everything that it does not bring itself", () => {
  match(policy, /^default-src 'none'; style-src 'sha256-/);
  doesNotMatch(page, /<script|<link|<iframe|<img|https?:\/\/(?!www\.w3\.org)| on[a-z]+=/);
});

Deno.test("renderReport() names the hash of every style in its policy", () => {
  const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style);
  strictEqual(styles.length, 2);
  for (const style of [...styles, 'stroke: "a"']) {
    ok(policy.includes(`'sha256-${createHash("sha256").update(style).digest("base64")}'`), style);
  }
});

Deno.test("renderReport() shows chart, tallies, refusals, notes and provenance", () => {
  for (const text of ["They differ", 'id="chart-tolls"', "charts/tolls.pdf", "broken.txt"]) {
    ok(page.includes(text), text);
  }
  for (
    const text of ["never closed", MADE.codebooks.language, "polars 1.0.0", "goes back to", "speaks for it"]
  ) {
    ok(page.includes(text), text);
  }
});

Deno.test("renderReport() links only to anchors that it has", () => {
  const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) ok(anchors.has(target), target);
  strictEqual(anchors.size, [...page.matchAll(/ id="/g)].length);
});

Deno.test("renderReport() shows passages only where it is told to", () => {
  ok(!page.includes("here &amp;"));
  const open = renderReport(ANALYSIS, [], { made: MADE, passages: true });
  match(open, /<blockquote>Three died h<mark>ere &amp;<\/mark> there, the police said\.<\/blockquote>/);
  match(open, /not for publication/);
});
