import type { PlaceMention, Span } from "../core/index.ts";
import type { Analysis, NounGroup, Sentence, Token } from "../language/index.ts";
import { selfNamed } from "./aliases.ts";
import { callsOf } from "./calls.ts";
import { kindIn, sideIn } from "./affiliation.ts";
import { describe, personKind, rolesIn, type Description } from "./describe.ts";
import { knownActorAt, type KnownActor } from "./known.ts";
import { Memory, type Actor } from "./memory.ts";
import { mendGroups } from "./mend.ts";
import { anaphorOf } from "./anaphors.ts";
import { nameBehindBracket } from "./offices.ts";
import { isDateline } from "./datelines.ts";
import { groupsByToken, initialsIn, nounGroupAt, phraseEnd } from "./phrases.ts";
import { governmentMetonyms } from "./tables/countries.ts";
import { documents, speechNouns } from "./tables/heads.ts";
import { speechVerbs } from "./tables/speech.ts";
import { dies, hears, speaksHere } from "./speaking.ts";
import { describeTrade } from "./trades.ts";
import type { ActorMention } from "./types.ts";

/**
 * Every mention of a person, a body, an office or an armed group, in order of the text, with whom it means and for which party it stands.
 * Mentions do not overlap. `places` keeps toponyms from being taken for persons; it may be empty.
 * A short form or pronoun is resolved only where exactly one candidate remains; otherwise its name is its own words.
 */
export function findActors(unmended: Analysis, places: readonly PlaceMention[]): readonly ActorMention[] {
  const analysis = mendGroups(unmended);
  const groupOf = groupsByToken(analysis);
  const memory = new Memory();
  const quoted = quotedIn(analysis);
  const placeStarts = new Map(places.map((place) => [place.span.start, place.span.end]));
  const mentions: ActorMention[] = [];
  for (const sentence of analysis.sentences) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; ) {
      const group = nounGroupAt(analysis, groupOf, at);
      const found = group === null ? null : mentionOf({ analysis, groupOf, memory, places: placeStarts, quoted }, group, sentence);
      if (found !== null) mentions.push(found);
      at = Math.max(found?.tokens.end ?? 0, group?.tokens.end ?? at + 1, at + 1);
    }
  }
  return mentions;
}

/** What the reading of one article keeps at hand. */
interface Work {
  readonly analysis: Analysis;
  readonly groupOf: Int32Array;
  readonly memory: Memory;
  readonly places: ReadonlyMap<number, number>;
  readonly quoted: { readonly holds: (offset: number) => boolean };
}

/** Tells for offsets that never go back whether they lie in a quotation. */
function quotedIn(analysis: Analysis): Work["quoted"] {
  let at = 0;
  return {
    holds(offset) {
      while (at < analysis.quotations.length && (analysis.quotations[at]?.end ?? 0) <= offset) at++;
      return (analysis.quotations[at]?.start ?? Infinity) <= offset;
    },
  };
}

/** "A waiter says": one whose trade no table knows counts as a mention where he speaks. */
function tradesman(work: Work, group: NounGroup, sentence: Sentence): ActorMention | null {
  const description = describeTrade(work.analysis.tokens, group.tokens.start, group.tokens.end);
  if (description === null || !speaksHere(work.analysis, work.groupOf, group.tokens, sentence)) return null;
  return seen(work, group.tokens, group.head, description, sentence, true);
}

/** Labels of those who lead through a broadcast: nobody that "it" or "she" could mean. */
const programmeStaff = /^(?:presenter|host|anchor|announcer|newsreader|moderator|narrator|studio|interviewer|question)$/u;

const locative = /^(?:in|near|at|around|outside|across|throughout|from|to|towards|into|over|inside|on)$/u;

