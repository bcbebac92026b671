import type { Outcome } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { subjectIn } from "../grammar/clause-subject.ts";
import { countPeople, type Counted } from "../grammar/counted.ts";
import { countListLeft, countListRight } from "../grammar/lists.ts";
import { countNamed } from "../grammar/named-people.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { groupOf, isPeople, isPlural } from "../grammar/people.ts";
import { victimsOutcome } from "../grammar/victims.ts";
import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/among-the-dead";

const listing = new Set(["were", "are", "include", "included", "includes"]);

/** People named as belonging to the dead or hurt: "among the dead were two nurses", "a monk was among those killed", "one of the dead was a sergeant". */
export const amongTheDead: CasualtyRule = {
  id,
  needs: new Set(["among", "amongst", "those", "identify", "name", ...listing]),
  find: (view, found, earlier) =>
    view.items.flatMap((item, index) => {
      const listed = theDeadWere(view, index, earlier) ?? thoseKilledInclude(view, index) ?? theyInclude(view, index, earlier) ?? namesTheDead(view, index, earlier);
      if (listed !== null) return listed;
      const state = item.word === "among" || item.word === "amongst" ? stateAfter(view, index + 1) : null;
      if (state === null) return [];
      const victims = view.analysis.tokens[state.end - 1]?.lower === "victims" && state.outcome === "killedOrInjured";
      const outcome = victims ? { ...state, outcome: victimsOutcome([...earlier, ...found]) } : state;
      const trigger = { start: item.start, end: outcome.end };
      const linked = linkingAfter(view, outcome.next);
      const verb = verbAt(view, outcome.next);
      const after = linked > 0 ? linked + 1 : wordOf(view, outcome.next) === ":" || (wordOf(view, outcome.next) === "," && verbAt(view, index - 1)?.lemma !== "be") ? outcome.next + 1 : verb?.lemma === "be" ? outcome.next + 1 : -1;
      const follows = after < 0 ? null : (countListRight(view, after, "strong")?.counted ?? null);
      if (follows !== null) {
        const apart = follows.form === "list" && follows.members.length === follows.all.length ? follows.members : [follows];
        return apart.flatMap((part) => candidatesOf(id, view, outcome.outcome, part, trigger, { part: true }));
      }
      const there = wordOf(view, index - 3) === "there" && verbAt(view, index - 2)?.lemma === "be" ? barePlural(view, index - 1) : null;
      if (there !== null) return candidatesOf(id, view, outcome.outcome, there, trigger, { part: true });
      const beside = wordOf(view, index - 2) === "with" && nounAt(view, index - 1)?.amount != null ? countPeople(view, index - 1, "strong") : null;
      if (beside !== null) return candidatesOf(id, view, outcome.outcome, beside, trigger, { part: true });
      const apposed = /^(?:and|,)$/u.test(wordOf(view, index - 2)) && /^an?$/u.test(nounAt(view, index - 1)?.determiner ?? "") && nounAt(view, index + 1)?.amount != null ? countPeople(view, index - 1, "weak") : null;
      if (apposed !== null) return candidatesOf(id, view, outcome.outcome, apposed, trigger, { part: true });
      const headed = isHeadline(view) && nounAt(view, index - 1) !== null ? countListLeft(view, index - 1, "strong") : null;
      if (headed !== null) return candidatesOf(id, view, outcome.outcome, headed, trigger, { part: true });
      const linking = verbAt(view, index - 1) !== null ? index - 1 : tokenOf(view, index - 1)?.pos === "ADV" ? index - 2 : -1;
      if (linking < 0 || !/^(?:be|number|count|list)$/u.test(verbAt(view, linking)?.lemma ?? "")) return [];
      const subject = subjectIn(view, linking);
      const before = subject < 0 ? null : (countListLeft(view, subject, "strong") ?? barePlural(view, subject));
      return before === null ? [] : candidatesOf(id, view, outcome.outcome, before, trigger, { part: true });
    }),
};

