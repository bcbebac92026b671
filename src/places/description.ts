import type { Place, PlaceMention, Span } from "../core/index.ts";
import type { Analysis, Token } from "../language/index.ts";
import { directions, unitWords } from "./tables/cues.ts";

const leftWords = new Set("the of far extreme part parts outskirts suburbs suburb edge border near outside close next to from km kilometres kilometers kilometre kilometer miles mile metres meters about around some roughly approximately nearly small remote strategic besieged occupied disputed front-line frontline vicinity centre center heart middle northeast-of area north-of".split(" "));
const rightWords = new Set("area region oblast province district county governorate state village town city settlement neighbourhood neighborhood suburb camp township raion subdistrict division parish hamlet".split(" "));
const openers = new Set("the near outside close next about around some roughly approximately nearly far".split(" "));

/**
 * The place that a mention stands for, with the words that say more than its name. Pass the article's other mentions as `around`, and the units
 * that the words put it in fill what the mention alone leaves open: "the Dharin area of Bari Region, Puntland" → Dharin, admin1 Bari, SO.
 * A name that no list holds has the position and the precision of the narrowest unit that the article puts it in, and no id.
 * `words` is null where they are no more than the name. Coordinates are those of the mention and never computed from a distance or direction.
 */
export function describePlace(mention: PlaceMention, analysis: Analysis, around: readonly PlaceMention[] = []): Place {
  const { span, holders, after } = readPhrase(mention, analysis, around);
  const words = analysis.text.slice(span.start, span.end);
  const unit = holders.find((holder) => holder.kind === "admin1");
  const stated = {
    country: mention.country ?? holders.find((holder) => holder.country !== null)?.country ?? null,
    admin1: mention.admin1 ?? unit?.admin1 ?? null,
  };
  const unitHeld = mention.lat === null && mention.kind !== "feature" ? unitAround(holders, around, stated) : null;
  return {
    name: mention.name,
    ...stated,
    lat: unitHeld?.lat ?? mention.lat,
    lon: unitHeld?.lon ?? mention.lon,
    precision: unitHeld?.precision ?? (mention.precision === "town" && after === "area" ? "near" : mention.precision),
    gazetteerId: mention.gazetteerId,
    words: words === mention.name || words === analysis.text.slice(mention.span.start, mention.span.end) ? null : words,
  };
}

/** The span of all the words that say where a mention is: of "the far north of the Sumy region", "Bat Yam, Israel", not only "Sumy" and "Bat Yam". Pass the article's other mentions as `around`. */
export function placePhrase(mention: PlaceMention, analysis: Analysis, around: readonly PlaceMention[] = []): Span {
  return readPhrase(mention, analysis, around).span;
}

interface Phrase {
  /** Offsets into the text. */
  readonly span: Span;
  /** The mentions that the words put this one in, nearest first. */
  readonly holders: readonly PlaceMention[];
  /** The word after the name. */
  readonly after: string;
}

function readPhrase(mention: PlaceMention, analysis: Analysis, around: readonly PlaceMention[]): Phrase {
  const range = tokensOf(analysis, mention.span);
  const phrase = { start: leftEdge(analysis, range.start), end: rightEdge(analysis, range.end) };
  const holders = containers(analysis, mention, phrase, around);
  const last = holders.at(-1);
  if (last !== undefined) phrase.end = Math.max(phrase.end, rightEdge(analysis, tokensOf(analysis, last.span).end));
  const first = holders.find((holder) => holder.span.end <= mention.span.start);
  if (first !== undefined) phrase.start = Math.min(phrase.start, tokensOf(analysis, first.span).start);
  const open = analysis.tokens[phrase.start]?.start ?? mention.span.start;
  const close = Math.max(mention.span.end, analysis.tokens[phrase.end - 1]?.end ?? mention.span.end);
  return { span: { start: Math.min(open, mention.span.start), end: close }, holders, after: analysis.tokens[range.end]?.lower ?? "" };
}

