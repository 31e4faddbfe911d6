"""Runs notebooks in the kernel they name, and says of each cell what went wrong.

    python run.py OUT PROJECT TEMPLATE NOTEBOOK ...

writes an executed copy and an HTML page of every NOTEBOOK into OUT, unless one of them has a problem. On standard output stands one JSON object a
line: {"notebook", "cell", "of"} when a code cell is done, {"notebook", "cell", "problem"} for each problem; cells
are counted as the notebook counts them, In [1] first, and cell 0 is the notebook itself. PROJECT is the folder whose
path no output may hold. Exit status 0: no problem; 1: some.
"""

import asyncio
import json
import os
import re
import signal
import sys
import threading
from pathlib import Path
from queue import Empty

import nbformat
from jupyter_client.utils import ensure_async
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

CELL_SECONDS = 300
FENCE_SECONDS = 30
OUTPUTS = {"display_data", "execute_result", "stream", "error", "update_display_data", "clear_output"}

# Without these listeners an unhandled rejection passes unseen and an error thrown in a timer hangs the kernel.
LISTEN = """
for (const name of ["unhandledrejection", "error"]) {
  addEventListener(name, (event) => {
    event.preventDefault();
    const cause = event.reason ?? event.error ?? event.message;
    const text = `${name === "error" ? "uncaught error" : "unhandled rejection"}: ${cause}`;
    Deno.jupyter.broadcast("stream", { name: "stderr", text });
  });
}
"""

# The kernel says that it is idle up to 2 ms before a cell's last outputs leave it. A request of our own with a short
# wait comes back after all of them.
FENCE = "await new Promise((done) => setTimeout(done, 15));"


class FencedClient(NotebookClient):
    """A client that loses no output: after each cell it waits until the kernel has nothing left to say."""

    def __init__(self, notebook, problem, progress, **options):
        super().__init__(notebook, on_cell_executed=self.keep_reply, **options)
        self.problem, self.progress = problem, progress
        self.reply, self.late, self.code_cell = None, [], 0

    def keep_reply(self, cell, cell_index, execute_reply):
        self.reply = execute_reply["content"]

    async def async_start_new_kernel_client(self):
        client = await super().async_start_new_kernel_client()
        await self.ask(LISTEN, lambda message: None)
        return client

    async def async_execute_cell(self, cell, cell_index, execution_count=None, store_history=True):
        if cell.cell_type != "code" or not cell.source.strip():
            return cell
        self.code_cell += 1
        self.reply, self.late = None, []
        await super().async_execute_cell(cell, cell_index, execution_count, store_history)
        await self.ask(FENCE, lambda message: self.take_late(message, cell, cell_index))
        stop = self.judge(cell)
        self.progress(self.code_cell)
        if stop:
            raise Stopped
        return cell

    def take_late(self, message, cell, cell_index):
        if message["parent_header"].get("msg_id") == self.asked:
            self.late.append(message)
        else:
            self.process_message(message, cell, cell_index)

    async def ask(self, code, take):
        """Runs code of our own, silently; `take` gets each output that comes until the kernel is idle again."""
        self.asked = await ensure_async(self.kc.execute(code, silent=True, store_history=False))
        while True:
            try:
                message = await ensure_async(self.kc.get_iopub_msg(timeout=FENCE_SECONDS))
            except Empty:
                raise DeadKernelError("the kernel did not answer") from None
            kind, content = message["msg_type"], message["content"]
            ours = message["parent_header"].get("msg_id") == self.asked
            if kind in OUTPUTS:
                take(message)
            elif ours and kind == "status" and content["execution_state"] == "idle":
                break
        while True:
            reply = await ensure_async(self.kc.get_shell_msg(timeout=FENCE_SECONDS))
            if reply["parent_header"].get("msg_id") == self.asked:
                return

    def judge(self, cell):
        """Names what is wrong with the outputs of a cell; true where nothing after it can be trusted."""
        say = lambda text: self.problem(self.code_cell, text)
        errors = [output for output in cell.outputs if output.output_type == "error"]
        failed = self.reply is None or self.reply.get("status") != "ok"
        stderr = [text_of(output) for output in cell.outputs if output.get("name") == "stderr"]
        stderr += [message["content"].get("text", "") for message in self.late if is_stderr(message)]
        for error in errors:
            say(f"{error.ename or 'Error'}: {' '.join((error.evalue or 'no message').split())}")
        if failed and not errors:
            reply = self.reply or {}
            said = " ".join(part for part in (reply.get("ename"), reply.get("evalue")) if part)
            say(f"the kernel could not run it{': ' + said if said else ''}")
        for text in stderr:
            say(f"it wrote to stderr: {first_line(text)}")
        if failed or errors or stderr:
            return True
        late = [message for message in self.late if not is_stderr(message)]
        if late:
            say(f"{count(len(late), 'output')} came after it was done, and would stand under the next cell")
        wanted = shows_in(cell.source)
        found = len(cell.outputs)
        if found != wanted and not late:
            say(f"it has {count(found, 'output')}, wanted {wanted}, one for each line that begins with await show(")
        return False


