import { spanContains, spansOverlap, type Span, type Speaker, type Stance, type Statement } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { en } from "../language/index.ts";

/** Who says the words of a span, how surely, and the words that weaken it. */
export interface Attribution {
  /** Origin first; empty where the article says it in its own voice. */
  readonly speakers: readonly Speaker[];
  readonly stance: Stance;
  readonly hedges: readonly string[];
}

/** Answers for one article who says the words of a span: one attribution for each speaker that the words are put in the mouth of, and one without speakers where nobody is named. */
export function attributionsOf(analysis: Analysis, statements: readonly Statement[]): (span: Span) => readonly Attribution[] {
  const contents = statements
    .flatMap((statement) => statement.content.map((content) => ({ content, statement })))
    .sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  return (span) => {
    const hedges = hedgesAt(analysis, span);
    const holding = contents.filter(({ content }) => spanContains(content, span) || (spansOverlap(content, span) && Math.min(content.end, span.end) - Math.max(content.start, span.start) > (span.end - span.start) * 0.6));
    const width = Math.min(...holding.map(({ content }) => content.end - content.start));
    const innermost = holding.filter(({ content }) => content.end - content.start === width).map(({ statement }) => statement);
    const named = innermost.filter((statement) => statement.speaker !== null);
    const stance = (statement: Statement | undefined): Stance => (hedges.some((hedge) => en.unverifiedHedges.has(hedge.toLowerCase())) && statement?.stance !== "denies" ? "unverified" : (statement?.stance ?? "asserts"));
    if (named.length === 0) return [{ speakers: [], stance: stance(innermost[0]), hedges }];
    return named.map((statement) => ({ speakers: chainOf(statement), stance: stance(statement), hedges }));
  };
}

function chainOf(statement: Statement): readonly Speaker[] {
  return statement.speaker === null ? [] : [statement.speaker, ...statement.via].map((speaker) => ({ ...speaker, relation: null }));
}

/** Hedging words of the sentence that stand in the span or shortly before it, or right after it. */
function hedgesAt(analysis: Analysis, span: Span): readonly string[] {
  const sentence = analysis.sentences.find((candidate) => candidate.start <= span.start && span.start < candidate.end);
  if (sentence === undefined) return [];
  const hedges: string[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = analysis.tokens[at];
    if (token === undefined || !en.hedgeWords.has(token.lower)) continue;
    const near = token.end > span.start - 60 && token.start < span.end + 12;
    if (near) hedges.push(token.text);
  }
  return hedges;
}
