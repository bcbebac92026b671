/** Names that reports use where the standard list has another. */
const inReports: ReadonlyMap<string, string> = new Map([["MM", "Myanmar"], ["CD", "Democratic Republic of the Congo"], ["CG", "Republic of the Congo"], ["PS", "Palestine"], ["TR", "Turkey"], ["CI", "Ivory Coast"], ["BA", "Bosnia"], ["CZ", "Czech Republic"], ["HK", "Hong Kong"]]);

let names: Intl.DisplayNames | null = null;

/** English short name of a country by its ISO code: "UA" → "Ukraine"; null where `side` is no code ("Hamas"). */
export function countryName(side: string): string | null {
  if (!/^[A-Z]{2}$/u.test(side)) return null;
  const known = inReports.get(side);
  if (known !== undefined) return known;
  names ??= new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return names.of(side) ?? null;
}
