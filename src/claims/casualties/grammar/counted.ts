import type { Amount, Group, Span } from "../../../core/index.ts";
import { en, type NounGroup, type Token } from "../../../language/index.ts";
import { outcomeOfVerb } from "./outcome-verb.ts";
import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "./view.ts";

/** People that a noun phrase counts. */
export interface Counted {
  readonly amount: Amount;
  /** Half-open token range of the phrase. */
  readonly tokens: Span;
  /** Head noun, or null where a number stands alone ("six were killed"). */
  readonly head: Token | null;
  readonly group: Group | null;
  /** numbered: a number or number word · single: one person ("a soldier", a name) · list: several joined ("a woman and her two sons") */
  readonly form: "numbered" | "single" | "list";
  /** "another 15", "two more", "a third": adds to a figure said before. */
  readonly additional: boolean;
  /** The numbered members of a list. */
  readonly members: readonly Counted[];
  /** Every member of a list; empty otherwise. */
  readonly all: readonly Counted[];
}

/** How much the context vouches that people are meant: a verb like "killed" does, "hit" does not. */
export type Evidence = "strong" | "weak";

/** What the noun group at `index` counts, or null where it counts no people. */
export function countPeople(view: SentenceView, index: number, evidence: Evidence): Counted | null {
  const group = nounAt(view, index);
  if (group === null) return null;
  const { tokens } = view.analysis;
  const mention = group.amount === null ? null : view.analysis.amounts[group.amount];
  const ofGroup = mention != null && wordOf(view, index + 1) === "of" ? nounAt(view, wordOf(view, index + 3) === "'s" && nounAt(view, index + 4) !== null ? index + 4 : index + 2) : null;
  const bare = mention != null && /^(?:more|other|additional|further)$/u.test(tokens[group.head]?.lower ?? "");
  const headless = mention != null && (bare || (group.head < mention.tokens.end && group.head >= mention.tokens.start));
  const described = headless && ofGroup !== null ? ofGroup : group;
  const head = headless && ofGroup === null ? null : (tokens[described.head] ?? null);
  if (head !== null && !isPeople(view, described, head, evidence, mention != null)) return null;
  const start = group.tokens.start;
  const end = described === ofGroup ? described.tokens.end : group.tokens.end;
  const people = { head, group: head === null ? null : groupOf(view, described, head) };
  if (mention != null) {
    if (mention.use === "ordinal") return head === null || group.determiner === "a" || group.determiner === "an" ? single(view, { start, end }, people, true) : definiteSingle(view, group, { start, end }, people);
    if (mention.use === "age" && !headless) return definiteSingle(view, group, { start, end }, people);
    if (mention.use !== "count") return null;
    if (head === null && evidence === "weak" && mention.amount.kind === "vague" && !/^(?:dozens|scores|hundreds|thousands|several)$/iu.test(mention.amount.words)) return null;
    return { amount: mention.amount, tokens: { start, end }, ...people, form: "numbered", additional: mention.additional || group.determiner === "another", members: [], all: [] };
  }
  if (head === null) return null;
  const any = /^(?:anyone|anybody|nobody)$/u.test(head.lower) || group.determiner === "any";
  if (any) return { amount: { ...single(view, { start, end }, people, false).amount, min: 0, max: 0 }, tokens: { start, end }, ...people, form: "numbered", additional: false, members: [], all: [] };
  return definiteSingle(view, group, { start, end }, people);
}

type People = Pick<Counted, "head" | "group">;

function single(view: SentenceView, span: Span, people: People, additional: boolean): Counted {
  const words = view.analysis.text.slice(view.analysis.tokens[span.start]?.start ?? 0, view.analysis.tokens[span.end - 1]?.end ?? 0);
  return { amount: { kind: "exact", min: 1, max: 1, words }, tokens: span, ...people, form: "single", additional, members: [], all: [] };
}

