import { deepStrictEqual } from "node:assert/strict";
import { measureQuoted } from "../../lib/measure/mod.ts";

const quote = (document: string, role: "official" | "resident", named: boolean, anonymity = "") => ({
  document,
  role,
  named,
  anonymity,
});

Deno.test("measureQuoted() counts named and unnamed speakers by outlet and role, the commonest role first", () => {
  const documents = [{ document: "a", outlet: "Herald" }, { document: "b", outlet: "" }, {
    document: "c",
    outlet: "Herald",
  }];
  const rows = measureQuoted([
    quote("a", "resident", false, "for fear"),
    quote("c", "official", true),
    quote("a", "official", false),
  ], documents);
  deepStrictEqual(rows, [
    { outlet: "Herald", role: "official", named: 1, unnamed: 1, reasons: 0, statements: 3 },
    { outlet: "Herald", role: "resident", named: 0, unnamed: 1, reasons: 1, statements: 3 },
    { outlet: "b", role: "official", named: 0, unnamed: 0, reasons: 0, statements: 0 },
    { outlet: "b", role: "resident", named: 0, unnamed: 0, reasons: 0, statements: 0 },
  ]);
});

Deno.test("measureQuoted() of nothing is nothing", () => {
  deepStrictEqual(measureQuoted([], [{ document: "a", outlet: "Herald" }]), []);
});
