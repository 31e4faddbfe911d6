/**
 * Prints the SHA-256 of every file of the invented charts; a test runs it under other languages and time zones.
 *
 * @module
 */

import { chartFigures, chartMentions, exportChart } from "../../lib/chart/mod.ts";
import { inventDocuments, inventFigures, inventMentions } from "./invented.ts";

for (
  const chart of [
    chartFigures(inventFigures(), inventDocuments()),
    chartMentions(inventMentions(), inventDocuments()),
  ]
) {
  for (const [format, bytes] of Object.entries(await exportChart(chart))) {
    console.log(format, new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex());
  }
}
