import { strictEqual } from "node:assert/strict";
import { formatDay, parseDay } from "../../lib/tables/mod.ts";

Deno.test("parseDay() and formatDay() undo each other on every day from 0001-01-01 to 9999-12-31", () => {
  const [first, last] = [parseDay("0001-01-01")!, parseDay("9999-12-31")!];
  strictEqual(last - first + 1, 3_652_059);
  let differences = 0;
  for (let day = first; day <= last; day += 7) if (parseDay(formatDay(day)!) !== day) differences++;
  strictEqual(differences, 0);
});

Deno.test("formatDay() gives no day outside of these years", () => {
  strictEqual(formatDay(parseDay("0001-01-01")! - 1), undefined);
  strictEqual(formatDay(parseDay("9999-12-31")! + 1), undefined);
  strictEqual(formatDay(NaN), undefined);
});
