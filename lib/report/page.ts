/**
 * report.html: one page that needs nothing beside it.
 *
 * @module
 */
import { capitalise, type Chart, countInWords, nameActor, nameActors } from "../chart/mod.ts";
import type { Analysis, Provenance } from "./analysis.ts";
import { measureAccuracy } from "./accuracy/read.ts";
import { accuracySection } from "./accuracy/section.ts";
import { correctionSection } from "./corrections/section.ts";
import { grid } from "./grid.ts";
import { html, type Markup, trusted } from "./html.ts";
import { LIMITS, METHOD } from "./method.ts";
import { passages } from "./passages.ts";
import { sectionOf, setPicture } from "./pictures.ts";
import { policyOf } from "./policy.ts";
import type { PassageOf } from "./sections/common.ts";
import { figureSection, joinSection, tallySection } from "./sections/figures.ts";
import { documentSection, framingSection, mentionSection, quoteSection } from "./sections/voices.ts";
import { findSentences } from "./sentences.ts";
import { STYLE } from "./style.ts";

/** What a page says beside the tables. */
export interface PageOptions {
  /** Hashes of what the tables were made from. */
  made: Provenance;
  /** Versions of the packages that made it, by name. @default none */
  packages?: Readonly<Record<string, string>>;
  /** Whether it shows the passages behind figures and statements; such a page is not for publication. @default false */
  passages?: boolean;
}

/** A section of the page: its anchor, its heading and what stands in it. */
type Section = [id: string, heading: string, content: Markup];

/**
 * Sets the report.
 *
 * @param analysis the corpus and its tables
 * @param charts charts to show, in order
 * @param options provenance, and whether passages are shown
 * @returns the page as HTML
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { analyse, provenance } from "./analysis.ts";
 * import { renderReport } from "./page.ts";
 * const analysis = await analyse("seeds/sample");
 * match(renderReport(analysis, [], { made: provenance(analysis) }), /^<!doctype html>/);
 * ```
 */
export function renderReport(analysis: Analysis, charts: readonly Chart[], options: PageOptions): string {
  const { corpus, records } = analysis, names = nameActors(analysis.codebook.actors);
  const passageOf: PassageOf = options.passages ? (row) => passages(corpus, [row])[0] : () => undefined;
  const pictures = (id: string) => html`${charts.filter((chart) => sectionOf(chart) === id).map(setPicture)}`;
  const sections: Section[] = [
    ["findings", "What the reports show", findings(findSentences(records, names), pictures("findings"))],
    [
      "tallies",
      "Tolls, and how far they agree",
      html`${pictures("tallies")}${tallySection(records, passageOf)}${joinSection(analysis.joins)}`,
    ],
    ["figures", "Figures", html`${pictures("figures")}${figureSection(records)}`],
    ["statements", "Who is quoted", html`${pictures("statements")}${quoteSection(records, passageOf)}`],
    [
      "mentions",
      "Who is named, and how",
      html`${pictures("mentions")}${mentionSection(records, (actor) => names[actor] ?? nameActor(actor))}`,
    ],
    ["framing", "How it is framed", html`${pictures("framing")}${framingSection(records)}`],
    ...(charts.some((chart) => sectionOf(chart) === "charts")
      ? [["charts", "More charts", pictures("charts")] satisfies Section]
      : []),
    ["reports", "The reports", documentSection(records)],
    ["method", "Method", html`${METHOD.map((text) => html`<p>${text}</p>`)}`],
    ["accuracy", "How good the reading is", accuracySection(measureAccuracy(corpus.codings, records))],
    ["limits", "What this does not show", html`<ul>${LIMITS.map((text) => html`<li>${text}</li>`)}</ul>`],
    ["refused", "Refused and odd", oddities(analysis)],
    ["provenance", "Provenance", provenanceSection(options)],
  ];
  const body = html`<div class="page">${header(analysis, sections, options)}
<main>
${sections.map(section)}</main></div>`;
  const head = html`<style>${trusted(STYLE)}</style>`;
  return html`
    <!doctype html>
    <html lang="en">
      <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policyOf(head.markup + body.markup)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${corpus.title}: how the reports differ</title>
    ${head}
      </head>
      <body>
    ${body}
      </body>
    </html>
  `.markup;
}

const section = ([id, heading, content]: Section): Markup =>
  html`
    <section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${heading}</h2>
    ${content}
    </section>
  `;

function header(analysis: Analysis, sections: readonly Section[], options: PageOptions): Markup {
  const { documents } = analysis.records;
  const outlets = new Set(documents.map(({ outlet }) => outlet).filter((outlet) => outlet !== "")).size;
  const counts = capitalise(countInWords(documents.length, "report")) +
    (outlets > 0 ? ` by ${countInWords(outlets, "outlet")}` : "");
  const warning =
    html`<p><strong>This copy holds passages of the texts. It is not for publication.</strong></p>`;
  return html`<header>
<h1>${analysis.corpus.title}</h1>
<p class="muted">${counts}, compared number by number and name by name. Every row names the character offset that it was read from.</p>
${options.passages ? warning : ""}
<nav aria-label="Sections"><ul>${
    sections.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)
  }</ul></nav>
</header>`;
}

/** The finding that counts, its picture, and the others. */
function findings([first, ...others]: readonly string[], picture: Markup): Markup {
  const list = others.length > 0
    ? html`<ul>${others.map((sentence) => html`<li>${sentence}</li>`)}</ul>`
    : "";
  return html`<p class="lead">${first}</p>${picture}${list}`;
}

function oddities(analysis: Analysis): Markup {
  const { corpus: { refused }, records: { documents, notes }, corrections } = analysis;
  const outlets = new Map(documents.map(({ document, outlet }) => [document, outlet || document]));
  const refusals = grid("Refused", [
    { head: "file", cell: (row) => row.file },
    { head: "reason", cell: (row) => row.reason },
  ], refused);
  const odd = grid("Notes on the texts", [
    { head: "report", cell: (row) => outlets.get(row.document) ?? row.document },
    { head: "sentence", cell: (row) => row.sentence ?? "", number: true },
    { head: "noticed by", cell: (row) => row.module },
    { head: "note", cell: (row) => row.note },
  ], notes);
  return html`${corrections ? correctionSection(corrections) : ""}<p>${
    capitalise(countInWords(refused.length, "document"))
  } refused, ${countInWords(notes.length, "note")} on the texts.</p>
${refused.length > 0 ? refusals : ""}
<details><summary>Notes</summary>${odd}</details>`;
}

function provenanceSection({ made, packages = {} }: PageOptions): Markup {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`).join(", ");
  const rows: [string, string][] = [
    ["Corpus", made.corpus.sha256],
    ["Codebooks of the corpus", made.codebooks.corpus],
    ["Codebooks of the language", made.codebooks.language],
    ...(made.corrections ? [["Corrections by hand", made.corrections] as [string, string]] : []),
  ];
  return html`<p>The same texts and codebooks give this page again, byte for byte. SHA-256 of what it was made from:</p>
<dl>${
    rows.map(([name, value]) =>
      html`
        <dt>${name}</dt>
        <dd><code>${value}</code></dd>
      `
    )
  }${
    versions && html`
      <dt>Packages</dt>
      <dd>${versions}</dd>
    `
  }</dl>
<p>The tables stand in <a href="tables/">tables/</a>, their columns in <a href="tables/dictionary.md">tables/dictionary.md</a>.</p>`;
}
