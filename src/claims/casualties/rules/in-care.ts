import type { VerbGroup } from "../../../language/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { atCounts, atVerbs, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/in-care";
const moving = ["refer", "transfer", "evacuate", "fly", "airlift", "shift", "move", "discharge", "send", "release", "take"];
const staff = /^(?:doctor|nurse|surgeon|medic|worker|staff|employee|visitor|paramedic|volunteer|specialist|bed|official|relative|guard|officer|policeman|soldier|journalist)$/u;

/**
 * People whom only the place or state tells: "12 in hospital", "three still in intensive care", "one on life support", "leaving two dead and five in a serious condition".
 * Refused: "six doctors in hospital", "ten beds in intensive care", "two men in prison".
 */
export const inCare: CasualtyRule = {
  id,
  needs: new Set(["hospital", "hospitals", "condition", "care", "surgery", "support", "treatment", "ventilator", "icu", "critical", ...moving, "home"]),
  find: (view, found, earlier) => [...atCare(view, found), ...atVerbs(view, (verb, index) => movedOn(view, verb, index, found, earlier))],
};

/** "12 in hospital", "three still in intensive care". */
const atCare = (view: SentenceView, found: readonly Candidate[]): readonly Candidate[] =>
    atCounts(view, (group, index, item) => {
      const { tokens } = view.analysis;
      if (staff.test(tokens[group.head]?.lemma ?? "")) return [];
      const at = tokenOf(view, index + 1)?.pos === "ADV" ? index + 2 : index + 1;
      const last = careAt(view, at);
      const counted = last < 0 ? null : countPeople(view, index, "weak");
      if (counted?.form !== "numbered" || counted.amount.max === 0 || found.some((other) => other.counted !== null && other.counted.tokens.start < item.end && item.start < other.counted.tokens.end)) return [];
      return candidatesOf(id, view, "injured", counted, { start: view.items[at]?.start ?? item.end, end: view.items[last]?.end ?? item.end });
    });

/**
 * "Three were referred to Jammu", "eleven of them were transferred to the capital", "14 have been sent home", of people whose wounds were told of before. Refused: "six of them
 * were moved to a prison", "eight were taken to court".
 */
function movedOn(view: SentenceView, verb: VerbGroup, index: number, found: readonly Candidate[], earlier: readonly Candidate[]): readonly Candidate[] {
  // "have since been discharged": an adverb parts the verb.
  const parted = wordOf(view, index - 1) === "since" && verbAt(view, index - 2)?.lemma === "have";
  if (verb.voice !== "passive" || (verb.form !== "finite" && !parted) || verb.negated || verb.modal !== null || !moving.includes(verb.lemma)) return [];
  const { tokens } = view.analysis;
  const words = tokens.slice(verb.tokens.start, Math.min(view.sentence.tokens.end, verb.tokens.end + 7)).map(({ lower }) => lower);
  const to = words.indexOf("to");
  const discharged = verb.lemma === "discharge" || (verb.lemma === "send" && words.includes("home"));
  if (!discharged && (verb.lemma === "send" || verb.lemma === "release" || to < 0 || words.slice(to).some((word) => elsewhere.test(word)))) return [];
  if (verb.lemma === "take" && !(words.includes("on") && to > 0)) return [];
  const subject = parted ? index - 3 : tokens[view.items[index - 1]?.start ?? -1]?.pos === "ADV" ? index - 2 : index - 1;
  const at = wordOf(view, subject - 1) === "of" && nounAt(view, subject - 2)?.amount != null ? subject - 2 : subject;
  const counted = nounAt(view, at)?.amount == null ? null : countPeople(view, at, "weak");
  if (counted?.form !== "numbered" || counted.amount.max === 0 || !/^(?:them|whom|those|these|others?|more|patients?|wounded|injured|survivors?|people|persons)?$/u.test(counted.head?.lower ?? "")) return [];
  const told = (other: Candidate): boolean => (other.outcome === "injured" || other.outcome === "killedOrInjured") && !other.denied && other.amount.max !== 0;
  const whole = found.some((other) => told(other) && other.tokens.end <= (view.items[at]?.start ?? 0)) || earlier.slice(-nearest).some((other) => told(other) && view.sentence.index - other.sentence <= 2);
  if (!whole || found.some((other) => other.counted !== null && other.counted.tokens.start < counted.tokens.end && counted.tokens.start < other.counted.tokens.end)) return [];
  return candidatesOf(id, view, "injured", counted, verb.tokens, { part: !/^(?:all|both)\b/iu.test(counted.amount.words) });
}

/** Where people are taken who are not hurt. */
const elsewhere = /^(?:prison|jail|custody|court|police|camp|camps|barracks|station|detention|shelter|shelters|school|safety|graves?|mortuary|morgue|cemetery|families|relatives|authorities)$/u;

/** How many figures are looked back upon. */
const nearest = 60;

/** Last item of "in hospital", "in a serious condition", "on life support", "under treatment"; -1 where none stands at `at`. */
function careAt(view: SentenceView, at: number): number {
  const head = view.analysis.tokens[nounAt(view, at + 1)?.head ?? view.items[at + 1]?.start ?? -1]?.lower ?? "";
  switch (wordOf(view, at)) {
    case "in":
      return /^(?:hospitals?|condition|care|surgery|icu|coma)$/u.test(head) ? at + 1 : -1;
    case "on":
      return /^(?:support|ventilators?)$/u.test(head) ? at + 1 : -1;
    case "under":
      return head === "treatment" ? at + 1 : -1;
    default:
      return -1;
  }
}
