import type { VerificationDraft } from "../../draft.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

export type Checked = VerificationDraft["of"];

const nounsOf: readonly (readonly [Checked, string])[] = [
  ["video", "video videos footage clip clips film recording recordings image images picture pictures photo photos photograph photographs photography screenshot screenshots livestream reel"],
  ["toll", "toll tolls figure figures number numbers count counts claim claims statement statements report reports account accounts death deaths casualty casualties fatality fatalities information details detail allegation allegations assertion assertions losses tally total tallies data killing killings"],
  ["place", "place places location locations site sites position whereabouts coordinates spot scene camp compound building barracks base village"],
  ["identity", "identity identities who names message messages letter statement-authenticity affiliation perpetrator perpetrators attacker attackers gunmen authenticity-message"],
  ["time", "when date dates timing time"],
  ["weapon", "weapon weapons munition munitions missile missiles warhead fragments ammunition drone drones rocket rockets shell shells"],
];

/** What a noun or question word says was checked. */
export const checkedNouns: ReadonlyMap<string, Checked> = new Map([...nounsOf.flatMap(([of, list]) => words(list).map((word) => [word, of] as const)), ["where", "place"], ["located", "place"]]);

/** Verbs of checking, by dictionary form, that say by themselves that something was or could not be verified. */
export const verifyingVerbs: ReadonlySet<string> = new Set(words("verify authenticate corroborate geolocate geolocated substantiate"));

/** Verbs that say so only where it could not be done, or where the object says what was checked. */
export const checkingVerbs: ReadonlySet<string> = new Set(words("confirm check establish ascertain determine prove disprove"));

/** Words for those who make checking their work: in names and descriptions. */
export const deskWords: ReadonlySet<string> = new Set(words("verify check desk lab unit fact-check fact-checking fact-checkers verification forensic forensics open-source osint analysts investigators imagery geolocators bellingcat observatory mapping researchers monitor investigations visual"));

/** Nouns of a study whose author verifies: "research by …", "an analysis of satellite images". */
export const studyNouns: ReadonlySet<string> = new Set(words("research analysis analyses investigation investigations review examination geolocation verification imagery comparison fact-check images pictures"));

/** Verbs by which a study or a desk states its finding. */
export const findingVerbs: ReadonlySet<string> = new Set(words("show indicate suggest reveal find confirm place locate establish conclude determine demonstrate corroborate point"));

/** Verbs that put pictures or an attack in a place. */
export const placingVerbs: ReadonlySet<string> = new Set(words("locate place identify match trace pinpoint compare geolocate situate map"));

/** Evidence by which a place is found: beside a placing verb they tell of a check. */
export const evidenceWords: ReadonlySet<string> = new Set(words("satellite imagery comparing compared geolocation geolocated geolocating landmarks landmark matching matched photographs coordinates footage video videos images clips clip pictures location"));

/** What is left of a weapon, by which it is told. */
export const evidenceOfWeapons: ReadonlySet<string> = new Set(words("fragments fragment remnants remnant debris wreckage crater craters casing casings shrapnel markings numbers components parts pieces remains tail fin fins damage"));

/** Adjectives that deny a check, and those that only doubt a picture. */
export const unverifiedWords: ReadonlySet<string> = new Set(words("unverified unconfirmed uncorroborated unauthenticated unsubstantiated"));

/** Words that say a picture is not what it is said to be. */
export const fakeWords: ReadonlySet<string> = new Set(words("fake fabricated doctored staged ai-generated manipulated false old unrelated recycled forged"));
