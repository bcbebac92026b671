/** Verbs as headlines have them: present tense for what happened, infinitive for what will. */
export const headlineVerbs: ReadonlySet<string> = new Set(
  (
    "says say agrees agree warns warn vows vow urges urge calls call seeks seek meets meet visits visit plans plan faces face hits hit kills kill dies die wins win loses lose " +
    "rejects reject accuses accuse denies deny admits admit claims claim reveals reveal reports report asks ask tells tell gives give takes take makes make gets get goes go " +
    "signs sign backs back blames blame breaks break begins begin ends end opens open closes close returns return leaves leave joins join launches launch orders order " +
    "threatens threaten demands demand offers offer promises promise pledges pledge slams slam hails hail fears fear hopes hope wants want needs need is are has have will"
  ).split(" "),
);
