import type { Span } from "../../core/index.ts";
import type { SentenceView } from "../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../draft.ts";
import { nobody, textSpan, type Parties, type Party } from "./parties.ts";

/** One sentence, with who is named in it and who says what stands in it. */
export interface Clause {
  readonly view: SentenceView;
  readonly parties: Parties;
  /** Who says what stands at an item, by the sentence's own words or by the statement that holds it; null in the article's own voice. */
  readonly speakerOf: (index: number) => Party | null;
}

/** One construction that says who did it, did not, or is held to have done it. */
export interface ResponsibilityRule {
  readonly id: string;
  /** Words, in dictionary form or as they stand, without any of which the rule finds nothing. */
  readonly words: readonly string[];
  readonly find: (clause: Clause) => readonly ResponsibilityDraft[];
}

/** `who` null: nobody is named. `items` are the first and last item of the words. */
export function draftOf(rule: string, view: SentenceView, who: Party | null, result: ResponsibilityDraft["result"], items: readonly [number, number], origin: Party | null): ResponsibilityDraft {
  return { kind: "responsibility", rule, who: who === null ? nobody : plain(who), result, span: itemSpan(view, items[0], items[1]), stance: null, origin: origin?.span ?? null };
}

/** "groups within the Popular Guard for the drone attack": what somebody is blamed for is no part of the name. */
const plain = ({ name, known }: Party): string => (known && !/ for (?:the|an?|its|their|his|this|that) /u.test(name) ? name : name.replace(/^(\S.*?) for (?:the|an?|its|their|his|this|that) (?:\S+ )*(?:attack|attacks|killings?|bombing|blast|raid|strike|ambush|deaths?|violence|massacre|explosion)s?$/u, "$1"));

/** Text span from one item to another, both included. */
export function itemSpan(view: SentenceView, first: number, last: number): Span {
  return textSpan(view, { start: view.items[first]?.start ?? view.sentence.tokens.start, end: view.items[last]?.end ?? view.sentence.tokens.end });
}
