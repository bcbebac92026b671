import { canonicalJson, type Extraction, type Settings } from "../core/index.ts";
import { replay } from "./article-state.ts";
import { settledExtraction } from "./claim-decisions.ts";
import { articlePrefix } from "./decision.ts";
import type { StoreReader } from "./store.ts";

const articlesAtOnce = 250;

/** What of an article settings can change and its incidents hang on; who says what is none of it. */
function groupedBy({ article: { outlet, credit }, events }: Extraction): string {
  return canonicalJson([outlet, credit, events]);
}

/** What a change of the settings reaches among some articles. */
export interface Reach {
  /** Ids of the articles that are grouped by other things than before: another outlet or credit, other parties of an event. */
  readonly changed: readonly string[];
  /** Events that stay where they are, as `art_…/e1`, and of which something is said otherwise, or all are judged otherwise. */
  readonly events: readonly string[];
}

/** All articles read by entry `upTo`, so many at a time, with what is otherwise under the settings `is` than under `was`. */
export async function* articlesUnder(reader: StoreReader, { was, is, upTo }: { readonly was: Settings; readonly is: Settings; readonly upTo: number }): AsyncGenerator<Reach> {
  const subjects = await reader.subjects(articlePrefix);
  for (let from = 0; from < subjects.length; from += articlesAtOnce) {
    const ids = subjects.slice(from, from + articlesAtOnce);
    const changed: string[] = [];
    const retold = new Set<string>();
    for (const id of ids) {
      const state = replay((await reader.entriesAbout(id)).filter(({ number }) => number <= upTo));
      if (state.status !== "read") continue;
      const [before, after] = [settledExtraction(state, was), settledExtraction(state, is)];
      if (before === after || canonicalJson(before) === canonicalJson(after)) continue;
      if (groupedBy(before) === groupedBy(after)) retold.add(id);
      else changed.push(id);
    }
    const judged = was.codebook === is.codebook ? ids.filter((id) => retold.has(id)) : ids;
    const events = judged.length === 0 ? [] : (await reader.rowsUnder("placed", judged.map((id) => `${id}|`))).map(({ key }) => key.replace("|", "/"));
    yield { changed, events };
  }
}
