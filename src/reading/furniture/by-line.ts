import { findByLines } from "../byline.ts";
import type { FurnitureRule } from "./rule.ts";

/** Lines that name who wrote, edited or reported. */
export const byLine: FurnitureRule = {
  id: "furniture/byline",
  find: (layout) => findByLines(layout).map(({ line }) => ({ start: line.start, end: line.end, why: "byline" })),
};
