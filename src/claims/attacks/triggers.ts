import type { Span, SubEventType } from "../../core/index.ts";
import { wordsAt, type Analysis, type NounGroup, type VerbGroup } from "../../language/index.ts";
import { attackerHeads, irregularForms, nounTriggers, phraseTriggers, verbTriggers, weaponWords, type TriggerPhrase, type VerbTrigger } from "./tables/en.ts";
import { singular, type GroupIndex } from "./words.ts";

interface TriggerFields {
  /** Tokens of the words of violence, half-open. */
  readonly tokens: Span;
  /** Token that carries the meaning. */
  readonly head: number;
  readonly sub: SubEventType | null;
}

/** A place in the text where words of violence stand, before their sense is checked. */
export type Trigger =
  | (TriggerFields & { readonly kind: "noun"; readonly word: string; readonly qualified: boolean; readonly group: NounGroup | null })
  | (TriggerFields & { readonly kind: "verb"; readonly lemma: string; readonly object: VerbTrigger["object"]; readonly group: VerbGroup })
  | (TriggerFields & { readonly kind: "phrase"; readonly weapon: string | null; readonly group: VerbGroup | null });

const phrasesByFirst = new Map<string, TriggerPhrase[]>();
for (const phrase of phraseTriggers) {
  const first = phrase.words[0] ?? "";
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), phrase]);
}

const pairedFirst = new Set([...nounTriggers.keys()].filter((run) => run.includes(" ")).map((run) => run.split(" ")[0] ?? ""));

/** Every run of words that may tell of violence, in order, none inside another. One pass over the tokens. */
export function findTriggers(analysis: Analysis, groups: GroupIndex): readonly Trigger[] {
  const { tokens } = analysis;
  const found: Trigger[] = [];
  for (let at = 0; at < tokens.length; ) {
    const trigger = phraseAt(analysis, groups, at) ?? nounAt(analysis, groups, at) ?? verbAt(analysis, groups, at);
    if (trigger !== null) found.push(trigger);
    at = trigger === null ? at + 1 : trigger.tokens.end;
  }
  return found;
}

/** "opened fire", "blew himself up", "shot dead"; a person may stand in "shot him dead". */
function phraseAt(analysis: Analysis, groups: GroupIndex, at: number): Trigger | null {
  const { tokens } = analysis;
  const token = tokens[at];
  if (token === undefined) return null;
  for (const phrase of phrasesByFirst.get(token.lower) ?? []) {
    const whole = wordsAt(tokens, at, phrase.words);
    const last = phrase.words.at(-1);
    const split = !whole && phrase.words.length === 2 && (last === "dead" || last === "up" || last === "hostage") && tokens[at + 2]?.lower === last && groups[at + 1]?.kind === "noun";
    if (!whole && !split) continue;
    const end = at + (split ? 3 : phrase.words.length);
    if (tokens[end - 1]?.sentence !== token.sentence) continue;
    const group = groups[at];
    return { kind: "phrase", tokens: { start: at, end }, head: at, sub: phrase.sub, weapon: phrase.weapon, group: group?.kind === "verb" ? group : null };
  }
  return null;
}

function nounAt(analysis: Analysis, groups: GroupIndex, at: number): Trigger | null {
  const { tokens } = analysis;
  const token = tokens[at];
  if (token === undefined || token.pos === "VERB" && groups[at]?.kind === "verb") return null;
  if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "VERB" && token.pos !== "ADJ") return null;
  const next = tokens[at + 1];
  const pair = next === undefined || next.sentence !== token.sentence || !pairedFirst.has(token.lower) ? null : `${token.lower} ${singular(next.lower)}`;
  const two = pair === null ? undefined : nounTriggers.get(pair);
  const one = two ?? nounTriggers.get(singular(token.lower));
  if (one === undefined) return null;
  const head = two === undefined ? at : at + 1;
  const group = groups[head];
  const verb = group?.kind === "noun" && two === undefined ? headlineVerb(analysis, group, at) : null;
  if (verb !== null) return verb;
  // "attack helicopter", "bomb squad": the word only describes another noun.
  if (group?.kind === "noun" && group.head > head && !isHeadOfTwo(analysis, group, head)) return null;
  return { kind: "noun", word: singular(tokens[head]?.lower ?? ""), qualified: one.need === "qualified", tokens: { start: at, end: head + 1 }, head, sub: one.sub, group: group?.kind === "noun" ? group : null };
}

/** "Drones strike market": in a headline the verb may be tagged as one noun among others; who does it stands before it in the plural. */
function headlineVerb(analysis: Analysis, group: NounGroup, at: number): Trigger | null {
  const token = analysis.tokens[at];
  const before = analysis.tokens[at - 1]?.lower ?? "";
  const verb = token === undefined ? undefined : verbTriggers.get(token.lower);
  if (token === undefined || verb === undefined || at <= group.tokens.start || group.head === at) return null;
  if (!/(?:[^s]s|men)$/u.test(before) || !(weaponWords.has(singular(before)) || attackerHeads.has(before))) return null;
  const tokens = { start: at, end: at + 1 };
  return { kind: "verb", lemma: token.lower, object: verb.object, tokens, head: at, sub: verb.sub, group: { kind: "verb", tokens, head: at, lemma: token.lower, voice: "active", form: "finite", negated: false, modal: null } };
}

/** "Strike survivor" is no strike; "the attack Tuesday" is one, though the day joins the group. */
function isHeadOfTwo(analysis: Analysis, group: NounGroup, head: number): boolean {
  for (let k = head + 1; k <= group.head; k++) {
    const token = analysis.tokens[k];
    if (token === undefined || !/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|night|morning|afternoon|evening|january|february|march|april|may|june|july|august|september|october|november|december|\d.*|toll|site|victims?|survivors?|suspects?)$/u.test(token.lower)) return false;
  }
  return true;
}

function verbAt(analysis: Analysis, groups: GroupIndex, at: number): Trigger | null {
  const token = analysis.tokens[at];
  const group = groups[at];
  if (token === undefined || group?.kind !== "verb" || group.head !== at) return null;
  const lemma = irregularForms.get(token.lower) ?? token.lemma;
  const verb = verbTriggers.get(lemma);
  if (verb === undefined) return null;
  return { kind: "verb", lemma, object: verb.object, group, tokens: { start: at, end: at + 1 }, head: at, sub: verb.sub };
}
