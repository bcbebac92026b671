export { findVerifications } from "./find-verifications.ts";