class Stopped(Exception):
    """The rest of a notebook is not run; its problem is already named."""


def shows_in(source):
    return len(re.findall(r"^await show\(", source, re.MULTILINE))


def count(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}"


def is_stderr(message):
    return message["content"].get("name") == "stderr"


def text_of(output):
    return "".join(output.get("text", ""))


def first_line(text):
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[0] if lines else "an empty line"


def without_machine(notebook):
    """Takes out what depends on the machine or the run; the kernel's version of TypeScript is such a thing."""
    notebook.metadata.pop("widgets", None)
    notebook.metadata.get("language_info", {}).pop("version", None)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    return notebook


def outputs_of(notebook):
    """Each output as JSON text, with the number of its code cell."""
    code = (cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip())
    for number, cell in enumerate(code, 1):
        for output in cell.outputs:
            yield number, json.dumps(output, ensure_ascii=False)


def check_outputs(notebook, project, problem):
    for number, text in outputs_of(notebook):
        for path in {project, str(Path.home())} - {"/", ""}:
            if json.dumps(path, ensure_ascii=False)[1:-1] in text:
                problem(number, "an output holds a path of this machine")


async def execute(notebook, folder, problem, progress):
    # What a test or a write to Deno.stdout prints goes to the kernel's own stdout, which no notebook shows.
    with open(os.devnull, "wb") as null, open(Path(folder) / ".kernel-stdout", "w+b") as stdout:
        seen = [0]

        def progressed(number):
            stdout.seek(seen[0])
            text = stdout.read().decode("utf-8", "replace")
            seen[0] = stdout.tell()
            if text.strip():
                problem(number, f"it printed where no notebook shows it (a test?): {first_line(text)}")
            progress(number)

        client = FencedClient(
            notebook,
            problem,
            progressed,
            allow_errors=True,
            coalesce_streams=True,
            record_timing=False,
            timeout=CELL_SECONDS,
            resources={"metadata": {"path": str(folder)}},
        )
        try:
            await client.async_execute(stdout=stdout, stderr=null)
        except Stopped:
            pass
        except CellTimeoutError:
            problem(client.code_cell, f"it was not done after {CELL_SECONDS} seconds")
        except (DeadKernelError, RuntimeError) as error:
            if ended.is_set():
                sys.exit(130)
            problem(client.code_cell, f"the kernel ended: {first_line(str(error))}")


def run(path, project):
    """Runs one notebook; returns it as executed, or None where it had problems."""
    found = []

    def say(**event):
        print(json.dumps({"notebook": path.name, **event}), flush=True)

    def problem(cell, text):
        found.append(text)
        say(cell=cell, problem=text)

    notebook = nbformat.read(path, as_version=4)
    total = sum(cell.cell_type == "code" and bool(cell.source.strip()) for cell in notebook.cells)
    asyncio.run(execute(notebook, path.parent, problem, lambda cell: say(cell=cell, of=total)))
    without_machine(notebook)
    if not found:
        check_outputs(notebook, project, problem)
    return None if found else notebook


def write(notebook, path, template):
    """Writes an executed copy and the page of it."""
    from nbconvert import HTMLExporter

    exporter = HTMLExporter(
        template_name=template.name,
        extra_template_basedirs=[str(template.parent)],
        embed_images=True,
    )
    page, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": path.stem}})
    path.with_suffix(".html").write_text(page, encoding="utf-8")
    nbformat.write(notebook, path)


def end_with_parent():
    """Who started this holds standard input open; when it is gone, nobody waits for what is still to run."""
    while os.read(0, 1024):
        pass
    ended.set()
    os.kill(os.getpid(), signal.SIGINT)


ended = threading.Event()


def main(out, project, template, *notebooks):
    threading.Thread(target=end_with_parent, daemon=True).start()
    paths = [Path(path) for path in notebooks]
    executed = [run(path, project) for path in paths]
    if None in executed:
        return 1
    for notebook, path in zip(executed, paths):
        write(notebook, Path(out) / path.name, Path(template).resolve())
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
