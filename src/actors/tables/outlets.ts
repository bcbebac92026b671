import type { KnownActor } from "../known.ts";

const rows = `
Tass|stateMedia|RU|tass,itar-tass
RIA Novosti|stateMedia|RU|ria novosti,ria
Sputnik|stateMedia|RU|sputnik
RT|stateMedia|RU|rt,russia today
Interfax|media|RU|interfax
Baza|media|RU|baza
Mash|media|RU|mash
Kommersant|media|RU|kommersant
Meduza|media|RU|meduza
Novaya Gazeta|media|RU|novaya gazeta,novaya gazeta europe
Mediazona|media|RU|mediazona
Xinhua|stateMedia|CN|xinhua,xinhua news agency
CGTN|stateMedia|CN|cgtn
Global Times|stateMedia|CN|global times
CCTV|stateMedia|CN|cctv
IRNA|stateMedia|IR|irna
Fars|stateMedia|IR|fars,fars news agency
Tasnim|stateMedia|IR|tasnim,tasnim news agency
Press TV|stateMedia|IR|press tv,presstv
Mehr|stateMedia|IR|mehr news agency
SANA|stateMedia|SY|sana
SUNA|stateMedia|SD|suna
MENA|stateMedia|EG|mena
NNA|stateMedia|LB|nna
KCNA|stateMedia|KP|kcna
Belta|stateMedia|BY|belta
Anadolu Agency|stateMedia|TR|anadolu,anadolu agency
TRT|stateMedia|TR|trt
WAFA|stateMedia|PS|wafa
SPA|stateMedia|SA|saudi press agency
Petra|stateMedia|JO|petra news agency
MRTV|stateMedia|MM|mrtv
APP|stateMedia|PK|associated press of pakistan
PTI|media|IN|pti,press trust of india
ANI|media|IN|ani
Radio Pakistan|stateMedia|PK|radio pakistan
Ukrinform|stateMedia|UA|ukrinform
Suspilne|media|UA|suspilne
Interfax-Ukraine|media|UA|interfax-ukraine
Ukrainska Pravda|media|UA|ukrainska pravda,ukrayinska pravda
Kyiv Independent|media|UA|kyiv independent
Reuters|media||reuters,thomson reuters
AP|media||ap,associated press
AFP|media||afp,agence france-presse,agence france presse
dpa|media|DE|dpa
EFE|media|ES|efe
ANSA|media|IT|ansa
UPI|media||upi
Bloomberg|media||bloomberg,bloomberg news
BBC|media|GB|bbc,bbc news
BBC Verify|media|GB|bbc verify
BBC Russian Service|media|GB|bbc russian service,bbc russian
CNN|media|US|cnn
NBC News|media|US|nbc,nbc news
ABC News|media|US|abc news
CBS News|media|US|cbs,cbs news
Fox News|media|US|fox news
MSNBC|media|US|msnbc
NPR|media|US|npr
New York Times|media|US|new york times,nyt
Washington Post|media|US|washington post
Wall Street Journal|media|US|wall street journal,wsj
Los Angeles Times|media|US|los angeles times,la times
New York Post|media|US|new york post
USA Today|media|US|usa today
Politico|media|US|politico
Axios|media|US|axios
Newsweek|media|US|newsweek
Breitbart News|media|US|breitbart,breitbart news
HuffPost|media|US|huffpost,huffington post
Guardian|media|GB|the guardian
The Mirror|media|GB|the mirror,daily mirror
Daily Telegraph|media|GB|daily telegraph,the telegraph
Sky News|media|GB|sky news
ITV|media|GB|itv
Channel 4 News|media|GB|channel 4 news
Financial Times|media|GB|financial times
Daily Mail|media|GB|daily mail
Mirror|media|GB|the mirror,daily mirror
The Times|media|GB|times of london
Al Jazeera|media|QA|al jazeera,al-jazeera,aljazeera
Al Arabiya|media|SA|al arabiya,al-arabiya
Al Mayadeen|media|LB|al mayadeen,al-mayadeen
Al-Manar|media|LB|al-manar,al manar
Al-Aqsa TV|media|PS|al-aqsa tv
Times of Israel|media|IL|times of israel
Haaretz|media|IL|haaretz
Jerusalem Post|media|IL|jerusalem post
Le Monde|media|FR|le monde
RFI|media|FR|rfi,radio france internationale
France 24|media|FR|france 24
Le Figaro|media|FR|le figaro
Der Spiegel|media|DE|der spiegel
Bild|media|DE|bild
Deutsche Welle|media|DE|deutsche welle
El País|media|ES|el país,el pais
Radio Free Europe/Radio Liberty|media||radio free europe,rfe/rl,radio liberty
Voice of America|media|US|voice of america,voa
Radio Tamazuj|media|SS|radio tamazuj
Radio Okapi|media|CD|radio okapi
Radio Dabanga|media|SD|radio dabanga
Sudan Tribune|media|SD|sudan tribune
Garowe Online|media|SO|garowe online
Daily Nation|media|KE|daily nation
Premium Times|media|NG|premium times
Addis Standard|media|ET|addis standard
Dawn|media|PK|dawn news
Geo News|media|PK|geo news,geo tv
The Hindu|media|IN|the hindu
Times of India|media|IN|times of india
NDTV|media|IN|ndtv
Kyodo|media|JP|kyodo,kyodo news
NHK|media|JP|nhk
Yonhap|media|KR|yonhap
Irrawaddy|media|MM|irrawaddy
Myanmar Now|media|MM|myanmar now
Tolo News|media|AF|tolo news,tolonews
Khaama Press|media|AF|khaama press
Rudaw|media|IQ|rudaw
Kurdistan 24|media|IQ|kurdistan 24
Amaq|media|Islamic State|amaq,amaq news agency
Al-Masirah|media|Houthis|al-masirah,al masirah
Bellingcat|media||bellingcat
SITE Intelligence Group|media||site intelligence group
`;

/** News agencies, broadcasters and papers, with the state or group they belong to or come from. */
export const outlets: readonly KnownActor[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", kind = "", country = "", aliases = ""] = row.split("|");
    return { name, kind: kind as KnownActor["kind"], side: country === "" ? null : country, aliases: aliases.split(","), sort: "organisation" };
  });
