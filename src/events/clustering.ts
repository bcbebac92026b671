import type { FoundClaim, Reading } from "../claims/index.ts";
import type { PlaceMention } from "../core/index.ts";
import { dayRangeOf, rangesMeet, type DayRange } from "./day-range.ts";
import { isOfKnownPeople } from "./known-people.ts";
import { withSetting } from "./setting.ts";
import { isDatelinePlace } from "./datelines.ts";
import { speaksAsGovernment } from "./governments.ts";
import { countryHit, isAbroad, isAnother, isInside, ofThemIn, newsSentences, refersBack } from "./other-attacks.ts";
import { relateSites } from "./sites.ts";
import type { Surroundings, SurroundingsReader } from "./surroundings.ts";
import { casualtiesBySentence, freshAttacks, leadingSentence } from "./told-sentences.ts";
import { frameOf, isOfStory, isTotal, mayBeOne } from "./totals.ts";

/** A happening, or the frame of a total, with the claims that tell of it. */
export interface Cluster {
  readonly extent: "single" | "total";
  readonly section: number;
  /** In the order of the text. */
  readonly members: readonly Member[];
}

/** A claim with what its sentence says of when and where. */
export interface Member {
  readonly claim: FoundClaim;
  readonly around: Surroundings | null;
}

interface Draft {
  readonly extent: "single" | "total";
  readonly section: number;
  frame: string | null;
  readonly members: Member[];
  readonly sites: PlaceMention[];
  days: DayRange | null;
}

/** How many sentences from the start of its story a time or place still describes the story's own event. */
const openingSentences = 6;
/** Before this sentence, headline apart, nothing is "another attack": the story still says which one it tells. */
const separateFrom = 1;
/** Days named by weekday may lie this far back and still be of one happening. */
const weekDays = 6;

/**
 * Tells the happenings of an article apart. The story's first is its main one; claims stay with the happening that the text is at,
 * until a sentence says that it speaks of another day, another place, or "a separate attack". A new paragraph returns to the main one.
 * One pass over the claims, in the order of the text.
 */
export function clusterClaims(reading: Reading, found: readonly FoundClaim[], reader: SurroundingsReader, sections: readonly number[]): readonly Cluster[] {
  const { analysis } = reading;
  const published = dayRangeOf(analysis.article.published?.value ?? null);
  const drafts: Draft[] = [];
  const mains = new Map<number, Draft>();
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1));
  const told = ordered.filter((claim) => claim.kind === "casualties" || claim.kind === "attack");
  const read = withSetting(analysis, told, reader);
  const casualtySpans = casualtiesBySentence(analysis.text, told, reader.sentenceOf);
  const freshAttackIn = freshAttacks(told, reader.sentenceOf);
  const ledBy = leadingSentence(analysis, told, reader);
  const newsIn = newsSentences(analysis, told, reader.sentenceOf);
  const placed = new Map<FoundClaim, Draft>();
  let current: Draft | null = null;
  let block = -1;
  let separateAt = -1;
  let lastTotal: Draft | null = null;
  let totalAt = -1;

  const open = (extent: Draft["extent"], section: number, frame: string | null): Draft => {
    const draft: Draft = { extent, section, frame, members: [], sites: [], days: null };
    drafts.push(draft);
    return draft;
  };
  const join = (draft: Draft, claim: FoundClaim, around: Surroundings | null): void => {
    draft.members.push({ claim, around });
    placed.set(claim, draft);
    if (around === null || isOfKnownPeople(claim)) return;
    const longest = draft === mains.get(draft.section) ? 7 : 370;
    const days = around.ofAttack ? around.days : null;
    const narrows = days !== null && draft.days !== null && extent(draft.days) > 2 && extent(days) <= 1 && rangesMeet(draft.days, days);
    if (days !== null && extent(days) <= longest && (draft.days === null || narrows)) draft.days = days;
    if (around.site !== null && !draft.sites.some((site) => site.name === around.site?.name)) draft.sites.push(around.site);
  };

  for (const claim of told) {
    const around = read(claim, casualtySpans(claim));
    const at = around?.sentence.block ?? -1;
    const section = sections[at] ?? 0;
    const main: Draft | null = mains.get(section) ?? null;
    if (around !== null && at !== block) {
      block = at;
      if (!around.carriesOn) current = main;
    }
    const whole = ofThemIn(claim, told, reader.sentenceOf);
    const holder = whole === null ? undefined : placed.get(whole);
    if (holder !== undefined) {
      join(holder, claim, null);
      continue;
    }
    if (around !== null && (isTotal(claim) || joinsTotal(claim, around, lastTotal))) {
      lastTotal = totalFor(drafts, section, main, isTotal(claim) ? frameOf(analysis, claim, around, published) : (lastTotal?.frame ?? null), open);
      totalAt = around.sentence.block;
      join(lastTotal, claim, around);
      continue;
    }
    if (main === null || current === null) {
      const first = open("single", section, null);
      first.sites.push(...openingSites(reading, around));
      mains.set(section, first);
      current = first;
      join(first, claim, around);
      continue;
    }
    if (around === null || isInside(claim, current.members.at(-1)?.claim)) {
      join(current, claim, around);
      continue;
    }
    const opensOther = (around.turns && around.ofAttack && around.sentence.index >= 1 && (freshAttackIn(around.sentence.index) || newsIn.has(around.sentence.index) || (current !== main && around.site !== null && claim.kind === "casualties")) && separateAt !== around.sentence.index && !/\bsecond\b/u.test(claim.quote))
      || (around.separate && around.ofAttack && around.sentence.index >= separateFrom + (analysis.blocks[0]?.kind === "headline" ? 1 : 0) && separateAt !== around.sentence.index)
      || (around.sentence.index >= openingSentences && claim.kind === "attack" && freshAttackIn(around.sentence.index) && isAnother(current.members.map((member) => member.claim), claim));
    const abroad = around.site === null && around.sentence.index >= 1 && isAbroad(claim, current.sites);
    const led = opensOther || !around.ofAttack || around.sentence.index < separateFrom ? -1 : ledBy(around.sentence);
    if (led > separateAt) {
      separateAt = led;
      current = knownElsewhere(drafts, current, around) ?? open("single", section, null);
      join(current, claim, around);
      continue;
    }
    current = abroad ? (drafts.findLast((draft) => draft.extent === "single" && draft.members.some((member) => countryHit(member.claim) === countryHit(claim))) ?? open("single", section, null)) : opensOther ? (knownElsewhere(drafts, current, around) ?? open("single", section, null)) : choose(drafts, current, main, claim, around, published, lastTotal !== null && totalAt === around.sentence.block, freshAttackIn(around.sentence.index), () => open("single", section, null));
    if (opensOther) separateAt = around.sentence.index;
    join(current, claim, around);
  }
  attachOthers(ordered, reader, placed, drafts, mains, sections);
  return drafts.map(({ extent, section, members }) => ({ extent, section, members }));
}

