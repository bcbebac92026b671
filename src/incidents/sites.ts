import { plainText } from "./names.ts";

/** Kinds of site, each with the words that name it. One site may be of two kinds (a school used as a shelter). */
const siteWords: Readonly<Record<string, string>> = {
  "training site": "training trainees recruits exercise exercises drill range cadets academy",
  "military base": "base barracks garrison outpost camp arsenal ammunition airfield airbase brigade battalion headquarters position positions encampment",
  checkpoint: "checkpoint checkpost roadblock gate",
  convoy: "convoy column patrol motorcade",
  school: "school schools kindergarten nursery classroom pupils students university college campus seminary madrasa",
  hospital: "hospital clinic maternity ambulance ambulances dispensary",
  market: "market marketplace bazaar souk stall stalls vendors",
  "place of worship": "mosque church cathedral synagogue temple shrine monastery worshippers congregation",
  shelter: "shelter displaced refugees refugee idp",
  "home or block": "apartment apartments house houses home homes residential flat flats building block dormitory hostel",
  "bus or train": "bus minibus coach train railway station locomotive tram shuttle passengers",
  car: "car cars vehicle van taxi motorcycle pickup",
  ship: "ship vessel tanker boat ferry trawler carrier port harbour harbor",
  "police post": "police policemen constables precinct",
  prison: "prison jail penitentiary inmates",
  "hotel or bar": "hotel restaurant cafe bar nightclub club bakery canteen pub",
  shop: "shop supermarket mall bank store warehouse",
  village: "village villagers hamlet settlement",
  farm: "farm field cattle herders farmers quarry mine miners",
  "gathering": "wedding funeral concert festival rally ceremony gathering demonstration protest protesters crowd procession",
  "energy or water": "refinery pipeline substation power plant dam reservoir oil gas fuel",
  "airport": "airport terminal runway",
  "aid workers": "aid relief humanitarian",
  "office": "ministry parliament court courthouse consulate embassy office offices",
  "press": "journalists reporters newsroom broadcaster",
};

const siteOf = new Map(Object.entries(siteWords).flatMap(([site, words]) => words.split(" ").map((word) => [word, site] as const)));

/** Words that most reports of attacks share, and so tell nothing. */
const commonWords = new Set((
  "a an the and or of in on at to for from by with near into over after before during between against two three several dozens many some all no its his her their " +
  "attack attacks attacked strike strikes struck bombing bomb bombs blast explosion missile missiles rocket rockets drone drones shell shells shelling raid assault shooting shot fire fired gun guns gunmen gunman armed " +
  "killed kill killing dead deaths died injured wounded wounding hurt people person persons man men woman women child children civilian civilians soldier soldiers troops serviceman servicemen forces force army military " +
  "was were is are been has have had hit hits left said say says who that which when while region province district city town area local group militants fighters officials member members new last"
).split(" "));

/** Kinds of site that the words name. */
export function siteClasses(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) for (const word of plainText(text).split(" ")) {
    const site = siteOf.get(word);
    if (site !== undefined) found.add(site);
  }
  return found;
}

/** The words that tell one target or happening from another: all but those that most reports of attacks use, cut to a stem of six letters. */
export function tellingWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => plainText(text).split(" ")).filter((word) => word.length > 2 && !commonWords.has(word)).map((word) => word.slice(0, 6)));
}
