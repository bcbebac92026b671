/** Parties that fight each other, as they name themselves in reports: ISO country codes and names of armed groups. Sides of a war that the article itself shows need no entry. */
const wars: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["RU", "BY"], ["UA"]],
  [["IL"], ["PS", "Hamas", "Islamic Jihad", "Palestinian Islamic Jihad", "Hezbollah", "Houthis", "IR"]],
  [["SD"], ["RSF", "Rapid Support Forces"]],
  [["CD"], ["M23", "ADF", "Allied Democratic Forces", "CODECO", "RW"]],
  [["MM"], ["Arakan Army", "KNLA", "NUG", "TNLA", "KIA", "PDF"]],
  [["SO"], ["al-Shabaab", "Islamic State"]],
  [["ML", "BF", "NE"], ["JNIM", "Islamic State", "ISGS", "FLA"]],
  [["NG", "TD", "CM"], ["Boko Haram", "ISWAP", "Islamic State"]],
  [["PK"], ["TTP", "BLA", "Balochistan Liberation Army", "Baloch Liberation Army"]],
  [["AF"], ["Islamic State", "ISKP", "NRF"]],
  [["IN"], ["Lashkar-e-Taiba", "Jaish-e-Mohammed"]],
  [["ET"], ["TPLF", "Tigray People's Liberation Front", "Fano", "OLA"]],
  [["YE", "SA"], ["Houthis"]],
  [["TR"], ["PKK", "YPG"]],
  [["PH"], ["Abu Sayyaf", "NPA", "New People's Army"]],
  [["CO"], ["ELN", "FARC"]],
  [["MZ"], ["Islamic State", "al-Shabaab"]],
  [["AM"], ["AZ"]],
];

/** True where the two parties are on opposite sides of a war of the table. */
export function inConflict(a: string, b: string): boolean {
  return wars.some(([one, other]) => (one.includes(a) && other.includes(b)) || (other.includes(a) && one.includes(b)));
}
