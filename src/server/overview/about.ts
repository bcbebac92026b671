import type { About } from "../routes/about.ts";
import { none } from "./incident-columns.ts";
import type { Overview } from "./overview.ts";

/** More names than this are not listed. */
const mostNames = 500;

/** Who speaks in the ledger, from which outlets reports came, and by which rules figures were chosen; the most frequent first. */
export function aboutLedger({ incidents, articles }: Overview): Pick<About, "incidents" | "articles" | "speakers" | "outlets" | "rules"> {
  const { lists, dictionaries, ids } = incidents;
  const [spoken, ruled, published] = [new Int32Array(dictionaries.speakers.words.length), new Int32Array(dictionaries.rules.words.length), new Int32Array(articles.outlets.length)];
  const add = (counts: Int32Array, number: number): void => { counts[number] = (counts[number] ?? 0) + 1; };
  for (const [slot, id] of ids.entries()) {
    if (id === null) continue;
    for (let place = 0; place < lists.speakers.count(slot); place += 1) add(spoken, lists.speakers.at(slot, place));
    for (let place = 0; place < lists.rules.count(slot); place += 1) add(ruled, lists.rules.at(slot, place));
  }
  for (let slot = 0; slot < articles.ids.length; slot += 1) if (articles.outlet.get(slot) !== none) add(published, articles.outlet.get(slot));
  // A name that is spoken of in two ways is listed once, in the way that most incidents have it.
  const speakers = new Map<string, { name: string; side: string | null; kind: string | null; count: number; most: number }>();
  for (const [number, key] of dictionaries.speakers.words.entries()) {
    const [name, side, kind] = JSON.parse(key) as [string, string | null, string | null];
    const count = spoken[number] ?? 0;
    const known = speakers.get(name);
    const all = (known?.count ?? 0) + count;
    speakers.set(name, known === undefined || count > known.most ? { name, side, kind, count: all, most: count } : { ...known, count: all });
  }
  return {
    incidents: incidents.size(), articles: articles.size(),
    speakers: mostFrequent([...speakers.values()], ({ name }) => name).slice(0, mostNames).map(({ most: _most, ...speaker }) => speaker),
    outlets: mostFrequent(articles.outlets.map((name, number) => ({ name, count: published[number] ?? 0 })), ({ name }) => name).slice(0, mostNames),
    rules: mostFrequent(dictionaries.rules.words.map((rule, number) => ({ rule, count: ruled[number] ?? 0 })), ({ rule }) => rule),
  };
}

function mostFrequent<T extends { readonly count: number }>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  return all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1));
}
