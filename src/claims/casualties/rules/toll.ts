import type { Outcome } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { clauseSubject } from "../grammar/clause-subject.ts";
import { countPeople, type Counted } from "../grammar/counted.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { countedOutcome } from "../grammar/victims.ts";
import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/toll";

/** Plural nouns that head a toll where a verb of reaching or "at" follows: "losses amounted to 970", "enemy dead at more than 30". */
const pluralTolls: ReadonlyMap<string, Outcome> = new Map(Object.entries({ casualties: "killedOrInjured", losses: "killedOrInjured", deaths: "killed", fatalities: "killed", dead: "killed", injuries: "injured", neutralized: "killed", neutralised: "killed", wounded: "injured", injured: "injured" } satisfies Record<string, Outcome>));

/** Nouns that head a toll, and "that" for one of them. */
const tollWords: ReadonlySet<string> = new Set([...en.tollNouns.keys(), ...pluralTolls.keys(), "tolls", "figure", "figures", "count", "number", "numbers", "tally", "total", "losses", "that"]);

/**
 * A toll and its figures: "the death toll rose to 12 from nine", "a toll of 31", "the number of people killed has reached 19",
 * "put the number of wounded at 34", "raising to 24 the number killed". Refused: "toll road", "the toll of war".
 */
export const toll: CasualtyRule = {
  id,
  needs: tollWords,
  find: (view, _found, earlier) =>
    view.items.flatMap((item, index) => {
      const head = tollOutcome(view, index);
      if (head === null) return [];
      const ofVictims = head.outcome === "killedOrInjured" && /^victims?$/u.test(wordOf(view, head.last));
      const around = figuresAround(view, head.last, item.start);
      const outcomeOf = ({ amount }: Counted): Outcome => (ofVictims ? (countedOutcome(earlier, amount.min ?? amount.max ?? 0) ?? head.outcome) : head.outcome);
      return (around.length > 0 ? around : figuresOfVerb(view, index, head.last)).flatMap((counted) => candidatesOf(id, view, ownState(view, counted) ?? outcomeOf(counted), counted, { start: item.start, end: head.end }));
    }),
};

interface TollHead {
  readonly outcome: Outcome;
  /** Last item of the head phrase. */
  readonly last: number;
  readonly end: number;
}

