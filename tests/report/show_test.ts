import { deepStrictEqual, fail, match, ok, rejects, strictEqual } from "node:assert/strict";
import pl from "nodejs-polars";
import { bundleOf, type Showable } from "../../lib/report/bundle.ts";
import { send, show } from "../../lib/report/show.ts";
import { decimalsOf, formatValue } from "../../lib/report/values.ts";

const HERALD = [
  { outlet: "Herald", low: 1200, published: "2024-06-08" },
  { outlet: "Post", low: null, published: "" },
];

/** Sends a value to a kernel that takes a while, and gives the messages it has got when `send` returns. */
async function sent(value: Parameters<typeof bundleOf>[0]): Promise<unknown[]> {
  const messages: unknown[] = [];
  await send(await bundleOf(value), async (...message) => {
    await new Promise((done) => setTimeout(done, 5));
    messages.push(message);
  });
  return [...messages];
}

Deno.test("send() sends a text as one output of plain text", async () => {
  const text = "Four outlets, one spokesman", data = { "text/plain": text, "text/html": `<p>${text}</p>` };
  deepStrictEqual(await sent("Four outlets, one spokesman"), [
    ["display_data", { data, metadata: {}, transient: {} }],
  ]);
});

Deno.test("send() returns when the output has left the kernel, and 5 ms later at least", async () => {
  const start = performance.now();
  strictEqual((await sent("x")).length, 1);
  ok(performance.now() - start >= 10);
});

Deno.test("send() refuses what the kernel would drop without a word", async () => {
  const bundle = { "text/plain": "x".repeat(2_000_000) };
  await rejects(send(bundle, () => fail("it was sent")), {
    name: "RangeError",
    message: "Cannot show a value of 2,000,017 bytes: wanted at most 2,000,000, show a part of it",
  });
});

Deno.test("send() sends a chart in the formats that the chart gives", async () => {
  const formats = { "image/svg+xml": "<svg/>", "image/png": "AA==", "text/plain": "Two bars" };
  const chart = { [Symbol.for("Jupyter.display")]: () => Promise.resolve(formats) } as unknown as Showable;
  const [[, { data }]] = await sent(chart) as [[string, { data: unknown }]];
  deepStrictEqual(data, formats);
});

Deno.test("bundleOf() says how many rows and columns a table has and sets numbers to the right", async () => {
  const bundle = await bundleOf(HERALD);
  strictEqual(
    bundle["text/plain"],
    "2 rows, 3 columns\n\noutlet    low  published\nHerald  1,200  8\u00a0June\u00a02024\nPost",
  );
  match(bundle["text/html"], /<td style="text-align:right">1,200<\/td>/);
});

Deno.test("bundleOf() shows the first rows and says of how many", async () => {
  const rows = Array.from({ length: 1500 }, (_, row) => ({ row }));
  const { "text/plain": plain, "text/html": html } = await bundleOf(rows);
  match(plain, /^first 20 of 1,500 rows, 1 column\n/);
  strictEqual(plain.split("\n").length, 23);
  strictEqual(html.match(/<td/g)?.length, 20);
  match((await bundleOf(rows, { rows: 3 }))["text/plain"], /^first 3 of 1,500 rows/);
});

Deno.test("bundleOf() shows a frame with dates, big integers, lists and nothing where a value is null", async () => {
  const frame = pl.DataFrame([
    pl.Series("published", [new Date("2024-06-08"), null], pl.Date),
    pl.Series("count", [9007199254740993n, 1n], pl.UInt64),
    pl.Series("rate", [1.5, 12]),
    pl.Series("words", [["a", "b"], []]),
  ]);
  strictEqual(
    (await bundleOf(frame))["text/plain"],
    "2 rows, 4 columns\n\n" +
      'published                    count  rate  words\n8\u00a0June\u00a02024  9,007,199,254,740,993   1.5  ["a","b"]\n' +
      "                                 1  12.0  []",
  );
});

Deno.test("bundleOf() escapes whatever a table holds, names of columns among it", async () => {
  const rows = [{ "<b>": "<script>alert(1)</script>", quote: `"'&`, odd: "a\u0000b\u202ec\ud800d\ne" }];
  const { "text/html": html, "text/plain": plain } = await bundleOf(rows);
  ok(!html.includes("<script") && !html.includes("<style") && !html.includes("<b>"));
  match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  match(html, /&quot;&#39;&amp;/);
  match(plain, /a\ufffdb\ufffdc\ufffdd e$/);
  ok(html.isWellFormed() && plain.isWellFormed());
});

Deno.test("bundleOf() shows a table without rows, and rows with fields of their own", async () => {
  strictEqual((await bundleOf([]))["text/plain"], "0 rows, 0 columns");
  strictEqual((await bundleOf([{ a: 1 }, { b: "x" }]))["text/plain"], "2 rows, 2 columns\n\na  b\n1\n   x");
});

Deno.test("bundleOf() refuses what it can't show", async () => {
  for (const value of [undefined, 7, ["a"], {}]) {
    await rejects(bundleOf(value as never), /^TypeError: Cannot show ".*": wanted a chart, a frame/);
  }
  await rejects(bundleOf([], { rows: 0 }), /^RangeError: Cannot show 0 rows/);
});

Deno.test("formatValue() writes one line for any value", () => {
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  const cases: [unknown, string][] = [
    [0, "0"],
    [-1234567, "−1,234,567"],
    [-12.5, "−12.5"],
    [1e21, "1e+21"],
    [1e-9, "1e-9"],
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [undefined, ""],
    [false, "no"],
    [new Date(NaN), "no date"],
    [new Date("2024-06-08T10:30:00Z"), "2024-06-08T10:30:00.000Z"],
    [{ a: 1n }, '{"a":"1"}'],
    [circle, "[object Object]"],
    [Symbol("s"), "symbol"],
    ["x".repeat(500), `${"x".repeat(399)}…`],
  ];
  for (const [value, text] of cases) strictEqual(formatValue(value), text);
});

Deno.test("decimalsOf() keeps three significant digits of the greatest number", () => {
  deepStrictEqual([[1, 2], [12.34], [1.5, null], [0.0312], [1234.5], []].map(decimalsOf), [0, 1, 2, 4, 1, 0]);
});

Deno.test("show() prints plain text where there is no kernel", async () => {
  const lines: unknown[] = [], log = console.log;
  console.log = (line: unknown) => lines.push(line);
  try {
    await show([{ outlet: "Herald" }]);
  } finally {
    console.log = log;
  }
  deepStrictEqual(lines, ["1 row, 1 column\n\noutlet\nHerald"]);
});
