/**
 * Notebooks run in the real kernel, each from its first cell to its last.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "./environment.ts";
import type { Problem } from "./notebook.ts";

const HERE = dirname(fileURLToPath(import.meta.url));

/** What a run gave. */
export interface Execution {
  /** What went wrong, by notebook and cell; empty where nothing did. */
  problems: Problem[];
  /** The executed copies and their pages, by file name. */
  files: Map<string, Uint8Array>;
}

/** A line that run.py prints. */
type Event = Problem | { notebook: string; cell: number; of: number };

/**
 * Runs notebooks.
 *
 * @param environment The Python to run them with.
 * @param copy The copy of the project that they stand in.
 * @param names File names of the notebooks, run in this order.
 * @param options The folder whose path no output may hold, and who is told of each cell that is done.
 * @returns Problems and files.
 * @throws {Error} Where the runner itself fails.
 * @example
 * ```ts ignore
 * const { problems } = await executeNotebooks(environment, copy, ["00_corpus.ipynb"]);
 * ```
 */
export async function executeNotebooks(
  environment: Environment,
  copy: string,
  names: readonly string[],
  options: { project?: string; say?: (step: string) => void } = {},
): Promise<Execution> {
  const { project = copy, say = () => {} } = options;
  const out = join(copy, "executed");
  Deno.mkdirSync(out);
  const paths = names.map((name) => join(copy, "notebooks", name));
  const child = new Deno.Command(environment.python, {
    args: [join(HERE, "run.py"), out, project, join(HERE, "template"), ...paths],
    env: environment.variables,
    // The runner ends itself and its kernel when this pipe closes, that is, when this process is gone.
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const said = new Response(child.stderr).text();
  const problems: Problem[] = [];
  for await (const event of events(child.stdout)) {
    if ("problem" in event) problems.push(event);
    else say(`${event.notebook}: cell ${event.cell} of ${event.of}`);
  }
  const { code } = await child.status;
  await child.stdin.close().catch(() => {});
  if (code !== (problems.length > 0 ? 1 : 0)) {
    const reason = (await said).trim().split("\n").at(-1) || `run.py ended with status ${code}`;
    throw new Error(`Cannot run the notebooks: ${reason}`);
  }
  await said;
  return { problems, files: readFolder(out) };
}

async function* events(stream: ReadableStream<Uint8Array>): AsyncGenerator<Event> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line);
  }
}

function readFolder(folder: string): Map<string, Uint8Array> {
  const names = [...Deno.readDirSync(folder)].map((entry) => entry.name).sort();
  return new Map(names.map((name) => [name, Deno.readFileSync(join(folder, name))]));
}
