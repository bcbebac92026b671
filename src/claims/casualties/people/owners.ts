import { sideIn } from "../../../actors/index.ts";
import type { Group, Speaker } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import type { Candidate } from "../candidate.ts";
import type { Counted } from "../grammar/counted.ts";
import { aidGroups, bodyGroupIn, groupOfKind } from "../grammar/bodies.ts";
import { subjectIn } from "../grammar/clause-subject.ts";
import { groupOf } from "../grammar/people.ts";
import { itemFrom, itemHolding, nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";
import type { Who } from "./beside.ts";

/** Nouns that tell nothing but whose: "our boys", "its men", "two of their own", "three of our colleagues". */
const plain = /^(?:own|m[ae]n|boys?|lads?|brothers?|sons?|people|members?|personnel|staff|staffers?|employees?|workers?|colleagues?|comrades?|ones?|losses|casualties|dead|wounded|ranks|side|volunteers?|friends?|heroes)$/u;
const possessives = /^(?:our|its|their|own)$/u;

/** "The army lost 12 men", "six of its members": they belong to whoever speaks, or to whoever is said to have lost them. Null where nobody is said to. */
export function ofOwner(view: SentenceView, candidate: Candidate, speaker: Speaker | undefined): Who | null {
  const { counted } = candidate;
  const head = counted?.head ?? null;
  if (head !== null && counted?.group !== "civilian" && !plain.test(head.lower) && !en.outcomeAdjectives.has(head.lower) && !/^(?:anyone|anybody|any|them|fatalit(?:y|ies)|deaths?)$/u.test(head.lower)) return null;
  const owned = counted !== null && hasOwner(view, counted);
  const lost = loserOf(view, candidate);
  if (lost !== null && lost !== "speaker") return lost;
  if (!owned && lost === null && !ownLosses(view, candidate)) return null;
  const bySpeaker = speaker === undefined ? null : whoSpeaks(speaker);
  if (bySpeaker !== null) return bySpeaker;
  return owned || lost !== null ? lastArmed(view, counted?.tokens.start ?? candidate.tokens.start) : null;
}

/**
 * "our boys", "six of its members", "any of their own": told to be somebody's, who speaks or was told of before. Refused: "three farmers and their driver", whose owners stand in the same words.
 */
function hasOwner(view: SentenceView, { form, tokens: { start, end } }: Counted): boolean {
  const { tokens } = view.analysis;
  if (form === "list") return false;
  const until = tokens[end]?.lower === "of" ? end + 3 : end;
  for (let at = start; at < until; at++) {
    const word = tokens[at]?.lower ?? "";
    if (word === "our" || (possessives.test(word) && tokens[at - 1]?.lower === "of") || (word === "its" && at === start)) return true;
  }
  return false;
}

/** Whose people are who are told to be somebody's own, whoever they are: "four of its soldiers", "our five brothers", "Ukraine's losses". Null where nobody's are, or it is not known whose. */
export function sideOfOwner(view: SentenceView, candidate: Candidate, speaker: Speaker | undefined): string | null {
  const { counted, tokens: { start, end } } = candidate;
  const { tokens } = view.analysis;
  if (counted !== null && hasOwner(view, counted) && (counted.group !== "civilian" || isOurs(view, counted))) return speaker?.side ?? (speaker === undefined ? (lastArmed(view, counted.tokens.start)?.side ?? null) : null);
  for (let at = Math.max(view.sentence.tokens.start, start - 6); at < end; at++) if (tokens[at - 1]?.lower === "'s" && /^(?:losses|casualties|dead)$/u.test(tokens[at]?.lower ?? "")) return sideIn(tokens, Math.max(view.sentence.tokens.start, at - 4), at);
  return null;
}

/** "three of our villagers", "16 of its citizens", and not "three of its residents", who are a place's. */
const isOurs = (view: SentenceView, { tokens: { start, end }, head }: Counted): boolean => /^(?:citizens?|nationals?|employees?|workers?|drivers?)$/u.test(head?.lower ?? "") || view.analysis.tokens.slice(start, end).some(({ lower }) => lower === "our");

/** The speaker's own people. */
function whoSpeaks({ name, kind, side }: Speaker): Who | null {
  const group = /\bpolice\b/iu.test(name) ? "police" : aidGroups.test(name) ? "aidWorkers" : kind === "government" && /\bdefen[cs]e\b/iu.test(name) ? "military" : groupOfKind(kind);
  return group === null ? null : { group, side };
}

const losing = new Set(["lose", "suffer", "sustain", "mourn", "have", "incur"]);

/** The subject of a verb of loss: "the regiment lost nine men"; "speaker" where it is a pronoun. Null where nothing was lost by anyone who tells. */
function loserOf(view: SentenceView, { trigger, counted }: Candidate): Who | "speaker" | null {
  let index = itemHolding(view, trigger.start);
  if (index < 0) return null;
  if (verbAt(view, index) === null && losing.has(verbAt(view, itemHolding(view, (counted?.tokens.start ?? trigger.start) - 1))?.lemma ?? "")) index = itemHolding(view, (counted?.tokens.start ?? trigger.start) - 1);
  const verb = verbAt(view, index);
  if (verb === null || !losing.has(verb.lemma) || verb.voice === "passive") return null;
  const subject = subjectIn(view, index);
  const noun = nounAt(view, subject);
  const head = view.analysis.tokens[noun?.head ?? -1];
  if (noun === null || head === undefined || (counted !== null && noun.tokens.start >= counted.tokens.start)) return null;
  if (/^(?:it|they|we)$/u.test(head.lower)) return verb.lemma === "lose" || verb.lemma === "suffer" || verb.lemma === "have" ? "speaker" : null;
  const body = groupOf(view, noun, head) ?? bodyGroupIn(view.analysis.tokens, noun.tokens.start, noun.tokens.end);
  if (verb.lemma === "have" && body !== "military") return null;
  return isService(body) ? { group: body, side: sideIn(view.analysis.tokens, noun.tokens.start, noun.tokens.end) } : null;
}

/** "put its own losses at three", "acknowledged the loss of 11 men", "Losses of the army: 17 dead". */
function ownLosses(view: SentenceView, candidate: Candidate): boolean {
  const from = candidate.tokens.start;
  const words = view.analysis.tokens.slice(Math.max(view.sentence.tokens.start, from - 5), candidate.tokens.end).map(({ lower }) => lower).join(" ");
  return /\b(?:(?:own|its|their|our) (?:own )?(?:loss(?:es)?|casualties|dead|wounded)|(?:acknowledg|admit|conced|confirm)\p{L}* (?:the |a )?(?:loss|death)s? of)\b/u.test(words);
}

const isService = (group: Group | null): group is Group => group !== null && /^(?:military|police|aidWorkers|medics|journalists)$/u.test(group);

/** The last body or armed people told of before in the sentence: "Rebels attacked the post, losing six of their men". */
function lastArmed(view: SentenceView, before: number): Who | null {
  for (let at = itemFrom(view, before - 1); at >= 0; at--) {
    const item = view.items[at];
    if (item?.kind !== "noun" || item.end > before) continue;
    const head = view.analysis.tokens[item.group.head];
    const group = head === undefined ? null : (groupOf(view, item.group, head) ?? bodyGroupIn(view.analysis.tokens, item.start, item.end));
    if (isService(group)) return { group, side: sideIn(view.analysis.tokens, item.start, item.end) };
    if (wordOf(view, at + 1) === ",") return null;
  }
  return null;
}
