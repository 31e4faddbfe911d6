/**
 * The sections of the page on figures: tallies with what they hold, voices counted as one, and every figure.
 *
 * @module
 */
import { boundWords } from "../../chart/mod.ts";
import type { Join } from "../../measure/mod.ts";
import type { Figure, Records, Tally, TallyFigure } from "../../vocabulary.ts";
import { spanOf } from "../days.ts";
import { grid, type GridColumn } from "../grid.ts";
import { html, type Markup } from "../html.ts";
import { agreedOf, harmOf, splitNote, STATUSES } from "../tallies.ts";
import { countOf, formatCount, wordsOf } from "../words.ts";
import { chainOf, outletsOf, type PassageOf, quotePassage } from "./common.ts";

/**
 * Sets the tallies, and under each one the figures that it holds.
 *
 * @param records every table
 * @param passageOf the passage behind a figure
 * @returns a section's content
 */
export function tallySection(records: Records, passageOf: PassageOf): Markup {
  const members = Map.groupBy(records.tally_figures, (figure) => figure.tally);
  const figures = new Map(records.figures.map((figure) => [keyOf(figure), figure]));
  const order = Object.keys(STATUSES);
  const tallies = records.tallies.toSorted((a, b) =>
    order.indexOf(a.status) - order.indexOf(b.status) || b.outlets - a.outlets
  );
  const details = tallies.map((tally) => {
    const rows = (members.get(tally.tally) ?? []).flatMap((place): Member[] => {
      const figure = figures.get(keyOf(place));
      return figure ? [{ place, figure }] : [];
    });
    return tallyDetails(tally, rows, outletsOf(records), passageOf);
  });
  return html`${grid("Tallies: what all figures of one harm say together", tallyColumns(tallies), tallies)}
<h3>The figures of each tally</h3>
${details}`;
}

const keyOf = (row: { document: string; start: number; outcome: string }): string =>
  JSON.stringify([row.document, row.start, row.outcome]);

const linkOf = (tally: Tally): Markup => html`<a href="#tally-${tally.tally}">${harmOf(tally)}</a>`;

/** How many origins, in words where there is none. */
const originsOf = ({ origins }: Tally): string =>
  origins === 0 ? "no origin named" : countOf(origins, "origin");

function tallyColumns(tallies: readonly Tally[]): GridColumn<Tally>[] {
  const byId = new Map(tallies.map((tally) => [tally.tally, tally])), known = new Set(byId.keys());
  // A list would be set line by line, with a blank behind each name.
  const note = (tally: Tally) =>
    splitNote(tally.note, known).reduce(
      (line, piece) => html`${line}${"text" in piece ? piece.text : linkOf(byId.get(piece.tally)!)}`,
      html``,
    );
  return [
    { head: "harm", cell: linkOf },
    { head: "part of", cell: (tally) => STATUSES[tally.status] },
    { head: "whole range", cell: (tally) => boundWords(tally.low, tally.high) },
    { head: "all agree on", cell: agreedOf },
    { head: "figures", cell: (tally) => formatCount(tally.figures), number: true },
    { head: "outlets", cell: (tally) => formatCount(tally.outlets), number: true },
    { head: "origins", cell: (tally) => tally.origins === 0 ? "none named" : tally.origins, number: true },
    { head: "grade", cell: (tally) => html`<span class="badge">${tally.grade}</span>` },
    { head: "note", cell: note },
  ];
}

type Member = { place: TallyFigure; figure: Figure };

function tallyDetails(
  tally: Tally,
  rows: readonly Member[],
  outlet: (row: { document: string }) => string,
  passageOf: PassageOf,
): Markup {
  const columns: GridColumn<Member>[] = [
    { head: "outlet", cell: ({ figure }) => outlet(figure) },
    { head: "number", cell: ({ figure }) => figure.quantity },
    { head: "bounds", cell: ({ figure }) => boundWords(figure.low, figure.high) },
    { head: "source in the text", cell: ({ figure }) => chainOf(figure) || "none named" },
    { head: "goes back to", cell: ({ place }) => place.origin || "nobody named" },
    { head: "differs in", cell: ({ place }) => place.difference },
    { head: "offset", cell: ({ figure }) => figure.start, number: true },
  ];
  const counts = `${countOf(rows.length, "figure")}, ${countOf(tally.outlets, "outlet")}, ${
    originsOf(tally)
  }`;
  return html`
    <details id="tally-${tally.tally}"><summary>${harmOf(tally)}: ${counts}</summary>
    ${grid(`Figures: ${harmOf(tally)}`, columns, rows)}
    ${rows.map(({ figure }) => quotePassage(passageOf(figure)))}</details>
  `;
}

/**
 * Sets which voices were counted as one, so that a reader can doubt it.
 *
 * @param joins pairs of voices with the reason
 * @returns a section's content
 */
export function joinSection(joins: readonly Join[]): Markup {
  return html`<h3>Voices counted as one</h3>
${
    grid("Names that were found to be one voice", [
      { head: "voice", cell: (join) => join.one },
      { head: "and", cell: (join) => join.other },
      // Behind the colon stand the stems that were compared.
      { head: "because", cell: (join) => join.reason.split(":")[0] },
    ], joins.filter(({ one, other }) => one !== other))
  }`;
}

/** How the text gives a figure to its source. */
const GIVEN: Readonly<Record<Figure["attribution"], string>> = {
  sentence: "the sentence itself",
  quotation: "a quotation",
  carried: "the sentence before",
  "": "the report’s own words",
};

/**
 * Sets every figure.
 *
 * @param records every table
 * @returns a section's content
 */
export function figureSection(records: Records): Markup {
  const columns: GridColumn<Figure>[] = [
    { head: "outlet", cell: outletsOf(records) },
    { head: "number", cell: (figure) => figure.quantity },
    { head: "hedge", cell: (figure) => wordsOf(figure.hedge) },
    { head: "bounds", cell: (figure) => boundWords(figure.low, figure.high) },
    { head: "whom", cell: (figure) => figure.population || figure.unit },
    { head: "outcome", cell: (figure) => figure.outcome },
    { head: "part of", cell: (figure) => STATUSES[figure.status] },
    { head: "source", cell: (figure) => chainOf(figure) || "none named" },
    { head: "role", cell: (figure) => figure.role },
    { head: "given in", cell: (figure) => GIVEN[figure.attribution] },
    { head: "window", cell: (figure) => spanOf(figure.from, figure.to) || figure.window },
    { head: "place", cell: (figure) => figure.place },
    { head: "offset", cell: (figure) => figure.start, number: true },
  ];
  return html`<details><summary>All ${countOf(records.figures.length, "figure")}</summary>
${grid("All figures", columns, records.figures)}</details>`;
}
