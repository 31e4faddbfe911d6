/**
 * The style sheet of the report. No font, picture or script comes from outside.
 *
 * @module
 */

/** The style sheet as it stands in the page; its hash is in the page's Content Security Policy. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d1d1d;--muted:#595959;--rule:#d4d4d4;--paper:#fff;--shade:#f5f5f2;--link:#0b57a4}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8e8e6;--muted:#a9a9a6;--rule:#44443f;--paper:#161615;--shade:#20201e;--link:#8ab8f0}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:break-word;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Arimo,Arial,sans-serif}
.page{max-width:72rem;margin:0 auto;padding:1.25rem 1rem 4rem}
header p,main>section>p:not(.lead),main>section>ul,main>section>ol,main>section>dl{max-width:44rem}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);line-height:1.15;margin:.5rem 0 .25rem}
h2{font-size:1.35rem;margin:2.75rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--rule)}
h3{font-size:1.05rem;margin:1.75rem 0 .25rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav li{margin:0}
nav ul{list-style:none;margin:.75rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.muted,figcaption small,caption{color:var(--muted)}
.badge{display:inline-block;border:1px solid var(--rule);border-radius:.25rem;padding:0 .4rem;font-size:.85rem}
li{margin:.3rem 0}
figure{margin:1.5rem 0 2rem}
.lead{font-size:clamp(1.2rem,1.05rem + .8vw,1.6rem);line-height:1.35;font-weight:600;max-width:52rem;margin:.75rem 0 1rem}
.chart{background:#fff;border:1px solid var(--rule);border-radius:.375rem;color-scheme:light;max-width:55rem}
.chart svg{display:block;width:100%;height:auto}
.narrow{display:none}
figcaption{max-width:44rem;margin-top:.5rem}
.scroll{overflow-x:auto;margin:.75rem 0 1rem;border:1px solid var(--rule);border-radius:.375rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}
caption{text-align:left;padding:.5rem .6rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-top:1px solid var(--rule);min-width:4rem}
th{font-weight:600;background:var(--shade)}
thead th{border-top:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
details{margin:.5rem 0}
summary{cursor:pointer;padding:.25rem 0}
blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid var(--rule);max-width:44rem}
mark{background:#ffe58a;color:#1d1d1d}
code{font-size:.875em;overflow-wrap:anywhere}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0}
@media screen{tbody th{position:sticky;left:0;max-width:11rem}td.text:last-child{min-width:14rem}td code{white-space:nowrap}}
@media screen and (max-width:55.99rem){.wide{display:none}.narrow{display:block;max-width:30rem}}
@media screen and (min-width:44rem) and (max-width:55.99rem){figure{display:grid;grid-template-columns:30rem 1fr;gap:0 1.5rem;align-items:start}}
@media (min-width:75rem){figure{display:grid;grid-template-columns:55rem 1fr;gap:0 1.5rem;align-items:start}}
@page{margin:12mm}
@media print{
.page{max-width:none;padding:0}
nav{display:none}
.scroll{overflow:visible}
.chart svg{max-height:24cm}
figure,tr{break-inside:avoid}
h2,h3,caption,summary{break-after:avoid}
table{font-size:.65rem}
th,td{min-width:0;padding:.2rem}
tr:has(>:nth-child(11))>*{overflow-wrap:anywhere}
.badge{border:0;padding:0;font-size:inherit}
}
`;
