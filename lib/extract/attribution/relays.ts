/**
 * Relays: who passes on the word of another.
 *
 * @module
 */
import type { Speaker } from "./speakers/speakers.ts";
import type { Statement } from "./statements.ts";

/**
 * Names the relay of each statement that stands, with its source, inside another's content: "Rao said her neighbour had
 * warned that …" is the neighbour's word, by way of Rao.
 *
 * @param statements in order of their content; a relay that is known already is kept
 */
export function nameRelays(statements: readonly Statement[], speakers: readonly Speaker[]): void {
  const open: number[] = [];
  statements.forEach((statement, i) => {
    const { source, content } = statement;
    while (open.length && statements[open[open.length - 1]].content.to <= content.from) open.pop();
    const outer = open.findLast((k) => {
      const around = statements[k].content;
      return source !== undefined && source.from >= around.from && source.to <= around.to &&
        content.to <= around.to + 1;
    });
    if (outer !== undefined && !statement.via && speakers[outer].name !== speakers[i].name) {
      statement.via = speakers[outer].name;
    }
    if (open.length < DEEPEST) open.push(i);
  });
}

/** Statements inside one another that are looked at. */
const DEEPEST = 8;
