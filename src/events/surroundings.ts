import type { FoundClaim, Reading } from "../claims/index.ts";
import type { PlaceMention, Span, TimeMention } from "../core/index.ts";
import { formTest, sentenceAt, type Analysis, type Sentence, type Token } from "../language/index.ts";
import { dayRangeOf, isDay, type DayRange } from "./day-range.ts";
import { isDatelinePlace } from "./datelines.ts";
import { officeIn } from "./offices.ts";
import { isDateline, isEntryHour, isReported } from "./report-days.ts";
import { hasAftermath, saysBetween } from "./saying.ts";
import { reducedBetween } from "./reduced-clauses.ts";
import { siteAt } from "./site-phrase.ts";
import { carryingOn, documents, reportWords, siteNouns, speakersDeeds } from "./tables/en.ts";
import { leadsAway, mayTurn, turnsAt } from "./turning.ts";

/** What the sentence around a claim says of when and where, and whether it opens a happening of its own. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly time: TimeMention | null;
  readonly days: DayRange | null;
  /** False where the words are of a death in hospital, a find or a new count, whose day and place are not the attack's. */
  readonly ofAttack: boolean;
  /** True where the paragraph opens with "nearby" or "there". */
  readonly carriesOn: boolean;
  /** True where "there" takes day and place from the sentence before. */
  readonly pointsBack: boolean;
  /** True for "On 1 March, the prosecutor said": the day on which somebody spoke stands before the words. */
  readonly saidThen: boolean;
  readonly site: PlaceMention | null;
  /** The place of the office that speaks in the sentence, "Sumy's governor": it speaks of its own area; null where none or several do. */
  readonly office: PlaceMention | null;
  /** True for "In Odesa, a guard was killed": the place opens the clause. */
  readonly siteOpens: boolean;
  readonly separate: boolean;
  /** True where the sentence opens with words that turn to something else if it tells of an attack: "Hours later, …". */
  readonly turns: boolean;
  /** True where the paragraph opens with the day or the place: "On Wednesday, a bomb killed …". */
  readonly opensParagraph: boolean;
  /** Every place named in the sentence. */
  readonly named: readonly PlaceMention[];
}

interface SentenceFacts {
  readonly times: readonly { readonly mention: TimeMention; readonly token: number; readonly reported: boolean }[];
  readonly sites: readonly { readonly mention: PlaceMention; readonly token: number; readonly opens: boolean }[];
  readonly named: readonly PlaceMention[];
  readonly office: PlaceMention | null;
  /** Tokens of ";" and of ", and in X": what stands beyond them is another clause. */
  readonly breaks: readonly number[];
  readonly cue: number | null;
  /** True where the cue is the other happening's name ("a retaliatory raid"), and so may follow its toll. */
  readonly cueNames: boolean;
  /** True where "there" points back to a place told of before. */
  readonly there: boolean;
}

/** Look-ups of one article; each sentence is read once. */
export interface SurroundingsReader {
  /** What stands around a claim; `neighbours` are the other figures of its sentence. Null where it lies in no sentence. */
  readonly around: (claim: FoundClaim, neighbours: readonly Span[]) => Surroundings | null;
  /** The sentence of a claim; null where it lies in none. */
  readonly sentenceOf: (claim: FoundClaim) => Sentence | null;
  /** Places that the sentence puts things at, in order; not those of offices and care. */
  readonly sitesIn: (sentence: Sentence) => readonly PlaceMention[];
  /** The first place and day that the sentence tells of, for figures that follow it. */
  readonly settingOf: (sentence: Sentence) => Pick<Surroundings, "site" | "time" | "days">;
  /** True where the sentence holds words that lead to another happening: "In a separate engagement, troops intercepted a convoy." */
  readonly leadsElsewhere: (sentence: Sentence) => boolean;
  /** True where the day is that of a report, or no sentence holds it. */
  readonly isReported: (mention: TimeMention) => boolean;
}

