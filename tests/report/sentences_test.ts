import { deepStrictEqual } from "node:assert/strict";
import { findSentences } from "../../lib/report/sentences.ts";
import { RECORDS } from "./invented.ts";

Deno.test("findSentences() says what the tables show, and nothing of other tables", () => {
  deepStrictEqual(findSentences(RECORDS), [
    "Two outlets, one voice: Herald and Post & Sons print 3 people killed (Tel Harun, up to 8\u00a0June\u00a02024); it all goes back to the police.",
    "Contested: people injured, Tel Harun, up to 8\u00a0June\u00a02024. Herald and Post & Sons give two figures that no single number satisfies; together they run from 9, with no upper end.",
    "The figures of the event speak of two separate tolls: one resting on one voice and one contested.",
    "Two reports by two outlets, published on 8–\u20609\u00a0June\u00a02024: five figures of harm, four of them about the event itself.",
    "Of 4 figures of the event, 3 (75 %) are given to a source; the reports give the rest in their own words.",
    "Named most often is River Guard, with 3 mentions: Post & Sons 20.0 times in 1,000 words, Herald 10.0 times.",
    "Of 3 statements given to a source, 2 (67 %) come from officials and the military and 1 (33 %) from residents.",
    "One of three statements comes from a speaker without a name; the report says why.",
    "Passages of eight words or more stand in two reports: Herald and Post & Sons.",
  ]);
});

Deno.test("findSentences() of a corpus in which nothing was found only counts its reports", () => {
  const empty = Object.fromEntries(
    Object.keys(RECORDS).map((name) => [name, []]),
  ) as unknown as typeof RECORDS;
  deepStrictEqual(findSentences({ ...empty, documents: RECORDS.documents.slice(0, 1) }), [
    "One report by one outlet, published on 8\u00a0June\u00a02024: no figure of harm.",
  ]);
});
