import type { FoundCasualtyClaim, FoundClaim } from "../claims/index.ts";
import type { Scope } from "../core/index.ts";
import { sentenceAt, type Analysis } from "../language/index.ts";
import type { SurroundingsReader } from "./surroundings.ts";
import { countsForTotal } from "./total-stories.ts";

/** No single happening that reports count is larger. */
const largestOfOne = 2_000;
/** From this share of cumulative figures on, a story tells of a total. */
const totalShare = 0.6;

/**
 * The claims with their scopes made to agree with each other, where their own clause could not tell:
 * what "across the territory" died in strikes is; and in a story whose figures are of a total, so are the stray ones.
 */
export function agreeScopes(analysis: Analysis, found: readonly FoundClaim[], sections: readonly number[], read: SurroundingsReader["around"]): readonly FoundClaim[] {
  const sectionOf = (claim: FoundClaim): number => sections[sentenceAt(analysis.sentences, claim.span.start)?.block ?? -1] ?? 0;
  const bySection = new Map<number, FoundCasualtyClaim[]>();
  for (const claim of found) {
    if (claim.kind !== "casualties") continue;
    const list = bySection.get(sectionOf(claim));
    if (list === undefined) bySection.set(sectionOf(claim), [claim]);
    else list.push(claim);
  }
  const changed = new Map<FoundClaim, Scope>();
  for (const claims of bySection.values()) for (const [claim, scope] of scopesOf(analysis, claims, found, read)) changed.set(claim, scope);
  return changed.size === 0 ? found : found.map((claim) => (claim.kind === "casualties" && changed.has(claim) ? { ...claim, scope: changed.get(claim) ?? claim.scope } : claim));
}

/** "have died this month", "in two days", "those three bombings have left", "eleven attacks … this year; in them, 43 were taken". */
const periodToll = /\b(?:have|has)\b[^.;]{1,80}\b(?:this (?:month|year|week)|in (?:two|three|four|five|six|seven|ten) (?:days|weeks|months))\b|\b(?:those|these) (?:two|three|four|five|\d+) (?:\p{L}+ )?(?:attacks|bombings|strikes|raids|incidents)\b|\bin the (?:previous|other|last|past) (?:two|three|four|five|six|\d+)\b(?! (?:days|hours|weeks|months))|\b(?:attacks|bombings|strikes|raids|incidents)\b[^.]{1,80}\bthis (?:month|year|week)\b/iu;

/** One of these stands in every wording of a period's toll: a quick look before the full one. */
const periodWord = /month|year|week|days|attacks|bombings|strikes|raids|incidents|previous|other|last|past/iu;

function scopesOf(analysis: Analysis, claims: readonly FoundCasualtyClaim[], found: readonly FoundClaim[], read: SurroundingsReader["around"]): ReadonlyMap<FoundClaim, Scope> {
  const changed = new Map<FoundClaim, Scope>();
  const single = claims.filter(({ scope }) => scope === "event");
  const total = claims.filter(({ scope }) => scope === "cumulative");
  if (total.length >= 3 && claims[0]?.scope === "cumulative" && total.length >= claims.length * totalShare && !found.some((claim) => claim.kind === "attack" && sameReach(claim, claims))) {
    for (const claim of single) changed.set(claim, "cumulative");
    return changed;
  }
  for (const claim of total) {
    const size = sizeOf(claim);
    const dated = analysis.text.slice(Math.max(0, claim.span.start - 120), claim.span.start);
    if (size > 1 && size < largestOfOne && /\bsince [^.;]{2,30},? when\b[^.;]*$/iu.test(dated)) changed.set(claim, "event");
    else if (size >= 2 && size < largestOfOne && !claim.part && isOfOneTown(analysis, claim, read)) changed.set(claim, "event");
  }
  const opening = openingTotal(analysis, claims);
  const bySentence = opening === null ? null : Map.groupBy(found, ({ span }) => sentenceAt(analysis.sentences, span.start)?.index ?? -1);
  for (const claim of single) {
    const sentence = sentenceAt(analysis.sentences, claim.span.start);
    if (opening !== null && (isOfHeadline(claim, opening) || (claim.span.start > opening.span.start && countsForTotal(analysis, claim, ({ index }) => bySentence?.get(index) ?? [], read)))) changed.set(claim, "cumulative");
    if (goesOnCounting(analysis, claim, claims, found, changed, read)) changed.set(claim, "cumulative");
    if (sentence === null || sentence.index < 3) continue;
    const words = analysis.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    if (periodWord.test(words) && periodToll.test(words) && !/\b(?:earlier|later) this\b|\bin an? (?:\p{L}+ )?(?:attack|strike|raid|ambush|blast|bombing|shooting)\b/iu.test(words)) changed.set(claim, "cumulative");
    if (/^across (?:the|all)\b.+\b(?:strikes|attacks|shelling|bombings|incidents|raids)\b/isu.test(words)) changed.set(claim, "cumulative");
  }
  return changed;
}

