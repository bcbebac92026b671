import type { Span, Time, TimeMention } from "../core/index.ts";
import { sentenceAt, type Analysis } from "../language/index.ts";
import type { Member } from "./clustering.ts";
import { dayRangeOf, isDay, isoOf } from "./day-range.ts";
import type { Headings } from "./heading-day.ts";
import { isFresh, toldBefore } from "./freshness.ts";
import { isOfKnownPeople } from "./known-people.ts";
import { happeningWords } from "./tables/en.ts";

/** A time that the event's own sentences name, and how surely it is the event's. */
interface Vote {
  readonly mention: TimeMention;
  readonly weight: number;
}

/** Sentences from the start of the text that count once more. */
const openingSentences = 6;

/** What the article's layout and its sentences of report tell of days. */
export interface DayContext {
  /** True for a sentence that tells of this event. */
  readonly own: (sentence: number) => boolean;
  /** True where the day is that of a report, and not of what is reported. */
  readonly isReported: (mention: TimeMention) => boolean;
  /** The days of the dates that blocks stand under. */
  readonly headings: Headings;
  /** True for the main event, which the opening tells of. */
  readonly main: boolean;
}

/**
 * When the event was: the day that its own sentences name most surely, an attack before a toll, "the bombs fell on Tuesday" before none;
 * else, all implied: for what was confirmed "early on" a day, the day before; for an item under a date, that date; for a fresh attack
 * in the opening that is only told with the day of the report, that day; else the month or longer that they name.
 * Null where no words tell: the day of publication is never taken for it.
 */
export function eventTimeOf(analysis: Analysis, times: readonly TimeMention[], members: readonly Member[], context: DayContext): Time | null {
  const votes: Vote[] = [];
  for (const { claim, around } of members) {
    if (around?.time?.value == null || isOfKnownPeople(claim) || (claim.kind === "casualties" && claim.outcome === "captured" && toldBefore.test(claim.quote))) continue;
    // The day on which footage of "the strike" came out is not the strike's.
    if (claim.kind === "attack" && toldBefore.test(claim.quote) && isOfImages(analysis, around.sentence.tokens)) continue;
    const near = claim.kind === "attack" && touches(claim.span, around.time.span);
    if (!near && !around.ofAttack) continue;
    votes.push({ mention: around.time, weight: (near ? 5 : claim.kind === "attack" ? 4 : 3) + opening(analysis, around.time) });
  }
  // "Wednesday's ambush": a day inside the words of the attack is its own, whatever verb of reporting stands before it.
  for (const { claim } of members) {
    if (claim.kind !== "attack") continue;
    for (const mention of times) if (mention.value !== null && claim.span.start <= mention.span.start && mention.span.end <= claim.span.end) votes.push({ mention, weight: 6 + opening(analysis, mention) });
  }
  for (const mention of times) {
    const sentence = mention.value === null ? null : sentenceAt(analysis.sentences, mention.span.start);
    if (sentence === null || !context.own(sentence.index) || context.isReported(mention) || !tellsHappening(analysis, sentence.tokens) || isOfImages(analysis, sentence.tokens)) continue;
    votes.push({ mention, weight: 2 + opening(analysis, mention) });
  }
  const days = votes.filter(({ mention }) => isDay(mention));
  // What a live page tells without a day is of its own day, whatever days it looks back to.
  const live = context.headings.live && context.main && !members.slice(0, 2).some(({ around }) => around?.time != null && isDay(around.time)) ? headingDay(analysis, members, context.headings.days) : null;
  return (
    live ?? heaviest(days) ?? anniversary(analysis, members, context) ?? earlyReport(analysis, times, members) ?? headingDay(analysis, members, context.headings.days) ??
    (votes.some(({ mention }) => isBrief(mention)) ? null : openingDay(analysis, times, context)) ?? reportDay(analysis, times, members, context) ?? heaviest(votes)
  );
}

/** "Last week's strike" says more of the strike than a day of the opening that is not told of it. */
const isBrief = ({ precision }: TimeMention): boolean => precision === "days" || precision === "week" || precision === "month";

const touches = (claim: Span, time: Span): boolean => time.start < claim.end + 6 && claim.start < time.end + 6;

function opening(analysis: Analysis, mention: TimeMention): number {
  return (sentenceAt(analysis.sentences, mention.span.start)?.index ?? openingSentences) < openingSentences ? 1 : 0;
}

/** Times of the same first day count together; the first in the text wins a tie, and stands for its day. */
function heaviest(votes: readonly Vote[]): Time | null {
  const sums = new Map<number, number>();
  const dayOf = (mention: TimeMention): number => dayRangeOf(mention.value)?.last ?? 0;
  // Several claims beside one mention are no more words than one.
  const once = new Map<number, Vote>();
  for (const vote of votes) if ((once.get(vote.mention.span.start)?.weight ?? 0) < vote.weight) once.set(vote.mention.span.start, vote);
  for (const { mention, weight } of once.values()) sums.set(dayOf(mention), (sums.get(dayOf(mention)) ?? 0) + weight);
  let best: TimeMention | null = null;
  let most = 0;
  for (const { mention } of [...votes].sort((a, b) => a.mention.span.start - b.mention.span.start)) {
    const sum = sums.get(dayOf(mention)) ?? 0;
    if (best !== null && sum <= most) continue;
    best = mention;
    most = sum;
  }
  return best === null ? null : { value: best.value, precision: best.precision, basis: best.basis };
}

