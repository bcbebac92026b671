export { fixedClock, systemClock, type Clock } from "./clock.ts";
export { canonicalJson, sha256 } from "./hash.ts";
export { articleId, claimId, eventId, incidentId, ruleId, type ArticleId, type ClaimId, type EventId, type IncidentId, type RuleId } from "./ids.ts";
export { issue, issueCodes, type Issue, type IssueCode } from "./issues.ts";
export type { DeepReadonly } from "./readonly.ts";
export { failed, ok, type Result } from "./result.ts";
export { sliceOf, spanContains, spanCovering, spansOverlap, type Span } from "./span.ts";
export { acledTypes, eventTypeOf, eventTypes, subEventTypes } from "./contract/codes.ts";
export type * from "./contract/index.ts";
