import { findCaptionCredit } from "../credit.ts";
import type { FurnitureRule } from "./rule.ts";

/** Who took the picture, at the end of a caption. The caption itself stays: its figures count. */
export const captionCredit: FurnitureRule = {
  id: "furniture/caption-credit",
  find: ({ lines }) =>
    lines.flatMap((line) => {
      const credit = findCaptionCredit(line);
      return credit === null ? [] : [{ ...credit, why: "caption-credit" as const }];
    }),
};
