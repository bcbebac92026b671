import type { Outcome } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { peopleGroup } from "../grammar/people.ts";
import { atCounts, nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/of-the-state";

/** A part of those whose state is given: "nine of those killed were children", "58 of the injured", "one of the dead was a sergeant". */
export const ofTheState: CasualtyRule = {
  id,
  needs: new Set(["of"]),
  needsCount: true,
  find: (view) =>
    atCounts(view, (_group, index, item) => {
      if (wordOf(view, index + 1) !== "of") return [];
      const named = wordOf(view, index + 2) === "them" && wordOf(view, index - 1) === "," ? stateOf(view, index - 2) : null;
      if (named !== null && nounAt(view, index - 2)?.amount === null) {
        const all = countPeople(view, index, "weak");
        return all?.form === "numbered" ? candidatesOf(id, view, named.outcome, all, { start: named.start, end: named.end }) : [];
      }
      const state = stateOf(view, index + 2) ?? wholeAt(view, index + 2);
      if (state?.outcome === "captured" && view.items.some((_other, at) => freed.has(verbAt(view, at)?.lemma ?? ""))) return [];
      const number = state === null ? null : countPeople(view, index, "strong");
      if (state === null || number?.form !== "numbered" || (number.amount.max === 0 && /^(?:knowledge|confirmation|evidence|details?|records?|doubt|awareness|mention|proof)$/u.test(number.head?.lower ?? ""))) return [];
      const is = verbAt(view, state.next)?.lemma === "be" ? peopleGroup(view, state.next + 1) : null;
      // Burial tells what was done with the dead, not how many there are.
      if (verbAt(view, state.next)?.lemma === "bury") return [];
      if (state.outcome === "injured" && dieLater(view, state.next)) return candidatesOf(id, view, "killed", { ...number, tokens: { start: item.start, end: item.end } }, { start: state.start, end: state.end });
      return candidatesOf(id, view, state.outcome, { ...number, tokens: { start: item.start, end: item.end }, group: is ?? number.group }, { start: state.start, end: state.end }, { part: !/^both$/iu.test(number.amount.words) });
    }),
};

/** "three of those wounded on Monday have since died". */
function dieLater(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 6 && !/^[,;:]$/u.test(wordOf(view, at)); at++) if (/^(?:die|succumb|perish)$/u.test(verbAt(view, at)?.lemma ?? "") && verbAt(view, at)?.modal === null) return true;
  return false;
}

/** Verbs that end captivity. */
const freed = new Set(["free", "release", "rescue", "save", "return", "exchange", "swap", "liberate", "escape"]);

/** "three of the seven people killed", "three of the seven dead": the whole is counted and its state stands after or inside it. */
function wholeAt(view: SentenceView, index: number): ReturnType<typeof stateOf> {
  const group = nounAt(view, index);
  const item = view.items[index];
  const verb = verbAt(view, index + 1);
  if (group?.amount == null || item === undefined || verb?.form !== "pastParticiple") return null;
  const outcome = en.outcomeAdjectives.get(view.analysis.tokens[verb.head]?.lower ?? "");
  return outcome === undefined ? null : { outcome, start: item.start, end: verb.tokens.end, next: index + 2 };
}

/** "the dead", "the critically injured", "those killed", "those who died". */
function stateOf(view: SentenceView, index: number): { readonly outcome: Outcome; readonly start: number; readonly end: number; readonly next: number } | null {
  const group = nounAt(view, index);
  const item = view.items[index];
  if (item === undefined) return null;
  if (group !== null) {
    const token = view.analysis.tokens[group.head];
    const outcome = token === undefined ? undefined : (en.outcomeAdjectives.get(token.lower) ?? (/^(?:fatalities|casualties|hostages|captives|bodies|corpses)$/u.test(token.lower) ? en.outcomeNouns.get(token.lemma) : undefined));
    if (outcome !== undefined) return { outcome, start: item.start, end: item.end, next: index + 1 };
  }
  if (wordOf(view, index) !== "those") return null;
  const at = wordOf(view, index + 1) === "who" ? index + 2 : index + 1;
  const verb = view.items[at];
  const token = verb === undefined ? undefined : view.analysis.tokens[verbAt(view, at)?.head ?? verb.start];
  const outcome = token === undefined ? undefined : (en.outcomeAdjectives.get(token.lower) ?? en.outcomeVerbs.get(token.lemma)?.outcome);
  return outcome === undefined || verb === undefined ? null : { outcome, start: item.start, end: verb.end, next: at + 1 };
}
