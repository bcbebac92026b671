import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { isUnreal, subjectOf } from "../grammar/arguments.ts";
import { countPronoun, type Counted } from "../grammar/counted.ts";
import { countListLeft } from "../grammar/lists.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { isArrest, isHostage } from "./suffering-object.ts";
import { asksCount, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

/** The people before the verb: "six were killed", "a driver died", "ten people wounded in the blast". Refused: "an attack killed", "could be killed", "some of the dead were buried". */
export const sufferingSubject: CasualtyRule = {
  id: "en/casualties/suffering-subject",
  find: (view) =>
    view.items.flatMap((_item, index) => {
      const verb = verbAt(view, index);
      if (verb === null || (isUnreal(verb) && !(/^(?:account|save|resuscitate|revive)$/u.test(verb.lemma) && verb.negated))) return [];
      const outcome = outcomeOfVerb(view, index);
      if (outcome === null || (outcome.suffers === "object") !== (verb.voice === "passive")) return [];
      if (verb.form === "infinitive" && !((outcome.outcome === "missing" || outcome.outcome === "captured") && verbAt(view, index - 1)?.voice === "passive") && !/been|have|had/u.test(view.analysis.tokens.slice(verb.tokens.start, verb.tokens.end).map((token) => token.lower).join(" "))) return [];
      if (verb.form === "ingParticiple") return [];
      const subject = subjectOf(view, index);
      const counted = subject < 0 ? null : (countListLeft(view, subject, outcome.peopleOnly ? "weak" : "strong") ?? (outcome.outcome === "killed" ? countPronoun(view, subject) : null));
      if (counted === null || (verb.lemma === "bury" && en.outcomeAdjectives.has(counted.head?.lower ?? ""))) return [];
      if (outcome.outcome === "injured" && /^(?:body|bodies|corpses?)$/u.test(counted.head?.lower ?? "")) return [];
      if (asksCount(view, counted.tokens.start) || (outcome.outcome === "injured" && verb.lemma === "burn" && tellsOfBodies(view, counted.tokens.start))) return [];
      const denied = verb.negated && outcome.outcome !== "missing" && !/^(?:survive|make|save|resuscitate|revive)$/u.test(verb.lemma);
      if (denied && (counted.form !== "numbered" || (counted.amount.max !== 0 && /^(?:hurt|injure|harm|wound)$/u.test(verb.lemma)))) return [];
      if (isAny(counted) && !view.items.some((_other, at) => /^(?:deny|reject|refute|dispute|rule)$/u.test(verbAt(view, at)?.lemma ?? ""))) return [];
      if (outcome.outcome === "captured" && outcome.peopleOnly && ((counted.form !== "numbered" && !isHostage(view, outcome.tokens)) || (verb.form === "pastParticiple" && index - subject > 2))) return [];
      if (outcome.outcome === "captured" && verb.lemma === "hold" && isArrest(view, outcome.tokens, "")) return [];
      if (verb.lemma === "fall" && outcome.tokens.end === verb.tokens.end && (counted.form !== "numbered" || fellOtherwise.test(wordOf(view, index + 1)))) return [];
      const second = /^(?:or|and)$/u.test(wordOf(view, index + 1)) ? outcomeOfVerb(view, index + 2) : null;
      const either = second !== null && second.outcome !== outcome.outcome && isHarm(second.outcome) && isHarm(outcome.outcome) && verbAt(view, index + 2)?.voice === "passive";
      const nobodyHurt = counted.amount.max === 0 && outcome.outcome === "injured" && /^(?:hurt|harm)$/u.test(verb.lemma);
      return candidatesOf("en/casualties/suffering-subject", view, either || nobodyHurt ? "killedOrInjured" : outcome.outcome, counted, outcome.tokens, { denied: denied || counted.amount.max === 0 });
    }),
};

/** "Six bodies, four of them burned": what was done to the dead hurts nobody. */
const tellsOfBodies = (view: SentenceView, before: number): boolean => view.analysis.tokens.slice(view.sentence.tokens.start, before).some(({ lower }) => lower === "bodies" || lower === "corpses");

const isHarm = (outcome: string): boolean => outcome === "killed" || outcome === "injured";

/** "fell ill", "fell from the roof": no death is said. */
const fellOtherwise = /^(?:ill|sick|asleep|silent|unconscious|behind|back|off|down|out|into|from|short|under|through|apart|over)$/u;

/** "any civilian", "anyone": counts nobody only under a verb of denial. */
const isAny = (counted: Counted): boolean => /^any/iu.test(counted.amount.words);
