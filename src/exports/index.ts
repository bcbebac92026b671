export { articlesBehind, type ArticleOf } from "./articles-behind.ts";
export { codebookOfExport, exportIncidents, type ExportReport, type ExportRequest, type ExportSetting, type WhyLeft } from "./export-incidents.ts";
export { exportFormats, exportNames, type ExportFormat, type ExportName, type LeftOut } from "./formats.ts";
export type { Coarseness } from "./protection/coarsen.ts";
export { everyIncident, type IncidentFilter, type ReviewState } from "./selection/filter.ts";
export { parseFilter, type FilterWords } from "./selection/parse.ts";
export { selectIncidents } from "./selection/select.ts";
export { escapeFormula, unescapeFormula } from "./table/csv.ts";
export type { Chunk } from "./writer.ts";
