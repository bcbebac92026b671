export type { Article, Furniture } from "./article.ts";
export type { AttackClaim, CasualtyClaim, Claim, ClaimKind, Group, Named, Outcome, Role, Scope, Weapon } from "./claim.ts";
export type { ConsequenceCode, EventType, SubEventType } from "./codes.ts";
export type { ArticleEvent, Toll, Tolls } from "./event.ts";
export type { Extraction } from "./extract.ts";
export type { Finding, FindingStatus, Incident, SpeakerInterval } from "./incident.ts";
export type { Place, PlaceMention, Time, TimeMention } from "./place-time.ts";
export type { Amount, AmountKind } from "./primitives.ts";
export type { Relation, Speaker, SpeakerKind, Stance, Statement } from "./speaker.ts";
