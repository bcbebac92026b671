import type { SubEventType } from "../../../core/index.ts";

/** What a word of violence tells by itself. `null`: the clause's weapon or target decides. */
export interface TriggerWord {
  readonly sub: SubEventType | null;
  /** plain: violent whatever stands around it · qualified: only with a weapon, a party, a place or people hit beside it */
  readonly need: "plain" | "qualified";
}

const plain = (sub: SubEventType | null = null): TriggerWord => ({ sub, need: "plain" });
const qualified = (sub: SubEventType | null = null): TriggerWord => ({ sub, need: "qualified" });

/** Nouns by singular form; two words are joined by a blank. */
export const nounTriggers: ReadonlyMap<string, TriggerWord> = new Map([
  ["airstrike", plain("Air/drone strike")], ["air strike", plain("Air/drone strike")], ["air raid", plain("Air/drone strike")], ["air attack", plain("Air/drone strike")], ["air-strike", plain("Air/drone strike")],
  ["strike", qualified()], ["attack", plain()], ["counterattack", plain("Armed clash")], ["assault", plain()], ["raid", qualified()], ["ambush", plain("Attack")],
  ["shelling", plain("Shelling/artillery/missile attack")], ["bombardment", plain("Shelling/artillery/missile attack")], ["barrage", qualified("Shelling/artillery/missile attack")], ["salvo", qualified("Shelling/artillery/missile attack")],
  ["bombing", plain("Remote explosive/landmine/IED")], ["blast", plain("Remote explosive/landmine/IED")], ["explosion", plain("Remote explosive/landmine/IED")], ["detonation", plain("Remote explosive/landmine/IED")],
  ["shooting", plain("Attack")], ["gunfire", plain("Attack")], ["fire", qualified("Attack")], ["ramming", plain("Attack")], ["shoot-out", plain("Armed clash")], ["shootout", plain("Armed clash")], ["gunfight", plain("Armed clash")], ["firefight", plain("Armed clash")], ["gunbattle", plain("Armed clash")], ["gun battle", plain("Armed clash")], ["fire fight", plain("Armed clash")],
  ["clash", qualified("Armed clash")], ["skirmish", plain("Armed clash")], ["fighting", qualified("Armed clash")], ["battle", qualified("Armed clash")], ["incursion", plain("Armed clash")],
  ["massacre", plain("Attack")], ["killing", qualified("Attack")], ["slaying", plain("Attack")], ["murder", qualified("Attack")], ["homicide", qualified("Attack")], ["stabbing", plain("Attack")], ["beheading", plain("Attack")], ["execution", qualified("Attack")], ["assassination", plain("Attack")], ["rampage", qualified("Attack")], ["bloodbath", qualified("Attack")], ["carnage", qualified("Attack")],
  ["lynching", plain("Mob violence")], ["riot", qualified("Violent demonstration")],
  ["abduction", plain("Abduction/forced disappearance")], ["kidnapping", plain("Abduction/forced disappearance")], ["kidnap", plain("Abduction/forced disappearance")], ["hijacking", plain("Abduction/forced disappearance")], ["hostage-taking", plain("Abduction/forced disappearance")],
  ["rape", qualified("Sexual violence")], ["atrocity", qualified("Attack")],
]);

/** Verbs by dictionary form. `object`: what it needs to be violent. */
export interface VerbTrigger {
  readonly sub: SubEventType | null;
  /**
   * any: violent by itself · thing: needs an object or subject that is a target, people or a weapon · person: needs people hit · weapon: needs a weapon as its subject or object ·
   * agent: needs a weapon as its subject, or people killed by a party that attacks · shots: needs bullets · place: needs a place that is taken by a party · mob: needs a crowd that does it
   */
  readonly object: "any" | "thing" | "person" | "weapon" | "agent" | "shots" | "place" | "mob";
  /** What it is done with where no words say so: "shot" a man, "stabbed" him. */
  readonly weapon?: string;
}
const any = (sub: SubEventType | null = null): VerbTrigger => ({ sub, object: "any" });
const thing = (sub: SubEventType | null = null): VerbTrigger => ({ sub, object: "thing" });
const person = (sub: SubEventType | null = null): VerbTrigger => ({ sub, object: "person" });

