import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { countWords, splitSentences } from "../../lib/corpus/mod.ts";

/** Invented texts. A sentence ends at " | " (a blank stands there) and at "|" (none does). */
const CASES: readonly (readonly [string, string])[] = [
  ["titles", "Mr. Kamal fled. | Mrs. Daoud stayed. | Ms. Sabbagh spoke to Dr. Khoury."],
  ["a name cut short", "Mohd. Irfan Daoud fled with Md. Khoury and Wm. Strand. | See p. 5, col. 2."],
  ["ranks of the air", "Sqn. Ldr. Ivo Benali and Flt. Lt. Kamal met Tech. Sgt. Daoud. | Lieut. Khoury left."],
  [
    "titles of many",
    "Drs. Kamal and Khoury left. | Revs. Strand and Daoud stayed. | Rt. Hon. Petra Strand spoke.",
  ],
  ["a secretary", "Dep. Sec. Ellen Strand read Sec. 5 aloud. | It lasted 40 sec. | The rest left."],
  ["a deputy of a governor", "Lt. Gov. Dan Marrow shut the bridge. | Sgt. 1st Class Ivo Benali guarded it."],
  ["ranks", "Col. Nouri and Brig. Gen. T. Aslan met Lt. Col. Ivo Benali. | Nobody spoke."],
  ["a rank before a particle", "The town fell, said Col. al-Nouri. | He left."],
  ["a rank in capitals", "GEN. ASLAN FIRED | "],
  ["U.S. before a noun", "U.S. forces left. | The U.S. Army stayed."],
  ["U.S. before a name", "He met U.S. President Ellen Strand in Marsa."],
  ["U.S. at the end", "The jets belong to the U.S. | The trucks do not."],
  ["U.S. before officials", "The order came from the U.S. | Officials denied it."],
  [
    "U.S. before a person",
    "He left the U.S. | Mr. Kamal did not. | U.S. Gen. Ivo Benali came to the U.K. | Ms. Strand did too.",
  ],
  ["U.K. before an office", "U.K. Prime Minister Ellen Strand met the U.S. Secretary of State."],
  ["U.N. and a possessive", "The U.N.'s office counted 40. | The U.N. counted again."],
  ["D.C. and a dash", "WASHINGTON, D.C. — The count rose. | It fell later."],
  ["an initial", "Ellen P. Strand spoke. | Idris K. M. Kamal did not."],
  ["an initial before the sentence ends", "They took Hill B. | The army fled."],
  ["initials alone", "J. R. Amrani teaches history."],
  ["a.m. within", "At 4:15 a.m. on Thursday the gate burned. | It fell at 5 a.m."],
  ["p.m. before a weekday", "The gate fell at 1:30 p.m. Sunday after a siege."],
  [
    "a clock time that leads",
    "At 3 a.m. Mr. Kamal left. | “Shortly after 11:30 p.m. The Lantern burned,” he said.",
  ],
  [
    "a clock time that ends",
    "At the river it was 3 a.m. | Mr. Kamal left. | It was well after 5 p.m. | Nobody came.",
  ],
  ["p.m. at the end", "The gate fell at 1:30 p.m. | Police left at once."],
  ["p.m. before a comma", "They left at 1:30\u00a0p.m., a guard said."],
  ["p.m. before a time of a place", "They left at 3 p.m. Marsa time. | Nobody followed."],
  ["p.m. before a zone", "They left at 3 p.m. GMT. | Nobody followed."],
  ["p.m. before a date", "The raid began at 3 p.m. 17 May and failed."],
  ["p.m. before a number that begins", "The raid began at 3 p.m. | 20 people died."],
  ["No. before a number", "He lives in house No. 5 of the street. | It burned."],
  ["no at the end", "Did he answer? | He said no. | Then he left."],
  ["no at the end, glued", "Iran said no.|The rest said yes. | Bus no. 5 left."],
  ["a flat before a number", "Bldg. 4 burned. | Apt. 12 did not. | It was 5 ft. 10 in. wide."],
  ["a year of birth", "Ivo Benali (b. 1960) and Omar Haddad (d. 1990) built it c. 1980."],
  ["a case at law", "Kamal v. Strand was lost. | Daoud et al. 2011 found it."],
  ["decimals", "The quake had a size of 6.6. | About 3.5 million felt it."],
  ["a number with a comma", "They counted 1,300. | Then 1,400 came."],
  ["a number at the end", "It happened in 2014. | In 2015 it happened again."],
  ["a sentence that begins with a digit", "The bus burned. | 12 people died."],
  ["a sentence that begins with money", "The state paid. | $40 million was lost. | €3 was left."],
  ["an ellipsis in mid-sentence", "“I saw ... nothing,” she said. | He nodded."],
  ["an ellipsis before a capital within", "They want the ... Sarab army to fight."],
  ["an ellipsis at the end", "Nobody knows... | The count goes on."],
  ["the sign for an ellipsis", "“We waited… and waited,” he said. | “And then…” | Nothing came."],
  ["an ellipsis in brackets", "“They ran [...] | We stayed,” he said. | It “went on [...] for days.”"],
  ["four dots", "They ran .... | The army stayed."],
  ["a quotation that ends", "“The town is lost.” | He said no more."],
  ["a straight quotation that ends", '"The town is lost." | He said no more.'],
  ["a comma in a quotation", "“The town is lost,” he said. | “We go.”"],
  ["sentences in a quotation", "“We ran. | Nobody told us,” he said."],
  ["a question before a small letter", "“Who is left?” he asked. | Nobody spoke."],
  ["a question before a name that asks", "“Who is left?” Col. Tariq Nouri asked."],
  ["a question before another sentence", "“Who is left?” | The army had gone."],
  ["an exclamation before a name that shouts", "“Run!” Daoud shouted. | They ran."],
  ["a title with an exclamation", "The Go! party won. | It was glad."],
  [
    "a quotation that opens again without having been closed",
    '"We ran. | "We left four trucks on the road." | Daoud said so. | "I saw it." | He left.',
  ],
  ["a mark that was never opened", 'We left the trucks." | Daoud said so. | "I saw it," he said. | He left.'],
  ["a quotation that begins", "He shrugged. | “We ran.” | She said: “I did not.”"],
  ["a quotation that begins small", "He shrugged. | “we ran,” he wrote."],
  ["single quotation marks", "‘We ran.’ | He said no more. | 'We did not.' | She left."],
  ["a quotation behind another", '"We ran." | "They did not."'],
  ["a stop outside a quotation", 'They called it "a setback". | Nobody laughed.'],
  ["a stop inside a scare quotation", "He called him a “rebel.” | Daoud left."],
  ["a quotation mark that closes late", 'He said "we ran. " | She left.'],
  ["a quotation with a letter changed", "He wrote: “[W]e ran.” | “[w]e stayed,” she wrote."],
  ["no blank behind a stop", "Your gift counts.|Fighters of the League took the town."],
  ["no blank behind a stop and a quotation", "“We ran.”|He said no more."],
  ["no blank before a small letter", '"We go to the river,"he said. | "We stay."|She left.'],
  ["no blank before an article", "The town fell.|A man died."],
  ["no blank before a quotation", "He left.|“We ran,” she said."],
  ["no blank before a straight quotation", 'He left.|"We ran," she said.'],
  ["no blank behind a year", "It fell in 2003.|The army left."],
  ["an address of the net", "Read www.example.org/News.Today for more. | It is free."],
  ["an address of a person", "Write to K.Amrani@example.org today."],
  ["a name with a stop within", "The site Node.js and the firm Wire.com sell news."],
  ["a degree", "Petra Lindqvist, Ph.D., teaches. | She has a Ph.D. | He has none."],
  ["a firm", "Wire Inc. said so. | He works for Wire Inc. | The firm is small."],
  ["a firm before a chief", "Wire Corp. Chief Ivo Benali left. | He sold Wire Ltd. to her."],
  ["junior", "Idris Kamal Jr. spoke. | So did Hakim Daoud Jr. | They agreed."],
  ["et cetera", "They took trucks, guns, etc. | The rest burned. | Guns etc. were sold."],
  ["that is", "The militia, i.e. the League, and others, e.g. Haras, left."],
  ["versus", "It was Guard vs. League. | The League won."],
  ["a month", "They left on Feb. 3. | They came in Dec. | The rest stayed until Sept. 12, 2014."],
  ["a state", "He flew to Springfield, Ill. | The plane was late. | Tampa, Fla. police came."],
  ["ill at the end", "She fell ill. | Daoud called. | It was a miss. | Kamal laughed."],
  ["a saint", "They met at St. Omar and on 5th St. | Police came later."],
  ["a street", "He lives on Main St. | It burned. | The Main St. bridge fell."],
  ["brackets within", "The League (Hares al-Shaab) left. | It had 900 men (more than ever). | It won."],
  ["a sentence in brackets", "They left. | (Nobody saw it.) | They came back."],
  ["a question in brackets", "The town (whose town?) fell. | It burned."],
  ["a credit in brackets", "A woman waits in Marsa. (Omar Haddad/AP) | She is tired."],
  ["an abbreviation before a bracket", "HDT Ipari Kft. (HDT Limited) bought the yard."],
  ["a footnote", "The town fell.[3] | The army left.[4]"],
  ["a list", "1. The gate burned. | 2. The tower fell."],
  ["a lettered list", "a. The gate burned."],
  ["bullets", "They want three things. | • Peace. | • Bread."],
  ["a hash", "The town fell. | #Sarab is lost."],
  ["a small letter before a capital that begins", "Sales fell. | iPhones sold well. | eBay did not."],
  ["a particle that begins", "The town fell. | al-Fajr claimed it. | el-Sayyid denied it."],
  ["a question and an exclamation", "They left?! | Nobody knew. | Why? | Why not?"],
  ["a semicolon", "He fled; she stayed. | Both lived."],
  ["a colon", "He read: “They left.” | Then: nothing."],
  ["a dash behind a quotation", "“We ran.” — Ivo Benali"],
  ["two blanks", "The town fell.  | The army left.\u00a0 | Nobody came."],
  ["a stop that stands alone", "The town fell. ."],
  ["a capital letter as a word", "It was plan B. | He had no plan C. | They left."],
  ["Roman numerals", "It was like World War II. | Nobody won. | Idris II. reigned."],
  ["a person between stops", "He asked I. M. Strand. | She said: I do."],
  ["letters without case", "住民は逃げた。|軍は残った。"],
  ["accents", "Gáspár fled. | Ágnes stayed. | Émile, née Łuka, left."],
];