/** "There were children among the dead": people of a kind, nobody says how many. */
function barePlural(view: SentenceView, index: number): Counted | null {
  const group = nounAt(view, index);
  const item = view.items[index];
  const { tokens, text } = view.analysis;
  const head = tokens[group?.head ?? -1];
  if (group === null || item === undefined || head === undefined || group.amount !== null || group.determiner !== null || !isPlural(head) || !isPeople(view, group, head, "weak", true)) return null;
  return { amount: { kind: "vague", min: null, max: null, words: text.slice(tokens[item.start]?.start ?? 0, head.end) }, tokens: { start: item.start, end: item.end }, head, group: groupOf(view, group, head), form: "numbered", additional: false, members: [], all: [] };
}

/** Headlines leave out verbs and articles: "Five policemen among dead in market blast". */
const isHeadline = (view: SentenceView): boolean => /^(?:sub)?head/u.test(view.analysis.blocks[view.sentence.block]?.kind ?? "");

/** "The dead were two passengers and a guard": who they were, part of the toll. */
function theDeadWere(view: SentenceView, index: number, earlier: readonly Candidate[]): readonly Candidate[] | null {
  const group = nounAt(view, index);
  if (group?.determiner !== "the") return null;
  const named = /^(?:identify|name)$/u.test(verbAt(view, index + 1)?.lemma ?? "") && verbAt(view, index + 1)?.voice === "passive" ? (wordOf(view, index + 2) === "as" ? index + 3 : index + 2) : -1;
  if (named < 0 && !listing.has(wordOf(view, index + 1))) return null;
  const item = view.items[index];
  const head = view.analysis.tokens[group.head];
  const before = head?.lower === "victims" ? victimsOutcome(earlier) : undefined;
  const outcome = head === undefined || group.amount !== null ? undefined : (before ?? en.outcomeAdjectives.get(head.lower) ?? (/^(?:fatalities|casualties)$/u.test(head.lower) ? en.outcomeNouns.get(head.lemma) : undefined));
  if (outcome === undefined || item === undefined) return null;
  const counted = (named >= 0 ? countNamed(view, named) : null) ?? countListRight(view, named < 0 ? index + 2 : named, "strong")?.counted ?? null;
  if (counted !== null && named >= 0) return candidatesOf(id, view, outcome, counted, { start: item.start, end: item.end });
  if (counted !== null && [counted, ...counted.all].some((member) => en.outcomeAdjectives.has(member.head?.lower ?? ""))) return null;
  return counted === null ? null : candidatesOf(id, view, outcome, counted, { start: item.start, end: item.end }, { part: true });
}

/** "Police named the victims as Ana Ruiz, 34, and Bo Lindt, 41": who the dead were, by somebody who names them. */
function namesTheDead(view: SentenceView, index: number, earlier: readonly Candidate[]): readonly Candidate[] | null {
  const verb = verbAt(view, index - 1);
  const group = nounAt(view, index);
  const item = view.items[index];
  if (item === undefined || group === null || verb === null || group.amount !== null || verb.voice !== "active" || !/^(?:identify|name)$/u.test(verb.lemma) || wordOf(view, index + 1) !== "as") return null;
  const words = view.analysis.tokens.slice(group.tokens.start, group.tokens.end).map(({ lower }) => lower);
  const dead = words.some((word) => /^(?:dead|deceased|slain|martyred|murdered)$/u.test(word)) || (words.at(-1) === "victims" && victimsOutcome(earlier) === "killed");
  const counted = dead ? countNamed(view, index + 2) : null;
  return counted === null ? null : candidatesOf(id, view, "killed", counted, { start: item.start, end: item.end });
}

/** "Those killed at the port include a man and his son": part of the toll. */
function thoseKilledInclude(view: SentenceView, index: number): readonly Candidate[] | null {
  const item = view.items[index];
  const state = wordOf(view, index) === "those" ? (stateAfter(view, index) ?? deedAfter(view, index + 1)) : null;
  if (state === null || item === undefined) return null;
  let at = state.next;
  while (/^(?:in|at|near|on|by|during)$/u.test(wordOf(view, at)) && nounAt(view, at + 1) !== null) at += 2;
  const verb = verbAt(view, at)?.lemma ?? "";
  const number = /^(?:number|total)$/u.test(verb) ? countPeople(view, at + 1, "weak") : null;
  if (number !== null) return candidatesOf(id, view, state.outcome, number, { start: item.start, end: state.end });
  if (verb !== "include" && !listing.has(wordOf(view, at))) return null;
  const counted = countListRight(view, at + 1, "strong")?.counted ?? null;
  return counted === null ? null : candidatesOf(id, view, state.outcome, counted, { start: item.start, end: state.end }, { part: counted.head !== null });
}

