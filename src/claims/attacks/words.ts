import type { Analysis, Group, NounGroup, Token, VerbGroup } from "../../language/index.ts";

/** The group that each token belongs to; null between groups. */
export type GroupIndex = readonly (Group | null)[];

export function indexGroups(analysis: Analysis): GroupIndex {
  const at = new Array<Group | null>(analysis.tokens.length).fill(null);
  for (const group of analysis.groups) for (let k = group.tokens.start; k < group.tokens.end; k++) at[k] = group;
  return at;
}

/** "strikes" → "strike", "bodies" → "body": the form that tables of nouns are looked up by. */
export function singular(lower: string): string {
  if (lower === "gunmen") return "gunman";
  if (!lower.endsWith("s")) return lower;
  if (lower.length > 4 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/u.test(lower)) return lower.slice(0, -2);
  if (lower === "knives") return "knife";
  return lower.length > 3 && !/(?:ss|us|is)$/u.test(lower) ? lower.slice(0, -1) : lower;
}

/** First and last token of the sentence that holds `at`, half-open. */
export function sentenceRange(analysis: Analysis, at: number): { readonly start: number; readonly end: number } {
  const sentence = analysis.sentences[analysis.tokens[at]?.sentence ?? -1];
  return sentence === undefined ? { start: at, end: at + 1 } : sentence.tokens;
}

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

const skippable = (token: Token): boolean => token.pos === "ADV" || token.pos === "PART" || token.lower === '"';

/** The noun group that starts at `at`, adverbs and opening marks apart. */
export function nounGroupFrom(tokens: readonly Token[], groups: GroupIndex, at: number, end: number): NounGroup | null {
  let from = at;
  for (let token = tokens[from]; from < end && token !== undefined && groups[from]?.kind !== "noun" && skippable(token); token = tokens[from]) from++;
  const group = from < end ? groups[from] : null;
  return group?.kind === "noun" && group.tokens.start === from ? group : null;
}

const clauseMarks = new Set([";", ":", "—", "–"]);

/** The subject before `at`: the nearest noun group that follows no preposition, in the same clause. "who" and "which" stand for the group before them. */
export function subjectBefore(tokens: readonly Token[], groups: GroupIndex, at: number, start: number): NounGroup | null {
  for (let k = at - 1; k >= start; ) {
    const token = tokens[k];
    if (token === undefined || clauseMarks.has(token.lower)) return null;
    const group = groups[k] ?? null;
    if (group === null) {
      k--;
      continue;
    }
    if (group.kind === "verb") {
      // "gunmen stormed a hotel and shot three guards": the subject of the first verb serves the second.
      // "a paraglider operated by the army dropped two bombs": what describes the subject is no verb of its own.
      if (k < at - 2 && group.tokens.end - group.tokens.start === 1 && /^(?:by|from)$/u.test(lowerAt(tokens, group.tokens.end)) && /^(?:operated|launched|fired|flown|piloted|dropped|controlled|belonging|driven|backed|led|armed|owned|supplied|sent)$/u.test(lowerAt(tokens, group.head))) {
        k = group.tokens.start - 1;
        continue;
      }
      const joined = group.form === "finite" && lowerAt(tokens, at - 1) === "and";
      if (!joined && k >= at - 2) return null;
      if (!joined) return group.form === "finite" ? null : subjectBefore(tokens, groups, group.tokens.start, start);
      return subjectBefore(tokens, groups, group.tokens.start, start);
    }
    // "killed eight farmers and abducted four": what the first verb was done to does not do the second.
    if (lowerAt(tokens, at - 1) === "and" && groups[group.tokens.start - 1]?.kind === "verb") {
      k = group.tokens.start - 1;
      continue;
    }
    const head = lowerAt(tokens, group.head);
    const relative = head === "who" || head === "which" || head === "that";
    if (relative || tokens[group.tokens.start - 1]?.pos === "ADP" || isInPart(tokens, group.tokens.start)) {
      k = group.tokens.start - 1;
      continue;
    }
    return group;
  }
  return null;
}

/** "in south Lebanon": a part of a country, behind its preposition. */
const isInPart = (tokens: readonly Token[], start: number): boolean => /^(?:(?:north|south|east|west|central)(?:ern)?|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?|upper|lower)$/u.test(lowerAt(tokens, start - 1)) && tokens[start - 2]?.pos === "ADP";

/** The verb group that ends right before `at`, adverbs and a determiner apart. */
export function verbBefore(tokens: readonly Token[], groups: GroupIndex, at: number, start: number): VerbGroup | null {
  for (let k = at - 1; k >= Math.max(start, at - 4); k--) {
    const group = groups[k];
    if (group?.kind === "verb") return group;
    const pos = tokens[k]?.pos;
    if (pos !== "ADV" && pos !== "DET" && pos !== "ADP" && pos !== "ADJ" && pos !== "PART") return null;
  }
  return null;
}
