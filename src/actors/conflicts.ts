/** Parties that fight each other, as they name themselves in reports: ISO country codes and names of armed groups. Sides of a war that the article itself shows need no entry. */
const wars: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["RU", "BY"], ["UA"]],
  [["IL"], ["PS", "Hamas", "Islamic Jihad", "Palestinian Islamic Jihad", "Hezbollah", "Houthis", "IR"]],
  [["SD"], ["RSF", "Rapid Support Forces"]],
  [["CD"], ["M23", "ADF", "Allied Democratic Forces", "CODECO", "RW"]],
  [["MM"], ["Arakan Army", "KNLA", "Karen National Union", "NUG", "TNLA", "KIA", "Kachin Independence Army", "PDF", "People's Defence Force"]],
  [["SO"], ["al-Shabaab", "Islamic State"]],
  [["ML", "BF", "NE"], ["JNIM", "Islamic State", "ISGS", "FLA", "Al-Qaeda"]],
  [["NG", "TD", "CM"], ["Boko Haram", "ISWAP", "Islamic State"]],
  [["PK"], ["TTP", "Tehrik-e-Taliban Pakistan", "Jamaat-ul-Ahrar", "Balochistan Liberation Front", "BLA", "Balochistan Liberation Army", "Baloch Liberation Army"]],
  [["AF"], ["Islamic State", "Islamic State Khorasan", "ISKP", "NRF"]],
  [["IN"], ["Lashkar-e-Taiba", "Jaish-e-Mohammed"]],
  [["ET"], ["TPLF", "Tigray People's Liberation Front", "Fano", "Amhara Fano", "OLA", "Oromo Liberation Army"]],
  [["YE", "SA"], ["Houthis"]],
  [["TR"], ["PKK", "YPG"]],
  [["PH"], ["Abu Sayyaf", "NPA", "New People's Army", "Islamic State"]],
  [["CO"], ["ELN", "FARC"]],
  [["MZ"], ["Islamic State", "al-Shabaab"]],
  [["AM"], ["AZ"]],
];

const isCountry = (party: string): boolean => /^[A-Z]{2}$/u.test(party);

/** True where a war of the table sets the country against another country. */
export function hasForeignWar(country: string): boolean {
  return wars.some(([one, other]) => (one.includes(country) && other.some(isCountry)) || (other.includes(country) && one.some(isCountry)));
}

/** Names of groups are written with and without capitals: "al-Shabaab". */
const has = (parties: readonly string[], party: string): boolean => parties.some((one) => one === party || one.toLowerCase() === party.toLowerCase());

/** True where the two parties are on opposite sides of a war of the table. */
export function inConflict(a: string, b: string): boolean {
  return wars.some(([one, other]) => (has(one, a) && has(other, b)) || (has(other, a) && has(one, b)));
}
