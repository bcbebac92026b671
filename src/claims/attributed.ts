import { spanContains, spansOverlap, type Span, type Speaker } from "../core/index.ts";
import type { Attribution } from "./attribution.ts";
import type { Draft } from "./draft.ts";
import type { FoundClaim, Reading } from "./types.ts";

/** Claims from drafts: each with its id, its speakers, stance, hedges and quote. One claim for each speaker of the same words. */
export function attributed(reading: Reading, drafts: readonly Draft[], attributionsAt: (span: Span) => readonly Attribution[]): readonly FoundClaim[] {
  const used = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const { origin, stance, ...rest } = draft;
    return withoutOwn(reading.analysis.text, attributionsAt(draft.span), draft.span).map((said) => {
      const plain = `${draft.kind === "casualties" ? draft.outcome : draft.kind}@${draft.span.start}-${draft.span.end}`;
      const copies = (used.get(plain) ?? 0) + 1;
      used.set(plain, copies);
      return {
        ...rest,
        id: copies === 1 ? plain : `${plain}.${copies}`,
        speakers: origin === null ? said.speakers : withOrigin(reading, origin, said.speakers),
        stance: stance ?? said.stance,
        hedges: said.hedges,
        quote: reading.analysis.text.slice(draft.span.start, draft.span.end),
      };
    });
  });
}

/** A party named inside the words of the claim is what the claim is about, not who says it: "Ukraine has not claimed responsibility". One whose "said" stands beside it is inserted: "Among the dead, police said, were two boys". */
function withoutOwn(text: string, all: readonly Attribution[], span: Span): readonly Attribution[] {
  const inserted = ({ span: { start, end } }: Speaker): boolean => /^ (?:said|says|say|added)\b/u.test(text.slice(end, end + 7)) || /\b(?:said|says|say|added|to) (?:the )?$/u.test(text.slice(Math.max(0, start - 10), start));
  const kept = all.map((said) => ({ ...said, speakers: said.speakers.filter((speaker) => !spanContains(span, speaker.span) || inserted(speaker)) }));
  const named = kept.filter((said) => said.speakers.length > 0);
  return named.length > 0 ? named : kept.slice(0, 1);
}

/** The one whom the construction itself names comes first; who passes it on follows. */
function withOrigin(reading: Reading, origin: Span, chain: readonly Speaker[]): readonly Speaker[] {
  const actor = reading.actors.filter((mention) => spansOverlap(mention, origin)).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const name = actor?.name ?? reading.analysis.text.slice(origin.start, origin.end);
  if (chain[0]?.name === name) return chain;
  return [{ name, kind: actor?.kind ?? null, side: actor?.side ?? null, relation: null, span: origin }, ...chain.filter((speaker) => speaker.name !== name)];
}
