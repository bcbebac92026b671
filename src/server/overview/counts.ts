import { subEventTypes } from "../../core/index.ts";
import { findingStatuses, reviewStates } from "../../core/contract/vocabulary.ts";
import type { IncidentList } from "../shapes/incident-list.ts";
import { none, type IncidentColumns } from "./incident-columns.ts";

type Counted = IncidentList["counts"]["kind"];

/** How many of these incidents are in which country, of which kind, status and review, and figured by which side; the most frequent first. */
export function countsOf(slots: Int32Array, { kind, victimStatuses, review, lists, dictionaries }: IncidentColumns): IncidentList["counts"] {
  const [kinds, statuses, reviews, countries, sides] = [tally(subEventTypes), tally(findingStatuses), tally(reviewStates), tally(dictionaries.countries.words), tally(dictionaries.sides.words)];
  for (const slot of slots) {
    if (kind.get(slot) !== none) kinds.add(kind.get(slot));
    const held = victimStatuses.get(slot);
    for (let bit = 0; held >> bit !== 0; bit += 1) if (((held >> bit) & 1) === 1) statuses.add(bit);
    reviews.add(review.get(slot));
    for (let place = 0; place < lists.countries.count(slot); place += 1) countries.add(lists.countries.at(slot, place));
    for (let place = 0; place < lists.sides.count(slot); place += 1) sides.add(lists.sides.at(slot, place));
  }
  return { country: countries.counted(), kind: kinds.counted(), status: statuses.counted(), review: reviews.counted(), side: sides.counted() };
}

function tally(words: readonly string[]): { readonly add: (number: number) => void; readonly counted: () => Counted } {
  const counts = new Int32Array(words.length);
  return {
    add: (number) => { counts[number] = (counts[number] ?? 0) + 1; },
    counted: () => words.flatMap((value, number) => (counts[number] === 0 ? [] : [{ value, count: counts[number] ?? 0 }])).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  };
}
