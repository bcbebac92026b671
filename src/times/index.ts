export { dayOf, intervalOf, timesOverlap, type DayInterval } from "./edtf.ts";
export { findTimes } from "./find-times.ts";
export { acledTimePrecision, ucdpDatePrecision } from "./precision.ts";
