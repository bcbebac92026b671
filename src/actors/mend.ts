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
  for (const group of analysis.groups) {
    const verb = group.kind === "noun" ? misreadVerb(analysis, group) : -1;
    if (group.kind === "noun" && verb >= 0) {
      groups.push({ ...group, tokens: { start: group.tokens.start, end: verb }, head: verb - 1 }, verbAt(tokens, verb));
      if (verb + 1 < group.tokens.end) groups.push({ ...group, tokens: { start: verb + 1, end: group.tokens.end }, determiner: null, amount: null });
      changed = true;
      continue;
    }
    const last = groups.at(-1);
    const end = group.tokens.start;
    const body = group.kind === "verb" ? end - 1 : -1;
    if (body >= 0 && bodies.has(tokens[body]?.lower ?? "") && tokens[body]?.sentence === tokens[end]?.sentence && (last === undefined || last.tokens.end <= body)) {
      const owned = last?.kind === "noun" && tokens[body - 1]?.lower === "'s" && last.tokens.end === body - 1;
      if (owned) groups[groups.length - 1] = { ...last, tokens: { start: last.tokens.start, end }, head: body };
      else groups.push({ kind: "noun", tokens: { start: body, end }, head: body, amount: null, determiner: null, proper: false });
      changed = true;
    }
    groups.push(group);
  }
  return changed ? { ...analysis, groups } : analysis;
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
  if (heading && start === sentence.tokens.start) {
    for (let at = start + 1; at < end && at <= start + 4; at++) if (verbNouns.has(tokens[at]?.lower ?? "") && namesActor(tokens, start, at)) return at;
  }
  const last = end - 1;
  const token = tokens[last];
  const next = tokens[end];
  if (token === undefined || next === undefined || next.sentence !== sentence.index || !verbNouns.has(token.lower)) return -1;
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
