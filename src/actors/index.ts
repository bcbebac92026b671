export { inConflict } from "./conflicts.ts";
export { sideIn } from "./affiliation.ts";
export { findActors } from "./find-actors.ts";
export type { ActorMention } from "./types.ts";
export { mendGroups } from "./mend.ts";
export { plainName } from "./names.ts";
export { groupsByToken, nounGroupAt, phraseEnd } from "./phrases.ts";
export { documents } from "./tables/heads.ts";
export { governmentMetonyms } from "./tables/countries.ts";
