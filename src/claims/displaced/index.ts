export { findDisplaced } from "./find-displaced.ts";
