/** Windows of time, resolved against the day of publication; the cases stand in cases/windows.csv. */
import { testCases } from "./figure_cases.ts";

testCases("windows");
