import type { Analysis, NounGroup, Sentence, Token } from "../language/index.ts";
import { governmentMetonyms } from "./tables/countries.ts";

/** "MOGADISHU (AP) –", "KABUL, Sept 3 (Interwire) -": the place in capitals that opens a report. */
export function isDateline(analysis: Analysis, group: NounGroup, sentence: Sentence): boolean {
  const { tokens, capitals } = analysis;
  const head = tokens[group.head];
  const next = tokens[group.tokens.end];
  return !capitals && group.tokens.start === sentence.tokens.start && head !== undefined && head.text.length > 3 && tokens.slice(group.tokens.start, group.tokens.end).every((token) => token.text === token.text.toUpperCase()) && next !== undefined && ((next.text === ":" && governmentMetonyms.has(head.lower)) || /^(?:[—–-]|--)$/u.test(next.text) || (next.text === "(" && dashBehind(tokens, group.tokens.end)) || (next.text === "," && dashBehind(tokens, group.tokens.end)));
}

/** True where a dash stands behind the bracket, within a few words: "(AP) –", ", Sept 3 (Interwire) -". */
function dashBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + 9; at++) if (/^(?:[—–-]|--)$/u.test(tokens[at]?.text ?? "")) return true;
  return false;
}
