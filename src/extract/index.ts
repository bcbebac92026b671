import { addedPlacesFolder, openGazetteerWith } from "../places/index.ts";
import { openExtractor, type Extractor } from "./extractor.ts";

export { openExtractor, type Extractor, type Step, type Trace } from "./extractor.ts";

/**
 * The extractor of this user: `openExtractor` with the country files that were added to the gazetteer. As a promise, for callers that load it late.
 * @throws Error where an added file cannot be read.
 */
export const createExtractor = async (places: string = addedPlacesFolder(process.env)): Promise<Extractor> => Promise.resolve(openExtractor(openGazetteerWith(places)));
