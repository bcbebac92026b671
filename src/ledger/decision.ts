import type { Amount, Claim, ClaimKind, FindingStatus, Incident, Named, Outcome, Place, Role, Scope, Setting, Speaker, Stance, SubEventType, Time, Toll, Weapon } from "../core/index.ts";
import type { NamedSetting } from "../settings/index.ts";

type Of<Kind extends ClaimKind> = Extract<Claim, { kind: Kind }>;
interface Corrected<Field extends string, Value> {
  readonly field: Field;
  readonly value: Value;
}

/** One field of a claim as a person has it; which fields there are hangs on the claim's kind. */
export type Correction =
  | Corrected<"speakers", readonly Speaker[]>
  | Corrected<"stance", Stance>
  | Corrected<"event", string>
  | Corrected<"amount", Amount>
  | Corrected<"outcome", Outcome>
  | Corrected<"people", Of<"casualties">["people"]>
  | Corrected<"part", boolean>
  | Corrected<"scope", Scope>
  | Corrected<"role", Role>
  | Corrected<"subEventType", SubEventType | null>
  | Corrected<"attackers" | "targets", readonly Named[]>
  | Corrected<"weapons", readonly Weapon[]>
  | Corrected<"who", string>
  | Corrected<"result", Of<"responsibility">["result"] | Of<"verification">["result"]>
  | Corrected<"of", Of<"verification">["of"]>
  | Corrected<"by", string | null>
  | Corrected<"place", Place>
  | Corrected<"time", Time>
  | Corrected<"what", Of<"consequence">["what"]>
  | Corrected<"unit", string>;

/** What a person wants done about a claim (`art_…/killed@412-431`). */
export type ClaimDecision =
  | { readonly type: "acceptClaim"; readonly claim: string; readonly reason: string }
  | { readonly type: "rejectClaim"; readonly claim: string; readonly reason: string }
  | { readonly type: "correctClaim"; readonly claim: string; readonly correction: Correction; readonly reason: string }
  /** A claim that the program did not see; its quote is what stands at its span. */
  | { readonly type: "addClaim"; readonly article: string; readonly claim: Claim; readonly reason: string };

/** What a person wants done about incidents. Members are `art_…/e1`. */
export type IncidentDecision =
  | { readonly type: "mergeIncidents"; readonly incidents: readonly string[]; readonly reason: string }
  /** The members given leave the incident, and make one of their own. */
  | { readonly type: "splitIncident"; readonly incident: string; readonly members: readonly string[]; readonly reason: string }
  | { readonly type: "setStatus"; readonly incident: string; readonly of: Outcome; readonly role: Role; readonly status: FindingStatus; readonly reason: string }
  | { readonly type: "setPlace"; readonly incident: string; readonly place: Place; readonly reason: string }
  | { readonly type: "setTime"; readonly incident: string; readonly time: Time; readonly reason: string }
  /** Who verified what, and how: `who` is named, and the evidence is kept beside the entries. It changes no figure's status. */
  | {
      readonly type: "verify"; readonly incident: string; readonly of: Verification["of"]; readonly result: Verification["result"];
      readonly who: string; readonly how: string; readonly evidence: { readonly name: string; readonly bytes: Uint8Array } | null; readonly reason: string;
    }
  | { readonly type: "reviewIncident"; readonly incident: string; readonly state: Incident["review"]["state"]; readonly reason: string };

/** What a person sets for the whole ledger: a party, a speaker's or an outlet's names, the codebook. */
export type SettingDecision =
  | { readonly type: "set"; readonly setting: Setting; readonly reason: string }
  | { readonly type: "unset"; readonly setting: NamedSetting; readonly reason: string };

/** A verification as an incident shows it. */
export type Verification = Extract<Incident["decisions"][number]["what"], { kind: "verification" }>;

/** What a decision about figures rested on: each figure as it stood. */
export interface StoodFigure extends Toll {
  readonly of: Outcome;
  readonly role: Role;
}

/** A person's command. `on` is an article, a claim or an incident; `entry` is the number of the decision to take back. */
export type Decision =
  | ClaimDecision
  | IncidentDecision
  | SettingDecision
  | { readonly type: "note"; readonly on: string; readonly text: string }
  | { readonly type: "undo"; readonly entry: number; readonly reason: string };

interface About<Kind extends string, Payload> {
  readonly kind: Kind;
  readonly subject: string;
  readonly payload: Payload;
}

/** Decisions about claims, under the article's id. `claim` is the claim as it stood when it was decided on. */
export type ClaimDecided =
  | About<"claimAccepted", { readonly claim: Claim; readonly reason: string }>
  | About<"claimRejected", { readonly claim: Claim; readonly reason: string }>
  | About<"claimCorrected", { readonly claim: Claim; readonly correction: Correction; readonly reason: string }>
  | About<"claimAdded", { readonly claim: Claim; readonly reason: string }>;

/**
 * Decisions about incidents, under `decisions`. Merges and splits name members, which outlive the incidents' ids.
 * `stood` has the figures as they stood when it was decided; entries of the first versions have none.
 */
export type IncidentDecided =
  | About<"incidentsMerged", { readonly incidents: readonly string[]; readonly members: readonly string[]; readonly reason: string }>
  | About<"incidentSplit", { readonly incident: string; readonly members: readonly string[]; readonly from: readonly string[]; readonly reason: string }>
  | About<"statusSet", { readonly incident: string; readonly of: Outcome; readonly role: Role; readonly status: FindingStatus; readonly reason: string; readonly stood?: readonly StoodFigure[] }>
  | About<"placeSet", { readonly incident: string; readonly place: Place; readonly reason: string }>
  | About<"timeSet", { readonly incident: string; readonly time: Time; readonly reason: string }>
  | About<"verified", Omit<Verification, "kind"> & { readonly incident: string; readonly reason: string }>
  | About<"incidentReviewed", { readonly incident: string; readonly state: Incident["review"]["state"]; readonly reason: string; readonly stood?: readonly StoodFigure[] }>;

/** Under `settings`. */
export type SettingDecided =
  | About<"settingSet", { readonly setting: Setting; readonly reason: string }>
  | About<"settingRemoved", { readonly setting: NamedSetting; readonly reason: string }>;

/** Under the article's id or `decisions`. */
export type Noted = About<"noted", { readonly on: string; readonly text: string }>;
/** Under the subject of the decision that no longer holds. */
export type DecisionUndone = About<"decisionUndone", { readonly entry: number; readonly reason: string }>;

/** All that people's decisions leave on record. */
export type Decided = ClaimDecided | IncidentDecided | SettingDecided | Noted | DecisionUndone;

/** Ids of articles start so; no other subject does. */
export const articlePrefix = "art_";
/** Subject of decisions that are about no single article. */
export const decisionsSubject = "decisions";
/** Subject of what is set for the whole ledger. */
export const settingsSubject = "settings";
