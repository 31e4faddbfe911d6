/** Numbers and their hedges, and the numbers that count no people; the cases stand in cases/figures.csv. */
import { testCases } from "./figure_cases.ts";

testCases("digits", "magnitudes", "words", "dozens", "ranges", "none_one");
testCases("hedge_before", "hedge_after", "hedge_belief");
testCases(
  "not_ages",
  "not_dates_times",
  "not_distances_measures",
  "not_money",
  "not_scores_magnitudes",
  "not_flights_routes_names",
  "not_percent_rates",
  "not_ordinals",
);