/** "a soldier", "the driver", "her wife", a person's name; null for plurals without a number, pronouns and names of places. */
function definiteSingle(view: SentenceView, group: NounGroup, span: Span, people: People): Counted | null {
  const { head } = people;
  if (head === null || head.pos === "PRON") return null;
  const couple = head.lower === "couple" && (group.determiner === "a" || group.determiner === "an" || group.determiner === null);
  if (couple) return { ...single(view, span, people, false), amount: { ...single(view, span, people, false).amount, min: 2, max: 2 } };
  if (group.determiner === "the" && en.outcomeAdjectives.has(head.lower)) return null;
  if (isPlural(head) || collective.has(head.lower) || timeNouns.has(head.lower)) return null;
  const bare = group.determiner === null && head.pos === "NOUN" && group.tokens.end - group.tokens.start === 1;
  if (bare && view.analysis.blocks[view.sentence.block]?.kind === "paragraph" && !evidenceOfBare(view, span)) return null;
  const another = group.determiner === "another" || view.analysis.tokens.slice(span.start, group.head).some((token) => token.lower === "other" || token.lower === "more");
  if (head.pos === "PROPN" && !en.personNouns.has(head.lemma)) return looksLikeName(view, group) ? single(view, span, people, another) : null;
  return single(view, span, people, another);
}

/** Nouns that hold several people and count none. */
const collective = new Set(["family", "crew", "staff", "crowd", "team", "group", "gang", "band", "public", "community", "population", "household", "congregation", "force"]);
const timeNouns = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "night", "morning", "evening", "afternoon", "weekend", "today", "yesterday"]);

/** In running text a lone noun without a determiner ("shooting victim", "father") is a person only where it stands at the start of the sentence or after a comma or conjunction. */
function evidenceOfBare(view: SentenceView, span: Span): boolean {
  const before = view.analysis.tokens[span.start - 1];
  return span.start === view.sentence.tokens.start || /^(?:,|and|:|;|—|–|or)$/u.test(before?.lower ?? "");
}

/** Two capitalised words, or one after a title or a noun for a person. */
function looksLikeName(view: SentenceView, group: NounGroup): boolean {
  const { tokens } = view.analysis;
  const words = tokens.slice(group.tokens.start, group.head + 1);
  const proper = words.filter((token) => token.pos === "PROPN" && /^\p{Lu}/u.test(token.text));
  if (group.determiner === "the" || words.some((token) => token.lower === "'s")) return words.some((token) => en.personNouns.has(token.lemma));
  return proper.length >= 2 || words.some((token) => en.personNouns.has(token.lemma) || en.personNouns.has(token.lower));
}

export function isPlural(token: Token): boolean {
  if (en.pluralNouns.has(token.lower) || /^(?:police|troops|personnel|staff|crew|people|others|levies|elements)$/u.test(token.lower)) return true;
  return (token.pos === "NOUN" && token.lemma !== token.lower) || (/[^s]s$/u.test(token.lower) && token.lower.length > 3 && token.pos === "PROPN" && en.personNouns.has(token.lower.slice(0, -1)));
}

const singularOf = (token: Token): string => en.pluralNouns.get(token.lower) ?? (en.personNouns.has(token.lemma) ? token.lemma : token.lower.replace(/ies$/u, "y").replace(/s$/u, ""));

function isPeople(view: SentenceView, group: NounGroup, head: Token, evidence: Evidence, counted: boolean): boolean {
  if (/^(?:anyone|anybody|nobody)$/u.test(head.lower)) return true;
  if (head.pos === "PRON") return counted || /^(?:them|us|whom|those|others?)$/u.test(head.lower);
  const lemma = singularOf(head);
  if (/-old$/u.test(head.lower) || en.personNouns.has(/^(.+)-of-[\p{L}\d-]+$/u.exec(head.lower)?.[1] ?? "") || en.personNouns.has(lemma) || en.personNouns.has(lemma.split("-").at(-1) ?? "")) return true;
  if (en.outcomeAdjectives.has(head.lower)) return true;
  if (en.thingNouns.has(lemma) || en.measureUnits.has(head.lower)) return false;
  if (head.pos === "PROPN" && looksLikeName(view, group) && view.analysis.tokens.slice(group.tokens.start, group.head).some((token) => en.personNouns.has(token.lemma) || en.personNouns.has(token.lower))) return true;
  if (evidence === "strong") return head.pos !== "PROPN" || counted || looksLikeName(view, group);
  return counted ? /^\p{Lu}/u.test(head.text) && head.pos === "PROPN" && /(?:ans|ians|is|ese|ites|ims|s)$/u.test(head.lower) && en.demonymEnding.test(head.lower) : false;
}

const minorAge = /^(\d{1,2})-(?:year|month|week|day)s?-old$/u;

