import type { SpeakerKind } from "../../core/index.ts";

/** What a head noun tells of whoever it names. */
export interface Head {
  /** role: a person by office or part played · organisation: a body · people: several persons together */
  readonly sort: "role" | "organisation" | "people";
  /** null where the words around it decide: an "official" of a hospital or of a ministry. */
  readonly kind: SpeakerKind | null;
}

const table = new Map<string, Head>();
const add = (sort: Head["sort"], kind: SpeakerKind | null, words: string): void => {
  for (const word of words.split(" ")) table.set(word, { sort, kind });
};

add("role", null, "official spokesman spokeswoman spokesperson representative chief commander deputy head leader director member officer worker employee staff aide adviser advisor envoy chairman chairwoman chair secretary president-elect coordinator manager administrator boss insider negotiator founder contractor guard executive candidate campaigner strategist pollster host co-host anchor columnist author professor scholar editor ombudsman commentator donor supporter critic opponent rival surrogate voter delegate historian economist expert analyst researcher scientist lobbyist consultant operative pundit whistleblower interlocutor");
add("role", "government", "minister president premier chancellor ambassador diplomat parliamentarian lawmaker senator congressman congresswoman legislator mp king queen prince emir sultan vice-president prime-minister consul undersecretary speaker statesman");
add("role", "localOfficial", "governor mayor councillor councilor administrator commissioner prefect magistrate elder chieftain wali alcalde intendant mukhtar subprefect sub-prefect headman headwoman warden bupati tehsildar sarpanch kapitan punong alderman vice-governor sheikh deputy-governor");
add("role", "military", "general colonel major captain lieutenant brigadier admiral sergeant soldier serviceman paratrooper commando pilot veteran marine");
add("role", "police", "policeman policewoman detective inspector sheriff superintendent constable prosecutor commissaire jailer gaoler investigator trooper gendarme coroner cop");
add("role", "medical", "doctor surgeon nurse medic paramedic physician pathologist midwife orderly rescuer attendant undertaker mortician gravedigger anaesthetist anesthetist");
add("role", "media", "reporter journalist correspondent blogger broadcaster");
add("role", "ngo", "activist volunteer monitor");
add("role", "armedGroup", "militant rebel insurgent fighter gunman jihadist guerrilla attacker extremist separatist");
add("role", "anonymous", "source sources");
add("role", "witness", "witness eyewitness resident villager survivor bystander neighbour neighbor local passer-by shopkeeper passenger onlooker inhabitant escapee refugee evacuee");
add("role", "person", "cleric clergyman prelate mullah rabbi nun monk pensioner man woman boy girl father mother brother sister son daughter cousin nephew niece uncle aunt husband wife widow relative farmer fisherman driver teacher student pupil shepherd trader merchant vendor imam pastor priest bishop lawyer attorney judge victim parent grandfather grandmother friend colleague worker owner worshipper child veterinarian tribesman someone somebody everyone nobody anyone person democrat republican conservative liberal catholic hacker actor singer celebrity");
add("people", "witness", "witnesses eyewitnesses residents villagers survivors bystanders neighbours neighbors locals passengers onlookers inhabitants escapees refugees evacuees");
add("people", "person", "people men women relatives families family parents farmers fishermen drivers teachers students lawyers victims mourners protesters demonstrators workers citizens others some many few several most crowd fans democrats republicans americans voters supporters opponents critics millennials conservatives");
add("people", "medical", "doctors medics nurses paramedics surgeons rescuers");
add("people", "government", "authorities ministers diplomats lawmakers senators legislators mps administration");
add("people", "police", "police prosecutors investigators detectives policemen cops gendarmes");
add("people", "military", "troops soldiers forces servicemen generals commanders marines");
add("people", "armedGroup", "militants rebels insurgents fighters gunmen jihadists guerrillas paramilitaries separatists extremists");
add("people", "ngo", "activists volunteers monitors");
add("people", "media", "reporters journalists correspondents bloggers");
add("people", "localOfficial", "elders chiefs");
add("people", "anonymous", "sources officials-said");
add("people", null, "officials leaders experts analysts observers partners aides advisers advisors representatives spokespeople spokespersons spokesmen spokeswomen members officers responders workers scholars executives pollsters strategists scientists researchers historians economists pundits");
add("organisation", "government", "opposition ministry government administration cabinet presidency parliament senate congress department embassy treasury junta regime authority state chancellery consulate court tribunal directorate legislature court-martial");
add("organisation", "military", "army military navy air-force guard corps command brigade battalion regiment division grouping garrison armed-forces task-force general-staff intelligence coastguard militia-army unit headquarters force");
add("organisation", "police", "prosecution constabulary gendarmerie precinct");
add("organisation", "localOfficial", "council municipality mayoralty prefecture governorate oblast-administration");
add("organisation", "medical", "hospital clinic morgue ambulance facility");
add("organisation", "stateMedia", "");
add("organisation", "media", "newspaper paper broadcaster channel outlet television tv radio magazine website newswire daily weekly press media station tabloid blog bulletin news times post tribune gazette herald journal observer agency-news telegraph voice star online");
add("organisation", "ngo", "charity observatory foundation ngo nonprofit federation union association society tracker institute thinktank think-tank watchdog barometer");
add("organisation", "armedGroup", "militia faction insurgency front movement brigades rebellion");
add("organisation", null, "staff agency organisation organization group committee commission office service bureau centre center network campaign company firm corporation team body coalition alliance party board institution university college school church club mission database programme program lab project inquiry room wing branch arm");

