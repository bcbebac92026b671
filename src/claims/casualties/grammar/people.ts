import type { Group } from "../../../core/index.ts";
import { en, formTable, formTest, type NounGroup, type Token } from "../../../language/index.ts";
import { bodyGroupIn, unitAt } from "./bodies.ts";
import { namesOf } from "./names.ts";
import { itemFrom, nounAt, type SentenceView } from "./view.ts";

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
  if (en.outcomeAdjectives.has(head.lower) || (counted && isArmedBody(head) && group.amount === null)) return true;
  if (en.thingNouns.has(lemma) || en.measureUnits.has(head.lower)) return false;
  if (head.pos === "PROPN" && looksLikeName(view, group) && view.analysis.tokens.slice(group.tokens.start, group.head).some((token) => en.personNouns.has(token.lemma) || en.personNouns.has(token.lower))) return true;
  // Where all is in capitals, the tagger takes names for nouns: "OQUELI WAS KIDNAPPED".
  if (evidence === "strong") return counted || (head.pos === "PROPN" ? looksLikeName(view, group) : view.analysis.capitals || isPlural(head) || personal.test(head.lower));
  return counted ? /^\p{Lu}/u.test(head.text) && head.pos === "PROPN" && /(?:ans|ians|is|ese|ites|ims|s)$/u.test(head.lower) && en.demonymEnding.test(head.lower) : false;
}

/** Endings of nouns for one person that no table holds: "a welder", "the accordionist". */
const personal = /(?:er|or|dar|ist|ian|ean|man|ee|ant|eer|ier|ite|ese|ard|kid|mate|folk|born)$/u;

const minorAge = /^(\d{1,2})-(?:year|month|week|day)s?-old$/u;

const spelledMinor = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-(?:year|month|week|day)s?-old$/u;

/** "Ismail, 12,", "her brother, aged nine": the age of one person behind a name or noun, told to be under 18. */
function isMinorBehind(view: SentenceView, head: Token): boolean {
  if (isPlural(head)) return false;
  const { tokens } = view.analysis;
  const comma = tokens[head.index + 1];
  if (comma?.text !== "," && comma?.text !== "(") return false;
  const at = tokens[head.index + 2]?.lower === "aged" ? head.index + 3 : head.index + 2;
  if (!/^[,.;)]$/u.test(tokens[at + 1]?.text ?? "")) return false;
  const said = tokens[at]?.lower ?? "";
  const age = /^\d{1,2}$/u.test(said) ? Number(said) : (en.cardinals.get(said) ?? 0);
  return age > 0 && age < 18 && (head.pos === "PROPN" || tokens[head.index + 2]?.lower === "aged" || en.personNouns.has(head.lemma));
}

/** Which group the words name: the head noun's own, or its modifiers', or that of the body behind it. "women and children" is mixed, which lists decide. */
export function groupOf(view: SentenceView, group: NounGroup, head: Token): Group | null {
  const { tokens } = view.analysis;
  const words = tokens.slice(group.tokens.start, group.tokens.end);
  const age = words.map((token) => minorAge.exec(token.lower)?.[1]).find((years) => years !== undefined);
  if ((age !== undefined && Number(age) < 18) || words.some(({ lower }) => spelledMinor.test(lower)) || isMinorBehind(view, head)) return "children";
  // "took 11 soldiers prisoner": what they became.
  const before = tokens[head.index - 1];
  if (/^(?:prisoner|hostage|captive)$/u.test(head.lower) && before !== undefined && before.index >= group.tokens.start && isPlural(before)) return en.personNouns.get(singularOf(before)) ?? null;
  // "a former marine": what somebody was tells nothing of who they are now.
  if (words.some(({ lower }) => /^(?:former|retired|ex)$/u.test(lower))) return null;
  const noun = singularOf(head);
  const own = en.personNouns.get(noun) ?? en.personNouns.get(noun.split("-").at(-1) ?? "") ?? null;
  const isPolice = (own === "military" || own === "police") && words.some((token) => token !== head && en.groupModifiers.get(token.lower) === "police");
  if (isPolice) return "police";
  if (own !== null && own !== "civilian" && own !== "police") return own;
  for (const token of words) {
    const modifier = token === head ? undefined : token.lower === "security" && !/^(?:forces?|personnel|troops|m[ae]n|operatives?)$/u.test(head.lower) ? undefined : en.groupModifiers.get(token.lower);
    if (modifier !== undefined && !(own === "police" && modifier === "military" && token.lower === "security")) return modifier;
  }
  if (en.belongingNouns.has(noun)) {
    const body = bodyGroupIn(tokens, group.tokens.start, head.index) ?? bodyBehind(view, head.index + 1);
    if (body !== null) return body;
  }
  return own ?? (head.pos === "PROPN" ? titleOf(words, head) : (unitAt(tokens, head.index) ?? (tokens[head.index + 1]?.lower === "of" ? bodyBehind(view, head.index + 1, true) : null)));
}

/**
 * The group of the body in the phrase that begins at a token with "of", "from", "in" and the like: "of the armed forces", "belonging to the militia".
 * `units`: only where a force or unit is the phrase's own head ("in the 36th Brigade"). Null where none is named.
 */
export function bodyBehind(view: SentenceView, from: number, units = false): Group | null {
  const { tokens } = view.analysis;
  let at = from;
  for (let links = 0; links < 3 && /^(?:of|from|in|with|at|for|within|among|belonging|serving)$/u.test(tokens[at]?.lower ?? ""); links++) {
    const start = /^(?:to|in|with)$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    // Quotation marks may stand in between: "members of the “occupying army”".
    const phrase = view.items[itemFrom(view, start)];
    if (phrase?.kind !== "noun" || phrase.start > start + 1) return null;
    const told = units ? unitAt(tokens, phrase.group.head) : bodyGroupIn(tokens, phrase.start, phrase.end);
    if (told !== null) return told;
    // "at the hands of the militia": whose hands they are tells nothing of those who died.
    if (units && !/^(?:ranks?|side|service|members?|men|part|elements?)$/u.test(tokens[phrase.group.head]?.lower ?? "")) return null;
    at = phrase.end;
  }
  return null;
}

/** Ranks and offices that are shortened before a name. */
const shortTitles: ReadonlyMap<string, Group> = new Map([
  ...["col", "gen", "maj", "capt", "lt", "sgt", "cpl", "pvt", "brig", "adm", "lance-corporal"].map((title) => [title, "military"] as const),
  ...["pc", "dsp", "asi", "insp", "supt", "det", "dc"].map((title) => [title, "police"] as const),
]);

/** The group that a title before a name tells: "journalist Ana Ruiz", "Captain Bo Lindt", "PC Ann Roe". */
function titleOf(words: readonly Token[], head: Token): Group | null {
  for (const token of words) {
    const group = token === head ? undefined : (en.personNouns.get(token.lemma) ?? en.personNouns.get(token.lower) ?? en.personNouns.get(token.lower.split("-").at(-1) ?? "") ?? shortTitles.get(token.lower.replace(/\.$/u, "")));
    if (group !== undefined) return group;
  }
  return null;
}

/** The group that the noun phrase at `index` names, counted or not; null where it names none. */
export function peopleGroup(view: SentenceView, index: number): Group | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  return group === null || head === undefined ? null : groupOf(view, group, head);
}

/** "army", "forces", "police": the body itself, where its people are counted. */
const isArmedBody = ({ lower }: Token): boolean => /^(?:military|police)$/u.test(en.groupBodies.get(lower) ?? "");
