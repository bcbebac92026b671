import { compareOriginals, findCopies, otherText, type Copies } from "./copies/copies.ts";
import type { CopyPair } from "./copies/text-pair.ts";
import type { Asking, Workspace } from "./grouping-state.ts";
import type { Known } from "./linking.ts";
import type { SourceText } from "./sketch.ts";

const pairsOf = (workspace: Workspace, known: Known, id: string): readonly CopyPair[] => [...workspace.under("copy", id).keys()].flatMap((other) => known.pairOf(id, other) ?? []);

/** Loads the pairs of these texts, and the sketches of both texts of each. */
function* loadPairs(workspace: Workspace, ids: readonly string[]): Asking<void> {
  yield* workspace.load("copy", ids);
  const both = [...ids, ...ids.flatMap((id) => [...workspace.under("copy", id).keys()])];
  yield* workspace.load("copy", both);
  yield* workspace.load("sketch", both);
}

function textOf(known: Known, id: string): SourceText {
  const sketch = known.sketchOf(id);
  if (sketch === null) throw new Error(`a pair of texts names ${id}, which is not there`);
  return sketch;
}

/** Loads what these articles copy and what copies them, at any remove, and works out who copies whom. */
export function* copiesOf(workspace: Workspace, known: Known, articles: readonly string[]): Asking<Copies> {
  const reached = new Set<string>();
  const first = new Set(articles);
  for (let next = articles; next.length > 0; ) {
    yield* loadPairs(workspace, next);
    for (const id of next) reached.add(id);
    // A passage that is reused does not make the original of one text that of another: it leads one step and no further.
    const partners = next.flatMap((id) => pairsOf(workspace, known, id).flatMap((pair) => (pair.kind === "copy" || first.has(id) ? [otherText(pair, id)] : [])));
    next = [...new Set(partners)].filter((id) => !reached.has(id));
  }
  return findCopies((id) => pairsOf(workspace, known, id), (id) => textOf(known, id));
}

/** The original that a text copies, loaded on the way. */
function* originalOf(workspace: Workspace, known: Known, id: string): Asking<string> {
  yield* loadPairs(workspace, [id]);
  const own = textOf(known, id);
  const [best] = pairsOf(workspace, known, id)
    .filter((pair) => pair.kind === "copy" && compareOriginals(textOf(known, otherText(pair, id)), own) < 0)
    .sort((a, b) => b.share - a.share || compareOriginals(textOf(known, otherText(a, id)), textOf(known, otherText(b, id))));
  return best === undefined ? id : yield* originalOf(workspace, known, otherText(best, id));
}

/**
 * Adds the articles whose voice or origins these texts can change: later ones that share text with one, and later copies of those in
 * turn. A text that credits someone can name the voice of its original's copies.
 */
export function* addDependents(workspace: Workspace, known: Known, ids: Iterable<string>, into: Set<string>): Asking<void> {
  const texts = [...new Set(ids)];
  yield* workspace.load("sketch", texts);
  const roots = new Set<string>();
  for (const id of texts) {
    const sketch = known.sketchOf(id);
    if (sketch === null) continue;
    roots.add(id);
    if (sketch.credit !== null) roots.add(yield* originalOf(workspace, known, id));
  }
  const reached = new Set<string>();
  for (let next = [...roots]; next.length > 0; ) {
    yield* loadPairs(workspace, next);
    for (const earlier of next) {
      reached.add(earlier);
      into.add(earlier);
    }
    next = [...new Set(next.flatMap((earlier) => pairsOf(workspace, known, earlier).flatMap((pair) => {
      const other = otherText(pair, earlier);
      if (compareOriginals(textOf(known, earlier), textOf(known, other)) >= 0) return [];
      into.add(other);
      return pair.kind === "copy" ? [other] : [];
    })))].filter((other) => !reached.has(other));
  }
}
