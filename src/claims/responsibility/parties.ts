import { governmentMetonyms, plainName, type ActorMention } from "../../actors/index.ts";
import type { Span, SpeakerKind } from "../../core/index.ts";
import type { NounGroup } from "../../language/index.ts";
import { isPreposition, nounAt, verbAt, wordOf, type SentenceView } from "../casualties/grammar/view.ts";
import type { Reading } from "../types.ts";
import { countryName } from "./country-name.ts";

/** Who is held, or holds itself, to have done it. */
export interface Party {
  /** The party spoken for where a spokesman or a capital is named ("Kyiv" → "Ukraine"); else the actor's standard name; else the words. */
  readonly name: string;
  /** The actor's own standard name, whoever it speaks for. */
  readonly actor: string;
  readonly kind: SpeakerKind | null;
  readonly side: string | null;
  /** Text span of the words that name it. */
  readonly span: Span;
  /** True where the words name an actor or carry a capital: "the army", "JNIM", not "the problem". */
  readonly known: boolean;
}

export const nobody = "unknown";

/** Answers whom the noun groups of one article name. */
export interface Parties {
  /** The party that the noun group at an item names; null where it names none, or a pronoun whose meaning is open. */
  readonly at: (view: SentenceView, index: number) => Party | null;
}

export function partiesOf(reading: Reading): Parties {
  const known = named.get(reading);
  if (known !== undefined) return known;
  const parties = nameParties(reading);
  named.set(reading, parties);
  return parties;
}

/** Several finders ask of the same article; the answer is kept for as long as the reading itself. */
const named = new WeakMap<Reading, Parties>();

function nameParties(reading: Reading): Parties {
  const { tokens } = reading.analysis;
  const mentions = new Map<number, ActorMention>();
  for (const mention of reading.actors) for (let at = mention.tokens.start; at < mention.tokens.end; at++) if (!mentions.has(at) || at === mention.head) mentions.set(at, mention);
  const at = (view: SentenceView, index: number): Party | null => {
    const group = nounAt(view, index);
    if (group === null) return null;
    if (isRelative(wordOf(view, index))) return antecedent(view, index, at);
    const inner = namedBehind(view, index);
    const behind = inner === null ? null : at(view, inner);
    if (behind !== null && (behind.known || behind.kind !== null)) return { ...behind, span: textSpan(view, { start: group.tokens.start, end: view.items[inner ?? index]?.end ?? group.tokens.end }) };
    const capital = capitalOf(view, group);
    if (capital !== null) return capital;
    const described = describedBefore(view, index, group);
    if (described !== null) return at(view, described);
    const mention = mentions.get(group.head) ?? possessor(view, group, mentions);
    // "a spokesman for [the militia]": the body itself, and not who speaks for it.
    if (mention !== undefined && mention.head < group.tokens.start && isNamelessBody(group, tokens[group.head]?.lower ?? "")) {
      const body = plainName(tokens, group.tokens.start, group.tokens.end);
      return { name: body, actor: body, kind: /^(?:army|military)$/u.test(tokens[group.head]?.lower ?? "") ? "military" : "armedGroup", side: mention.side, span: textSpan(view, group.tokens), known: true };
    }
    const apposed = apposition(view, index, group);
    if (apposed !== null) return at(view, apposed);
    if (mention !== undefined) return partyOf(view, group, mention);
    const head = tokens[group.head];
    if (head === undefined || head.pos === "PRON" || head.pos === "NUM" || group.amount !== null && head.pos !== "NOUN" && head.pos !== "PROPN") return null;
    const end = wordOf(view, index + 1) === "of" && nounAt(view, index + 2) !== null ? (view.items[index + 2]?.end ?? group.tokens.end) : group.tokens.end;
    const name = plainName(tokens, nameStart(view, group), end);
    return { name, actor: name, kind: null, side: null, span: textSpan(view, { start: group.tokens.start, end }), known: group.proper };
  };
  return { at };
}

/**
 * The item of the party that these words speak for or belong to: "a spokesman for the Front", "a group calling itself the Black Tide", "a cell of the Popular Guard", "Colonel Dora of the Highlands Front".
 * null where the words name nobody but themselves.
 */
