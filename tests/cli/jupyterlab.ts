/**
 * JupyterLab as `deno task lab` opens it, used as a person uses it: open a notebook, Run All, look.
 *
 * @module
 */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { makeEnvironment } from "../../lib/cli/jupyter/mod.ts";
import { copyFolder, ROOT } from "./run.ts";

// A machine that does other things at the same time is slow, not wrong.
const PATIENCE = 120_000;

/** A running JupyterLab. */
export interface Lab {
  address: URL;
  /** Names of its notebooks, in order. */
  notebooks: string[];
  /** How many kernels it runs. */
  findKernels(): Promise<number>;
  /** Ends it as Ctrl+C does, and gives the exit status with the command lines of what it left running. */
  end(): Promise<{ status: number; left: string[] }>;
}

/** A code cell of a notebook that was run. */
export interface Ran {
  /** Number of the cell among the code cells, from 1. */
  cell: number;
  /** Outputs that it should have: one a `show`. */
  wanted: number;
  /** Outputs under it, by media type. */
  outputs: string[];
  /** Errors among them. */
  errors: string[];
  /** Pictures under it: their width, and whether they stand inside the panel. */
  charts: { width: number; inside: boolean }[];
}

/** Starts JupyterLab on a copy of the project: what is run there is saved there. */
export async function openLab(): Promise<Lab> {
  await makeEnvironment(ROOT, "lab");
  const folder = Deno.realPathSync(Deno.makeTempDirSync());
  for (const file of ["deno.json", "deno.lock"]) Deno.copyFileSync(join(ROOT, file), join(folder, file));
  for (const part of ["lib", "seeds", "notebooks"]) copyFolder(join(ROOT, part), join(folder, part));
  Deno.symlinkSync(join(ROOT, ".venv"), join(folder, ".venv"), { type: "dir" });
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", "lab"],
    cwd: folder,
    stdin: "null",
    stdout: "piped",
    stderr: "null",
    // A group of its own, which Ctrl+C reaches as a whole.
    detached: true,
  }).spawn();
  const address = await readAddress(child.stdout);
  const names = [...Deno.readDirSync(join(folder, "notebooks"))].map((entry) => entry.name);
  const findKernels = async () =>
    (await findDescendants(child.pid)).filter(({ args }) => args.includes("jupyter --kernel")).length;
  const end = async () => {
    const before = await findDescendants(child.pid);
    Deno.kill(-child.pid, "SIGINT");
    const { code } = await child.status, after = await listProcesses();
    const left = before.filter(({ pid, args }) => after.some((one) => one.pid === pid && one.args === args))
      .map(({ args }) => args);
    Deno.removeSync(folder, { recursive: true });
    return { status: code, left };
  };
  const notebooks = names.filter((name) => name.endsWith(".ipynb")).sort();
  return { address, notebooks, findKernels, end };
}

async function readAddress(stdout: ReadableStream<Uint8Array>): Promise<URL> {
  let said = "";
  for await (const text of stdout.pipeThrough(new TextDecoderStream())) {
    said += text;
    const [, address] = /^JupyterLab: (\S+)\n/m.exec(said) ?? [];
    if (address) return new URL(address);
  }
  throw new Error(`Cannot open JupyterLab: it ended before it said where it is${said && `; ${said}`}`);
}

/** A process as the system lists it. */
interface Process {
  pid: number;
  parent: number;
  args: string;
}

async function listProcesses(): Promise<Process[]> {
  const { stdout } = await new Deno.Command("ps", { args: ["-eo", "pid=,ppid=,args="] }).output();
  return new TextDecoder().decode(stdout).split("\n").flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args }] : [];
  });
}

/** What a process has started, and what that has started. */
async function findDescendants(pid: number): Promise<Process[]> {
  const all = await listProcesses(), found: Process[] = [];
  const add = (parent: number) => {
    for (const process of all.filter((process) => process.parent === parent)) {
      found.push(process);
      add(process.pid);
    }
  };
  add(pid);
  return found;
}