function mentionOf(work: Work, group: NounGroup, sentence: Sentence): ActorMention | null {
  const { analysis, groupOf, memory, places, quoted } = work;
  const { tokens } = analysis;
  const head = tokens[group.head];
  if (head === undefined) return null;
  if (head.pos === "PRON") return pronoun(work, group, sentence);
  const end = phraseEnd(analysis, groupOf, group, sentence.tokens.end);
  const described = describe(tokens, group.tokens.start, group.tokens.end, end, analysis.capitals);
  const description = described === null ? null : seated(tokens, described, group.tokens.start, sentence);
  if (description === null) return owner(analysis, group, sentence, memory) ?? tradesman(work, group, sentence);
  if (programmeStaff.test(head.lower) && tokens[group.tokens.end]?.text === ":") return null;
  const first = tokens[group.tokens.start];
  const titledName = nameBehindBracket(analysis, groupOf, group, end, sentence);
  if (titledName !== null) return seen(work, { start: group.tokens.start, end: titledName.end }, titledName.head, titledName.description, sentence);
  const isPlace = (description.sort === "proper" || description.sort === "person") && first !== undefined && places.get(tokens[group.head + 1 - description.names.length]?.start ?? -1) === head.end && description.calls.length === 0;
  if (isDateline(analysis, group, sentence)) return null;
  const alias = description.sort === "role" || description.sort === "organisation" ? selfNamed(analysis, groupOf, end, sentence) : null;
  if (alias !== null) return seen(work, { start: group.tokens.start, end: alias.end }, alias.head, { ...alias.description, kind: description.kind === "person" ? alias.description.kind : (description.kind ?? alias.description.kind), side: description.side ?? alias.description.side, calls: [...description.calls, ...alias.description.calls], gender: description.gender ?? alias.description.gender }, sentence);
  const extended = appositionEnd(analysis, groupOf, group, description, end, sentence);
  const span = { start: group.tokens.start, end: extended.end };
  const speaks = speaksHere(analysis, groupOf, span, sentence);
  if (description.sort === "proper" && !speaks && !hears(tokens[span.start - 1]) && memory.personOf(description.names) === null) return null;
  if (isPlace && !speaks) return null;
  if (description.kind === "government" && description.calls.length === 0 && !speaks && locative.test(tokens[span.start - 1]?.lower ?? "")) return null;
  if (!speaks && description.sort === "person" && description.calls.length === 0 && description.gender === null && locative.test(tokens[span.start - 1]?.lower ?? "") && memory.personOf(description.names) === null) return null;
  const holder = ownerOf(tokens, group.tokens, analysis.capitals);
  if (holder !== null) memory.actorOf({ sort: "organisation", name: holder.name, kind: holder.kind, side: holder.side, head: group.head, gender: null, calls: callsOf(holder.kind), bare: false, names: [] });
  const { actor, form } = identify(extended.description, sentence, memory, shortForm(tokens, group, span.end, description), speaks);
  memory.describe(actor, wordsIn(tokens, span));
  const initials = initialsIn(tokens, span);
  if (initials !== null && !knownActorIn(tokens, span, analysis.capitals) && description.sort === "organisation") memory.abbreviate(initials, actor);
  const predicate = /^(?:is|was)$/u.test(tokens[span.start - 1]?.lower ?? "") && /^(?:who|which)$/u.test(tokens[span.start - 2]?.lower ?? "");
  if (dies(tokens, span.end)) memory.bury(actor);
  memory.see(actor, sentence.index, sentence.block, speaks && !predicate, opensSentence(tokens, group.tokens.start, sentence), quoted.holds(head.start));
  return { start: tokens[span.start]?.start ?? 0, end: tokens[span.end - 1]?.end ?? 0, tokens: span, head: group.head, name: actor.name, kind: actor.kind, side: actor.side, form };
}

/** True where a phrase opens its sentence, if need be behind a word or two: "Reacting, the president of the union faulted". */
const opensSentence = (tokens: readonly Token[], start: number, sentence: Sentence): boolean => {
  const first = sentence.tokens.start;
  return start <= first + 1 || (start <= first + 4 && tokens[start - 1]?.text === "," && /^(?:VERB|ADV|ADP|SCONJ)$/u.test(tokens[first]?.pos ?? ""));
};

/** "In Moscow, the defence ministry said": a ministry without a country belongs to the one whose capital opens the sentence. */
function seated(tokens: readonly Token[], description: Description, start: number, sentence: Sentence): Description {
  const first = sentence.tokens.start;
  if (description.side !== null || !description.name.startsWith("Ministry of ") || tokens[first]?.lower !== "in" || tokens[first + 2]?.text !== "," || start !== first + 3) return description;
  const seat = governmentMetonyms.get(tokens[first + 1]?.lower ?? "");
  return seat === undefined ? description : { ...description, name: `${seat.demonym} ${description.name}`, side: seat.iso };
}