export const verbTriggers: ReadonlyMap<string, VerbTrigger> = new Map([
  ["attack", thing()], ["strike", thing()], ["hit", thing()], ["target", thing()], ["assault", thing()], ["storm", thing("Attack")], ["raid", thing()], ["ambush", any("Attack")], ["overrun", thing("Attack")],
  ["bomb", thing("Remote explosive/landmine/IED")], ["shell", { ...thing("Shelling/artillery/missile attack"), weapon: "artillery" }], ["bombard", any("Shelling/artillery/missile attack")], ["pound", thing("Shelling/artillery/missile attack")],
  ["explode", thing("Remote explosive/landmine/IED")], ["detonate", thing("Remote explosive/landmine/IED")],
  ["shoot", { ...person("Attack"), weapon: "firearms" }], ["stab", { ...person("Attack"), weapon: "knife" }], ["behead", any("Attack")], ["massacre", any("Attack")], ["slaughter", person("Attack")], ["assassinate", any("Attack")], ["execute", person("Attack")], ["murder", person("Attack")], ["hack", person("Attack")], ["ram", thing("Attack")], ["torture", person("Attack")],
  ["lynch", any("Mob violence")], ["rape", person("Sexual violence")],
  ["abduct", any("Abduction/forced disappearance")], ["kidnap", any("Abduction/forced disappearance")], ["hijack", any("Abduction/forced disappearance")], ["commandeer", thing("Abduction/forced disappearance")],
  ...["drop", "fire", "launch", "lob", "hurl", "throw", "land", "fall", "slam", "smash", "crash", "rip", "tear", "rain", "slice", "plow", "plough"].map((verb) => [verb, { sub: null, object: "weapon" }] as const),
  ["clash", thing("Armed clash")], ["skirmish", any("Armed clash")],
  ...["plant", "trigger", "plow", "plough", "hammer", "burst", "streak", "descend"].map((verb) => [verb, { sub: null, object: "weapon" }] as const),
  ...["kill", "wound", "injure", "damage", "destroy", "level", "flatten", "gut", "wreck", "sink", "demolish", "devastate", "obliterate", "ignite", "cripple", "engulf", "shatter", "disable", "raze"].map((verb) => [verb, { sub: null, object: "agent" }] as const),
  ...["rake", "riddle", "spray", "pepper"].map((verb) => [verb, { sub: "Attack", object: "shots", weapon: "firearms" }] as const),
  ...["capture", "seize", "retake", "recapture", "reclaim", "regain", "conquer"].map((verb) => [verb, { sub: null, object: "place" }] as const),
  ...["ransack", "loot", "vandalise", "vandalize", "pelt", "stone"].map((verb) => [verb, { sub: "Violent demonstration", object: "mob" }] as const),
]);

/** Verbs that say of a weapon where it came down, and never of anything that was hit: their bare past form is no participle. */
export const fallingVerbs: ReadonlySet<string> = new Set(["land", "fall", "slam", "smash", "crash", "rip", "tear", "rain", "slice", "plow", "plough", "hammer", "burst", "streak", "descend", "explode", "detonate", "clash", "skirmish"]);

/** Past forms and participles that the tagger's dictionary form may miss, to the dictionary form. */
export const irregularForms: ReadonlyMap<string, string> = new Map([["struck", "strike"], ["stricken", "strike"], ["hit", "hit"], ["hits", "hit"], ["hitting", "hit"], ["shot", "shoot"], ["shoots", "shoot"], ["shooting", "shoot"], ["overran", "overrun"]]);

export interface TriggerPhrase {
  readonly words: readonly string[];
  readonly sub: SubEventType | null;
  /** In its standard name; null where the words name none. */
  readonly weapon: string | null;
}

const runs = (sub: SubEventType | null, weapon: string | null, ...texts: readonly string[]): readonly TriggerPhrase[] => texts.map((text) => ({ words: text.split(" "), sub, weapon }));

/** Word runs that tell of violence as a whole; of those that start alike, the first that fits is taken. */
export const phraseTriggers: readonly TriggerPhrase[] = [
  ...runs("Attack", "firearms", "open fire", "opened fire", "opens fire", "opening fire", "opened gunfire", "sprayed bullets", "sprayed gunfire", "shot dead", "shoots dead", "shot and killed", "shot to death", "gunned down", "guns down", "gunning down", "shooting dead", "shot in the"),
  ...runs("Armed clash", "firearms", "traded fire", "exchanged fire", "returned fire"),
  ...runs("Suicide bomb", "explosives", "blew himself up", "blew herself up", "blew themselves up", "blown himself up", "blowing himself up", "blowing herself up", "blow himself up", "blows himself up"),
  ...runs(null, null, "came under fire", "come under fire", "comes under fire", "coming under fire", "fired on", "fired upon", "fired at", "fire at", "came under attack", "comes under attack", "come under attack"),
  ...runs("Remote explosive/landmine/IED", null, "blew up", "blown up", "blows up", "blowing up", "went off", "goes off", "go off"),
  ...runs(null, null, "set ablaze", "sets ablaze", "set alight", "sets alight", "set fire to", "sets fire to", "setting fire to", "set on fire", "sets on fire"),
  ...runs("Mob violence", null, "beat to death", "beats to death"),
  ...runs("Armed clash", null, "shot down", "shoots down", "brought down"),
  ...runs("Non-state actor overtakes territory", null, "took control of", "takes control of", "seized control of", "seizes control of", "gained control of"),
  ...runs("Protest with intervention", null, "fired tear gas", "fires tear gas", "firing tear gas"),
  ...runs("Attack", "knife", "stabbed to death"),
  ...runs("Attack", "machete", "hacked to death"),
  ...runs("Attack", null, "beaten to death", "burned to death", "burnt to death"),
  ...runs("Abduction/forced disappearance", null, "taken hostage", "took hostage", "taking hostage", "takes hostage"),
  ...runs("Remote explosive/landmine/IED", "landmine", "stepped on a mine", "stepped on a landmine", "hit a mine", "hit a landmine"),
];

