/**
 * Held: sentences that tell of harm by words of which none does alone: "police hold 30".
 *
 * @module
 */
import {
  CAPTIVITY,
  CAPTORS,
  COSTING,
  DRIVING,
  HOLDING,
  NONE,
  PICKING,
  RELEASING,
  SURVIVING,
  SURVIVORS,
  TENDING,
} from "../../codebooks/mod.ts";
import { listWords, numberOf, type Text } from "./lexis.ts";

const holding = listWords(HOLDING, PICKING, RELEASING),
  captors = listWords(CAPTORS, ["they", "armed", "masked", "hooded"]);
const captivity = listWords(CAPTIVITY);
const nobody = listWords(NONE), surviving = listWords(SURVIVING, SURVIVORS);
const tending = listWords(TENDING);
const costing = listWords(COSTING),
  driving = listWords(DRIVING),
  LIVES = numberOf("lives"),
  PRISONERS = numberOf("prisoners"),
  THOSE = numberOf("those"),
  HELD = numberOf("held");
/** Whether a range tells of harm without a word of it: "police hold 30", "the storm claimed 33 lives". */
export function isHeld({ words }: Text, from: number, to: number): boolean {
  let those = 0,
    tended = 0,
    none = 0,
    alive = 0,
    held = 0,
    prisoner = 0,
    captor = 0,
    prison = 0,
    cost = 0,
    lives = 0,
    drive = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    those |= +(word === HELD && words[i - 1] === THOSE);
    none |= nobody[word], alive |= surviving[word];
    tended |= tending[word],
      held |= holding[word],
      prisoner |= +(word === PRISONERS),
      captor |= captors[word],
      prison |= captivity[word],
      drive |= driving[word];
    cost |= costing[word], lives |= +(word === LIVES);
  }
  return (those | tended | drive | prisoner | (held & (captor | prison)) | (cost & lives) | (none & alive)) >
    0;
}
