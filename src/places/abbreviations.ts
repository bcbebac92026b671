import type { ArticleWords } from "./article-words.ts";
import { hashName } from "./name-hash.ts";
import { foldName } from "./fold.ts";
import { usStateLines } from "./tables/us-states.ts";
import type { Candidate, Gazetteer } from "./types.ts";

interface Abbreviation {
  readonly name: string;
  readonly kind: "country" | "admin1" | "region" | "city";
  /** Only after a comma ("Columbia, MO"): two letters that are words or other things elsewhere. */
  readonly afterComma: boolean;
}

let table: ReadonlyMap<string, Abbreviation> | null = null;

function abbreviations(): ReadonlyMap<string, Abbreviation> {
  if (table !== null) return table;
  const read = new Map<string, Abbreviation>();
  for (const line of usStateLines.trim().split("\n")) {
    const [postal = "", name = "", others = ""] = line.split("|");
    read.set(postal, { name, kind: "admin1", afterComma: true });
    for (const short of others.split(";")) if (short !== "") read.set(short, { name, kind: "admin1", afterComma: /^(?:Miss|Mass|Wash|Ore|Del|Ill|Ind|Cal|Colo|Ark|Penn|Tex|Me|La|Pa|Md|Id|Ia|Va)\.$/u.test(short) ? short.length < 4 && short !== "La." && short !== "Pa." && short !== "Va." && short !== "Md." : false });
  }
  for (const short of ["U.S.", "US", "U.S.A.", "USA", "U.S"]) read.set(short, { name: "United States", kind: "country", afterComma: false });
  for (const short of ["U.K.", "UK", "U.K"]) read.set(short, { name: "United Kingdom", kind: "country", afterComma: false });
  for (const short of ["UAE", "U.A.E."]) read.set(short, { name: "United Arab Emirates", kind: "country", afterComma: false });
  for (const short of ["DRC", "D.R.C."]) read.set(short, { name: "Democratic Republic of the Congo", kind: "country", afterComma: false });
  for (const short of ["EU", "E.U."]) read.set(short, { name: "European Union", kind: "region", afterComma: false });
  for (const short of ["USSR", "U.S.S.R."]) read.set(short, { name: "Soviet Union", kind: "region", afterComma: false });
  for (const short of ["L.A."]) read.set(short, { name: "Los Angeles", kind: "city", afterComma: false });
  for (const short of ["N.Y.C.", "NYC"]) read.set(short, { name: "New York City", kind: "city", afterComma: false });
  for (const short of ["Phila."]) read.set(short, { name: "Philadelphia", kind: "city", afterComma: false });
  for (const short of ["PRC"]) read.set(short, { name: "China", kind: "country", afterComma: false });
  for (const short of ["NSW", "N.S.W."]) read.set(short, { name: "New South Wales", kind: "admin1", afterComma: false });
  for (const short of ["B.C."]) read.set(short, { name: "British Columbia", kind: "admin1", afterComma: true });
  for (const short of ["Ont."]) read.set(short, { name: "Ontario", kind: "admin1", afterComma: true });
  table = read;
  return read;
}

/** What a short form in exact letters stands for: "Mo.", "W. Va.", "U.S.", and after a comma "TX" too; null where it is none. */
export function abbreviation(text: string, gazetteer: Gazetteer, afterComma: boolean): { readonly candidates: readonly Candidate[]; readonly key: string } | null {
  const known = abbreviations().get(text);
  if (known === undefined || (known.afterComma && !afterComma)) return null;
  const key = foldName(known.name);
  const candidates = gazetteer
    .candidates(hashName(key))
    .filter((candidate) => candidate.kind === known.kind)
    .slice(0, 1);
  return candidates.length === 0 ? null : { candidates, key };
}

/** The short form that starts at a token; its end is a token index. */
export function abbreviationAt(words: ArticleWords, start: number, gazetteer: Gazetteer): { readonly end: number; readonly candidates: readonly Candidate[]; readonly key: string } | null {
  const token = words.tokens[start];
  if (token === undefined || token.text.length > 6 || (words.analysis.capitals && !token.text.includes("."))) return null;
  const split = token.text === "W." && words.tokens[start + 1]?.text === "Va.";
  // The full stop of a short form that ends its sentence is a token of its own.
  const stopped = words.tokens[start + 1]?.text === "." && words.tokens[start + 1]?.start === token.end && /^(?:\p{Lu}\.)*\p{Lu}\p{L}*$/u.test(token.text);
  const comma = words.lower(start - 1) === "," || words.lower(start - 1) === "-";
  const found = abbreviation(split ? "W. Va." : token.text, gazetteer, comma) ?? (stopped ? abbreviation(`${token.text}.`, gazetteer, comma) : null);
  return found === null ? null : { ...found, end: start + (split ? 2 : 1) };
}
