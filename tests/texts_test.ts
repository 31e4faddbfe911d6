/** Only where the five texts are: what is published comes from them, and from nothing else. */
import { deepStrictEqual, notDeepStrictEqual, ok } from "node:assert/strict";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { analyse, type Analysis } from "../lib/report/mod.ts";
import { ROOT } from "./files.ts";

const SEEDS = fileURLToPath(new URL("seeds", ROOT));
const { documents } = JSON.parse(Deno.readTextFileSync(`${SEEDS}/corpus.json`)) as {
  documents: { document: string; file: string; sha256: string }[];
};
const names = new Set([...Deno.readDirSync(SEEDS)].map(({ name }) => name));
const there = documents.every(({ file }) => names.has(file));
const tablesOf = async (path: string): Promise<Analysis["records"]> => (await analyse(path)).records;

/** A copy of the corpus without what was coded from it. */
function copyCorpus(): string {
  const folder = Deno.makeTempDirSync();
  Deno.mkdirSync(`${folder}/codebooks`);
  for (const name of ["corpus.json", ...documents.map(({ file }) => file)]) {
    Deno.copyFileSync(`${SEEDS}/${name}`, `${folder}/${name}`);
  }
  for (const { name } of Deno.readDirSync(`${SEEDS}/codebooks`)) {
    Deno.copyFileSync(`${SEEDS}/codebooks/${name}`, `${folder}/codebooks/${name}`);
  }
  return folder;
}

/** Changes the last digit of a figure in the copy, and its text's hash in the manifest. */
function changeFigure(folder: string, { document, end }: { document: string; end: number }): void {
  const { file, sha256 } = documents.find((one) => one.document === document)!;
  const text = Deno.readTextFileSync(`${folder}/${file}`), digit = (Number(text[end - 1]) + 1) % 10;
  const changed = text.slice(0, end - 1) + digit + text.slice(end);
  Deno.writeTextFileSync(`${folder}/${file}`, changed);
  const manifest = Deno.readTextFileSync(`${folder}/corpus.json`);
  const hash = createHash("sha256").update(changed).digest("hex");
  Deno.writeTextFileSync(`${folder}/corpus.json`, manifest.replace(sha256, hash));
}

if (there) {
  Deno.test("the tables are the same without the coded tables", async () => {
    deepStrictEqual(await tablesOf(copyCorpus()), await tablesOf(SEEDS));
  });

  Deno.test("one other digit in a text makes other figures", async () => {
    const folder = copyCorpus(), { figures } = await tablesOf(folder);
    const figure = figures.find(({ quantity, unit }) => /\d$/.test(quantity) && unit === "people");
    ok(figure, "no figure ends in a digit");
    changeFigure(folder, figure);
    notDeepStrictEqual((await tablesOf(folder)).figures, figures);
  });
}
