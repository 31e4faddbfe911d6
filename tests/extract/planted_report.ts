/**
 * Prints how well the program reads planted figures: `deno run -P=test tests/extract/planted_report.ts 100000`.
 *
 * @module
 */
import type { Figure } from "../../lib/vocabulary.ts";
import { createRandom } from "../bench/random.ts";
import { type Planted, plantSentences } from "./planted.ts";
import { type Miss, type PlantedScore, scorePlanted } from "./planted/score.ts";

const count = Number(Deno.args[0] ?? 100_000),
  seed = Number(Deno.args[1] ?? 1),
  shown = Number(Deno.args[2] ?? 0);
const scores = plantSentences(count, { seed }).map(scorePlanted);
const sum = (some: PlantedScore[], of: (score: PlantedScore) => number): number =>
  some.reduce((all, score) => all + of(score), 0);
const errors = (some: PlantedScore[], error: Miss["error"]): number =>
  sum(some, ({ misses }) => misses.filter((miss) => miss.error === error).length);

/** The middle 95 % of a share over articles drawn with replacement. */
function interval(measure: (some: PlantedScore[]) => number): string {
  const random = createRandom(7), rounds = 200;
  const draws = Array.from({ length: rounds }, () => measure(scores.map(() => random.pick(scores)))).sort((
    a,
    b,
  ) => a - b);
  const [low, high] = [draws[Math.floor(rounds * 0.025)], draws[Math.floor(rounds * 0.975)]];
  return `${measure(scores).toFixed(4)} (${low.toFixed(4)} to ${high.toFixed(4)})`;
}

const planted = (some: PlantedScore[]): number => sum(some, ({ planted }) => planted);
console.log(`${count} sentences, ${planted(scores)} figures planted, seed ${seed}`);
console.log(`recall              ${interval((some) => sum(some, ({ found }) => found) / planted(some))}`);
console.log(
  `value right, found  ${
    interval((some) => 1 - errors(some, "value") / (planted(some) - errors(some, "missed")))
  }`,
);
console.log(
  `hedge right, found  ${
    interval((some) => 1 - errors(some, "hedge") / (planted(some) - errors(some, "missed")))
  }`,
);
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
