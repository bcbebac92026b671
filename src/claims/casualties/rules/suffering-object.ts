import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { subjectIn } from "../grammar/clause-subject.ts";
import { isUnreal } from "../grammar/arguments.ts";
import { countPronoun, isNumbered } from "../grammar/counted.ts";
import { countListRight } from "../grammar/lists.ts";
import { objectOf } from "../grammar/objects.ts";
import { objectBefore } from "../grammar/object-before.ts";
import { leavesFateOpen } from "../grammar/open-wound.ts";
import { sparesAll } from "../grammar/spared.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { atVerbs, itemHolding, nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

/** The people after the verb: "killed six", "wounding more than ten others", "shot dead a guard". Refused: "vowed to kill 20", "killed time". */
export const sufferingObject: CasualtyRule = {
  id: "en/casualties/suffering-object",
  needsOutcome: true,
  find: (view) =>
    atVerbs(view, (verb, index) => {
      const before = objectBefore(view, index);
      if ((isUnreal(verb) && verb.lemma !== "account") || (verb.voice !== "active" && before === null)) return [];
      const outcome = outcomeOfVerb(view, index);
      if (outcome?.suffers !== "object") return [];
      if (verb.form === "infinitive" && view.analysis.tokens[verb.tokens.start + 1]?.lower !== "have") return [];
      const beside = objectOf(view, index);
      const first = beside >= 0 ? beside : objectOf(view, index, Math.max(index + 1, itemHolding(view, outcome.tokens.end)));
      const object = isSelfAnd(view, first) ? first + 2 : first;
      const holder = verb.lemma === "hold" ? subjectIn(view, index) : -1;
      if (holder >= 0 && (isRoom(view, holder) || isArrest(view, outcome.tokens, view.analysis.tokens[nounAt(view, holder)?.head ?? -1]?.lower ?? ""))) return [];
      const pronoun = object >= 0 && outcome.outcome === "killed" && !outcome.peopleOnly ? countPronoun(view, object) : null;
      const listed = before ?? (object < 0 ? null : countListRight(view, object, outcome.peopleOnly ? "weak" : "strong") ?? (pronoun === null ? null : { counted: pronoun, last: object }));
      if (listed === null || (outcome.peopleOnly && listed.counted.head === null && (verb.lemma === "take" || verb.lemma === "hold" || isToll(view, index - 1) || isToll(view, subjectIn(view, index)))) || (verb.lemma === "treat" && wordOf(view, listed.last + 1) === "to") || (outcome.outcome === "captured" && outcome.peopleOnly && !isNumbered(listed.counted) && !isHostage(view, outcome.tokens) && !(verb.lemma === "capture" && listed.counted.group === "military" && /^an?$/iu.test(listed.counted.amount.words.split(" ")[0] ?? "")))) return [];
      if (/^any/iu.test(listed.counted.amount.words) && !verb.negated && !view.items.some((_other, at) => /^(?:deny|reject|refute|dispute|rule)$/u.test(verbAt(view, at)?.lemma ?? ""))) return [];
      const open = outcome.outcome === "injured" && (sparesAll(view, verb, listed.counted) || leavesFateOpen(view, verb, listed.counted));
      return candidatesOf("en/casualties/suffering-object", view, open || isEither(view, index) ? "killedOrInjured" : outcome.outcome, listed.counted, outcome.tokens, { denied: (verb.negated && verb.lemma !== "account") || listed.counted.amount.max === 0 });
    }),
};

/** "killed himself and six soldiers": the others. */
const isSelfAnd = (view: SentenceView, index: number): boolean => /^(?:himself|herself|themselves)$/u.test(wordOf(view, index)) && wordOf(view, index + 1) === "and" && nounAt(view, index + 2) !== null;

/** "killed or wounded 245 people": the second of two verbs that share the object. */
function isEither(view: SentenceView, index: number): boolean {
  const first = /^(?:or|and)$/u.test(wordOf(view, index - 1)) ? outcomeOfVerb(view, index - 2)?.outcome : undefined;
  const second = outcomeOfVerb(view, index)?.outcome;
  return (first === "killed" && second === "injured") || (first === "injured" && second === "killed" && view.analysis.tokens[verbAt(view, index - 2)?.head ?? -1]?.lemma !== "shoot" && /^(?:wound|injure|hurt)$/u.test(verbAt(view, index - 2)?.lemma ?? ""));
}

/** "took a colonel prisoner": the words leave no doubt that one person was taken. */
export const isHostage = (view: SentenceView, range: { readonly start: number; readonly end: number }): boolean => view.analysis.tokens.slice(range.start, range.end + 4).some(({ lower }) => /^(?:hostage|prisoner|captive|captivity|gunmen|kidnappers|abductors|captors|home|house|destination|prisoners)$/u.test(lower));

/** "the camp held 400 recruits": there was room for them. */
function isRoom(view: SentenceView, subject: number): boolean {
  const lemma = view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lemma ?? "";
  if (/^(?:barracks|prison|jail|gaol|stadium|hall|theatre|theater|cell|arena|auditorium|cinema|centre|center|chapel|temple|tribunal|penitentiary|shelter)$/u.test(lemma)) return true;
  return en.thingNouns.has(lemma) && !/^(?:group|party|side|organi[sz]ation|unit|brigade|battalion|squad|force|company)$/u.test(lemma);
}

/** "held on suspicion of theft", "are being held over the killing", "detained for questioning": an arrest. */
export const isArrest = (view: SentenceView, range: { readonly start: number; readonly end: number }, by: string): boolean => /^(?:police|officers?|authorities|prosecutors|court)$/u.test(by) || view.analysis.tokens.slice(range.end, range.end + 6).some(({ lower }, at, words) => lower === "suspicion" || lower === "questioning" || lower === "charges" || (lower === "over" && at < 2) || (lower === "connection" && words[at - 1]?.lower === "in"));

/** "the death toll hits 19": a toll reaches a figure and wounds nobody. */
const isToll = (view: SentenceView, index: number): boolean => /^(?:toll|number|tally|count|deaths|fatalities|casualties)$/u.test(view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "");
