/**
 * Prints how well the program reads planted figures: `deno run -P=test tests/extract/planted_report.ts 100000`.
 *
 * @module
 */
import type { Figure } from "../../lib/vocabulary.ts";
import { interval } from "../bench/interval.ts";
import { type Planted, plantSentences } from "./planted.ts";
import { type Miss, type PlantedScore, scorePlanted } from "./planted/score.ts";

const count = Number(Deno.args[0] ?? 100_000),
  seed = Number(Deno.args[1] ?? 1),
  shown = Number(Deno.args[2] ?? 0);
const scores = plantSentences(count, { seed }).map(scorePlanted);
const sum = (some: readonly PlantedScore[], of: (score: PlantedScore) => number): number =>
  some.reduce((all, score) => all + of(score), 0);
const errors = (some: readonly PlantedScore[], error: Miss["error"]): number =>
  sum(some, ({ misses }) => misses.filter((miss) => miss.error === error).length);

const planted = (some: readonly PlantedScore[]): number => sum(some, ({ planted }) => planted);
console.log(`${count} sentences, ${planted(scores)} figures planted, seed ${seed}`);
console.log(
  `recall              ${interval(scores, (some) => sum(some, ({ found }) => found) / planted(some), 4)}`,
);
const right = (error: "value" | "hedge") => (some: readonly PlantedScore[]): number =>
  1 - errors(some, error) / (planted(some) - errors(some, "missed"));
console.log(`value right, found  ${interval(scores, right("value"), 4)}`);
console.log(`hedge right, found  ${interval(scores, right("hedge"), 4)}`);
console.log(`invented            ${errors(scores, "invented")}`);
const shares = Map.groupBy(
  scores.flatMap(({ misses }) => misses),
  ({ error, kind }) => `${error} in ${kind}`,
);
for (const [name, all] of [...shares].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${name.padEnd(26)}${all.length}`);
}
const show = (one: Planted | Figure | undefined): string =>
  one ? `${one.quantity} ${one.outcome} ${one.low}..${one.high} ${one.hedge}` : "nothing";
const templates = Map.groupBy(
  scores.flatMap(({ misses }) => misses),
  ({ error, template }) => `${error} | ${template}`,
);
for (const [name, all] of [...templates].sort(([, a], [, b]) => b.length - a.length).slice(0, shown)) {
  const { sentence, planted, read } = all[0];
  console.log(`\n${all.length} ${name}\n    ${sentence}\n    wanted ${show(planted)}, read ${show(read)}`);
}