/** Reads the surroundings of claims. */
export function readSurroundings(reading: Reading): SurroundingsReader {
  const { analysis } = reading;
  const { tokens, sentences } = analysis;
  const published = dayRangeOf(analysis.article.published?.value ?? null);
  const timesIn = bySentence(reading.times, sentences);
  const placesIn = bySentence(reading.places, sentences);
  const facts = new Map<number, SentenceFacts>();
  const factsOf = (sentence: Sentence): SentenceFacts => {
    const known = facts.get(sentence.index);
    if (known !== undefined) return known;
    const made = readSentence(analysis, sentence, timesIn.get(sentence.index) ?? [], placesIn.get(sentence.index) ?? []);
    facts.set(sentence.index, made);
    return made;
  };
  const before = (sentence: Sentence): SentenceFacts | null => {
    const previous = sentences[sentence.index - 1];
    // "He said troops had hit a road": in a paragraph of its own, still with the one who spoke before.
    const goesOn = previous !== undefined && (previous.block === sentence.block || (previous.block === sentence.block - 1 && /^(?:he|she)$/u.test(tokens[sentence.tokens.start]?.lower ?? "")));
    return previous !== undefined && goesOn ? factsOf(previous) : null;
  };
  const isReportedTime = (mention: TimeMention): boolean => {
    const sentence = sentenceAt(sentences, mention.span.start);
    return sentence === null || (factsOf(sentence).times.find((one) => one.mention === mention)?.reported ?? true);
  };
  const around = (claim: FoundClaim, neighbours: readonly Span[]): Surroundings | null => {
    const sentence = sentenceAt(sentences, claim.span.start);
    if (sentence === null) return null;
    const found = factsOf(sentence);
    const first = tokenAt(tokens, sentence, claim.span.start);
    const last = tokenAt(tokens, sentence, claim.span.end - 1);
    const clause = clauseOf(found.breaks, sentence, first);
    const inClause = (token: number): boolean => token >= clause.start && token < clause.end;
    let nextStart = sentence.end;
    for (const other of neighbours) if (other.start >= claim.span.end && other.start < nextStart) nextStart = other.start;
    const nextClaim = nextStart < sentence.end ? tokenAt(tokens, sentence, nextStart) : sentence.tokens.end;
    // "condemned the strike as a breach of the ceasefire agreed in November": the month is the ceasefire's.
    const ofOther = (token: number): boolean => reducedBetween(tokens, last, token);
    const pick = <T extends { readonly token: number }>(all: readonly T[]): T | null => {
      const inside = all.find((one) => one.token >= first && one.token <= last);
      if (inside !== undefined) return inside;
      const after = all.find((one) => one.token > last && one.token < nextClaim && one.token - last <= 16 && inClause(one.token) && !ofOther(one.token));
      if (after !== undefined) return after;
      const before = all.filter((one) => one.token < first && inClause(one.token)).at(-1);
      if (before !== undefined) return before;
      const opening = all[0];
      return opening !== undefined && opening.token - sentence.tokens.start <= 6 && opening.token < first ? opening : null;
    };
    const datable = found.times.filter((one) => !one.reported);
    // "In 2014, 36 workers were killed, days after 28 others were": words that tell no day leave the clause to those that do.
    const time = pick(datable.filter(({ mention }) => mention.value !== null)) ?? pick(datable);
    // "In Odesa, the mayor said two had died": the place is the speaker's.
    const near = pick(found.sites.filter((one) => one.token > last || !saysBetween(tokens, one.token, first)));
    // "In the Kharkiv region, five people died in the village of Novyi": where the sentence opens, if the name beside the figure is not known.
    const opener = near !== null && near.mention.lat === null ? found.sites.find((one) => one.opens && one.mention.lat !== null && one.token < near.token && inClause(one.token) && !saysBetween(tokens, one.token, first)) : undefined;
    const site = opener ?? near;
    const back = time === null && site === null && (found.there || tellsNews(claim)) ? before(sentence) : null;
    const backTime = found.there ? (back?.times.find((one) => !one.reported)?.mention ?? null) : null;
    return {
      sentence,
      time: time?.mention ?? backTime,
      days: daysOf(analysis.text, time?.mention ?? backTime, published),
      pointsBack: backTime !== null,
      saidThen: time !== null && time.token < first && speaksBetween(tokens, time.token, first),
      ofAttack: (claim.kind === "attack" && [time, site].some((one) => one !== null && one.token >= first && one.token <= last + attackReach && !commaBetween(tokens, last, one.token))) || !hasAftermath(tokens, Math.max(clause.start, first - 8), Math.min(clause.end, Math.max(last, time?.token ?? last) + 3)),
      site: site?.mention ?? back?.sites[0]?.mention ?? null,
      office: found.office,
      siteOpens: site?.opens ?? false,
      opensParagraph: analysis.blocks[sentence.block]?.sentences.start === sentence.index && ((time !== null && time.token - sentence.tokens.start <= 2 && !saysBetween(tokens, time.token, first)) || (site?.opens === true && site.token - sentence.tokens.start <= 6)),
      separate: found.cue !== null && inClause(found.cue) && (found.cue <= Math.max(first, last) || (found.cueNames && found.cue - last <= 12)),
      turns: turnsAt(analysis, sentence),
      named: found.named,
      carriesOn: carryingOn.has(tokens[sentence.tokens.start]?.lower ?? "") || carryingOn.has(tokens[sentence.tokens.start + 1]?.lower ?? ""),
    };
  };
  const settingOf = (sentence: Sentence): Pick<Surroundings, "site" | "time" | "days"> => {
    // "In Moscow, the ministry issued footage": where somebody speaks, nothing happened.
    if (tokens.slice(sentence.tokens.start, sentence.tokens.end).some(({ lower }) => reportWords.has(lower) || documents.has(lower) || speakersDeeds.has(lower))) return { site: null, time: null, days: null };
    const { sites, times } = factsOf(sentence);
    const time = times.find((one) => !one.reported)?.mention ?? null;
    return { site: sites[0]?.mention ?? null, time, days: daysOf(analysis.text, time, published) };
  };
  return { around, sentenceOf: (claim) => sentenceAt(sentences, claim.span.start), sitesIn: (sentence) => (placesIn.has(sentence.index) ? factsOf(sentence).sites.map(({ mention }) => mention) : []), settingOf, leadsElsewhere: (sentence) => factsOf(sentence).cue !== null, isReported: isReportedTime };
}

