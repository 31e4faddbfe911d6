import { deepStrictEqual, throws } from "node:assert/strict";
import pl from "nodejs-polars";
import { parseTexts } from "../../lib/tables/mod.ts";

const frame = pl.DataFrame({
  document: [7n, 8n],
  outlet: pl.Series(["Höhe 😀", "=Post"]).cast(pl.Categorical),
  published: [new Date("2024-06-08T23:30:00Z"), null],
  text: ["one\ntwo", null],
  invented: [true, false],
  tags: [["a"], []],
});
const bytes = frame.writeParquet({ compression: "zstd" });

Deno.test("parseTexts() reads numbers, categories, moments and flags as texts, and leaves out what is null", () => {
  const columns = ["document", "outlet", "published", "text", "invented", "none"];
  deepStrictEqual(parseTexts("a.parquet", bytes, columns), {
    header: ["document", "outlet", "published", "text", "invented", "tags"],
    rows: [
      { document: "7", outlet: "Höhe 😀", published: "2024-06-08", text: "one\ntwo", invented: "true" },
      { document: "8", outlet: "=Post", invented: "false" },
    ],
  });
});

Deno.test("parseTexts() refuses a column without texts only where it is asked for, and bytes that are not whole", () => {
  deepStrictEqual(parseTexts("a.parquet", bytes, []).rows, [{}, {}]);
  throws(() => parseTexts("a.parquet", bytes, ["tags"]), {
    name: "TypeError",
    message: 'Cannot read "a.parquet": its column "tags" is List, wanted text',
  });
  throws(() => parseTexts("a.parquet", bytes.subarray(0, 200), ["text"]), {
    name: "SyntaxError",
    message: /^Cannot read "a\.parquet": its bytes are not whole \(.*\), wanted a Parquet file$/,
  });
});
