import type { Article, ArticleEvent, CasualtyClaim, Claim, Extraction, Named, Place, Relation, Settings, Speaker } from "../core/index.ts";
import { relationTo, sideOfPeople } from "../events/index.ts";
import { knownNames, type KnownNames } from "./names.ts";

/** The list itself where `change` leaves every item as it is. */
function changed<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map(change);
  return next.every((item, at) => item === list[at]) ? list : next;
}

/** The value itself where the fields given are as they were. */
function withFields<T extends object>(value: T, fields: Partial<T>): T {
  const same = (Object.keys(fields) as (keyof T)[]).every((key) => value[key] === fields[key]);
  return same ? value : { ...value, ...fields };
}

/** Names that a credit lists stand between signs that are kept: `Reuters/AFP`. */
const between = /(\s*[/,;&]\s*|\s+(?:and|with)\s+)/u;

function applyToArticle(article: Article, names: KnownNames): Article {
  const setting = (article.outlet === null ? null : names.outletNamed(article.outlet)) ?? (article.url === null ? null : names.outletAt(article.url));
  const credit = article.credit === null ? null : (names.outletNamed(article.credit)?.name ?? article.credit.split(between).map((part) => names.outletNamed(part)?.name ?? part).join(""));
  const next = withFields(article, { credit });
  if (setting === null) return next;
  const { name, country, side, language } = setting;
  const told = withFields(next, { outlet: name, language: next.language ?? language });
  if (country === null && side === null) return told;
  const own = side === null ? null : names.sideOf(side, null);
  return { ...told, publisher: { country, side: own, against: own === null ? [] : names.against(own) } };
}

/** A party as the settings have it; its side as read where they do not tell it. */
function applyToNamed<T extends Named>(party: T, names: KnownNames, place: Place | null): T {
  const known = names.identityOf(party.name, place);
  const side = known?.side ?? party.side;
  return withFields<Named>(party, { name: known?.name ?? party.name, side: side === null ? null : names.sideOf(side, place) }) as T;
}

function applyToSpeaker(speaker: Speaker, names: KnownNames, place: Place | null): Speaker {
  const known = names.identityOf(speaker.name, place);
  const side = known?.side ?? speaker.side;
  return withFields(speaker, { name: known?.name ?? speaker.name, kind: known?.as ?? speaker.kind, side: side === null ? null : names.sideOf(side, place) });
}

/** As read where neither side changed; a war that the settings know makes adversaries. */
function relationIn(speaker: Speaker, claim: CasualtyClaim, event: ArticleEvent, names: KnownNames, isNew: boolean): Relation | null {
  const counted = sideOfPeople(claim, event);
  if (speaker.side !== null && counted !== null && speaker.side !== counted && names.against(speaker.side).includes(counted)) return "adversary";
  return isNew ? relationTo(claim, speaker, event) : speaker.relation;
}

function applyToCasualties(claim: CasualtyClaim, event: ArticleEvent, names: KnownNames, isNewEvent: boolean): CasualtyClaim {
  const { place } = event;
  const people = claim.people.side === null ? claim.people : withFields(claim.people, { side: names.sideOf(claim.people.side, place) });
  const told = withFields(claim, { people });
  const speakers = changed(claim.speakers, (speaker) => {
    const next = applyToSpeaker(speaker, names, place);
    return withFields(next, { relation: relationIn(next, told, event, names, isNewEvent || people !== claim.people || next.side !== speaker.side) });
  });
  return withFields(told, { speakers });
}

function applyToClaim(claim: Claim, event: ArticleEvent, names: KnownNames, isNewEvent: boolean): Claim {
  const { place } = event;
  if (claim.kind === "casualties") return applyToCasualties(claim, event, names, isNewEvent);
  const told = withFields<Claim>(claim, { speakers: changed(claim.speakers, (speaker) => applyToSpeaker(speaker, names, place)) });
  if (told.kind === "attack") return withFields(told, { attackers: changed(told.attackers, (party) => applyToNamed(party, names, place)), targets: changed(told.targets, (party) => applyToNamed(party, names, place)) });
  return told.kind === "responsibility" ? withFields(told, { who: names.identityOf(told.who, place)?.name ?? told.who }) : told;
}

/** What a person said of a claim's speakers stands; only their names follow. */
function namesOnly(claim: Claim, event: ArticleEvent, names: KnownNames): Claim {
  return withFields<Claim>(claim, { speakers: changed(claim.speakers, (speaker) => withFields(speaker, { name: names.identityOf(speaker.name, event.place)?.name ?? speaker.name })) });
}

/**
 * The extraction as the settings have it: names that are one speaker, party or outlet become one, sides are those set, and relations
 * follow. Nothing is read again; statements and words stay as the article has them.
 * @param byHand ids of claims whose speakers a person gave: their kinds, sides and relations stand
 * @returns the extraction itself where the settings change nothing in it
 */
export function applySettings(extraction: Extraction, settings: Settings, byHand: ReadonlySet<string> = new Set<string>()): Extraction {
  const names = knownNames(settings);
  if (names.isEmpty) return extraction;
  const events = changed(extraction.events, (event) => withFields(event, {
    attackers: changed(event.attackers, (party) => applyToNamed(party, names, event.place)),
    targets: changed(event.targets, (party) => applyToNamed(party, names, event.place)),
  }));
  const byId = new Map(events.map((event, at) => [event.id, { event, isNew: event !== extraction.events[at] }]));
  const claims = changed(extraction.claims, (claim) => {
    const told = byId.get(claim.event);
    if (told === undefined) return claim;
    return byHand.has(claim.id) ? namesOnly(claim, told.event, names) : applyToClaim(claim, told.event, names, told.isNew);
  });
  return withFields(extraction, { article: applyToArticle(extraction.article, names), events, claims });
}
