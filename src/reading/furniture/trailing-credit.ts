import { findTextCredits } from "../credit.ts";
import type { FurnitureRule } from "./rule.ts";

/** "— BBC", "(Reuters)" after a paragraph's last sentence, or on a line of their own. */
export const trailingCredit: FurnitureRule = {
  id: "furniture/trailing-credit",
  find: (layout) => findTextCredits(layout).map(({ start, end }) => ({ start, end, why: "credit-line" })),
};
