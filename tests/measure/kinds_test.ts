import { deepStrictEqual } from "node:assert/strict";
import { findKinds } from "../../lib/measure/mod.ts";

const alias = (actor: string, alias: string, kind: "name" | "noun", note = "") => ({
  actor,
  alias,
  kind,
  note,
});

Deno.test("findKinds() finds a kind and those that its codebook calls by its noun", () => {
  const aliases = [
    alias("hill-league", "Hill League", "name", "a militia of the hills"),
    alias("popular-guard", "Popular Guard", "name"),
    alias("popular-guard", "PG", "name", "alliance of the militias"),
    alias("army", "army", "noun", "never a militia"),
    alias("coast-guard", "Coast Guard", "name", "of the state"),
    alias("militias", "volunteer militias", "noun", "the militias as a kind"),
  ];
  deepStrictEqual(findKinds(aliases), [{ kind: "militias", named: ["hill-league", "popular-guard"] }]);
});

Deno.test("findKinds() finds none where no note says so, or nobody of the kind has a name", () => {
  deepStrictEqual(findKinds([alias("militias", "militias", "noun")]), []);
  deepStrictEqual(findKinds([alias("militias", "militias", "noun", "as a kind")]), []);
  deepStrictEqual(
    findKinds([alias("militias", "Militias", "name", "as a kind"), alias("b", "B", "name", "a militia")]),
    [],
  );
});
