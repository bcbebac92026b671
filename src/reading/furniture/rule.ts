import type { Furniture } from "../../core/index.ts";
import type { Layout } from "../layout.ts";

export interface FurnitureRule {
  readonly id: string;
  /** Page furniture that this rule is sure of. Losing a sentence of the report is worse than keeping a line of the page. */
  find(layout: Layout, title: string | null): readonly Furniture[];
}