/** True where a bracket of the phrase names somebody of their own: "MOGADISHU (AP)". */
function knownActorIn(tokens: readonly Token[], span: Span, capitals: boolean): boolean {
  for (let at = span.start + 1; at <= span.end; at++) if (tokens[at - 1]?.text === "(" && knownActorAt(tokens, at, capitals) !== null) return true;
  return false;
}

/** A mention of a description that needs no further thought. */
function seen(work: Work, span: Span, head: number, description: Description, sentence: Sentence, speaks = false): ActorMention {
  const { tokens } = work.analysis;
  const { actor, form } = identify(description, sentence, work.memory, null, speaks);
  work.memory.describe(actor, wordsIn(tokens, span));
  work.memory.see(actor, sentence.index, sentence.block, speaksHere(work.analysis, work.groupOf, span, sentence), span.start <= sentence.tokens.start + 1, work.quoted.holds(tokens[head]?.start ?? 0));
  return { start: tokens[span.start]?.start ?? 0, end: tokens[span.end - 1]?.end ?? 0, tokens: span, head, name: actor.name, kind: actor.kind, side: actor.side, form };
}

/** "JNIM's media arm": the known body behind whose name "'s" stands. */
function ownerOf(tokens: readonly Token[], { start, end }: Span, capitals: boolean): KnownActor | null {
  for (let at = start + 1; at < end; at++) {
    if (tokens[at]?.lower !== "'s" && tokens[at]?.lower !== "'") continue;
    for (let first = Math.max(start, at - 4); first < at; first++) {
      const known = knownActorAt(tokens, first, capitals);
      if (known?.end === at) return known.actor;
    }
  }
  return null;
}

const wordsIn = (tokens: readonly Token[], span: Span): readonly string[] => tokens.slice(span.start, span.end).filter((token) => token.pos !== "PUNCT" && token.pos !== "DET").map((token) => token.lower);

/** The words before the head of "the barangay captain", of whom the article may have told before; null where the phrase is no such short form. */
function shortForm(tokens: readonly Token[], group: NounGroup, end: number, { bare, sort }: Description): readonly string[] | null {
  const { start } = group.tokens;
  if (bare || end !== group.tokens.end || (sort !== "role" && sort !== "organisation") || group.head - start < 2 || !/^(?:the|that|this)$/u.test(tokens[start]?.lower ?? "")) return null;
  return tokens.slice(start + 1, group.head).map((token) => token.lower);
}

/** Whom a description means, and whether by a full name or a short form. `modifiers` are the words of a short form before its head. */
function identify(description: Description, sentence: Sentence, memory: Memory, modifiers: readonly string[] | null = null, speaks = false): { readonly actor: Actor; readonly form: ActorMention["form"] } {
  if (modifiers !== null && memory.named(description.name) === null) {
    const called = memory.fitting(description.calls[0] ?? "", modifiers, sentence.index);
    if (called !== null) return { actor: called, form: "short" };
  }
  const initials = description.sort === "proper" && /^\p{Lu}{2,6}$/u.test(description.name) ? memory.initialled(description.name) : null;
  if (initials !== null) return { actor: initials, form: "short" };
  if (description.bare) {
    const called = memory.calledBy(description.calls[0] ?? "", sentence.index);
    if (called !== null) return { actor: called, form: "short" };
  }
  const anaphor = speaks && (description.bare || modifiers !== null) && !/\p{Lu}\p{Ll}/u.test(description.name) && memory.named(description.name) === null ? anaphorOf(description, description.name.split(" ").at(-1)?.toLowerCase() ?? "", modifiers ?? []) : null;
  const meant = anaphor === null ? null : memory.meantBy(anaphor, sentence.index);
  if (meant !== null) return { actor: meant, form: "short" };
  if ((description.sort === "proper" || description.sort === "person") && description.names.length > 0) {
    const person = memory.personOf(description.names);
    if (person !== null && person.name.toLowerCase() !== description.name.toLowerCase() && person.name.split(/\s+/u).length > description.names.length) return { actor: memory.actorOf({ ...description, name: person.name, names: person.name.toLowerCase().split(/\s+/u), sort: "person" }), form: "short" };
    const known = memory.named(description.name);
    if (known !== null && description.sort === "proper") return { actor: known, form: known.name === description.name ? "name" : "short" };
  }
  return { actor: memory.actorOf(description), form: "name" };
}

