import type { Group } from "../../../core/index.ts";
import { en, formTable, formTest, type NounGroup, type Token } from "../../../language/index.ts";
import { namesOf } from "./names.ts";
import { nounAt, type SentenceView } from "./view.ts";

/** How much the context vouches that people are meant: a verb like "killed" does, "hit" does not. */
export type Evidence = "strong" | "weak";

/** Two capitalised words, or one after a title or a noun for a person. */
export function looksLikeName(view: SentenceView, group: NounGroup): boolean {
  const { tokens } = view.analysis;
  const words = tokens.slice(group.tokens.start, group.head + 1);
  const proper = words.filter((token) => token.pos === "PROPN" && /^\p{Lu}/u.test(token.text));
  if (group.determiner === "the" || words.some((token) => token.lower === "'s")) return words.some((token) => en.personNouns.has(token.lemma));
  if (proper.length === 1 && group.determiner === null && group.tokens.end - group.tokens.start === 1) return namesOf(view.analysis).has(proper[0]?.lower ?? "");
  return proper.length >= 2 || words.some((token) => en.personNouns.has(token.lemma) || en.personNouns.has(token.lower));
}

const isPluralForm = formTest(({ lower, lemma, pos }) => {
  if (en.pluralNouns.has(lower) || /^(?:police|troops|personnel|staff|crew|people|others|levies|elements)$/u.test(lower)) return true;
  return (pos === "NOUN" && lemma !== lower && /s$/u.test(lower)) || (/[^s]s$/u.test(lower) && lower.length > 3 && pos !== "VERB" && en.personNouns.has(lower.slice(0, -1)));
});

/** True for a noun that means more than one person. */
export const isPlural = (token: Token): boolean => isPluralForm(token);

const singularOf = formTable(({ lower, lemma }) => en.pluralNouns.get(lower) ?? (en.personNouns.has(lemma) ? lemma : lower.replace(/ies$/u, "y").replace(/s$/u, "")));

/** Whether the head of a noun group means people, given how much its context vouches for it. */
export function isPeople(view: SentenceView, group: NounGroup, head: Token, evidence: Evidence, counted: boolean): boolean {
  if (/^(?:any|anyone|anybody|nobody)$/u.test(head.lower) || (/^(?:pair|duo)$/u.test(head.lower) && group.determiner === "the")) return true;
  if (head.pos === "PRON") return counted || /^(?:them|us|whom|those|others?)$/u.test(head.lower);
  const lemma = singularOf(head);
  if (/-old$/u.test(head.lower) || en.personNouns.has(/^(.+)-of-[\p{L}\d-]+$/u.exec(head.lower)?.[1] ?? "") || en.personNouns.has(lemma) || en.personNouns.has(lemma.split("-").at(-1) ?? "")) return true;
  if (en.outcomeAdjectives.has(head.lower) || (counted && bodies.has(head.lower) && group.amount === null)) return true;
  if (en.thingNouns.has(lemma) || en.measureUnits.has(head.lower)) return false;
  if (head.pos === "PROPN" && looksLikeName(view, group) && view.analysis.tokens.slice(group.tokens.start, group.head).some((token) => en.personNouns.has(token.lemma) || en.personNouns.has(token.lower))) return true;
  // Where all is in capitals, the tagger takes names for nouns: "OQUELI WAS KIDNAPPED".
  if (evidence === "strong") return counted || (head.pos === "PROPN" ? looksLikeName(view, group) : view.analysis.capitals || isPlural(head) || personal.test(head.lower));
  return counted ? /^\p{Lu}/u.test(head.text) && head.pos === "PROPN" && /(?:ans|ians|is|ese|ites|ims|s)$/u.test(head.lower) && en.demonymEnding.test(head.lower) : false;
}

/** Endings of nouns for one person that no table holds: "a welder", "the accordionist". */
const personal = /(?:er|or|dar|ist|ian|ean|man|ee|ant|eer|ier|ite|ese|ard|kid|mate|folk|born)$/u;

const minorAge = /^(\d{1,2})-(?:year|month|week|day)s?-old$/u;

/** Which group the words name: the head noun's own, or its modifiers'. "women and children" is mixed, which lists decide. */
export function groupOf(view: SentenceView, group: NounGroup, head: Token): Group | null {
  const words = view.analysis.tokens.slice(group.tokens.start, group.tokens.end);
  const age = words.map((token) => minorAge.exec(token.lower)?.[1]).find((years) => years !== undefined);
  if (age !== undefined && Number(age) < 18) return "children";
  const own = en.personNouns.get(singularOf(head)) ?? en.personNouns.get(singularOf(head).split("-").at(-1) ?? "") ?? null;
  if (own !== null && own !== "civilian" && own !== "police") return own;
  for (const token of words) {
    const modifier = token === head ? undefined : en.groupModifiers.get(token.lower);
    if (modifier !== undefined && !(own === "police" && modifier === "military" && token.lower === "security")) return modifier;
  }
  return own ?? bodyOf(view, head) ?? titleOf(words, head);
}

/** "members of the armed forces", "staff of the clinic": what they belong to tells who they are. */
function bodyOf(view: SentenceView, head: Token): Group | null {
  const { tokens } = view.analysis;
  if (!/^(?:members?|staff|personnel|employees?|elements?)$/u.test(head.lower) || tokens[head.index + 1]?.lower !== "of") return null;
  for (let at = head.index + 2; at < Math.min(head.index + 8, view.sentence.tokens.end); at++) {
    const lower = tokens[at]?.lower ?? "";
    const group = bodies.get(lower);
    if (group !== undefined) return group === "military" && tokens[at - 1]?.lower === "police" ? "police" : group;
    if (/^[,.;:]$/u.test(lower) || tokens[at]?.pos === "VERB") return null;
  }
  return null;
}

const bodies: ReadonlyMap<string, Group> = new Map(Object.entries({ army: "military", forces: "military", force: "military", military: "military", navy: "military", militia: "military", brigade: "military", battalion: "military", regiment: "military", guard: "military", guards: "military", garrison: "military", police: "police", clinic: "medics", hospital: "medics", humanitarian: "aidWorkers", aid: "aidWorkers", charity: "aidWorkers", press: "journalists", family: "civilian", household: "civilian" } satisfies Record<string, Group>));

/** The group that a title before a name tells: "journalist Ana Ruiz", "Captain Bo Lindt". */
function titleOf(words: readonly Token[], head: Token): Group | null {
  if (head.pos !== "PROPN") return null;
  for (const token of words) {
    const group = token === head ? undefined : (en.personNouns.get(token.lemma) ?? en.personNouns.get(token.lower));
    if (group !== undefined && group !== null) return group;
  }
  return null;
}

/** The group that the noun phrase at `index` names, counted or not; null where it names none. */
export function peopleGroup(view: SentenceView, index: number): Group | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  return group === null || head === undefined ? null : groupOf(view, group, head);
}
