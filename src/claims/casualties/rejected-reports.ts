import { spanContains, type Span, type Statement } from "../../core/index.ts";
import { sentenceAt, type Analysis } from "../../language/index.ts";
import type { FoundCasualtyClaim, Reading } from "../types.ts";
import { nounAt, viewOf, wordOf, type SentenceView } from "./grammar/view.ts";
import { tellers, untrueWords } from "./tables/rebuttals.ts";

/** How many items may stand between who tells and what is told: "posts on social media claiming that". */
const farthest = 8;

/**
 * Figures that a sentence names only to reject them: "Posts claiming that two children had died were “vile lies”, he said", "There was no truth to reports of six deaths".
 * Two claims: the figure as it was told, and the denial by who rejects it, or by the article where nobody is named. Refused: "reports of six deaths were confirmed".
 */
export function withRejectedReports({ analysis, statements }: Reading, claims: readonly FoundCasualtyClaim[]): readonly FoundCasualtyClaim[] {
  const copies = Map.groupBy(claims, ({ outcome, span }) => `${outcome}@${span.start}-${span.end}`);
  let byStart: ReadonlyMap<number, readonly Statement[]> | null = null;
  return claims.flatMap((claim) => {
    if (claim.amount.max === 0 || (copies.get(`${claim.outcome}@${claim.span.start}-${claim.span.end}`)?.length ?? 0) > 1) return [claim];
    const teller = tellerOf(analysis, claim);
    if (teller === null) return [claim];
    // "The claims of the ministry that …": whoever is named between the two told it.
    const owner = claim.speakers.find(({ span }) => span.start >= teller.span.end && span.end <= claim.span.start);
    const apart = ({ span }: { readonly span: Span }): boolean => span.end <= teller.span.start || span.start >= teller.span.end;
    const named = claim.speakers.filter((speaker) => speaker !== owner && apart(speaker));
    byStart ??= Map.groupBy(statements, ({ content }) => sentenceAt(analysis.sentences, content[0]?.start ?? 0)?.index ?? -1);
    const here = byStart.get(sentenceAt(analysis.sentences, claim.span.start)?.index ?? -1) ?? [];
    const rejecting = here.find(({ speaker, content }) => speaker !== null && speaker.name !== owner?.name && apart(speaker) && content.some((span) => spanContains(span, teller.span) && spanContains(span, claim.span)))?.speaker;
    const others = named.length > 0 || rejecting == null ? named : [{ ...rejecting, relation: null }];
    return [{ ...claim, speakers: [owner ?? { ...teller, relation: null }], stance: "asserts" }, { ...claim, id: `${claim.id}.2`, speakers: others, stance: "denies" }];
  });
}

/** Who told the figure that the claim's own sentence rejects; null where it rejects nothing or names nobody who told. */
function tellerOf(analysis: Analysis, { span }: FoundCasualtyClaim): NonNullable<Statement["speaker"]> | null {
  const sentence = sentenceAt(analysis.sentences, span.start);
  const view = sentence === null ? null : viewOf(analysis, sentence.index);
  if (view === null || span.end > view.sentence.end) return null;
  const first = view.items.findIndex(({ end }) => (analysis.tokens[end - 1]?.end ?? 0) > span.start);
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const group = nounAt(view, at);
    const head = analysis.tokens[group?.head ?? -1];
    if (/^[.;]$/u.test(wordOf(view, at))) return null;
    if (group === null || head === undefined || !tellers.has(head.lower) || !handsOn(view, at + 1, first)) continue;
    if (!isRejected(view, at, span.end)) return null;
    const start = analysis.tokens[group.determiner === null ? group.tokens.start : group.tokens.start + 1]?.start ?? head.start;
    return { name: analysis.text.slice(start, head.end), kind: null, side: null, span: { start, end: head.end } };
  }
  return null;
}

/** "of", "that", "claiming": what the teller told follows before the claim. */
function handsOn(view: SentenceView, from: number, to: number): boolean {
  if (from === to) return true;
  for (let at = from; at < to; at++) {
    const item = view.items[at];
    if (/^(?:of|that|about|which|claiming|saying|alleging|suggesting|in|putting)$/u.test(item?.word ?? "") || /^(?:claim|say|allege|suggest|put)$/u.test(item?.kind === "verb" ? item.group.lemma : "")) return true;
  }
  return false;
}

/** "no truth to" before the teller, or "were false", "is a lie" behind the figure. */
function isRejected(view: SentenceView, teller: number, end: number): boolean {
  const { tokens } = view.analysis;
  const words = tokens.slice(view.sentence.tokens.start, view.items[teller]?.start ?? 0).map(({ lower }) => lower);
  const no = words.findIndex((word, at) => word === "no" && /^(?:truth|basis|substance)$/u.test(words[at + 1] ?? ""));
  if (no >= 0 && words.length - no <= 6) return true;
  const behind = tokens.slice(view.sentence.tokens.start, view.sentence.tokens.end).filter((token) => token.start >= end && !(token.pos === "PUNCT" && !/^[.;,]$/u.test(token.lower)));
  const verb = behind.findIndex(({ lower }) => /^(?:is|are|was|were)$/u.test(lower));
  if (verb < 0 || verb > 8 || behind.slice(0, verb).some(({ lower }) => /^(?:[,;.]|who|which|and|but)$/u.test(lower))) return false;
  return behind.slice(verb + 1, verb + 6).some(({ lower }) => untrueWords.has(lower));
}
