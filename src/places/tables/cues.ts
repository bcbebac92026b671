/** Words that tell whether a name in capitals is a place. All lower case; lists of word data. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Before a place: "in", "near". */
export const placePrepositions = words("in near at from to toward towards outside around across throughout into through within between via off beyond inside surrounding");
/** Before a place and after it, no person or organisation: "in Split", never "of Split". */
export const strongPrepositions = words("in near outside around across throughout toward towards surrounding");
/** Verbs whose object, where it is a name, is a place. */
export const placeVerbs = words("shelled bombed bombarded captured recaptured retook stormed pounded besieged liberated overran entered reached leaving entering visited raided attacked struck hit shelling bombing pounding storming retaking capturing besieging");
/** Parts of a place: "eastern Ukraine", "downtown Columbus". */
export const directions = words("north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western upper lower mid downtown uptown suburban rural coastal inner outer far mainland nearby neighbouring neighboring occupied greater metro");

/** Kinds of units that follow or precede the name: "Sumy region", "the city of Kupiansk". */
export const unitWords: ReadonlyMap<string, "country" | "admin1" | "admin2" | "city" | "region"> = new Map([
  ...[..."oblast region province governorate state krai prefecture oblasts regions provinces governorates states muhafazah".split(" ")].map((word) => [word, "admin1"] as const),
  ...[..."county parish district raion rayon municipality canton subdistrict counties districts township borough commune woreda tehsil taluk".split(" ")].map((word) => [word, "admin2"] as const),
  ...[..."city town village hamlet settlement suburb neighbourhood neighborhood port capital camp villages towns cities area outskirts".split(" ")].map((word) => [word, "city"] as const),
  ...[..."peninsula valley island desert delta plateau strip archipelago coast highlands basin".split(" ")].map((word) => [word, "region"] as const),
  ...[..."country nation kingdom".split(" ")].map((word) => [word, "country"] as const),
]);

/** The last word of a named feature that no list of towns holds: "Red Bank Road", "Goose Creek Reservoir". */
export const featureHeads = words(
  "street st st. road rd rd. avenue ave ave. drive dr. lane ln boulevard blvd blvd. highway hwy parkway pkwy turnpike expressway freeway motorway trail bridge river creek lake bay mountain mountains hills hill valley forest park island islands airport airfield airbase harbor harbour marina beach canal dam reservoir falls pass peninsula square plaza mall ridge canyon desert glacier volcano strait wilderness refuge preserve reservation heights gardens crossing junction terrace",
);
/** A road: such a feature is named even where its name is a person's or a word's. */
export const roadHeads = words("street st st. road rd rd. avenue ave ave. drive dr. lane ln boulevard blvd blvd. highway parkway pkwy turnpike expressway freeway motorway bridge");

/** The last word of a site that is named after the town that it is in. */
export const siteHeads = words("airport airfield airbase aerodrome base facility plant refinery prison penitentiary depot checkpoint barracks dam bridge");

/** A body that is not in the place whose name it bears, or not that place: "Washington Post", "Brussels Airlines", "University of X". */
export const organisationHeads = words(
  "post times herald tribune gazette journal sun star globe news press record mail telegraph guardian independent observer examiner chronicle dispatch sentinel advertiser echo mirror express bulletin advocate leader citizen enquirer inquirer courier reporter daily weekly review today magazine radio tv television broadcasting channel network media pictures films records airlines airways air airline bank banks inc inc. corp corp. co co. ltd ltd. llc plc company companies corporation group holdings industries motors energy oil gas petroleum partners capital securities insurance financial realty brewing breweries university college school schools academy institute seminary hospital clinic medical health healthcare nursing hotel inn motel casino resort church cathedral chapel temple mosque ministries museum gallery theatre theater orchestra symphony philharmonic ballet opera choir band fc f.c. united city-fc rovers wanderers athletic tigers lions bears eagles bulldogs wildcats panthers cowboys yankees dodgers giants cubs braves hawks rangers raiders chiefs broncos dolphins saints falcons bengals redskins patriots ravens steelers jets vikings packers colts texans jaguars titans cardinals seahawks rams chargers lakers celtics bulls knicks heat spurs rockets mavericks nets pistons pacers bucks sox orioles phillies mets marlins padres royals twins athletics mariners astros brewers pirates reds indians angels hurricanes penguins bruins sabres flames oilers canucks senators flyers sharks stars kings longhorns sooners buckeyes gators volunteers razorbacks aggies cornhuskers jayhawks hoosiers spartans wolverines league conference cup championship championships open marathon derby stakes festival treaty accord accords agreement protocol convention declaration pact process peace consensus plan dynamics technologies systems software foods farms stores pizza sauce chicken cheese bread bull shepherd fever syndrome virus flu disease strain ebolavirus cross crescent",
);

/** Titles and roles before a person's name: "Gov.", "Judge", "President". */
export const titles = words(
  "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame rev rev. reverend fr fr. father sister brother pastor bishop archbishop cardinal pope imam sheikh ayatollah mullah rabbi king queen prince princess duke president vice-president chancellor premier minister secretary ambassador envoy senator sen sen. congressman congresswoman rep rep. representative governor gov gov. lt lt. lieutenant mayor councilman councilwoman councillor councilor commissioner alderman judge justice magistrate attorney prosecutor sheriff deputy officer constable trooper detective det. sgt sgt. sergeant cpl cpl. corporal capt capt. captain maj maj. major col col. colonel gen gen. general brig brig. brigadier adm adm. admiral cmdr. commander chief chairman chairwoman chairperson spokesman spokeswoman spokesperson director manager coach principal superintendent coroner reporter analyst economist activist lawyer executive",
);

/** After a person's name: "said", never after a small place's. */
export const speechVerbs = words("said says told added asked explained noted replied wrote thinks believes thought argued recalled testified pleaded admitted joked laughed smiled");

/** Months and days: never a place, but after them one may stand. */
export const calendarWords = words("january february march april may june july august september october november december jan jan. feb feb. mar. apr. jun. jul. aug aug. sept sept. sep. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun");

/** Small words inside names: "Port-au-Prince", "Rio de Janeiro", "Isle of Palms". */
export const nameParticles = words("of the al de la le les el del der den des du do da dos das di al- ash as- y e au aux am an auf bei en sur sous by on upon in under and & le- i l d i san ez ed ad as -");