/** Which group the words name: the head noun's own, or its modifiers'. "women and children" is mixed, which lists decide. */
function groupOf(view: SentenceView, group: NounGroup, head: Token): Group | null {
  const words = view.analysis.tokens.slice(group.tokens.start, group.tokens.end);
  const age = words.map((token) => minorAge.exec(token.lower)?.[1]).find((years) => years !== undefined);
  if (age !== undefined && Number(age) < 18) return "children";
  const own = en.personNouns.get(singularOf(head)) ?? en.personNouns.get(singularOf(head).split("-").at(-1) ?? "") ?? null;
  if (own !== null && own !== "civilian" && own !== "police") return own;
  for (const token of words) {
    const modifier = token === head ? undefined : en.groupModifiers.get(token.lower);
    if (modifier !== undefined && !(own === "police" && modifier === "military" && token.lower === "security")) return modifier;
  }
  return own;
}

/** The group that the noun phrase at `index` names, counted or not; null where it names none. */
export function peopleGroup(view: SentenceView, index: number): Group | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  return group === null || head === undefined ? null : groupOf(view, group, head);
}

/** The phrase at `index` joined with what stands before it by commas and "and": "a woman and her two sons". */
export function countListLeft(view: SentenceView, index: number, evidence: Evidence): Counted | null {
  const last = countPeople(view, index, evidence) ?? pronounAt(view, index);
  if (last === null) return sharedNumber(view, index, evidence);
  const members = [last];
  for (let at = index - 1; ; ) {
    const joint = wordOf(view, at);
    if (joint !== "and" && joint !== "," && joint !== "&") break;
    let before = wordOf(view, at - 1) === "," ? at - 2 : at - 1;
    if (isAge(view, before)) before -= /^(?:,|aged)$/u.test(wordOf(view, before - 1)) ? 2 : 1;
    else if (isBirth(view, before)) before -= 3;
    if (joint === "," && members.length < 2) break;
    const member = countPeople(view, before, nounAt(view, before)?.proper === true ? evidence : "weak") ?? pronounAt(view, before);
    if (member === null || (member.head !== null && en.outcomeAdjectives.has(member.head.lower)) || (members[0]?.additional === true && wordOf(view, at - 1) === ",") || isIncluded(view, before) || (verbAt(view, before - 1)?.form === "finite" && verbAt(view, before - 1)?.lemma !== "leave") || isInsidePhrase(view, before)) break;
    members.unshift(member);
    at = before - 1;
  }
  return members.length === 1 && nounAt(view, index)?.amount === null && last.head?.pos === "PRON" ? null : joined(view, members);
}

/** "he" or "she" alone: one person, where the verb leaves no doubt ("he died"). */
export function countPronoun(view: SentenceView, index: number): Counted | null {
  const counted = pronounAt(view, index);
  return counted !== null && /^(?:he|she|him|her)$/u.test(counted.head?.lower ?? "") ? counted : null;
}

function pronounAt(view: SentenceView, index: number): Counted | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  return group !== null && head !== undefined && /^(?:he|she|him|her|i|me|myself)$/u.test(head.lower) ? single(view, group.tokens, { head, group: null }, false) : null;
}

/** "34 soldiers and militiamen": the number counts both nouns. */
function sharedNumber(view: SentenceView, index: number, evidence: Evidence): Counted | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (group === null || head === undefined || group.determiner !== null || !isPlural(head) || wordOf(view, index - 1) !== "and" || !isPeople(view, group, head, evidence, true)) return null;
  const numbered = countPeople(view, index - 2, "strong");
  return numbered?.form !== "numbered" ? null : { ...numbered, tokens: { start: numbered.tokens.start, end: group.tokens.end }, head };
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
    const member = countPeople(view, next, /^an?$/u.test(nounAt(view, next)?.determiner ?? "") ? evidence : "weak");
    if (member === null || first.additional || (isSubject(view, next) && !(ofNoun && belongsToNoun(view, member, next))) || (!and && !listGoesOn(view, next))) break;
    members.push(member);
    last = next;
    at = afterPhrase(view, next);
    if (and) break;
  }
  return members.length === 1 && first.head?.pos === "PRON" ? null : { counted: joined(view, members), last };
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
  return amount != null && view.analysis.amounts[amount]?.use === "age";
};

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
  const groups = new Set(members.map((member) => member.group));
  return {
    amount: { kind, min: vague ? null : min, max: vague ? null : max, words },
    tokens: span,
    head: last.head,
    group: groups.size === 1 ? first.group : "mixed",
    form: "list",
    additional: members.some((member) => member.additional),
    members: members.filter((member) => member.form === "numbered"),
    all: members,
  };
}
