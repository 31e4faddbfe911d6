import { deepStrictEqual } from "node:assert/strict";
import { findSentences } from "../../lib/report/sentences.ts";
import { RECORDS } from "./invented.ts";

Deno.test("findSentences() says what the tables show, and nothing of other tables", () => {
  deepStrictEqual(findSentences(RECORDS), [
    "Two outlets, one voice: Herald and Post & Sons print 3 people killed (Tel Harun, up to 8\u00a0June\u00a02024); it all goes back to the police.",
    "Contested: people injured, Tel Harun, up to 8\u00a0June\u00a02024. Herald and Post & Sons give 2 figures that no single number satisfies; together they span at least 9.",
    "The figures speak of 2 separate tolls: 1 resting on one origin and 1 contested.",
    "2 reports by 2 outlets, published on 8–9\u00a0June\u00a02024: 5 figures of harm, 4 of them about the event itself.",
    "Of 4 figures of the event, 3 (75 %) are given to a source; the reports give the rest in their own words.",
    "Named most often is River Guard, with 3 mentions: Post & Sons 20.0 times in 1,000 words, Herald 10.0 times.",
    "Of 3 statements given to a source, 2 (67 %) come from officials and the military and 1 (33 %) from residents.",
    "1 of 3 statements come from a speaker without a name; for 1 of them the report says why.",
    "Passages of eight words or more stand in two reports: Herald and Post & Sons.",
  ]);
});

Deno.test("findSentences() of a corpus in which nothing was found only counts its reports", () => {
  const empty = Object.fromEntries(
    Object.keys(RECORDS).map((name) => [name, []]),
  ) as unknown as typeof RECORDS;
  deepStrictEqual(findSentences({ ...empty, documents: RECORDS.documents.slice(0, 1) }), [
    "1 report by 1 outlet, published on 8\u00a0June\u00a02024: 0 figures of harm.",
  ]);
});
