/**
 * deno task bench:frames: how long 1,000,000 records take to become a frame, and a file, and records again.
 *
 * @module
 */
import { formatTable, recordsOf, tabulate } from "../../lib/tables/mod.ts";
import type { Mention } from "../../lib/vocabulary.ts";
import { createRandom } from "./random.ts";

const rows = Number(Deno.args[0] ?? 1_000_000), random = createRandom(3);

const records = Array.from({ length: rows }, (_, i): Mention => ({
  document: `article-${Math.floor(i / 250)}`,
  sentence: i % 250,
  start: i % 250 * 40,
  end: i % 250 * 40 + 12,
  surface: random.pick(["the Fajr Brigades", "militias", "River Guard", "« garde »", "الحرس"]),
  actor: random.pick(["fajr-brigades", "militias", "river-guard"]),
  kind: random.pick(["name", "noun"]),
  descriptors: random.pick(["", "coast-backed", "Shia; armed"]),
  relation: "",
  voice: random.pick(["own", "indirect", "direct"]),
  speaker: "",
}));

async function measure<T>(name: string, run: () => T): Promise<T> {
  const before = performance.now(), result = run(), seconds = (performance.now() - before) / 1000;
  const memory = Deno.memoryUsage().rss / 1e6;
  console.log(`${name.padEnd(58)}${seconds.toFixed(2).padStart(10)} s${memory.toFixed(0).padStart(8)} MB`);
  await new Promise((done) => setTimeout(done)); // frames made in one go are never freed
  return result;
}

console.log(`${rows} records of the mentions table`);
const frame = await measure("records to a frame, every value checked", () => tabulate("mentions", records));
await measure("frame to Parquet", () => formatTable("mentions", frame, "parquet"));
await measure("frame to CSV", () => formatTable("mentions", frame, "csv"));
await measure("frame to records", () => recordsOf("mentions", frame));
