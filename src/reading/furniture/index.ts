import { spanContains, spansOverlap, type Furniture } from "../../core/index.ts";
import type { Layout } from "../layout.ts";
import { furnitureRules } from "./rules.ts";

/** Page furniture in order of position, without overlaps; of two spans that overlap the one that holds the other stays, else the earlier rule's. */
export function findFurniture(layout: Layout, title: string | null): readonly Furniture[] {
  const kept: Furniture[] = [];
  for (const found of furnitureRules.flatMap((rule) => rule.find(layout, title))) {
    if (found.start >= found.end || kept.some((other) => spansOverlap(other, found) && !isInside(other, found))) continue;
    const outer = kept.filter((other) => !isInside(other, found));
    kept.splice(0, kept.length, ...outer, found);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isInside(inner: Furniture, outer: Furniture): boolean {
  return spanContains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}