/** "death toll", "toll of dead", "the number of people killed", "the number of fatalities", "the number of wounded at the hospital". */
function tollOutcome(view: SentenceView, index: number): TollHead | null {
  const group = nounAt(view, index);
  const item = view.items[index];
  // "put enemy dead at more than 30", "puts dead at five".
  if (item !== undefined && wordOf(view, index) === "dead" && wordOf(view, index + 1) === "at" && [index - 1, index - 2, index - 3].some((at) => /^(?:put|place|set|estimate|give|peg)$/u.test(verbAt(view, at)?.lemma ?? ""))) return { outcome: "killed", last: index, end: item.end };
  if (group === null || item === undefined || group.amount !== null) return null;
  const head = view.analysis.tokens[group.head];
  if (head === undefined) return null;
  if (en.tollNouns.has(head.lower) || head.lower === "tolls") {
    const injured = view.analysis.tokens.slice(item.start, group.head).some((token) => /^(?:injury|injured|wounded)$/u.test(token.lower));
    return { outcome: injured ? "injured" : "killed", last: index, end: item.end };
  }
  const plural = /^(?:toll|tally|count)$/u.test(head.lower) ? undefined : pluralTolls.get(head.lower);
  if (plural !== undefined) {
    const next = passPhrases(view, index + 1);
    const verb = verbAt(view, next);
    const lifted = wordOf(view, next) === "to" && /^(?:take|bring|raise|lift|push)$/u.test(verbAt(view, index - 1)?.lemma ?? "");
    // "put its own losses at three": who is lost so is dead, unless the figure says otherwise.
    const put = head.lower === "losses" && wordOf(view, next) === "at" && view.items.slice(Math.max(0, index - 5), index).some((_other, back) => /^(?:put|place|set|estimate|give)$/u.test(verbAt(view, Math.max(0, index - 5) + back)?.lemma ?? ""));
    return lifted || (verb !== null && (reaching.has(verb.lemma) || (head.lower === "losses" && verb.lemma === "be"))) || /^(?:at|as|:)$/u.test(wordOf(view, next)) ? { outcome: put ? "killed" : plural, last: next - 1, end: item.end } : null;
  }
  const kind = /^(?:figures?|count|number|tally|total)$/u.test(head.lower) ? figureOf(view.analysis.tokens[group.head - 1]?.lower ?? "") : undefined;
  if (kind !== undefined && group.head > item.start) return { outcome: kind, last: index, end: item.end };
  if (!/^(?:number|numbers|count|tally|total|figure|losses|that)$/u.test(head.lower) || (head.lower === "that" && wordOf(view, index + 1) !== "of")) return null;
  for (let at = index + 1; at <= index + 5; at++) {
    const outcome = stateOf(view, at);
    const closer = outcome === "killedOrInjured" ? stateOf(view, at + 1) : null;
    if (closer !== null) return { outcome: closer, last: at + 1, end: view.items[at + 1]?.end ?? item.end };
    if (outcome !== null) return { outcome, last: at, end: view.items[at]?.end ?? item.end };
    const word = wordOf(view, at);
    if (nounAt(view, at)?.amount != null) return null;
    if (nounAt(view, at) === null && !/^(?:of|those|who|that|have|has|been|were|in|["“”]|confirmed)$/u.test(word) && verbAt(view, at) === null) return null;
  }
  return null;
}

/** "the casualty figure", "the body count", "the injury total": a count of the dead unless it says otherwise. */
const figureOf = (word: string): Outcome | undefined => (/^(?:casualty|death|fatality|body)$/u.test(word) ? "killed" : /^(?:injury|injured|wounded)$/u.test(word) ? "injured" : undefined);

/** "losses at 11 dead": the figure says for itself what became of the people. */
function ownState(view: SentenceView, counted: Counted): Outcome | null {
  for (let at = counted.tokens.start; at <= counted.tokens.end; at++) {
    const state = en.outcomeAdjectives.get(view.analysis.tokens[at]?.lower ?? "");
    const beyond = /^(?:and|or)$/u.test(view.analysis.tokens[at + 1]?.lower ?? "") ? en.outcomeAdjectives.get(view.analysis.tokens[at + 2]?.lower ?? "") : undefined;
    if (state !== undefined) return state === "killed" && beyond === "injured" ? "killedOrInjured" : state;
  }
  return null;
}

const reaching = new Set(["reach", "amount", "total", "come", "rise", "climb", "stand", "number", "exceed", "pass", "hit", "top", "grow", "put", "estimate"]);

/** Past "of the enemy", "in Ukraine". */
function passPhrases(view: SentenceView, index: number): number {
  let at = index;
  while (/^(?:of|in|among|from|on|for)$/u.test(wordOf(view, at)) && nounAt(view, at + 1) !== null) at += 2;
  return wordOf(view, at) === "alone" ? at + 1 : at;
}

function stateOf(view: SentenceView, index: number): Outcome | null {
  const verb = verbAt(view, index);
  if (verb !== null) return outcomeOfVerb(view, index)?.outcome ?? en.outcomeAdjectives.get(view.analysis.tokens[verb.head]?.lower ?? "") ?? null;
  const head = nounAt(view, index)?.head ?? view.items[index]?.start ?? -1;
  const token = view.analysis.tokens[head];
  if (token === undefined) return null;
  if (token.lower === "homicides") return "killed";
  return en.outcomeAdjectives.get(token.lower) ?? en.outcomeNouns.get(token.lower) ?? en.outcomeNouns.get(token.lemma) ?? null;
}

/** The figures that belong to the head: after "of", "at", "to", "stands at", with "from nine" beside it, or before it ("to 24 the number killed"). */
function figuresAround(view: SentenceView, last: number, start: number): readonly Counted[] {
  const found: Counted[] = [];
  let verbSeen = false;
  for (let at = last + 1; at < Math.min(view.items.length, last + 22); at++) {
    const word = wordOf(view, at);
    const verb = verbAt(view, at);
    const group = nounAt(view, at);
    const counted = figureAt(view, at);
    // "Death toll 17": a line that holds nothing else.
    if (counted !== null && (verbSeen || (at === last + 1 && view.items.length <= at + 2) || /^(?:of|at|to|from|as|than|[:,"“]|is|was|hits?|reache[sd]|tops?|now)$/u.test(wordOf(view, at - 1)) || tokenOf(view, at - 1)?.pos === "VERB")) {
      if (wordOf(view, at + 1) === "that" && wordOf(view, at + 2) === "of") break;
      if (wordOf(view, at + 1) === "of" && /^(?:them|whom)$/u.test(wordOf(view, at + 2))) break;
      found.push(counted);
      if (!/^(?:to|from|,|up|down|and)$/u.test(wordOf(view, at + 1))) break;
    } else if (verb !== null && verb.form === "pastParticiple") {
      // "the toll of the raid attributed to the militia has gone to 19"
    } else if (verb !== null) {
      if (!en.tollVerbs.has(verb.lemma) || verbSeen) break;
      verbSeen = true;
    } else if (wordOf(view, at) === "that" && wordOf(view, at + 1) === "of") {
      break;
    } else if (group !== null && group.amount === null && /^(?:wounded|injured|missing|dead)$/u.test(view.analysis.tokens[group.head]?.lower ?? "") && found.length > 0) {
      break;
    } else if (isTime(view, at)) {
      // "the number of civilians killed this year to 300"
    } else if (isMeasure(view, at)) {
      // "…, some sixty kilometres west of the town, has gone to 19"
    } else if (counted === null && nounAt(view, at) !== null && !/^(?:in|of|at|from|for|by|on|to|,|and)$/u.test(wordOf(view, at - 1)) && wordOf(view, at) !== "there" && !verbSeen) break;
    else if (word === "since" && /^(?:start|beginning|outbreak|onset)$/u.test(view.analysis.tokens[nounAt(view, at + 1)?.head ?? -1]?.lower ?? "")) at++;
    else if (/^(?:when|after)$/u.test(word) && verbAhead(view, at) > 0) at = verbAhead(view, at) - 1;
    else if (/^(?:[.;]|after|when|while|since|because|as)$/u.test(word) && !(word === "as" && nounAt(view, at + 1)?.amount != null)) break;
  }
  if (found.length > 0) return found;
  const before = view.items.findIndex((item) => item.start === start) - 1;
  const earlier = figureAt(view, before);
  return earlier !== null && (/^(?:to|at)$/u.test(wordOf(view, before - 1)) || (wordOf(view, before + 1) === "that" && wordOf(view, before - 1) === "and")) ? [earlier] : [];
}

/** The figure of the verb that is said of the toll, or that lifts it: "the number of those killed across the area since dawn to 93", "…, in the north of the state, has risen to 32". */
function figuresOfVerb(view: SentenceView, head: number, last: number): readonly Counted[] {
  const lifted = /^(?:bring|raise|take|lift|push|put|set|increase|revise|update)$/u.test(verbAt(view, head - 1)?.lemma ?? "");
  for (let at = last + 1; at < Math.min(view.items.length, last + 30); at++) {
    const verb = verbAt(view, at);
    if (/^[.;]$/u.test(wordOf(view, at))) return [];
    if (verb?.form === "finite" && (lifted || !en.tollVerbs.has(verb.lemma) || clauseSubject(view, at) !== head)) {
      if (lifted) return [];
      continue;
    }
    if (verb?.form !== "finite" && !(lifted && /^(?:to|at)$/u.test(wordOf(view, at)))) continue;
    const found = [at + 1, at + 2].flatMap((next) => figureAt(view, next) ?? []);
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** "the number of people killed when shells hit the market has gone up to 61": the toll's own verb behind the clause, or -1. */
function verbAhead(view: SentenceView, from: number): number {
  for (let at = from + 2; at < from + 18; at++) {
    if (/^[.;]$/u.test(wordOf(view, at))) return -1;
    if (!/^(?:rise|go|climb|reach|grow|jump|increase|stand|leap|surge|fall|drop)$/u.test(verbAt(view, at)?.lemma ?? "")) continue;
    if ([1, 2, 3].some((ahead) => figureAt(view, at + ahead) !== null)) return at;
  }
  return -1;
}

const isTime = (view: SentenceView, index: number): boolean => /^(?:week|month|year|night|weekend)$/u.test(view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "") && /^(?:this|last|that)$/u.test(tokenOf(view, index)?.lower ?? "");

const isMeasure = (view: SentenceView, index: number): boolean => {
  const amount = nounAt(view, index)?.amount;
  return amount != null && view.analysis.amounts[amount]?.use !== "count";
};

/** A number that stands for people: alone, or with a noun for people or their state. */
function figureAt(view: SentenceView, index: number): Counted | null {
  if (index < 0) return null;
  const group = nounAt(view, index);
  if (group?.amount == null) return null;
  const counted = countPeople(view, index, "weak");
  return counted?.form === "numbered" ? counted : null;
}
