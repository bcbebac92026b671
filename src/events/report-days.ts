import type { Span } from "../core/index.ts";
import { formTest, type Analysis, type Sentence, type Token } from "../language/index.ts";
import { documents, reportWords } from "./tables/en.ts";

/** The day before the dash of "TENDELTI, Aug 8 (Agency) —" is that of the report. */
export function isDateline({ blocks, text }: Analysis, sentence: Sentence, span: Span): boolean {
  const dateline = blocks[sentence.block]?.dateline ?? null;
  // "(Abidjan, April 25, 2024) – The army …"
  if (/^\(\p{Lu}[^().\n]{1,40},\s*$/u.test(text.slice(sentence.start, span.start)) && /^\)\s*[—–-]/u.test(text.slice(span.end, span.end + 4))) return true;
  return dateline !== null && span.start - dateline.end < 60 && /^[^.\n]{0,60}?\s(?:[—–]|--|-)\s/u.test(text.slice(span.end, span.end + 64)) && span.start < sentence.start + 100;
}

/** The hour that an entry of a live report opens with is when it was written: "11:20 – The number of wounded has reached nine". */
export function isEntryHour({ blocks, text }: Analysis, sentence: Sentence, span: Span): boolean {
  const block = blocks[sentence.block];
  return block !== undefined && span.start - block.start <= 2 && /^\d{1,2}[:.h]\d{2}\b/u.test(text.slice(span.start, span.end)) && /^(?:\s?\p{L}{2,4}\b)?\)?\s*[–—|:\]\-\n\p{Lu}]/u.test(text.slice(span.end, span.end + 10));
}

/** "said on Monday", "in a statement on Friday", "On Monday officials said". */
export function isReported(tokens: readonly Token[], start: number, end: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(start, at - 4); k--) {
    const lower = tokens[k]?.lower ?? "";
    if (reportWords.has(lower)) return true;
    if (lower === "," || lower === "that") break;
  }
  if (opensReport(tokens, at, end)) return true;
  // "told the state broadcaster EBC on April 26"
  if (tokens[at - 1]?.lower === "on") {
    for (let k = at - 2; k >= Math.max(start, at - 8) && tokens[k]?.pos !== "PUNCT"; k--) {
      if (/^(?:told|tells)$/u.test(tokens[k]?.lower ?? "")) return true;
      if (tokens[k]?.pos === "VERB" || tokens[k]?.pos === "SCONJ") break;
    }
  }
  if (tokens[at - 1]?.lower === "dated" || (/^(?:of|from)$/u.test(tokens[at - 1]?.lower ?? "") && documents.has(tokens[at - 2]?.lower ?? ""))) return true;
  if (/^(?:for|until|till|before)$/u.test(tokens[at - 1]?.lower ?? "") || (tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "for")) return true;
  const after = tokens[at + 1]?.lower ?? "";
  // "The group on Friday accused soldiers of killing 15": the day of the accusation.
  return at + 1 < end && (reportWords.has(after) || /^(?:accused|accuses|blamed|blames|urged|warned|demanded)$/u.test(after)) && tokens[at + 1]?.pos === "VERB";
}

const isDenial = formTest(({ lower }) => /^(?:denied|denies|denying|rejected|rejects)$/u.test(lower));
const isNewCount = formTest(({ lower }) => /^(?:doubled|tripled|raised|revised|lowered|cut|updated|halved|reduced|corrected)$/u.test(lower));

/** "On 2 May, its director again denied", "on Friday more than doubled its count": the day of a denial, or of a new count. */
function opensReport(tokens: readonly Token[], at: number, end: number): boolean {
  for (let k = at + 1; k < Math.min(end, at + 9); k++) {
    if (isDenial(tokens[k])) return true;
    if (isNewCount(tokens[k])) return tokens.slice(k + 1, k + 6).some((token) => /^(?:toll|tolls|count|figure|figures|tally|number|estimate)$/u.test(token.lower));
    if (tokens[k]?.pos === "VERB") return false;
  }
  return false;
}
