// The words of the contract that are lists, apart from its schemas, so that help can name them without loading those.

export const outcomes = ["killed", "injured", "missing", "captured", "killedOrInjured", "displaced"] as const;
export type Outcome = (typeof outcomes)[number];

export const groups = ["military", "civilian", "police", "children", "women", "medics", "journalists", "aidWorkers", "prisoners", "mixed"] as const;
export type Group = (typeof groups)[number];

export const roles = ["victim", "attacker"] as const;
export type Role = (typeof roles)[number];

export const scopes = ["event", "cumulative"] as const;
export type Scope = (typeof scopes)[number];

export const verificationSubjects = ["place", "video", "toll", "identity", "time", "weapon"] as const;

export const responsibilityResults = ["claimed", "denied", "accused", "notClaimed"] as const;

export const claimKinds = ["casualties", "attack", "responsibility", "verification", "place", "time", "consequence", "figure"] as const;

export const verificationResults = ["verified", "unverified", "refuted"] as const;

export const findingStatuses = ["claimed", "confirmedByAffectedParty", "independentlyVerified", "contested", "denied"] as const;
export type FindingStatus = (typeof findingStatuses)[number];

export const reviewStates = ["unreviewed", "inReview", "reviewed"] as const;

export const placePrecisions = ["exact", "town", "near", "district", "admin1", "region", "country"] as const;

export const timePrecisions = ["minute", "hour", "partOfDay", "day", "days", "week", "month", "season", "year", "longer"] as const;

export const speakerKinds = ["government", "military", "police", "localOfficial", "stateMedia", "media", "ngo", "un", "armedGroup", "medical", "witness", "person", "anonymous"] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

export const relations = ["self", "adversary", "third"] as const;
export type Relation = (typeof relations)[number];

/** Every codebook, the default first. */
export const codebookNames = ["sayso", "acled", "ucdp", "gtd", "airwars"] as const;
export type CodebookName = (typeof codebookNames)[number];

export const settingKinds = ["party", "speaker", "outlet", "codebook"] as const;
