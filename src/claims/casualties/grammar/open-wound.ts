import { en, type VerbGroup } from "../../../language/index.ts";
import type { Counted } from "./counted.ts";
import type { SentenceView } from "./view.ts";

/** Verbs that tell that people were hit, and not how they fared. */
const hitting = /^(?:shoot|stab|hit)$/u;

/** Words by which a sentence tells that those hit live, or where the bullet went. */
const living = /^(?:wounded|injured|hurt|injur(?:y|ies|ing)|wounds?|wounding|surviv(?:e|ed|es|ors?|ing)|conditions?|hospitals?|hospitali[sz]ed|treated|treatment|surgery|discharged|critical|critically|stable|serious|seriously|non-life-threatening|alive|recover(?:ed|ing)?|expected|legs?|arms?|heads?|necks?|chests?|backs?|shoulders?|thighs?|face|faces|hands?|foot|feet|knees?|stomachs?|abdomen|torso|buttocks|hips?|eyes?|ankles?|groin|twice|neither|splinters|shrapnel|fragments|glass|rubber|pellets|stones?|debris)$/u;

/** "Three people were shot", "a man stabbed eight people", "two were hit, one fatally": several were hit, and the sentence does not say whether they live. Refused: "was shot in the leg", "two were shot and are in hospital", "a boy was shot". */
export function leavesFateOpen(view: SentenceView, { lemma, tokens }: VerbGroup, { amount, form }: Counted): boolean {
  if (!hitting.test(lemma) || form === "single" || amount.max === 0 || (amount.min === 1 && amount.max === 1)) return false;
  const { start, end } = view.sentence.tokens;
  // "hit by stray bullets" wounds, unless some died of it.
  if (lemma === "hit" && !view.analysis.tokens.slice(tokens.end, end).some(({ lower }) => /^(?:fatally|died|dead|killed)$/u.test(lower))) return false;
  return view.analysis.tokens.slice(start, end).every((token, at) => !living.test(token.lower) || (start + at >= tokens.start && start + at < tokens.end)) && !view.analysis.tokens.slice(start, tokens.start).some(({ lower }) => en.outcomeAdjectives.get(lower) === "injured");
}
