/** What a person decided about two events: that they are one happening, or that they are not. `a` and `b` are `art_…/e1`. */
export interface Constraint {
  readonly kind: "together" | "apart";
  readonly a: string;
  readonly b: string;
}

/** People's merges and splits, in the order in which they were decided: of two about one pair, the later holds. */
export type Constraints = readonly Constraint[];

/** Text for a pair of members that is the same whichever is given first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The decision that holds for each pair. */
export function standingConstraints(constraints: Constraints): ReadonlyMap<string, Constraint["kind"]> {
  const standing = new Map<string, Constraint["kind"]>();
  for (const { kind, a, b } of constraints) if (a !== b) standing.set(pairKey(a, b), kind);
  return standing;
}