/** Takes in an apposition: "Getnet Adane, the military's spokesman", "the governor of White Nile, Gamar Eldin Fadl", "Noa Levi, 26,". */
function appositionEnd(analysis: Analysis, groupOf: Int32Array, group: NounGroup, description: Description, end: number, sentence: Sentence): { readonly end: number; readonly description: Description } {
  const { tokens } = analysis;
  if (tokens[end]?.text !== "," || description.sort === "people") return { end, description };
  let at = end + 1;
  const age = tokens[at];
  if (description.sort === "person" && age !== undefined && /^\d{1,3}$/u.test(age.text)) {
    if (tokens[at + 1]?.text !== ",") return { end, description };
    const more = nounGroupAt(analysis, groupOf, at + 2);
    if (more === null) return { end: at + 1, description };
    at += 2;
  }
  const next = nounGroupAt(analysis, groupOf, at);
  if (next === null) return { end: at > end + 1 ? at - 1 : end, description };
  const nextEnd = phraseEnd(analysis, groupOf, next, sentence.tokens.end);
  const other = describe(tokens, next.tokens.start, next.tokens.end, nextEnd, analysis.capitals);
  const unmatched = { end: at > end + 1 ? at - 1 : end, description };
  if (other === null) return unmatched;
  const closed = /^(?:[,.;:)–—-]|who|and|told|said|says|--)$/u.test(tokens[nextEnd]?.lower ?? ".");
  if (!closed) return unmatched;
  const opens = opensClause(tokens, group.tokens.start, sentence);
  const spoken = /^(?:said|says|told|say)$/u.test(tokens[nextEnd]?.lower ?? "");
  const named = description.sort === "person" && other.sort === "role" && (opens || !spoken);
  const common = description.sort === "organisation" && /^\p{Ll}/u.test(tokens[group.head]?.text ?? "") && tokens[group.tokens.start]?.pos === "DET" && /^\p{Lu}/u.test(tokens[next.head]?.text ?? "");
  if (description.sort === "person" && description.calls.length === 0 && description.gender === null && other.sort === "organisation" && opens && tokens[nextEnd]?.text === "," && /^(?:an?|the)$/u.test(tokens[next.tokens.start]?.lower ?? "")) {
    return { end, description: { ...description, sort: "organisation", kind: other.kind, side: description.side ?? other.side ?? (other.kind === "armedGroup" ? description.name : null), calls: other.calls, names: [] } };
  }
  const naming = (opens || (/^[,.;]$/u.test(tokens[nextEnd]?.text ?? "") && other.calls.length === 0)) && ((description.sort === "role" && other.sort === "person") || (common && other.sort === "organisation"));
  if (named) {
    const kind = personKind(tokens, next.tokens.start, nextEnd);
    return {
      end: nextEnd,
      description: {
        ...description,
        kind: description.kind === null || description.kind === "person" || (description.kind === "military" && other.kind === "police") ? (other.kind ?? kindIn(tokens, next.tokens.start, nextEnd, -1) ?? kind) : description.kind,
        side: description.side ?? sideIn(tokens, next.tokens.start, nextEnd),
        gender: description.gender ?? other.gender,
        calls: [...description.calls, ...rolesIn(tokens, next.tokens.start, next.tokens.end)],
      },
    };
  }
  if (naming) {
    return {
      end: nextEnd,
      description: { ...other, kind: description.kind ?? other.kind, side: description.side ?? other.side, gender: other.gender ?? description.gender, calls: [...description.calls.slice(0, 1), ...other.calls, ...rolesIn(tokens, group.tokens.start, group.tokens.end)] },
    };
  }
  return unmatched;
}

/** True where a phrase that begins here can be a subject, a speaker or a hearer: nothing that needs an object stands right before it. */
function opensClause(tokens: readonly Token[], start: number, sentence: Sentence): boolean {
  const before = tokens[start - 1];
  if (before === undefined || start === sentence.tokens.start) return true;
  return before.pos === "PUNCT" || before.pos === "CCONJ" || before.pos === "SCONJ" || before.pos === "ADV" || /^(?:said|says|told|by|to|that|as|while|but|and)$/u.test(before.lower) || (before.pos === "VERB" && speechVerbs.has(before.lemma) && tokens[start - 2]?.text === ",");
}

