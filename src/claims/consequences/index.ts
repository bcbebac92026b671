export { findConsequences } from "./find-consequences.ts";