/** How many outputs each code cell of a notebook should have. */
function wantedOf(name: string): number[] {
  const { cells } = JSON.parse(Deno.readTextFileSync(join(ROOT, "notebooks", name))) as {
    cells: { cell_type: string; source: string | string[] }[];
  };
  return cells.filter((cell) => cell.cell_type === "code").map(({ source }) =>
    [source].flat().join("").match(/^await show\(/gm)?.length ?? 0
  );
}

/** Opens a notebook in a window of its own, runs all its cells and looks at what stands under each. */
export async function runAll(browser: Browser, { address }: Lab, name: string): Promise<Ran[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(PATIENCE);
  const { origin, searchParams } = address;
  await page.goto(`${origin}/lab/tree/${name}?token=${searchParams.get("token")}&reset`);
  await page.waitForSelector(".jp-NotebookPanel .jp-Cell");
  await waitUntilIdle(page);
  await page.click('.lm-MenuBar-itemLabel:text-is("Run")');
  await page.click('.lm-Menu-itemLabel:text-is("Run All Cells")');
  await page.waitForFunction(`${PROMPTS}.every((text) => /\\[\\d+\\]:/.test(text))`);
  await waitUntilIdle(page);
  // Outputs that come too late are lost or misplaced for a person too.
  await page.waitForTimeout(300);
  const found = await page.evaluate(look), wanted = wantedOf(name);
  await page.close();
  if (found.length !== wanted.length) {
    throw new RangeError(
      `Cannot read "${name}": it shows ${found.length} code cells, wanted ${wanted.length}`,
    );
  }
  return found.map((cell, i) => ({ cell: i + 1, wanted: wanted[i], ...cell }));
}

/** Ends every kernel, as a person does who shuts all of them down: the next run begins with none. */
export async function endKernels(
  browser: Browser,
  { address: { origin, searchParams } }: Lab,
): Promise<void> {
  // Answers of the server let a page ask for nothing.
  const page = await browser.newPage({ bypassCSP: true }), token = searchParams.get("token");
  await page.goto(`${origin}/api/status?token=${token}`);
  await page.evaluate(`(async () => {
    const headers = { authorization: ${JSON.stringify(`token ${token}`)} };
    const sessions = await (await fetch("/api/sessions", { headers })).json();
    for (const { id } of sessions) await fetch("/api/sessions/" + id, { method: "DELETE", headers });
  })()`);
  await page.close();
}

const PROMPTS =
  '[...document.querySelectorAll(".jp-CodeCell .jp-InputArea-prompt")].map((node) => node.innerText)';

async function waitUntilIdle(page: Page): Promise<void> {
  await page.waitForFunction(`document.querySelector("#jp-main-statusbar")?.innerText.includes("Idle")`);
}

// What of the page the function below uses; the types of a browser are none of Deno's.
interface Node {
  innerText: string;
  dataset: Record<string, string | undefined>;
  querySelector(selector: string): Node | null;
  querySelectorAll(selector: string): Iterable<Node>;
  getBoundingClientRect(): { left: number; right: number; width: number };
}
declare const document: Node;

/** Runs in the page. */
function look(): Pick<Ran, "outputs" | "errors" | "charts">[] {
  const panel = document.querySelector(".jp-NotebookPanel")!.getBoundingClientRect();
  return [...document.querySelectorAll(".jp-CodeCell")].map((cell) => {
    const outputs = [...cell.querySelectorAll(".jp-OutputArea-child")].map((child) => {
      const { innerText, dataset } = child.querySelector(".jp-OutputArea-output") ?? child;
      return { type: dataset.mimeType ?? "", text: innerText };
    });
    const charts = [...cell.querySelectorAll(".jp-OutputArea-output svg, .jp-OutputArea-output img")].map(
      (chart) => {
        const { left, right, width } = chart.getBoundingClientRect();
        return { width, inside: left >= panel.left && right <= panel.right };
      },
    );
    const errors = outputs.filter(({ type, text }) => /error|stderr/.test(type) || /^\w*Error\b/.test(text));
    return {
      outputs: outputs.map(({ type }) => type),
      errors: errors.map(({ text }) => text.slice(0, 200)),
      charts,
    };
  });
}
