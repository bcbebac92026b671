import { en } from "../../../language/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { isPlural, peopleGroup } from "../grammar/people.ts";
import { describedIn, wholeBefore } from "../grammar/who-they-were.ts";
import { atCounts, nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/composition";

/** A sentence that says who the counted people were: "Seven are children", "Of the 19, fourteen had their hands tied", "Nine were under the age of 15 and six were women". */
export const composition: CasualtyRule = {
  id,
  find: (view, found, earlier) => {
    if (found.length === 0 && earlier.length === 0) return [];
    const numbered = numberedParts(view, found, earlier);
    const near = [...earlier.slice(-nearest), ...found, ...numbered];
    const told = describedIn(view).flatMap((described) => {
      const whole = wholeBefore(view, described, near);
      const { tokens } = described.counted;
      if (whole === null || [...found, ...numbered].some(({ counted }) => counted !== null && counted.tokens.start < tokens.end && tokens.start < counted.tokens.end)) return [];
      return candidatesOf(id, view, whole.outcome, described.counted, { start: tokens.start, end: view.items[described.last]?.end ?? tokens.end }, { part: true });
    });
    return [...numbered, ...told];
  },
};

/** Parts told by a number in front, of a total told before. */
const numberedParts: CasualtyRule["find"] = (view, found, earlier) =>
    atCounts(view, (group, index, item) => {
      if (group.head >= (view.analysis.amounts[group.amount]?.tokens.end ?? 0)) return [];
      const opening = wordOf(view, index - 1);
      const ofTheTotal = opening === "," && wordOf(view, 0) === "of" && nounAt(view, 1)?.amount != null && (index === 3 || (index === 4 && verbAt(view, 2)?.form === "pastParticiple"));
      const ofThose = opening === "," && index === 3 && wordOf(view, 0) === "of" && /^(?:those|these|them)$/u.test(wordOf(view, 1));
      const named = ofThoseTold(view, index);
      if (named > 0) return toldOf(view, index, named, [...earlier.slice(-nearest), ...found]);
      const verb = verbAt(view, index + 1);
      const described = verb?.lemma === "be" ? peopleGroup(view, index + 2) : null;
      const minors = verb?.lemma === "be" && wordOf(view, index + 2) === "under";
      const persons = verb?.lemma === "be" && nounAt(view, index + 2)?.amount == null && isPersons(view, index + 2);
      if (!ofTheTotal && !(ofThose && (persons || described !== null || minors)) && !((index === 0 || opening === "and" || opening === ";") && (described !== null || minors || (index === 0 && persons)))) return [];
      if (found.some((candidate) => candidate.counted !== null && candidate.counted.tokens.start < item.end && item.start < candidate.counted.tokens.end)) return [];
      const whole = [...earlier.slice(-nearest), ...found].filter((candidate) => !candidate.denied && (candidate.sentence < view.sentence.index ? view.sentence.index - candidate.sentence <= 2 : true) && candidate.rule !== id).at(-1);
      const counted = countPeople(view, index, "weak");
      if (whole === undefined || counted?.form !== "numbered") return [];
      return candidatesOf(id, view, whole.outcome, { ...counted, group: minors ? "children" : (described ?? counted.group) }, { start: item.start, end: view.items[index + 2]?.end ?? item.end }, { part: true });
    });

/** How many figures are looked back upon. */
const nearest = 60;

/** Position of the verb that says who "eight of the victims", "15 of them", "one of the dead" were; -1 where the words are no part, or say nothing of who they were. */
function ofThoseTold(view: SentenceView, index: number): number {
  if (wordOf(view, index + 1) !== "of") return -1;
  const whole = view.analysis.tokens[nounAt(view, index + 2)?.head ?? view.items[index + 2]?.start ?? -1]?.lower ?? "";
  const opens = index === 0 || /^(?:[,;:–—]|and|but|that)$/u.test(wordOf(view, index - 1)) || verbAt(view, index - 1) !== null || nounAt(view, index - 1) !== null;
  if (!opens || !/^(?:them|those|these|victims|dead|number)$/u.test(whole)) return -1;
  const verb = verbAt(view, index + 3);
  if (verb?.lemma !== "be" || verb.negated || verb.modal !== null) return -1;
  return peopleGroup(view, index + 4) !== null || isPersons(view, index + 4) || /^(?:under|from|aged)$/u.test(wordOf(view, index + 4)) ? index + 3 : -1;
}

/** A part of the last figure of the sentences before. */
function toldOf(view: SentenceView, index: number, verb: number, before: readonly Candidate[]): readonly Candidate[] {
  const whole = before.findLast(({ denied, part, sentence, rule, counted }) => !denied && !part && rule !== id && counted !== null && view.sentence.index - sentence <= 3 && counted.tokens.end <= (view.items[index]?.start ?? 0));
  const counted = countPeople(view, index, "weak") ?? countPeople(view, index, "strong");
  if (whole === undefined || counted?.form !== "numbered" || (counted.amount.max ?? 0) > (whole.amount.max ?? Infinity)) return [];
  return candidatesOf(id, view, whole.outcome, { ...counted, group: peopleGroup(view, verb + 1) ?? counted.group }, { start: view.items[index]?.start ?? 0, end: view.items[verb + 1]?.end ?? 0 }, { part: true });
}

/** "were members of one family": a plural noun for people says who they were. */
function isPersons(view: SentenceView, index: number): boolean {
  const head = view.analysis.tokens[nounAt(view, index)?.head ?? -1];
  return head !== undefined && isPlural(head) && (en.personNouns.has(head.lemma) || en.pluralNouns.has(head.lower));
}
