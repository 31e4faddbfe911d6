/** Words: the scanner under every extractor, on ordinary and on hostile texts. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readArticle } from "../../lib/corpus/mod.ts";
import { compileCodebook, findFigures, readScan, type Scan, scanArticle } from "../../lib/extract/mod.ts";
import type { Article } from "../../lib/vocabulary.ts";
import { readText } from "./read.ts";

const { vocabulary } = compileCodebook({ folder: "", actors: [], frames: [], sha256: "" });
const articleOf = (text: string): Article =>
  readArticle(text, { document: "text", title: "", language: "en", published: "2031-04-14" });
const scanOf = (text: string): Scan => scanArticle(articleOf(text), vocabulary);
const tokensOf = (text: string): string[] => {
  const { starts, ends } = scanOf(text);
  return [...starts].map((start, i) => text.slice(start, ends[i]));
};

const PARTS = [
  ..."aZ09 .,:;'’\"“”-–()%$€\n\téßß中ا\u0301\u200b\u00a0\u202e\ud83d\ude00\ud83d\ude00",
  ..."U.S. p.m. 1,300 2.5 1:30 Harrow's don't Mr. 40-50 twelve killed".split(" "),
];

/** Texts put together by chance, the same on every run. */
function* chanceTexts(count: number, parts = PARTS): Generator<string> {
  let state = 20310414;
  const draw = (below: number): number => {
    state = Math.imul(state ^ state >>> 15, 0x2c1b3c6d) + 0x9e3779b9 | 0;
    return ((state ^ state >>> 13) >>> 0) % below;
  };
  for (let i = 0; i < count; i++) {
    yield Array.from({ length: 1 + draw(60) }, () => parts[draw(parts.length)]).join(draw(2) ? " " : "");
  }
}

Deno.test("scanArticle() gives each token offsets that slice to its form", () => {
  for (const text of chanceTexts(2000)) {
    const { count, ids, lower, starts, ends } = scanOf(text);
    for (let i = 0; i < count; i++) {
      const form = text.slice(starts[i], ends[i]);
      strictEqual(vocabulary.forms[ids[i]], form);
      strictEqual(
        vocabulary.forms[lower[i]],
        form.length > 1 ? form.toLowerCase().replaceAll("’", "'") : form.toLowerCase(),
      );
    }
  }
});

/** Blanks, and characters that are not seen. */
const UNSEEN = /[\s\p{Cf}]/gu;

Deno.test("scanArticle() gives tokens in order that leave out nothing but blanks", () => {
  for (const text of chanceTexts(2000)) {
    const { article: { sentences }, count, starts, ends, first } = scanOf(text);
    let end = 0;
    for (let i = 0; i < count; i++) {
      ok(starts[i] >= end && ends[i] > starts[i], JSON.stringify(text));
      end = ends[i];
    }
    for (let s = 0; s < sentences.length; s++) {
      let at = sentences[s].start;
      const gaps: string[] = [];
      for (let i = first[s]; i < first[s + 1]; i++) {
        gaps.push(text.slice(at, starts[i]));
        at = ends[i];
      }
      if (!sentences[s].furniture) {
        strictEqual(
          (gaps.join("") + text.slice(at, sentences[s].end)).replace(UNSEEN, ""),
          "",
          JSON.stringify(text),
        );
      }
    }
  }
});

Deno.test("scanArticle() keeps a number, an abbreviation and a contraction whole, and parts the rest", () => {
  const cases: Record<string, string[]> = {
    "Some 1,300 of 2.5 million left at 1:30 p.m. today": "Some|1,300|of|2.5|million|left|at|1:30|p.m.|today"
      .split("|"),
    "40-50 of Varnholt's poor": "40|-|50|of|Varnholt|'s|poor".split("|"),
    "They don’t ask 'why'": "They|don’t|ask|'|why|'".split("|"),
    "twenty-two, or more": "twenty|-|two|,|or|more".split("|"),
  };
  for (const [text, tokens] of Object.entries(cases)) deepStrictEqual(tokensOf(text), tokens);
});

