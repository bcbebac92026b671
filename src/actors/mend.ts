import type { Analysis, Group, NounGroup, Token, VerbGroup } from "../language/index.ts";
import { headOf } from "./describe.ts";
import { knownActorAt } from "./known.ts";
import { countryNames, governmentMetonyms } from "./tables/countries.ts";
import { verbNouns } from "./tables/speech.ts";

/** Adjectives that name a body where no noun follows: "Israel's military said". */
const bodies = new Set(["military", "opposition", "paramilitary", "executive"]);

/**
 * The groups of an analysis with two misreadings put right that hide speakers: a verb of speech taken for a noun ("Local authorities report that"),
 * and a body named by an adjective ("Israel's military said"). Everything else is the same; linear in the number of groups.
 */
export function mendGroups(analysis: Analysis): Analysis {
  const { tokens } = analysis;
  const groups: Group[] = [];
  let changed = false;
  for (const found of analysis.groups) {
    const group = cutAtComma(tokens, found);
    changed ||= group !== found;
    const verb = group.kind === "noun" ? misreadVerb(analysis, group) : -1;
    if (group.kind === "noun" && verb >= 0) {
      groups.push({ ...group, tokens: { start: group.tokens.start, end: verb }, head: verb - 1 }, verbAt(tokens, verb));
      if (verb + 1 < group.tokens.end) groups.push({ ...group, tokens: { start: verb + 1, end: group.tokens.end }, determiner: null, amount: null });
      changed = true;
      continue;
    }
    changed = closeGap(tokens, groups, group) || changed;
    groups.push(group);
  }
  return changed ? { ...analysis, groups } : analysis;
}

/** Names the body or office that the tagger left out of a group right before a verb or "of"; true where it changed something. */
function closeGap(tokens: readonly Token[], groups: Group[], group: Group): boolean {
  const last = groups.at(-1);
  const gapStart = last === undefined ? group.tokens.start - 3 : last.tokens.end;
  for (let at = Math.max(0, gapStart, group.tokens.start - 4); at < group.tokens.start; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || token.sentence !== next.sentence) continue;
    const office = headOf(token)?.head.sort === "role" && /^(?:chief|head|official|general|representative|executive|local|native)$/u.test(token.lower);
    const beforeVerb = at + 1 === group.tokens.start && group.kind === "verb";
    if (!(bodies.has(token.lower) && beforeVerb) && !(office && (beforeVerb || next.lower === "of" || next.text === "," || next.lower === "in"))) continue;
    const owned = last?.kind === "noun" && (last.tokens.end === at || (tokens[at - 1]?.lower === "'s" && last.tokens.end === at - 1));
    if (owned) groups[groups.length - 1] = { ...last, tokens: { start: last.tokens.start, end: at + 1 }, head: at };
    else {
      let start = at;
      while (start > gapStart && start > 0 && (tokens[start - 1]?.pos === "DET" || tokens[start - 1]?.pos === "ADJ") && tokens[start - 1]?.sentence === token.sentence) start--;
      if (start === at && !beforeVerb) continue;
      groups.push({ kind: "noun", tokens: { start, end: at + 1 }, head: at, amount: null, determiner: tokens[start]?.pos === "DET" ? (tokens[start]?.lower ?? null) : null, proper: false });
    }
    return true;
  }
  const verb = last;
  if (group.kind === "verb" && group.form === "finite" && verb?.kind === "verb" && verb.tokens.end === group.tokens.start && verb.tokens.end - verb.tokens.start === 1 && headOf(tokens[verb.head])?.head.sort === "role" && tokens[verb.head]?.sentence === tokens[group.head]?.sentence) {
    const before = groups.at(-2);
    if (before?.kind === "noun" && before.tokens.end === verb.tokens.start) {
      groups.length -= 2;
      groups.push({ ...before, tokens: { start: before.tokens.start, end: verb.tokens.end }, head: verb.head });
      return true;
    }
  }
  return false;
}

