/**
 * Charts in the page: where each stands, and what stands with it.
 *
 * @module
 */
import type { Chart } from "../chart/mod.ts";
import { html, type Markup, trusted } from "./html.ts";

/** The section that a chart belongs to; several charts of one kind have names with a number. */
const SECTIONS: Readonly<Record<string, string>> = {
  lineage: "findings",
  growth: "tallies",
  figures: "figures",
  windows: "figures",
  quoted: "statements",
  mentions: "mentions",
  naming: "mentions",
  kinds: "mentions",
  descriptors: "mentions",
  places: "mentions",
  frames: "framing",
  "frame-places": "framing",
  spots: "framing",
  keyness: "framing",
};
/**
 * Names the section that a chart stands in.
 *
 * @param chart the chart
 * @returns the anchor of its section; "charts" for one that belongs to none
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { sectionOf } from "./pictures.ts";
 * strictEqual(sectionOf({ name: "kinds-2" }), "mentions");
 * ```
 */
export function sectionOf({ name }: Pick<Chart, "name">): string {
  return SECTIONS[name.replace(/-\d+$/, "")] ?? "charts";
}

/**
 * Sets a chart, for wide windows and for narrow ones: the picture carries its own title, caveat and source; the page adds
 * what to take from it, and its files.
 *
 * @param chart the chart
 * @returns a figure
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { setPicture } from "./pictures.ts";
 * const chart = { name: "tolls", takeaway: "They differ.", svg: "<svg/>", narrow: "<svg/>" };
 * match(setPicture(chart).markup, /<figcaption>They differ\./);
 * ```
 */
export function setPicture(
  { name, takeaway, svg, narrow }: Pick<Chart, "name" | "takeaway" | "svg" | "narrow">,
): Markup {
  const links = ["svg", "png", "pdf", "csv"].map((format, i) =>
    html`<a href="charts/${name}.${format}">${format.toUpperCase()}</a>${i < 3 ? "," : ""}`
  );
  return html`
    <figure id="chart-${name}">
      <div class="chart wide">${picture(svg)}</div>
      <div class="chart narrow">${picture(narrow)}</div>
      <figcaption>${takeaway} <small>Files: ${links}.</small></figcaption>
    </figure>
  `;
}

/** A picture without the line breaks of its file, which are a tenth of it. */
function picture(svg: string): Markup {
  return trusted(svg.replaceAll(/\n\s*/g, ""));
}
