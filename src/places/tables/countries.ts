/**
 * Countries and territories with an ISO 3166-1 code, one a line:
 * code | English short name | latitude | longitude of a point inside | adjective | other adjectives and people | other names.
 * The points are rough centres for a pin on a world map, never the capital.
 */
export const countryLines = `
AD|Andorra|42.5|1.5|Andorran|Andorrans|
AE|United Arab Emirates|24|54|Emirati|Emiratis|UAE;U.A.E.;the Emirates
AF|Afghanistan|33|65|Afghan|Afghans;Afghani;Afghanis|
AG|Antigua and Barbuda|17.05|-61.8|Antiguan|Antiguans|Antigua
AI|Anguilla|18.25|-63.17|Anguillan|Anguillans|
AL|Albania|41|20|Albanian|Albanians|
AM|Armenia|40|45|Armenian|Armenians|
AO|Angola|-12.5|18.5|Angolan|Angolans|
AQ|Antarctica|-80|0|Antarctic||
AR|Argentina|-34|-64|Argentine|Argentinian;Argentinians;Argentines|
AS|American Samoa|-14.33|-170|American Samoan||
AT|Austria|47.33|13.33|Austrian|Austrians|
AU|Australia|-25|133|Australian|Australians;Aussie;Aussies|
AW|Aruba|12.5|-69.97|Aruban|Arubans|
AX|Åland Islands|60.2|20|Ålandic||Aland;Aland Islands
AZ|Azerbaijan|40.5|47.5|Azerbaijani|Azerbaijanis;Azeri;Azeris|
BA|Bosnia and Herzegovina|44|18|Bosnian|Bosnians|Bosnia;Bosnia-Herzegovina
BB|Barbados|13.17|-59.53|Barbadian|Barbadians;Bajan|
BD|Bangladesh|24|90|Bangladeshi|Bangladeshis|
BE|Belgium|50.83|4|Belgian|Belgians|
BF|Burkina Faso|13|-2|Burkinabe|Burkinabé;Burkinabes|Burkina;Upper Volta
BG|Bulgaria|43|25|Bulgarian|Bulgarians|
BH|Bahrain|26|50.55|Bahraini|Bahrainis|
BI|Burundi|-3.5|30|Burundian|Burundians|
BJ|Benin|9.5|2.25|Beninese|Beninois|
BL|Saint Barthélemy|17.9|-62.83|||
BM|Bermuda|32.33|-64.75|Bermudian|Bermudians|
BN|Brunei|4.5|114.67|Bruneian|Bruneians|Brunei Darussalam
BO|Bolivia|-17|-65|Bolivian|Bolivians|
BR|Brazil|-10|-53|Brazilian|Brazilians|
BS|Bahamas|24.25|-76|Bahamian|Bahamians|The Bahamas
BT|Bhutan|27.5|90.5|Bhutanese||
BW|Botswana|-22|24|Botswanan|Botswanans;Batswana;Motswana|
BY|Belarus|53|28|Belarusian|Belarusians;Belarussian;Belarussians;Byelorussian|Byelorussia;Belorussia
BZ|Belize|17.25|-88.75|Belizean|Belizeans|
CA|Canada|60|-95|Canadian|Canadians|
CC|Cocos Islands|-12.5|96.83|||Cocos (Keeling) Islands;Keeling Islands
CD|Democratic Republic of the Congo|-2.9|23.7|Congolese||Democratic Republic of Congo;DR Congo;DRC;D.R. Congo;D.R.C.;Congo;Congo-Kinshasa;Zaire;Zaïre
CF|Central African Republic|7|21|Central African|Central Africans|CAR
CG|Republic of the Congo|-1|15|Congolese||Republic of Congo;Congo;Congo-Brazzaville
CH|Switzerland|47|8|Swiss||
CI|Ivory Coast|8|-5|Ivorian|Ivorians|Côte d'Ivoire;Cote d'Ivoire
CK|Cook Islands|-21.23|-159.77|||
CL|Chile|-30|-71|Chilean|Chileans|
CM|Cameroon|6|12|Cameroonian|Cameroonians|Cameroun
CN|China|35|104|Chinese||People's Republic of China;PRC;P.R.C.;mainland China;Communist China
CO|Colombia|4|-72|Colombian|Colombians|
CR|Costa Rica|10|-84|Costa Rican|Costa Ricans|
CU|Cuba|21.5|-80|Cuban|Cubans|
CV|Cape Verde|16|-24|Cape Verdean|Cape Verdeans|Cabo Verde
CW|Curaçao|12.17|-69|Curaçaoan||Curacao
CX|Christmas Island|-10.5|105.67|||
CY|Cyprus|35|33|Cypriot|Cypriots;Greek Cypriot;Greek Cypriots;Turkish Cypriot;Turkish Cypriots|
CZ|Czech Republic|49.75|15.5|Czech|Czechs|Czechia
DE|Germany|51|9|German|Germans|Federal Republic of Germany;West Germany;East Germany
DJ|Djibouti|11.5|43|Djiboutian|Djiboutians|
DK|Denmark|56|10|Danish|Dane;Danes|
DM|Dominica|15.42|-61.33|||
DO|Dominican Republic|19|-70.67|Dominican|Dominicans|
DZ|Algeria|28|3|Algerian|Algerians|
EC|Ecuador|-2|-77.5|Ecuadorian|Ecuadorians;Ecuadorean;Ecuadoreans|
EE|Estonia|59|26|Estonian|Estonians|
EG|Egypt|27|30|Egyptian|Egyptians|
EH|Western Sahara|24.5|-13|Sahrawi|Sahrawis;Saharawi;Saharawis|
ER|Eritrea|15|39|Eritrean|Eritreans|
ES|Spain|40|-4|Spanish|Spaniard;Spaniards|
ET|Ethiopia|8|38|Ethiopian|Ethiopians|
FI|Finland|64|26|Finnish|Finn;Finns|
FJ|Fiji|-18|175|Fijian|Fijians|
FK|Falkland Islands|-51.75|-59|||Falklands;Malvinas
FM|Micronesia|6.92|158.25|Micronesian|Micronesians|Federated States of Micronesia
FO|Faroe Islands|62|-7|Faroese||Faroes
FR|France|46|2|French|Frenchman;Frenchmen;Frenchwoman|
GA|Gabon|-1|11.75|Gabonese||
GB|United Kingdom|54|-2|British|Briton;Britons;Brit;Brits|UK;U.K.;Britain;Great Britain
GD|Grenada|12.12|-61.67|Grenadian|Grenadians|
GE|Georgia|42|43.5|Georgian|Georgians|Republic of Georgia
GF|French Guiana|4|-53|||
GG|Guernsey|49.47|-2.58|||
GH|Ghana|8|-2|Ghanaian|Ghanaians|
GI|Gibraltar|36.14|-5.35|Gibraltarian|Gibraltarians|
GL|Greenland|72|-40|Greenlandic|Greenlander;Greenlanders|
GM|Gambia|13.47|-16.57|Gambian|Gambians|The Gambia
GN|Guinea|11|-10|Guinean|Guineans|Republic of Guinea;Guinea-Conakry
GP|Guadeloupe|16.25|-61.58|||
GQ|Equatorial Guinea|2|10|Equatoguinean|Equatorial Guinean;Equatorial Guineans|
GR|Greece|39|22|Greek|Greeks|
GS|South Georgia and the South Sandwich Islands|-54.5|-37|||
GT|Guatemala|15.5|-90.25|Guatemalan|Guatemalans|
GU|Guam|13.47|144.78|Guamanian|Guamanians|
GW|Guinea-Bissau|12|-15|Bissau-Guinean||Guinea Bissau
GY|Guyana|5|-59|Guyanese||
HK|Hong Kong|22.3|114.17|Hong Konger|Hong Kongers|
HN|Honduras|15|-86.5|Honduran|Hondurans|
HR|Croatia|45.17|15.5|Croatian|Croatians;Croat;Croats|
HT|Haiti|19|-72.42|Haitian|Haitians|
HU|Hungary|47|20|Hungarian|Hungarians|
ID|Indonesia|-5|120|Indonesian|Indonesians|
IE|Ireland|53|-8|Irish|Irishman;Irishmen|Republic of Ireland;Irish Republic
IL|Israel|31.5|34.75|Israeli|Israelis|State of Israel
IM|Isle of Man|54.25|-4.5|Manx||
IN|India|20|77|Indian|Indians|
IO|British Indian Ocean Territory|-6|71.5|||
IQ|Iraq|33|44|Iraqi|Iraqis|
IR|Iran|32|53|Iranian|Iranians|Islamic Republic of Iran;Persia
IS|Iceland|65|-18|Icelandic|Icelander;Icelanders|
IT|Italy|42.83|12.83|Italian|Italians|
JE|Jersey|49.21|-2.13|||
JM|Jamaica|18.25|-77.5|Jamaican|Jamaicans|
JO|Jordan|31|36|Jordanian|Jordanians|Hashemite Kingdom of Jordan
JP|Japan|35.5|137|Japanese||
KE|Kenya|1|38|Kenyan|Kenyans|
KG|Kyrgyzstan|41|75|Kyrgyz|Kyrgyzstani;Kyrgyzstanis|
KH|Cambodia|13|105|Cambodian|Cambodians|Kampuchea
KI|Kiribati|1.42|173|||
KM|Comoros|-12.17|44.25|Comoran|Comorans;Comorian;Comorians|
KN|Saint Kitts and Nevis|17.33|-62.75|||St. Kitts and Nevis;St Kitts
KP|North Korea|40|127|North Korean|North Koreans|DPRK;Democratic People's Republic of Korea
KR|South Korea|37|127.5|South Korean|South Koreans|Republic of Korea
KW|Kuwait|29.34|47.66|Kuwaiti|Kuwaitis|
KY|Cayman Islands|19.5|-80.5|||Caymans
KZ|Kazakhstan|48|68|Kazakh|Kazakhs;Kazakhstani;Kazakhstanis|
LA|Laos|18|105|Laotian|Laotians;Lao|
LB|Lebanon|33.83|35.83|Lebanese||
LC|Saint Lucia|13.88|-60.97|Saint Lucian||St. Lucia
LI|Liechtenstein|47.17|9.53|||
LK|Sri Lanka|7|81|Sri Lankan|Sri Lankans|Ceylon
LR|Liberia|6.5|-9.5|Liberian|Liberians|
LS|Lesotho|-29.5|28.5|Basotho||
LT|Lithuania|56|24|Lithuanian|Lithuanians|
LU|Luxembourg|49.75|6.17|Luxembourgish|Luxembourger;Luxembourgers|
LV|Latvia|57|25|Latvian|Latvians|
LY|Libya|26|17|Libyan|Libyans|
MA|Morocco|32|-5|Moroccan|Moroccans|
MC|Monaco|43.73|7.4|Monegasque||
MD|Moldova|47|29|Moldovan|Moldovans;Moldavian;Moldavians|
ME|Montenegro|42.5|19.3|Montenegrin|Montenegrins|
MF|Saint Martin|18.08|-63.95|||
MG|Madagascar|-20|47|Malagasy|Madagascan|
MH|Marshall Islands|9|168|Marshallese||
MK|North Macedonia|41.83|22|Macedonian|Macedonians;North Macedonian|Macedonia;Republic of Macedonia;FYROM
ML|Mali|17|-4|Malian|Malians|
MM|Myanmar|22|97|Burmese|Myanma|Burma
MN|Mongolia|46|105|Mongolian|Mongolians|
MO|Macau|22.17|113.55|Macanese||Macao
MP|Northern Mariana Islands|15.2|145.75|||
MQ|Martinique|14.67|-61|||
MR|Mauritania|20|-12|Mauritanian|Mauritanians|
MS|Montserrat|16.75|-62.2|||
MT|Malta|35.83|14.58|Maltese||
MU|Mauritius|-20.28|57.55|Mauritian|Mauritians|
MV|Maldives|3.25|73|Maldivian|Maldivians|
MW|Malawi|-13.5|34|Malawian|Malawians|
MX|Mexico|23|-102|Mexican|Mexicans|
MY|Malaysia|2.5|112.5|Malaysian|Malaysians|
MZ|Mozambique|-18.25|35|Mozambican|Mozambicans;Mozambiquan|
NA|Namibia|-22|17|Namibian|Namibians|
NC|New Caledonia|-21.5|165.5|New Caledonian|New Caledonians|
NE|Niger|16|8|Nigerien|Nigeriens|
NF|Norfolk Island|-29.03|167.95|||
NG|Nigeria|9|9|Nigerian|Nigerians|
NI|Nicaragua|13|-85|Nicaraguan|Nicaraguans|
NL|Netherlands|52.5|5.75|Dutch|Dutchman;Dutchmen|Holland;The Netherlands
NO|Norway|62|10|Norwegian|Norwegians|
NP|Nepal|28|84|Nepalese|Nepali;Nepalis|
NR|Nauru|-0.53|166.92|Nauruan|Nauruans|
NU|Niue|-19.03|-169.87|||
NZ|New Zealand|-41|174|New Zealander|New Zealanders;Kiwis|Aotearoa
OM|Oman|21|57|Omani|Omanis|
PA|Panama|9|-80|Panamanian|Panamanians|
PE|Peru|-10|-76|Peruvian|Peruvians|
PF|French Polynesia|-15|-140|||
PG|Papua New Guinea|-6|147|Papua New Guinean|Papua New Guineans|PNG
PH|Philippines|13|122|Filipino|Filipinos;Philippine;Filipina|The Philippines
PK|Pakistan|30|70|Pakistani|Pakistanis|
PL|Poland|52|20|Polish|Poles|
PM|Saint Pierre and Miquelon|46.83|-56.33|||
PN|Pitcairn|-25.07|-130.1|||Pitcairn Islands
PR|Puerto Rico|18.25|-66.5|Puerto Rican|Puerto Ricans|
PS|Palestine|31.9|35.2|Palestinian|Palestinians|State of Palestine;Palestinian territories;Palestinian Territories;occupied Palestinian territory
PT|Portugal|39.5|-8|Portuguese||
PW|Palau|7.5|134.5|Palauan|Palauans|
PY|Paraguay|-23|-58|Paraguayan|Paraguayans|
QA|Qatar|25.5|51.25|Qatari|Qataris|
RE|Réunion|-21.1|55.6|||
RO|Romania|46|25|Romanian|Romanians|
RS|Serbia|44|21|Serbian|Serbians;Serb;Serbs|
RU|Russia|60|100|Russian|Russians|Russian Federation
RW|Rwanda|-2|30|Rwandan|Rwandans|
SA|Saudi Arabia|25|45|Saudi|Saudis;Saudi Arabian;Saudi Arabians|Kingdom of Saudi Arabia
SB|Solomon Islands|-8|159|Solomon Islander|Solomon Islanders|Solomons
SC|Seychelles|-4.58|55.67|Seychellois||
SD|Sudan|15|31|Sudanese||
SE|Sweden|62|15|Swedish|Swede;Swedes|
SG|Singapore|1.37|103.8|Singaporean|Singaporeans|
SH|Saint Helena|-15.93|-5.7|||St. Helena
SI|Slovenia|46|15|Slovenian|Slovenians;Slovene;Slovenes|
SJ|Svalbard|78|20|||Spitsbergen
SK|Slovakia|48.67|19.5|Slovak|Slovaks;Slovakian|
SL|Sierra Leone|8.5|-11.5|Sierra Leonean|Sierra Leoneans|
SM|San Marino|43.77|12.42|||
SN|Senegal|14|-14|Senegalese||
SO|Somalia|6|46|Somali|Somalis;Somalian;Somalians|
SR|Suriname|4|-56|Surinamese||Surinam
SS|South Sudan|8|30|South Sudanese||
ST|São Tomé and Príncipe|1|7|||Sao Tome and Principe;Sao Tome
SV|El Salvador|13.83|-88.92|Salvadoran|Salvadorans;Salvadorean;Salvadoreans|
SX|Sint Maarten|18.04|-63.07|||St. Maarten
SY|Syria|35|38|Syrian|Syrians|Syrian Arab Republic
SZ|Eswatini|-26.5|31.5|Swazi|Swazis|Swaziland
TC|Turks and Caicos Islands|21.75|-71.58|||Turks and Caicos
TD|Chad|15|19|Chadian|Chadians|
TF|French Southern Territories|-49.25|69.17|||
TG|Togo|8|1.17|Togolese||
TH|Thailand|15|100|Thai|Thais|
TJ|Tajikistan|39|71|Tajik|Tajiks;Tajikistani|
TK|Tokelau|-9|-172|||
TL|East Timor|-8.83|125.75|East Timorese|Timorese|Timor-Leste
TM|Turkmenistan|40|60|Turkmen|Turkmens|
TN|Tunisia|34|9|Tunisian|Tunisians|
TO|Tonga|-20|-175|Tongan|Tongans|
TR|Turkey|39|35|Turkish|Turk;Turks|Türkiye;Turkiye
TT|Trinidad and Tobago|11|-61|Trinidadian|Trinidadians|Trinidad
TV|Tuvalu|-8|178|Tuvaluan|Tuvaluans|
TW|Taiwan|23.5|121|Taiwanese||
TZ|Tanzania|-6|35|Tanzanian|Tanzanians|
UA|Ukraine|49|32|Ukrainian|Ukrainians|The Ukraine
UG|Uganda|1|32|Ugandan|Ugandans|
US|United States|39.8|-98.6|American|Americans|U.S.;US;USA;U.S.A.;America;United States of America
UY|Uruguay|-33|-56|Uruguayan|Uruguayans|
UZ|Uzbekistan|41|64|Uzbek|Uzbeks;Uzbekistani|
VA|Vatican City|41.9|12.45|||Vatican;Holy See
VC|Saint Vincent and the Grenadines|13.25|-61.2|Vincentian||St. Vincent and the Grenadines;St Vincent
VE|Venezuela|8|-66|Venezuelan|Venezuelans|
VG|British Virgin Islands|18.5|-64.5|||
VI|U.S. Virgin Islands|18.33|-64.83|||US Virgin Islands
VN|Vietnam|16.1|107.2|Vietnamese||Viet Nam;North Vietnam;South Vietnam
VU|Vanuatu|-16|167|Ni-Vanuatu||
WF|Wallis and Futuna|-13.3|-176.2|||
WS|Samoa|-13.58|-172.33|Samoan|Samoans|Western Samoa
XK|Kosovo|42.58|21|Kosovar|Kosovars;Kosovan;Kosovans|
YE|Yemen|15|48|Yemeni|Yemenis;Yemenite|
YT|Mayotte|-12.83|45.17|||
ZA|South Africa|-29|24|South African|South Africans|
ZM|Zambia|-15|30|Zambian|Zambians|
ZW|Zimbabwe|-20|30|Zimbabwean|Zimbabweans|Rhodesia
`;