/** The total of this frame. Where the story itself is one total, its cumulative figures are of it, but for those of a longer time. */
function totalFor(drafts: readonly Draft[], section: number, main: Draft | null, frame: string | null, open: (extent: Draft["extent"], section: number, frame: string | null) => Draft): Draft {
  const totals = drafts.filter((draft) => draft.extent === "total" && draft.section === section);
  const own = totals.at(0);
  const same = main === null && own !== undefined && isOfStory(frame, own.frame) ? own : totals.findLast((draft) => mayBeOne(draft.frame, frame));
  if (same === undefined) return open("total", section, frame);
  same.frame ??= frame;
  return same;
}

/** An attack told of in the sentence of a cumulative figure is that total's ("14 drone attacks … cost 212 lives"). */
function joinsTotal(claim: FoundClaim, around: Surroundings, lastTotal: Draft | null): boolean {
  if (claim.kind !== "attack" || lastTotal === null) return false;
  return lastTotal.members.some((member) => member.around?.sentence === around.sentence && member.claim.span.end <= claim.span.start && claim.span.start - member.claim.span.end < 120) && claim.span.end - claim.span.start < 40;
}

/** The happening that the claim tells of: the one the text is at, another one known, or a new one. */
function choose(drafts: readonly Draft[], current: Draft, main: Draft, claim: FoundClaim, around: Surroundings, published: DayRange | null, afterTotal: boolean, fresh: boolean, create: () => Draft): Draft {
  if (claim.kind === "casualties" && claim.outcome === "captured" && around.days === null) {
    if (holdsCaptives(current)) return current;
    const holder = drafts.findLast((draft) => draft.extent === "single" && holdsCaptives(draft));
    if (holder !== undefined) return holder;
  }
  const named = claim.kind === "attack" && around.days === null && around.site === null ? namedAgain(drafts, current, claim) : null;
  if (named !== null) return named;
  const clash = clashOf(current, main, around, published, afterTotal, fresh);
  if (clash === "site" && (isOfKnownPeople(claim) || (!around.siteOpens && refersBack.test(claim.quote)))) return current;
  if (clash === "none") {
    if (around.days !== null && current !== main && agrees(main, around) && !agrees(current, around)) return main;
    const owner = around.named.length === 0 ? undefined : drafts.findLast((draft) => draft !== current && draft.extent === "single" && draft.section === current.section && around.named.some((place) => owns(draft, place) && !owns(current, place)));
    if (owner !== undefined && clashOf(owner, main, around, published, false, false) === "none" && around.site !== null && owns(owner, around.site)) return owner;
    return current;
  }
  return knownElsewhere(drafts, current, around) ?? create();
}