/** "foiled, local media" is no one group: what stands before the comma belongs to the clause before. */
function cutAtComma(tokens: readonly Token[], group: Group): Group {
  if (group.kind !== "noun" || group.determiner !== null || group.amount !== null) return group;
  const { start, end } = group.tokens;
  if (tokens[start + 1]?.text !== "," || end - start < 4 || !/ed$/u.test(tokens[start]?.lower ?? "")) return group;
  return { ...group, tokens: { start: start + 2, end } };
}

function verbAt(tokens: readonly Token[], at: number): VerbGroup {
  return { kind: "verb", tokens: { start: at, end: at + 1 }, head: at, lemma: verbNouns.get(tokens[at]?.lower ?? "") ?? tokens[at]?.lemma ?? "", voice: "active", form: "finite", negated: false, modal: null };
}

/** Token of a verb of speech inside a noun group; -1 where there is none. */
function misreadVerb(analysis: Analysis, group: NounGroup): number {
  const { tokens } = analysis;
  const { start, end } = group.tokens;
  if (end - start < 2 && !precededByClause(tokens, start)) return -1;
  const sentence = analysis.sentences[tokens[start]?.sentence ?? -1];
  if (sentence === undefined) return -1;
  const block = analysis.blocks[sentence.block];
  const heading = block !== undefined && block.kind !== "paragraph";
  if (heading) {
    for (let at = start + 1; at < end && at <= start + 5; at++) if ((start === sentence.tokens.start || /^(?:says?|said)$/u.test(tokens[at]?.lower ?? "")) && verbNouns.has(tokens[at]?.lower ?? "") && namesActor(tokens, start, at)) return at;
  }
  const last = end - 1;
  const token = tokens[last];
  const next = tokens[end];
  if (token === undefined || next === undefined || next.sentence !== sentence.index || !verbNouns.has(token.lower)) return -1;
  if (next.text === "." && tokens[start - 1]?.text === "," && token.lower.endsWith("s") && headOf(tokens[last - 1]) !== null && last > start) return last;
  if (last > start && /^(?:lists|counts|documents|records)$/u.test(token.lower) && next.pos === "NUM") return last;
  if (last === start) return next.lower === "that" && /^(?:and|but)$/u.test(tokens[start - 1]?.lower ?? "") ? last : -1;
  if (!opensClause(tokens, start, sentence.tokens.start) || !takesContent(next)) return -1;
  if (next.lower === "that" && tokens[end + 1]?.pos === "VERB") return -1;
  const before = tokens[last - 1];
  if (before === undefined || (before.pos !== "NOUN" && before.pos !== "PROPN" && headOf(before) === null)) return -1;
  const singular = token.lower.endsWith("s");
  const plural = /(?:s|people|men|women|police|media|personnel|staff)$/u.test(before.lower);
  return (singular !== plural || before.pos === "PROPN") && (headOf(before) !== null || before.pos === "PROPN") ? last : -1;
}

const precededByClause = (tokens: readonly Token[], start: number): boolean => /^(?:and|but)$/u.test(tokens[start - 1]?.lower ?? "");

function opensClause(tokens: readonly Token[], start: number, sentenceStart: number): boolean {
  const before = tokens[start - 1];
  return start === sentenceStart || before === undefined || before.pos === "CCONJ" || before.pos === "SCONJ" || before.pos === "PUNCT" || before.pos === "ADV" || before.lower === "as" || before.lower === "for" || before.lower === "of";
}

function takesContent(next: Token): boolean {
  return /^(?:that|at|more|up|no|only|just|nearly|about|some)$/u.test(next.lower) || next.pos === "DET" || next.pos === "NUM" || next.pos === "PROPN" || next.pos === "PRON" || next.pos === "ADJ" || /^["“‘:]$/u.test(next.text);
}

function namesActor(tokens: readonly Token[], start: number, end: number): boolean {
  const words = tokens.slice(start, end).map((token) => token.lower).join(" ");
  return governmentMetonyms.has(words) || countryNames.has(words) || headOf(tokens[end - 1]) !== null || knownActorAt(tokens, start, true)?.end === end;
}