export function namedBehind(view: SentenceView, index: number): number | null {
  const group = nounAt(view, index);
  const head = view.analysis.tokens[group?.head ?? -1]?.lower ?? "";
  const link = wordOf(view, index + 1);
  const verb = verbAt(view, index + 1);
  if (/^(?:group|faction|militia|organi[sz]ation|outfit|movement|cell|brigade|gang|network|party|wing|front)$/u.test(head) && verb !== null) {
    const word = view.analysis.tokens[verb.head]?.lower ?? "";
    if (/^(?:calling|naming|styling|dubbing)$/u.test(word) && wordOf(view, index + 2) === "itself") return nounAt(view, index + 3) === null ? null : index + 3;
    if (/^(?:called|named|dubbed)$/u.test(word)) return nounAt(view, index + 2) === null ? null : index + 2;
    if (word === "known" && wordOf(view, index + 2) === "as") return nounAt(view, index + 3) === null ? null : index + 3;
  }
  if (link !== "for" && link !== "of") return null;
  const named = nounAt(view, index + 2);
  if (named === null) return null;
  const speaks = speakersFor.test(head) && (link === "for" || group?.proper !== true || titled(view, index));
  const members = link === "of" && /^(?:cell|cells|members?|fighters|elements|militants|gunmen|faction|factions|branch|wing|unit|units|followers|remnants|affiliates?|rebels|insurgents)$/u.test(head);
  if (speaks && isNamelessBody(named, view.analysis.tokens[named.head]?.lower ?? "")) return index + 2;
  return (speaks || members) && named.proper ? index + 2 : link === "of" && titled(view, index) && named.proper ? index + 2 : null;
}

/** "the militia", "the rebels": a party that its words name by its kind alone. */
const isNamelessBody = (group: NounGroup, head: string): boolean => !group.proper && group.determiner === "the" && /^(?:militia|rebels?|army|military|militants|separatists|insurgents|cartel|junta)$/u.test(head);

/** "Colonel Sami Dora of the Highlands Front": a name with a rank or an office. */
const titled = (view: SentenceView, index: number): boolean => /^(?:colonel|col|general|gen|captain|capt|major|maj|commander|brigadier|lieutenant|spokesman|spokeswoman|spokesperson|sheikh|emir|comrade|chairman)$/u.test(view.analysis.tokens[nounAt(view, index)?.tokens.start ?? -1]?.lower ?? "");

const speakersFor = /^(?:spokes\w+|leader|leaders|commander|commanders|chief|chairman|head|official|officials|representative|caller|emir|deputy|lawyer)$/u;

/** "Moscow": a capital that stands for its government. */
function capitalOf(view: SentenceView, group: NounGroup): Party | null {
  const { tokens } = view.analysis;
  if (group.tokens.end - group.tokens.start > 2 || !group.proper) return null;
  const words = tokens.slice(group.tokens.start, group.tokens.end);
  const country = governmentMetonyms.get(words.map(({ lower }) => lower).join(" "));
  if (country === undefined || !words.every(({ text }) => /^\p{Lu}/u.test(text))) return null;
  const name = countryName(country.iso) ?? country.iso;
  return { name, actor: words.map(({ text }) => text).join(" "), kind: "government", side: country.iso, span: textSpan(view, group.tokens), known: true };
}

/** "five Al-Shabaab militants": the number is no part of the name. */
const nameStart = (view: SentenceView, group: NounGroup): number => Math.min(group.head, Math.max(group.tokens.start, group.amount === null ? 0 : (view.analysis.amounts[group.amount]?.tokens.end ?? 0)));

export const isRelative = (word: string): boolean => /^(?:who|which|that|whom)$/u.test(word);

/** The text span of a token range. */
export function textSpan(view: SentenceView, range: Span): Span {
  const { tokens } = view.analysis;
  return { start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 };
}

/** The noun before "which" or "who": "RSF fighters, who …". */
function antecedent(view: SentenceView, index: number, at: Parties["at"]): Party | null {
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
    if (nounAt(view, k) !== null && !(isPreposition(view, k - 1) && wordOf(view, k - 1) === "of" && nounAt(view, k - 2) !== null)) return at(view, k);
    if (verbAt(view, k) !== null) return null;
  }
  return null;
}

