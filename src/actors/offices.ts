import type { Analysis, NounGroup, Sentence } from "../language/index.ts";
import { kindIn, sideIn } from "./affiliation.ts";
import { describe, personKind, rolesIn, type Description } from "./describe.ts";
import { plainName } from "./names.ts";
import { nounGroupAt } from "./phrases.ts";

const namedFields = /^(?:health|defence|defense|interior|affairs|justice|finance|agriculture|education|information|culture|energy|transport|trade|sanitation|police|commerce|development|security|emergencies|state)$/u;

/**
 * "the Department of Health (DOH) secretary Noor Haddad", "Public Health and Sanitation Minister Noor Haddad", "Minister of Health Noor Haddad":
 * the name that the long title leads to.
 */
export function nameBehindBracket(analysis: Analysis, groupOf: Int32Array, group: NounGroup, end: number, sentence: Sentence): { readonly description: Description; readonly end: number; readonly head: number } | null {
  const { tokens } = analysis;
  const joined = tokens[end]?.lower === "and" && namedFields.test(tokens[end - 1]?.lower ?? "") && /^\p{Lu}/u.test(tokens[end - 1]?.text ?? "");
  const next = tokens[end - 1]?.text === ")" ? nounGroupAt(analysis, groupOf, end) : joined ? nounGroupAt(analysis, groupOf, end + 1) : null;
  if (next !== null && next.tokens.end <= sentence.tokens.end) {
    const description = describe(tokens, next.tokens.start, next.tokens.end, next.tokens.end, analysis.capitals);
    if (description !== null && (description.sort === "person" || description.sort === "role") && (description.calls.length > 0 || tokens[end - 1]?.text === ")")) {
      const kind = description.kind === null || description.kind === "person" ? kindIn(tokens, group.tokens.start, next.tokens.start, -1) : description.kind;
      return { description: { ...description, kind: kind ?? description.kind, side: description.side ?? sideIn(tokens, group.tokens.start, end) }, end: next.tokens.end, head: next.head };
    }
    return null;
  }
  const titled = officeName(analysis, groupOf, group, sentence);
  if (titled !== null) return titled;
  if (tokens[group.tokens.end]?.lower !== "of" || rolesIn(tokens, group.tokens.end - 1, group.tokens.end).length === 0) return null;
  const last = nameEnd(analysis, group.tokens.end + 1, end);
  if (last > 0) {
    const description = describe(tokens, last, end, end, analysis.capitals);
    if (description?.sort === "person") return { description: { ...description, kind: personKind(tokens, group.tokens.start, group.tokens.end) === "person" ? (kindIn(tokens, group.tokens.start, last, -1) ?? "person") : personKind(tokens, group.tokens.start, group.tokens.end), side: sideIn(tokens, group.tokens.start, last), calls: rolesIn(tokens, group.tokens.start, group.tokens.end) }, end, head: end - 1 };
  }
  for (let at = group.tokens.end + 1; at < end - 2; at++) {
    if (!namedFields.test(tokens[at]?.lower ?? "") || namedFields.test(tokens[at + 1]?.lower ?? "") || !tokens.slice(at + 1, end).every((token) => token.pos === "PROPN")) continue;
    const description = describe(tokens, at + 1, end, end, analysis.capitals);
    if (description?.sort !== "person") return null;
    return { description: { ...description, kind: personKind(tokens, group.tokens.start, group.tokens.end), side: sideIn(tokens, group.tokens.start, at), calls: rolesIn(tokens, group.tokens.start, group.tokens.end) }, end, head: end - 1 };
  }
  return null;
}

/** "Department of Public Safety spokesman Noor Haddad", "Ministry of Defence insider": a body's name and behind it, in one noun phrase, who speaks. */
function officeName(analysis: Analysis, groupOf: Int32Array, group: NounGroup, sentence: Sentence): { readonly description: Description; readonly end: number; readonly head: number } | null {
  const { tokens } = analysis;
  if (tokens[group.tokens.end]?.lower !== "of" || !/^(?:department|ministry|university|bureau|office|institute|division|board|council|committee)$/u.test(tokens[group.head]?.lower ?? "")) return null;
  const next = nounGroupAt(analysis, groupOf, group.tokens.end + 1);
  if (next === null || next.tokens.end > sentence.tokens.end || !tokens.slice(next.tokens.start, next.tokens.end).some((token) => /^\p{Ll}/u.test(token.text) && rolesIn([token], 0, 1).length > 0)) return null;
  const description = describe(tokens, next.tokens.start, next.tokens.end, next.tokens.end, analysis.capitals);
  if (description === null || (description.sort !== "person" && description.sort !== "role")) return null;
  const kind = description.kind === null || description.kind === "person" || description.kind === "government" ? (kindIn(tokens, group.tokens.start, next.tokens.end, -1) ?? description.kind) : description.kind;
  const name = description.sort === "role" ? plainName(tokens, group.tokens.start, next.tokens.end) : description.name;
  return { description: { ...description, name, kind, side: description.side ?? sideIn(tokens, group.tokens.start, next.tokens.end) }, end: next.tokens.end, head: next.head };
}

/** First token of the name that ends a long office: "head of the regional administration Noor Haddad"; -1 where none does. */
function nameEnd(analysis: Analysis, from: number, end: number): number {
  const { tokens } = analysis;
  let at = end;
  while (at > from && /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.pos === "PROPN" && !headOfWord(tokens[at - 1]?.lower ?? "")) at--;
  const before = tokens[at - 1];
  return end - at >= 2 && end - at <= 3 && at > from && before !== undefined && (before.pos === "NOUN" || before.pos === "PROPN") && headOfWord(before.lower) ? at : -1;
}

const headOfWord = (word: string): boolean => /^(?:administration|department|office|service|police|council|committee|union|branch|agency|district|region|province|command|ministry|army|navy|hospital|party|group)$/u.test(word);
