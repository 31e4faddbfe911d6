/**
 * Texts that want to be more than text, and tables with one of them in every place that a page could show.
 *
 * Each script among them would call `hit`, which the tests listen to.
 *
 * @module
 */
import type { Analysis } from "../../lib/report/mod.ts";
import { type Column, type Records, TABLES } from "../../lib/vocabulary.ts";

const HIT = "hit()";

/** Sixty texts: elements, attributes, comments, links, pictures, markup of other kinds, marks that turn the writing. */
export const HOSTILE: readonly string[] = [
  `<script>${HIT}</script>`,
  `</script><script>${HIT}</script>`,
  `<SCRIPT SRC="https://bad.example/x.js"></SCRIPT>`,
  `<scr<script>ipt>${HIT}</scr</script>ipt>`,
  `</style><script>${HIT}</script>`,
  `</title><script>${HIT}</script>`,
  `</textarea><script>${HIT}</script>`,
  `</svg><script>${HIT}</script>`,
  `</table></section></main><script>${HIT}</script>`,
  `<script type="module">import "https://bad.example/x.js"</script>`,
  `<img src=x onerror=${HIT}>`,
  `<img src="https://bad.example/pixel.gif">`,
  `<image href=x onerror=${HIT}>`,
  `<svg onload=${HIT}></svg>`,
  `<svg><script>${HIT}</script></svg>`,
  `<svg><style>*{display:none}</style></svg>`,
  `<svg><foreignObject><iframe src="javascript:${HIT}"></iframe></foreignObject></svg>`,
  `<svg><use href="https://bad.example/x.svg#a"/></svg>`,
  `<svg><animate attributeName=href values="javascript:${HIT}"/></svg>`,
  `<svg><a xlink:href="javascript:${HIT}">click</a></svg>`,
  `<math><mi xlink:href="javascript:${HIT}">x</mi></math>`,
  `<iframe src="javascript:${HIT}"></iframe>`,
  `<iframe srcdoc="<script>${HIT}</script>"></iframe>`,
  `<object data="javascript:${HIT}"></object>`,
  `<embed src="https://bad.example/x.swf">`,
  `<link rel=stylesheet href="https://bad.example/x.css">`,
  `<meta http-equiv=refresh content="0;url=https://bad.example/">`,
  `<base href="https://bad.example/">`,
  `<form action="https://bad.example/"><button autofocus>send</button></form>`,
  `<input autofocus onfocus=${HIT}>`,
  `<details open ontoggle=${HIT}>x</details>`,
  `<video><source onerror=${HIT}></video>`,
  `<body onload=${HIT}>`,
  `<marquee onstart=${HIT}>x</marquee>`,
  `<style>body{display:none}</style>`,
  `<style>@import "https://bad.example/x.css";</style>`,
  `<plaintext>`,
  `<!-- a comment that is never closed`,
  `--><script>${HIT}</script><!--`,
  `<![CDATA[<script>${HIT}</script>]]>`,
  `]]><script>${HIT}</script>`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>&e;`,
  `" onmouseover="${HIT}`,
  `' onmouseover='${HIT}`,
  `"><script>${HIT}</script>`,
  `'><script>${HIT}</script>`,
  `x" style="position:fixed;inset:0" class="`,
  "` onmouseover=`hit()",
  `&lt;script&gt;${HIT}&lt;/script&gt;`,
  `&#60;script&#62;${HIT}&#60;/script&#62; &amp;amp; &nbsp;`,
  `javascript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `[a link](javascript:${HIT}) ![](https://bad.example/x.png)`,
  `# heading\n\n- list\n\n| a | b |\n|---|---|\n\n**bold** \`code\``,
  `{{constructor.constructor("${HIT}")()}} \${${HIT}} <%= ${HIT} %>`,
  `\u202ereversed\u202d and back`,
  `\u2067isolated \u2066 never closed`,
  `a\u0000b\u0008c\u001bd\u007fe\ud800f\ufffff`,
  `ha\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309rd ${"\u200b".repeat(20)}${"unbroken".repeat(40)}`,
  `=HYPERLINK("https://bad.example/","click")`,
];

/** What of a text can be shown: no marks that turn the writing, no controls, halves of characters as one sign. */
export function shown(text: string): string {
  return text.toWellFormed()
    // deno-lint-ignore no-control-regex -- these are what a page can't hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\uffff]/g, "")
    .replace(/\s+/g, " ").trim();
}

/** Columns that a person can fill with any text: what is left out has a type, or is the program's own. */
const isFree = (name: string, column: Column): boolean =>
  column.type === "text" && !("values" in column) &&
  !["document", "other", "tally", "sha256", "rule", "language", "term"].includes(name);

/** Takes the texts in turn, again and again. */
function* turn(): Generator<string, never> {
  for (let next = 0;; next++) yield HOSTILE[next % HOSTILE.length];
}

/** Plants the texts into every free column of every table; ids of documents are changed wherever they stand. */
function plantRecords(records: Records, next: () => string): Records {
  const ids = new Map(records.documents.map(({ document }) => [document, next()]));
  const tables = Object.entries(records).map(([table, rows]) => {
    const columns: Record<string, Column> = TABLES[table as keyof Records].columns;
    const free = Object.keys(columns).filter((name) => isFree(name, columns[name]));
    const planted = (rows as Record<string, unknown>[]).map((row) => ({
      ...row,
      ...Object.fromEntries(free.map((name) => [name, next()])),
      ...("document" in row ? { document: ids.get(row.document as string) } : {}),
      ...("other" in row ? { other: ids.get(row.other as string) ?? next() } : {}),
    }));
    return [table, planted];
  });
  return Object.fromEntries(tables);
}

/** Plants the texts into everything of an analysis that comes from outside: tables, titles, refusals, the texts. */
export function plant(analysis: Analysis): Analysis {
  const texts = turn(), next = () => texts.next().value;
  const { corpus } = analysis, records = plantRecords(analysis.records, next);
  const articles = corpus.articles.map((article, i) => ({
    ...article,
    document: records.documents[i],
    text: HOSTILE.join(" ").repeat(20).slice(i, i + article.text.length),
  }));
  const refused = HOSTILE.map((file) => ({ file, reason: next() }));
  return {
    ...analysis,
    records,
    corpus: {
      ...corpus,
      title: `${HOSTILE[0]} ${HOSTILE[5]} ${HOSTILE[44]}`,
      articles,
      refused,
      codings: "",
    },
    joins: HOSTILE.map((one) => ({ one, other: next(), reason: next() })),
  };
}
