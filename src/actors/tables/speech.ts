/** Verbs whose subject speaks, by dictionary form: what marks a person or body as one who has had a say. */
export const speechVerbs: ReadonlySet<string> = new Set(
  "say tell add state announce report confirm deny claim declare insist argue warn note write reply explain comment admit acknowledge accuse allege assert maintain reveal disclose estimate tweet post recall describe stress emphasise emphasize continue conclude respond indicate affirm publish put give count record issue release ask call suggest believe think remark testify contend caution urge vow pledge promise quote cite document verify".split(" "),
);