/** The owner of a document or figure, as a mention of its own: "the ministry's" of "the ministry's statement", "its" of "its first communiqué". */
function owner(analysis: Analysis, group: NounGroup, sentence: Sentence, memory: Memory): ActorMention | null {
  const { tokens } = analysis;
  const { start, end } = group.tokens;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || !(documents.has(last.lower) || documents.has(last.lemma) || speechNouns.has(last.lower))) return null;
  if (/^(?:its|his|her)$/u.test(first.lower)) {
    const actor = first.lower === "its" ? (memory.subject(sentence.index) ?? memory.body(sentence.index)) : memory.person(first.lower === "his" ? "man" : "woman", sentence.index, true);
    return actor === null ? null : { start: first.start, end: first.end, tokens: { start, end: start + 1 }, head: start, name: actor.name, kind: actor.kind, side: actor.side, form: "pronoun" };
  }
  for (let at = start; at < end - 1; at++) {
    const known = knownActorAt(tokens, at, analysis.capitals);
    if (known !== null && known.end < end) {
      const { actor } = identify({ sort: "organisation", name: known.actor.name, kind: known.actor.kind, side: known.actor.side, head: known.end - 1, gender: null, calls: [], bare: false, names: [] }, sentence, memory);
      return { start: first.start, end: tokens[known.end - 1]?.end ?? first.end, tokens: { start, end: known.end }, head: known.end - 1, name: actor.name, kind: actor.kind, side: actor.side, form: "name" };
    }
  }
  for (let at = start + 1; at < end - 1; at++) {
    if (tokens[at]?.lower !== "'s" && tokens[at]?.lower !== "'") continue;
    const description = describe(tokens, start, at, at, analysis.capitals);
    if (description === null) return null;
    const { actor, form } = identify(description, sentence, memory);
    memory.see(actor, sentence.index, sentence.block, true, start <= sentence.tokens.start + 1);
    return { start: first.start, end: tokens[at - 1]?.end ?? first.end, tokens: { start, end: at }, head: at - 1, name: actor.name, kind: actor.kind, side: actor.side, form };
  }
  if (last.lower === "version" && end - start > 1) {
    const description = describe(tokens, start, end - 1, end - 1, analysis.capitals);
    if (description === null || description.sort === "proper") return null;
    const { actor, form } = identify(description, sentence, memory);
    return { start: first.start, end: tokens[end - 2]?.end ?? first.end, tokens: { start, end: end - 1 }, head: end - 2, name: actor.name, kind: actor.kind, side: actor.side, form };
  }
  return null;
}

type Means = "man" | "woman" | "body" | "several";
const pronouns: ReadonlyMap<string, Means> = new Map([["he", "man"], ["she", "woman"], ["it", "body"], ["they", "several"]]);
/** Pronouns that are a source behind "according to". */
const sourcePronouns: ReadonlyMap<string, Means> = new Map([["him", "man"], ["her", "woman"], ["it", "body"], ["them", "several"]]);

function pronoun({ analysis, groupOf, memory, quoted }: Work, group: NounGroup, sentence: Sentence): ActorMention | null {
  const token = analysis.tokens[group.head];
  const cited = analysis.tokens[group.tokens.start - 1]?.lower === "to" && analysis.tokens[group.tokens.start - 2]?.lower === "according";
  const means = (cited ? sourcePronouns : pronouns).get(token?.lower ?? "");
  if (token === undefined || means === undefined) return null;
  const speaks = speaksHere(analysis, groupOf, group.tokens, sentence);
  if (!speaks && (means === "body" || means === "several")) return null;
  const actor = means === "body" ? memory.body(sentence.index, quoted.holds(token.start)) : means === "several" ? memory.several(sentence.index) : memory.person(means, sentence.index, speaks, analysis.tokens[group.tokens.start - 1]?.text === ",", sentence.block);
  if (actor !== null) memory.see(actor, sentence.index, sentence.block, speaks, false);
  return { start: token.start, end: token.end, tokens: group.tokens, head: group.head, name: actor?.name ?? token.text, kind: actor?.kind ?? null, side: actor?.side ?? null, form: "pronoun" };
}