/** "the bombing" is the happening of this story that was called one, where the one the text is at was not. */
function namedAgain(drafts: readonly Draft[], current: Draft, claim: FoundClaim): Draft | null {
  const word = /^the\s+(?:\p{L}+\s+)?(\p{L}+)$/iu.exec(claim.quote)?.[1]?.toLowerCase();
  if (word === undefined || word === "attack" || word === "incident") return null;
  const calls = (draft: Draft): boolean => draft.members.some((member) => member.claim.kind === "attack" && member.claim.quote.toLowerCase().includes(word));
  if (calls(current)) return null;
  return drafts.find((draft) => draft.extent === "single" && draft.section === current.section && calls(draft)) ?? null;
}

const holdsCaptives = (draft: Draft): boolean => draft.members.some(({ claim }) => claim.kind === "casualties" && claim.outcome === "captured");

const coarseness = (place: PlaceMention): number => (place.kind === "country" ? 3 : place.kind === "admin1" || place.kind === "region" ? 2 : place.kind === "admin2" ? 1 : 0);

const extent = (days: DayRange): number => days.last - days.first;

function owns(draft: Draft, place: PlaceMention): boolean {
  return draft.sites.some((site) => relateSites(site, place) === "same");
}

function agrees(draft: Draft, around: Surroundings): boolean {
  return draft.days !== null && around.days !== null && around.ofAttack && rangesMeet(draft.days, around.days);
}

/** Finer places named in the headline and first sentence of the text: its main event is told of there. */
function openingSites({ analysis, places }: Reading, around: Surroundings | null): readonly PlaceMention[] {
  const end = analysis.sentences[analysis.blocks[0]?.kind === "headline" ? 1 : 0]?.end ?? 0;
  if (around === null || around.sentence.index > 2) return [];
  const named = places.filter((place) => place.span.start < end && place.kind !== "country" && place.gazetteerId !== null && !isDatelinePlace(analysis, place) && !speaksAsGovernment(analysis, place));
  // A headline's "Sagaing" is as often the region around the town.
  return named.map((place) => (place.kind === "city" && place.name === place.admin1 ? { ...place, kind: "admin1" } : place));
}

/**
 * What speaks against the claim being of this happening. Reports of one happening speak of the days around it (deaths in hospital, finds, statements),
 * so a near day counts only together with another place, or with words that tell of another attack; a day long before always counts.
 */
function clashOf(draft: Draft, main: Draft, around: Surroundings, published: DayRange | null, afterTotal: boolean, fresh: boolean): "time" | "site" | "none" {
  const lie = siteRelation(draft, around);
  if (around.opensParagraph && around.ofAttack && around.sentence.index >= 1) {
    const other = draft.days !== null && around.days !== null && extent(around.days) <= 1 && !rangesMeet(draft.days, around.days);
    if (other && lie !== "known") return "time";
    if (lie === "apart" && around.siteOpens) return "site";
  }
  if (around.days !== null && !around.saidThen && isLongBefore(draft, around.days)) return "time";
  if (around.days !== null && around.ofAttack && !around.saidThen) {
    const own = draft.days ?? (draft === main && published !== null && around.sentence.index >= openingSentences ? { first: published.first - 7, last: published.last } : null);
    if (own !== null && !rangesMeet(own, around.days)) {
      const longBefore = around.days.last < own.first - (draft.days === null ? 0 : weekDays);
      const near = !longBefore && around.days.first <= own.last + 3;
      if (longBefore || (lie === "elsewhere" && (near || draft !== main)) || (lie === "apart" && around.sentence.index >= 1) || fresh || around.pointsBack || (draft !== main && main.days !== null && rangesMeet(main.days, around.days))) return "time";
    }
  }
  if (!around.ofAttack) return "none";
  if (lie === "known" && fresh && around.opensParagraph && around.siteOpens && around.sentence.index >= openingSentences && around.site !== null && coarseness(around.site) === 0 && draft.sites.every((own) => coarseness(own) >= 2)) return "site";
  if (lie === "apart") return around.sentence.index >= (around.turns ? 1 : 2) ? "site" : "none";
  return lie === "elsewhere" && around.sentence.index >= (around.opensParagraph && around.siteOpens ? 3 : openingSentences) && (around.siteOpens || afterTotal || around.pointsBack || (fresh && around.site?.kind !== "feature")) ? "site" : "none";
}

