import { groupsByToken, mendGroups, type ActorMention } from "../actors/index.ts";
import type { Span } from "../core/index.ts";
import type { AmountMention, Analysis, NounGroup, Quotation, Sentence, Token, VerbGroup } from "../language/index.ts";

/** An article as the statement rules see it: its analysis with look-ups by token. */
export interface Scene {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly actors: readonly ActorMention[];
  /** Token → noun or verb group, -1 where none. */
  readonly groupOf: Int32Array;
  /** Token → actor mention, -1 where none. */
  readonly actorOf: Int32Array;
  /** Token → speech quotation it stands in, -1 where none. The marks themselves stand in none. */
  readonly quoteOf: Int32Array;
  /** Token → quotation, of a word or two also, that it opens as a mark; -1 where it is no such mark. */
  readonly opens: Int32Array;
}

export function sceneOf(unmended: Analysis, actors: readonly ActorMention[]): Scene {
  const analysis = mendGroups(unmended);
  const { tokens } = analysis;
  const actorOf = new Int32Array(tokens.length).fill(-1);
  actors.forEach((actor, index) => actorOf.fill(index, actor.tokens.start, actor.tokens.end));
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const opens = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const quotation of analysis.quotations) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) < quotation.start) at++;
    if (tokens[at]?.end === quotation.start) opens[at] = quotation.index;
    if (quotation.kind === "scare" && !isClause(tokens, at, quotation.end)) continue;
    for (let inside = at; inside < tokens.length && (tokens[inside]?.start ?? 0) < quotation.end; inside++) {
      if ((tokens[inside]?.start ?? 0) >= quotation.start) quoteOf[inside] = quotation.index;
    }
  }
  return { analysis, tokens, text: analysis.text, actors, groupOf: groupsByToken(analysis), actorOf, quoteOf, opens };
}

/** True where a short quotation is a clause all the same: "I saw nine bodies". */
function isClause(tokens: readonly Token[], from: number, end: number): boolean {
  let verbs = 0;
  let words = 0;
  for (let at = from; (tokens[at]?.start ?? end) < end; at++) {
    words++;
    if (tokens[at]?.pos === "VERB" || tokens[at]?.pos === "AUX") verbs++;
  }
  return verbs > 0 && words >= 4;
}

export function verbGroupAt(scene: Scene, token: number): VerbGroup | null {
  const group = scene.analysis.groups[scene.groupOf[token] ?? -1];
  return group?.kind === "verb" ? group : null;
}

/** The noun group that a token is part of. */
export function nounGroupOf(scene: Scene, token: number): NounGroup | null {
  const group = scene.analysis.groups[scene.groupOf[token] ?? -1];
  return group?.kind === "noun" ? group : null;
}

/** The actor mention that holds a token. */
export function actorAt(scene: Scene, token: number): ActorMention | null {
  return scene.actors[scene.actorOf[token] ?? -1] ?? null;
}

/** The amount that begins at a token, by halving: amounts stand in order of the text. */
export function amountAt({ analysis }: Scene, token: number): AmountMention | null {
  let low = 0;
  let high = analysis.amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.amounts[middle]?.tokens.start ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  const found = analysis.amounts[low];
  return found?.tokens.start === token ? found : null;
}

/** Text span of a token range. */
export function spanOf(scene: Scene, tokens: Span): Span {
  return { start: scene.tokens[tokens.start]?.start ?? 0, end: scene.tokens[tokens.end - 1]?.end ?? 0 };
}

/** Text span of a quotation with its marks. */
export function quotationSpan(scene: Scene, quotation: Quotation): Span {
  const closed = /^["”’»“]$/u.test(scene.text.charAt(quotation.end));
  return { start: quotation.start - 1, end: quotation.end + (closed ? 1 : 0) };
}

/** Token position behind the sentence's last word, leaving out its closing marks. */
export function bodyEnd(scene: Scene, sentence: Sentence): number {
  let end = sentence.tokens.end;
  while (end > sentence.tokens.start && closesBody(scene.tokens[end - 1])) end--;
  return end;
}

/** Words are many and marks are few: the pattern is asked only where no letter or digit opens the token. */
const markTest = (pattern: RegExp) => (token: Token | undefined): boolean => token !== undefined && !isWordlike(token.text.charCodeAt(0)) && pattern.test(token.text);
const isWordlike = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

export const isMark = markTest(/^["“”'‘’«»]+$/u);
export const isClosing = markTest(/^["”’»']+$/u);
export const isStop = markTest(/^[.!?…]+$/u);
const closesBody = markTest(/^[.!?;…]+$/u);
