export { findResponsibility } from "./find-responsibility.ts";
export { partiesOf, type Parties, type Party } from "./parties.ts";
export { speakersOf } from "./speakers.ts";
