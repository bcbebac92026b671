/**
 * Regions, seas, rivers, ranges and islands that news names and no list of towns holds, one a line:
 * name | kind | latitude | longitude of a middle point | country codes (none where it spans many) | other names.
 * A region's coordinates are a rough middle, so its mentions are never more precise than `region`.
 */
export const regionLines = `
Africa|region|7|21||
North Africa|region|28|10||Northern Africa
West Africa|region|12|-3||Western Africa
East Africa|region|0|37||Eastern Africa
Central Africa|region|2|20||
Southern Africa|region|-22|24||
Sub-Saharan Africa|region|0|20||sub-Saharan Africa
Horn of Africa|region|8|45||
Sahel|region|15|5||
Maghreb|region|31|2||
Sahara|region|23|10||Sahara Desert
Asia|region|30|89||
Central Asia|region|42|65||
South Asia|region|23|78||
Southeast Asia|region|8|110||South-East Asia;South East Asia
East Asia|region|35|118||
Asia-Pacific|region|10|130||Asia Pacific
Europe|region|50.3|16||
Eastern Europe|region|50|28||
Western Europe|region|48|5||
Central Europe|region|49|17||
Northern Europe|region|60|18||
Southern Europe|region|41|15||
Scandinavia|region|63|15||
Balkans|region|43|21||the Balkans
Baltics|region|57|25||Baltic States;Baltic states
Caucasus|region|43|44||
North Caucasus|region|43.3|44.5|RU|
South Caucasus|region|41|45||
Middle East|region|29|42||Mideast;Mid-East
Near East|region|32|38||
Levant|region|34|36||
Persian Gulf|sea|27|51||Arabian Gulf
Gulf States|region|25|50||
Arabian Peninsula|region|23|46||
Americas|region|19|-96||the Americas
North America|region|54|-105||
Central America|region|14|-87||
South America|region|-14.6|-57.7||
Latin America|region|-5|-65||
Caribbean|region|17|-72||
Oceania|region|-20|150||
Australasia|region|-27|145||
Polynesia|region|-15|-150||
Micronesia region|region|7|150||
Melanesia|region|-8|155||
Arctic|region|80|0||Arctic Circle
Eurasia|region|50|60||
European Union|region|50|10||EU;E.U.
Soviet Union|region|60|90||USSR;U.S.S.R.
Yugoslavia|region|44|19||Former Yugoslavia;former Yugoslavia
Czechoslovakia|region|49.5|17||
Korean Peninsula|region|38|127||Korea
Iberian Peninsula|region|40|-4||Iberia
Balkan Peninsula|region|42|22||
Indian subcontinent|region|23|78||
Gaza Strip|region|31.42|34.35|PS|Gaza;Gazan
Northern Gaza|region|31.53|34.5|PS|northern Gaza Strip
Southern Gaza|region|31.31|34.28|PS|southern Gaza Strip
West Bank|region|31.95|35.25|PS|Judea and Samaria
East Jerusalem|region|31.78|35.24|PS|
Golan Heights|region|33|35.75|SY|Golan
Galilee|region|32.85|35.4|IL|
Negev|region|30.85|34.8|IL|Negev Desert
Sinai|region|29.5|34|EG|Sinai Peninsula;Sinai peninsula
North Sinai|admin1|30.3|33.7|EG|
Upper Egypt|region|26|32|EG|
Nile Delta|region|30.9|31.1|EG|
Bekaa Valley|region|33.85|35.9|LB|Bekaa;Beqaa;Beqaa Valley;Bekaa valley
Donbas|region|48.2|38.2|UA|Donbass;Donets Basin
Galicia region|region|49.5|24|UA|
Zakarpattia|admin1|48.4|23.3|UA|Transcarpathia
Crimea|region|45.3|34.4|UA|Crimean Peninsula;Crimean peninsula;Krym
Snake Island|feature|45.255|30.204|UA|Zmiinyi Island
Transnistria|region|46.9|29.5|MD|Transdniestria;Transdniester;Trans-Dniester
Abkhazia|region|43|41|GE|
South Ossetia|region|42.3|44|GE|
North Ossetia|admin1|43.1|44.2|RU|North Ossetia-Alania
Chechnya|admin1|43.3|45.7|RU|Chechen Republic
Dagestan|admin1|43|47|RU|
Ingushetia|admin1|43.2|45|RU|Ingushetiya
Kabardino-Balkaria|admin1|43.5|43.4|RU|
Siberia|region|60|100|RU|
Urals|region|60|60|RU|Ural Mountains;Ural
Kola Peninsula|region|67.5|36|RU|
Kamchatka|region|56|160|RU|
Kuril Islands|region|46.5|151.5|RU|Kurils
Sakhalin Island|region|50.5|143|RU|
Far East region|region|60|140|RU|Russian Far East
Nagorno-Karabakh|region|39.8|46.75|AZ|Nagorny Karabakh;Nagorno Karabakh;Karabakh;Artsakh
Nakhchivan|region|39.3|45.4|AZ|Nakhichevan
Kashmir|region|34|76||Jammu and Kashmir;Jammu & Kashmir
Indian-administered Kashmir|region|34|75|IN|Indian Kashmir;Indian-controlled Kashmir
Pakistan-administered Kashmir|region|34.2|73.8|PK|Azad Kashmir;Azad Jammu and Kashmir
Line of Control|region|34.2|74.3||
Ladakh|region|34.2|77.6|IN|
Punjab region|region|31|74.5||
Bengal|region|24|88.5||
North Waziristan|admin2|32.95|69.9|PK|
South Waziristan|admin2|32.3|69.7|PK|
Waziristan|region|32.6|69.8|PK|
Khyber Pakhtunkhwa|admin1|34.3|71.9|PK|North-West Frontier Province;North West Frontier Province;NWFP;KPK
FATA|region|33|70|PK|Federally Administered Tribal Areas
Swat Valley|region|35.2|72.4|PK|Swat valley
Balochistan|admin1|28.5|65.5|PK|Baluchistan
Tibet|admin1|31.5|88|CN|Tibet Autonomous Region
Xinjiang|admin1|41|85|CN|Xinjiang Uyghur Autonomous Region;Xinjiang Uighur Autonomous Region
Inner Mongolia|admin1|44|113|CN|
Manchuria|region|45|126|CN|
Kurdistan|region|36.5|44||
Iraqi Kurdistan|region|36.3|44.3|IQ|Kurdistan Region;Kurdistan region
Anbar|admin1|33|42|IQ|Anbar province;Al Anbar
Rojava|region|36.5|40.5|SY|
Anatolia|region|39|35|TR|
Thrace|region|41.3|26.5||
Darfur|region|13|24|SD|
North Darfur|admin1|16|25.5|SD|
South Darfur|admin1|11.5|25|SD|
West Darfur|admin1|12.8|23|SD|
East Darfur|admin1|11.5|26.5|SD|
Central Darfur|admin1|12.6|23.4|SD|
Kordofan|region|12.5|30|SD|
Nuba Mountains|region|11.5|30.5|SD|
Blue Nile State|admin1|11.3|34|SD|
Abyei|region|9.6|28.4|SD|
Gezira State|admin1|14.5|33|SD|Al Jazirah;Gezira;Al-Jazira State
Upper Nile State|admin1|9.9|32.3|SS|Upper Nile
Greater Equatoria|region|4.8|31.5|SS|Equatoria
Bahr el Ghazal|region|8|27|SS|
Tigray|admin1|13.8|38.8|ET|Tigray Region
Amhara|admin1|11.5|38|ET|Amhara Region
Oromia|admin1|7.5|39.5|ET|Oromiya
Afar|admin1|12|41|ET|
Ogaden|region|7|44|ET|
Gambela|admin1|8|34.4|ET|Gambella
Somaliland|region|9.6|45.5|SO|
Puntland|region|8.4|48.5|SO|
Jubaland|region|0.5|42|SO|
Hirshabelle|region|3.5|45.7|SO|
Galmudug|region|6|47.5|SO|
Lower Shabelle|admin1|1.8|44.5|SO|Lower Shebelle;Shabeellaha Hoose
Middle Shabelle|admin1|2.9|45.8|SO|Middle Shebelle;Shabeellaha Dhexe
Lower Juba|admin1|-0.2|41.8|SO|Lower Jubba;Jubbada Hoose
Middle Juba|admin1|1.2|42.3|SO|
Hiran|admin1|4.3|45.4|SO|Hiraan
Lamu|admin1|-2.1|40.8|KE|
Niger Delta|region|5.3|6.3|NG|
Middle Belt|region|8.5|8|NG|
Biafra|region|6|7.5|NG|
Lake Chad|feature|13.1|14.4||Lake Chad Basin;Lake Chad basin
Liptako-Gourma|region|14|0||
Azawad|region|18|-1|ML|
Menaka|admin1|16.5|2.5|ML|Ménaka
Casamance|region|12.8|-15|SN|
North Kivu|admin1|-0.8|29|CD|Nord-Kivu
South Kivu|admin1|-3|28.3|CD|Sud-Kivu
Kivu|region|-2|28.5|CD|
Ituri|admin1|1.8|30|CD|Ituri Province
Katanga|region|-9|26|CD|
Kasai|region|-5|21.5|CD|
Kasai Occidental|region|-5|21.5|CD|West Kasai;Western Kasai
Kasai Oriental|admin1|-6.1|23.6|CD|
Great Lakes region|region|-2|30||Great Lakes region of Africa
Cabo Delgado|admin1|-12.3|39.4|MZ|
Cabinda|admin1|-5|12.4|AO|
Zanzibar|region|-6.1|39.3|TZ|
Rift Valley|region|0.5|36|KE|Rift Valley Province
Nyanza|region|-0.5|34.7|KE|Nyanza Province
North Eastern Province|region|1|40.3|KE|
Western Province|region|0.5|34.6|KE|
Rakhine State|admin1|19.8|93.9|MM|Rakhine;Arakan
Kachin State|admin1|26|97.5|MM|Kachin
Shan State|admin1|21.5|98|MM|Shan
Kayah State|admin1|19.3|97.4|MM|Karenni State
Kayin State|admin1|17|97.8|MM|Karen State
Sagaing Region|admin1|23.5|95.5|MM|
Mindanao|region|7.8|125|PH|
Luzon|region|16|121|PH|
Central Luzon|region|15.5|120.7|PH|
Visayas|region|11|123.5|PH|
Eastern Visayas|region|11.8|125|PH|
Sulu Archipelago|region|6|121|PH|
Java|region|-7.3|110|ID|
West Java|admin1|-6.8|107.5|ID|
Sumatra|region|0|102|ID|
Sulawesi|region|-2|121|ID|
Borneo|region|1|114||
Kalimantan|region|-1|114|ID|
Papua|admin1|-4|138|ID|
West Papua|admin1|-2|133|ID|
New Guinea|region|-5|141||
Timor|region|-9|125||
Patagonia|region|-42|-69||
Amazon|region|-4|-62||Amazon Basin;Amazonia
Catatumbo|region|8.7|-72.8|CO|
Cauca Valley|region|3.8|-76.5|CO|
Yucatan|region|20.5|-89|MX|Yucatan Peninsula
Baja California|admin1|30|-115|MX|
Chiapas|admin1|16.5|-92.5|MX|
Northern Ireland|region|54.6|-6.7|GB|
England|region|52.5|-1.5|GB|
Scotland|region|56.5|-4.2|GB|
Wales|region|52.3|-3.7|GB|
Ulster|region|54.6|-7|IE|
Lapland|region|67.5|25||
Bavaria|admin1|48.8|11.5|DE|
Basque Country|region|43|-2.5|ES|
Catalonia|admin1|41.7|1.6|ES|
Corsica|region|42|9|FR|
Sicily|admin1|37.5|14|IT|
Sardinia|admin1|40|9|IT|
Lombardy|admin1|45.6|9.8|IT|
Tuscany|admin1|43.4|11|IT|
Flanders|region|51|4|BE|
Wallonia|region|50.3|4.8|BE|
Holland region|region|52.2|4.7|NL|
Silesia|region|50.5|18|PL|
Transylvania|region|46.5|24|RO|
Danube Delta|region|45.1|29.5|RO|
Vojvodina|region|45.4|20|RS|
Republika Srpska|region|44.8|17.2|BA|
Crete|region|35.2|24.9|GR|
New England|region|44|-71.5|US|
Midwest|region|41.5|-93|US|the Midwest
West Coast|region|40|-122|US|
East Coast|region|38|-77|US|
Gulf Coast|region|29.5|-90|US|
Deep South|region|32.5|-87|US|
Appalachia|region|37.5|-81.5|US|
Ozarks|region|36.8|-92.5|US|
Silicon Valley|region|37.4|-122.1|US|
Bay Area|region|37.8|-122.3|US|San Francisco Bay Area
Long Island|region|40.8|-73.2|US|
Cape Cod|region|41.7|-70.2|US|
Panhandle region|region|30.5|-86|US|
Capitol Hill|feature|38.89|-77|US|
Mediterranean|sea|35|18||Mediterranean Sea;the Mediterranean
Eastern Mediterranean|sea|34|30||
Black Sea|sea|43|34||
Sea of Azov|sea|46|36.6||Azov Sea
Red Sea|sea|20|38.5||
Gulf of Aden|sea|12|48||
Gulf of Oman|sea|24.5|58.5||
Arabian Sea|sea|14|65||
Caspian Sea|sea|42|50.5||Caspian
Baltic Sea|sea|58|20||
North Sea|sea|56|3||
Irish Sea|sea|53.7|-5||
English Channel|sea|50.2|-1||
Adriatic Sea|sea|43|15||Adriatic
Aegean Sea|sea|39|25||Aegean
Ionian Sea|sea|38|19||
Barents Sea|sea|75|40||
Norwegian Sea|sea|68|2||
Bering Sea|sea|58|-178||
Bering Strait|sea|66|-169||
Sea of Japan|sea|40|135||
Sea of Okhotsk|sea|55|150||
South China Sea|sea|12|114||
East China Sea|sea|29|125||
Yellow Sea|sea|36|123||
Philippine Sea|sea|18|135||
Java Sea|sea|-5|111||
Bay of Bengal|sea|15|88||
Andaman Sea|sea|10|96||
Coral Sea|sea|-18|152||
Tasman Sea|sea|-38|160||
Gulf of Mexico|sea|25|-90||
Gulf of Guinea|sea|2|3||
Gulf of Thailand|sea|9.5|102||
Gulf of Aqaba|sea|28.8|34.7||
Gulf of Suez|sea|28.8|33||
Suez Canal|feature|30.6|32.3|EG|
Panama Canal|feature|9.1|-79.7|PA|
Caribbean Sea|sea|15|-75||
Atlantic Ocean|sea|0|-25||Atlantic;North Atlantic
Pacific Ocean|sea|0|-160||Pacific
Indian Ocean|sea|-20|80||
Arctic Ocean|sea|88|0||
Southern Ocean|sea|-60|0||
Strait of Hormuz|sea|26.6|56.5||Hormuz
Bab el-Mandeb|sea|12.6|43.4||Bab al-Mandab;Bab al-Mandeb;Bab el-Mandab
Bosphorus|sea|41.1|29.1|TR|Bosporus
Dardanelles|sea|40.2|26.4|TR|
Kerch Strait|sea|45.3|36.6||
Kerch Bridge|feature|45.3|36.5|UA|Crimean Bridge;Crimea Bridge;Crimea bridge
Taiwan Strait|sea|24|119||
Dead Sea|sea|31.5|35.5||
Sea of Galilee|feature|32.83|35.59|IL|
Lake Victoria|feature|-1|33||
Lake Tanganyika|feature|-6.5|29.8||
Lake Kivu|feature|-2|29.2||
Lake Albert|feature|1.7|31||
Great Lakes|region|45|-84||
Lake Superior|feature|47.7|-87.5||
Lake Michigan|feature|44|-87||
Lake Huron|feature|44.8|-82.4||
Lake Erie|feature|42.2|-81.2||
Lake Ontario|feature|43.7|-77.9||
Great Salt Lake|feature|41.1|-112.5|US|
Dnipro River|feature|48|35|UA|Dnieper;Dnieper River;Dnipro river;Dnieper river;River Dnipro
Dniester|feature|47.5|28.5||Dniester River
Donets|feature|48.7|38|UA|Siverskyi Donets;Seversky Donets
Don River|feature|48.5|42|RU|River Don
Volga|feature|50|46|RU|Volga River
Danube|feature|45.5|20||Danube River;River Danube
Rhine|feature|50|7.6||Rhine River;River Rhine
Thames|feature|51.5|-0.5|GB|River Thames
Nile|feature|22|31||Nile River;River Nile
White Nile|feature|10|32||
Blue Nile|feature|12|34.5||
Niger River|feature|13|3||River Niger
Congo River|feature|0|20||River Congo
Zambezi|feature|-16|30||Zambezi River
Limpopo River|feature|-23|31||
Litani River|feature|33.4|35.5|LB|Litani
Jordan River|feature|32|35.55||River Jordan
Jordan Valley|region|32|35.5||
Tigris|feature|35|43.5||Tigris River
Euphrates|feature|34.5|41||Euphrates River;Euphrates river
Indus|feature|28|69||Indus River
Ganges|feature|25.5|83||Ganges River
Brahmaputra|feature|27|92||
Mekong|feature|16|105||Mekong River
Yangtze|feature|30|112|CN|Yangtze River
Yellow River|feature|36|110|CN|
Amazon River|feature|-3|-60||
Orinoco|feature|8|-64||Orinoco River
Rio Grande|feature|29|-102||
Mississippi River|feature|35|-90|US|
Missouri River|feature|43|-99|US|
Ohio River|feature|38|-84|US|
Colorado River|feature|36|-113|US|
Hudson River|feature|42|-73.9|US|
Potomac River|feature|38.9|-77|US|Potomac
East River|feature|40.76|-73.95|US|
Neches River|feature|30.8|-94.4|US|
Kanawha River|feature|38.5|-81.8|US|
Catawba River|feature|35|-80.9|US|
Tennessee River|feature|35|-87|US|
Savannah River|feature|33|-81.6|US|
Chattahoochee River|feature|33.3|-85|US|
Susquehanna River|feature|41|-76.5|US|
Delaware River|feature|41|-75|US|
Columbia River|feature|46|-121|US|
Grand Canyon|feature|36.1|-112.1|US|
Everglades|feature|26|-80.9|US|
Chesapeake Bay|sea|38|-76.2|US|
San Francisco Bay|sea|37.7|-122.3|US|
Tampa Bay|sea|27.7|-82.5|US|
Alps|feature|46.5|10||
Andes|feature|-20|-68||
Pyrenees|feature|42.7|1||
Carpathians|feature|47|25||Carpathian Mountains
Himalayas|feature|28.5|84||Himalaya
Hindu Kush|feature|35.5|71||
Rocky Mountains|feature|42|-110||Rockies
Appalachian Mountains|feature|38|-80|US|
Sierra Nevada|feature|37.7|-119.3|US|
Mount Everest|feature|27.99|86.93||Everest
Mount Kilimanjaro|feature|-3.07|37.35|TZ|
Spratly Islands|feature|9|113||
Paracel Islands|feature|16.5|112||
Senkaku Islands|feature|25.75|123.5|JP|
Kashmir Valley|region|34.1|74.8|IN|
Panjshir Valley|region|35.4|69.8|AF|
Chagos Islands|feature|-6|72||
Canary Islands|region|28.3|-16|ES|
Balearic Islands|region|39.5|2.9|ES|
Azores|region|38|-27|PT|
Hebrides|region|57.5|-7|GB|
West Indies|region|18|-70||
Hispaniola|region|19|-71||
Artibonite|admin1|19.3|-72.5|HT|
Cote d'Azur|region|43.5|7|FR|
Brittany|admin1|48.2|-2.9|FR|
Normandy|admin1|49|0.3|FR|
Home Counties|region|51.5|-0.5|GB|
East Anglia|region|52.4|0.9|GB|
Midlands|region|52.6|-1.5|GB|West Midlands
Highlands|region|57.5|-5|GB|Scottish Highlands
Merseyside|admin2|53.43|-2.92|GB|
Yorkshire|region|53.95|-1.3|GB|
Sussex|region|50.95|-0.2|GB|
`;
