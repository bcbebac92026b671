/** What the API takes and gives, for whoever talks to it. Types only. */
export type { About } from "../routes/about.ts";
export type { ArticleRow, ArticleView, TraceView } from "./article-view.ts";
export type { ClaimView, Taken } from "./claim-view.ts";
export type { DecisionRequest } from "./decision.ts";
export type { SearchView } from "../routes/search.ts";
export type { IncidentFilterQuery, IncidentList, IncidentMap } from "./incident-list.ts";
export type { SettingsView, Codebooks } from "../routes/settings.ts";
export type { ExportPreview } from "../routes/export.ts";
export type { IncidentRow, RowFigure, Voice } from "./incident-row.ts";
export type { IncidentArticle, IncidentView, Neighbours } from "./incident-view.ts";
export type { IntakeView, Pasted } from "./intake.ts";
export type { LogEntry, VerifyView } from "./log.ts";
export type { Problem } from "./problem.ts";
export type { Queue, QueueItem } from "./queue.ts";
