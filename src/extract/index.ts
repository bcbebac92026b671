import { openExtractor, type Extractor } from "./extractor.ts";

export { openExtractor, type Extractor, type Step, type Trace } from "./extractor.ts";

/** `openExtractor` as a promise, for callers that load it late. */
export const createExtractor = (): Promise<Extractor> => Promise.resolve(openExtractor());
