/**
 * Ways: a verb whose content is looked for on its right, and one way in which it can take it.
 *
 * @module
 */
import type { CueForm } from "../../words/lexicon.ts";
import type { Lead, Room } from "../statements.ts";

/** A verb whose content is looked for on its right. */
export interface Reading extends Lead {
  form: CueForm;
  /** First token behind the verb, its hearer and its adjuncts. */
  right: number;
}

/** Reads one way in which a verb can take its content; true where the matter is settled. */
export type Way = (room: Room, reading: Reading) => boolean;