const parts = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));
const blanks = /^[\s\ufeff\u200b\u2060]*$/;

/** Checks that the spans cover all that is not blank exactly once, in order. */
function isCovered(text: string): void {
  let at = 0, paragraph = 0;
  for (const span of splitSentences(text)) {
    ok(span.start >= at && span.end > span.start, `${span.start} to ${span.end} after ${at}`);
    ok(blanks.test(text.slice(at, span.start)), JSON.stringify(text.slice(at, span.start)));
    ok(span.paragraph === paragraph || span.paragraph === paragraph + 1);
    strictEqual(span.tokens, countWords(text, span.start, span.end), text.slice(span.start, span.end));
    strictEqual(text.slice(span.start, span.end).trim().length > 0, true);
    at = span.end, paragraph = span.paragraph;
  }
  ok(blanks.test(text.slice(at)), JSON.stringify(text.slice(at)));
}

for (const [name, marked] of CASES) {
  Deno.test(`splitSentences() reads ${name}`, () => {
    const text = marked.replaceAll(" | ", " ").replaceAll("|", "");
    deepStrictEqual(parts(text), marked.split(/ ?\| ?/).map((s) => s.trim()).filter((s) => s));
    isCovered(text);
  });
}

Deno.test("splitSentences() never joins two paragraphs", () => {
  deepStrictEqual(parts("Town falls\n\nArmy flees\r\n\r\nThe end."), [
    "Town falls",
    "Army flees",
    "The end.",
  ]);
});

