declare const brand: unique symbol;

/** A string that carries the kind of thing it names, so that ids of two kinds cannot be mixed up. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `art_` and 20 hex digits of the SHA-256 of canonical address (or outlet) and text. */
export type ArticleId = Branded<"ArticleId">;
/** `inc_` and 16 hex digits; stable whatever the order in which articles came. */
export type IncidentId = Branded<"IncidentId">;
/** Outcome or kind, `@`, span: `killed@412-431`; `.2` where a second speaker says the same words. */
export type ClaimId = Branded<"ClaimId">;
/** Position of an event in one article's output: `e1`. */
export type EventId = Branded<"EventId">;
/** Public and stable name of a rule: `en/casualties/at-least`. */
export type RuleId = Branded<"RuleId">;

export const articleId = (text: string): ArticleId => text as ArticleId;
export const incidentId = (text: string): IncidentId => text as IncidentId;
export const claimId = (text: string): ClaimId => text as ClaimId;
export const eventId = (text: string): EventId => text as EventId;
export const ruleId = (text: string): RuleId => text as RuleId;