/** The unit named in the article in which a place lies whose own position is not known: one said beside it, else its first-order unit. */
function unitAround(holders: readonly PlaceMention[], around: readonly PlaceMention[], { country, admin1 }: { readonly country: string | null; readonly admin1: string | null }): PlaceMention | null {
  const isUnit = ({ kind, lat }: PlaceMention): boolean => (kind === "admin1" || kind === "admin2") && lat !== null;
  return holders.find(isUnit) ?? around.find((other) => admin1 !== null && isUnit(other) && other.kind === "admin1" && other.country === country && other.admin1 === admin1) ?? null;
}

/** Index range of the tokens that the span covers, in whole or part. */
function tokensOf(analysis: Analysis, span: Span): Span {
  const { tokens } = analysis;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end++;
  return { start: low, end };
}

const sameSentence = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.sentence === b.sentence;

/** Goes left over "the far north of the", "35 km south-east of", "the border village of", and stops where such a phrase can open. */
function leftEdge(analysis: Analysis, start: number): number {
  const { tokens } = analysis;
  let edge = start;
  for (let at = start - 1; at >= 0 && at >= start - 9; at--) {
    const token = tokens[at];
    if (token === undefined || !sameSentence(token, tokens[start])) break;
    const amount = token.pos === "NUM" && /^(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s)$/u.test(tokens[at + 1]?.lower ?? "");
    if (token.lower === "capital" || (unitWords.has(token.lower) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ""))) break;
    if (!amount && !leftWords.has(token.lower) && !directions.has(token.lower) && !unitWords.has(token.lower)) break;
    if (amount || openers.has(token.lower) || directions.has(token.lower) || (unitWords.has(token.lower) && tokens[at + 1]?.lower === "of")) edge = at;
  }
  // "the Ukraine" and "the Sudan" say nothing more than the name, unless a unit's word follows.
  return edge === start - 1 && tokens[edge]?.lower === "the" && !rightWords.has(tokens[start + 1]?.lower ?? "") ? start : edge;
}

function rightEdge(analysis: Analysis, end: number): number {
  const token = analysis.tokens[end];
  return token !== undefined && sameSentence(token, analysis.tokens[end - 1]) && rightWords.has(token.lower) ? end + 1 : end;
}

/** The mentions that the words put this one in, nearest first: ", Puntland", "of Bari Region", "in Rakhine State", "Donetsk's". */
function containers(analysis: Analysis, mention: PlaceMention, phrase: Span, around: readonly PlaceMention[]): readonly PlaceMention[] {
  const held: PlaceMention[] = [];
  const possessor = around.find((other) => other.span.end <= mention.span.start && /^['’]s\s+$/u.test(analysis.text.slice(other.span.end, analysis.tokens[phrase.start]?.start ?? mention.span.start)) && wider(other, mention));
  if (possessor !== undefined) held.push(possessor);
  let from = analysis.tokens[phrase.end - 1]?.end ?? mention.span.end;
  for (const other of [...around].filter((next) => next.span.start >= mention.span.end).sort((a, b) => a.span.start - b.span.start)) {
    if (other.span.start < from) continue;
    const gap = analysis.text.slice(from, other.span.start);
    if (!/^(?:,\s*|\s+)(?:(?:in|of)\s+)?(?:the\s+)?(?:[a-z-]+ern\s+)?$/u.test(gap) || gap.trim() === "" || !wider(other, held.at(-1) ?? mention)) break;
    // "in the Sumy region, Ukraine's National Guard said": the second name opens something else.
    if (/^['’]s\s/u.test(analysis.text.slice(other.span.end, other.span.end + 3))) break;
    held.push(other);
    from = analysis.tokens[rightEdge(analysis, tokensOf(analysis, other.span).end) - 1]?.end ?? other.span.end;
  }
  return held;
}

const order: Readonly<Record<NonNullable<PlaceMention["precision"]>, number>> = { exact: 0, near: 1, town: 1, district: 2, admin1: 3, region: 4, country: 5 };

const wider = (outer: PlaceMention, inner: PlaceMention): boolean => outer.precision !== null && (inner.precision === null || order[outer.precision] > order[inner.precision]) && (inner.country === null || outer.country === null || inner.country === outer.country);
