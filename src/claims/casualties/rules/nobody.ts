import type { Outcome } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { subjectIn } from "../grammar/clause-subject.ts";
import { countPeople } from "../grammar/counted.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { isPlural } from "../grammar/people.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/nobody";
const whole = new Set(["unhurt", "unharmed", "unscathed", "uninjured", "unwounded"]);

/** Nobody hurt, said without counting: "no reports of casualties", "without loss of life", "the crew came through unscathed". Refused: "no reports of looting". */
export const nobody: CasualtyRule = {
  id,
  needs: new Set([...whole, ...en.noneWords, "not", "n't", "never", "cannot", "without", "0", "safe", "safely", "neither", "deny"]),
  find: (view, found) =>
    view.items.flatMap((item, index) => {
      const word = wordOf(view, index);
      if (whole.has(word) && view.items.slice(Math.max(0, index - 4), index).some((_other, at) => verbAt(view, Math.max(0, index - 4) + at) !== null)) return none(view, "killedOrInjured", item.start, item.end);
      if (word === "safe" && verbAt(view, index - 1)?.lemma === "remain" && closes(view, index + 1) && countPeople(view, subjectIn(view, index - 1), "strong")?.form === "single") return none(view, "killedOrInjured", view.items[subjectIn(view, index - 1)]?.start ?? item.start, item.end);
      if (/^safe(?:ly)?$/u.test(word) && everybody(view, index)) return none(view, "killedOrInjured", view.items[0]?.start ?? item.start, item.end);
      const group = nounAt(view, index);
      const denies = group !== null && (group.amount === null ? group.determiner === "no" : view.analysis.amounts[group.amount]?.amount.max === 0);
      if (denies && /^n?or$/u.test(wordOf(view, index + 1)) && outcomeAt(view, index + 2) !== null && !found.some((candidate) => candidate.tokens.start <= item.start && item.start < candidate.tokens.end)) return none(view, outcomeAt(view, index + 2) ?? "killedOrInjured", item.start, view.items[index + 2]?.end ?? item.end);
      if (denies && /^(?:of|on|about)$/u.test(wordOf(view, index + 1)) && /^(?:report|word|information|indication|sign|loss)s?$/u.test(view.analysis.tokens[group.head]?.lower ?? "")) {
        const outcome = outcomeAt(view, index + 2);
        return outcome === null || found.some((candidate) => candidate.tokens.start <= item.start && item.start < candidate.tokens.end) ? [] : none(view, outcome, item.start, view.items[index + 2]?.end ?? item.end);
      }
      const further = denies && /^(?:further|more|additional|other|new)$/u.test(view.analysis.tokens[item.start + 1]?.lower ?? "") && /^(?:cause|report|record|suffer|sustain|inflict|register|announce)$/u.test(verbAt(view, index + 1)?.lemma ?? "") ? outcomeAt(view, index) : null;
      if (further !== null && !found.some((candidate) => candidate.tokens.start <= item.start && item.start < candidate.tokens.end)) return none(view, further, item.start, view.items[index + 1]?.end ?? item.end);
      const neither = view.analysis.tokens[item.start]?.lower === "neither" ? neitherHurt(view, index) : null;
      if (neither !== null) return neither;
      const deed = deedDenied(view, index);
      if (deed !== null) return deed;
      const loss = lossDenied(view, index);
      if (loss !== null) return none(view, loss, view.items[index - 1]?.start ?? item.start, item.end);
      const notCaused = group !== null && group.amount === null && (group.determiner === "any" || group.determiner === null) && notCausing(view, index - 1) ? outcomeAt(view, index) : null;
      if (notCaused !== null) return none(view, notCaused, view.items[index - 1]?.start ?? item.start, item.end);
      const spared = notHurt(view, index);
      if (spared !== null) return spared;
      if (word === "without") {
        const loss = view.analysis.tokens[nounAt(view, index + 1)?.head ?? -1]?.lower === "loss" && wordOf(view, index + 2) === "of";
        const outcome = loss ? outcomeAt(view, index + 3) : outcomeAt(view, index + 1);
        return outcome === null ? [] : none(view, outcome === "injured" ? "killedOrInjured" : outcome, item.start, view.items[loss ? index + 3 : index + 1]?.end ?? item.end);
      }
      return [];
    }),
};

const closes = (view: SentenceView, index: number): boolean => index >= view.items.length || /^[.,;:)]$/u.test(wordOf(view, index));

/** "All got out safely", "everyone on board is safe", "all the staff are safe": the subject is all of them. */
function everybody(view: SentenceView, index: number): boolean {
  if (index > 9 || view.items.slice(0, index).some((_other, at) => wordOf(view, at) === "," || (verbAt(view, at)?.modal ?? null) !== null || verbAt(view, at)?.negated === true)) return false;
  const first = view.analysis.tokens[view.items[0]?.start ?? -1]?.lower ?? "";
  return /^(?:all|everyone|everybody)$/u.test(first) && view.items.slice(0, index).some((_other, at) => /^(?:get|be|escape|come|return|make|leave|emerge|arrive|remain)$/u.test(verbAt(view, at)?.lemma ?? ""));
}

