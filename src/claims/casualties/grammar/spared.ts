import { en, type VerbGroup } from "../../../language/index.ts";
import type { Counted } from "./counted.ts";
import type { SentenceView } from "./view.ts";

/** "nobody was hurt", "injuring no one": neither killed nor injured, unless the same sentence tells of dead. */
export function sparesAll(view: SentenceView, verb: VerbGroup, { amount }: Counted): boolean {
  if (amount.max !== 0 || !/^(?:hurt|harm|injure|wound)$/u.test(verb.lemma)) return false;
  const { start, end } = view.sentence.tokens;
  return /^(?:hurt|harm)$/u.test(verb.lemma) || !view.analysis.tokens.slice(start, end).some(({ lower, lemma }) => en.outcomeAdjectives.get(lower) === "killed" || en.outcomeVerbs.get(lemma)?.outcome === "killed" || en.outcomeNouns.get(lemma) === "killed");
}
