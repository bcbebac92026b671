import type { Stance } from "../../core/index.ts";

/** statements: says that something is so · attitudes: judges, demands, promises · beliefs: thinks, wants, feels */
export type CueFamily = "statements" | "attitudes" | "beliefs";

/** What a verb of attribution takes. */
export interface CueVerb {
  readonly family: CueFamily;
  readonly stance: Stance;
  /** True where a noun phrase alone can be the content: "confirmed six deaths". */
  readonly object: boolean;
  /** True where a hearer stands right behind: "told reporters". */
  readonly hearer: boolean;
  /** True where the subject may stand behind the verb after the content: "…, said the mayor". */
  readonly inverts: boolean;
  /** True where the verb tells of a count only beside a word such as "toll": "put the toll at". */
  readonly figure: boolean;
}

const verbs = new Map<string, CueVerb>();
const add = (entry: CueVerb, words: string): void => {
  for (const word of words.split(" ")) verbs.set(word, entry);
};
const base: CueVerb = { family: "statements", stance: "asserts", object: false, hearer: false, inverts: true, figure: false };

add(base, "say add state declare explain write note remark comment reply respond answer insist argue maintain contend assert allege affirm tweet retweet continue conclude warn caution stress emphasise emphasize underline reiterate recall recount testify boast joke quip shout yell chant observe complain lament mutter whisper proclaim predict clarify specify suggest hint imply opine reason deadpan confide underscore swear message text blog vent gush exclaim brag sob cry sigh snap thunder gloat");
add({ ...base, object: true }, "declare report announce claim estimate reveal disclose mention indicate publish repeat relate describe echo list detail outline signal broadcast tout highlight post allege narrate discuss address evoke note show");
add({ ...base, object: true, inverts: false }, "count record document register identify tally compile log mourn condole attribute accuse blame calculate assess recognise recognize portray characterise characterize liken mean reference address depict point refer allude speak talk demonstrate prove rule determine establish cite quote call term dub label brand");
add({ ...base, object: true, stance: "confirms" }, "confirm verify corroborate authenticate admit acknowledge");
add({ ...base, stance: "confirms" }, "concede");
add({ ...base, object: true, stance: "denies" }, "deny refute rebut disprove debunk dispute contradict reject dismiss");
add({ ...base, figure: true, inverts: false }, "put give set raise revise update lower place reduce cut correct");
add({ ...base, hearer: true }, "tell inform assure remind notify advise brief");
add({ ...base, hearer: true, inverts: true }, "ask");
add({ ...base, inverts: false }, "find learn");
add({ ...base, family: "attitudes", object: true, inverts: false }, "criticize criticise condemn praise denounce demand urge propose promise vow pledge threaten endorse support oppose question slam blast attack defend mock thank welcome ridicule rebuke chastise lambast decry deride deplore bash hail applaud laud commend celebrate congratulate apologize apologise appeal advocate recommend request order offer invite challenge encourage plead beg back downplay embrace favor favour protest object vote sue charge scold taunt insult disavow repudiate renounce champion preach exhort guarantee espouse compare bemoan admonish excoriate berate decline refuse seek call-for nominate select rate rank name deride pan trash skewer tease troll");
add({ ...base, family: "beliefs", object: true, inverts: false }, "expect want hope doubt consider prefer like love hate regret worry wish plan intend desire anticipate imagine feel view see perceive regard agree disagree know realize realise understand remember forget trust need wonder dream decide care mind hear speculate mull weigh ponder contemplate aim fancy enjoy admire respect appreciate resent dislike loathe despise dread deem reckon conceive appear seem credit");

add({ ...base, family: "beliefs", object: true }, "think believe fear suspect assume presume");

add({ ...base, object: false }, "read");

/** Verbs of attribution by dictionary form. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = verbs;

/** Forms of "say" that the tagger takes for other parts of speech. */
export const plainSpeech: ReadonlyMap<string, string> = new Map(Object.entries({ said: "say", says: "say", say: "say", told: "tell", tells: "tell", added: "add", adds: "add", wrote: "write", writes: "write", claims: "claim", claimed: "claim", reports: "report", reported: "report", confirms: "confirm", confirmed: "confirm", denies: "deny", denied: "deny", announced: "announce", announces: "announce", warns: "warn", warned: "warn", saying: "say", adding: "add", tweeted: "tweet", documents: "document", documented: "document", alleged: "allege", asserted: "assert", argued: "argue", insisted: "insist", admitted: "admit", acknowledged: "acknowledge", claiming: "claim", estimated: "estimate", conceded: "concede", stated: "state", declared: "declare", noted: "note", confided: "confide", informed: "inform", branded: "brand" }));

