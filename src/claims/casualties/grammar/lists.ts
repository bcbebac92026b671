import type { Group } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import { countPeople, pronounAt, type Counted } from "./counted.ts";
import { countsPersons } from "./arguments.ts";
import { outcomeOfVerb } from "./outcome-verb.ts";
import { groupOf, isPeople, isPlural, type Evidence } from "./people.ts";
import { isPreposition, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "./view.ts";

/** The phrase at `index` joined with what stands before it by commas and "and": "a woman and her two sons". */
export function countListLeft(view: SentenceView, index: number, evidence: Evidence): Counted | null {
  const last = countPeople(view, index, evidence) ?? pronounAt(view, index);
  if (last === null) return sharedNumber(view, index, evidence) ?? besideThings(view, index, evidence);
  const members = [last];
  for (let at = index - 1; ; ) {
    const joint = wordOf(view, at);
    if (joint !== "and" && joint !== "," && joint !== "&") break;
    let before = wordOf(view, at - 1) === "," ? at - 2 : at - 1;
    // "nine officers, and 80 civilians were killed": a comma before the only "and" opens another clause.
    if (joint === "and" && before === at - 2 && members.length === 1 && last.form === "numbered" && wordOf(view, before - 1) !== ",") break;
    // "nine soldiers of the Armed Forces (FAC) and a driver".
    if (wordOf(view, before) === ")" && wordOf(view, before - 2) === "(" && nounAt(view, before - 1)?.amount === null) before -= 3;
    // "61 members of the forces and 24 civilians".
    if (isPreposition(view, before - 1) && nounAt(view, before)?.amount === null && countsPersons(view, before - 2)) before -= 2;
    while (isAge(view, before) && wordOf(view, before - 1) === "and" && isAge(view, before - 2)) before -= 2;
    if (isAge(view, before)) {
      before -= /^(?:,|aged|ages)$/u.test(wordOf(view, before - 1)) ? 2 : 1;
      // "two men, aged 67 and 56, and a woman".
      if (wordOf(view, before) === ",") before--;
    }
    else if (isBirth(view, before)) before -= 3;
    if (joint === "," && members.length < 2) break;
    const member = countPeople(view, before, nounAt(view, before)?.proper === true ? evidence : "weak") ?? pronounAt(view, before);
    if (member === null || ownState(view, member) !== ownState(view, last) || (member.head !== null && en.outcomeAdjectives.has(member.head.lower)) || (members[0]?.additional === true && wordOf(view, at - 1) === ",") || isIncluded(view, before) || (verbAt(view, before - 1)?.form === "finite" && !/^(?:leave|say|claim|state|add|tell|show|estimate|suggest)$/u.test(verbAt(view, before - 1)?.lemma ?? "")) || isInsidePhrase(view, before)) break;
    members.unshift(member);
    at = before - 1;
  }
  return members.length === 1 && last.form === "single" && nounAt(view, index)?.amount === null && last.head?.pos === "PRON" && last.head.lower !== "another" ? null : joined(view, members);
}

/** "three herders and 112 cows": the people of a list that ends in things. */
function besideThings(view: SentenceView, index: number, evidence: Evidence): Counted | null {
  const head = view.analysis.tokens[nounAt(view, index)?.head ?? -1];
  if (nounAt(view, index)?.amount == null || head === undefined || !en.thingNouns.has(head.lemma) || wordOf(view, index - 1) !== "and") return null;
  const people = countPeople(view, index - 2, evidence);
  return people?.form === "numbered" ? people : null;
}

/** What the words of a phrase themselves say became of its people: "14 bodies", "thirty wounded people". */
function ownState(view: SentenceView, { tokens, head }: Counted): string | undefined {
  const body = head === null ? undefined : /^(?:body|corpse)$/u.test(head.lemma) ? "killed" : undefined;
  if (body !== undefined) return body;
  for (let at = tokens.start; at < tokens.end; at++) {
    const state = en.outcomeAdjectives.get(view.analysis.tokens[at]?.lower ?? "");
    if (state !== undefined) return state;
  }
  return undefined;
}

/** "34 soldiers and militiamen": the number counts both nouns. */
function sharedNumber(view: SentenceView, index: number, evidence: Evidence): Counted | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (group === null || head === undefined || group.determiner !== null || !isPlural(head) || wordOf(view, index - 1) !== "and" || !isPeople(view, group, head, evidence, true)) return null;
  const numbered = countPeople(view, isPreposition(view, index - 3) && nounAt(view, index - 2)?.amount === null ? index - 4 : index - 2, "strong");
  return numbered?.form !== "numbered" ? null : { ...numbered, tokens: { start: numbered.tokens.start, end: group.tokens.end }, head, group: numbered.head?.pos === "PROPN" ? groupOf(view, group, head) : groupOfAll([numbered.group, groupOf(view, group, head)]) };
}

