/**
 * Forty kinds of text that no editor would print, made to any length.
 *
 * @module
 */

const twice = (unit: string) => (n: number): string => unit.repeat(Math.ceil(n / unit.length));
const after = (start: string, unit: string) => (n: number): string => start + twice(unit)(n);
const nest = (open: string, inner: string, close: string, depth: number) => {
  const one = open.repeat(depth) + inner + close.repeat(depth);
  return twice(`${one} said Bo Lind.\n\n`);
};

/** What each kind is, and a text of it of about `n` characters. */
export const ADVERSARIAL: readonly [what: string, make: (n: number) => string][] = [
  ["opening marks only", twice("“")],
  ["closing marks only", twice("”")],
  ["straight marks only", twice('"')],
  ["straight single marks only", twice("'")],
  ["guillemets that open", twice("«")],
  ["marks with blanks between", twice("“ ")],
  ["marks about single words", twice("“a” ")],
  ["openings that are never closed", twice("“a b c d ")],
  ["openings that are never closed, by paragraph", twice("“We left the town early.\n\n")],
  ["nesting a thousand deep", nest("“", "we left", "”", 1_000)],
  ["nesting of two kinds of marks a thousand deep", nest("“‘", "we left", "’”", 500)],
  ["nesting a thousand deep that never closes", nest("“‘", "we left", "", 500)],
  ["crossed marks", twice("“a ‘b ” c ’ ")],
  ["commas only", twice(",")],
  ["commas and blanks", twice(", ")],
  ["words between commas", twice("mill, ")],
  ["a statement with endless commas", after("Bo Lind said the mill, ", "the barn, ")],
  ["cues only", twice("said ")],
  ["cues between commas", twice("said, ")],
  ["sources only", twice("Bo Lind ")],
  ["sources and cues without a stop", twice("Bo Lind said ")],
  ["chains without an end", twice("Bo Lind said that Ada Moe told him that ")],
  ["according to without an end", twice("according to ")],
  ["according to and names", twice("according to Bo Lind, ")],
  ["that-clauses only", twice("that ")],
  ["relative clauses without an end", after("Bo Lind, ", "who knew a man, ")],
  ["pronouns without anybody", twice("He said she said they said it. ")],
  ["statements of two words", twice("She said. ")],
  [
    "different names in every sentence",
    (n) =>
      Array.from(
        { length: Math.ceil(n / 40) },
        (_, i) => `Bo${letters(i)} Lind${letters(i * 7)} said the mill was shut.`,
      )
        .join(" "),
  ],
  [
    "one surname and many first names",
    (n) =>
      Array.from(
        { length: Math.ceil(n / 40) },
        (_, i) => `Bo${letters(i)} Lind said so. Mr. Lind said it burned.`,
      ).join(
        " ",
      ),
  ],
  [
    "acronyms in brackets",
    (n) =>
      Array.from({ length: Math.ceil(n / 40) }, (_, i) => `The Mill Board ${letters(i)} (MB) said it burned.`)
        .join(" "),
  ],
  ["right-to-left names", twice("قال يوسف “רות כהן” said the mill was shut. ")],
  ["right-to-left marks of direction", twice("\u202eBo Lind\u202c said \u200f“the mill was shut”\u200e. ")],
  ["lone surrogates", twice("\ud800“\udc00a\ud83d” said Bo\udfff. ")],
  ["pairs of surrogates about marks", twice("😀“😀 left 😀”😀 said 😀 Bo Lind. ")],
  ["characters of no width", twice("\u200bBo\u200d Lind\u2060 said\ufeff it\u00ad burned. ")],
  ["combining marks", twice("Bo\u0301\u0302\u0303 Lind\u0308 said it burned. ")],
  ["one word without a blank", twice("said")],
  ["blank lines only", twice("\n\n \t\r\n")],
  ["colons, dashes and brackets", twice("Bo Lind: — (said) [that] ; : … ")],
];

/** A number as capital and small letters. */
function letters(i: number): string {
  return [...i.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join("");
}
