/** The library: every stage by its main verb, and the types of what goes in and comes out. */
export { fixedClock, systemClock, type Clock, type Issue, type Result, type Span } from "./core/index.ts";
export type * from "./core/contract/index.ts";
export { makeArticle, readSources, type ReadItem, type ReadOptions } from "./reading/index.ts";
export { fetchSource, readAddress, systemNetwork, type FetchedSource, type FetchOptions, type Network } from "./fetching/index.ts";
export { analyse, type Analysis } from "./language/index.ts";
export { findPlaces, openGazetteer, type Gazetteer } from "./places/index.ts";
export { findTimes } from "./times/index.ts";
export { findActors, type ActorMention } from "./actors/index.ts";
export { findStatements } from "./statements/index.ts";
export { findClaims, type FoundClaims, type Reading } from "./claims/index.ts";
export { tellEvents } from "./events/index.ts";
export { createExtractor, openExtractor, type Extractor, type Trace } from "./extract/index.ts";
export { codebooks, groupIncidents, judgeIncident, openIncidentIndex, type Constraint } from "./incidents/index.ts";
export { applySettings, nothingSet, settingChanges, withSetting } from "./settings/index.ts";
export { LedgerError, openLedger, type Ledger } from "./ledger/index.ts";
export { exportIncidents, parseFilter, selectIncidents, type ExportRequest, type IncidentFilter } from "./exports/index.ts";
