/** One country or territory with a party of its own: what it is called, how its people and things are called, and the places that stand for its government. */
export interface Country {
  readonly iso: string;
  readonly name: string;
  readonly demonym: string;
}

/** ISO code | short name | adjective | other names, adjectives and peoples | metonyms of the government. */
const rows = `
AF|Afghanistan|Afghan|afghans|kabul
AL|Albania|Albanian|albanians|tirana
DZ|Algeria|Algerian|algerians|algiers
AO|Angola|Angolan|angolans|luanda
AR|Argentina|Argentine|argentinian,argentines|buenos aires
AM|Armenia|Armenian|armenians|yerevan
AU|Australia|Australian|australians|canberra
AT|Austria|Austrian|austrians|vienna
AZ|Azerbaijan|Azerbaijani|azeri,azerbaijanis|baku
BH|Bahrain|Bahraini||manama
BD|Bangladesh|Bangladeshi|bangladeshis|dhaka
BY|Belarus|Belarusian|belarusians|minsk
BE|Belgium|Belgian|belgians|
BJ|Benin|Beninese||
BO|Bolivia|Bolivian|bolivians|la paz
BA|Bosnia|Bosnian|bosnians|sarajevo
BR|Brazil|Brazilian|brazilians|brasilia
BG|Bulgaria|Bulgarian|bulgarians|sofia
BF|Burkina Faso|Burkinabe|burkinabè,burkinabé|ouagadougou
BI|Burundi|Burundian|burundians|gitega
KH|Cambodia|Cambodian|cambodians|phnom penh
CM|Cameroon|Cameroonian|cameroonians|yaounde
CA|Canada|Canadian|canadians|ottawa
CF|Central African Republic|Central African||bangui
TD|Chad|Chadian|chadians|n'djamena
CL|Chile|Chilean|chileans|santiago
CN|China|Chinese||beijing
CO|Colombia|Colombian|colombians|bogota,bogotá
CD|Democratic Republic of the Congo|Congolese|dr congo,drc,democratic republic of congo,congo|kinshasa
CR|Costa Rica|Costa Rican||
HR|Croatia|Croatian|croatians|zagreb
CU|Cuba|Cuban|cubans|havana
CY|Cyprus|Cypriot|cypriots|nicosia
CZ|Czechia|Czech|czech republic,czechs|prague
DK|Denmark|Danish|danes|copenhagen
DJ|Djibouti|Djiboutian||
EC|Ecuador|Ecuadorian|ecuadorean|quito
EG|Egypt|Egyptian|egyptians|cairo
SV|El Salvador|Salvadoran||san salvador
ER|Eritrea|Eritrean|eritreans|asmara
EE|Estonia|Estonian|estonians|tallinn
ET|Ethiopia|Ethiopian|ethiopians|addis ababa
FI|Finland|Finnish|finns|helsinki
FR|France|French||paris,elysee,élysée
GE|Georgia|Georgian|georgians|tbilisi
DE|Germany|German|germans|berlin
GH|Ghana|Ghanaian|ghanaians|accra
GR|Greece|Greek|greeks|athens
GT|Guatemala|Guatemalan||guatemala city
GN|Guinea|Guinean||conakry
HT|Haiti|Haitian|haitians|port-au-prince
HN|Honduras|Honduran||tegucigalpa
HU|Hungary|Hungarian|hungarians|budapest
IN|India|Indian|indians|new delhi,delhi
ID|Indonesia|Indonesian|indonesians|jakarta
IR|Iran|Iranian|iranians,islamic republic of iran|tehran
IQ|Iraq|Iraqi|iraqis|baghdad
IE|Ireland|Irish||dublin
IL|Israel|Israeli|israelis|jerusalem,tel aviv
IT|Italy|Italian|italians|rome
CI|Ivory Coast|Ivorian|côte d'ivoire|abidjan
JP|Japan|Japanese||tokyo
JO|Jordan|Jordanian|jordanians|amman
KZ|Kazakhstan|Kazakh|kazakhs|astana
KE|Kenya|Kenyan|kenyans|nairobi
XK|Kosovo|Kosovan|kosovar|pristina
KW|Kuwait|Kuwaiti||kuwait city
KG|Kyrgyzstan|Kyrgyz||bishkek
LV|Latvia|Latvian|latvians|riga
LB|Lebanon|Lebanese||beirut
LR|Liberia|Liberian||monrovia
LY|Libya|Libyan|libyans|tripoli
LT|Lithuania|Lithuanian|lithuanians|vilnius
MG|Madagascar|Malagasy||
MW|Malawi|Malawian||
MY|Malaysia|Malaysian|malaysians|kuala lumpur
ML|Mali|Malian|malians|bamako
MR|Mauritania|Mauritanian||nouakchott
MX|Mexico|Mexican|mexicans|mexico city
MD|Moldova|Moldovan|moldovans|chisinau
MA|Morocco|Moroccan|moroccans|rabat
MZ|Mozambique|Mozambican|mozambicans|maputo
MM|Myanmar|Burmese|burma|naypyidaw,naypyitaw
NP|Nepal|Nepali|nepalese|kathmandu
NL|Netherlands|Dutch||the hague
NZ|New Zealand|New Zealand||wellington
NI|Nicaragua|Nicaraguan||managua
NE|Niger|Nigerien||niamey
NG|Nigeria|Nigerian|nigerians|abuja
KP|North Korea|North Korean|north koreans|pyongyang
NO|Norway|Norwegian|norwegians|oslo
OM|Oman|Omani||muscat
PK|Pakistan|Pakistani|pakistanis|islamabad
PS|Palestine|Palestinian|palestinians,gaza,gazan,west bank|ramallah
PA|Panama|Panamanian||
PY|Paraguay|Paraguayan|paraguayans|asuncion,asunción
PE|Peru|Peruvian|peruvians|lima
PH|Philippines|Philippine|filipino,filipinos|manila
PL|Poland|Polish|poles|warsaw
PT|Portugal|Portuguese||lisbon
QA|Qatar|Qatari|qataris|doha
RO|Romania|Romanian|romanians|bucharest
RU|Russia|Russian|russians,russian federation|moscow,kremlin
RW|Rwanda|Rwandan|rwandans|kigali
SA|Saudi Arabia|Saudi|saudis|riyadh
SN|Senegal|Senegalese||dakar
RS|Serbia|Serbian|serb,serbs|belgrade
SL|Sierra Leone|Sierra Leonean||freetown
SK|Slovakia|Slovak|slovaks|bratislava
SI|Slovenia|Slovenian|slovene|ljubljana
SO|Somalia|Somali|somalis,puntland,somaliland|mogadishu
ZA|South Africa|South African|south africans|pretoria
KR|South Korea|South Korean|south koreans|seoul
SS|South Sudan|South Sudanese||juba
ES|Spain|Spanish|spaniards|madrid
LK|Sri Lanka|Sri Lankan|sri lankans|colombo
SD|Sudan|Sudanese||khartoum
SE|Sweden|Swedish|swedes|stockholm
CH|Switzerland|Swiss||bern
SY|Syria|Syrian|syrians|damascus
TW|Taiwan|Taiwanese||taipei
TJ|Tajikistan|Tajik|tajiks|dushanbe
TZ|Tanzania|Tanzanian|tanzanians|dodoma
TH|Thailand|Thai|thais|bangkok
TG|Togo|Togolese||
TN|Tunisia|Tunisian|tunisians|
TR|Turkey|Turkish|türkiye,turkiye,turks|ankara
TM|Turkmenistan|Turkmen||ashgabat
UG|Uganda|Ugandan|ugandans|kampala
UA|Ukraine|Ukrainian|ukrainians|kyiv,kiev
AE|United Arab Emirates|Emirati|uae|abu dhabi
GB|United Kingdom|British|uk,u.k.,britain,great britain,britons,england,scotland,wales,scottish,welsh|london,downing street,whitehall
US|United States|American|us,u.s.,usa,america,americans,united states of america|washington,white house,pentagon
UY|Uruguay|Uruguayan||montevideo
UZ|Uzbekistan|Uzbek|uzbeks|tashkent
VE|Venezuela|Venezuelan|venezuelans|caracas
VN|Vietnam|Vietnamese||hanoi
YE|Yemen|Yemeni|yemenis|sanaa
ZM|Zambia|Zambian||lusaka
ZW|Zimbabwe|Zimbabwean|zimbabweans|harare`;

const list: Country[] = [];
const byWord = new Map<string, Country>();
const metonyms = new Map<string, Country>();
const nouns = new Set<string>();

for (const row of rows.trim().split("\n")) {
  const [iso = "", name = "", demonym = "", others = "", capitals = ""] = row.split("|");
  const country: Country = { iso, name, demonym };
  list.push(country);
  for (const word of [name, demonym, ...others.split(",")]) if (word !== "") byWord.set(word.toLowerCase(), country);
  nouns.add(name.toLowerCase());
  for (const word of capitals.split(",")) if (word !== "") metonyms.set(word, country);
}

export const countries: readonly Country[] = list;
/** Names, adjectives and peoples in lower case → country. */
export const countryWords: ReadonlyMap<string, Country> = byWord;
/** Capitals and seats of government in lower case → the country whose government they stand for. */
export const governmentMetonyms: ReadonlyMap<string, Country> = metonyms;
/** Short names of countries in lower case. */
export const countryNames: ReadonlySet<string> = nouns;
