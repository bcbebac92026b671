/** Words that open a happening of its own, wherever in the sentence they stand before the claim. */
export const separateCues: readonly (readonly string[])[] = [
  "separately", "elsewhere", "in a separate", "in another", "in other", "another attack", "another strike", "another incident", "another explosion", "another bombing", "another shooting", "a separate attack", "a separate strike", "a separate incident", "a similar attack", "a similar incident", "a similar strike", "a similar shooting", "similar attacks", "an earlier attack", "an earlier strike", "a previous attack", "a previous strike", "previous attacks", "earlier attacks", "a different attack", "a day earlier", "a week earlier", "a month earlier", "a year earlier", "days earlier", "weeks earlier", "months earlier", "years earlier", "the previous week", "the previous month", "in an unrelated", "not the first time", "spate of violence", "this followed", "came after a", "in reprisal", "in retaliation", "a retaliatory", "hours later a second", "hours after a",
].map((run) => run.split(" "));

/** Words that open a happening of its own where a sentence starts with them. */
export const openingCues: readonly (readonly string[])[] = ["the previous day", "the day before", "earlier this month", "earlier this year", "last month", "last year", "the same day", "on the same day", "also on", "meanwhile , in", "across the border", "on the other side of", "in the raids that followed", "in the operation that followed", "in the raid that followed", "the operation that followed", "the police operation that followed", "the raid that followed", "a raid that followed"].map((run) => run.split(" "));

/** Words that open a happening of its own at the start of a sentence that tells of an attack as news: "Hours later, a drone struck". */
export const turningCues: readonly (readonly string[])[] = ["meanwhile", "hours later", "a few hours later", "several hours later", "some hours later", "hours earlier", "hours before", "hours after", "a day later", "days later", "later in the day", "later that day", "later that night", "later that evening", "later in the morning", "later in the evening", "later on", "in the course of", "at the same time", "the same day", "the same night", "that same day", "that same night", "on the same day", "on the same night", "on another front", "on another level", "also", "in the evening", "that night", "in response", "in turn", "in a related", "earlier in the day", "earlier that day", "the next day", "the following day", "the next morning", "the following morning", "the following night"].map((run) => run.split(" "));

/** Words after which the time is that of a death, a find or a report, not of the attack. */
export const aftermathWords: ReadonlySet<string> = new Set(["succumbed", "succumb", "succumbs", "recovered", "retrieved", "pulled", "unearthed", "found", "discovered", "buried", "burying", "funeral", "funerals", "toll", "tally", "raising", "lifting", "taking", "bringing", "rose", "risen", "climbed", "rises", "climbs", "updated", "revised", "remain", "remains", "remained", "discharged", "identified", "pronounced", "treated", "treating", "admitted", "hospital", "wounds", "injuries", "critical", "confirmed", "mourning", "released", "search", "missing", "rubble", "transferred", "airlifted", "gone", "rest", "hospitalised", "hospitalized", "bodies", "body", "corpses", "brought", "arrival", "evacuated", "operated", "surgery", "ward", "wards", "morgue"]);

/** Nouns whose "of" names a site: "the shelling of Polohy". */
export const siteOf: ReadonlySet<string> = new Set(["bombing", "shelling", "siege", "massacre", "massacres", "bombardment", "battle", "outskirts", "storming", "capture", "suburb", "suburbs", "raid", "part", "parts", "town", "city", "village", "region", "province", "district", "state", "kilometres", "kilometers", "km", "miles", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"]);

/** First words of a paragraph that go on with what was just told. */
export const carryingOn: ReadonlySet<string> = new Set(["nearby", "there", "that", "those"]);

/** Verbs and nouns of saying, next to which a day is that of the report. */
export const reportWords: ReadonlySet<string> = new Set(["said", "say", "says", "saying", "told", "tells", "tell", "announced", "announces", "announcing", "reported", "reports", "reporting", "report", "confirmed", "confirms", "added", "adds", "stated", "claimed", "claims", "declared", "statement", "briefing", "conference", "reporters", "interview", "speech", "address", "telegram", "facebook", "twitter", "post", "posted", "wrote", "tweeted", "published", "released", "updated", "acknowledged", "denied", "condemned", "interviewed", "revealed", "court", "charged", "arrested", "appeared", "arraigned", "sentenced", "funeral", "vigil", "ceremony", "meeting", "met", "visited", "visit", "hearing", "press"]);

/** Words that hold people's whereabouts, not the place of the attack. */
export const notSiteWords: ReadonlySet<string> = new Set(["hospital", "hospitals", "clinic", "morgue", "mortuary", "governor", "mayor", "spokesman", "spokeswoman", "spokesperson", "official", "officials", "from", "resident", "residents", "native", "based", "correspondent", "reporter", "journalist", "embassy", "ministry", "consulate", "flown", "airlifted", "evacuated", "transferred", "taken", "transported", "rushed", "shifted", "referred", "moved", "brought", "carried", "sent", "fled", "headed", "heading", "way", "travelling", "traveling", "born", "lives", "lived", "minister", "president", "administration", "government", "bound", "headquarters", "court", "prosecutor", "prosecutors"]);

/** Words that stand before the name of a site. */
export const sitePrepositions: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "on", "off", "around", "across", "over", "inside", "between", "along", "towards", "toward", "into", "hit", "struck", "attacked", "shelled", "bombed", "raided", "targeted", "targeting", "stormed", "pounded", "bombarded", "shelling", "bombing", "including", "to"]);

