/**
 * The sections of the page on words: who is quoted, who is named, how it is framed, and the reports themselves.
 *
 * @module
 */
import { capitalise, nameFrame, NONE, ROLE_WORDS } from "../../chart/mod.ts";
import { measureMentions } from "../../measure/mod.ts";
import type { Framing, Quote, Records } from "../../vocabulary.ts";
import { dayOf } from "../days.ts";
import { grid, type GridColumn } from "../grid.ts";
import { html, type Markup } from "../html.ts";
import { countOf, formatCount } from "../words.ts";
import { cross, outletsOf, type PassageOf, quotePassage } from "./common.ts";

/**
 * Sets who is quoted: statements by role and outlet, and every statement with its speaker.
 *
 * @param records every table
 * @param passageOf the passage behind a statement
 * @returns a section's content
 */
export function quoteSection(records: Records, passageOf: PassageOf): Markup {
  const columns: GridColumn<Quote>[] = [
    { head: "outlet", cell: outletsOf(records) },
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
  const roles = {
    caption: "Statements by kind of voice",
    head: "voice",
    rows: records.quotes,
    nameOf: ({ role }: Quote) => capitalise(ROLE_WORDS[role]),
  };
  return html`${cross(roles, records)}
<details><summary>All ${countOf(records.quotes.length, "statement")}</summary>
${grid("All statements", columns, records.quotes)}
${records.quotes.map((quote) => quotePassage(passageOf(quote)))}</details>`;
}

/**
 * Sets who is named: mentions in 1,000 words, by actor and outlet.
 *
 * @param records every table
 * @param called what an actor is called
 * @returns a section's content
 */
export function mentionSection(records: Records, called: (actor: string) => string): Markup {
  const rates = measureMentions(records.mentions, records.documents);
  const lines = [...Map.groupBy(rates, (row) => row.actor)]
    .map(([actor, rows]) => ({ actor, rows, count: rows.reduce((sum, row) => sum + row.count, 0) }))
    .filter((line) => line.count > 0)
    .sort((a, b) => b.count - a.count || (a.actor < b.actor ? -1 : 1));
  type Line = typeof lines[number];
  const rateOf = ({ rows }: Line, document: string) => {
    const row = rows.find((row) => row.document === document);
    return row && row.count > 0 ? row.rate.toFixed(1) : NONE;
  };
  const columns: GridColumn<Line>[] = [
    { head: "actor", cell: ({ actor }) => capitalise(called(actor)) },
    ...records.documents.map(({ document, outlet }) => ({
      head: outlet || document,
      cell: (line: Line) => rateOf(line, document),
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
  return cross({
    caption: "Passages that carry a frame",
    head: "frame",
    rows: records.framing,
    nameOf: ({ frame }: Framing) => nameFrame(frame),
  }, records);
}

/**
 * Sets the reports that were read.
 *
 * @param records every table
 * @returns a section's content
 */
export function documentSection(records: Records): Markup {
  const columns: GridColumn<Records["documents"][number]>[] = [
    { head: "outlet", cell: (row) => row.outlet || row.document },
    { head: "country", cell: (row) => row.country },
    { head: "headline", cell: (row) => row.title || "none on its page" },
    { head: "published", cell: (row) => dayOf(row.published) },
    { head: "words", cell: (row) => formatCount(row.tokens), number: true },
    { head: "SHA-256", cell: (row) => html`<code>${row.sha256.slice(0, 12)}…</code>` },
  ];
  return grid("Reports read", columns, records.documents);
}
