import { canonicalJson, eventTypeOf, type ArticleEvent, type AttackClaim, type Claim } from "../core/index.ts";

/** What people decided about the claims of an article. */
export interface DecidedClaims {
  /** As the program read them. */
  readonly read: readonly Claim[];
  /** Those that stand now, as corrected. */
  readonly now: readonly Claim[];
  /** Ids of those that people added or corrected, in the order in which they did; the last once. */
  readonly byHand: readonly string[];
}

type Named = ArticleEvent["attackers"][number];

/** Claims of one event, and what became of them. */
interface OfEvent {
  /** Read of this event and no longer so: rejected, corrected or moved. */
  readonly gone: readonly Claim[];
  /** Standing and as read. */
  readonly untouched: readonly Claim[];
  /** Said by people, the last one last; without denials. */
  readonly stated: readonly Claim[];
}

function claimsOf(event: string, { read, now, byHand }: DecidedClaims): OfEvent {
  const standing = new Map(now.map((claim) => [claim.id, claim]));
  const isAsRead = (claim: Claim): boolean => !byHand.includes(claim.id) && standing.has(claim.id);
  const own = read.filter((claim) => claim.event === event);
  const stated = byHand.flatMap((id) => standing.get(id) ?? []).filter((claim) => claim.event === event && claim.stance !== "denies");
  return { gone: own.filter((claim) => !isAsRead(claim)), untouched: own.filter(isAsRead), stated };
}

/** Entries of the event that rest on claims that still stand, with what people stated. */
function entriesOf<E extends { readonly name: string; readonly claims: readonly string[] }>(entries: readonly E[], gone: ReadonlySet<string>, stated: readonly E[], isSame: (a: E, b: E) => boolean): readonly E[] {
  const kept = entries.map((entry) => ({ entry, claims: entry.claims.filter((id) => !gone.has(id)) })).filter(({ entry, claims }) => claims.length > 0 || entry.claims.length === 0);
  return stated.reduce<readonly E[]>((all, next) => {
    const known = all.find((entry) => isSame(entry, next));
    return known === undefined ? [...all, next] : all.map((entry) => (entry === known ? { ...entry, claims: [...new Set([...entry.claims, ...next.claims])] } : entry));
  }, kept.map(({ entry, claims }) => ({ ...entry, claims })));
}

const isAttack = (claim: Claim): claim is AttackClaim => claim.kind === "attack";
const sameName = (a: { readonly name: string }, b: { readonly name: string }): boolean => a.name.toLowerCase() === b.name.toLowerCase();

/** The kind that people stated; else as read, unless no claim that stands gives it any more. */
function typeOf(event: ArticleEvent, gone: readonly AttackClaim[], untouched: readonly AttackClaim[], stated: readonly AttackClaim[]): Pick<ArticleEvent, "eventType" | "subEventType"> {
  const said = stated.findLast(({ subEventType }) => subEventType !== null)?.subEventType ?? null;
  const rested = gone.some(({ subEventType }) => subEventType !== null && subEventType === event.subEventType) && !untouched.some(({ subEventType }) => subEventType === event.subEventType);
  if (said === null && !rested) return { eventType: event.eventType, subEventType: event.subEventType };
  const type = said ?? untouched.find(({ subEventType }) => subEventType !== null)?.subEventType ?? null;
  return { subEventType: type, eventType: type === null ? null : eventTypeOf(type) };
}

function attackOf(event: ArticleEvent, claims: OfEvent): ArticleEvent {
  const [gone, untouched, stated] = [claims.gone.filter(isAttack), claims.untouched.filter(isAttack), claims.stated.filter(isAttack)];
  if (gone.length + stated.length === 0) return event;
  const ids = new Set(gone.map(({ id }) => id));
  const named = (of: "attackers" | "targets"): readonly Named[] => stated.flatMap((claim) => claim[of].map((party) => ({ ...party, claims: [claim.id] })));
  const weapons = stated.flatMap((claim) => claim.weapons.map((weapon) => ({ ...weapon, claims: [claim.id] })));
  return {
    ...event, ...typeOf(event, gone, untouched, stated),
    weapons: entriesOf(event.weapons, ids, weapons, (a, b) => sameName(a, b) && a.model === b.model),
    attackers: entriesOf(event.attackers, ids, named("attackers"), sameName),
    targets: entriesOf(event.targets, ids, named("targets"), sameName),
  };
}

/** Where or when: as people stated it last; where a claim of what was read is gone, as the next that stands; else as read. */
function statedOf<T>(read: T | null, claims: OfEvent, valueOf: (claim: Claim) => T | null): T | null {
  const said = claims.stated.findLast((claim) => valueOf(claim) !== null);
  if (said !== undefined) return valueOf(said);
  const isGone = read !== null && claims.gone.some((claim) => canonicalJson(valueOf(claim)) === canonicalJson(read));
  return isGone ? (claims.untouched.map(valueOf).find((value) => value !== null) ?? null) : read;
}

/** The events of an article as people's decisions on its claims have them; the same values where nothing that was decided touches them. */
export function toldEvents(events: readonly ArticleEvent[], decided: DecidedClaims): readonly ArticleEvent[] {
  return events.map((event) => {
    const claims = claimsOf(event.id, decided);
    if (claims.gone.length + claims.stated.length === 0) return event;
    return {
      ...attackOf(event, claims),
      place: statedOf(event.place, claims, (claim) => (claim.kind === "place" ? claim.place : null)),
      time: statedOf(event.time, claims, (claim) => (claim.kind === "time" ? claim.time : null)),
    };
  });
}
