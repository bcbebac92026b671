import { canonicalJson, type Settings } from "../core/index.ts";
import { replay } from "./article-state.ts";
import { settledExtraction } from "./claim-decisions.ts";
import { articlePrefix } from "./decision.ts";
import type { StoreReader } from "./store.ts";

const articlesAtOnce = 250;

/** What a change of the settings reaches among some articles. */
export interface Reach {
  /** Ids of the articles that are otherwise under the new settings. */
  readonly changed: readonly string[];
  /** All events of these articles that are in an incident, as `art_…/e1`. */
  readonly events: readonly string[];
}

/** All articles read by entry `upTo`, so many at a time, with what is otherwise under the settings `is` than under `was`. */
export async function* articlesUnder(reader: StoreReader, { was, is, upTo }: { readonly was: Settings; readonly is: Settings; readonly upTo: number }): AsyncGenerator<Reach> {
  const subjects = await reader.subjects(articlePrefix);
  for (let from = 0; from < subjects.length; from += articlesAtOnce) {
    const ids = subjects.slice(from, from + articlesAtOnce);
    const changed: string[] = [];
    for (const id of ids) {
      const state = replay((await reader.entriesAbout(id)).filter(({ number }) => number <= upTo));
      if (state.status !== "read") continue;
      const [before, after] = [settledExtraction(state, was), settledExtraction(state, is)];
      if (before !== after && canonicalJson(before) !== canonicalJson(after)) changed.push(id);
    }
    const events = (await reader.rowsUnder("placed", ids.map((id) => `${id}|`))).map(({ key }) => key.replace("|", "/"));
    yield { changed, events };
  }
}