/** How many tokens after the words of an attack its own place or day may stand: "a strike on a residential street in the north of Tehran". */
const attackReach = 8;

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (tokens[k]?.pos === "PUNCT") return true;
  return false;
}

/** The days of a time; "since 2021, when …" is 2021, "since this morning" the day of the report, any other open time is none. */
function daysOf(text: string, mention: TimeMention | null, published: DayRange | null): DayRange | null {
  if (mention === null) return null;
  const days = dayRangeOf(mention.value);
  if (days === null || Number.isFinite(days.last)) return days;
  if (published !== null && days.first >= published.last && Number.isFinite(published.last)) return { first: days.first, last: days.first };
  return /^,? when\b/u.test(text.slice(mention.span.end, mention.span.end + 6)) ? dayRangeOf(mention.value?.split("/")[0] ?? null) : null;
}

/** An attack told of by a verb goes with the place of the sentence before: "A soldier near Pokrovsk spoke … Troops had hit a road". */
const tellsNews = (claim: FoundClaim): boolean => claim.kind === "attack" && claim.rule.endsWith("active-verb");

/** Somebody speaks between the two. Refused: in passing ("On Monday, the mayor said, a rocket hit"), and fire that "claimed five lives". */
function speaksBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (speaks(tokens[k]) && tokens[k + 1]?.lower !== "," && !(tokens[k]?.lower === "claimed" && /^(?:the|lives|at)$/u.test(tokens[k + 1]?.lower ?? ""))) return true;
  return false;
}

const speaking = /^(?:said|says|told|tells|announced|reported|confirmed|stated|declared|wrote|added|claimed|put|puts|spoke|counted|estimated|insisted|admitted|acknowledged|denied|published|released|updated|revealed|posted|listed|registered|documented|statement|report|reports|reporting|interview|condemned|arrested|charged|sentenced|convicted|court|appeared|visited|met|meeting|hearing|address|speech|conference|briefing)$/u;

const speaks = formTest(({ lower }) => speaking.test(lower));