/** A weapon in one standard name. `sub` is what an attack with it is called. */
export interface WeaponWord {
  readonly name: string;
  readonly sub: SubEventType;
  /** The higher of two weapons names the kind of attack. */
  readonly rank: number;
}
const air = (name: string, rank = 6): WeaponWord => ({ name, sub: "Air/drone strike", rank });
const shells = (name: string, rank = 4): WeaponWord => ({ name, sub: "Shelling/artillery/missile attack", rank });
const charge = (name: string, rank = 3): WeaponWord => ({ name, sub: "Remote explosive/landmine/IED", rank });
const arm = (name: string, rank = 1): WeaponWord => ({ name, sub: "Attack", rank });
const suicide = (name: string): WeaponWord => ({ name, sub: "Suicide bomb", rank: 5 });

/** Words of weapons, singular; longer runs win. */
export const weaponWords: ReadonlyMap<string, WeaponWord> = new Map([
  ["drone", air("drone")], ["kamikaze drone", air("kamikaze drone")], ["fpv drone", air("FPV drone")], ["fpv", air("FPV drone")], ["attack drone", air("drone")], ["suicide drone", air("kamikaze drone")], ["exploding drone", air("kamikaze drone")], ["unmanned aerial vehicle", air("drone")], ["uav", air("drone")], ["quadcopter", air("drone")],
  ["airstrike", air("aircraft", 5)], ["air strike", air("aircraft", 5)], ["air raid", air("aircraft", 5)], ["air attack", air("aircraft", 5)], ["aircraft", air("aircraft", 5)], ["warplane", air("aircraft", 5)], ["fighter jet", air("aircraft", 5)], ["jet", air("aircraft", 5)], ["bomber jet", air("aircraft", 5)], ["gunship", air("helicopter")], ["helicopter", air("helicopter")], ["helicopter gunship", air("helicopter")], ["paraglider", air("paraglider")], ["paramotor", air("paraglider")],
  ["naval drone", charge("naval drone", 5)], ["sea drone", charge("naval drone", 5)], ["marine drone", charge("naval drone", 5)], ["surface drone", charge("naval drone", 5)], ["unmanned surface vessel", charge("naval drone", 5)], ["uncrewed surface vessel", charge("naval drone", 5)], ["drone boat", charge("naval drone", 5)], ["loitering munition", air("kamikaze drone")], ["one-way attack drone", air("kamikaze drone")],
  ["glide bomb", air("glide bomb", 7)], ["bunker buster", air("aerial bomb", 7)], ["air-dropped bomb", air("aerial bomb", 7)], ["guided bomb", air("guided bomb", 7)], ["guided aerial bomb", air("guided bomb", 7)], ["aerial bomb", air("aerial bomb", 7)], ["barrel bomb", air("barrel bomb", 7)], ["cluster bomb", air("cluster munition", 4)], ["cluster munition", shells("cluster munition")],
  ["missile", shells("missile", 5)], ["anti-ship missile", shells("missile", 5)], ["anti-tank missile", shells("missile", 5)], ["guided missile", shells("missile", 5)], ["white phosphorus", shells("white phosphorus")], ["tank round", shells("tank")], ["tank", shells("tank", 2)], ["mortar fire", shells("mortar")], ["rocket fire", shells("rocket")], ["ballistic missile", shells("ballistic missile", 5)], ["cruise missile", shells("cruise missile", 5)], ["rocket", shells("rocket")], ["artillery", shells("artillery")], ["artillery shell", shells("artillery")], ["artillery fire", shells("artillery")], ["howitzer", shells("artillery")], ["mortar", shells("mortar")], ["mortar shell", shells("mortar")], ["mortar round", shells("mortar")], ["mortar bomb", shells("mortar")], ["shell", shells("artillery", 3)], ["shelling", shells("artillery", 3)], ["tank shell", shells("tank")], ["tank fire", shells("tank")], ["multiple launch rocket system", shells("rocket")], ["projectile", shells("projectile", 2)], ["rocket launcher", shells("rocket launcher", 2)], ["rocket-propelled grenade", shells("rocket-propelled grenade", 2)], ["rpg", shells("rocket-propelled grenade", 2)], ["grenade launcher", shells("grenade launcher", 2)],
  ["suicide bomber", suicide("suicide bomb")], ["suicide bombing", suicide("suicide bomb")], ["suicide blast", suicide("suicide bomb")], ["suicide attack", suicide("suicide bomb")], ["suicide bomb", suicide("suicide bomb")], ["suicide attacker", suicide("suicide bomb")], ["suicide vest", suicide("suicide vest")], ["suicide belt", suicide("suicide vest")], ["explosive vest", suicide("suicide vest")], ["explosive belt", suicide("suicide vest")], ["suicide car bomb", suicide("car bomb")], ["suicide explosion", suicide("suicide bomb")], ["suicide truck bomb", suicide("truck bomb")], ["suicide car bombing", suicide("car bomb")],
  ["car bomb", charge("car bomb", 4)], ["car bombing", charge("car bomb", 4)], ["truck bomb", charge("truck bomb", 4)], ["truck bombing", charge("truck bomb", 4)], ["vehicle bomb", charge("car bomb", 4)], ["motorcycle bomb", charge("motorcycle bomb", 4)], ["motorbike bomb", charge("motorcycle bomb", 4)], ["explosives-laden vehicle", charge("car bomb", 4)], ["explosives-laden car", charge("car bomb", 4)], ["explosives-laden truck", charge("truck bomb", 4)], ["explosives-laden motorcycle", charge("motorcycle bomb", 4)], ["explosives-packed car", charge("car bomb", 4)], ["explosives-laden van", charge("car bomb", 4)],
  ["roadside bombing", charge("IED", 4)], ["roadside blast", charge("IED", 4)], ["roadside explosion", charge("IED", 4)], ["booby-trapped", charge("booby trap")], ["booby-trap", charge("booby trap")], ["sea mine", charge("sea mine", 4)], ["torpedo", charge("torpedo", 4)],
  ["roadside bomb", charge("IED", 4)], ["improvised explosive device", charge("IED", 4)], ["explosive device", charge("IED")], ["ied", charge("IED", 4)], ["landmine", charge("landmine", 4)], ["land mine", charge("landmine", 4)], ["anti-personnel mine", charge("landmine", 4)], ["pipe bomb", charge("bomb", 4)], ["parcel bomb", charge("parcel bomb", 4)], ["letter bomb", charge("parcel bomb", 4)], ["bomb", charge("bomb", 2)], ["explosives", charge("explosives", 2)], ["booby trap", charge("booby trap")], ["mine", charge("landmine", 2)], ["nail bomb", charge("bomb", 4)],
  ["grenade", { name: "grenade", sub: "Grenade", rank: 2 }], ["hand grenade", { name: "grenade", sub: "Grenade", rank: 2 }],
  ["chlorine", { name: "chlorine", sub: "Chemical weapon", rank: 8 }], ["sarin", { name: "sarin", sub: "Chemical weapon", rank: 8 }], ["nerve agent", { name: "nerve agent", sub: "Chemical weapon", rank: 8 }], ["chemical weapon", { name: "chemical weapon", sub: "Chemical weapon", rank: 8 }], ["mustard gas", { name: "mustard gas", sub: "Chemical weapon", rank: 8 }],
  ["bullet", arm("firearms")], ["live round", arm("firearms")], ["live fire", arm("firearms")], ["live ammunition", arm("firearms")], ["service weapon", arm("firearms")], ["gun fire", arm("firearms")], ["kalashnikov fire", arm("rifle")], ["sniper fire", arm("sniper rifle")], ["machine-gun fire", arm("machine gun")], ["machine gun fire", arm("machine gun")], ["hunting rifle", arm("rifle")], ["submachine gun", arm("machine gun")], ["acid", arm("acid")], ["car ramming", arm("vehicle")], ["vehicle ramming", arm("vehicle")], ["car-ramming", arm("vehicle")], ["vehicle-ramming", arm("vehicle")], ["cleaver", arm("knife")], ["dagger", arm("knife")], ["club", arm("club")], ["iron bar", arm("iron bar")], ["iron rod", arm("iron bar")], ["crowbar", arm("iron bar")], ["cutlass", arm("machete")], ["hatchet", arm("axe")],
  ["gun", arm("firearms")], ["firearm", arm("firearms")], ["small arms", arm("firearms")], ["rifle", arm("rifle")], ["assault rifle", arm("rifle")], ["automatic rifle", arm("rifle")], ["automatic weapon", arm("firearms")], ["machine gun", arm("machine gun")], ["machine-gun", arm("machine gun")], ["heavy machine gun", arm("machine gun")], ["pistol", arm("pistol")], ["handgun", arm("pistol")], ["revolver", arm("pistol")], ["shotgun", arm("shotgun")], ["sniper", arm("sniper rifle")], ["gunfire", arm("firearms")], ["gunshot", arm("firearms")], ["gunman", arm("firearms")], ["shooting", arm("firearms")], ["heavy weapon", arm("heavy weapons")], ["ak-47", arm("rifle")],
  ["knife", arm("knife")], ["machete", arm("machete")], ["axe", arm("axe")], ["spear", arm("spear")], ["sword", arm("sword")], ["blade", arm("blade")], ["stabbing", arm("knife")], ["hammer", arm("hammer")], ["molotov cocktail", arm("petrol bomb")], ["petrol bomb", arm("petrol bomb")], ["bow and arrow", arm("bow")], ["crossbow", arm("crossbow")],
]);

