/**
 * Relays: where an article names another outlet as its source, the voice behind that outlet's own number.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { numberOf } from "./bounds.ts";
import type { Counted } from "./harm.ts";

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

/**
 * Gives figures whose source is an outlet of the corpus to the voice that this outlet gives the same number to.
 *
 * @param figures with the origins that their own articles name
 * @param outletOf name of the outlet of a figure
 * @returns the figures, an outlet replaced by the voice that it passes on where that is one
 */
export function relayed(figures: readonly Counted[], outletOf: (figure: Figure) => string): Counted[] {
  const keyOf = ({ figure }: Counted, outlet: string): string =>
    `${plain(outlet)}\n${figure.outcome}\n${figure.unit}\n${numberOf(figure)}`;
  const passed = new Map<string, Set<string>>();
  for (const one of figures) {
    const outlet = outletOf(one.figure);
    if (one.origin === "" || plain(one.origin) === plain(outlet)) continue;
    const key = keyOf(one, outlet), known = passed.get(key);
    if (known) known.add(one.origin);
    else passed.set(key, new Set([one.origin]));
  }
  return figures.map((one) => {
    const behind = one.origin === "" ? undefined : passed.get(keyOf(one, one.origin));
    return behind?.size === 1 ? { ...one, origin: [...behind][0] } : one;
  });
}
