/**
 * deno task notebooks: from notebooks to executed copies, in the real kernel.
 *
 * @module
 */
import { join, resolve } from "node:path";
import { analyse, provenance } from "../report/mod.ts";
import type { Command, Given, Status } from "./command.ts";
import { checkProject, makeEnvironment, runNotebooks, sayProblem } from "./jupyter/mod.ts";
import { main, progress } from "./main.ts";

const OUT = "outputs/notebooks";

/** The command behind `deno task notebooks`. */
export const notebooks: Command = {
  name: "notebooks",
  says: "Checks the notebooks, runs them in the Deno kernel and writes executed copies, all of them or none.",
  options: {
    out: { says: "folder to write", value: "FOLDER", preset: OUT },
    check: { says: "only check their form, types and lint; needs no Python and writes nothing" },
  },
  ends:
    "0 all done; 1 a notebook has a problem; 2 nothing could be run; the old copies are whole after 1 and 2",
  examples: ["deno task notebooks", "deno task notebooks --check"],
  run,
};

async function run(given: Given): Promise<Status> {
  const project = resolve("."), out = given.text("out")!;
  const say = (step: string) => progress(step);
  const { problems, count } = given.flag("check")
    ? await checkProject(project)
    : await runNotebooks(project, out, await makeEnvironment(project, "runner", { say }), {
      made: await provenance(await analyse(join(project, "seeds"))),
      say,
    });
  progress("");
  for (const problem of problems) console.error(sayProblem(problem));
  if (problems.length > 0) return 1;
  const many = `${count} ${count === 1 ? "notebook" : "notebooks"}`;
  console.log(given.flag("check") ? `Checked ${many}.` : `Wrote ${many} to ${out}.`);
  return 0;
}

if (import.meta.main) await main(notebooks);
