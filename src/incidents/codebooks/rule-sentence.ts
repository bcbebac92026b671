import { ruleSentences } from "./tables/rule-sentences.ts";

/** What the rule of this id does, in one sentence: `sayso/affected-party`. Null for a rule that this version does not have. */
export function ruleSentence(rule: string): string | null {
  return Object.hasOwn(ruleSentences, rule) ? (ruleSentences[rule] ?? null) : null;
}

/** Ids of all rules of a codebook. */
export function rulesOf(codebook: string): readonly string[] {
  return Object.keys(ruleSentences).filter((rule) => rule.startsWith(`${codebook}/`));
}
