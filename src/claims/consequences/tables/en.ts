import type { ConsequenceCode } from "../../../core/index.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** A verb done to a thing or to people, which together are a consequence. */
export interface Measure {
  readonly code: ConsequenceCode;
  /** Dictionary forms. */
  readonly verbs: ReadonlySet<string>;
  /** Head nouns as they stand. */
  readonly nouns: ReadonlySet<string>;
  /** Words of which one must stand in the noun's group or right behind it; null where the noun is enough. */
  readonly beside: ReadonlySet<string> | null;
}

const measure = (code: ConsequenceCode, verbs: string, nouns: string, beside: string | null = null): Measure => ({ code, verbs: words(verbs), nouns: words(nouns), beside: beside === null ? null : words(beside) });

const opening = "open launch start begin initiate order announce establish set convene form create commission institute hold register";
const officeHolders =
  "generals colonels ministers chiefs governors directors heads captains majors commander commanders officer officers head chief minister governor principal leader official officials general director captain colonel sergeant policeman policemen mayor superintendent brigadier major lieutenant commandant warden manager guard guards";

/** What is done to what, by the noun's head and the verb. */
export const measures: readonly Measure[] = [
  measure("investigation-opened", opening, "investigation investigations inquiry inquiries enquiry probe inquest manhunt"),
  measure("investigation-opened", opening, "case cases proceedings", "criminal terrorism murder"),
  measure("investigation-opened", `${opening} appoint name`, "commission committee panel team", "inquiry investigation investigating investigative fact-finding"),
  measure("suspended-or-dismissed", "suspend dismiss sack fire remove relieve replace demote oust discharge", officeHolders),
  measure("arrests", "make report announce carry", "arrest arrests detentions"),
  measure("mourning-declared", "declare announce proclaim decree observe order", "mourning"),
  measure("mourning-declared", "declare announce proclaim decree observe order", "day days period", "mourning"),
  measure("mourning-declared", "lower fly", "flag flags"),
  measure("evacuation", "order announce begin start carry", "evacuation evacuations"),
  measure("curfew-or-closure", "impose declare announce order enforce extend introduce place", "curfew lockdown"),
  measure("curfew-or-closure", "close shut seal cordon suspend halt ground", "road roads highway border borders crossing crossings airport airports airspace school schools market markets bridge station stations street streets area traffic flights classes services trains university universities port ports motorway site"),
  measure("trial-or-sentence", "sentence convict indict jail imprison prosecute charge", `${officeHolders} man men woman suspect suspects gunman gunmen attacker attackers bomber bombers killer killers mastermind ringleader ringleaders accomplice accomplices plotter plotters teenager teenagers soldier soldiers people defendants defendant militants persons`),
  measure("sanctions", "impose announce slap introduce", "sanctions"),
  measure("retaliation", "launch conduct carry stage order", "strike strikes attack attacks raid raids operation operations bombardment", "retaliatory reprisal revenge retaliation"),
  measure("aid-sent", "send dispatch deliver fly deploy", "aid supplies ambulance ambulances relief medicine medicines blood rescuers paramedics medics"),
  measure("damage", "damage destroy wreck shatter gut flatten burn raze", "house houses home homes building buildings school schools hospital hospitals church mosque market shop shops vehicle vehicles car cars window windows roof roofs warehouse warehouses depot infrastructure bridge plant apartment apartments block blocks flat flats truck trucks bus station substation kindergarten clinic dormitory store lorries lorry stalls classroom classrooms"),
  measure("damage", "cause sustain suffer inflict report leave", "damage"),
  measure("ceasefire-or-talks", "suspend cancel postpone halt break", "talks negotiations"),
  measure("ceasefire-or-talks", "agree declare announce sign broker", "ceasefire truce armistice"),
  measure("alert-raised", "raise heighten increase tighten strengthen step declare issue beef bolster", "alert security emergency", null),
  measure("alert-raised", "raise heighten increase declare issue", "state level", "emergency alert threat"),
  measure("resignation", "tender submit offer announce hand", "resignation resignations"),
];

/** What is said to be so of a thing: "an inquiry is under way", "schools will remain closed", "talks have been put on hold". `will` counts, since the state has begun. */
export interface State {
  readonly code: ConsequenceCode;
  /** Head nouns of the subject. */
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Runs of words of which one must stand behind the verb. */
  readonly words: readonly string[];
}

const state = (code: ConsequenceCode, nouns: string, verbs: string, ...runs: readonly string[]): State => ({ code, nouns: words(nouns), verbs: words(verbs), words: runs });

