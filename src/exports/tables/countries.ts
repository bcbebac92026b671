/**
 * Countries and territories as the data sets of the field write them, one a line:
 * ISO alpha-2 | ISO alpha-3 | ISO numeric | ACLED's region | ACLED's name | UCDP's region | UCDP's name | Gleditsch–Ward number | GTD's number | GTD's name | GTD's region.
 * A name that is left out is the English short name of the gazetteer; a number that is left out does not exist. ISO has no code for Kosovo: XK is a user's code.
 */
export const countryLines = `
AD|AND|20|Europe||Europe||232|7||8
AE|ARE|784|Middle East||Middle East||696|215||10
AF|AFG|4|Caucasus and Central Asia||Asia||700|4||6
AG|ATG|28|Caribbean||Americas||58|10||2
AI|AIA|660|Caribbean||Americas|||||2
AL|ALB|8|Europe||Europe||339|5||9
AM|ARM|51|Caucasus and Central Asia||Europe||371|12||7
AO|AGO|24|Middle Africa||Africa||540|8||11
AQ|ATA|10|Antarctica|||||||
AR|ARG|32|South America||Americas||160|11||3
AS|ASM|16|Oceania||Asia|||||12
AT|AUT|40|Europe||Europe||305|15||8
AU|AUS|36|Oceania||Asia||900|14||12
AW|ABW|533|Caribbean||Americas|||||2
AX|ALA|248|Europe||Europe|||||8
AZ|AZE|31|Caucasus and Central Asia||Europe||373|16||7
BA|BIH|70|Europe||Europe|Bosnia-Herzegovina|346|28|Bosnia-Herzegovina|9
BB|BRB|52|Caribbean||Americas||53|20||2
BD|BGD|50|South Asia||Asia||771|19||6
BE|BEL|56|Europe||Europe||211|21||8
BF|BFA|854|Western Africa||Africa||439|33||11
BG|BGR|100|Europe||Europe||355|32||9
BH|BHR|48|Middle East||Middle East||692|18||10
BI|BDI|108|Eastern Africa||Africa||516|34||11
BJ|BEN|204|Western Africa||Africa||434|23||11
BL|BLM|652|Caribbean|Saint-Barthelemy|Americas|||||2
BM|BMU|60|North America||Americas|||||1
BN|BRN|96|Southeast Asia||Asia||835|31||5
BO|BOL|68|South America||Americas||145|26||3
BR|BRA|76|South America||Americas||140|30||3
BS|BHS|44|Caribbean||Americas||31|17||2
BT|BTN|64|South Asia||Asia||760|25||6
BW|BWA|72|Southern Africa||Africa||571|29||11
BY|BLR|112|Europe||Europe||370|35||9
BZ|BLZ|84|Central America||Americas||80|22||2
CA|CAN|124|North America||Americas||20|38||1
CC|CCK|166|Oceania||Asia|||||12
CD|COD|180|Middle Africa|Democratic Republic of Congo|Africa|DR Congo (Zaire)|490|229||11
CF|CAF|140|Middle Africa||Africa||482|41||11
CG|COG|178|Middle Africa|Republic of Congo|Africa|Congo|484|47||11
CH|CHE|756|Europe||Europe||225|199||8
CI|CIV|384|Western Africa||Africa||437|99||11
CK|COK|184|Oceania||Asia|||||12
CL|CHL|152|South America||Americas||155|43||3
CM|CMR|120|Middle Africa||Africa||471|37||11
CN|CHN|156|East Asia||Asia||710|44||4
CO|COL|170|South America||Americas||100|45||3
CR|CRI|188|Central America||Americas||94|49||2
CU|CUB|192|Caribbean||Americas||40|51||2
CV|CPV|132|Western Africa||Africa||402|||11
CW|CUW|531|Caribbean|Curacao|Americas|||||2
CX|CXR|162|Oceania||Asia|||||12
CY|CYP|196|Europe||Europe||352|53||8
CZ|CZE|203|Europe||Europe||315|54||9
DE|DEU|276|Europe||Europe||260|75||8
DJ|DJI|262|Eastern Africa||Africa||522|56||11
DK|DNK|208|Europe||Europe||390|55||8
DM|DMA|212|Caribbean||Americas||54|57||2
DO|DOM|214|Caribbean||Americas||42|58||2
DZ|DZA|12|Northern Africa||Africa||615|6||10
EC|ECU|218|South America||Americas||130|59||3
EE|EST|233|Europe||Europe||366|64||9
EG|EGY|818|Northern Africa||Middle East||651|60||10
EH|ESH|732|Northern Africa||Africa|||349||10
ER|ERI|232|Eastern Africa||Africa||531|63||11
ES|ESP|724|Europe||Europe||230|185||8
ET|ETH|231|Eastern Africa||Africa||530|65||11
FI|FIN|246|Europe||Europe||375|68||8
FJ|FJI|242|Oceania||Asia||950|67||12
FK|FLK|238|South America||Americas|||66||3
FM|FSM|583|Oceania||Asia||987|||12
FO|FRO|234|Europe||Europe|||||8
FR|FRA|250|Europe||Europe||220|69||8
GA|GAB|266|Middle Africa||Africa||481|72||11
GB|GBR|826|Europe||Europe||200|603||8
GD|GRD|308|Caribbean||Americas||55|80||2
GE|GEO|268|Caucasus and Central Asia||Europe||372|74||7
GF|GUF|254|South America||Americas|||70||3
GG|GGY|831|Europe||Europe|||||8
GH|GHA|288|Western Africa||Africa||452|76||11
GI|GIB|292|Europe||Europe|||||8
GL|GRL|304|North America||Americas|||||1
GM|GMB|270|Western Africa||Africa||420|73||11
GN|GIN|324|Western Africa||Africa||438|84||11
GP|GLP|312|Caribbean||Americas|||81||2
GQ|GNQ|226|Middle Africa||Africa||411|62||11
GR|GRC|300|Europe||Europe||350|78||8
GS|SGS|239|South America||Americas|||||3
GT|GTM|320|Central America||Americas||90|83||2
GU|GUM|316|Oceania||Asia|||||12
GW|GNB|624|Western Africa||Africa||404|85||11
GY|GUY|328|South America||Americas||110|86||3
HK|HKG|344|East Asia||Asia|||89||4
HN|HND|340|Central America||Americas||91|88||2
HR|HRV|191|Europe||Europe||344|50||9
HT|HTI|332|Caribbean||Americas||41|87||2
HU|HUN|348|Europe||Europe||310|90||9
ID|IDN|360|Southeast Asia||Asia||850|93||5
IE|IRL|372|Europe||Europe||205|96||8
IL|ISR|376|Middle East||Middle East||666|97||10
IM|IMN|833|Europe||Europe|||||8
IN|IND|356|South Asia||Asia||750|92||6
IO|IOT|86|Eastern Africa||Africa|||||11
IQ|IRQ|368|Middle East||Middle East||645|95||10
IR|IRN|364|Middle East||Middle East||630|94||10
IS|ISL|352|Europe||Europe||395|91||8
IT|ITA|380|Europe||Europe||325|98||8
JE|JEY|832|Europe||Europe|||||8
JM|JAM|388|Caribbean||Americas||51|100||2
JO|JOR|400|Middle East||Middle East||663|102||10
JP|JPN|392|East Asia||Asia||740|101||4
KE|KEN|404|Eastern Africa||Africa||501|104||11
KG|KGZ|417|Caucasus and Central Asia||Asia||703|107||7
KH|KHM|116|Southeast Asia||Asia|Cambodia (Kampuchea)|811|36||5
KI|KIR|296|Oceania||Asia||970|||12
KM|COM|174|Eastern Africa||Africa||581|46||11
KN|KNA|659|Caribbean||Americas||60|189|St. Kitts and Nevis|2
KP|PRK|408|East Asia||Asia||731|149||4
KR|KOR|410|East Asia||Asia||732|184||4
KW|KWT|414|Middle East||Middle East||690|106||10
KY|CYM|136|Caribbean||Americas|||||2
KZ|KAZ|398|Caucasus and Central Asia||Asia||705|103||7
LA|LAO|418|Southeast Asia||Asia||812|108||5
LB|LBN|422|Middle East||Middle East||660|110||10
LC|LCA|662|Caribbean||Americas||56|190|St. Lucia|2
LI|LIE|438|Europe||Europe||223|||8
LK|LKA|144|South Asia||Asia||780|186||6
LR|LBR|430|Western Africa||Africa||450|112||11
LS|LSO|426|Southern Africa||Africa||570|111||11
LT|LTU|440|Europe||Europe||368|115||9
LU|LUX|442|Europe||Europe||212|116||8
LV|LVA|428|Europe||Europe||367|109||9
LY|LBY|434|Northern Africa||Africa||620|113||10
MA|MAR|504|Northern Africa||Africa||600|136||10
MC|MCO|492|Europe||Europe||221|||8
MD|MDA|498|Europe||Europe||359|132||9
ME|MNE|499|Europe||Europe||341|1002||9
MF|MAF|663|Caribbean|Saint-Martin|Americas|||||2
MG|MDG|450|Eastern Africa||Africa|Madagascar (Malagasy)|580|119||11
MH|MHL|584|Oceania||Asia||983|||12
MK|MKD|807|Europe||Europe||343|118|Macedonia|9
ML|MLI|466|Western Africa||Africa||432|123||11
MM|MMR|104|Southeast Asia||Asia|Myanmar (Burma)|775|138||5
MN|MNG|496|East Asia||Asia||712|||4
MO|MAC|446|East Asia||Asia|||117||4
MP|MNP|580|Oceania||Asia|||||12
MQ|MTQ|474|Caribbean||Americas|||127||2
MR|MRT|478|Western Africa||Africa||435|128||11
MS|MSR|500|Caribbean||Americas|||||2
MT|MLT|470|Europe||Europe||338|124||8
MU|MUS|480|Eastern Africa||Africa||590|129||11
MV|MDV|462|South Asia||Asia||781|122||6
MW|MWI|454|Eastern Africa||Africa||553|120||11
MX|MEX|484|Central America||Americas||70|130||1
MY|MYS|458|Southeast Asia||Asia||820|121||5
MZ|MOZ|508|Eastern Africa||Africa||541|137||11
NA|NAM|516|Southern Africa||Africa||565|139||11
NC|NCL|540|Oceania||Asia|||143||12
NE|NER|562|Western Africa||Africa||436|146||11
NF|NFK|574|Oceania||Asia|||||12
NG|NGA|566|Western Africa||Africa||475|147||11
NI|NIC|558|Central America||Americas||93|145||2
NL|NLD|528|Europe||Europe||210|142||8
NO|NOR|578|Europe||Europe||385|151||8
NP|NPL|524|South Asia||Asia||790|141||6
NR|NRU|520|Oceania||Asia||971|||12
NU|NIU|570|Oceania||Asia|||||12
NZ|NZL|554|Oceania||Asia||920|144||12
OM|OMN|512|Middle East||Middle East||698|||10
PA|PAN|591|Central America||Americas||95|156||2
PE|PER|604|South America||Americas||135|159||3
PF|PYF|258|Oceania||Asia|||71||12
PG|PNG|598|Oceania||Asia||910|157||12
PH|PHL|608|Southeast Asia||Asia||840|160||5
PK|PAK|586|South Asia||Asia||770|153||6
PL|POL|616|Europe||Europe||290|161||9
PM|SPM|666|North America||Americas|||||1
PN|PCN|612|Oceania||Asia|||||12
PR|PRI|630|Caribbean||Americas|||163||2
PS|PSE|275|Middle East||Middle East|||155|West Bank and Gaza Strip|10
PT|PRT|620|Europe||Europe||235|162||8
PW|PLW|585|Oceania||Asia||986|||12
PY|PRY|600|South America||Americas||150|158||3
QA|QAT|634|Middle East||Middle East||694|164||10
RE|REU|638|Eastern Africa|Reunion|Africa|||||11
RO|ROU|642|Europe||Europe||360|166||9
RS|SRB|688|Europe||Europe|Serbia (Yugoslavia)|340|1001||9
RU|RUS|643|Europe||Europe|Russia (Soviet Union)|365|167||9
RW|RWA|646|Eastern Africa||Africa||517|168||11
SA|SAU|682|Middle East||Middle East||670|173||10
SB|SLB|90|Oceania||Asia||940|181||12
SC|SYC|690|Eastern Africa||Africa||591|176||11
SD|SDN|729|Northern Africa||Africa||625|195||11
SE|SWE|752|Europe||Europe||380|198||8
SG|SGP|702|Southeast Asia||Asia||830|178||5
SH|SHN|654|Western Africa|Saint Helena, Ascension and Tristan da Cunha|Africa|||||11
SI|SVN|705|Europe||Europe||349|180||9
SJ|SJM|744|Europe||Europe|||||8
SK|SVK|703|Europe||Europe||317|179|Slovak Republic|9
SL|SLE|694|Western Africa||Africa||451|177||11
SM|SMR|674|Europe||Europe||331|||8
SN|SEN|686|Western Africa||Africa||433|174||11
SO|SOM|706|Eastern Africa||Africa||520|182||11
SR|SUR|740|South America||Americas||115|196||3
SS|SSD|728|Eastern Africa||Africa||626|1004||11
ST|STP|678|Middle Africa||Africa||403|||11
SV|SLV|222|Central America||Americas||92|61||2
SX|SXM|534|Caribbean||Americas|||||2
SY|SYR|760|Middle East||Middle East||652|200||10
SZ|SWZ|748|Southern Africa|eSwatini|Africa|Kingdom of eSwatini (Swaziland)|572|197|Swaziland|11
TC|TCA|796|Caribbean||Americas|||||2
TD|TCD|148|Middle Africa||Africa||483|42||11
TF|ATF|260|Antarctica|||||||
TG|TGO|768|Western Africa||Africa||461|204||11
TH|THA|764|Southeast Asia||Asia||800|205||5
TJ|TJK|762|Caucasus and Central Asia||Asia||702|202||7
TK|TKL|772|Oceania||Asia|||||12
TL|TLS|626|Southeast Asia||Asia||860|347||5
TM|TKM|795|Caucasus and Central Asia||Asia||701|210||7
TN|TUN|788|Northern Africa||Africa||616|208||10
TO|TON|776|Oceania||Asia||972|||12
TR|TUR|792|Middle East||Middle East||640|209||10
TT|TTO|780|Caribbean||Americas||52|207||2
TV|TUV|798|Oceania||Asia||973|||12
TW|TWN|158|East Asia||Asia||713|201||4
TZ|TZA|834|Eastern Africa||Africa||510|203||11
UA|UKR|804|Europe||Europe||369|214||9
UG|UGA|800|Eastern Africa||Africa||500|213||11
US|USA|840|North America||Americas|United States of America|2|217||1
UY|URY|858|South America||Americas||165|218||3
UZ|UZB|860|Caucasus and Central Asia||Asia||704|219||7
VA|VAT|336|Europe||Europe|||221||8
VC|VCT|670|Caribbean||Americas||57|||2
VE|VEN|862|South America||Americas||101|222||3
VG|VGB|92|Caribbean||Americas|||||2
VI|VIR|850|Caribbean|Virgin Islands, U.S.|Americas|||||2
VN|VNM|704|Southeast Asia||Asia|Vietnam (North Vietnam)|816|223||5
VU|VUT|548|Oceania||Asia||935|220||12
WF|WLF|876|Oceania||Asia|||226||12
WS|WSM|882|Oceania||Asia||990|||12
XK|XKX|0|Europe||Europe||347|1003||9
YE|YEM|887|Middle East||Middle East|Yemen (North Yemen)|678|228||10
YT|MYT|175|Eastern Africa||Africa|||||11
ZA|ZAF|710|Southern Africa||Africa||560|183||11
ZM|ZMB|894|Eastern Africa||Africa||551|230||11
ZW|ZWE|716|Southern Africa||Africa|Zimbabwe (Rhodesia)|552|231||11
`;