/** What explosives are carried in, to the name of the bomb that it makes: "a lorry packed with explosives", "an explosives-laden skiff". */
export const carriers: ReadonlyMap<string, string> = new Map(
  ([
    ["car bomb", ["car", "vehicle", "van", "taxi", "minivan", "pickup", "jeep", "suv", "sedan", "ambulance", "minibus", "humvee"]], ["truck bomb", ["truck", "lorry", "tanker", "trailer"]],
    ["motorcycle bomb", ["motorcycle", "motorbike", "scooter", "moped", "bike", "bicycle", "tricycle", "rickshaw", "auto-rickshaw"]], ["boat bomb", ["boat", "skiff", "speedboat", "vessel", "dinghy", "dhow", "trawler"]], ["drone", ["drone", "drones", "quadcopter"]],
    ["bomb", ["cart", "donkey", "bag", "suitcase", "backpack", "rucksack", "cylinder"]], ["suicide vest", ["vest", "belt", "jacket"]],
  ] as const).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
);
/** "explosives-laden", "packed with explosives". */
export const ladenWord = /^(?:explosives?|bomb|dynamite|tnt)-(?:laden|packed|filled|rigged|loaded|carrying)$/u;
export const loadedWord = /^(?:laden|packed|loaded|rigged|filled|stuffed|crammed|primed)$/u;
export const chargeWord = /^(?:explosives?|bombs?|dynamite|tnt|ammonium|mortars)$/u;

