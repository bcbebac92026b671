import type { Span } from "../core/index.ts";
import { formTest, type Analysis, type NounGroup, type Token } from "../language/index.ts";
import { headOf } from "./describe.ts";
import { documents } from "./tables/heads.ts";

const attaching = new Set(["of", "at", "in", "for", "from", "with", "near", "inside", "on", "within", "across", "to", "behind"]);
const timeWords = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|week|month|year|day|morning|evening|night|afternoon|weekend|january|february|march|april|june|july|august|september|october|november|december|time|condition|interview|detail|addition|response|telegram|twitter|facebook|x|return|advance|part|front|order|turn|case|fact|\d+)$/u;

/** Bodies whose names join two fields: "Ministry of Public Health and Population". */
const mayJoin = formTest(({ lower }) => /^(?:minister|commissioner|secretary|undersecretary|director|ministry|directorate|department|office|organisation|organization|group|association|committee|society)$/u.test(lower));

/** First noun group of each token; -1 where the token is in none. */
export function groupsByToken(analysis: Analysis): Int32Array {
  const at = new Int32Array(analysis.tokens.length).fill(-1);
  analysis.groups.forEach((group, index) => {
    for (let token = group.tokens.start; token < group.tokens.end; token++) at[token] = index;
  });
  return at;
}

/** The noun group that begins at a token. */
export function nounGroupAt(analysis: Analysis, groupOf: Int32Array, token: number): NounGroup | null {
  const group = analysis.groups[groupOf[token] ?? -1];
  return group?.kind === "noun" && group.tokens.start === token ? group : null;
}

/**
 * End of the phrase that a noun group opens: "officials" → "officials in the region of Sumy"; token position behind its last word.
 * Prepositions other than "of" attach to nouns that name an actor only.
 */
export function phraseEnd(analysis: Analysis, groupOf: Int32Array, group: NounGroup, sentenceEnd: number): number {
  const { tokens } = analysis;
  const actor = headOf(tokens[group.head]) !== null;
  let end = group.tokens.end;
  let joins = mayJoin(tokens[group.head]);
  for (let links = 0; links < 4; links++) {
    end = bracketEnd(tokens, end, sentenceEnd);
    const joint = tokens[end];
    if (joint === undefined || end >= sentenceEnd || !attaching.has(joint.lower)) break;
    if (joint.lower !== "of" && !actor) break;
    // "accused the Highlands Front of firing rockets": a deed, and no part of a name; "the Ministry of housing" is one.
    if (joint.lower === "of" && /^\p{Ll}+ing$/u.test(tokens[end + 1]?.text ?? "") && /^\p{Lu}/u.test(tokens[group.head]?.text ?? "") && !/^(?:ministry|department|office|bureau|minister|secretary|director)s?$/u.test(tokens[group.head]?.lower ?? "")) break;
    const next = nounGroupAt(analysis, groupOf, end + 1);
    if (next === null || next.tokens.end > sentenceEnd) break;
    const head = tokens[next.head];
    if (joint.lower === "of" && next.amount !== null && headOf(tokens[group.head])?.head.sort === "organisation" && next.determiner === null && (analysis.amounts[next.amount]?.amount.max ?? 2) > 1 && !/^(?:group|team|panel|crew|council|committee|number|delegation|convoy|patrol|gang|family|pair|unit|network|coalition|alliance)s?$/u.test(tokens[group.head]?.lower ?? "")) break;
    if (head === undefined || timeWords.test(head.lower) || (joint.lower !== "of" && (documents.has(head.lower) || head.pos === "PRON"))) break;
    if ((joint.lower === "on" || joint.lower === "to") && !/^(?:envoy|ambassador|adviser|advisor|aide|contractor|expert|coordinator|witness|duty)$/u.test(joint.lower === "on" && head.lower === "duty" ? "duty" : (tokens[end - 1]?.lower ?? ""))) break;
    end = next.tokens.end;
    if (tokens[end]?.lower === "and" && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? "") && /^\p{Lu}/u.test(tokens[end - 1]?.text ?? "") && joins) {
      const more = nounGroupAt(analysis, groupOf, end + 1);
      if (more !== null) end = more.tokens.end;
    }
    joins ||= mayJoin(head);
  }
  return end;
}

/** End of a short bracket right behind: "(JNIM)", "(R-Ohio)". */
function bracketEnd(tokens: readonly Token[], at: number, sentenceEnd: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let end = at + 1; end < Math.min(sentenceEnd, at + 8); end++) if (tokens[end]?.text === ")") return end + 1;
  return at;
}

/** Initials in a bracket of the phrase: "(JNIM)". */
export function initialsIn(tokens: readonly Token[], phrase: Span): string | null {
  for (let at = phrase.start; at + 2 < phrase.end + 1; at++) {
    if (tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" && /^\p{Lu}[\p{Lu}\p{Ll}\d-]+$/u.test(tokens[at + 1]?.text ?? "")) return tokens[at + 1]?.lower ?? null;
  }
  return null;
}
