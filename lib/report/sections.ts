/**
 * The sections of the report that show tables.
 *
 * @module
 */
import { nameActor } from "../chart/mod.ts";
import { type Join, measureMentions } from "../measure/mod.ts";
import type { Figure, Framing, Quote, Records, Tally, TallyFigure } from "../vocabulary.ts";
import { grid, type GridColumn } from "./grid.ts";
import { html, type Markup } from "./html.ts";
import type { Passage } from "./passages.ts";
import { countOf, formatBounds, formatCount, formatWindow, subjectOf, wordsOf } from "./words.ts";

/** Gives the passage behind a row, or nothing where the report holds none. */
export type PassageOf = (row: { document: string; start: number; end: number }) => Passage | undefined;

/**
 * Sets a passage with the words that were read marked in it.
 *
 * @param passage the passage
 * @returns a quotation; nothing for no passage
 */
export function quotePassage(passage: Passage | undefined): Markup {
  if (!passage) return html``;
  return html`<blockquote>${passage.before}<mark>${passage.words}</mark>${passage.after}</blockquote>`;
}

const outletsOf = (records: Records) => {
  const outlets = new Map(records.documents.map(({ document, outlet }) => [document, outlet || document]));
  return (row: { document: string }): string => outlets.get(row.document) ?? row.document;
};

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
  const order = ["current", "background", "other"];
  const tallies = records.tallies.toSorted((a, b) =>
    order.indexOf(a.status) - order.indexOf(b.status) || (b.outlets) - (a.outlets)
  );
  const details = tallies.map((tally) =>
    tallyDetails(tally, members.get(tally.tally) ?? [], figures, records, passageOf)
  );
  return html`${grid("Tallies: what all figures of one harm say together", TALLY_COLUMNS, tallies)}
<h3>The figures of each tally</h3>
${details}`;
}

const keyOf = (row: { document: string; start: number; outcome: string }): string =>
  JSON.stringify([row.document, row.start, row.outcome]);

const TALLY_COLUMNS: GridColumn<Tally>[] = [
  { head: "harm", cell: (tally) => html`<a href="#tally-${tally.tally}">${subjectOf(tally)}</a>` },
  { head: "status", cell: (tally) => tally.status },
  { head: "whole range", cell: (tally) => formatBounds(tally.low, tally.high) },
  { head: "all agree on", cell: agreed },
  { head: "figures", cell: (tally) => formatCount(tally.figures), number: true },
  { head: "outlets", cell: (tally) => formatCount(tally.outlets), number: true },
  { head: "origins", cell: (tally) => formatCount(tally.origins), number: true },
  { head: "grade", cell: (tally) => html`<span class="badge">${tally.grade}</span>` },
  { head: "note", cell: (tally) => tally.note },
];

function agreed(tally: Tally): string {
  if (tally.grade === "contested") return "nothing";
  return formatBounds(tally.agreed_low, tally.agreed_high);
}

type Member = { place: TallyFigure; figure: Figure };

function tallyDetails(
  tally: Tally,
  places: readonly TallyFigure[],
  figures: ReadonlyMap<string, Figure>,
  records: Records,
  passageOf: PassageOf,
): Markup {
  const rows = places.flatMap((place) => {
    const figure = figures.get(keyOf(place));
    return figure ? [{ place, figure }] : [];
  });
  const outlet = outletsOf(records);
  const columns: GridColumn<Member>[] = [
    { head: "outlet", cell: ({ figure }) => outlet(figure) },
    { head: "number", cell: ({ figure }) => figure.quantity },
    { head: "bounds", cell: ({ figure }) => formatBounds(figure.low, figure.high) },
    { head: "source in the text", cell: ({ figure }) => chainOf(figure) },
    { head: "goes back to", cell: ({ place }) => place.origin },
    { head: "differs in", cell: ({ place }) => place.difference },
    { head: "offset", cell: ({ figure }) => figure.start, number: true },
  ];
  const counts = `${countOf(rows.length, "figure")}, ${countOf(tally.outlets, "outlet")}, ` +
    countOf(tally.origins, "origin");
  return html`
    <details id="tally-${tally.tally}"><summary>${subjectOf(tally)}: ${counts}</summary>
    ${grid(`Figures: ${subjectOf(tally)}`, columns, rows)}
    ${rows.map(({ figure }) => quotePassage(passageOf(figure)))}</details>
  `;
}

/** The source as the text names it, the fullest name for it, and through whom it came. */
function chainOf(figure: Pick<Figure, "source" | "speaker" | "via" | "told">): string {
  const { source, speaker, via, told } = figure;
  const name = speaker !== "" && speaker !== source
    ? (source === "" ? speaker : `${source} (${speaker})`)
    : source;
  return [name, via && `via ${via}`, told && `told ${told}`].filter((part) => part !== "").join(", ");
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
      { head: "because", cell: (join) => join.reason },
    ], joins.filter(({ one, other }) => one !== other))
  }`;
}

/**
 * Sets every figure.
 *
 * @param records every table
 * @returns a section's content
 */
export function figureSection(records: Records): Markup {
  const outlet = outletsOf(records);
  const columns: GridColumn<Figure>[] = [
    { head: "outlet", cell: outlet },
    { head: "number", cell: (figure) => figure.quantity },
    { head: "hedge", cell: (figure) => wordsOf(figure.hedge) },
    { head: "bounds", cell: (figure) => formatBounds(figure.low, figure.high) },
    { head: "whom", cell: (figure) => figure.population || figure.unit },
    { head: "outcome", cell: (figure) => figure.outcome },
    { head: "status", cell: (figure) => figure.status },
    { head: "source", cell: chainOf },
    { head: "role", cell: (figure) => figure.role },
    { head: "given by", cell: (figure) => figure.attribution || "the report itself" },
    { head: "window", cell: (figure) => formatWindow(figure.from, figure.to) || figure.window },
    { head: "place", cell: (figure) => figure.place },
    { head: "offset", cell: (figure) => figure.start, number: true },
    { head: "rule", cell: (figure) => html`<code>${figure.rule}</code>` },
  ];
  return html`<details><summary>All ${countOf(records.figures.length, "figure")}</summary>
