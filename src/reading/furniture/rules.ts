import { byLine } from "./by-line.ts";
import { captionCredit } from "./caption-credit.ts";
import { dateLine } from "./date-line.ts";
import { linkList } from "./link-list.ts";
import { otherHeadline } from "./other-headline.ts";
import { pageLine } from "./page-line.ts";
import { repeatedTitle } from "./repeated-title.ts";
import type { FurnitureRule } from "./rule.ts";
import { trailingCredit } from "./trailing-credit.ts";

/** Every rule for page furniture, in the order in which they win. */
export const furnitureRules: readonly FurnitureRule[] = [linkList, pageLine, byLine, dateLine, repeatedTitle, captionCredit, trailingCredit, otherHeadline];