/** The phrase at `index` joined with what follows it; a phrase that is the subject of a verb of its own is left out. */
export function countListRight(view: SentenceView, index: number, evidence: Evidence, ofNoun = false): { readonly counted: Counted; readonly last: number } | null {
  const first = countPeople(view, index, evidence) ?? pronounAt(view, index);
  if (first === null) return null;
  const members = [first];
  let last = index;
  for (let at = afterPhrase(view, index); ; ) {
    const comma = wordOf(view, at) === ",";
    const and = wordOf(view, comma ? at + 1 : at) === "and";
    if (!comma && !and) break;
    const next = at + (comma && and ? 2 : 1);
    // "12 members of the Ministry of Defence and General Security": a name behind a name in a phrase goes on with the phrase.
    if (at > last + 1 && nounAt(view, next)?.proper === true && nounAt(view, next)?.amount === null && nounAt(view, next)?.determiner === null && nounAt(view, at - 1)?.proper === true) break;
    const headed = comma && !and && /^(?:sub)?head/u.test(view.analysis.blocks[view.sentence.block]?.kind ?? "") && nounAt(view, next)?.amount != null && members.length === 1;
    const member = countPeople(view, next, /^an?$/u.test(nounAt(view, next)?.determiner ?? "") || (and && first.head?.pos === "PROPN" && nounAt(view, next)?.proper === true) ? evidence : "weak");
    if (member === null || first.additional || (isSubject(view, next) && !(ofNoun && belongsToNoun(view, member, next))) || (!and && !headed && !listGoesOn(view, next))) break;
    members.push(member);
    last = next;
    at = afterPhrase(view, next);
    if (and) break;
  }
  return members.length === 1 && first.form === "single" && first.head?.pos === "PRON" && first.head.lower !== "another" ? null : { counted: joined(view, members), last };
}

/** "the bodies of six men and four women were recovered": the verb is said of the noun, not of the last member. */
const belongsToNoun = (view: SentenceView, member: Counted, index: number): boolean => member.head !== null && !member.additional && outcomeOfVerb(view, afterPhrase(view, index)) === null;

/** Position after a phrase and the "of" or "from" phrases that belong to it. */
export function afterPhrase(view: SentenceView, index: number): number {
  let at = index + 1;
  while (/^(?:of|from|at|in|with|belonging)$/u.test(wordOf(view, at)) && nounAt(view, at + 1) !== null && at < index + 8) at += 2;
  return at;
}

/** A list joined by commas must come to its "and" before any verb. */
function listGoesOn(view: SentenceView, index: number): boolean {
  for (let at = afterPhrase(view, index); at < index + 14; at = afterPhrase(view, at + 1)) {
    const word = wordOf(view, at);
    if (word === "and") return nounAt(view, at + 1) !== null;
    if (word !== "," ) return false;
    if (wordOf(view, at + 1) === "and") return nounAt(view, at + 2) !== null;
    if (nounAt(view, at + 1) === null) return false;
  }
  return false;
}

function isSubject(view: SentenceView, index: number): boolean {
  const at = afterPhrase(view, index);
  const verb = verbAt(view, at) ?? (tokenOf(view, at)?.pos === "ADV" ? verbAt(view, at + 1) : null);
  return verb !== null && (verb.form === "finite" || verb.form === "pastParticiple") || en.outcomeAdjectives.has(wordOf(view, at));
}