/** Makes and types, to the weapon each is. Upper and lower case as written here is the standard form. */
export const weaponModels: ReadonlyMap<string, { readonly model: string; readonly weapon: string }> = new Map(
  ([
    ["missile", ["Iskander", "Iskander-M", "Kinzhal", "Kalibr", "Tochka-U", "Kh-22", "Kh-59", "Kh-101", "Zircon", "Oreshnik", "Storm Shadow", "ATACMS", "Tomahawk", "Neptune", "S-300", "S-400", "Hellfire", "Scud", "Fateh-110", "Javelin"]],
    ["rocket", ["HIMARS", "Grad", "Katyusha", "Qassam", "Smerch", "Uragan", "Tornado-S"]],
    ["drone", ["Shahed", "Shahed-136", "Shahed-131", "Geran-2", "Geran", "Lancet", "Bayraktar", "Bayraktar TB2", "Reaper", "MQ-9", "MQ-9 Reaper", "Orlan-10", "Mavic", "Mohajer-6", "Wing Loong"]],
    ["glide bomb", ["KAB", "FAB-250", "FAB-500", "FAB-1500", "FAB-3000", "UMPK"]],
    ["aircraft", ["F-16", "F-35", "Su-25", "Su-34", "Su-35", "Y-12", "MiG-29"]],
    ["rifle", ["AK-47", "AR-15", "M16", "Kalashnikov"]],
  ] as const).flatMap(([weapon, models]) => models.map((model) => [model.toLowerCase(), { model, weapon }] as const)),
);