/** Head nouns of actors, singular and plural, in lower case. */
export const heads: ReadonlyMap<string, Head> = table;

/** Documents and events that speak for whoever made them: "the report", "a video". */
export const documents: ReadonlySet<string> = new Set(
  "report reports statement statements study survey poll polls document documents letter memo email emails article story dispatch communique communiqué release transcript filing indictment affidavit footage video videos recording audio tweet post posts message messages book analysis investigation bulletin bulletins list record records figures data toll evidence rumours rumors estimates papers images cable cables diary notes leaflet photo photos picture pictures plaque sign autopsy assessment findings review research reports headline ad advertisement caption notice text communiqués plaque note information account accounts claim claims information".split(" "),
);

/** Nouns that name what somebody said or counted. */
export const speechNouns: ReadonlySet<string> = new Set("figure figures claim claims boast toll tally count estimate estimates account accounts version word words denial admission allegation allegations assertion statement statements data reckoning bulletin communique communiqué text announcement remark remarks comment comments tweet tweets post posts".split(" "));

/** Words near a head noun that tell its kind, the strongest first. */
export const kindWords: readonly (readonly [SpeakerKind, ReadonlySet<string>])[] = [
  ["un", new Set(["un", "u.n.", "unicef", "ocha", "unhcr"])],
  ["medical", new Set(["hospital", "health", "medical", "medics", "clinic", "ambulance", "morgue", "doctors", "surgical", "emergency", "rescue", "rescuers", "paramedics", "infirmary"])],
  ["police", new Set(["police", "prosecutor", "prosecutors", "sheriff", "law-enforcement", "investigative", "detectives", "gendarmerie", "security"])],
  ["military", new Set(["military", "army", "defence", "defense", "navy", "naval", "air", "armed", "troops", "battalion", "brigade", "general", "corps", "soldiers", "marine", "border"])],
  ["stateMedia", new Set(["state-run", "state-owned", "state-controlled", "official-news"])],
  ["media", new Set(["media", "news", "television", "tv", "radio", "newspaper", "broadcaster", "press"])],
  ["armedGroup", new Set(["rebel", "militia", "militant", "insurgent", "taliban", "hamas", "hezbollah", "houthi", "separatist", "guerrilla", "paramilitary", "vigilante", "ethnic", "jihadist"])],
  ["localOfficial", new Set(["barangay", "local", "regional", "provincial", "district", "municipal", "city", "town", "village", "county", "mayor", "governor", "tribal", "municipality", "council", "tract", "chiefdom", "state-level", "russian-installed", "occupation"])],
  ["ngo", new Set(["aid", "charity", "rights", "ngo", "humanitarian", "relief", "civil", "monitoring", "watchdog", "activist"])],
  ["government", new Set(["government", "ministry", "presidential", "foreign", "federal", "national", "interior", "intelligence", "official", "state", "palace", "cabinet", "diplomatic", "minister", "justice"])],
];
