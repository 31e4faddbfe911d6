/** What happened to those counted, in every form of words; the cases stand in cases/figures.csv. */
import { testCases } from "./figure_cases.ts";

testCases("killed", "injured", "missing", "detained", "displaced", "casualties", "forces");
testCases("two_outcomes", "headlines", "partitives", "far_heads");
testCases("said_otherwise", "traps", "wire_mixed");
testCases("agency", "agency_headlines", "agency_not_harm", "among_those", "tended", "not_survived", "undone");
testCases("dead_or_missing", "pronoun_one", "what_came_of_it", "held_and_freed", "negated", "toll_moved");
testCases(
  "company_and_clauses",
  "told_together",
  "things_named_by_people",
  "camps_counted",
  "apposed_and_parted",
);
testCases("headlines_bare", "between_commas", "fatal_attacks", "company_behind_report", "forces_lost");
testCases(
  "tens",
  "no_instances",
  "years_of_days",
  "apposed_ranks",
  "affected",
  "rescued",
  "none_of_the_injuries",
);
testCases("fights_with", "brought_in");
testCases("not_things_events_animals", "not_harmed", "not_vague");
