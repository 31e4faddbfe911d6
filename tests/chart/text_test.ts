import { deepStrictEqual, ok, throws } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fitLines } from "../../lib/chart/fit.ts";
import { fontFiles } from "../../lib/chart/fonts.ts";
import { parseMetrics } from "../../lib/chart/metrics.ts";
import { visualRuns } from "../../lib/chart/render/runs.ts";
import { missingScripts } from "../../lib/chart/scripts.ts";
import { element } from "../../lib/chart/svg.ts";
import { balanceText, cleanText, measureText, sumWidths, wrapText } from "../../lib/chart/text.ts";

const SETTING = { size: 12 };

Deno.test("cleanText() takes out controls, bidi marks and lone surrogates, and keeps what spelling needs", () => {
  deepStrictEqual(cleanText("a\u202eb\u2066c\u2069\u200f"), "abc");
  deepStrictEqual(cleanText("x\u0000y\u001bz\ud800"), "xyz");
  deepStrictEqual(cleanText("می\u200cشود"), "می\u200cشود");
  deepStrictEqual(cleanText("\ufeff  one\n\ttwo\u00a0 three "), "one two three");
});

Deno.test("measureText() gives the widths of the font files", () => {
  const metrics = parseMetrics(readFileSync(fontFiles("regular")[0]));
  const ems = Array.from("Kelmar", (letter) => metrics.advance(letter.charCodeAt(0))).reduce((a, b) => a + b);
  const width = measureText("Kelmar", { size: 100 });
  ok(Math.abs(width / (100 * ems) - 1) < 0.05, "no more than a small reserve");
  ok(measureText("Kelmar", { size: 100, weight: "bold" }) > width);
});

Deno.test("wrapText() never makes a line wider than asked for, however long a word is", () => {
  const text = `Colonel ${"Vale".repeat(40)} of the upper sluice, وزارة الصحة, Министерство обороны, 拉马迪`;
  for (const width of [20, 60, 155, 400]) {
    for (const lines of [wrapText(text, width, SETTING), balanceText(text, width, SETTING)]) {
      ok(lines.every((line) => measureText(line, SETTING) <= width), `${width}`);
      deepStrictEqual(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
    }
  }
});

Deno.test("wrapText() says with an ellipsis that it cut", () => {
  deepStrictEqual(wrapText("one two three four", 50, SETTING, 2).at(-1), "three…");
  deepStrictEqual(wrapText("", 50, SETTING), []);
});

Deno.test("visualRuns() puts words and numbers of a leftward script where the eye meets them", async () => {
  const seen = (await visualRuns("5 — الصحة 12 وزارة", "regular")).map(({ text }) => text.trim());
  deepStrictEqual(seen, ["5 —", "وزارة", "12", "الصحة"]);
  deepStrictEqual((await visualRuns("拉 council", "regular")).map(({ text }) => text).join(""), "□ council");
});

Deno.test("parseMetrics() refuses what is no font", () => {
  throws(() => parseMetrics(new Uint8Array(16)), /^SyntaxError: Cannot read font: table "head" is missing$/);
});

Deno.test("fitLines() makes each line a text of its own that says how long it is", () => {
  const lines = element(
    "text",
    { "font-size": 10, x: 3 },
    element("tspan", { x: 0, y: "0.5em" }, "Kelmar"),
    element("tspan", { x: 0, dy: "1.2em" }, "Herald"),
  );
  const { children } = fitLines(lines);
  const texts = children.filter((child) => typeof child !== "string");
  deepStrictEqual(texts.map(({ name, attributes: { x, y } }) => [name, x, y]), [["text", 0, 5], [
    "text",
    0,
    17,
  ]]);
  deepStrictEqual(texts[0].attributes.textLength, sumWidths("Kelmar", { size: 10 }));
});

Deno.test("fitLines() leaves letters that join as they are", () => {
  deepStrictEqual(fitLines(element("text", {}, "وزارة")).attributes, { y: 0 });
});

Deno.test("missingScripts() names the scripts that have no font", () => {
  deepStrictEqual(missingScripts(["Kelmar", "Рамади", "الرمادي", "რამადი"]), "");
  deepStrictEqual(
    missingScripts(["拉马迪", "ラマディ", "라마디"]),
    "The fonts of PNG and PDF have no Chinese, Japanese and Korean letters: □ stands for each.",
  );
  deepStrictEqual(missingScripts(["𐎠"]).slice(0, 41), "The fonts of PNG and PDF lack some letter");
});

Deno.test("wrapText() keeps a day and a per cent sign with their number, and breaks behind a hyphen first", () => {
  const lines = (text: string, width: number) => wrapText(text, width, { size: 12 });
  deepStrictEqual(lines("published on 18 May 2015", 120), ["published on", "18 May 2015"]);
  deepStrictEqual(lines("after 29 % of it", 50), ["after", "29 % of", "it"]);
  deepStrictEqual(lines("pro-government", 70), ["pro-", "government"]);
});
