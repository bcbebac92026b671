import type { Outcome } from "../../../core/index.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Who of a verb's arguments suffers: its object (and its subject in the passive), or its subject. */
export type Suffers = "object" | "subject";

export interface OutcomeVerb {
  readonly outcome: Outcome;
  readonly suffers: Suffers;
  /** True where only people can be meant: "hit", "seize" and "hold" happen to things too. */
  readonly peopleOnly: boolean;
}

const verbs = (outcome: Outcome, suffers: Suffers, peopleOnly: boolean, words: string): readonly (readonly [string, OutcomeVerb])[] => list(words).map((word) => [word, { outcome, suffers, peopleOnly }] as const);

/** Verbs by dictionary form. */
export const outcomeVerbs: ReadonlyMap<string, OutcomeVerb> = new Map([
  ...verbs("killed", "object", false, "kill slay murder massacre assassinate behead execute slaughter lynch martyr decapitate electrocute strangle butcher immolate incinerate throttle guillotine"),
  ...verbs("killed", "object", true, "eliminate liquidate bury down fell exterminate lose annihilate destroy crush torch smother mourn"),
  ...verbs("killed", "subject", false, "die perish succumb drown expire suffocate"),
  ...verbs("killed", "subject", true, "fall"),
  ...verbs("injured", "object", false, "injure wound hurt maim hospitalise hospitalize"),
  ...verbs("injured", "object", true, "hit strike shoot stab burn amputate scald disfigure graze concuss blind mutilate lacerate slash bayonet knife"),
  ...verbs("captured", "object", false, "abduct kidnap"),
  ...verbs("captured", "object", true, "capture seize hold snatch"),
  ...verbs("captured", "subject", true, "surrender"),
  ...verbs("missing", "subject", true, "disappear vanish"),
  ...verbs("killedOrInjured", "object", false, "neutralise neutralize"),
  ...verbs("killedOrInjured", "object", true, "harm"),
  ...verbs("missing", "object", true, "unaccounted"),
  ...verbs("displaced", "object", true, "displace"),
]);

/** What comes after a verb and makes its outcome a death: "shot dead", "beaten to death", "gunned down". */
export const lethalParticles: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    take: [["down"], ["out"]], shoot: [["dead"], ["in", "cold", "blood"], ["execution-style"], ["and", "killed"], ["to", "death"], ["and", "fatally"]],
    stab: [["to", "death"], ["and", "killed"]],
    finish: [["off"]], gun: [["down"]], mow: [["down"]], cut: [["down"]], wipe: [["out"]], hack: [["to", "death"]], beat: [["to", "death"]], burn: [["to", "death"], ["alive"]], crush: [["to", "death"]],
    bleed: [["to", "death"]], stone: [["to", "death"]], club: [["to", "death"]], put: [["to", "death"]], starve: [["to", "death"]], trample: [["to", "death"]], strike: [["dead"]], bludgeon: [["to", "death"]], hang: [["to", "death"]],
    find: [["dead"], ["hanged"], ["with", "his", "throat", "cut"], ["with", "her", "throat", "cut"], ["strangled"], ["beheaded"], ["murdered"], ["lifeless"]], pull: [["dead"]], declare: [["dead"], ["brought", "dead"]], pronounce: [["dead"]], confirm: [["dead"]], report: [["dead"], ["killed"]], fear: [["dead"]], presume: [["dead"]], feel: [["dead"]], lie: [["dead"]], list: [["dead"], ["as", "dead"]],
    lay: [["to", "rest"]], blow: [["up"]],
  }),
);

/** Particle verbs whose particle decides only with their object's position free: of these the subject suffers. */
export const lethalSubjectVerbs: ReadonlySet<string> = new Set(["bleed", "burn", "starve", "lie"]);

/** Adverbs that make wounding a death. */
export const lethalAdverbs: ReadonlySet<string> = new Set(["fatally", "mortally", "lethally"]);

