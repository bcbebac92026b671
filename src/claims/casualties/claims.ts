import type { CasualtyClaim, Span, Stance } from "../../core/index.ts";
import { sideIn } from "../../actors/index.ts";
import type { Attribution } from "../attribution.ts";
import type { FoundCasualtyClaim, Reading } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import { rolesOf } from "./role.ts";
import { scopesOf } from "./scope.ts";

/** Claims from candidates: who says it, of whom, in which role and scope. One claim for each speaker of the same words. */
export function claimsFrom(reading: Reading, candidates: readonly Candidate[], attributionsAt: (span: Span) => readonly Attribution[]): readonly FoundCasualtyClaim[] {
  const { analysis } = reading;
  const roleOf = rolesOf(analysis);
  const claims: FoundCasualtyClaim[] = [];
  const used = new Map<string, number>();
  const scopes = scopesOf(analysis, candidates);
  for (const [at, candidate] of candidates.entries()) {
    const span = { start: analysis.tokens[candidate.tokens.start]?.start ?? 0, end: analysis.tokens[candidate.tokens.end - 1]?.end ?? 0 };
    const core = candidate.counted === null ? span : { start: analysis.tokens[candidate.counted.tokens.start]?.start ?? span.start, end: analysis.tokens[candidate.counted.tokens.end - 1]?.end ?? span.end };
    const before = claims.findLast((claim) => !claim.part);
    const inherits = before !== undefined && candidate.counted?.group == null && (refersBack(candidate) || candidate.rule.endsWith("/gapped")) && candidate.sentence - (candidates[at - 1]?.sentence ?? -9) <= 1;
    const people = peopleOf(reading, candidate);
    const base = {
      kind: "casualties", outcome: candidate.outcome, amount: candidate.amount, people: inherits ? { ...people, group: before.people.group, side: people.side ?? before.people.side } : people, role: roleOf(candidate), part: candidate.part, scope: scopes[at] ?? "event",
      span, quote: analysis.text.slice(span.start, span.end), rule: candidate.rule,
    } as const;
    for (const attribution of attributionsAt(core)) {
      const plain = `${candidate.outcome}@${span.start}-${span.end}`;
      const copies = (used.get(plain) ?? 0) + 1;
      used.set(plain, copies);
      claims.push({ ...base, id: copies === 1 ? plain : `${plain}.${copies}`, speakers: attribution.speakers, stance: stanceOf(candidate, people.group, attribution), hedges: attribution.hedges });
    }
  }
  return claims;
}

/** A nought is what is asserted ("denied that anyone was hurt"); a denial only where a speaker answers for civilians ("no civilian died"). */
function stanceOf({ amount, denied }: Candidate, group: CasualtyClaim["people"]["group"], { speakers, stance }: Attribution): Stance {
  if (amount.max !== 0) return denied ? "denies" : stance;
  if (group === "civilian" && speakers.length > 0) return "denies";
  return stance === "denies" ? "asserts" : stance;
}

/** "six", "ten others", "two more": counts the same kind of people as the whole figure before it, not as a part of that ("among them nine soldiers"). */
function refersBack(candidate: Candidate): boolean {
  const head = candidate.counted?.head ?? null;
  return candidate.counted !== null && (head === null || /^(?:others?|more|dead|wounded|injured|them|bodies)$/u.test(head.lower));
}

function peopleOf(reading: Reading, candidate: Candidate): CasualtyClaim["people"] {
  const { analysis } = reading;
  const { counted } = candidate;
  if (counted === null) return { words: null, group: null, side: null };
  const first = analysis.tokens[counted.tokens.start];
  const last = analysis.tokens[counted.tokens.end - 1];
  const phrase = first === undefined || last === undefined ? "" : analysis.text.slice(first.start, last.end);
  // A person told of by name is counted, and the name itself is not collected.
  const named = counted.form !== "numbered" && counted.head?.pos === "PROPN";
  const words = counted.head === null || named ? null : phrase.replace(counted.amount.words, "").trim() || phrase;
  return { words: words === "" ? null : words, group: counted.group, side: sideIn(analysis.tokens, counted.tokens.start, counted.tokens.end) };
}
