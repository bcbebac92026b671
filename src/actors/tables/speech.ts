/** Verbs whose subject speaks, by dictionary form: what marks a person or body as one who has had a say. */
export const speechVerbs: ReadonlySet<string> = new Set(
  "say tell add state announce report confirm deny claim declare insist argue warn note write reply explain comment admit acknowledge accuse allege assert maintain reveal disclose estimate tweet post recall describe stress emphasise emphasize continue conclude respond indicate affirm publish put give count record issue release ask call suggest believe think remark testify contend caution urge vow pledge promise quote cite document verify reject dismiss dispute know fear expect refuse decline rebuff bemoan describe mention detail list disagree clarify lament regard speak document estimate tally lower raise revise correct blame condemn deplore mourn praise urge demand criticise criticize defend point hail welcome denounce oppose support agree attribute threaten repeat apologise apologize oppose adopt".split(" "),
);

/** Forms of verbs of speech that are nouns as often, with their dictionary form. */
export const verbNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({ claims: "claim", claim: "claim", reports: "report", report: "report", documents: "document", document: "document", estimates: "estimate", estimate: "estimate", counts: "count", count: "count", lists: "list", list: "list", records: "record", record: "record", says: "say", say: "say", said: "say", confirms: "confirm", denies: "deny", blames: "blame", warns: "warn", announces: "announce", admits: "admit", puts: "put", lowers: "lower", raises: "raise", accuses: "accuse", tells: "tell", vows: "vow", accounts: "account", states: "state", notes: "note", fear: "fear", fears: "fear", doubts: "doubt", hopes: "hope" }),
);
