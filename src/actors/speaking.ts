import type { Span } from "../core/index.ts";
import { formTest, type Analysis, type Sentence, type Token } from "../language/index.ts";
import { speechVerbs } from "./tables/speech.ts";

/** True for a verb whose object hears what is said: "told Tass". */
export const hears = formTest(({ lemma }) => lemma === "tell" || lemma === "inform");

const isSpeech = formTest(({ lemma }) => speechVerbs.has(lemma));
const isRelative = formTest(({ lower }) => lower === "who" || lower === "which");
const plainlySpeaks = formTest(({ lower }) => /^(?:said|says|say|told)$/u.test(lower));
const mayReport = formTest(({ lower }) => /^(?:claims|reports|estimates)$/u.test(lower));

/** "Noor Haddad, 34, was killed", "the trader was among the dead": the phrase that ends here is told of as dead. */
export function dies(tokens: readonly Token[], end: number): boolean {
  let at = end;
  if (tokens[at]?.text === "," && /^\d{1,3}$/u.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === ",") at += 3;
  if (/^(?:died|perished|succumbed)$/u.test(tokens[at]?.lower ?? "")) return true;
  if (!/^(?:was|is|were|had|has)$/u.test(tokens[at]?.lower ?? "")) return false;
  for (let next = at + 1; next < at + 5; next++) {
    if (/^(?:killed|dead|died|slain|martyred|murdered|perished|beheaded)$/u.test(tokens[next]?.lower ?? "")) return true;
    if (!/^(?:been|also|among|the|those|found|later|shot|already|fatally|instantly|pronounced|declared)$/u.test(tokens[next]?.lower ?? "")) return false;
  }
  return false;
}

/** True where the phrase is the subject of a verb of speech, on either side, or "according to" names it. */
export function speaksHere(analysis: Analysis, groupOf: Int32Array, span: Span, sentence: Sentence): boolean {
  const { tokens } = analysis;
  const before = tokens[span.start - 1];
  if (before !== undefined && before.sentence === sentence.index && ((isSpeech(before) && !hears(before)) || (before.lower === "to" && tokens[span.start - 2]?.lower === "according") || (before.lower === "by" && spokenBy(tokens, span.start - 2, sentence)))) return true;
  let at = span.end;
  const reduced = analysis.groups[groupOf[at] ?? -1];
  if (reduced?.kind === "verb" && reduced.form === "pastParticiple" && !speechVerbs.has(reduced.lemma)) return mainVerbSpeaks(analysis, groupOf, at - 1, sentence);
  if (isRelative(tokens[at])) return mainVerbSpeaks(analysis, groupOf, at, sentence);
  while (at < sentence.tokens.end && (tokens[at]?.text === "," || tokens[at]?.pos === "ADV")) at++;
  if (tokens[span.end]?.text === "," && analysis.groups[groupOf[at] ?? -1]?.kind !== "verb") at = insertionEnd(tokens, at, sentence.tokens.end);
  const inserted = tokens[span.end]?.text === "," ? analysis.groups[groupOf[at] ?? -1] : undefined;
  if (inserted?.kind === "verb" && (inserted.form === "pastParticiple" || inserted.form === "ingParticiple") && !speechVerbs.has(inserted.lemma)) at = insertionEnd(tokens, at, sentence.tokens.end);
  if (tokens[at]?.text === ":" || (mayReport(tokens[at]) && tokens[at + 1]?.lower === "that")) return true;
  const group = analysis.groups[groupOf[at] ?? -1];
  if (tokens[span.end]?.text === "," && group?.kind !== "verb") {
    for (let next = span.end + 1; next < Math.min(sentence.tokens.end, span.end + 14); next++) {
      const verb = analysis.groups[groupOf[next] ?? -1];
      if (verb?.kind === "verb" && verb.head === next && verb.form === "finite") return !ownSubject(analysis, groupOf, verb.tokens.start) && speechVerbs.has(verb.lemma) && !/^(?:who|which|that)$/u.test(tokens[verb.tokens.start - 1]?.lower ?? "");
    }
  }
  return (group?.kind === "verb" && (group.voice === "active" || group.form === "pastParticiple") && speechVerbs.has(group.lemma)) || plainlySpeaks(tokens[at]);
}

/** "a source who asked not to be named gave": the verb of the relative clause or the finite one behind it is a verb of speech. */
function mainVerbSpeaks(analysis: Analysis, groupOf: Int32Array, from: number, sentence: Sentence): boolean {
  let finite = 0;
  for (let at = from + 1; at < Math.min(sentence.tokens.end, from + 20) && finite < 2; at++) {
    const group = analysis.groups[groupOf[at] ?? -1];
    if (group?.kind !== "verb" || group.head !== at || group.form === "infinitive" || group.form === "ingParticiple") continue;
    if (speechVerbs.has(group.lemma) && group.lemma !== "ask") return true;
    finite++;
  }
  return false;
}

/** True where a verb of speech stands shortly before "by": "was confirmed early on Wednesday by". */
function spokenBy(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  for (let at = from; at >= Math.max(sentence.tokens.start, from - 5); at--) {
    const token = tokens[at];
    if (token?.pos === "VERB") return speechVerbs.has(token.lemma);
    if (token?.text === ",") return false;
  }
  return false;
}

/** True where a noun group of its own stands right before the verb, behind a comma: ", it said". */
function ownSubject(analysis: Analysis, groupOf: Int32Array, verb: number): boolean {
  const group = analysis.groups[groupOf[verb - 1] ?? -1];
  return group?.kind === "noun" && /^(?:[,"”’']|where|when|whom|whose|which)$/u.test(analysis.tokens[group.tokens.start - 1]?.lower ?? "");
}

/** Behind the comma that ends an insertion: "The group, in a statement on its site, accused". */
function insertionEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 25); at++) if (tokens[at]?.text === ",") return at + 1;
  return from;
}
