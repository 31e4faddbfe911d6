/**
 * deno task lab: JupyterLab on the notebooks, with the project's own kernel.
 *
 * @module
 */
import { join, resolve } from "node:path";
import type { Command, Given, Status } from "./command.ts";
import { makeEnvironment } from "./jupyter/mod.ts";
import { main, progress } from "./main.ts";

const HOST = "127.0.0.1";
const FIRST_PORT = 8888;
const PORTS = 20;
const PATIENCE = 60_000;

/** The command behind `deno task lab`. */
export const lab: Command = {
  name: "lab",
  says:
    "Opens JupyterLab on notebooks/ with the Deno kernel installed, and prints its address. Ctrl+C ends it.",
  options: { port: { says: `port to listen on; the first free one from ${FIRST_PORT}`, value: "NUMBER" } },
  ends: "0 ended by Ctrl+C; 1 JupyterLab ended by itself; 2 it could not be started",
  examples: ["deno task lab", "deno task lab --port 9000"],
  run,
};

/** A server that was started. */
interface Server {
  child: Deno.ChildProcess;
  origin: string;
  token: string;
}

async function run(given: Given): Promise<Status> {
  const port = choosePort(given.text("port"));
  const environment = await makeEnvironment(resolve("."), "lab", { say: progress });
  const server = start(environment, port);
  const ended = endOnSignal(server);
  progress("starting JupyterLab");
  await waitUntilReady(server);
  progress("");
  console.log(`JupyterLab: ${server.origin}/lab?token=${server.token}`);
  await server.child.status;
  return ended() ? 0 : 1;
}

function choosePort(given: string | undefined): number {
  const wanted = Number(given ?? FIRST_PORT);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
    throw new RangeError(`Cannot listen on port "${given}": wanted a whole number from 1 to 65535`);
  }
  const last = given === undefined ? wanted + PORTS : wanted;
  for (let port = wanted; port <= last; port++) if (isFree(port)) return port;
  const tried = last === wanted ? `port ${wanted} is` : `ports ${wanted} to ${last} are`;
  throw new Error(`Cannot start JupyterLab: ${tried} taken, wanted a free one (--port NUMBER)`);
}

function isFree(port: number): boolean {
  try {
    Deno.listen({ hostname: HOST, port }).close();
    return true;
  } catch {
    return false;
  }
}

function start({ python, variables }: Awaited<ReturnType<typeof makeEnvironment>>, port: number): Server {
  const token = crypto.getRandomValues(new Uint8Array(24)).toHex();
  const child = new Deno.Command(python, {
    args: [
      ...["-m", "jupyterlab", "--no-browser", "--log-level=WARN", "--allow-root"],
      ...[`--ServerApp.ip=${HOST}`, `--ServerApp.port=${port}`, "--ServerApp.port_retries=0"],
      ...["--MultiKernelManager.default_kernel_name=deno", "--KernelSpecManager.ensure_native_kernel=False"],
      `--ServerApp.root_dir=${join(resolve("."), "notebooks")}`,
    ],
    // A token among the arguments would stand in the list of processes.
    env: { ...variables, JUPYTER_TOKEN: token },
    stdin: "null",
    stdout: "null",
    // Ctrl+C reaches a whole group of processes, and JupyterLab would leave its kernels behind.
    detached: true,
  }).spawn();
  return { child, origin: `http://${HOST}:${port}`, token };
}

/** Ends the server and its kernels on Ctrl+C; the function returned says whether that was asked for. */
function endOnSignal({ child, origin, token }: Server): () => boolean {
  let asked = false;
  const headers = { authorization: `token ${token}` };
  const end = async () => {
    if (asked) return;
    asked = true;
    const answer = await fetch(`${origin}/api/shutdown`, { method: "POST", headers }).catch(() => undefined);
    await answer?.body?.cancel();
    if (!answer?.ok) child.kill();
  };
  const signals: Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) Deno.addSignalListener(signal, end);
  child.status.then(() => signals.forEach((signal) => Deno.removeSignalListener(signal, end)));
  return () => asked;
}

async function waitUntilReady({ child, origin, token }: Server): Promise<void> {
  let ended = false;
  child.status.then(() => ended = true);
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    if (ended) throw new Error("Cannot start JupyterLab: it ended by itself, wanted a server that listens");
    const headers = { authorization: `token ${token}` };
    const answer = await fetch(`${origin}/api/status`, { headers }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill();
  throw new Error(`Cannot start JupyterLab: it did not listen after ${PATIENCE / 1000} seconds`);
}

if (import.meta.main) await main(lab);
