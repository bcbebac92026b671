import { openExtractor } from "../../src/extract/index.ts";
import type { CasualtyClaim } from "../../src/core/index.ts";
import { articleOf } from "../language/reading.ts";

const extractor = openExtractor();

/** The casualty claims of a text, in its order. */
export const casualtiesOf = (text: string): readonly CasualtyClaim[] => extractor.extract(articleOf(text)).claims.filter((claim) => claim.kind === "casualties");