/** Verbs that say something only with their particle: "knew of", "stood by its account". */
export const spokenWith: ReadonlyMap<string, CueVerb> = new Map([["know of", { ...base, object: true, inverts: false }], ["stand by", { ...base, object: true, inverts: false }], ["brush aside", { ...base, object: true, inverts: false, stance: "denies" as const }], ["laughed off", { ...base, object: true, inverts: false, stance: "denies" as const }], ["laugh off", { ...base, object: true, inverts: false, stance: "denies" as const }], ["hear of", { ...base, object: true, inverts: false }], ["own up", { ...base, object: true, inverts: false, stance: "confirms" as const }], ["have it", base], ["hear that", { ...base, inverts: false }], ["make public", { ...base, object: true, inverts: false }], ["make known", { ...base, object: true, inverts: false }], ["let it", { ...base, inverts: false }]]);

/** Words beside which a verb such as "put" or "give" tells of a count. */
export const countNouns: ReadonlySet<string> = new Set("toll tolls number numbers figure figures count total dead casualties losses deaths fatalities wounded injured killed account tally".split(" "));

/** Particles that belong to the verb before them: "pointed out", "called for". */
export const particles: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ point: ["out", "to"], call: ["for", "on", "upon"], speak: ["of", "about", "out"], talk: ["about", "of"], refer: ["to"], allude: ["to"], rejoice: ["over", "at"], protest: ["at", "against"], warn: ["of", "about", "against"], accuse: [], complain: ["about", "of"], agree: ["with", "on"], object: ["to"], appeal: ["for", "to"], hint: ["at"], respond: ["to"], reply: ["to"], comment: ["on"], back: [], lash: ["out"], vote: ["for", "against"], apologize: ["for"], apologise: ["for"], think: ["of", "about"], hope: ["for"], worry: ["about"], care: ["about"], know: ["of", "about"], stand: ["by"], brush: ["aside"], laugh: ["off"], hear: ["about", "of"], admit: ["to"], own: ["up"], whisper: ["of", "about"], mutter: ["of", "about"], have: ["it"], make: ["public", "known"], plan: ["on"], boast: ["of", "about"], gloat: ["over", "about"], joke: ["about"], write: ["about", "of"], argue: ["for", "against"], decide: ["on", "against"], disagree: ["with"], learn: ["about", "of"], wonder: ["about"], dream: ["of", "about"] }),
);

/** Adverbs that hand a claim to nobody in particular, with the stance they give. */
export const unnamedAdverbs: ReadonlyMap<string, Stance> = new Map([["reportedly", "unverified"], ["allegedly", "unverified"], ["purportedly", "unverified"], ["supposedly", "unverified"]]);

/** Verbs that in the passive hand a claim to nobody in particular: "is believed to", "was reported to". */
export const unnamedPassives: ReadonlySet<string> = new Set(["believe", "think", "say", "report", "rumour", "rumor", "understand", "fear", "presume", "allege", "expect", "consider", "suspect", "estimate", "assume", "learn"]);

/** Nouns with which speakers say something: "in a statement", "on Telegram", "at a news conference". */
export const mediumNouns: ReadonlySet<string> = new Set(
  "statement interview conference briefing speech tweet tweets address message letter email e-mail report reports post posts telegram twitter facebook x instagram youtube whatsapp signal vk weibo rally television tv radio video debate press memo remarks blog article column op-ed announcement release communique communiqué bulletin update call telephone phone hearing testimony ad event town hall meeting appearance note newspaper condition anonymity website site channel page account show program programme book podcast broadcast session ceremony press-conference response reply social media court capital parliament spokesman".split(" "),
);

/** Nouns for a stretch of time, the days and months. */
export const timeNouns: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu thur thurs fri sat sun yesterday today tonight tomorrow week month year years day days morning evening night afternoon noon midnight midday weekend january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jul aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. hours hour minutes time moment dawn dusk spring summer autumn winter fall past a.m. p.m. gmt utc".split(" "),
);

/** Nouns that name a statement: "the claim that", "a report by". */
export const statementNouns: ReadonlyMap<string, Stance> = new Map(
  Object.entries<Stance>({ claim: "asserts", claims: "asserts", allegation: "asserts", allegations: "asserts", accusation: "asserts", accusations: "asserts", announcement: "asserts", assertion: "asserts", assertions: "asserts", statement: "asserts", statements: "asserts", report: "asserts", reports: "asserts", suggestion: "asserts", suggestions: "asserts", warning: "asserts", warnings: "asserts", estimate: "asserts", estimates: "asserts", argument: "asserts", admission: "confirms", confirmation: "confirms", denial: "denies", denials: "denies", rumour: "unverified", rumours: "unverified", rumor: "unverified", rumors: "unverified", promise: "asserts", vow: "asserts", pledge: "asserts", insistence: "asserts", conclusion: "asserts", finding: "asserts", findings: "asserts", prediction: "asserts", contention: "asserts", testimony: "asserts", version: "asserts", revelation: "asserts", revelations: "asserts", remark: "asserts", comment: "asserts", figure: "asserts", figures: "asserts", boast: "asserts", toll: "asserts", tally: "asserts", count: "asserts", account: "asserts", word: "asserts", words: "asserts", message: "asserts", answer: "asserts", reply: "asserts", response: "asserts", telling: "asserts", post: "asserts", tweet: "asserts", remarks: "asserts", comments: "asserts" }),
);
