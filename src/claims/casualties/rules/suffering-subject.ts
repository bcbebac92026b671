import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { isUnreal } from "../grammar/arguments.ts";
import { clauseSubject, subjectIn } from "../grammar/clause-subject.ts";
import { countPronoun, isNumbered, type Counted } from "../grammar/counted.ts";
import { countListLeft } from "../grammar/lists.ts";
import { objectBefore } from "../grammar/object-before.ts";
import { leavesFateOpen } from "../grammar/open-wound.ts";
import { sparesAll } from "../grammar/spared.ts";
import { countsThings, strikesOthers } from "../grammar/things.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { isArrest, isHostage } from "./suffering-object.ts";
import { atVerbs, asksCount, itemHolding, nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

/** The people before the verb: "six were killed", "a driver died", "ten people wounded in the blast". Refused: "an attack killed", "could be killed", "some of the dead were buried". */
export const sufferingSubject: CasualtyRule = {
  id: "en/casualties/suffering-subject",
  needsOutcome: true,
  find: (view) =>
    atVerbs(view, (verb, index) => {
      if ((isUnreal(verb) && !(/^(?:account|save|resuscitate|revive)$/u.test(verb.lemma) && verb.negated))) return [];
      const outcome = outcomeOfVerb(view, index);
      if (outcome === null || (outcome.suffers === "object") !== (verb.voice === "passive") || diedOtherwise(view, index) || (outcome.suffers === "object" && objectBefore(view, index) !== null)) return [];
      if (verb.form === "infinitive" && !((outcome.outcome === "missing" || outcome.outcome === "captured") && verbAt(view, index - 1)?.voice === "passive") && !/been|have|had/u.test(view.analysis.tokens.slice(verb.tokens.start, verb.tokens.end).map((token) => token.lower).join(" "))) return [];
      // "12 fighting for their lives", "nine recovering in hospital": what follows a number says how its people are.
      if (verb.form === "ingParticiple" && !(outcome.outcome === "injured" && nounAt(view, index - 1)?.amount != null && /^(?:fight|battle|recover|receive|undergo|nurse|need|require|seek)$/u.test(verb.lemma))) return [];
      const subject = subjectFor(view, index);
      const people = (at: number): Counted | null => (at < 0 ? null : (countListLeft(view, at, outcome.peopleOnly ? "weak" : "strong") ?? (outcome.outcome === "killed" || isPlainWound(verb.lemma) ? countPronoun(view, at) : null)));
      const counted = people(subject) ?? (verb.form === "finite" && clauseSubject(view, index) !== subject ? people(clauseSubject(view, index)) : null);
      if (counted === null || isStateBeside(view, index, counted) || (verb.lemma === "bury" && en.outcomeAdjectives.has(counted.head?.lower ?? ""))) return [];
      if (countsThings(view, index, counted) || strikesOthers(view, index, counted)) return [];
      if (counted.form !== "numbered" && /^(?:nor|neither)$/u.test(view.analysis.tokens[counted.tokens.start - 1]?.lower ?? "")) return [];
      if (outcome.outcome === "injured" && /^(?:body|bodies|corpses?)$/u.test(counted.head?.lower ?? "")) return [];
      if (asksCount(view, counted.tokens.start) || (outcome.outcome === "injured" && verb.lemma === "burn" && tellsOfBodies(view, counted.tokens.start))) return [];
      const denied = verb.negated && outcome.outcome !== "missing" && !/^(?:survive|make|save|resuscitate|revive)$/u.test(verb.lemma);
      if (denied && (counted.form !== "numbered" || (counted.amount.max !== 0 && /^(?:hurt|injure|harm|wound)$/u.test(verb.lemma)))) return [];
      if (isAny(counted) && !view.items.some((_other, at) => /^(?:deny|reject|refute|dispute|rule)$/u.test(verbAt(view, at)?.lemma ?? ""))) return [];
      if (outcome.outcome === "captured" && outcome.peopleOnly && ((!isNumbered(counted) && !isHostage(view, outcome.tokens)) || (verb.form === "pastParticiple" && index - subject > 2))) return [];
      if (outcome.outcome === "captured" && verb.lemma === "hold" && isArrest(view, outcome.tokens, "")) return [];
      if (verb.lemma === "fall" && outcome.tokens.end === verb.tokens.end && (counted.form !== "numbered" || /^the one$/iu.test(counted.amount.words) || view.analysis.tokens[counted.tokens.start]?.lower === "the" && (counted.amount.min ?? 2) < 2 || fellOtherwise.test(wordOf(view, index + 1)) || isFigurative(view, index + 1))) return [];
      if (verb.lemma === "bury" && isFigurative(view, index + 1)) return [];
      const next = Math.max(index + 1, itemHolding(view, outcome.tokens.end));
      const second = /^(?:or|and|nor)$/u.test(wordOf(view, next)) ? outcomeOfVerb(view, next + 1) : null;
      const either = second !== null && second.outcome !== outcome.outcome && isHarm(second.outcome) && isHarm(outcome.outcome) && verbAt(view, next + 1)?.voice === "passive";
      const open = outcome.outcome === "injured" && (sparesAll(view, verb, counted) || leavesFateOpen(view, verb, counted));
      return candidatesOf("en/casualties/suffering-subject", view, either || open ? "killedOrInjured" : outcome.outcome, counted, outcome.tokens, { denied: denied || counted.amount.max === 0 });
    }),
};

/** "Six bodies, four of them burned": what was done to the dead hurts nobody. */
const tellsOfBodies = (view: SentenceView, before: number): boolean => view.analysis.tokens.slice(view.sentence.tokens.start, before).some(({ lower }) => lower === "bodies" || lower === "corpses");

/** Verbs that leave no doubt that a person was wounded: "he was wounded", "she suffered burns". */
const isPlainWound = (lemma: string): boolean => /^(?:wound|injure|suffer|sustain|lose|get|stab)$/u.test(lemma);

const isHarm = (outcome: string): boolean => outcome === "killed" || outcome === "injured";

/** "Five pupils who scaled the fence broke their legs": what another verb takes is not what this one is said of, where the clauses name somebody. */
function subjectFor(view: SentenceView, index: number): number {
  // "Nine dead as bus hit by rocket": headlines leave out the verb that joins what happened to something with a time.
  if (nounAt(view, index - 1) !== null && /^(?:as|after|when|while)$/u.test(wordOf(view, index - 2))) return index - 1;
  const before = subjectIn(view, index);
  const taker = verbAt(view, before - 1);
  if (before < 0 || wordOf(view, index - 1) === "who" || taker?.voice !== "active" || taker.form !== "finite" || verbAt(view, index)?.form !== "finite" || en.reportingVerbs.has(taker.lemma)) return before;
  const clause = clauseSubject(view, index);
  return clause >= 0 && clause < before ? clause : before;
}

/** "die of hunger", "died from cholera": no attack. */
const diedOtherwise = (view: SentenceView, index: number): boolean => /^(?:die|succumb|perish)$/u.test(verbAt(view, index)?.lemma ?? "") && /^(?:of|from|to)$/u.test(wordOf(view, index + 1)) && /^(?:hunger|starvation|malnutrition|cholera|malaria|measles|covid|covid-19|cancer|disease|diseases|illness|thirst|exhaustion|cold|hypothermia|dehydration|ebola|aids|pneumonia|causes|age)$/u.test(view.analysis.tokens[nounAt(view, index + 2)?.head ?? -1]?.lower ?? "");

/** "fell ill", "fell from the roof": no death is said. */
const fellOtherwise = /^(?:while|when|during|ill|sick|asleep|silent|unconscious|behind|back|off|down|out|into|from|short|under|through|apart|over)$/u;

/** "fell in the first round", "was buried in paperwork". */
const isFigurative = (view: SentenceView, index: number): boolean => /^(?:in|under|at)$/u.test(wordOf(view, index)) && /^(?:round|rounds|poll|polls|vote|ballot|primary|minute|heat|semi-final|final|hurdle|love|paperwork|work|debt|debts|email|emails|documents|thought)$/u.test(view.analysis.tokens[nounAt(view, index + 1)?.head ?? -1]?.lower ?? "");

/** "no dead or wounded": the second state of a phrase that is counted as a whole. */
const isStateBeside = (view: SentenceView, index: number, { head, amount }: Counted): boolean => amount.max === 0 && head !== null && en.outcomeAdjectives.has(head.lower) && /^n?or$/u.test(wordOf(view, index - 1));

/** "any civilian", "anyone": counts nobody only under a verb of denial. */
const isAny = (counted: Counted): boolean => /^any/iu.test(counted.amount.words);
