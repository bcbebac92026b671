import { countryLines } from "./tables/countries.ts";

/** A country as the data sets of the field write it. */
export interface Country {
  readonly alpha2: string;
  readonly alpha3: string;
  /** ISO 3166-1 numeric; null for Kosovo, which has none. */
  readonly numeric: number | null;
  readonly acled: { readonly region: string; readonly name: string | null };
  readonly ucdp: { readonly region: string; readonly name: string | null; readonly number: number | null };
  readonly gtd: { readonly number: number | null; readonly name: string | null; readonly region: number | null };
}

let table: ReadonlyMap<string, Country> | null = null;

const textOf = (cell: string): string | null => (cell === "" ? null : cell);
const numberOf = (cell: string): number | null => (cell === "" || cell === "0" ? null : Number(cell));

function readTable(): ReadonlyMap<string, Country> {
  return new Map(countryLines.trim().split("\n").map((line) => {
    const [alpha2 = "", alpha3 = "", numeric = "", acledRegion = "", acledName = "", ucdpRegion = "", ucdpName = "", ward = "", gtd = "", gtdName = "", gtdRegion = ""] = line.split("|");
    return [alpha2, {
      alpha2, alpha3, numeric: numberOf(numeric),
      acled: { region: acledRegion, name: textOf(acledName) },
      ucdp: { region: ucdpRegion, name: textOf(ucdpName), number: numberOf(ward) },
      gtd: { number: numberOf(gtd), name: textOf(gtdName), region: numberOf(gtdRegion) },
    }];
  }));
}

/** The country of an ISO alpha-2 code; null for null and for what is no country's code, such as the name of an armed group. */
export function countryByCode(code: string | null): Country | null {
  table ??= readTable();
  return code === null ? null : (table.get(code) ?? null);
}
