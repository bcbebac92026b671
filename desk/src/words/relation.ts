import type { Voice } from "sayso/api";

type Relation = Voice["relation"];

const marks = { self: "●", adversary: "▲", third: "◆" } as const;
const classes = { self: "affected", adversary: "adversary", third: "third" } as const;
const words = { self: "affected party", adversary: "adversary", third: "third or independent", unknown: "relation unknown" } as const;

/** `●` for the party of those counted, `▲` for its adversary, `◆` for a third, `○` where the relation is unknown. */
export function relationMark(relation: Relation): string {
  return relation === null ? "○" : marks[relation];
}

/** Name of the class that colours it. */
export function relationClass(relation: Relation): string {
  return relation === null ? "unknown" : classes[relation];
}

export function relationWords(relation: Relation): string {
  return words[relation ?? "unknown"];
}

export const relationLegend: readonly Relation[] = ["self", "adversary", "third", null];
