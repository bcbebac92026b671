import type { Span, SubEventType } from "../../core/index.ts";
import { formTest, wordsAt, type Analysis, type NounGroup, type VerbGroup } from "../../language/index.ts";
import { nounTriggers, phraseTriggers, verbTriggers, type TriggerPhrase, type VerbTrigger } from "./tables/en.ts";
import { baseOf, verbIn, verbLemma } from "./verb-forms.ts";
import { lowerAt, singular, type GroupIndex } from "./words.ts";

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

const mayTell = formTest(({ lower, lemma }) => phrasesByFirst.has(lower) || pairedFirst.has(lower) || nounTriggers.has(singular(lower)) || verbTriggers.has(verbLemma({ lower, lemma })) || baseOf(lower) !== null);

/** Every run of words that may tell of violence, in order, none inside another. One pass over the tokens. */
export function findTriggers(analysis: Analysis, groups: GroupIndex): readonly Trigger[] {
  const { tokens } = analysis;
  const found: Trigger[] = [];
  for (let at = 0; at < tokens.length; ) {
    const trigger = mayTell(tokens[at]) ? (phraseAt(analysis, groups, at) ?? verbTaggedNoun(analysis, groups, at) ?? nounAt(analysis, groups, at) ?? verbAt(analysis, groups, at)) : null;
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
    const behind = whole || !/^(?:dead|up|hostage|down|ablaze|alight|death|fire)$/u.test(last ?? "") ? -1 : splitEnd(analysis, groups, at, phrase.words.slice(1));
    if (!whole && behind < 0) continue;
    // The object stands between the two words, where it is read as that of the verb.
    const end = whole ? at + phrase.words.length : at + 1;
    if (tokens[end - 1]?.sentence !== token.sentence) continue;
    const group = groups[at];
    return { kind: "phrase", tokens: { start: at, end }, head: at, sub: phrase.sub, weapon: phrase.weapon, group: group?.kind === "verb" ? group : null };
  }
  return null;
}

/** Token behind the rest of a phrase whose object stands in between: "shot him dead", "set an oil depot ablaze", "beat a trader to death"; -1 where it does not follow. */
function splitEnd({ tokens }: Analysis, groups: GroupIndex, at: number, rest: readonly string[]): number {
  const object = groups[at + 1];
  if (object?.kind !== "noun" || object.tokens.start !== at + 1) return -1;
  for (let k = object.tokens.end; k < object.tokens.end + 5; k++) {
    if (wordsAt(tokens, k, rest)) return k + rest.length;
    if (tokens[k]?.sentence !== tokens[at]?.sentence || groups[k]?.kind === "verb" || tokens[k]?.pos === "PUNCT") return -1;
  }
  return -1;
}

function nounAt(analysis: Analysis, groups: GroupIndex, at: number): Trigger | null {
  const { tokens } = analysis;
  const token = tokens[at];
  if (token === undefined || (token.pos === "VERB" && groups[at]?.kind === "verb" && !isGerund(analysis, at))) return null;
  if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "VERB" && token.pos !== "ADJ") return null;
  const next = tokens[at + 1];
  const pair = next === undefined || next.sentence !== token.sentence || !pairedFirst.has(token.lower) ? null : `${token.lower} ${singular(next.lower)}`;
  const two = pair === null ? undefined : nounTriggers.get(pair);
  const one = two ?? nounTriggers.get(singular(token.lower));
  if (one === undefined) return null;
  const head = two === undefined ? at : at + 1;
  const group = groups[head];
  // "attack helicopter", "bomb squad": the word only describes another noun.
  if (group?.kind === "noun" && group.head > head && !isHeadOfTwo(analysis, group, head)) return null;
  return { kind: "noun", word: singular(tokens[head]?.lower ?? ""), qualified: one.need === "qualified", tokens: { start: at, end: head + 1 }, head, sub: one.sub, group: group?.kind === "noun" ? group : null };
}

/** "The stabbing at the mall", "cross-border shelling by troops": a participle that stands as a noun. */
function isGerund({ tokens }: Analysis, at: number): boolean {
  const before = tokens[at - 1];
  if (!/ing$/u.test(tokens[at]?.lower ?? "")) return false;
  if (/^(?:by|of)$/u.test(tokens[at + 1]?.lower ?? "")) return before?.pos !== "AUX";
  if (/^(?:car|vehicle|truck|van|lorry|bus)$/u.test(before?.lower ?? "")) return /^(?:ADP|PUNCT|AUX|VERB)$/u.test(tokens[at + 1]?.pos ?? "");
  return (before?.pos === "DET" || (before?.pos === "ADP" && before.lower !== "of")) && /^(?:ADP|PUNCT|AUX|CCONJ)$/u.test(tokens[at + 1]?.pos ?? "");
}

/** "Strike survivor" is no strike; "the attack Tuesday" is one, though the day joins the group. */
function isHeadOfTwo(analysis: Analysis, group: NounGroup, head: number): boolean {
  for (let k = head + 1; k <= group.head; k++) {
    const token = analysis.tokens[k];
    if (token === undefined || !/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|night|morning|afternoon|evening|january|february|march|april|may|june|july|august|september|october|november|december|\d.*|toll|site|victims?|survivors?|suspects?)$/u.test(token.lower)) return false;
  }
  return true;
}

/** "Ukraine launches 40 drones", "jets bomb a camp": a verb in the present that is tagged as one noun among others, behind who does it. */
function verbTaggedNoun(analysis: Analysis, groups: GroupIndex, at: number): Trigger | null {
  const lemma = verbIn(analysis, groups, at);
  const verb = lemma === null ? undefined : verbTriggers.get(lemma);
  if (lemma === null || verb === undefined) return null;
  const tokens = { start: at, end: at + 1 };
  return { kind: "verb", lemma, object: verb.object, tokens, head: at, sub: verb.sub, group: { kind: "verb", tokens, head: at, lemma, voice: "active", form: "finite", negated: false, modal: null } };
}

function verbAt(analysis: Analysis, groups: GroupIndex, at: number): Trigger | null {
  const token = analysis.tokens[at];
  const group = verbGroupAt(analysis, groups, at);
  if (token === undefined || group === null) return null;
  const lemma = verbLemma(token);
  const verb = verbTriggers.get(lemma);
  if (verb === undefined) return null;
  return { kind: "verb", lemma, object: verb.object, group, tokens: { start: at, end: at + 1 }, head: at, sub: verb.sub };
}

/** The verb group that the token heads; "was riddled with bullets", where the participle is tagged as an adjective, is one too. */
function verbGroupAt({ tokens }: Analysis, groups: GroupIndex, at: number): VerbGroup | null {
  const group = groups[at] ?? null;
  const word = lowerAt(tokens, at);
  const afterBe = /^(?:was|were|been|is|are|be)$/u.test(lowerAt(tokens, at - 1));
  if (group?.kind === "verb") return group.head !== at ? null : word === "overrun" && afterBe ? { ...group, voice: "passive" } : group;
  const before = groups[at - 1];
  if (group !== null || !afterBe || tokens[at]?.pos !== "ADJ" || !word.endsWith("ed") || before?.kind !== "verb") return null;
  return { ...before, tokens: { start: before.tokens.start, end: at + 1 }, head: at, voice: "passive", lemma: tokens[at].lemma };
}
