/**
 * Prints how well the program reads events that never happened: `deno run -P=test tests/measure/events_report.ts 1000`.
 *
 * @module
 */
import { interval } from "../bench/interval.ts";
import { reportEvents } from "./events.ts";
import { addPairs, type EventScore, pairF1, scoreEvent } from "./events/score.ts";

const count = Number(Deno.args[0] ?? 1000), seed = Number(Deno.args[1] ?? 1);
const events = reportEvents(count, seed), scores = events.map(scoreEvent);

const f1 = (some: readonly EventScore[]): number => pairF1(addPairs(some.map(({ tallies }) => tallies)));
const originF1 = (some: readonly EventScore[]): number =>
  pairF1(addPairs(some.map(({ origins }) => origins)));
const graded = (some: readonly EventScore[]): number => {
  const all = some.flatMap(({ graded }) => graded);
  return all.filter(({ right }) => right).length / all.length;
};
const found = (some: readonly EventScore[]): number =>
  1 -
  some.reduce((sum, { missed }) => sum + missed.length, 0) /
    some.reduce((sum, { figures }) => sum + figures, 0);

console.log(
  `${count} events, ${events.reduce((sum, { articles }) => sum + articles.length, 0)} articles, seed ${seed}`,
);
console.log(`pair F1 of tallies  ${interval(scores, f1, 3)}`);
console.log(`grade right         ${interval(scores, graded, 3)}`);
console.log(`pair F1 of origins  ${interval(scores, originF1, 3)}`);
console.log(`figures found       ${interval(scores, found, 3)}`);
console.log(`figures invented    ${scores.reduce((sum, { invented }) => sum + invented.length, 0)}`);
const traps = Map.groupBy(scores.flatMap(({ graded }) => graded), ({ truth }) => truth.trap);
for (const [trap, all] of [...traps].sort(([a], [b]) => a < b ? -1 : 1)) {
  const right = all.filter(({ right }) => right).length, wrong = all.filter(({ right }) => !right);
  const kinds = [...Map.groupBy(wrong, ({ truth, found }) => `${truth.grade} as ${found || "nothing"}`)];
  const told = kinds.sort((a, b) => b[1].length - a[1].length).slice(0, 3).map(([kind, { length }]) =>
    `${kind} ${length}`
  );
  console.log(
    `${trap.padEnd(20)}${`${right}/${all.length}`.padEnd(10)}${(right / all.length).toFixed(3)}  ${
      told.join(", ")
    }`,
  );
}
