import type { Outcome, Span } from "../../../core/index.ts";
import type { Analysis, NounGroup, Sentence, Token, VerbGroup } from "../../../language/index.ts";

/** A noun group, a verb group, or a single token that is in neither. `start` and `end` are token positions, half-open. */
export type Item =
  | (ItemBounds & { readonly kind: "noun"; readonly group: NounGroup })
  | (ItemBounds & { readonly kind: "verb"; readonly group: VerbGroup })
  | (ItemBounds & { readonly kind: "word"; readonly group: null });

interface ItemBounds {
  readonly start: number;
  readonly end: number;
  /** In lower case; "" where the item is longer than one token. */
  readonly word: string;
}

/** One sentence as a row of items: what casualty rules match on. */
export interface SentenceView {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** Which of the items are verbs: most rules ask of these alone. */
  readonly verbs: readonly number[];
  /** Which are nouns with an amount. */
  readonly counts: readonly number[];
  /** What the verbs were found to say, by item: many rules ask for the same verb. */
  readonly outcomes: Map<number, OutcomeOfVerb | null>;
}

/** What a verb group says became of somebody. `tokens` covers the verb and its particles. */
export interface OutcomeOfVerb {
  readonly outcome: Outcome;
  readonly suffers: "object" | "subject";
  readonly peopleOnly: boolean;
  readonly tokens: Span;
}

/** Views by sentence: several finders look at the same sentences. Kept for as long as the analysis itself. */
const viewed = new WeakMap<Analysis, Map<number, SentenceView>>();

/** Views of the sentences that `wanted` picks. One pass over the groups. */
export function viewSentences(analysis: Analysis, wanted: (sentence: Sentence) => boolean): readonly SentenceView[] {
  const known = viewed.get(analysis) ?? new Map<number, SentenceView>();
  if (known.size === 0) viewed.set(analysis, known);
  const views: SentenceView[] = [];
  let next = 0;
  for (const sentence of analysis.sentences) {
    const { end } = sentence.tokens;
    const first = next;
    while (next < analysis.groups.length && (analysis.groups[next]?.tokens.start ?? end) < end) next++;
    if (!wanted(sentence)) continue;
    let view = known.get(sentence.index);
    if (view === undefined) known.set(sentence.index, (view = viewAt(analysis, sentence, first, next)));
    views.push(view);
  }
  return views;
}

/** The view of one sentence, whether or not it was picked; null where there is no such sentence. */
export function viewOf(analysis: Analysis, index: number): SentenceView | null {
  const sentence = analysis.sentences[index];
  if (sentence === undefined) return null;
  const known = viewed.get(analysis) ?? new Map<number, SentenceView>();
  const view = known.get(index) ?? viewAt(analysis, sentence, ...groupsIn(analysis, sentence));
  known.set(index, view);
  return view;
}

function viewAt(analysis: Analysis, sentence: Sentence, first: number, last: number): SentenceView {
  const items = itemsOf(analysis, first, last, sentence.tokens.start, sentence.tokens.end);
  const verbs: number[] = [];
  const counts: number[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item?.kind === "verb") verbs.push(index);
    else if (item?.kind === "noun" && item.group.amount !== null) counts.push(index);
  }
  return { analysis, sentence, items, verbs, counts, outcomes: new Map() };
}

/** All that `read` finds at the verbs of a sentence, in their order. */
export function atVerbs<T>(view: SentenceView, read: (verb: VerbGroup, index: number, item: Item) => readonly T[]): readonly T[] {
  return gathered(view, view.verbs, (item, index) => (item.kind === "verb" ? read(item.group, index, item) : []));
}

type CountedGroup = NounGroup & { readonly amount: number };
const hasAmount = (group: NounGroup): group is CountedGroup => group.amount !== null;

/** All that `read` finds at the nouns of a sentence that have an amount, in their order. */
export function atCounts<T>(view: SentenceView, read: (group: CountedGroup, index: number, item: Item) => readonly T[]): readonly T[] {
  return gathered(view, view.counts, (item, index) => (item.kind === "noun" && hasAmount(item.group) ? read(item.group, index, item) : []));
}

const nothing: readonly never[] = [];

function gathered<T>(view: SentenceView, at: readonly number[], read: (item: Item, index: number) => readonly T[]): readonly T[] {
  let all: readonly T[] = nothing;
  for (const index of at) {
    const item = view.items[index];
    const found = item === undefined ? nothing : read(item, index);
    if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
  }
  return all;
}

/** The groups of a sentence, from the first up to the last, by halving: groups stand in order of the text. */
function groupsIn({ groups }: Analysis, { tokens: { start, end } }: Sentence): readonly [number, number] {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.tokens.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < groups.length && (groups[last]?.tokens.start ?? end) < end) last++;
  return [low, last];
}

/** Quotation marks are no part of the grammar: "killed “29 personnel”" reads like "killed 29 personnel". */
const isQuoteMark = (token: Token): boolean => token.text.length === 1 && "\"“”‘’„«»".includes(token.text);

/** The groups from `first` up to `last` and the words between them, from token `start` up to `end`. */
function itemsOf({ tokens, groups }: Analysis, first: number, last: number, start: number, end: number): readonly Item[] {
  const items: Item[] = [];
  const addWords = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined || !isQuoteMark(token)) items.push({ kind: "word", start: at, end: at + 1, word: token?.lower ?? "", group: null });
    }
  };
  let at = start;
  for (let index = first; index < last; index++) {
    const group = groups[index];
    if (group === undefined) continue;
    addWords(at, group.tokens.start);
    const word = group.tokens.end - group.tokens.start > 1 ? "" : (tokens[group.tokens.start]?.lower ?? "");
    items.push(group.kind === "noun" ? { kind: "noun", start: group.tokens.start, end: group.tokens.end, word, group } : { kind: "verb", start: group.tokens.start, end: group.tokens.end, word, group });
    at = group.tokens.end;
  }
  addWords(at, end);
  return items;
}

/** The first token of the item at `index`, or undefined past the sentence's ends. */
export function tokenOf(view: SentenceView, index: number): Token | undefined {
  const item = view.items[index];
  return item === undefined ? undefined : view.analysis.tokens[item.start];
}

/** Lower-case word of a one-token item; "" where the item is a longer group or there is none. */
export function wordOf(view: SentenceView, index: number): string {
  return view.items[index]?.word ?? "";
}

export function nounAt(view: SentenceView, index: number): NounGroup | null {
  const item = view.items[index];
  return item?.kind === "noun" ? item.group : null;
}

export function verbAt(view: SentenceView, index: number): VerbGroup | null {
  const item = view.items[index];
  return item?.kind === "verb" ? item.group : null;
}

export function isPreposition(view: SentenceView, index: number): boolean {
  const item = view.items[index];
  const token = tokenOf(view, index);
  return item?.kind === "word" && (token?.pos === "ADP" || token?.lower === "than") && token.lower !== "that";
}

/** "how many died": a question gives no figure. */
export const asksCount = (view: SentenceView, start: number): boolean => view.analysis.tokens[start - 1]?.lower === "how";

/** Index of the first item that ends behind the token, by halving; the number of items where none does. */
export function itemFrom(view: SentenceView, token: number): number {
  let low = 0;
  let high = view.items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.items[middle]?.end ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item that holds the token, or -1. */
export function itemHolding(view: SentenceView, token: number): number {
  const at = itemFrom(view, token);
  return (view.items[at]?.start ?? Infinity) <= token ? at : -1;
}
