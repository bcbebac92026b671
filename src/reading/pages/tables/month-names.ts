/** Names of months, January first, in languages other than English: what a page shows as its date. Lower case. */
const languages: readonly string[] = [
  // Spanish
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  // Portuguese
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  // Italian
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  // Italian, short
  "gen feb mar apr mag giu lug ago set ott nov dic",
  // French
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  // German
  "januar februar märz april mai juni juli august september oktober november dezember",
  // Russian
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  // Ukrainian
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  // Indonesian
  "januari februari maret april mei juni juli agustus september oktober november desember",
  // Turkish
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  // Polish
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  // Dutch
  "januari februari maart april mei juni juli augustus september oktober november december",
  // Arabic
  "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
];

/** 1 to 12 by a month's name. */
export const monthsElsewhere: ReadonlyMap<string, number> = new Map(languages.flatMap((names) => names.split(" ").map((name, index) => [name, index + 1] as const)));
