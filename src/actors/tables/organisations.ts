import type { KnownActor } from "../known.ts";

const rows = `
United Nations|un||un,u.n.,united nations
UNICEF|un||unicef
UNHCR|un||unhcr,un refugee agency
WHO|un||who,world health organization,world health organisation
OCHA|un||ocha,un ocha
OHCHR|un||ohchr,un human rights office
UNRWA|un||unrwa
World Food Programme|un||wfp,world food programme,world food program
IOM|un||iom,international organization for migration,international organisation for migration
MONUSCO|un||monusco
MINUSMA|un||minusma
MINUSCA|un||minusca
UNMISS|un||unmiss
UNAMA|un||unama
UNIFIL|un||unifil
UNISFA|un||unisfa
UN Security Council|un||un security council,security council
UNESCO|un||unesco
International Committee of the Red Cross|ngo||international committee of the red cross,icrc
Red Cross|ngo||red cross
Red Crescent|ngo||red crescent
Médecins Sans Frontières|ngo||médecins sans frontières,medecins sans frontieres,msf,doctors without borders
Amnesty International|ngo||amnesty international,amnesty
Human Rights Watch|ngo||human rights watch,hrw
Save the Children|ngo||save the children
Oxfam|ngo||oxfam
Norwegian Refugee Council|ngo||norwegian refugee council
Syrian Observatory for Human Rights|ngo||syrian observatory for human rights,sohr
Airwars|ngo||airwars
ACLED|ngo||acled
Sudan Doctors Network|ngo|SD|sudan doctors network
Emergency Lawyers|ngo|SD|emergency lawyers
Institute for the Study of War|ngo|US|institute for the study of war,isw
White Helmets|ngo|SY|white helmets
Committee to Protect Journalists|ngo||committee to protect journalists,cpj
Reporters Without Borders|ngo||reporters without borders
B'Tselem|ngo|IL|b'tselem
European Union|government|EU|european union,eu
NATO|military|NATO|nato
African Union|government|AU|african union
Arab League|government||arab league
ECOWAS|government||ecowas
Israel Defense Forces|military|IL|idf,israel defense forces,israel defence forces,israeli defense forces,israeli defence forces
Shin Bet|police|IL|shin bet
Magen David Adom|medical|IL|magen david adom,mda
Islamic Revolutionary Guard Corps|military|IR|irgc,islamic revolutionary guard corps,revolutionary guards,revolutionary guard
Sudanese Armed Forces|military|SD|saf,sudanese armed forces
FARDC|military|CD|fardc
FSB|police|RU|fsb
Ukrainian Security Service|police|UA|sbu
Ukrainian military intelligence|military|UA|hur,gur
CENTCOM|military|US|centcom,us central command,u.s. central command
AFRICOM|military|US|africom,us africa command,u.s. africa command
Pentagon|military|US|pentagon
State Department|government|US|state department,us state department
White House|government|US|white house
FBI|police|US|fbi
CIA|government|US|cia
Inter-Services Public Relations|military|PK|ispr,inter-services public relations
Congress|government|US|congress
Popular Mobilization Forces|military|IQ|popular mobilization forces,popular mobilisation forces,pmf
`;

/** Bodies known by a name or initials that tell neither kind nor side. */
export const organisations: readonly KnownActor[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", kind = "", side = "", aliases = ""] = row.split("|");
    return { name, kind: kind as KnownActor["kind"], side: side === "" ? null : side, aliases: aliases.split(","), sort: "organisation" };
  });
