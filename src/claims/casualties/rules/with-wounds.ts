import { en } from "../../../language/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { subjectIn } from "../grammar/clause-subject.ts";
import { countPeople, type Counted } from "../grammar/counted.ts";
import { countListLeft } from "../grammar/lists.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/with-wounds";
const wounds = new Set(["wound", "injury", "burn", "fracture", "bullet", "shrapnel", "concussion", "cut", "bruise", "splinter", "gash", "laceration", "bite", "barotrauma", "trauma"]);
const limbs = new Set(["leg", "arm", "hand", "foot", "eye", "jaw", "rib", "skull", "pelvis", "finger", "knee", "shoulder", "thigh", "ankle", "wrist", "nose", "hip", "spine"]);
const ruined = /^(?:broken|amputated|severed|fractured|shattered|crushed|mangled|smashed|bandaged|dislocated)$/u;

/**
 * People described by their wounds: "15 people with wounds of varying severity", "24 others are lying in the corridors with burns", "left a guard with burns", "her husband was found
 * nearby with a gunshot wound", "one with a broken jaw". Refused: "a doctor dealing with burns", "a body with gunshot wounds".
 */
export const withWounds: CasualtyRule = {
  id,
  needs: new Set([...wounds, ...limbs]),
  find: (view, found) =>
    view.items.flatMap((item, index) => {
      const bearing = verbAt(view, index)?.form === "ingParticiple" && /^(?:suffer|nurse|bear)$/u.test(verbAt(view, index)?.lemma ?? "");
      if (wordOf(view, index) !== "with" && !bearing) return [];
      const at = wordOf(view, index + 1) === "from" ? index + 2 : index + 1;
      if (!tellsWound(view, at)) return [];
      const counted = severalBefore(view, index, found) ?? (bearing || countsWounds(view, at) ? null : oneBefore(view, index));
      if (counted === null || found.some((other) => other.outcome === "killed" && overlaps(other, counted)) || (counted.form !== "numbered" && found.some((other) => overlaps(other, counted)))) return [];
      return candidatesOf(id, view, "injured", counted, { start: item.start, end: view.items[at]?.end ?? item.end });
    }),
};

const overlaps = ({ counted: other }: Candidate, counted: Counted): boolean => other !== null && other.tokens.start < counted.tokens.end && counted.tokens.start < other.tokens.end;

/** "a head wound", "burns", "a broken jaw", "both legs crushed". */
function tellsWound(view: SentenceView, at: number): boolean {
  const group = nounAt(view, at);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (group === null || head === undefined) return false;
  if (wounds.has(head.lemma)) return true;
  return limbs.has(head.lemma) && view.analysis.tokens.slice(group.tokens.start, group.tokens.end + 1).some(({ lower }) => ruined.test(lower));
}

/** "12 wounds": a count of wounds, whoever had them. */
const countsWounds = (view: SentenceView, at: number): boolean => nounAt(view, at)?.amount != null && wounds.has(view.analysis.tokens[nounAt(view, at)?.head ?? -1]?.lemma ?? "");

/** A number of people, with at most a few words between them and their wounds. */
function severalBefore(view: SentenceView, index: number, found: readonly Candidate[]): Counted | null {
  for (let before = index - 1; before >= Math.max(0, index - 7); before--) {
    const counted = nounAt(view, before)?.amount == null ? null : countPeople(view, before, "weak");
    if (counted !== null && found.some((other) => other.outcome === "killed" && overlaps(other, counted))) return null;
    if (counted?.form === "numbered") return counted;
    if (/^[,;.]$/u.test(wordOf(view, before))) return null;
  }
  return null;
}

/** One person, or several joined by "and": right before their wounds, or the subject of the verb there. */
function oneBefore(view: SentenceView, index: number): Counted | null {
  const words = view.analysis.tokens.slice(view.sentence.tokens.start, view.sentence.tokens.end).map(({ lower }) => lower);
  if (words.some((word) => /^(?:dead|died|killed|unresponsive|lifeless|bod(?:y|ies)|corpses?|slain)$/u.test(word))) return null;
  // "a woman of 45 with", "a man, 47, with".
  let at = index - 1;
  const aged = nounAt(view, at)?.amount != null && view.analysis.amounts[nounAt(view, at)?.amount ?? -1]?.use === "age";
  if (aged && wordOf(view, at - 1) === "of") at -= 2;
  else if (wordOf(view, at) === "," && aged) at -= 2;
  const beside = nounAt(view, at);
  const head = view.analysis.tokens[beside?.head ?? -1];
  if (beside !== null && head !== undefined && en.personNouns.has(head.lemma) && head.lemma === head.lower && /^(?:an?|another|one|his|her|my|our|their)$/u.test(beside.determiner ?? "")) return countListLeft(view, at, "weak");
  for (let back = index - 1; back >= Math.max(0, index - 8); back--) {
    if (/^[;:]$/u.test(wordOf(view, back))) return null;
    const verb = verbAt(view, back);
    if (verb === null) continue;
    if (verb.negated || verb.modal !== null || !bearingVerbs.test(verb.lemma)) return null;
    const subject = subjectIn(view, back);
    const who = subject < 0 ? null : countListLeft(view, subject, "weak");
    return who !== null && (who.form !== "numbered") ? who : null;
  }
  return null;
}

/** What people do, or what is done with them, who have wounds. */
const bearingVerbs = /^(?:find|discover|take|bring|rush|deliver|carry|pull|crawl|walk|drive|come|turn|arrive|escape|lie|be|leave|emerge|return|get|flee|stagger|limp|hobble|sit|wake|survive|pick)$/u;
