/**
 * HTML in which every text is escaped.
 *
 * @module
 */

/** A piece of HTML that is safe to put into a page. Not a text. */
export interface Markup {
  /** The HTML itself. */
  readonly markup: string;
}

type Content = Markup | string | number | null | undefined | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Characters that HTML can't hold, and marks that would turn the writing of whatever stands behind them.
// deno-lint-ignore no-control-regex -- controls are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (typeof content === "string" || typeof content === "number") {
    return String(content).toWellFormed().replace(UNFIT, "").replace(
      /[&<>"']/g,
      (character) => ESCAPES[character],
    );
  }
  return "markup" in content ? content.markup : content.map(render).filter((part) => part !== "").join("\n");
}

/**
 * Puts texts into HTML. A text is escaped, controls and marks that turn the writing are left out of it; a list is set
 * line by line, nothing stands for null, and only Markup goes in as it is. Blanks around the template and indentation
 * in it are the source's and are left out.
 *
 * @param strings the HTML around the values
 * @param values texts, numbers, Markup, or lists of them
 * @returns the whole as Markup
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { html } from "./html.ts";
 * strictEqual(html`<p title="${'"'}">${"a<b"}${html`<br>`}</p>`.markup, '<p title="&quot;">a&lt;b<br></p>');
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: Content[]): Markup {
  const texts = strings.map((string) => string.replaceAll(/\n\s*/g, "\n"));
  texts[0] = texts[0].trimStart();
  texts[texts.length - 1] = texts[texts.length - 1].trimEnd();
  return { markup: texts.map((text, i) => text + (i < values.length ? render(values[i]) : "")).join("") };
}

/**
 * Takes HTML of the program's own making as it is, such as the SVG of a chart.
 *
 * @param markup HTML in which every text is escaped already
 * @returns the same as Markup
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { html, trusted } from "./html.ts";
 * strictEqual(html`<p>${trusted("<b>1</b>")}</p>`.markup, "<p><b>1</b></p>");
 * ```
 */
export function trusted(markup: string): Markup {
  return { markup };
}
