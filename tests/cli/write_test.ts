import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { chartMentions } from "../../lib/chart/mod.ts";
import { write } from "../../lib/cli/write.ts";

Deno.test("write() writes a chart in four formats and leaves nothing else", async () => {
  const folder = join(Deno.makeTempDirSync(), "deep/charts");
  const names = ["svg", "png", "pdf", "csv"].map((format) => `mentions.${format}`);
  deepStrictEqual(await write(chartMentions([], []), folder), names.map((name) => join(folder, name)));
  deepStrictEqual([...Deno.readDirSync(folder)].map((entry) => entry.name).sort(), names.sort());
  strictEqual(new TextDecoder().decode(Deno.readFileSync(join(folder, "mentions.pdf")).slice(0, 5)), "%PDF-");
});