export interface OutcomePhrase {
  /** Alternatives for each word; "*" stands for up to four words, "+" for one word of any kind. */
  readonly words: readonly string[];
  readonly outcome: Outcome;
  readonly suffers: Suffers;
}

const phrases = (outcome: Outcome, suffers: Suffers, all: readonly string[]): readonly OutcomePhrase[] => all.map((words) => ({ words: words.split(" "), outcome, suffers }));

/** Phrases that stand in for a verb. The first word is a verb in dictionary form. */
export const outcomePhrases: readonly OutcomePhrase[] = [
  ...phrases("killed", "subject", [
    "lose their|his|her|your|our|its|my life|lives", "lose life|lives", "lose his|her or her|his life", "breathe their|his|her last", "give their|his|her life|lives", "lay down their|his|her life|lives", "embrace martyrdom", "attain martyrdom", "achieve martyrdom",
    "make the supreme|ultimate sacrifice", "pay with their|his|her life|lives", "pass away", "go into the ground", "have been|be laid in|to the|their earth|ground|rest", "meet their|his|her death|deaths|end", "come home in coffins", "be no more", "be all gone", "be among|amongst the dead|killed|fatalities", "number among the dead",
    "receive|sustain|suffer lethal|fatal|mortal wounds|injuries", "fail to survive", "fall under|to the|enemy|hostile bullets|fire", "fall under|to the bullets", "fall on the field", "succumb", "be among those killed", "be dead on arrival", "bleed out", "give up their|his|her life|lives", "pay the ultimate price", "pay the supreme price", "sacrifice their|his|her life|lives", "have their|his|her life|lives cut", "have their|his|her throat|throats slit|cut", "fall martyr|martyrs", "die martyr|martyrs", "embrace shahadat", "give up the ghost", "rise|fall as martyrs|martyr", "turn up dead", "be beyond help|saving",
  ]),
  ...phrases("injured", "subject", [
    "sustain|suffer|receive|have + wound|wounds|injury|injuries|burns|burn|concussion|fractures", "sustain|suffer|receive|have + + wound|wounds|injury|injuries|burns", "sustain|suffer|receive|incur * wound|wounds|injury|injuries|burns|trauma", "sustain|suffer|receive wound|wounds|injury|injuries|burns|concussion|concussions|shock", "lose a|an|one|both|the|his|her +|* leg|legs|arm|arms|eye|eyes|hand|hands|limb|limbs|foot|fingers|sight",
    "be among|amongst the injured|wounded", "be in|on * hospital|hospitals", "be in * condition", "be in a|an|* grave|critical|serious|bad state", "remain in|on * hospital|hospitals|ward|wards", "remain in * condition", "be in * care", "be fighting for their|his|her life|lives", "be left injured|wounded|maimed",
    "be|remain hospitalised|hospitalized", "be being treated", "stay in hospital", "wake in hospital", "undergo surgery", "require|need surgery|hospitalization|hospitalisation|treatment", "be not expected to live|survive", "be in a coma", "nurse * wounds|injuries|burns", "escape|survive|get|walk with * cuts|bruises|wounds|injuries|burns|scratches|fractures", "take * shrapnel|splinters|bullets|bullet|fragments", "get a bullet", "get|catch|take|have * splinter|splinters|shrapnel|bullet|fragment|fragments|pellets in|through|to", "have|get|suffer * cuts|bruises|gashes|burns|lacerations all|over|on|to|across|in", "get grazed|hit by|on|in", "fight for their|his|her life|lives", "be fighting for life", "lose leg|legs|limb|limbs|arms|eyes|fingers", "undergo treatment", "undergo * treatment", "be|remain under treatment", "need stitches", "go abroad|overseas for treatment|surgery", "get away with * wounds|injuries|cuts|burns|bruises|scratches", "receive|need|seek|require medical treatment|assistance|care|attention|help", "receive|undergo treatment|care at|in|for", "be out of danger", "be|remain on life support", "lose limbs|eyesight", "have|suffer|sustain wounds|burns|injuries", "suffer|sustain|have a|an|two|multiple|several broken|fractured|crushed|severed|shattered|dislocated|cracked arm|arms|leg|legs|hand|hands|jaw|ribs|pelvis|skull|spine|ankle|wrist|nose|hip|shoulder|shoulders|bones|foot|feet|fingers|collarbone|neck|back", "break a|an|his|her|their arm|leg|hip|ankle|wrist|collarbone|ribs", "battle for their|his|her life|lives", "fight|battle for life|survival", "end up in hospital", "land in hospital", "require|need|seek|get hospital|medical treatment|care|attention|help", "seek|get|receive|need treatment|help for * injuries|wounds|burns", "respond to treatment", "be responding to treatment", "receive|undergo treatment", "undergo|need|require * amputation|amputations|operation|operations|surgery", "be on ventilator|oxygen", "be on ventilator support", "suffer|sustain|have * fracture|fractures", "have|receive|suffer * cut|cuts|gash|gashes|bruises|lacerations", "be left with * cuts|wounds|injuries|scars|burns|disabilities", "get|come off|away with * cuts|bruises|wounds|injuries|burns|scratches|fractures", "come|walk away with * cuts|bruises|wounds|injuries|burns|scratches|fractures", "escape|survive|get|walk with * bones|ribs|leg|legs|arm|arms", "break their|his|her|both legs|arms|bones|ribs|ankles|wrists|fingers", "lose + fingers|toes|teeth|limbs|legs|arms",
  ]),
  ...phrases("injured", "object", [
    "take|rush|bring|transport|airlift|fly|evacuate|transfer|carry|admit|send|drive|move|shift|refer|remove to|into|on * hospital|hospitals|clinic|clinics|facility|facilities|centre|center|infirmary", "treat for", "diagnose with", "treat at|in|on", "treat", "leave injured|wounded|hurt|maimed", "take|rush|bring|transport|airlift|fly|evacuate|transfer|carry|send|drive|shift|move|refer * to|into * hospital|hospitals|clinic|clinics|infirmary|icu", "admit with|for", "airlift", "hospitalise", "operate on", "place|put|keep on life support", "place|put|keep on a ventilator", "cut by|on * glass|debris|shrapnel|splinters|fragments|metal|shards", "burn by|in|on", "graze by", "list|report|describe in|as * condition", "list|report|describe as critical|stable|serious", "refer to * hospital|hospitals", "discharge|release from * hospital|hospitals|care|clinic", "discharge|release after|following * treatment|surgery", "attend to in|at|by * hospital|hospitals|clinic|clinics|network", "leave nursing * injuries|wounds|burns", "leave with * cuts|bruises|wounds|injuries|burns|scars|fractures", "transfer|fly to|into * for|in * treatment|care",
  ]),
  ...phrases("killedOrInjured", "subject", ["come to * harm", "come to grief"]),
  ...phrases("captured", "object", ["take * hostage|hostages|prisoner|prisoners|captive", "hold * hostage|hostages|captive|prisoner", "whisk away|off", "spirit away", "make away|off with", "bundle into", "go away|off with", "carry off", "drive|ride|flee|escape off|away with", "flee|escape with", "drag into|off|away", "take from their|his|her home|homes|house|houses|bed|beds", "take * from their|his|her home|homes|house|houses|bed|beds", "lead off|away", "march into|off|away", "take alive", "keep|hold * as hostages|hostage|prisoners|captives", "herd * into|onto|aboard|away|off", "force * into|onto|aboard * truck|trucks|van|vans|bus|buses|boat|boats|pickup|pickups", "take|whisk|move|drive to an|a|some unknown|undisclosed|unidentified destination|location|place", "whisk to", "take|seize|detain|hold by * gunmen|rebels|militants|attackers|kidnappers|abductors|captors|pirates|insurgents|bandits|terrorists|jihadists|fighters|militiamen|separatists|raiders|assailants", "take * with them", "lose * as prisoners", "lead|take into captivity|slavery"]),
  ...phrases("captured", "subject", ["be|remain|stay|languish in captivity", "be|remain|stay in * hands of", "fall into|in * hands|captivity", "be|remain|languish in|with|at * kidnappers|abductors|captors", "be prisoners|captives|hostages|captive|hostage of|in|with|to", "be in rebel|militant|enemy|insurgent|jihadist|hostile|bandit hands", "lay down their|his|her arms|weapons", "give themselves|himself|herself up"]),
  ...phrases("missing", "subject", ["go missing", "be missing", "remain missing", "be unaccounted for", "remain unaccounted for", "be still missing", "have not been seen", "have not * be located|found", "be yet to be traced|found|located|identified|accounted|recovered", "be under|beneath|underneath * rubble|debris|ruins|wreckage", "have yet to return", "be|remain trapped|buried|stuck under|beneath|underneath", "be believed|feared|thought|presumed to be trapped|buried"]),
  ...phrases("missing", "object", ["report|list|declare|post|presume|record|consider missing", "report|list|declare|post|record|register as missing", "report|list|record|register * missing", "report|list|record|register * as missing", "trap under|beneath|underneath|in * rubble|debris|ruins|wreckage|mud|collapse", "fear|believe trapped|buried"]),
  ...phrases("killed", "object", ["send * to hell", "cost * their|his|her life|lives", "tear apart", "blow to pieces", "put to death", "do to death", "rob of their|his|her life|lives", "lay in the|their earth|ground|soil", "put * in|into|under the ground|earth"]),
];

