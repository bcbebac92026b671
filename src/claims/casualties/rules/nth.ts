import type { Outcome } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { groupOf } from "../grammar/people.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/nth";

/**
 * How many there have been, told by the last of them: "the eighth journalist murdered this year", "the city's 41st homicide of the year",
 * "the second victim to die". Refused: "the third attack this month", "the second soldier on the left", "the first victim".
 */
export const nth: CasualtyRule = {
  id,
  needsCount: true,
  find: (view) =>
    view.items.flatMap((item, index) => {
      const group = nounAt(view, index);
      const mention = group?.amount == null ? undefined : view.analysis.amounts[group.amount];
      const head = view.analysis.tokens[group?.head ?? -1];
      if (group === null || mention?.use !== "ordinal" || head === undefined || (mention.amount.min ?? 0) < 2 || !isDefinite(view, item.start)) return [];
      const told = fateAfter(view, index);
      const outcome = deeds.get(head.lower) ?? told?.outcome;
      if (outcome === undefined || (told === null && !followsPeriod(view, index + 1)) || (!deeds.has(head.lower) && !en.personNouns.has(head.lemma))) return [];
      const counted = { amount: { ...mention.amount, kind: "exact" }, tokens: { start: item.start, end: item.end }, head, group: groupOf(view, group, head), form: "numbered", additional: false, members: [], all: [] } as const;
      return candidatesOf(id, view, outcome, counted, { start: group.head, end: told?.end ?? item.end });
    }),
};

/** Nouns for one death. */
const deeds: ReadonlyMap<string, Outcome> = new Map(Object.entries({ homicide: "killed", murder: "killed", killing: "killed", death: "killed", fatality: "killed", assassination: "killed", femicide: "killed", kidnapping: "captured", abduction: "captured" } satisfies Record<string, Outcome>));

/** "the eighth", "Tulsa's 41st", "this year's third": said of a known count. */
const isDefinite = (view: SentenceView, start: number): boolean => {
  const words = view.analysis.tokens.slice(Math.max(0, start - 1), start + 4).map((token) => token.lower);
  return words.includes("the") || words.includes("'s") || words.includes("its") || words.includes("their");
};

/** "murdered", "to die", "to be killed", "to lose her life", right after the noun or a phrase that belongs to it. */
function fateAfter(view: SentenceView, index: number): { readonly outcome: Outcome; readonly end: number } | null {
  for (let at = index + 1; at < index + 4; at++) {
    const verb = verbAt(view, at);
    if (verb === null) {
      if (!/^(?:in|of|from|with)$/u.test(wordOf(view, at)) && nounAt(view, at) === null) return null;
      continue;
    }
    const outcome = verb.form === "pastParticiple" || verb.form === "infinitive" ? outcomeOfVerb(view, at) : null;
    return outcome === null || (outcome.suffers === "object") !== (verb.voice === "passive") ? null : { outcome: outcome.outcome, end: outcome.tokens.end };
  }
  return null;
}

/** "of the year", "this month", "since January", "so far". */
function followsPeriod(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const words = view.items[at] === undefined ? "" : view.analysis.tokens.slice(view.items[at]?.start ?? 0, view.items[at]?.end ?? 0).map((token) => token.lower).join(" ");
    if (/^(?:the|this) (?:year|month|week)$|^since$|^so$|^20\d\d$/u.test(words)) return true;
    if (/^[.,;:]$/u.test(words) || verbAt(view, at) !== null) return false;
  }
  return false;
}
