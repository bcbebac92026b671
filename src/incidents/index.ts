export { sayso } from "./codebooks/sayso.ts";
export type { Codebook, FigureCase, Judgement, VoiceFigure } from "./codebooks/codebook.ts";
export type { Constraint, Constraints } from "./constraints.ts";
export { groupIncidents } from "./group-incidents.ts";
export { incidentIdOf } from "./incident-id.ts";
export { openIncidentIndex, type GroupingOptions, type IncidentIndex } from "./incident-index.ts";
