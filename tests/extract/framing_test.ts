import { deepStrictEqual, notDeepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { GENERIC_FRAMES } from "../../lib/codebooks/mod.ts";
import { parseFrames, readArticle, readCodebook } from "../../lib/corpus/mod.ts";
import {
  checkFrames,
  compileCodebook,
  findFraming,
  type Lexicon,
  readScan,
  scanArticle,
} from "../../lib/extract/mod.ts";
import { parseCsv } from "../../lib/tables/mod.ts";
import type { Codebook, Frame, Framing } from "../../lib/vocabulary.ts";
import { read } from "../files.ts";

const frame = (id: string, patterns: Frame["patterns"]): Frame => ({
  frame: id,
  definition: "test",
  patterns,
  examples: ["test"],
  counterexample: "test",
  reason: "test",
});
const BOOK: Codebook = {
  folder: "test",
  actors: [],
  frames: [
    frame("flight", [{
      rule: "flee",
      any: ["flee*", "fled", "pulled out"],
      with: ["soldier*", "army"],
      without: ["tourists"],
    }]),
    frame("ally", [{ rule: "named", any: ["US"] }, { rule: "led", any: ["US-led coalition"] }]),
    frame("call", [{ rule: "mobilise", any: ["mobilise", "mobilising"] }]),
    frame("strike", [{
      rule: "attack",
      any: ["attack*", "raid"],
      except: ["heart attack*", "raid on the fridge"],
    }]),
  ],
  sha256: "",
};
const GENERIC: Codebook = { folder: "", actors: [], frames: [...GENERIC_FRAMES], sha256: "" };

const lexicons = new Map<Codebook, Lexicon>();

function framingIn(text: string, codebook = BOOK): Framing[] {
  const lexicon = lexicons.get(codebook) ?? compileCodebook(codebook);
  lexicons.set(codebook, lexicon);
  return findFraming(
    readScan(scanArticle(readArticle(text, { document: "test" }), lexicon.vocabulary)),
    lexicon,
  );
}
const brief = (text: string): string =>
  framingIn(text).map(({ frame, rule, start, end }) => `${frame}/${rule}: ${text.slice(start, end)}`).join(
    " | ",
  );

const CASES: [what: string, text: string, wanted: string][] = [
  ["a word with another in its sentence", "The soldiers fled.", "flight/flee: fled"],
  ["a stem", "The army was fleeing.", "flight/flee: fleeing"],
  ["a phrase", "The army pulled out.", "flight/flee: pulled out"],
  ["nothing where the other word is a sentence away", "They fled. The army stayed.", ""],
  ["nothing where a word bars it", "The soldiers and the tourists fled.", ""],
  ["capitals where the pattern has them", "He told us that US troops came.", "ally/named: US"],
  ["initials with stops", "The U.S. budget grew.", "ally/named: U.S."],
  ["the longer words of one frame", "The US-led coalition came.", "ally/led: US-led coalition"],
  ["both spellings", "They mobilized and are mobilizing.", "call/mobilise: mobilizing"],
  ["each place", "Soldiers fled and the army fled.", "flight/flee: fled | flight/flee: fled"],
  ["nothing in a phrase that means something else", "His heart attacks came at night.", ""],
  ["what stands beside such a phrase", "He had a heart attack in the attack.", "strike/attack: attack"],
  ["nothing where such a phrase goes on behind the word", "A raid on the fridge.", ""],
  ["nothing in an empty sentence", "…", ""],
];
for (const [what, text, wanted] of CASES) {
  Deno.test(`findFraming() finds ${what}: ${text}`, () => strictEqual(brief(text), wanted));
}

Deno.test("findFraming() tells whose voice carries a frame", () => {
  const text = "The soldiers fled. “Our soldiers fled in panic at night,” said Mayor Lina Sabbagh.";
  deepStrictEqual(framingIn(text).map(({ voice }) => voice), ["own", "direct"]);
});

Deno.test("findFraming() gives each hit with its offsets, and the rule that holds those words", () => {
  const text = "The council was blamed, and its budget is gone. “My son wept,” said a widow, 61 years old.";
  const rows = framingIn(text, GENERIC);
  deepStrictEqual(
    rows.map(({ sentence, frame, rule, start, end }) => [sentence, frame, rule, text.slice(start, end)]),
    [
      [0, "responsibility", "blame", "blamed"],
      [0, "economic", "money", "budget"],
      [1, "human_interest", "own eyes", "My son"],
      [1, "human_interest", "kin", "son"],
      [1, "human_interest", "feeling", "wept"],
      [1, "human_interest", "kin", "widow"],
      [1, "human_interest", "age", "years old"],
    ],
  );
});

for (const folder of ["seeds/codebooks", "seeds/sample/codebooks"]) {
  Deno.test(`the frames of ${folder} carry their examples and not their counter-examples`, async () => {
    checkFrames(await readCodebook(folder));
  });
}

Deno.test("the five generic frames carry their examples, of which each has two, and not their counter-examples", () => {
  checkFrames(GENERIC);
  deepStrictEqual(GENERIC_FRAMES.map(({ frame, examples }) => [frame, examples.length]), [
    ["conflict", 2],
    ["human_interest", 2],
    ["responsibility", 2],
    ["morality", 2],
    ["economic", 2],
  ]);
});

Deno.test("checkFrames() names the example that a frame does not find, and the counter-example that it does", () => {
  const hope = { ...frame("hope", [{ rule: "hope", any: ["hope*"] }]), counterexample: "They wait." };
  const check = (change: Partial<Frame>) => () => checkFrames({ ...BOOK, frames: [{ ...hope, ...change }] });
  check({ examples: ["Hope is back.", "3 hopes"] })();
  throws(check({ examples: ["They hope.", "They despair."] }), {
    name: "SyntaxError",
    message: 'Cannot read codebook "frames.json": "hope" is not found in its example "They despair."',
  });
  throws(check({ examples: ["They hope."], counterexample: "Hope Street is closed." }), {
    name: "SyntaxError",
    message:
      'Cannot read codebook "frames.json": "hope" is found in its counter-example "Hope Street is closed."',
  });
});

// Invented sentences of fifteen kinds of event; `known` holds `fails` where a reader finds a frame that no words show.
for (
  const { cells: { event, text, frames, known } } of parseCsv(read("tests/extract/cases/framing.csv")).rows
) {
  Deno.test(`the generic frames of ${event}: ${text}${known && " (known to fail)"}`, () => {
    const found = [...new Set(framingIn(text, GENERIC).map(({ frame }) => frame))].sort();
    const wanted = frames.split(" ").filter((one) => one !== "").sort();
    (known ? notDeepStrictEqual : deepStrictEqual)(found, wanted);
  });
}

Deno.test("the generic frames are whole, by the rules for a frames.json", () => {
  deepStrictEqual(parseFrames(new TextEncoder().encode(JSON.stringify(GENERIC_FRAMES))), GENERIC_FRAMES);
});

Deno.test("no rule lists a term twice, and each phrase that is excepted holds words that the rule would take", () => {
  const odd = GENERIC_FRAMES.flatMap(({ frame: id, patterns }) =>
    patterns.flatMap(({ rule, any, with: needed = [], without = [], except = [] }) => {
      const book = { ...BOOK, frames: [frame(id, [{ rule, any }])] };
      return [
        ...[any, needed, without, except].flatMap((list) => list.filter((term, i) => list.indexOf(term) < i)),
        ...except.filter((term) => framingIn(`so ${term.replace("*", "")} it`, book).length === 0),
      ].map((term) => `${id}/${rule}: ${term}`);
    })
  );
  deepStrictEqual(odd, []);
});