/** Words before a trigger that give it another sense: "heart attack", "hunger strike", "police raid". */
export const otherSenseBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["attack", new Set(["heart", "panic", "asthma", "anxiety", "verbal", "personal", "political", "media", "cyber", "hacker", "ransomware", "phishing", "online", "ad", "hominem", "shark", "bear", "dog", "crocodile", "tiger", "elephant", "wolf", "smear", "counter", "speculative", "blistering", "scathing", "stinging", "veiled", "thinly-veiled", "rhetorical"])],
  ["strike", new Set(["hunger", "labour", "labor", "general", "rail", "train", "tube", "bus", "transport", "teachers", "teacher", "nurses", "doctors", "junior", "actors", "writers", "union", "work", "workers", "worker", "dock", "postal", "wildcat", "sit-down", "rent", "school", "student", "students", "airline", "pilots", "pilot", "tax", "third", "lightning", "miners", "miner", "truckers", "lorry", "hour", "24-hour", "48-hour", "one-day", "two-day", "indefinite", "public-sector", "bird", "first-half", "second-half", "winning"])],
  ["raid", new Set(["police", "drug", "drugs", "dawn", "tax", "immigration", "gambling", "corporate", "takeover", "bank", "customs", "fbi", "ice", "overnight"])],
  ["battle", new Set(["legal", "court", "political", "custody", "electoral", "title", "promotion", "relegation", "uphill", "losing", "bidding", "takeover", "boardroom", "leadership", "price", "ratings", "cancer", "turf", "mayoral", "budget"])],
  ["clash", new Set(["culture", "political", "cultural", "verbal", "title", "semi-final", "league", "cup", "group", "quarter-final", "diary", "personality", "premier"])],
  ["fire", new Set(["camp", "forest", "house", "bush", "open", "under", "on", "cease", "the", "a", "caught", "catch", "opened", "opens", "kitchen", "electrical", "warehouse", "return", "into"])],
  ["killing", new Set(["mercy", "vote", "time", "a"])],
  ["blast", new Set(["cold", "arctic", "winter", "past", "full", "heat", "volcanic", "furnace"])],
  ["explosion", new Set(["population", "gas", "steam", "volcanic", "dust", "boiler", "transformer", "credit"])],
  ["shooting", new Set(["film", "video", "photo", "movie", "target", "free-throw", "penalty", "trap", "skeet", "clay", "rifle", "outside", "accurate", "three-point", "hunting", "sport"])],
  ["assault", new Set(["verbal", "legal", "political", "frontal"])],
  ["barrage", new Set(["media", "advertising", "tidal"])],
  ["offensive", new Set(["charm", "diplomatic", "pr", "media", "marketing", "sales"])],
  ["bombing", new Set(["photo", "review", "zoom", "love"])],
  ["riot", new Set(["laugh", "quiet"])],
  ["murder", new Set(["character"])],
  ["hit", new Set(["pinch", "base"])],
]);

/** Words after a trigger that give it another sense: "attack on the government's record", "explosion of interest", "strike a deal". */
export const otherSenseAfter: ReadonlySet<string> = new Set([
  "deal", "deals", "agreement", "agreements", "balance", "chord", "bargain", "compromise", "truce", "ceasefire", "tone", "pose", "gold", "accord", "partnership", "alliance", "conversation", "lucky", "record", "records", "policy", "policies", "plan", "plans", "bill", "bills", "proposal", "proposals", "decision", "reforms", "reform", "budget", "critics", "opponents", "rivals", "democracy", "freedom", "freedoms", "rights", "interest", "demand", "growth", "sales", "creativity", "colour", "color", "credibility", "reputation", "integrity", "independence", "values", "law", "speech", "verdict", "ruling", "judiciary", "character", "idea", "approach", "headlines", "milestone", "high", "highs", "low", "lows", "peak", "jackpot", "brakes", "target", "targets", "mark", "total", "figure", "figures", "shelves", "shops", "cinemas", "airwaves", "screens", "streets", "limit", "video", "videos", "film", "films", "movie", "footage", "photo", "photos", "photograph", "pictures", "scene", "scenes", "series", "documentary", "disposal", "squad", "threat", "threats", "hoax", "scare", "shelter", "shelters", "cyclone", "ballot", "action", "ballots", "vote", "pay", "wages", "inflation", "unemployment", "poverty", "cost", "costs", "deficit", "market share", "prices", "economy", "corruption", "crime", "cancer", "disease", "percent", "%", "rate", "statements", "comments", "remarks", "speeches", "claims", "allegations", "budgets", "taxes", "deadline",
]);

/** Verbs that carry a noun of violence: their subject is the attacker ("carried out an air strike"). */
export const lightVerbs: ReadonlySet<string> = new Set(["launch", "carry", "conduct", "mount", "stage", "commit", "perpetrate", "unleash", "execute", "make", "wage", "fire", "lead", "step", "mastermind", "orchestrate", "begin", "start", "resume", "continue"]);
/** Verbs between a noun of violence and what it hit: "the blast struck a market". */
export const hitVerbs: ReadonlySet<string> = new Set(["hit", "strike", "target", "rip", "tear", "destroy", "damage", "rock", "shake", "flatten", "level", "devastate", "engulf", "slam", "gut", "wreck", "sink", "demolish", "raze", "burn", "cripple"]);
/** Prepositions between a noun of violence and what it was aimed at. */
export const aimPrepositions: ReadonlySet<string> = new Set(["on", "against", "at", "upon", "targeting", "of", "into", "outside", "near", "inside", "in"]);

/** Words that say that an attack is feared, planned, possible or warned of, and so is none. */
export const hypotheticalBefore: ReadonlySet<string> = new Set(["threat", "threats", "risk", "risks", "fear", "fears", "danger", "possibility", "prospect", "plan", "plans", "plot", "planned", "planning", "plotting", "prevent", "preventing", "prevented", "avert", "averted", "foil", "foiled", "thwart", "thwarted", "potential", "possible", "future", "further", "imminent", "hypothetical", "threaten", "threatened", "threatening", "warn", "warned", "warning", "warnings", "avoid", "deter", "stop", "stopping", "repeated", "regular", "frequent", "constant", "daily", "sporadic", "routine", "continued", "continuing", "relentless", "persistent", "any", "if", "halt", "drill", "simulated", "exercise", "mock", "fictional", "fake"]);