/** Adjectives and nouns that say what became of people. */
export const outcomeAdjectives: ReadonlyMap<string, Outcome> = new Map(
  Object.entries({ dead: "killed", killed: "killed", slain: "killed", martyred: "killed", murdered: "killed", deceased: "killed", wounded: "injured", injured: "injured", hurt: "injured", maimed: "injured", paralysed: "injured", paralyzed: "injured", hospitalised: "injured", hospitalized: "injured", missing: "missing", unaccounted: "missing", kidnapped: "captured", abducted: "captured", captured: "captured", captive: "captured", kia: "killed", wia: "injured", executed: "killed", beheaded: "killed", gone: "killed", liquidated: "killed", assassinated: "killed", slaughtered: "killed", massacred: "killed", lynched: "killed" } satisfies Record<string, Outcome>),
);

/** Nouns that are counted in place of people: "12 bodies", "31 deaths", "no casualties". */
export const outcomeNouns: ReadonlyMap<string, Outcome> = new Map(
  Object.entries({
    death: "killed", homicide: "killed", coffin: "killed", fatality: "killed", body: "killed", corpse: "killed", martyr: "killed", killing: "killed", murder: "killed", assassination: "killed", massacre: "killed", execution: "killed", martyrdom: "killed", remains: "killed", slaughter: "killed", slaying: "killed", beheading: "killed", kidnapping: "captured", kidnap: "captured", grave: "killed", dead: "killed", casualty: "killedOrInjured", victim: "killedOrInjured", injury: "injured", wounded: "injured", injured: "injured",
    hostage: "captured", captive: "captured", abductee: "captured", abduction: "captured",
  } satisfies Record<string, Outcome>),
);

/** Heads of a toll: what follows with "of", "at", "to", "stands at" is a figure. */
export const tollNouns: ReadonlyMap<string, Outcome> = new Map(Object.entries({ toll: "killed", "death-toll": "killed" } satisfies Record<string, Outcome>));

/** Verbs that join a toll and its figure. */
export const tollVerbs: ReadonlySet<string> = new Set(["be", "stand", "reach", "rise", "climb", "grow", "jump", "increase", "hit", "go", "pass", "exceed", "surpass", "top", "number", "total", "settle", "come", "mount", "fall", "drop", "soar", "double", "swell", "creep", "tick", "remain", "move", "near", "approach", "put", "set", "place", "give", "revise", "raise", "lift", "bring", "take", "update", "lower", "list", "estimate", "amount", "leap", "surge", "spike", "inch", "edge", "rocket"]);