Deno.test("splitSentences() reads a line broken inside a word as one sentence", () => {
  const text = "Sheikh Mansour al-\nSari fled. He left.\nThe army stayed.";
  deepStrictEqual(parts(text), ["Sheikh Mansour al-\nSari fled.", "He left.", "The army stayed."]);
  deepStrictEqual(splitSentences(text).map(({ paragraph }) => paragraph), [0, 0, 1]);
});

Deno.test("splitSentences() reads a line broken in mid-sentence as one sentence", () => {
  deepStrictEqual(parts("The army left the town\nand its people.\nNobody came."), [
    "The army left the town\nand its people.",
    "Nobody came.",
  ]);
  deepStrictEqual(parts("On Sunday,\r\nDaoud fled."), ["On Sunday,\r\nDaoud fled."]);
});

Deno.test("splitSentences() keeps a heading apart from the line below it", () => {
  deepStrictEqual(parts("Death toll\nDozens died."), ["Death toll", "Dozens died."]);
  deepStrictEqual(parts("Battle of Tel Harun\nal-Fajr claims victory"), [
    "Battle of Tel Harun",
    "al-Fajr claims victory",
  ]);
  deepStrictEqual(parts("Who died:\ntwo nurses"), ["Who died:", "two nurses"]);
  deepStrictEqual(parts("Death toll\n\nthe army said nothing."), ["Death toll", "the army said nothing."]);
});

