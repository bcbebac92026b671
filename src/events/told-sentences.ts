import type { FoundClaim } from "../claims/index.ts";
import type { Span } from "../core/index.ts";
import type { Analysis, Sentence } from "../language/index.ts";
import type { SurroundingsReader } from "./surroundings.ts";

/** Sentences that tell of an attack as news: by a verb, or as "a raid", not as "the attack". */
export function freshAttacks(told: readonly FoundClaim[], sentenceOf: SurroundingsReader["sentenceOf"]): (sentence: number) => boolean {
  const sentences = new Set<number>();
  for (const claim of told) {
    if (claim.kind !== "attack" || !(/^en\/attack\/(?:active-verb|passive-verb|phrase|carried-out)$/u.test(claim.rule) || /^(?:an?|another)\s/iu.test(claim.quote))) continue;
    const sentence = sentenceOf(claim)?.index;
    if (sentence !== undefined) sentences.add(sentence);
  }
  return (sentence) => sentences.has(sentence);
}

/** What never stands between two figures of one happening ("killing nine people and injuring at least"): names, numbers, the end of a clause. */
const apart = /[^\s,—\p{Ll}]/u;
/** In UTF-16 units. */
const longestJoint = 36;

/** For each claim, the casualty figures of its sentence, but for those that go on with it ("killed nine and wounded 20"): a time or place beyond the next figure is that figure's. */
export function casualtiesBySentence(text: string, told: readonly FoundClaim[], sentenceAround: SurroundingsReader["sentenceOf"]): (claim: FoundClaim) => readonly Span[] {
  const spans = new Map<number, Span[]>();
  const sentenceOf = new Map<FoundClaim, number>();
  for (const claim of told) {
    const index = sentenceAround(claim)?.index ?? -1;
    sentenceOf.set(claim, index);
    if (claim.kind !== "casualties") continue;
    const list = spans.get(index);
    if (list === undefined) spans.set(index, [claim.span]);
    else list.push(claim.span);
  }
  return (claim) => {
    const all = spans.get(sentenceOf.get(claim) ?? -1) ?? [];
    let { end } = claim.span;
    return all.filter((other) => {
      if (other.start < claim.span.start) return true;
      const goesOn = other.start <= end || (other.start - end <= longestJoint && !apart.test(text.slice(end, other.start)));
      if (goesOn) end = Math.max(end, other.end);
      return !goesOn;
    });
  };
}

/** For a sentence, the one before it in its paragraph that leads to another happening and tells nothing of it yet ("In a separate engagement, troops intercepted a convoy. Eleven …"); -1 where there is none. */
export function leadingSentence({ sentences }: Analysis, told: readonly FoundClaim[], { sentenceOf, leadsElsewhere }: SurroundingsReader): (sentence: Sentence) => number {
  const telling = new Set(told.map((claim) => sentenceOf(claim)?.index ?? -1));
  return (sentence) => {
    const before = sentences[sentence.index - 1];
    return before !== undefined && before.block === sentence.block && !telling.has(before.index) && leadsElsewhere(before) ? before.index : -1;
  };
}