function tellsHappening(analysis: Analysis, tokens: Span): boolean {
  for (let k = tokens.start; k < tokens.end; k++) if (happeningWords.has(analysis.tokens[k]?.lower ?? "")) return true;
  return false;
}

const images: ReadonlySet<string> = new Set(["footage", "video", "videos", "image", "images", "clip", "clips", "photographs"]);

/** "Footage of the strike came out on 5 November": the day is that of the images. */
function isOfImages({ tokens }: Analysis, { start, end }: Span): boolean {
  for (let k = start; k < Math.min(end, start + 16); k++) if (images.has(tokens[k]?.lower ?? "")) return true;
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

/** "At 7:10 a.m. on this day in 2016": the year's day of the publication, where the event's own sentences or the opening say so. */
function anniversary({ text, sentences, article }: Analysis, members: readonly Member[], { own }: DayContext): Time | null {
  const day = article.published?.value.slice(4, 10) ?? "";
  if (day.length !== 6 || members.length === 0) return null;
  for (const sentence of sentences) {
    const match = own(sentence.index) ? /\bon this (?:very )?day in (\d{4})\b/iu.exec(text.slice(sentence.start, sentence.end)) : null;
    if (match !== null) return { value: `${match[1] ?? ""}${day}`, precision: "day", basis: "implied" };
  }
  return null;
}

/** An item told as news under a date happened on it; what it looks back to did not. */
function headingDay({ sentences }: Analysis, members: readonly Member[], headings: readonly (string | null)[]): Time | null {
  const first = members.find((member) => member.around !== null && isFresh(member));
  const value = headings[sentences[first?.around?.sentence.index ?? -1]?.block ?? -1] ?? null;
  return value === null ? null : { value, precision: "day", basis: "implied" };
}

/** "Yesterday at 1630 hours … troops were the target of an action. As a result of this act a soldier died": the first day that the opening tells of as past. */
function openingDay(analysis: Analysis, times: readonly TimeMention[], { own, isReported, main }: DayContext): Time | null {
  const published = dayRangeOf(analysis.article.published?.value ?? null);
  if (!main || published === null) return null;
  for (const mention of times) {
    const sentence = mention.value === null || !isDay(mention) ? null : sentenceAt(analysis.sentences, mention.span.start);
    if (sentence === null || sentence.index >= openingSentences || !own(sentence.index) || isReported(mention) || isOfImages(analysis, sentence.tokens)) continue;
    const days = dayRangeOf(mention.value);
    if (days === null || days.last > published.last || days.first < published.first - 7 || !isTold(analysis, sentence.tokens, mention)) continue;
    return { value: mention.value, precision: mention.precision, basis: mention.basis };
  }
  return null;
}

/** True where a verb in the past stands in the sentence with the day: no date line, and nothing that is still to come. */
function isTold({ tokens, text }: Analysis, { start, end }: Span, { span }: TimeMention): boolean {
  if (/^\s*(?:$|\n)/u.test(text.slice(span.end, span.end + 2)) && tokens[start]?.start === span.start) return false;
  // "had been seized on Monday": before what the story tells.
  for (let k = start; k < end; k++) if (tokens[k]?.lower === "had") return false;
  for (let k = start; k < end; k++) if (tokens[k]?.pos === "AUX" ? /^(?:was|were)$/u.test(tokens[k]?.lower ?? "") : tokens[k]?.pos === "VERB" && /(?:ed|ought|ook|ent|ame)$/u.test(tokens[k]?.lower ?? "")) return true;
  return false;
}

/** Sentences from the start of the text in which news is told with the day of its report. */
const leadSentences = 3;
/** Words of a later count, whose day is not the happening's. */
const followUp = /\b(?:toll|number|reached|risen|rose|rises|climbed|now|updated|revised|inquiry|investigation|court|trial|bodies|funeral|anniversary|footage|video|denied|denies|after)\b/iu;

/** "Rockets struck a column, the governor said on Friday": by the custom of news, the day of the report is that of a fresh attack in its lead. */
function reportDay(analysis: Analysis, times: readonly TimeMention[], members: readonly Member[], { isReported }: DayContext): Time | null {
  const published = dayRangeOf(analysis.article.published?.value ?? null);
  if (published === null) return null;
  for (const member of members) {
    const sentence = member.around?.sentence;
    if (sentence === undefined || sentence.index >= leadSentences || member.claim.kind !== "attack" || !isFresh(member)) continue;
    if (followUp.test(analysis.text.slice(sentence.start, sentence.end))) continue;
    const mention = times.find((one) => one.span.start >= sentence.start - datelineReach && one.span.end <= sentence.end && isDay(one) && isReported(one));
    const days = dayRangeOf(mention?.value ?? null);
    if (mention?.value == null || days === null || days.last > published.last || days.first < published.first - 1) continue;
    return { value: isoOf(days.last), precision: "day", basis: "implied" };
  }
  return null;
}

/** A dateline may be a sentence of its own before the lead. */
const datelineReach = 40;