${grid("All figures", columns, records.figures)}</details>`;
}

/** Counts rows by something and by document, for a table with one column a document. */
function cross<R extends { document: string }>(
  caption: string,
  head: string,
  rows: readonly R[],
  nameOf: (row: R) => string,
  records: Records,
): Markup {
  const counts = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const name = nameOf(row), line = counts.get(name) ?? new Map<string, number>();
    counts.set(name, line.set(row.document, (line.get(row.document) ?? 0) + 1));
  }
  const total = (line: Map<string, number>) => [...line.values()].reduce((sum, value) => sum + value, 0);
  const lines = [...counts].sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1));
  const columns: GridColumn<[string, Map<string, number>]>[] = [
    { head, cell: ([name]) => name },
    ...records.documents.map(({ document, outlet }) => ({
      head: outlet || document,
      cell: ([, line]: [string, Map<string, number>]) => formatCount(line.get(document) ?? 0),
      number: true,
    })),
    { head: "all", cell: ([, line]) => formatCount(total(line)), number: true },
  ];
  return grid(caption, columns, lines);
}

/**
 * Sets who is quoted: statements by role and outlet, and every statement with its speaker.
 *
 * @param records every table
 * @param passageOf the passage behind a statement
 * @returns a section's content
 */
export function quoteSection(records: Records, passageOf: PassageOf): Markup {
  const outlet = outletsOf(records);
  const columns: GridColumn<Quote>[] = [
    { head: "outlet", cell: outlet },
    { head: "speaker", cell: (quote) => quote.speaker || quote.source },
    { head: "role", cell: (quote) => quote.role },
    { head: "kind", cell: (quote) => quote.kind },
    { head: "cue", cell: (quote) => quote.cue },
    { head: "stance", cell: (quote) => quote.stance },
    { head: "named", cell: (quote) => quote.named ? "yes" : quote.anonymity || "no" },
    {
      head: "via",
      cell: (quote) => [quote.via, quote.told && `told ${quote.told}`].filter(Boolean).join(", "),
    },
    { head: "offset", cell: (quote) => quote.start, number: true },
  ];
  const role = (quote: Quote) => quote.role || "no source named";
  return html`${cross("Statements by kind of voice", "role", records.quotes, role, records)}
<details><summary>All ${countOf(records.quotes.length, "statement")}</summary>
${grid("Statements", columns, records.quotes)}
${records.quotes.map((quote) => quotePassage(passageOf(quote)))}</details>`;
}

/**
 * Sets who is named: mentions in 1,000 words, by actor and outlet.
 *
 * @param records every table
 * @returns a section's content
 */
export function mentionSection(records: Records): Markup {
  const rates = measureMentions(records.mentions, records.documents);
  const lines = [...Map.groupBy(rates, (row) => row.actor)]
    .map(([actor, rows]) => ({ actor, rows, count: rows.reduce((sum, row) => sum + row.count, 0) }))
    .filter((line) => line.count > 0)
    .sort((a, b) => b.count - a.count || (a.actor < b.actor ? -1 : 1));
  const columns: GridColumn<typeof lines[number]>[] = [
    { head: "actor", cell: (line) => nameActor(line.actor) },
    ...records.documents.map(({ document, outlet }) => ({
      head: outlet || document,
      cell: (line: typeof lines[number]) =>
        (line.rows.find((row) => row.document === document)?.rate ?? 0).toFixed(1),
      number: true,
    })),
    { head: "mentions", cell: (line) => formatCount(line.count), number: true },
  ];
  return grid("Mentions in 1,000 words", columns, lines);
}

/**
 * Sets how the event is framed: passages by frame and outlet.
 *
 * @param records every table
 * @returns a section's content
 */
export function framingSection(records: Records): Markup {
  const frame = (row: Framing) => wordsOf(row.frame);
  return cross("Passages that carry a frame", "frame", records.framing, frame, records);
}

/**
 * Sets the reports that were read.
 *
 * @param records every table
 * @returns a section's content
 */
export function documentSection(records: Records): Markup {
  const columns: GridColumn<Records["documents"][number]>[] = [
    { head: "document", cell: (row) => row.document },
    { head: "outlet", cell: (row) => row.outlet },
    { head: "country", cell: (row) => row.country },
    { head: "headline", cell: (row) => row.title },
    { head: "published", cell: (row) => row.published },
    { head: "words", cell: (row) => formatCount(row.tokens), number: true },
    { head: "SHA-256", cell: (row) => html`<code>${row.sha256.slice(0, 12)}…</code>` },
  ];
  return grid("Reports read", columns, records.documents);
}