Deno.test("splitSentences() reads a text wrapped at one width by its paragraphs", () => {
  const text = [
    "The last companies of the garrison drove",
    "out by the bridge on Saturday, and Tel",
    "Harun was lost. Nobody was left to hold",
    "the line, said Lina Sabbagh of the town.",
    "",
    "The army said that it would come back to",
    "Sarab Province by the end of next week.",
  ].join("\n");
  deepStrictEqual(splitSentences(text).map(({ paragraph }) => paragraph), [0, 0, 1]);
  isCovered(text);
});

Deno.test("splitSentences() gives nothing for a text of blanks", () => {
  deepStrictEqual(splitSentences(""), []);
  deepStrictEqual(splitSentences(" \n\t\r\n\u00a0\ufeff"), []);
});

Deno.test("splitSentences() covers each text once and in order, whatever it holds", () => {
  let seed = 20240608;
  const next = (below: number): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
  const pieces = [..."aZé9 \n.!?…,;:-—'\"“”‘’()[]•#@$%\r\t\u00a0\ufeff本😀"];
  pieces.push("Mr.", "U.S.", "p.m.", "al-", "The ", "...", "No. ", "[...]", " said ", "\n\n", "(AP)", "e.g.");
  for (let run = 0; run < 3000; run++) {
    let text = "";
    for (let i = next(40); i >= 0; i--) text += pieces[next(pieces.length)];
    isCovered(text);
  }
});

Deno.test("splitSentences() takes time in proportion to the text", () => {
  for (const piece of [".", '."', "(", "[.", ".a.", "?” A ", "a.m. ", ". ", "\n", "al-\n", "…", "'."]) {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    const begun = performance.now();
    splitSentences(text);
    ok(performance.now() - begun < 20_000, `${JSON.stringify(piece)} took ${performance.now() - begun} ms`);
  }
});

Deno.test("countWords() counts runs of letters and digits, and the parts of a compound each", () => {
  const words = (text: string): number => countWords(text, 0, text.length);
  deepStrictEqual(
    ["Iraq's", "U.S.-led", "1,300", "4:15", "rocket-propelled", "’tis", "a . b", "3.5%", "p.m., x"].map(
      words,
    ),
    [
      1,
      2,
      1,
      2,
      2,
      1,
      2,
      1,
      2,
    ],
  );
});
