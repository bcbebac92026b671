import type { CasualtyClaim, Span, Stance } from "../../core/index.ts";
import type { Analysis } from "../../language/index.ts";
import type { Attribution } from "../attribution.ts";
import type { FoundCasualtyClaim, Reading } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import { whoTheyAre, type Who } from "./people/index.ts";
import { rolesOf } from "./role.ts";
import { scopesOf } from "./scope.ts";

/** Claims from candidates: who says it, of whom, in which role and scope. One claim for each speaker of the same words. */
export function claimsFrom(reading: Reading, candidates: readonly Candidate[], attributionsAt: (span: Span) => readonly Attribution[]): readonly FoundCasualtyClaim[] {
  const { analysis } = reading;
  const roleOf = rolesOf(analysis);
  const claims: FoundCasualtyClaim[] = [];
  const used = new Map<string, number>();
  const scopes = scopesOf(analysis, candidates);
  const spanOf = (tokens: Span): Span => ({ start: analysis.tokens[tokens.start]?.start ?? 0, end: analysis.tokens[tokens.end - 1]?.end ?? 0 });
  const said = new Map(candidates.map((candidate) => [candidate, attributionsAt(spanOf(candidate.counted?.tokens ?? candidate.tokens))]));
  const who = whoTheyAre(analysis, candidates, (candidate) => said.get(candidate)?.[0]?.speakers[0]);
  for (const [at, candidate] of candidates.entries()) {
    const span = spanOf(candidate.tokens);
    const people = peopleOf(analysis, candidate, who.get(candidate) ?? { group: null, side: null });
    const base = {
      kind: "casualties", outcome: candidate.outcome, amount: candidate.amount, people, role: roleOf(candidate), part: candidate.part, scope: scopes[at] ?? "event",
      span, quote: analysis.text.slice(span.start, span.end), rule: candidate.rule,
    } as const;
    for (const attribution of said.get(candidate) ?? []) {
      const plain = `${candidate.outcome}@${span.start}-${span.end}`;
      const copies = (used.get(plain) ?? 0) + 1;
      used.set(plain, copies);
      claims.push({ ...base, id: copies === 1 ? plain : `${plain}.${copies}`, speakers: attribution.speakers, stance: stanceOf(analysis, candidate, attribution), hedges: attribution.hedges });
    }
  }
  return claims;
}

/** A nought is what is asserted ("denied that anyone was hurt"); a denial only where a speaker answers for civilians ("no civilian died"). */
function stanceOf({ tokens }: Analysis, { amount, denied, counted }: Candidate, { speakers, stance }: Attribution): Stance {
  if (amount.max !== 0) return denied ? "denies" : stance;
  if (counted?.group === "civilian" && tokens.slice(counted.tokens.start, counted.tokens.end).some(({ lower }) => /^(?:civilians?|residents?|villagers?|bystanders?)$/u.test(lower)) && speakers.length > 0) return "denies";
  return stance === "denies" ? "asserts" : stance;
}

function peopleOf(analysis: Analysis, { counted }: Candidate, { group, side }: Who): CasualtyClaim["people"] {
  if (counted === null) return { words: null, group, side };
  const first = analysis.tokens[counted.tokens.start];
  const last = analysis.tokens[counted.tokens.end - 1];
  const phrase = first === undefined || last === undefined ? "" : analysis.text.slice(first.start, last.end);
  // A person told of by name is counted, and the name itself is not collected.
  const named = counted.form !== "numbered" && counted.head?.pos === "PROPN";
  const words = counted.head === null || named ? null : phrase.replace(counted.amount.words, "").replace(/^[\s"“”‘’']+|[\s"“”‘’']+$/gu, "") || phrase;
  return { words: words === null || !/\p{L}/u.test(words) ? null : words, group, side };
}
