import type { Span, Time, TimeMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import type { Member } from "./clustering.ts";
import { dayRangeOf, isDay, isoOf } from "./day-range.ts";
import { isOfKnownPeople } from "./known-people.ts";
import { sentenceAt } from "./surroundings.ts";
import { happeningWords } from "./tables/en.ts";

/** A time that the event's own sentences name, and how surely it is the event's. */
interface Vote {
  readonly mention: TimeMention;
  readonly weight: number;
}

/** Sentences from the start of the text that count once more. */
const openingSentences = 6;

/**
 * When the event was: the day that its own sentences name most surely, an attack before a toll, "the bombs fell on Tuesday" before none;
 * else, for what was confirmed "early on" a day, the day before, implied; else the month or longer that they name.
 * Null where no words tell: the day of publication is never taken for it. `own` are the sentences that tell of this event and hold no claim.
 */
export function eventTimeOf(analysis: Analysis, times: readonly TimeMention[], members: readonly Member[], own: (sentence: number) => boolean, isReported: (mention: TimeMention) => boolean): Time | null {
  const votes: Vote[] = [];
  for (const { claim, around } of members) {
    if (around?.time?.value == null || isOfKnownPeople(claim)) continue;
    const near = claim.kind === "attack" && touches(claim.span, around.time.span);
    if (!near && !around.ofAttack) continue;
    votes.push({ mention: around.time, weight: (near ? 5 : claim.kind === "attack" ? 4 : 3) + opening(analysis, around.time) });
  }
  for (const mention of times) {
    const sentence = mention.value === null ? null : sentenceAt(analysis.sentences, mention.span.start);
    if (sentence === null || !own(sentence.index) || isReported(mention) || !tellsHappening(analysis, sentence.tokens)) continue;
    votes.push({ mention, weight: 2 + opening(analysis, mention) });
  }
  const days = votes.filter(({ mention }) => isDay(mention));
  return heaviest(days) ?? earlyReport(analysis, times, members) ?? heaviest(votes);
}

const touches = (claim: Span, time: Span): boolean => time.start < claim.end + 6 && claim.start < time.end + 6;

function opening(analysis: Analysis, mention: TimeMention): number {
  return (sentenceAt(analysis.sentences, mention.span.start)?.index ?? openingSentences) < openingSentences ? 1 : 0;
}

/** Times of the same first day count together; the first in the text wins a tie, and stands for its day. */
function heaviest(votes: readonly Vote[]): Time | null {
  const sums = new Map<number, number>();
  const dayOf = (mention: TimeMention): number => dayRangeOf(mention.value)?.last ?? 0;
  for (const { mention, weight } of votes) sums.set(dayOf(mention), (sums.get(dayOf(mention)) ?? 0) + weight);
  let best: TimeMention | null = null;
  for (const { mention } of [...votes].sort((a, b) => a.mention.span.start - b.mention.span.start)) {
    if (best === null || (sums.get(dayOf(mention)) ?? 0) > (sums.get(dayOf(best)) ?? 0)) best = mention;
  }
  return best === null ? null : { value: best.value, precision: best.precision, basis: best.basis };
}

function tellsHappening(analysis: Analysis, tokens: Span): boolean {
  for (let k = tokens.start; k < tokens.end; k++) if (happeningWords.has(analysis.tokens[k]?.lower ?? "")) return true;
  return false;
}

/** "The strike was confirmed early on Wednesday": what is reported before the day began in earnest happened the day before. */
function earlyReport(analysis: Analysis, times: readonly TimeMention[], members: readonly Member[]): Time | null {
  const sentences = new Set(members.filter(({ claim }) => claim.kind === "attack").map(({ around }) => around?.sentence.index ?? -1));
  for (const mention of times) {
    if (!isDay(mention)) continue;
    const sentence = sentenceAt(analysis.sentences, mention.span.start);
    if (sentence === null || !sentences.has(sentence.index)) continue;
    const words = analysis.text.slice(Math.max(sentence.start, mention.span.start - 24), mention.span.end).toLowerCase();
    if (!/\b(?:early (?:on )?\p{L}+day|early hours of|shortly after midnight)\b/u.test(words)) continue;
    const days = dayRangeOf(mention.value);
    if (days !== null) return { value: isoOf(days.last - 1), precision: "day", basis: "implied" };
  }
  return null;
}