/** ", 34," after a name. */
const isAge = (view: SentenceView, index: number): boolean => {
  const amount = nounAt(view, index)?.amount;
  return amount != null && (view.analysis.amounts[amount]?.use === "age" || isBetweenCommas(view, index));
};

/** "Maria Sorto, 34, and her baby": a bare number between commas counts nobody. */
const isBetweenCommas = (view: SentenceView, index: number): boolean => /^\d{1,2}$/u.test(tokenOf(view, index)?.lower ?? "") && (view.items[index]?.end ?? 0) - (view.items[index]?.start ?? 0) === 1 && wordOf(view, index - 1) === "," && wordOf(view, index + 1) === ",";

/** "a man born in 1961". */
const isBirth = (view: SentenceView, index: number): boolean => wordOf(view, index - 1) === "in" && verbAt(view, index - 2)?.lemma === "bear";

/** "including two officers, and 36 others are hurt": what "including" opens is no subject. */
const isIncluded = (view: SentenceView, index: number): boolean => /^(?:including|among|included|plus|besides|except|not)$/u.test(wordOf(view, index - 1));

const isInsidePhrase = (view: SentenceView, index: number): boolean => /^(?:of|in|at|on|from|by|with|for|to|against)$/u.test(wordOf(view, index - 1)) && nounAt(view, index - 2) !== null;

function joined(view: SentenceView, members: readonly Counted[]): Counted {
  const [first] = members;
  if (first === undefined) throw new Error("a list of people has no members");
  const last = members.at(-1) ?? first;
  if (members.length === 1) return first;
  const sum = (bound: "min" | "max"): number | null => members.reduce<number | null>((total, member) => (total === null || member.amount[bound] === null ? null : total + member.amount[bound]), 0);
  const { tokens, text } = view.analysis;
  const span = { start: first.tokens.start, end: last.tokens.end };
  const words = text.slice(tokens[span.start]?.start ?? 0, tokens[span.end - 1]?.end ?? 0);
  const min = sum("min");
  const max = sum("max");
  const vague = members.some((member) => member.amount.kind === "vague");
  const kind = vague ? "vague" : min !== null && min === max ? (members.some((member) => member.amount.kind === "about") ? "about" : "exact") : min === null ? "atMost" : max === null ? "atLeast" : "range";
  return {
    amount: { kind, min: vague ? null : min, max: vague ? null : max, words },
    tokens: span,
    head: last.head,
    group: members.every(({ group }) => group === "women" || group === "children") && members.some((member) => isKin(view, member)) ? sameGroup(members) : groupOfAll(members.map((member) => member.group)),
    form: "list",
    additional: members.some((member) => member.additional),
    members: members.filter((member) => member.form === "numbered"),
    all: members,
  };
}

const sameGroup = (members: readonly Counted[]): Group | null => (new Set(members.map(({ group }) => group)).size === 1 ? (members[0]?.group ?? null) : null);

/** "my wife and both my boys", "a girl and her grandmother": a family, told as one and by nothing but kin. */
const isKin = (view: SentenceView, { tokens: { start, end } }: Counted): boolean => view.analysis.tokens.slice(start, end).some(({ lower }) => /^(?:my|his|her|their|our|whose)$/u.test(lower));

/** The kinds that are civilians by what they are. */
const civil: ReadonlySet<Group> = new Set(["civilian", "medics", "journalists", "aidWorkers"]);

/** The group of a list: that of its members, where they are of one; "mixed" where two are told; civilians with kin or children beside them are civilians, anyone else beside one of whom nothing is told is not told either. */
export function groupOfAll(all: readonly (Group | null)[]): Group | null {
  const groups = new Set(all);
  const [only] = groups;
  if (groups.size === 1) return only ?? null;
  if (groups.has("civilian") && [...groups].every((group) => group === null || civil.has(group) || group === "children" || group === "women")) return "civilian";
  const told = [...groups].filter((group) => group !== null);
  return told.length > 1 ? "mixed" : null;
}