/** Words that may stand between the preposition and the name: "in the far north of the Sumy region". */
export const sitePadding: ReadonlySet<string> = new Set(["the", "central", "eastern", "western", "northern", "southern", "north", "south", "east", "west", "northeastern", "northwestern", "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern", "south-western", "northwest", "northeast", "southwest", "southeast", "village", "villages", "town", "city", "district", "region", "province", "county", "state", "area", "of", "occupied", "neighbouring", "neighboring", "nearby", "rural", "far", "border", "besieged", "port", "capital", "suburb", "neighborhood", "neighbourhood", "settlement", "camp", "island", "township", "outskirts", "downtown", "upstate", "restive", "coastal", "mountainous", "remote", "its", "whole", "garrison", "market", "mining", "railway", "resort", "holy", "historic", "ancient", "industrial", "farming", "fishing", "frontline", "front-line", "southernmost", "northernmost"]);

/** Titles of texts that hold several stories. */
export const digestTitle = /\b(?:briefing|digest|round-?up|at a glance|in brief|highlights|before breakfast|news summary|the week in|this week in|today in|news in|morning edition|evening edition|top stories|headlines|what you need to know today)\b/iu;
/** A title that is only a date: "2025 January 02", "November 21, 2025". */
export const dateTitle = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{4}\s+\p{L}+\s+\d{1,2}|\p{L}+\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}+\s+\d{4}|\d{4}-\d{2}-\d{2})$/iu;
/** Sources at the end of an item: "(BBC News) (Reuters)". */
export const itemSources = /\)\s*$/u;

/** A heading that names one happening, and not a kind of them ("Armed conflicts and attacks"). */
export const happeningHeading = /^(?!.*\band attacks\b)(?=.*\p{Lu}.*\p{Lu}|\d).*\b(?:strikes?|attacks?|massacres?|clashes|hijacking|shootings?|bombings?|siege|raid|offensive|crash|riots?)\b/iu;

/** Frames of totals that carry no date: the whole war, a campaign. */
export const warWords: ReadonlySet<string> = new Set(["war", "conflict", "invasion", "offensive", "insurgency", "campaign", "uprising", "coup", "genocide", "fighting"]);

/** Words of a sentence that tells how the happening went. */
export const happeningWords: ReadonlySet<string> = new Set(["strike", "strikes", "attack", "attacks", "attacked", "blast", "explosion", "explosions", "shelling", "bombing", "bombs", "bomb", "missile", "missiles", "rocket", "rockets", "drone", "drones", "shooting", "shots", "gunfire", "gunmen", "gunman", "assailants", "attackers", "ambush", "raid", "massacre", "incident", "happened", "occurred", "unfolded", "erupted", "landed", "dropped", "fired", "struck", "hit", "stormed", "opened", "exploded", "detonated", "bombed", "shelled", "shot", "stabbed", "stabbing", "clash", "clashes", "fighting", "riot", "killings", "assault", "fought", "battled", "munitions", "shells", "fell"]);

/** Kinds of places before which an adjective says whose they are: "the Ukrainian city of". */
export const settlements: ReadonlySet<string> = new Set(["city", "town", "village", "region", "province", "district", "state", "capital", "port", "settlement", "island", "county", "border", "neighbourhood", "neighborhood", "suburb", "camp"]);

/** Nouns after a place name that still name the place: "the Sumy region". */
export const siteNouns: ReadonlySet<string> = new Set(["region", "regions", "province", "provinces", "oblast", "district", "districts", "county", "counties", "city", "town", "village", "villages", "area", "areas", "state", "states", "camp", "camps", "governorate", "township", "municipality", "peninsula", "island", "islands", "valley", "river", "border", "road", "highway", "neighborhood", "neighbourhood", "suburb", "settlement", "airport", "airfield", "base", "square", "street", "avenue", "forest", "mountains", "hills", "desert", "delta", "basin", "front", "direction", "sector", "axis", "territory", "strip", "department", "prefecture", "garrison", "market", "mosque", "church", "school", "station", "last", "early", "late", "on", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "overnight"]);

/** Places of care, where the hurt are taken, and which are also attacked. */
export const careWords: ReadonlySet<string> = new Set(["hospital", "hospitals", "clinic", "university", "embassy", "ministry", "consulate", "headquarters", "court"]);
/** Words before what was attacked. */
export const hittingWords: ReadonlySet<string> = new Set(["hit", "hits", "struck", "strikes", "on", "against", "attacked", "shelled", "bombed", "destroyed", "damaged", "stormed", "raided", "targeted", "targeting", "outside", "into", "near", "fallen", "lands", "landed"]);

/** What bears a date of its own: "a communiqué of 13 April", "a letter dated Sunday". */
export const documents: ReadonlySet<string> = new Set(["letter", "communiqué", "communique", "statement", "bulletin", "report", "release", "memo", "decree", "order", "article", "image", "images", "photo", "photograph", "video", "footage", "clip", "recording", "post", "message", "interview", "bulletins", "statements", "letters"]);

/** What those who speak, travel and gather do: where they are, nothing happened. */
export const speakersDeeds: ReadonlySet<string> = new Set(["issued", "footage", "warned", "called", "urged", "pledged", "vowed", "expressed", "visiting", "travelled", "traveled", "flew", "arrived", "talks", "protesters", "rally", "march"]);
