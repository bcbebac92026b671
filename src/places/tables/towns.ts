/**
 * Towns and villages that news of conflicts names and the lists lack, or have under other spellings only, one a line:
 * name | latitude | longitude | country code | other spellings.
 * Where a list has a town of one of these names within some 30 km, the line only adds its spellings. Positions are those of the centre, rounded.
 */
export const townLines = `
Ad-Damazin|11.79|34.36|SD|Ed Damazine;Damazine;Damazin;Ed Damazin
Khartoum North|15.64|32.53|SD|Bahri;Khartoum Bahri
Nertiti|12.97|24.04|SD|Nierteti
Zamzam|13.49|25.29|SD|Zamzam camp
Abu Shouk|13.67|25.33|SD|Abu Shouk camp
Umm Keddada|13.6|26.69|SD|Um Kadada;Umm Kadadah
Kabkabiyah|13.65|24.09|SD|Kabkabiya;Kebkabiya
Babanusah|11.33|27.8|SD|Babanusa
Akobo|7.8|33.05|SS|
Pibor|6.8|33.13|SS|
Renk|11.83|32.8|SS|
Minova|-1.71|29.02|CD|
Masisi|-1.4|28.81|CD|
Walikale|-1.42|28.07|CD|
Kanyabayonga|-0.7|29.17|CD|
Komanda|1.37|29.77|CD|
Mahagi|2.3|30.99|CD|
Kiwanja|-1.15|29.44|CD|
Bunagana|-1.3|29.6|CD|
Nyabibwe|-1.88|28.92|CD|
Baardheere|2.34|42.28|SO|Bardhere;Bardera;Bardheere
Bulo Burde|3.85|45.57|SO|Buulobarde;Bulo Burte;Buloburde
Afmadow|0.51|42.07|SO|
El Wak|2.8|40.93|KE|Elwak
Inda Silase|14.1|38.28|ET|Shire;Inda Selassie;Shire Inda Selassie
Weldiya|11.83|39.6|ET|Woldia;Weldia
Dembi Dolo|8.54|34.8|ET|Dembidolo
Togoga|13.63|39.2|ET|
Solhan|13.3|0.5|BF|
Barsalogho|13.42|-1.06|BF|
Arbinda|14.23|-0.86|BF|Aribinda
Nampala|15.28|-5.55|ML|
Banibangou|15.05|2.7|NE|
Kolofata|11.17|14|CM|
Maghazi|31.42|34.39|PS|al-Maghazi;Maghazi refugee camp
Shujaiya|31.5|34.47|PS|Shejaiya;Shujaiyya;Shuja'iyya;Shujayea
Zeitoun|31.49|34.44|PS|
al-Mawasi|31.34|34.26|PS|Mawasi;Muwasi;al-Muwasi
Nir Oz|31.31|34.4|IL|
Kfar Aza|31.48|34.53|IL|
Bent Jbail|33.12|35.43|LB|Bint Jbeil;Bint Jbail;Bint Jubayl
Khiam|33.33|35.61|LB|al-Khiyam;Khiyam
Aita al-Shaab|33.1|35.33|LB|Ayta ash-Shab;Aita ash-Shaab;Aita al-Shab
Dahiyeh|33.85|35.5|LB|Dahieh;Dahiya
Al Hudaydah|14.8|42.95|YE|Hodeidah;Hodeida;Hudaydah;Hudaida
Rajaori|33.38|74.3|IN|Rajouri
Dantewada|18.9|81.35|IN|
Wetlet|22.37|95.79|MM|
Depayin|22.63|95.32|MM|Tabayin
Myaing|21.61|94.85|MM|
Kyaukpyu|19.43|93.55|MM|Kyaukphyu
Ponnagyun|20.33|93.01|MM|
Rathedaung|20.47|92.76|MM|
Buthidaung|20.87|92.53|MM|
Maungdaw|20.82|92.37|MM|
Demoso|19.54|97.15|MM|
Hpruso|19.42|97.11|MM|
Hpakan|25.61|96.31|MM|Hpakant;Phakant
Robotyne|47.45|35.84|UA|
Pont-Sondé|19.15|-72.62|HT|Pont-Sonde
Fordow|34.88|50.99|IR|Fordo
`;
