import type { Span } from "../core/index.ts";
import type { ArticleWords } from "./article-words.ts";
import { NameHasher } from "./name-hash.ts";
import { nameParticles } from "./tables/cues.ts";
import { abbreviationAt } from "./abbreviations.ts";
import type { Candidate, Gazetteer } from "./types.ts";

/** A run of tokens that the gazetteer holds as a name. */
export interface NameMatch {
  readonly tokens: Span;
  /** Text offsets. */
  readonly span: Span;
  readonly candidates: readonly Candidate[];
  /** True for "Mo.", "U.S.", "TX": read by their exact letters. */
  readonly abbreviation: boolean;
  /** Key of the name, the same for all its mentions in the article. */
  readonly key: string;
}

const longest = 6;

/** The longest name of the gazetteer that starts at the token, or null. Names of up to six words; small words inside them may be in lower case. */
export function nameAt(words: ArticleWords, start: number, gazetteer: Gazetteer, seen: Map<string, readonly Candidate[]>): NameMatch | null {
  const { tokens } = words;
  const first = tokens[start];
  if (first === undefined) return null;
  let found: { end: number; candidates: readonly Candidate[]; key: string } | null = null;
  const hash = new NameHasher();
  let key = "";
  for (let at = start; at < start + longest; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== first.sentence) break;
    if (at > start && !joins(words, at)) break;
    const capital = words.capital(at);
    if (!capital && (at === start || !nameParticles.has(token.lower))) break;
    const folded = words.fold(at);
    if (folded !== "") {
      if (key !== "") hash.add(" ");
      hash.add(folded);
      key = key === "" ? folded : `${key} ${folded}`;
    }
    if (!capital || key.length < 3) continue;
    let candidates = seen.get(key);
    if (candidates === undefined) seen.set(key, (candidates = gazetteer.candidates(hash)));
    if (candidates.length > 0) found = { end: at + 1, candidates, key };
  }
  const short = abbreviationAt(words, start, gazetteer);
  if (short !== null) {
    return { tokens: { start, end: short.end }, span: { start: first.start, end: tokens[short.end - 1]?.end ?? first.end }, candidates: short.candidates, abbreviation: true, key: short.key };
  }
  if (found === null) return null;
  return { tokens: { start, end: found.end }, span: { start: first.start, end: tokens[found.end - 1]?.end ?? first.end }, candidates: found.candidates, abbreviation: false, key: found.key };
}

/** Words of one name are parted by a blank, or by a hyphen without one. */
function joins(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (token.pos === "PUNCT") return /^[-‐‑–]$/u.test(token.text) && token.start === before.end;
  return token.start > before.end ? token.start - before.end <= 2 : /^[-‐‑–]$/u.test(before.text);
}
