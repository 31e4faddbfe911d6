/** What happened to those counted, in every form of words; the cases stand in cases/figures.csv. */
import { testCases } from "./figure_cases.ts";

testCases("killed", "injured", "missing", "detained", "displaced", "casualties", "forces");
testCases("two_outcomes", "headlines", "partitives", "far_heads");
testCases("said_otherwise", "traps", "wire_mixed");
testCases("not_things_events_animals", "not_harmed", "not_vague");