/** Heads that can be attackers though they are no proper names. */
export const attackerHeads: ReadonlySet<string> = new Set(["gunman", "gunmen", "attacker", "attackers", "assailant", "assailants", "militant", "militants", "insurgent", "insurgents", "rebel", "rebels", "fighter", "fighters", "jihadist", "jihadists", "terrorist", "terrorists", "extremist", "extremists", "bandit", "bandits", "bomber", "bombers", "shooter", "shooters", "suspect", "suspects", "soldier", "soldiers", "troop", "troops", "forces", "army", "military", "militia", "militias", "militiaman", "militiamen", "paramilitary", "paramilitaries", "police", "officer", "officers", "man", "men", "woman", "teenager", "teenagers", "youth", "youths", "mob", "crowd", "raider", "raiders", "pirate", "pirates", "settler", "settlers", "group", "gang", "gangs", "warplane", "warplanes", "jet", "jets", "navy", "guards", "guerrillas", "guerrilla", "separatists", "separatist", "mercenaries", "invaders", "occupiers", "enemy", "driver", "herders", "herdsmen", "villagers", "inmates", "prisoners", "perpetrator", "perpetrators", "junta", "regime", "brigade", "unit", "wing", "cell", "dissidents", "cartel", "sniper", "snipers", "kidnappers", "defenders", "commandos", "student", "father", "husband", "son", "boy", "neighbor", "neighbour", "brother", "recruits", "volunteers", "servicemen", "serviceman"]);

/** Things and people that are attacked: the heads that a target may have. */
export const targetHeads: ReadonlySet<string> = new Set(["market", "marketplace", "bazaar", "mosque", "church", "temple", "synagogue", "shrine", "school", "university", "college", "academy", "hospital", "clinic", "maternity", "hotel", "restaurant", "cafe", "bar", "nightclub", "club", "mall", "centre", "center", "shop", "store", "supermarket", "bakery", "bank", "home", "house", "houses", "homes", "apartment", "apartments", "flat", "building", "buildings", "block", "blocks", "tower", "residence", "compound", "headquarters", "office", "offices", "station", "stations", "post", "posts", "checkpost", "checkpoint", "checkpoints", "outpost", "outposts", "base", "bases", "camp", "camps", "barracks", "garrison", "ground", "range", "airfield", "airbase", "airport", "port", "harbour", "harbor", "depot", "depots", "refinery", "plant", "plants", "factory", "factories", "dam", "bridge", "railway", "train", "bus", "minibus", "car", "cars", "van", "truck", "trucks", "vehicle", "vehicles", "convoy", "convoys", "ambulance", "taxi", "motorcycle", "boat", "ship", "vessel", "tanker", "carrier", "patrol", "column", "village", "villages", "town", "towns", "city", "cities", "settlement", "settlements", "neighbourhood", "neighborhood", "district", "area", "suburb", "square", "street", "road", "highway", "park", "playground", "beach", "stadium", "rally", "procession", "parade", "wedding", "funeral", "ceremony", "gathering", "crowd", "queue", "line", "party", "concert", "festival", "shelter", "school-turned-shelter", "embassy", "consulate", "ministry", "palace", "parliament", "court", "courthouse", "prison", "jail", "mine", "quarry", "farm", "farms", "field", "fields", "exercise", "training", "soldiers", "soldier", "troops", "troop", "servicemen", "serviceman", "recruits", "officers", "officer", "police", "policemen", "policeman", "guards", "guard", "personnel", "fighters", "militants", "civilians", "civilian", "people", "villagers", "residents", "worshippers", "worshipers", "pilgrims", "passengers", "commuters", "shoppers", "students", "pupils", "teachers", "workers", "medics", "journalists", "journalist", "reporter", "farmers", "miners", "migrants", "refugees", "women", "men", "man", "woman", "children", "child", "boy", "girl", "teenager", "teen", "driver", "drivers", "family", "couple", "aid", "positions", "position", "facilities", "facility", "infrastructure", "targets", "hideout", "hideouts", "site", "sites", "grid", "substation", "pipeline", "warehouse", "warehouses", "complex", "university", "kindergarten", "dormitory", "hall", "gym", "gymnasium", "cathedral", "monastery", "seminary", "madrasa", "madrassa", "tent", "tents", "line", "group", "team", "unit", "commander", "leader", "mayor", "governor", "politician", "lawmaker", "senator", "judge", "priest", "cleric", "imam", "doctor", "nurse", "victim", "victims", "suspect", "leg", "head", "chest", "recruit", "conscripts", "constabulary", "brigade", "battalion", "territory", "capital", "region", "province", "ambulances", "bikes", "launcher", "plane", "helicopter", "aircraft", "pub", "salon", "gallery", "theatre", "theater", "cinema", "hostel", "orphanage", "courtyard", "garage", "gas", "petrol", "fuel", "shuttle", "crew", "yard", "shipyard", "silo", "plaza"]);

