import { formTest, type Token } from "../language/index.ts";
import { countryWords, governmentMetonyms, type Country } from "./tables/countries.ts";

const fields: ReadonlyMap<string, string> = new Map(
  Object.entries({ defence: "Defence", defense: "Defence", health: "Health", interior: "Interior", foreign: "Foreign Affairs", justice: "Justice", finance: "Finance", information: "Information", emergency: "Emergency Situations", emergencies: "Emergency Situations" }),
);

const opensPhrase = formTest(({ lower }) => /^(?:the|[a"“”(),]|an|this|that|its)$/u.test(lower));
const endsPhrase = formTest(({ lower }) => /^(?:[,"“”;:(–—-]|'s)$/u.test(lower));
const isQuote = formTest(({ lower }) => /^["“”]$/u.test(lower));

/** The words of a phrase as they stand, one space between two words, without space before "'s" and marks; no leading article. */
export function plainName(tokens: readonly Token[], start: number, end: number): string {
  let from = start;
  while (from < end - 1 && opensPhrase(tokens[from])) from++;
  let to = end;
  while (to > from + 1 && endsPhrase(tokens[to - 1])) to--;
  let name = "";
  let last: Token | null = null;
  let bracket = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || isQuote(token)) continue;
    bracket ||= token.text === "(" && at > from;
    if (bracket) {
      bracket = token.text !== ")";
      continue;
    }
    name += (last !== null && last.end < token.start ? " " : "") + (token.text.includes("’") ? token.text.replaceAll("’", "'") : token.text);
    last = token;
  }
  return name;
}

interface Owner {
  readonly country: Country;
  /** "Gaza" of "Gaza's health ministry": a name that is not the country's own. */
  readonly own: string | null;
  readonly possessive: boolean;
  readonly end: number;
}

/** The country that a phrase begins with: "Ukraine's …", "Russian …", "the Kremlin's …". */
function ownerAt(tokens: readonly Token[], start: number, end: number): Owner | null {
  for (const length of [2, 1]) {
    if (start + length >= end) continue;
    let words = tokens[start]?.lower ?? "";
    if (length === 2) words += ` ${tokens[start + 1]?.lower ?? ""}`;
    const seat = governmentMetonyms.get(words);
    const country = countryWords.get(words) ?? seat;
    if (country === undefined || !/^\p{Lu}/u.test(tokens[start]?.text ?? "")) continue;
    const possessive = /^(?:'s|')$/u.test(tokens[start + length]?.lower ?? "");
    if (seat !== undefined && !possessive) continue;
    const own = seat === undefined && words === "gaza" ? plainName(tokens, start, start + length) : seat === undefined && words !== country.name.toLowerCase() && words !== country.demonym.toLowerCase() && possessive ? plainName(tokens, start, start + length) : null;
    return { country, own, possessive, end: start + length + (possessive ? 1 : 0) };
  }
  return null;
}

/** The country whose seat of government a phrase names: "in Moscow". */
function seatAt(tokens: readonly Token[], start: number, end: number): Owner | null {
  const country = end - start === 1 ? governmentMetonyms.get(tokens[start]?.lower ?? "") : undefined;
  return country === undefined ? null : { country, own: null, possessive: false, end };
}

/** Bodies that many states have one of, so that the country is told behind the name. */
const nationalBodies = new Set(["national guard", "state emergency service", "security service", "armed forces", "air force", "border guard", "state border guard service", "coast guard", "general staff", "red crescent", "civil defence", "civil defense"]);

/**
 * Standard name of a body: "Russia's defence ministry" → "Russian Ministry of Defence", "Ukraine's National Guard" → "National Guard of Ukraine",
 * "Israel's military" → "Israeli military"; any other is its own words without articles.
 */
export function bodyName(tokens: readonly Token[], from: number, end: number, phraseEnd: number): string {
  if (end - from > 2 && /-(?:run|controlled|led|held|administered)$/u.test(tokens[from]?.lower ?? "") && ownerAt(tokens, from + 1, end) !== null) return bodyName(tokens, from + 1, end, phraseEnd);
  const owner = ownerAt(tokens, from, end);
  const start = owner?.end ?? from;
  const ministry = ministryName(tokens, start, end, phraseEnd, owner);
  if (ministry !== null) return ministry;
  if (owner === null || phraseEnd > end) return plainName(tokens, from, phraseEnd);
  const rest = plainName(tokens, start, end);
  const proper = /^\p{Lu}/u.test(rest) && end - start > 1;
  if (nationalBodies.has(rest.toLowerCase())) return `${titled(rest)} of ${owner.own ?? owner.country.name}`;
  if (owner.own !== null) return `${owner.own} ${rest}`;
  if (proper) return owner.possessive ? `${rest} of ${owner.country.name}` : plainName(tokens, from, end);
  return `${owner.country.demonym} ${rest}`;
}

function ministryName(tokens: readonly Token[], start: number, end: number, phraseEnd: number, owner: Owner | null): string | null {
  const last = tokens[end - 1]?.lower;
  if (last !== "ministry" && last !== "ministries") return null;
  let field: string;
  let country = owner;
  if (tokens[end]?.lower === "of" && phraseEnd > end + 1) {
    if (start < end - 1) return null;
    field = fieldName(tokens, end + 1, phraseEnd);
  } else {
    if (start === end - 1) return owner === null ? null : `${owner.own ?? owner.country.demonym} ministry`;
    if (phraseEnd > end) {
      if (!/^(?:of|in)$/u.test(tokens[end]?.lower ?? "")) return null;
      country = ownerAt([...tokens.slice(end + 1, phraseEnd), { text: "X", lower: "x", form: 0 } as Token], 0, phraseEnd - end) ?? seatAt(tokens, end + 1, phraseEnd);
      if (country === null) return null;
    }
    if (tokens.slice(start, end - 1).some((token) => token.lower.includes("-") || token.pos === "PART")) return null;
    field = fieldName(tokens, start, end - 1);
  }
  const whose = country === null ? "" : `${country.own ?? country.country.demonym} `;
  return `${whose}Ministry of ${field}`;
}

function fieldName(tokens: readonly Token[], start: number, end: number): string {
  const words = plainName(tokens, start, end);
  return fields.get(words.toLowerCase()) ?? titled(words).replace(/\bDefense\b/u, "Defence");
}

const titled = (words: string): string => words.replace(/(^|\s)(?!(?:and|of|the|for)\b)(\p{Ll})/gu, (_all, space: string, letter: string) => space + letter.toUpperCase());
