import { findDateLines } from "../date-line.ts";
import type { FurnitureRule } from "./rule.ts";

/** Lines that tell when the article came out. A dateline that opens a paragraph stays: it says where. */
export const dateLine: FurnitureRule = {
  id: "furniture/date-line",
  find: (layout) => findDateLines(layout).map(({ line }) => ({ start: line.start, end: line.end, why: "dateline" })),
};