/** "… have been killed since May. Thirteen more have died across the border": after a total in the same paragraph, what names no day, place or attack of its own goes on counting. */
function goesOnCounting(analysis: Analysis, claim: FoundCasualtyClaim, claims: readonly FoundCasualtyClaim[], found: readonly FoundClaim[], changed: ReadonlyMap<FoundClaim, Scope>, read: SurroundingsReader["around"]): boolean {
  const sentence = sentenceAt(analysis.sentences, claim.span.start);
  const earlier = analysis.sentences[(sentence?.index ?? 0) - 1];
  if (sentence === null || earlier?.block !== sentence.block || claim.amount.max === 0) return false;
  const before = claims.filter(({ span }) => earlier.start <= span.start && span.start < earlier.end).at(-1);
  if (before === undefined ? !severalDays.test(analysis.text.slice(earlier.start, earlier.end)) : (changed.get(before) ?? before.scope) !== "cumulative") return false;
  const around = read(claim, []);
  if (around === null) return false;
  const words = analysis.text.slice(sentence.start, sentence.end);
  return around.time === null && !around.separate && (around.site === null || around.site.kind === "country" || around.site.kind === "admin1") && !oneHappening.test(words) && !found.some((other) => other.kind === "attack" && around.sentence.start <= other.span.start && other.span.end <= around.sentence.end && !/s$/u.test(other.quote));
}

/** "Men raided five villages over three days", "eight attacks last week": raids of several days. */
const severalDays = /\b(?:over|for|in|during) (?:the (?:past|last) )?(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:days|nights|weeks|months)\b(?! (?:ago|later|earlier|after|before|of talks))|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+) (?:\p{L}+ )?(?:attacks|raids|ambushes|strikes|shootings|bombings|clashes)\s[^.]{0,60}\b(?:last|this|past) (?:week|month|year|weekend)\b/iu;
/** Words that tell of one happening. */
const oneHappening = /\b(?:the|this|that|an?|latest|last) (?:\p{L}+ ){0,2}(?:attack|strike|airstrike|raid|blast|bombing|shooting|explosion|incident|ambush|massacre|victims?)\b|\b(?:he|she|his|her)\b/iu;

/** "In October last year, 115 people were killed in Pont-Sondé": a month and a town, and no word of several attacks. */
function isOfOneTown({ text }: Analysis, claim: FoundCasualtyClaim, read: SurroundingsReader["around"]): boolean {
  const around = read(claim, []);
  // "In 2014, 276 girls were abducted from Chibok": the name says where, though no one was put there.
  const site = around?.site ?? (claim.outcome === "captured" ? around?.named.find(({ span }) => span.start > claim.span.start) : undefined);
  if (around === null || site == null || site.kind === "country" || site.kind === "admin1" || site.kind === "region" || around.days === null || !around.ofAttack) return false;
  const words = text.slice(around.sentence.start, around.sentence.end);
  return around.days.last - around.days.first <= (claim.outcome === "captured" ? 366 : 31) && site.span.start > claim.span.start && !/\b(?:since|so far|total|overall|altogether|alone|tally|between|from|every|each|past|recent|attacks|raids|strikes|clashes|killings|incidents|murders|homicides|weeks?|months?|years|fighting|war)\b/iu.test(words.replace(/\blast (?:week|month|year)\b/giu, ""));
}

/** How many sentences open a story, its headline among them. */
const openingSentences = 3;

/** The total that a story opens with, as one of raids over several days does; null where it opens with a happening, or where the total is a background one. */
function openingTotal(analysis: Analysis, claims: readonly FoundCasualtyClaim[]): FoundCasualtyClaim | null {
  const headline = analysis.blocks[0]?.kind === "headline" ? analysis.blocks[0].end : 0;
  const first = claims.find((claim) => claim.span.start >= headline && !claim.part);
  if (first?.scope !== "cumulative" || sizeOf(first) >= largestOfOne) return null;
  const sentence = sentenceAt(analysis.sentences, first.span.start);
  return sentence !== null && sentence.index < openingSentences ? first : null;
}

/** True for the figures of the headline over such a story. */
const isOfHeadline = (claim: FoundCasualtyClaim, opening: FoundCasualtyClaim): boolean => claim.span.start < opening.span.start && (claim.outcome !== opening.outcome || Math.abs(sizeOf(claim) - sizeOf(opening)) <= 1);

/** True where the attack stands among these figures: then the story has a happening of its own. */
function sameReach(attack: FoundClaim, claims: readonly FoundCasualtyClaim[]): boolean {
  return attack.span.start < (claims.at(-1)?.span.end ?? 0) && (claims[0]?.span.start ?? 0) < attack.span.end;
}

const sizeOf = ({ amount }: FoundCasualtyClaim): number => amount.min ?? amount.max ?? 0;
