export { findStatements } from "./find-statements.ts";
export { speakersOf, type SpeakerChain, type SpeakersOfSpan } from "./speakers-at.ts";