/** A year or a month before that of the happening, and well before its days: what was found or died of then is of something else, too. */
function isLongBefore({ days: own }: Draft, days: DayRange): boolean {
  if (own === null || rangesMeet(own, days)) return false;
  return days.last < own.first - weekDays || (extent(own) > weekDays && extent(days) > weekDays);
}

/** known: a place of the happening, or one inside or around it · apart: surely none · elsewhere: a name not told of it so far · none: no place, or none to compare with */
function siteRelation(draft: Draft, around: Surroundings): "known" | "apart" | "elsewhere" | "none" {
  const site = around.site ?? (around.days === null && !saysWhereElse(around) ? around.office : null);
  if (site === null || draft.sites.length === 0) return "none";
  // A country or region told of as well holds too much to say anything, once a finer place is known.
  const fine = draft.sites.filter((own) => !draft.sites.some((other) => other !== own && coarseness(other) < coarseness(own)));
  // An office speaks of all its area: "Taiz authorities" of a town in the province of Taiz.
  const relations = fine.map((own) => (site !== around.site && own.country === site.country && own.admin1 === site.admin1 ? "within" : relateSites(own, site)));
  if (relations.some((relation) => relation === "same" || relation === "within")) return "known";
  // A town that no gazetteer tells of lies where the story's wider places are.
  const wide = fine.length < draft.sites.length && fine.every((own) => own.lat === null) ? draft.sites.filter((own) => own.lat !== null) : [];
  return (wide.length > 0 ? wide.map((own) => relateSites(own, site)) : relations).every((relation) => relation === "apart") ? "apart" : "elsewhere";
}

/** True where the sentence also puts something somewhere: then its office speaks of that. */
const saysWhereElse = ({ named, office }: Surroundings): boolean => named.some((place) => place !== office && place.kind !== "country");

/** Another happening whose day and place agree with the sentence. */
function knownElsewhere(drafts: readonly Draft[], current: Draft, around: Surroundings): Draft | null {
  for (let k = drafts.length - 1; k >= 0; k--) {
    const draft = drafts[k];
    if (draft === undefined || draft === current || draft.extent === "total") continue;
    const sameStory = draft.section === current.section;
    const sameDay = agrees(draft, around);
    const otherDay = draft.days !== null && around.days !== null && around.ofAttack && !sameDay;
    if (otherDay) continue;
    const relations = around.site === null ? [] : draft.sites.map((site) => relateSites(site, around.site as PlaceMention));
    if (relations.includes("same") && (sameStory || around.site?.kind === "city")) return draft;
    if (sameDay && sameStory && (relations.length === 0 || relations.includes("within"))) return draft;
  }
  return null;
}

/** Claims of other kinds go with the happening told of in their sentence, else with the one told of last in their paragraph, else with the main one. */
function attachOthers(ordered: readonly FoundClaim[], reader: SurroundingsReader, placed: Map<FoundClaim, Draft>, drafts: Draft[], mains: Map<number, Draft>, sections: readonly number[]): void {
  const inSentence = new Map<number, Draft>();
  const perBlock = new Map<number, { readonly sentence: number; readonly draft: Draft }[]>();
  for (const claim of ordered) {
    const draft = placed.get(claim);
    const sentence = draft === undefined ? null : reader.sentenceOf(claim);
    if (draft === undefined || sentence === null) continue;
    if (!inSentence.has(sentence.index)) inSentence.set(sentence.index, draft);
    const list = perBlock.get(sentence.block);
    if (list === undefined) perBlock.set(sentence.block, [{ sentence: sentence.index, draft }]);
    else list.push({ sentence: sentence.index, draft });
  }
  for (const claim of ordered) {
    if (placed.has(claim)) continue;
    const around = reader.around(claim, []);
    const sentence = around?.sentence ?? null;
    const section = sections[sentence?.block ?? -1] ?? 0;
    const before = sentence === null ? undefined : perBlock.get(sentence.block)?.findLast((one) => one.sentence < sentence.index && one.draft.extent === "single")?.draft;
    let draft = (sentence === null ? undefined : inSentence.get(sentence.index)) ?? before ?? mains.get(section) ?? mains.values().next().value ?? drafts[0];
    if (draft === undefined) {
      // Nothing tells of a happening: figures alone are no incident.
      const happens = ordered.some(({ kind }) => kind === "casualties" || kind === "attack" || kind === "responsibility" || kind === "verification");
      draft = { extent: happens ? "single" : "total", section, frame: null, members: [], sites: [], days: null };
      drafts.push(draft);
      mains.set(section, draft);
    }
    draft.members.push({ claim, around });
    placed.set(claim, draft);
  }
}