/** Nouns that are no target though they follow "on" or "at": days, causes, times. */
export const notTargetHeads: ReadonlySet<string> = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "morning", "afternoon", "evening", "night", "dawn", "dusk", "noon", "midnight", "day", "days", "week", "month", "year", "years", "hour", "hours", "time", "moment", "dead", "scene", "response", "retaliation", "fact", "terms", "statement", "behalf", "order", "orders", "suspicion", "charges", "board", "front", "case", "connection", "recent", "lives", "life", "number", "least", "history", "addition", "return", "revenge", "reprisal", "war", "conflict", "turn", "place", "people's", "range", "memory", "them"]);

/** Words that weaken a claim of violence. */
export const hedgeWords: ReadonlySet<string> = new Set(["reportedly", "allegedly", "alleged", "purportedly", "purporting", "purported", "apparently", "apparent", "supposedly", "suspected", "unverified", "unconfirmed", "presumed", "presumably", "believed", "possibly", "probably"]);

/** Adjectives of countries and the countries, to their ISO code, where the country is a usual party. */
export const countryWords: ReadonlyMap<string, { readonly name: string; readonly side: string }> = new Map(
  ([
    ["RU", "Russia", ["russian", "russians", "russia", "moscow", "kremlin"]], ["UA", "Ukraine", ["ukrainian", "ukrainians", "ukraine", "kyiv"]], ["IL", "Israel", ["israeli", "israelis", "israel"]], ["PS", "Palestine", ["palestinian", "palestinians"]], ["US", "United States", ["american", "americans", "u.s.", "us-led", "usa"]], ["IR", "Iran", ["iranian", "iranians", "iran", "tehran"]], ["SY", "Syria", ["syrian", "syrians", "syria"]], ["TR", "Turkey", ["turkish", "turkey", "türkiye"]], ["PK", "Pakistan", ["pakistani", "pakistan", "islamabad"]], ["IN", "India", ["indian", "india"]], ["AF", "Afghanistan", ["afghan", "afghans", "afghanistan"]], ["IQ", "Iraq", ["iraqi", "iraqis", "iraq"]], ["SA", "Saudi Arabia", ["saudi", "saudis", "saudi-led"]], ["YE", "Yemen", ["yemeni", "yemenis", "yemen"]], ["LB", "Lebanon", ["lebanese", "lebanon"]], ["SD", "Sudan", ["sudanese", "sudan"]], ["ET", "Ethiopia", ["ethiopian", "ethiopia"]], ["ER", "Eritrea", ["eritrean", "eritrea"]], ["SO", "Somalia", ["somali", "somalia"]], ["KE", "Kenya", ["kenyan", "kenya"]], ["NG", "Nigeria", ["nigerian", "nigeria"]], ["ML", "Mali", ["malian", "mali"]], ["BF", "Burkina Faso", ["burkinabe"]], ["NE", "Niger", ["nigerien"]], ["CD", "DR Congo", ["congolese"]], ["RW", "Rwanda", ["rwandan", "rwanda"]], ["MM", "Myanmar", ["burmese", "myanmar"]], ["CN", "China", ["chinese", "china"]], ["KP", "North Korea", []], ["GB", "United Kingdom", ["british", "britain"]], ["FR", "France", ["french", "france"]], ["AM", "Armenia", ["armenian", "armenia"]], ["AZ", "Azerbaijan", ["azerbaijani", "azerbaijan"]], ["GE", "Georgia", ["georgian"]], ["EG", "Egypt", ["egyptian", "egypt"]], ["LY", "Libya", ["libyan", "libya"]], ["CM", "Cameroon", ["cameroonian", "cameroon"]], ["TD", "Chad", ["chadian", "chad"]], ["MZ", "Mozambique", ["mozambican", "mozambique"]], ["CO", "Colombia", ["colombian", "colombia"]], ["MX", "Mexico", ["mexican", "mexico"]], ["PH", "Philippines", ["filipino", "philippine", "philippines"]], ["TH", "Thailand", ["thai", "thailand"]], ["KH", "Cambodia", ["cambodian", "cambodia"]], ["BY", "Belarus", ["belarusian", "belarus"]], ["SS", "South Sudan", []], ["UG", "Uganda", ["ugandan", "uganda"]], ["DZ", "Algeria", ["algerian", "algeria"]], ["JO", "Jordan", ["jordanian"]], ["VE", "Venezuela", ["venezuelan", "venezuela"]], ["HT", "Haiti", ["haitian", "haiti"]],
  ] as const).flatMap(([side, name, words]) => words.map((word) => [word, { name, side }] as const)),
);