/** "Israel's military": the actor named before the possessive, where the whole group is none itself. */
function possessor(view: SentenceView, group: NounGroup, mentions: ReadonlyMap<number, ActorMention>): ActorMention | undefined {
  const { tokens } = view.analysis;
  for (let at = group.tokens.start; at < group.head; at++) {
    if (/^'s?$/u.test(tokens[at + 1]?.lower ?? "") && ownForces.has(tokens[group.head]?.lower ?? "")) return mentions.get(at);
  }
  return undefined;
}

export const ownForces: ReadonlySet<string> = new Set(
  "force forces troops army military navy airforce men fighters soldiers units unit militants warriors mujahideen commandos gunners jets jet planes plane warplanes drones drone aircraft helicopters artillery missiles gunmen members militia guards operatives fidayeen bombers sappers tanks rockets special services government".split(" "),
);

/** "a rival faction, Zaire": the name behind the comma. */
function apposition(view: SentenceView, index: number, group: NounGroup): number | null {
  if (group.proper || wordOf(view, index + 1) !== ",") return null;
  const named = nounAt(view, index + 2);
  const after = wordOf(view, index + 3);
  return named?.proper === true && (named.determiner === null || (named.determiner === "the" && after === ",")) && (after === "," || after === "." || after === ";" || view.items[index + 3] === undefined) ? index + 2 : null;
}

/** "the Sons of the Delta, a militia": the name before the comma that the words describe. */
function describedBefore(view: SentenceView, index: number, group: NounGroup): number | null {
  if (!/^an?$/u.test(group.determiner ?? "") || wordOf(view, index - 1) !== "," || !/^(?:group|faction|militia|organi[sz]ation|outfit|movement|cell|brigade|gang|network|party|wing|force|army|cartel|coalition|alliance|front|splinter|offshoot|affiliate|ally|insurgency)$/u.test(view.analysis.tokens[group.head]?.lower ?? "")) return null;
  const named = nounAt(view, index - 2);
  if (named?.proper !== true) return null;
  return wordOf(view, index - 3) === "of" && nounAt(view, index - 4)?.proper === true ? index - 4 : index - 2;
}

function partyOf(view: SentenceView, group: NounGroup, mention: ActorMention): Party | null {
  if (/^(?:it|they|he|she|we|i|you|this|that|its|their|them|who|which|those|these)$/iu.test(mention.name)) return null;
  const { tokens } = view.analysis;
  const range = { start: Math.min(group.tokens.start, mention.tokens.start), end: Math.max(group.tokens.end, mention.tokens.end) };
  return { name: partyName(mention, tokens[mention.head]?.lower ?? ""), actor: mention.name, kind: mention.kind, side: mention.side, span: textSpan(view, range), known: true };
}

/** The name of the party that an actor belongs to, where the actor speaks for it: a person, a ministry, a capital, a state's forces. */
export function partyName(actor: { readonly name: string; readonly kind: SpeakerKind | null; readonly side: string | null }, head: string): string {
  const { name, side } = actor;
  if (side === null) return name;
  const country = countryName(side);
  if (country === null) return actor.kind === "media" ? side : isBody(name) && !personHeads.test(head) ? name : side;
  if (actor.kind === "police" || actor.kind === "armedGroup" || actor.kind === "medical" || actor.kind === "media" || actor.kind === "ngo" || actor.kind === "un" || actor.kind === "witness") return name;
  const own = actor.kind === "military" && /\s(?:forces|army|troops|military|militia)$/u.test(name) && !/^(?:[Ii]ts|[Tt]heir)\b/u.test(name) && !name.slice(0, 4).includes(country.slice(0, 4));
  return own ? name : country;
}

/** A spokesman speaks for his party; a body or group has a name of its own. */
const personHeads = /^(?:spokes\w+|adviser|advisor|aide|officials?|leaders?|commanders?|chief|minister|general|lawyer|representative|secretary|deputy|head|members?)$/u;

const isBody = (name: string): boolean => /(?:^|[\s-])(?:army|front|groups?|movement|forces?|brigades?|militia|organi[sz]ation|state|faction|network|dissidents|command|party|council|union|guard|clan|cartel|alliance|wing|branch|fighters|militants|rebels|taliban|hamas|hezbollah|houthis)(?:$|[\s)])/iu.test(name) && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) || !name.includes(" ");
