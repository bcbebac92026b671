import type { Amount, Group, Span } from "../../../core/index.ts";
import { en, type NounGroup, type Token } from "../../../language/index.ts";
import { groupOf, isPeople, isPlural, looksLikeName, type Evidence } from "./people.ts";
import { nounAt, wordOf, type SentenceView } from "./view.ts";

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

/** True where a number counts them, or some of them: "303 pupils and 12 teachers". */
export const isNumbered = (counted: Counted): boolean => counted.form === "numbered" || counted.members.length > 0;

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
  const held = mention == null && head !== null ? membersOf(view, index, head, evidence) : null;
  if (held !== null) return held;
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
  const any = /^(?:any|anyone|anybody|nobody)$/u.test(head.lower) || group.determiner === "any";
  if (any) return { amount: { ...single(view, { start, end }, people, false).amount, min: 0, max: 0 }, tokens: { start, end }, ...people, form: "numbered", additional: false, members: [], all: [] };
  return definiteSingle(view, group, { start, end }, people);
}

/** "a family of five", "a group of 12 pilgrims": as many as the number behind "of" says. Null where the noun holds nobody or no number follows. */
function membersOf(view: SentenceView, index: number, head: Token, evidence: Evidence): Counted | null {
  const start = view.items[index]?.start;
  if (start === undefined || !holders.has(head.lower) || wordOf(view, index + 1) !== "of" || nounAt(view, index + 2)?.amount == null) return null;
  const members = countPeople(view, index + 2, evidence);
  return members?.form !== "numbered" ? null : { ...members, tokens: { start, end: members.tokens.end }, head: members.head ?? head, additional: false };
}

/** Nouns for several people whose number may follow. */
const holders = new Set(["family", "group", "crew", "team", "party", "gang", "band", "household", "squad", "patrol", "delegation", "trio"]);

type People = Pick<Counted, "head" | "group">;

function single(view: SentenceView, span: Span, people: People, additional: boolean): Counted {
  const words = view.analysis.text.slice(view.analysis.tokens[span.start]?.start ?? 0, view.analysis.tokens[span.end - 1]?.end ?? 0);
  return { amount: { kind: "exact", min: 1, max: 1, words }, tokens: span, ...people, form: "single", additional, members: [], all: [] };
}

/** "a soldier", "the driver", "her wife", a person's name; null for plurals without a number, pronouns and names of places. */
function definiteSingle(view: SentenceView, group: NounGroup, span: Span, people: People): Counted | null {
  const { head } = people;
  if (head === null || head.pos === "PRON") return null;
  const couple = head.lower === "couple" && /^(?:an?|the|another)$/u.test(group.determiner ?? "a");
  if (couple || (/^(?:pair|duo)$/u.test(head.lower) && group.determiner === "the")) return { ...single(view, span, people, false), amount: { ...single(view, span, people, false).amount, min: 2, max: 2 } };
  if (group.determiner === "the" && en.outcomeAdjectives.has(head.lower)) return null;
  if (isPlural(head) || collective.has(head.lower) || timeNouns.has(head.lower)) return null;
  const bare = group.determiner === null && head.pos === "NOUN" && group.tokens.end - group.tokens.start === 1;
  if (bare && view.analysis.blocks[view.sentence.block]?.kind === "paragraph" && !evidenceOfBare(view, span)) return null;
  const another = group.determiner === "another" || view.analysis.tokens.slice(span.start, group.head).some((token) => token.lower === "other" || token.lower === "more");
  if (head.pos === "PROPN" && !en.personNouns.has(head.lemma)) return looksLikeName(view, group) ? single(view, span, people, another) : null;
  return single(view, span, people, another);
}

/** Nouns that hold several people and count none. */
const collective = new Set(["family", "crew", "staff", "crowd", "team", "group", "gang", "band", "public", "community", "population", "household", "congregation", "force", "leadership", "command", "management", "entourage", "membership", "delegation", "squad", "unit", "infantry", "cavalry", "wedding", "party"]);
const timeNouns = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "night", "morning", "evening", "afternoon", "weekend", "today", "yesterday"]);

/** In running text a lone noun without a determiner ("shooting victim", "father") is a person only where it stands at the start of the sentence or after a comma or conjunction. */
function evidenceOfBare(view: SentenceView, span: Span): boolean {
  const before = view.analysis.tokens[span.start - 1];
  return span.start === view.sentence.tokens.start || /^(?:[,:;—–]|and|or)$/u.test(before?.lower ?? "");
}

/** "he" or "she" alone: one person, where the verb leaves no doubt ("he died"). */
export function countPronoun(view: SentenceView, index: number): Counted | null {
  const counted = pronounAt(view, index);
  return counted !== null && /^(?:he|she|him|her)$/u.test(counted.head?.lower ?? "") ? counted : null;
}

/** One person behind a pronoun that names one, "I" and "me" among them. */
export function pronounAt(view: SentenceView, index: number): Counted | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1];
  return group !== null && head !== undefined && /^(?:he|she|him|her|i|me|myself|another)$/u.test(head.lower) ? single(view, group.tokens, { head, group: null }, head.lower === "another") : null;
}
