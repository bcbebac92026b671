import type { Extraction, Settings } from "../core/index.ts";
import { answerLater, updateIncidents, type IncidentUpdate, type StateAnswer, type StateQuery } from "../incidents/index.ts";
import { extractionUpTo } from "./grouping-rows.ts";
import { articlePrefix } from "./decision.ts";
import { codebookIn } from "./setting-decisions.ts";
import type { StoreReader } from "./store.ts";
import { breathing } from "./stores/breath.ts";

const articlesAtOnce = 250;

/** Groups all that was read and decided by entry `upTo` from nothing; `keep` is given each step, and `answer` what was kept. */
export async function groupAnew(reader: StoreReader, { upTo, settings }: { readonly upTo: number; readonly settings: Settings }, answer: (query: StateQuery) => Promise<StateAnswer>, keep: (update: IncidentUpdate) => Promise<void>): Promise<void> {
  const subjects = await reader.subjects(articlePrefix);
  for (let from = 0; from < subjects.length; from += articlesAtOnce) {
    const extractions: Extraction[] = [];
    for (const id of subjects.slice(from, from + articlesAtOnce)) {
      const extraction = await extractionUpTo(reader, id, upTo, settings);
      if (extraction !== null) extractions.push(extraction);
    }
    await keep(await answerLater(updateIncidents({ extractions }, codebookIn(settings)), answer, breathing()));
  }
}
