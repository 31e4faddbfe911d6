/**
 * Voice: whose words a stretch of text is given as.
 *
 * @module
 */
import type { Mention } from "../../vocabulary.ts";
import type { Reading } from "../reading.ts";

/** Whose words they are. */
export interface Voice {
  /** own: the article's; indirect: in a statement that it reports; direct: in quotation marks that it gives to somebody. */
  voice: Mention["voice"];
  /** Name or description of who speaks; empty in the article's own words. */
  speaker: string;
}

const OWN: Voice = { voice: "own", speaker: "" };

/**
 * Tells whose words each token of an article is given as.
 *
 * Where statements stand inside one another, the inner one speaks. Quotation marks that no statement claims are the
 * article's own words.
 *
 * @returns a function from a token to its voice; the article is gone through once, when it is first asked
 */
export function readVoices(reading: Reading): (token: number) => Voice {
  const { scan, attribution: { statements, quotations }, speakers } = reading;
  let owner: Int32Array | undefined;
  const claim = (): Int32Array => {
    const owners = new Int32Array(scan.count);
    statements.forEach(({ content }, i) => owners.fill(i + 1, content.from, content.to));
    return owners;
  };
  return (token) => {
    const i = (owner ??= claim())[token] - 1;
    if (i < 0) return OWN;
    const quoted = quotations.inside[token] > 0 || statements[i].kind === "direct";
    return { voice: quoted ? "direct" : "indirect", speaker: speakers[i].name };
  };
}
