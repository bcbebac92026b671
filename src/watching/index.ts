export { dueAt, watchRound, type WatchEvent, type WatchTools } from "./watch-round.ts";
export { openVersionFiler, type VersionFiler, type WatchedArticle } from "./filing.ts";
export { compareVersions, type VersionChange } from "./versions.ts";
export { addSubscriptions, parseSourceList, type WatchedSource } from "./source-list.ts";
export { freshState, parseWatchState, type SourceState, type WatchState } from "./watch-state.ts";