function readSentence(analysis: Analysis, sentence: Sentence, times: readonly TimeMention[], places: readonly PlaceMention[]): SentenceFacts {
  const { tokens } = analysis;
  const { start, end } = sentence.tokens;
  const sites = places.flatMap((mention) => {
    const token = tokenAt(tokens, sentence, mention.span.start);
    const last = tokenAt(tokens, sentence, mention.span.end - 1);
    const inChain = tokens[token - 1]?.lower === "," && places.some((other) => other.span.end === tokens[token - 2]?.end);
    // "in Balochistan's Mastung district" is in both.
    const owner = places.find((other) => other.span.end < mention.span.start && /^['’]s\s+$/u.test(analysis.text.slice(other.span.end, mention.span.start)));
    const from = owner === undefined ? token : tokenAt(tokens, sentence, owner.span.start);
    // "the Brussels embassy", "a Kyiv court": the name tells which one, not where.
    const describes = tokens[last + 1]?.pos === "NOUN" && mention.span.end + 1 === tokens[last + 1]?.start && !siteNouns.has(tokens[last + 1]?.lower ?? "");
    // "the Yemeni town of At Turbah": the adjective only goes with the town.
    const adjective = mention.kind === "country" && tokens[last + 1]?.pos === "NOUN" && analysis.text.slice(mention.span.start, mention.span.end) !== mention.name && places.some((other) => other.span.start > mention.span.end && other.span.start - mention.span.end < 24);
    const site = describes || adjective ? null : siteAt(tokens, start, from, inChain, (at) => places.some((other) => other.kind === "country" && other.span.start <= (tokens[at]?.start ?? -1) && (tokens[at]?.end ?? 0) <= other.span.end));
    return site === null || isDatelinePlace(analysis, mention) ? [] : [{ mention, token, opens: site.opens }];
  });
  const breaks: number[] = [];
  for (let k = start; k < end; k++) {
    const word = tokens[k]?.lower;
    if (word === ";") breaks.push(k);
    else if ((word === "," && tokens[k + 1]?.lower === "and") || (word === "and" && tokens[k - 1]?.lower !== ",")) {
      const preposition = word === "," ? k + 2 : k + 1;
      if (/^(?:in|near|at|outside)$/u.test(tokens[preposition]?.lower ?? "") && sites.some((site) => site.token > preposition && site.token <= preposition + 4)) {
        // "in Gao and in Kidal" is one list; a verb must follow the second place.
        const verbFollows = tokens.slice(preposition, Math.min(end, preposition + 16)).some((token) => token.pos === "VERB");
        if (verbFollows) breaks.push(k);
      }
    }
  }
  let cue: number | null = null;
  let there = false;
  for (let k = start; k < end; k++) {
    if (k > start + 1 && !mayTurn(tokens[k])) continue;
    const lower = tokens[k]?.lower ?? "";
    if (cue === null && (leadsAway(tokens, k, k <= start + 1) || comesAfter(tokens, start, k))) cue = k;
    if (lower === "there" && !/^(?:is|are|was|were|has|have|had|'s|may|could|will|would|remain|remains)$/u.test(tokens[k + 1]?.lower ?? "")) there = true;
  }
  return {
    times: [...times, ...bareYears(analysis, sentence, times)].sort((a, b) => a.span.start - b.span.start).map((mention) => {
      const token = tokenAt(tokens, sentence, mention.span.start);
      return { mention, token, reported: isDateline(analysis, sentence, mention.span) || isEntryHour(analysis, sentence, mention.span) || (isDay(mention) && isReported(tokens, start, end, token)) };
    }),
    sites,
    office: officeIn(tokens, sentence.tokens.start, places.map((mention) => ({ mention, first: tokenAt(tokens, sentence, mention.span.start), last: tokenAt(tokens, sentence, mention.span.end - 1) })), (mention) => sites.some((one) => one.opens && one.mention === mention)),
    named: places,
    breaks,
    cue,
    cueNames: cue !== null && /^(?:an?|another)$/u.test(tokens[cue]?.lower ?? "") && !/^(?:day|week|month|year)$/u.test(tokens[cue + 1]?.lower ?? ""),
    there,
  };
}

/** "The attack came two weeks after gunmen killed …": what follows is another. */
function comesAfter(tokens: readonly Token[], start: number, at: number): boolean {
  if (tokens[at]?.lower !== "after" || !/^(?:days?|weeks?|months?|years?|hours)$/u.test(tokens[at - 1]?.lower ?? "")) return false;
  for (let k = at - 2; k >= Math.max(start, at - 6); k--) if (/^(?:came|comes|coming|happened|occurred)$/u.test(tokens[k]?.lower ?? "")) return true;
  return false;
}

const isYear = formTest(({ lower }) => /^(?:19|20)\d\d$/u.test(lower));

/** "Many remember 2017": a year that no other time of the sentence takes in. */
function bareYears({ tokens, article }: Analysis, sentence: Sentence, times: readonly TimeMention[]): readonly TimeMention[] {
  const published = Number(article.published?.value.slice(0, 4) ?? Number.NaN);
  const found: TimeMention[] = [];
  for (let k = sentence.tokens.start; k < sentence.tokens.end; k++) {
    const token = tokens[k];
    if (token === undefined || token.end - token.start !== 4 || !isYear(token) || !(Number(token.text) < published)) continue;
    if (times.some(({ span }) => span.start < token.end && token.start < span.end) || tokens[k + 1]?.pos === "NOUN") continue;
    found.push({ span: { start: token.start, end: token.end }, value: token.text, precision: "year", basis: "stated" });
  }
  return found;
}

function clauseOf(breaks: readonly number[], sentence: Sentence, at: number): Span {
  let { start, end } = sentence.tokens;
  for (const mark of breaks) {
    if (mark <= at) start = mark;
    else {
      end = mark;
      break;
    }
  }
  return { start, end };
}

function tokenAt(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  let low = sentence.tokens.start;
  let high = sentence.tokens.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, sentence.tokens.end - 1);
}

function bySentence<T extends { readonly span: Span }>(mentions: readonly T[], sentences: readonly Sentence[]): ReadonlyMap<number, readonly T[]> {
  const grouped = new Map<number, T[]>();
  for (const mention of mentions) {
    const sentence = sentenceAt(sentences, mention.span.start);
    if (sentence === null) continue;
    const list = grouped.get(sentence.index);
    if (list === undefined) grouped.set(sentence.index, [mention]);
    else list.push(mention);
  }
  return grouped;
}
