import { strictEqual } from "node:assert/strict";
import { html, trusted } from "../../lib/report/html.ts";

for (
  const [name, got, wanted] of [
    ["escapes a text", html`<p>${`<script>"'&`}</p>`, "<p>&lt;script&gt;&quot;&#39;&amp;</p>"],
    ["escapes a text in a list", html`<p>${["<", "&lt;"]}</p>`, "<p>&lt;\n&amp;lt;</p>"],
    ["leaves markup as it is", html`<p>${html`<b>${"<"}</b>`}</p>`, "<p><b>&lt;</b></p>"],
    ["puts nothing for null, undefined and false", html`<p>${null}${undefined}${false}${0}</p>`, "<p>0</p>"],
    ["keeps blanks of a text", html`<p>${"a\n  b"}</p>`, "<p>a\n  b</p>"],
    ["leaves out what turns the writing", html`<p>${"\u202ea\u2067b\u0000\ud800"}</p>`, "<p>ab\ufffd</p>"],
    ["takes trusted markup", html`${trusted("<svg/>")}`, "<svg/>"],
  ] as const
) {
  Deno.test(`html ${name}`, () => strictEqual(got.markup, wanted));
}
