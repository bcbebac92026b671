export { aboutLedger } from "./about.ts";
export { countsOf } from "./counts.ts";
export { incidentsOf, incidentsWith } from "./members.ts";
export { leftBy } from "./left-by.ts";
export { mapMarks } from "./map-marks.ts";
export { neighboursOf } from "./neighbours.ts";
export { keepOverview, type Loading, type Overview } from "./overview.ts";
export { queueItem, waitingIn } from "./queue.ts";
export { remembered } from "./remembered.ts";