/** "the driver was not hurt", "the other three were not injured": people of whom the words say that nothing befell them. */
function notHurt(view: SentenceView, index: number): readonly Candidate[] | null {
  const verb = verbAt(view, index);
  if (verb === null || !verb.negated || verb.voice !== "passive" || verb.modal !== null || !/^(?:hurt|injure|harm|wound)$/u.test(verb.lemma)) return null;
  const { tokens } = view.analysis;
  if (tokens.slice(verb.tokens.start, verb.tokens.end).some(({ lower }) => /^(?:only|seriously|badly|critically|gravely|severely|fatally|physically)$/u.test(lower))) return null;
  const subject = subjectIn(view, index);
  const head = tokens[nounAt(view, subject)?.head ?? -1];
  const item = view.items[subject];
  if (head === undefined || item === undefined) return null;
  const people = /^(?:he|she|they|others?)$/u.test(head.lower) || en.personNouns.has(head.lemma) || en.pluralNouns.has(head.lower) || countPeople(view, subject, "weak") !== null;
  return people ? none(view, "killedOrInjured", item.start, verb.tokens.end) : null;
}

/** "denied any military losses", "denied civilian casualties": losses that somebody says there were none of. Null for "denied the losses", "denied causing the deaths". */
function lossDenied(view: SentenceView, index: number): Outcome | null {
  const verb = verbAt(view, index - 1);
  const group = nounAt(view, index);
  if (verb?.lemma !== "deny" || verb.negated || verb.voice !== "active" || group === null || group.amount !== null || !(group.determiner === "any" || group.determiner === null)) return null;
  const head = view.analysis.tokens[group.head]?.lower ?? "";
  return outcomeAt(view, index) ?? (group.determiner === "any" && /^(?:abductions?|kidnappings?|captures?)$/u.test(head) ? "captured" : group.determiner === "any" && /^(?:killings?|deaths?)$/u.test(head) ? "killed" : null);
}

/** "neither the driver nor the passenger was hurt", "neither he nor his wife was killed". */
function neitherHurt(view: SentenceView, index: number): readonly Candidate[] | null {
  const nor = view.items.findIndex((_item, at) => at > index && at < index + 8 && wordOf(view, at) === "nor");
  const at = nor < 0 ? -1 : view.items.findIndex((_item, later) => later > nor && later < nor + 5 && verbAt(view, later) !== null);
  const verb = verbAt(view, at);
  const outcome = at < 0 ? null : outcomeOfVerb(view, at);
  if (verb === null || outcome === null || verb.modal !== null || (outcome.suffers === "object") !== (verb.voice === "passive")) return null;
  return none(view, outcome.outcome === "injured" ? "killedOrInjured" : outcome.outcome, view.items[index]?.start ?? verb.tokens.start, outcome.tokens.end);
}

/** "denied that his men had killed civilians": a deed without a number, under a verb of denial. */
function deedDenied(view: SentenceView, index: number): readonly Candidate[] | null {
  const verb = verbAt(view, index);
  const outcome = outcomeOfVerb(view, index);
  const object = nounAt(view, index + 1);
  const head = view.analysis.tokens[object?.head ?? -1];
  if (verb === null || outcome === null || outcome.suffers !== "object" || verb.voice !== "active" || verb.form !== "finite" || verb.negated || object === null || head === undefined) return null;
  if (object.amount !== null || object.determiner !== null || !isPlural(head) || !(en.personNouns.has(head.lemma) || en.pluralNouns.has(head.lower))) return null;
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const denying = verbAt(view, at);
    if (denying === null) continue;
    return denying.lemma === "deny" && !denying.negated && wordOf(view, at + 1) === "that" ? none(view, outcome.outcome === "injured" ? "killedOrInjured" : outcome.outcome, verb.tokens.start, view.items[index + 1]?.end ?? object.tokens.end) : null;
  }
  return null;
}

const causing = new Set(["cause", "inflict", "suffer", "sustain", "report", "record", "register", "have", "receive", "produce", "claim"]);

/** "did not cause", "has not reported": a denied verb of harm that takes what follows as its object. */
function notCausing(view: SentenceView, index: number): boolean {
  const verb = verbAt(view, index);
  return verb !== null && verb.negated && verb.modal === null && verb.voice === "active" && causing.has(verb.lemma);
}

/** What is said not to have happened: casualties, injuries, deaths, life lost. */
function outcomeAt(view: SentenceView, index: number): Outcome | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (group === null || head === undefined || (group.amount !== null && view.analysis.amounts[group.amount]?.amount.max !== 0)) return null;
  if (head.lower === "life" || head.lower === "lives") return "killed";
  if (head.lower === "losses") return "killedOrInjured";
  if (!/^(?:casualties|casualty|victims|injuries|injury|deaths|fatalities)$/u.test(head.lower)) return null;
  const either = /^(?:or|and)$/u.test(wordOf(view, index + 1)) && nounAt(view, index + 2) !== null;
  return either ? "killedOrInjured" : (en.outcomeNouns.get(head.lemma) ?? null);
}

function none(view: SentenceView, outcome: Outcome, start: number, end: number): readonly Candidate[] {
  const { tokens, text } = view.analysis;
  const words = text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const counted = { amount: { kind: "exact", min: 0, max: 0, words }, tokens: { start, end }, head: null, group: null, form: "numbered", additional: false, members: [], all: [] } as const;
  return candidatesOf(id, view, outcome, counted, { start, end });
}