/** An article that counts how often the scanner looks at a character of its text. */
function watch(article: Article): { article: Article; steps: () => number } {
  let steps = 0;
  const text = {
    length: article.text.length,
    charCodeAt: (i: number) => (steps++, article.text.charCodeAt(i)),
    slice: (from: number, to: number) => (steps += to - from, article.text.slice(from, to)),
  };
  return { article: { ...article, text: text as unknown as string }, steps: () => steps };
}

const HOSTILE: Record<string, string> = {
  prose: "The mayor said 12 people were killed at 1:30 p.m. near Harrow's mill. ",
  quotes: '"',
  "curly quotes": "“",
  apostrophes: "'",
  "possessives": "a's ",
  stops: "U.",
  commas: "1,",
  colons: "1:",
  letters: "a",
  hyphens: "a-",
  digits: "7",
  marks: "\u0301",
  blanks: " ",
  "new lines": "\n",
};

/** A new form is looked at once more to be kept, and a mark looks a few characters about. */
const STEPS_A_CHARACTER = 12;

Deno.test("scanArticle() looks at each character a few times only, however long the text", () => {
  for (const [name, part] of Object.entries(HOSTILE)) {
    for (const times of [100, 1000, 10_000]) {
      const text = part.repeat(times), { article, steps } = watch(articleOf(text));
      scanArticle(article, vocabulary);
      ok(
        steps() <= STEPS_A_CHARACTER * text.length + 10,
        `${name}: ${steps()} steps for ${text.length} characters`,
      );
    }
  }
});

const STORY = [
  "Mira Donn, who heads the relief office, said on Friday that at least 12 people had been killed.",
  "“We counted 40 wounded,” Governor Pell Aster told reporters. He said that 300 families had fled since Monday.",
  "Of the 40 injured, 12 were children; police in Varnholt put the toll at 15.",
].join(" ");

/** How often reading a text looks at its tokens. */
function countReads(text: string): number {
  let steps = 0;
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        steps++;
        const value = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  const scan = scanOf(text);
  const { ids, lower, marks, starts, ends } = scan;
  findFigures(readScan({
    ...scan,
    ids: counted(ids),
    lower: counted(lower),
    marks: counted(marks),
    starts: counted(starts),
    ends: counted(ends),
  }));
  return steps;
}

Deno.test("reading figures looks twice as often at a text that is twice as long", () => {
  const [once, twice, four] = [100, 200, 400].map((times) => countReads(`${STORY}\n\n`.repeat(times)));
  ok(twice <= 2.3 * once && four <= 2.3 * twice, `${once}, ${twice}, ${four} steps`);
});

const ODD: Record<string, string> = {
  "100,000 quotation marks": '"'.repeat(100_000),
  "100,000 opening marks": "“".repeat(100_000),
  "100,000 closing marks": "”".repeat(100_000),
  "100,000 single marks": "'".repeat(100_000),
  "100,000 opening brackets": "(".repeat(100_000),
  "2,000 words without a stop": "killed 12 ".repeat(1000),
  "100,000 said": "said ".repeat(100_000),
  "a number of 100,000 digits": `${"9".repeat(100_000)} people were killed.`,
  "a word of 100,000 letters": `${"x".repeat(100_000)} killed 12 people.`,
  "lone surrogates": "\ud800 12 people \udfff were killed \ude00\ud83d by \udc00.",
  "right to left": "قُتل 12 شخصًا \u202eليلا\u202c. 12 people were killed in בֵּית.",
  "controls": "\0\u0001 12 people\u0007 were\u001b[31m killed\u0000.",
  "marks upon marks": `12 pe${"\u0301".repeat(1000)}ople were killed.`,
  "blanks of every kind": "12\u00a0people\u2003were\u200bkilled\ufeff.\u2028Five\u2029died.",
  "nothing": "",
  "only blanks": " \n\t \n",
};

for (const [name, text] of Object.entries(ODD)) {
  Deno.test(`reading ${name} neither throws nor loses an offset`, () => {
    const { article, figures } = readText(text);
    for (const { start, end, quantity } of figures) strictEqual(article.text.slice(start, end), quantity);
  });
}