/** "They included four children", "The victims include a nurse": part of the figure told before. */
function theyInclude(view: SentenceView, index: number, earlier: readonly Candidate[]): readonly Candidate[] | null {
  const item = view.items[index];
  if (index !== 0 || item === undefined || verbAt(view, 1)?.lemma !== "include" || !/^(?:they|victims|those)$/u.test(view.analysis.tokens[nounAt(view, 0)?.head ?? item.start]?.lower ?? "")) return null;
  const whole = earlier.findLast(({ part, denied }) => !part && !denied);
  const counted = countListRight(view, 2, "strong")?.counted ?? null;
  if (whole === undefined || counted === null || view.sentence.index - whole.sentence > 2 || (whole.amount.max ?? 2) < 2) return null;
  return candidatesOf(id, view, whole.outcome, counted, { start: item.start, end: view.items[1]?.end ?? item.end }, { part: true });
}

/** "those taken away", "those who were shot dead". */
function deedAfter(view: SentenceView, index: number): ReturnType<typeof stateAfter> {
  const at = wordOf(view, index) === "who" ? index + 1 : index;
  const outcome = verbAt(view, at)?.voice === "passive" ? outcomeOfVerb(view, at) : null;
  if (outcome === null || (outcome.outcome === "captured" && outcome.tokens.end === verbAt(view, at)?.tokens.end)) return null;
  let next = at + 1;
  while ((view.items[next]?.start ?? outcome.tokens.end) < outcome.tokens.end) next++;
  return { outcome: outcome.outcome, next, end: outcome.tokens.end };
}

/** "among those killed, by the agency's count, there were": "among the dead, police said, were": the linking verb after a short parenthesis, or -1. */
function linkingAfter(view: SentenceView, from: number): number {
  let past = from;
  while (/^(?:in|at|near|on|by|during|from|outside)$/u.test(wordOf(view, past)) && nounAt(view, past + 1) !== null) past += 2;
  if (past > from) return verbAt(view, past)?.lemma === "be" ? past : -1;
  if (wordOf(view, from) !== "," && wordOf(view, from) !== "there") return -1;
  for (let at = from; at < from + 10; at++) {
    const verb = verbAt(view, at);
    if (verb !== null && !/^(?:say|add|report|confirm|note|explain)$/u.test(verb.lemma)) return verb.lemma === "be" ? at : -1;
  }
  return -1;
}

/** "the dead", "those killed", "the civilians killed", "those who died", "the 21 dead". */
function stateAfter(view: SentenceView, index: number): { readonly outcome: Outcome; readonly next: number; readonly end: number } | null {
  const group = nounAt(view, index);
  const bare = isHeadline(view) ? (en.outcomeAdjectives.get(wordOf(view, index)) ?? (wordOf(view, index) === "victims" ? "killedOrInjured" : undefined)) : undefined;
  if (bare !== undefined) return { outcome: bare, next: index + 1, end: view.items[index]?.end ?? 0 };
  const first = group ?? (/^those$/u.test(wordOf(view, index)) ? {} : null);
  if (first === null) return null;
  const head = view.analysis.tokens[group?.head ?? -1];
  const own = head === undefined ? undefined : (en.outcomeAdjectives.get(head.lower) ?? (/^(?:victims|casualties|fatalities|injured|wounded)$/u.test(head.lower) ? en.outcomeNouns.get(head.lemma) : undefined));
  if (own !== undefined) return { outcome: own, next: index + 1, end: view.items[index]?.end ?? 0 };
  const at = wordOf(view, index + 1) === "who" ? index + 2 : index + 1;
  const token = view.analysis.tokens[verbAt(view, at)?.head ?? view.items[at]?.start ?? -1];
  const lying = verbAt(view, at) !== null && wordOf(view, at + 1) === "dead";
  if (lying) return { outcome: "killed", next: at + 2, end: view.items[at + 1]?.end ?? 0 };
  const state = token === undefined ? undefined : (en.outcomeAdjectives.get(token.lower) ?? en.outcomeVerbs.get(token.lemma)?.outcome);
  return state === undefined ? null : { outcome: state, next: at + 1, end: view.items[at]?.end ?? 0 };
}
