/** GeoNames codes of the units that a place of an added file lies in: "UA", "UA.21", "UA.21.5900"; null where the gazetteer has none. */
export interface UnitCodes {
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
}

/** Links of a place, as the columns hold them. In an added file they are positions in its own list of codes, so that it goes with every gazetteer. */
export interface UnitLinks {
  readonly country: number;
  readonly admin1: number;
  readonly admin2: number;
}

export const noUnits: UnitLinks = { country: -1, admin1: -1, admin2: -1 };

const between = "\n";

/** The list of codes of a file's places, countries before units since their column is narrower, and each place's links into it. */
export function linkUnits(rows: readonly UnitCodes[]): { readonly units: string; readonly link: (row: number) => UnitLinks } {
  const position = new Map<string, number>();
  for (const level of ["country", "admin1", "admin2"] as const) {
    for (const row of rows) {
      const code = row[level];
      if (code !== null && !position.has(code)) position.set(code, position.size);
    }
  }
  const of = (code: string | null): number => (code === null ? -1 : (position.get(code) ?? -1));
  return {
    units: [...position.keys()].join(between),
    link: (at) => ({ country: of(rows[at]?.country ?? null), admin1: of(rows[at]?.admin1 ?? null), admin2: of(rows[at]?.admin2 ?? null) }),
  };
}

/** Place numbers of a file's list of codes, -1 where the gazetteer below has no such unit. */
export function unitNumbers(units: string, unit: (code: string) => number | null): readonly number[] {
  return units === "" ? [] : units.split(between).map((code) => unit(code) ?? -1);
}
