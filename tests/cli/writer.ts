/** Writes one of two whole folders again and again, until it is killed. */
import { writeOutputs } from "../../lib/cli/folder.ts";

const folder = Deno.args[0], encoder = new TextEncoder();
const filesOf = (version: string) =>
  new Map(["manifest.json", ...Array.from({ length: 12 }, (_, i) => `charts/${i}.csv`)].map((path) => [
    path,
    encoder.encode(
      path === "manifest.json" ? `{"task":"report","version":"${version}"}` : version.repeat(20_000),
    ),
  ]));
console.log("ready");
for (let i = 0;; i++) {
  await writeOutputs(folder, filesOf(i % 2 === 0 ? "a" : "b"), {
    name: "report",
    owns: ["manifest.json", "charts"],
    keeps: ["notebooks"],
  });
}
