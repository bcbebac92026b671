import { foldName } from "./fold.ts";
import { countryLines } from "./tables/countries.ts";

interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly adjective: string;
}

interface Tables {
  readonly byCode: ReadonlyMap<string, CountryRow>;
  readonly byWord: ReadonlyMap<string, string>;
}

let tables: Tables | null = null;

/** Read once, on first use: the table is text in the program. */
function read(): Tables {
  if (tables !== null) return tables;
  const byCode = new Map<string, CountryRow>();
  const byWord = new Map<string, string>();
  for (const line of countryLines.trim().split("\n")) {
    const [code = "", name = "", , , adjective = "", people = "", others = ""] = line.split("|");
    byCode.set(code, { code, name, adjective });
    for (const word of [name, adjective, ...people.split(";"), ...others.split(";")]) {
      const key = foldName(word);
      // "Congolese" is of both; the first one listed, the larger country, keeps the word.
      if (key !== "" && !byWord.has(key)) byWord.set(key, code);
    }
  }
  tables = { byCode, byWord };
  return tables;
}

/** Names and adjectives of countries, and back. */
export const countryWords = {
  countryOf: (word: string): string | null => (word.toLowerCase() === word && word.length < 4 ? null : (read().byWord.get(foldName(word).replace(/^the /u, "")) ?? null)),
  countryName: (code: string): string | null => read().byCode.get(code)?.name ?? null,
  demonym: (code: string): string | null => read().byCode.get(code)?.adjective || null,
} as const;
