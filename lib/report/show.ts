/**
 * Sends values to whoever looks at a notebook.
 *
 * @module
 */
import type { DataFrame } from "../tables/mod.ts";
import { type Bundle, bundleOf, type Showable, type ShowOptions } from "./bundle.ts";
import { formatCount } from "./words.ts";

/**
 * The kernel says that a cell is done up to 2 ms before its last outputs leave it; without this wait they are lost or
 * stand under the next cell.
 */
const WAIT = 15;

/**
 * Bytes of the largest output. The kernel's socket drops without a word what one write to it does not take, and what
 * comes after: 10 MB always, 4 MB now and then, 2 MB never in 97 cells on a busy machine (zeromq/zmq.rs, issue 237).
 */
const LARGEST = 2_000_000;

/**
 * Shows a value under the cell of a notebook, and returns when it has left the kernel. Outside a notebook it prints
 * plain text. Write it as the last line of a cell: `await show(chart)`.
 *
 * @param value a chart, a frame, an array of records, or a text
 * @param options how many rows of a table are shown
 * @throws {TypeError} where the value is none of these
 * @throws {RangeError} where it would be an output of more than 2 MB
 * @example
 * ```ts
 * import { show } from "./show.ts";
 * await show([{ outlet: "Herald", low: 40 }]);
 * ```
 */
export async function show(
  value: Showable | DataFrame | readonly object[] | string,
  options: ShowOptions = {},
): Promise<void> {
  const bundle = await bundleOf(value, options);
  const broadcast = findBroadcast();
  if (broadcast) await send(bundle, broadcast);
  else console.log(bundle["text/plain"]);
}

/** Sends a message to whoever looks at the notebook. */
export type Broadcast = typeof Deno.jupyter.broadcast;

/**
 * Sends a value to whoever looks at the notebook, and returns when it has left the kernel.
 *
 * @param bundle the value by media type
 * @param broadcast sends one message of the kernel
 * @throws {RangeError} where the value has more than 2 MB
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { send } from "./show.ts";
 * await send({ "text/plain": "40" }, (kind) => Promise.resolve(strictEqual(kind, "display_data")));
 * ```
 */
export async function send(bundle: Bundle, broadcast: Broadcast): Promise<void> {
  const { length } = new TextEncoder().encode(JSON.stringify(bundle));
  if (length > LARGEST) {
    throw new RangeError(
      `Cannot show a value of ${formatCount(length)} bytes: wanted at most ${
        formatCount(LARGEST)
      }, show a part of it`,
    );
  }
  await broadcast("display_data", { data: bundle, metadata: {}, transient: {} });
  await new Promise((done) => setTimeout(done, WAIT));
}

/** The kernel's own function, where there is a kernel. */
function findBroadcast(): Broadcast | undefined {
  try {
    return Deno.jupyter.broadcast;
  } catch {
    return undefined;
  }
}
