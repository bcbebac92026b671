import type { ArticleView } from "sayso/api";
import type { Amount, AmountKind, CasualtyClaim, Outcome, Role, Scope, Span, Speaker } from "sayso/contract";

/** What the form of a claim of casualties holds. */
export interface ClaimFields {
  outcome: Outcome;
  kind: AmountKind;
  min: number | null;
  max: number | null;
  speaker: string;
  scope: Scope;
  role: Role;
  event: string;
}

export const amountKinds: readonly (readonly [AmountKind, string])[] = [["exact", "exactly"], ["atLeast", "at least"], ["atMost", "at most"], ["range", "between"], ["about", "about"], ["vague", "in words only"]];

/** Who is named in the article as a speaker, once each; the empty name is the article's own voice. */
export function speakersIn({ claims, statements }: ArticleView): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  for (const { speaker } of statements) if (speaker !== null) speakers.set(speaker.name, { ...speaker, relation: null });
  for (const { claim } of claims) for (const speaker of claim.speakers) speakers.set(speaker.name, speaker);
  return speakers;
}

/** The fields as an amount; null where they make none: a bound missing, or the least above the most. */
export function amountFrom({ kind, min, max }: ClaimFields, words: string): Amount | null {
  const whole = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 0;
  switch (kind) {
    case "exact":
    case "about": return whole(min) ? { kind, min, max: min, words } : null;
    case "atLeast": return whole(min) ? { kind, min, max: null, words } : null;
    case "atMost": return whole(max) ? { kind, min: null, max, words } : null;
    case "range": return whole(min) && whole(max) && (min ?? 0) <= (max ?? 0) ? { kind, min, max, words } : null;
    case "vague": return { kind, min: null, max: null, words };
    default: return kind satisfies never;
  }
}

/** A claim made by hand, with the words that it rests on. */
export function claimFrom(fields: ClaimFields, amount: Amount, span: Span, view: ArticleView): CasualtyClaim {
  const speaker = speakersIn(view).get(fields.speaker);
  const base = `${fields.outcome}@${span.start}-${span.end}`;
  const taken = new Set(view.claims.map(({ claim }) => claim.id));
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}.${next}`;
  return {
    id, event: fields.event, kind: "casualties", outcome: fields.outcome, amount, people: { words: null, group: null, side: null }, role: fields.role, part: false, scope: fields.scope,
    speakers: speaker === undefined ? [] : [speaker], stance: "asserts", hedges: [], span, quote: view.article.text.slice(span.start, span.end), rule: "hand/added",
  };
}
