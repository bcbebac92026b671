import type { Span, Speaker, Stance, Statement } from "../core/index.ts";
import { en, formTest, sentenceAt, type Analysis } from "../language/index.ts";
import { speakersOf } from "../statements/index.ts";

/** Who says the words of a span, how surely, and the words that weaken it. */
export interface Attribution {
  /** Origin first; empty where the article says it in its own voice. */
  readonly speakers: readonly Speaker[];
  readonly stance: Stance;
  readonly hedges: readonly string[];
}

/** Answers for one article who says the words of a span: one attribution for each speaker that the words are put in the mouth of, and one without speakers where nobody is named. */
export function attributionsOf(analysis: Analysis, statements: readonly Statement[]): (span: Span) => readonly Attribution[] {
  const { speakersAt, statementsAt } = speakersOf(analysis, statements);
  return (span) => {
    const hedges = hedgesAt(analysis, span);
    const inner = statementsAt(span);
    const weakened = hedges.some((hedge) => en.unverifiedHedges.has(hedge.toLowerCase()));
    const stanceOf = (name: string | null): Stance => {
      if (inner.some(({ speaker }) => speaker !== null && speaker.name === name && /\b(?:purported|alleged|unverified|unconfirmed)\b/iu.test(analysis.text.slice(speaker.span.start, speaker.span.end)))) return "unverified";
      const said = (inner.find((statement) => statement.speaker?.name === name) ?? inner[0])?.stance ?? "asserts";
      return weakened && said !== "denies" ? "unverified" : said;
    };
    const chains = speakersAt(span);
    if (chains.length === 0) return [{ speakers: [], stance: stanceOf(null), hedges }];
    return chains.map((chain) => ({ speakers: chain.map((speaker) => ({ ...speaker, relation: null })), stance: stanceOf(chain[0]?.name ?? null), hedges }));
  };
}

/** "he believed that", "the group alleged that": the verb of somebody named, which weakens nothing. */
function isOwnVerb({ tokens }: Analysis, at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (/^(?:alleged|presumed)$/u.test(tokens[at]?.lower ?? "") && next !== undefined && (en.fighterNouns.has(next.lower) || en.fighterNouns.has(next.lemma) || /^(?:members?|leaders?|operatives?|supporters?|accomplices?|drug|spies|spy|informers?|collaborators?|perpetrators?|mastermind|gang|abu|al-qaida|taliban|maoists?|naxals?|naxalites?|pirates?|smugglers?|rapists?)$/u.test(next.lower))) return true;
  if (!/^(?:believed|feared|presumed|alleged)$/u.test(tokens[at]?.lower ?? "") || before === undefined) return false;
  return before.pos === "PRON" || (next?.lower === "that" && !/^(?:is|are|was|were|been|be)$/u.test(before.lower)) || ((before.pos === "NOUN" || before.pos === "PROPN" || before.lower === "had" || before.lower === "have" || before.lower === "has") && /^(?:that|the|a|an|it|they|he|she|this)$/u.test(next?.lower ?? ""));
}

const isHedge = formTest(({ lower }) => en.hedgeWords.has(lower));

/** Hedging words of the sentence that stand in the span or shortly before it, or right after it. */
function hedgesAt(analysis: Analysis, span: Span): readonly string[] {
  const sentence = sentenceAt(analysis.sentences, span.start);
  if (sentence === null) return [];
  const hedges: string[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = analysis.tokens[at];
    if (token === undefined || !isHedge(token) || isOwnVerb(analysis, at)) continue;
    const near = token.end > span.start - 60 && token.start < span.end + 12;
    if (near) hedges.push(token.text);
  }
  return hedges;
}