export const states: readonly State[] = [
  state("investigation-opened", "investigation investigations inquiry inquiries enquiry probe manhunt search hunt", "be get", "under way", "underway", "ongoing", "in progress", "continuing"),
  state("mourning-declared", "flag flags", "fly be remain", "at half-mast", "at half mast"),
  state("curfew-or-closure", "school schools road roads highway border borders crossing crossings airport airports airspace market markets shops bridge station stations university universities port ports offices church churches", "remain stay be", "closed", "shut", "suspended", "off limits"),
  state("curfew-or-closure", "curfew lockdown", "be remain", "in place", "in force", "in effect", "imposed"),
  state("ceasefire-or-talks", "talks negotiations truce ceasefire meeting", "be put call break", "on hold", "off", "suspended", "postponed"),
  state("alert-raised", "forces army police troops security hospitals city country units", "be remain stay", "on alert", "on high alert", "on the highest alert", "on maximum alert"),
];

/** Verbs by which an attack calls something forth, with what it calls forth: "drew condemnation", "sparked outrage". */
export const callingForth = words("draw spark prompt trigger provoke bring cause elicit");
export const outcries = words("condemnation condemnations outrage outcry criticism denunciation denunciations anger");
/** What an attack is called by those who condemn it. */
export const condemning = words("outrage atrocity barbaric cowardly heinous despicable unacceptable appalling crime massacre terrorism abhorrent reprehensible senseless horrific aggression act unjustifiable");
/** Services and supplies that an attack cuts. */
export const supplies = words("power electricity water supplies supply internet heating communications lights");

/** What says by itself that it followed, with the words that its object must be among; null: none is needed. */
export interface Deed {
  readonly code: ConsequenceCode;
  readonly verb: string;
  /** subject: who does it must be named · people: its object (or its subject in the passive) are people · deed: its object is the attack · any */
  readonly needs: "subject" | "people" | "deed" | "any";
}

const deeds = (code: ConsequenceCode, needs: Deed["needs"], verbs: string): readonly (readonly [string, Deed])[] => [...words(verbs)].map((verb) => [verb, { code, verb, needs }] as const);

export const deedVerbs: ReadonlyMap<string, Deed> = new Map([
  ...deeds("arrests", "people", "arrest detain apprehend"),
  ...deeds("investigation-opened", "any", "investigate"),
  ...deeds("condemnation", "deed", "condemn denounce deplore decry"),
  ...deeds("resignation", "subject", "resign"),
  ...deeds("retaliation", "subject", "retaliate"),
  ...deeds("evacuation", "people", "evacuate"),
  ...deeds("displacement", "subject", "flee"),
]);

/** Fixed runs of words behind a verb, by its dictionary form. */
export interface Phrase {
  readonly code: ConsequenceCode;
  readonly verb: string;
  readonly words: readonly string[];
}

const phrases = (code: ConsequenceCode, all: readonly string[]): readonly Phrase[] =>
  all.map((phrase) => {
    const [verb = "", ...rest] = phrase.split(" ");
    return { code, verb, words: rest };
  });

/** "*" stands for up to two words. */
export const phraseDeeds: readonly Phrase[] = [
  ...phrases("suspended-or-dismissed", ["place under suspension", "put under suspension", "place on leave", "place on administrative leave", "relieve of his post|duties|command", "relieve of her post|duties|command", "relieve of their posts|duties|command", "remove from his|her|their post|posts|command|office", "strip of his|her|their rank|command"]),
  ...phrases("arrests", ["take into custody", "be in custody", "be under arrest", "place under arrest", "hold for|over questioning"]),
  ...phrases("investigation-opened", ["look into", "be under investigation", "place under investigation"]),
  ...phrases("trial-or-sentence", ["refer to a|the court|tribunal", "refer to a military court|tribunal", "put on trial", "go on trial", "plead guilty", "bring before a court", "remand in custody"]),
  ...phrases("alert-raised", ["put on high alert", "put on alert", "place on alert", "place on high alert", "be on high alert"]),
  ...phrases("resignation", ["step down"]),
  ...phrases("mourning-declared", ["fly at half-mast", "lower to half-mast", "be at half-mast"]),
];

/** People, where a deed needs them. */
export const peopleWords = words(`suspect suspects people person persons man men woman women gunman gunmen attacker attackers soldier soldiers militant militants resident residents villager villagers family families member members officer officers official officials
  teenager teenagers boy boys student students worker workers someone others five four three two several dozens hundreds accomplice accomplices driver brother father relatives civilians patients pupils staff children inhabitants population houses buildings area town village villages neighbourhood hospital school passengers commander individuals recruits`);

/** Words for the attack itself, as what is condemned. */
export const attackWords = words("attack attacks strike strikes bombing bombings killing killings shooting massacre assault incident raid raids violence act acts explosion blast murder murders crime crimes ambush shelling airstrike airstrikes atrocity aggression it this kidnapping abduction outrage terrorism bloodshed");

/** What an inquiry into an attack is into. */
export const inquiredWords: ReadonlySet<string> = new Set([...attackWords, ...words("death deaths case cases cause causes circumstances matter claim claims report reports possibility motive motives origin link links scene fire crash")]);

/** Wounded and dead are taken away, not evacuated from a danger. */
export const casualtyWords = words("wounded injured bodies dead victims casualties body remains victim survivors");
