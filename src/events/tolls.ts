import type { FoundCasualtyClaim } from "../claims/index.ts";
import type { Outcome, Role, Toll, Tolls } from "../core/index.ts";
import { differentPeople, mayBeSame, type Identity } from "./people.ts";

/** A casualty claim with what stands around it. */
export interface TollClaim {
  readonly claim: FoundCasualtyClaim;
  /** True where the words are of a count that another has replaced ("up from nine", "initially"). */
  readonly superseded: boolean;
  /** True where the words add to a figure said before ("another 15", "two more"). */
  readonly adds: boolean;
  /** Who one person is, by the words. */
  readonly identity: Identity;
  /** True where the sentence says that the hurt live ("in stable condition", "is expected to survive"). */
  readonly survives: boolean;
}

/** What the article says of how its figures are counted. */
export interface Counting {
  /** "A murder-suicide left four dead": the dead take in the one who killed them. */
  readonly deadIncludeAttacker: boolean;
}

/** The article's own figures of one event, reconciled; attackers apart. Null where no figure is given. */
export function tollsOf(claims: readonly TollClaim[], counting: Counting = { deadIncludeAttacker: false }): Tolls {
  const told = claims.filter(({ claim }) => claim.outcome === "killed" && claim.stance !== "denies" && hasNumber(claim));
  const dead = told.filter((own) => !isAttackerAgain(own, told));
  const hurt = claims.filter((own) => own.claim.outcome === "injured" && !diedOf(own, dead));
  const attackersKilled = tollOf(dead, "killed", "attacker");
  const all = tollOf(dead, "killed", "victim");
  const turnedOnSelf = dead.some(({ claim }) => claim.role === "attacker" && claim.rule.endsWith("/self"));
  const takesInAttacker = ({ claim }: TollClaim): boolean => claim.role === "victim" && (claim.amount.min ?? 0) > 1 && ((counting.deadIncludeAttacker && neutralCount.test(claim.quote)) || (turnedOnSelf && /^both\b/iu.test(claim.quote)));
  const killed = dead.some(takesInAttacker) ? less(all, attackersKilled?.best ?? 0) : all;
  const alive = hurt.filter((own) => !takesInDead(own, hurt, killed?.best ?? 0));
  return {
    killed,
    injured: withoutDead(tollOf(alive, "injured", "victim"), alive, dead, killed),
    attackersKilled,
    attackersInjured: tollOf(alive, "injured", "attacker"),
  };
}

/**
 * True for the wounds of those told of as dead: "he was shot … he died". One person hurt is the one dead unless the words tell them apart;
 * "all five had gunshot wounds" of five dead counts nobody hurt.
 */
function diedOf({ claim, identity, survives, adds }: TollClaim, dead: readonly TollClaim[]): boolean {
  if (claim.rule.endsWith("/self") && dead.some((one) => one.claim.rule.endsWith("/self"))) return true;
  if (survives || adds || dead.length === 0 || claim.part) return false;
  const shot = /\b(?:shot|gunshot|struck|hit|stabbed|stab|beaten)\b/iu.test(claim.quote) && !/\b(?:wounded|injured|hurt|injuries|others?)\b/iu.test(claim.quote);
  // "killing two people and wounding a passer-by": who is hurt stands beside the dead.
  if (dead.some((one) => one.claim.span.end <= claim.span.start && claim.span.start - one.claim.span.end <= besideReach && one.claim.rule === claim.rule && one.claim.speakers[0]?.name === claim.speakers[0]?.name)) return false;
  if (isDescribed(claim)) {
    const hurt = identity;
    if (hurt.another) return false;
    const described = dead.filter((one) => isSingle(one.claim));
    return described.some((one) => mayBeSame(one.identity, hurt)) && (described.every((one) => mayBeSame(one.identity, hurt)) || tellsApart(described, hurt));
  }
  const most = Math.max(...dead.map((one) => one.claim.amount.min ?? 0));
  return (shot || (/^(?:both|all)\b/iu.test(claim.quote) && most === claim.amount.min)) && claim.amount.kind === "exact" && (claim.amount.min ?? 0) > 0 && most >= (claim.amount.min ?? 0);
}

/** "Four were shot. One has died": those who were hit take in those who died of it later, so three are hurt. */
function withoutDead(injured: Toll | null, alive: readonly TollClaim[], dead: readonly TollClaim[], killed: Toll | null): Toll | null {
  const count = killed?.best ?? 0;
  if (injured?.best == null || count === 0 || injured.best <= count) return injured;
  const whole = alive.filter(({ claim }) => !claim.part && claim.role === "victim" && (claim.amount.min ?? 0) > 1);
  const diedLater = dead.every(({ claim }) => claim.role === "attacker" || /\b(?:die[sd]?|death|dead|succumbed)\b/iu.test(claim.quote)) && dead.some(({ claim }) => /\bdie[sd]\b/iu.test(claim.quote));
  const allHit = whole.length > 0 && whole.every(({ claim }) => /\b(?:shot|struck|hit|stabbed|all)\b/iu.test(claim.quote) && !/\bothers?\b/iu.test(claim.quote));
  if (!diedLater || !allHit) return injured;
  return less(injured, count);
}

/** "Six shot at nightclub … five were wounded and a woman was killed": those shot are the wounded and the dead. */
function takesInDead({ claim }: TollClaim, hurt: readonly TollClaim[], dead: number): boolean {
  if (dead === 0 || !/\bshot\b/iu.test(claim.quote) || claim.amount.min === null) return false;
  const wounded = claim.amount.min - dead;
  return wounded > 0 && hurt.some((other) => other.claim.amount.min === wounded && !/\bshot\b/iu.test(other.claim.quote));
}

/** A figure of the hurt that is joined to one of the dead by "and", in UTF-16 units. */
const besideReach = 6;

/** Counts of all the dead, whoever they were. */
const neutralCount = /\b(?:found dead|dead|bod(?:y|ies)|found shot|were found|people died|shot to death)\b/iu;

function less(toll: Toll | null, by: number): Toll | null {
  const lower = (value: number | null): number | null => (value === null ? null : Math.max(0, value - by));
  return toll === null ? null : { low: lower(toll.low), best: lower(toll.best), high: lower(toll.high) };
}

/** "The suspect was shot and killed … The teen died at the scene": told of again, without his part in it. */
function isAttackerAgain({ claim, identity }: TollClaim, told: readonly TollClaim[]): boolean {
  if (claim.role !== "victim" || !isDescribed(claim) || !/^(?:the|he|she)\b/iu.test(claim.quote)) return false;
  const attackers = told.filter((one) => one.claim.role === "attacker" && isSingle(one.claim) && one.claim.span.start < claim.span.start);
  const victims = told.filter((one) => one.claim.role === "victim" && one.claim !== claim && one.claim.span.start < claim.span.start);
  return victims.length === 0 && attackers.some((one) => mayBeSame(one.identity, identity));
}

/** Of several dead, the hurt one is one of them only where a name or an age says so. */
function tellsApart(dead: readonly TollClaim[], hurt: Identity): boolean {
  return dead.some(({ identity: one }) => mayBeSame(one, hurt) && ((one.surname !== null && one.surname === hurt.surname) || (one.age !== null && one.age === hurt.age) || (one.gender !== null && one.gender === hurt.gender)));
}

/**
 * One figure. Counts of the whole come first; a part is never added to a whole; single victims told of one by one are counted as people.
 * best: the figure of the speaker who stands nearest to those counted, the first in the text among equals. low and high: the spread of all that still stand.
 */
function tollOf(all: readonly TollClaim[], outcome: Outcome, role: Role): Toll | null {
  const own = all.filter(({ claim }) => claim.outcome === outcome && claim.role === role && claim.stance !== "denies" && hasNumber(claim));
  if (own.length === 0) return null;
  const wholes = own.filter(({ claim, superseded }) => !claim.part && !superseded);
  const standing = wholes.length > 0 ? wholes : own;
  const counts = standing.filter(({ claim, adds }) => !adds && !isSingle(claim));
  const people = differentPeople(standing.filter(({ claim }) => isSingle(claim)).map(({ identity }) => identity)).length;
  const more = added(standing);
  if (counts.every(({ claim }) => claim.amount.max === 0)) return counts.length > 0 || people + more > 0 ? bounded(people + more) : null;
  const real = counts.filter(({ claim }) => claim.amount.max !== 0);
  const chosen = [...real].sort((a, b) => nearness(a.claim) - nearness(b.claim))[0];
  const number = chosen === undefined ? null : numberOf(chosen.claim);
  // "Three were killed … two more died": where no count takes the sum in, it is the figure.
  const best = number !== null && more > 0 && chosen?.claim.amount.kind === "exact" && !real.some(({ claim }) => (claim.amount.min ?? 0) > number) ? number + more : number;
  const lows = real.flatMap(({ claim }) => (claim.amount.min === null ? [] : [claim.amount.min]));
  const highs = real.flatMap(({ claim }) => (claim.amount.max === null ? [] : [claim.amount.max]));
  const low = lows.length === 0 ? null : Math.min(...lows);
  const top = highs.length === 0 ? null : Math.max(...highs, best ?? 0);
  return { low, best, high: top === null || lows.some((value) => value > top) ? null : top };
}

const hasNumber = (claim: FoundCasualtyClaim): boolean => claim.amount.min !== null || claim.amount.max !== null;
const isSingle = (claim: FoundCasualtyClaim): boolean => claim.amount.min === 1 && claim.amount.max === 1;
/** One person told of as "the boy", "she" or by name, and not as a number. */
const isDescribed = (claim: FoundCasualtyClaim): boolean => isSingle(claim) && !/^(?:one|1)$/iu.test(claim.amount.words);
const bounded = (value: number): Toll => ({ low: value, best: value, high: value });
const numberOf = ({ amount }: FoundCasualtyClaim): number | null => (amount.kind === "atMost" ? null : (amount.min ?? amount.max));
const added = (claims: readonly TollClaim[]): number => claims.reduce((total, { claim, adds }) => total + (adds && !isSingle(claim) ? (claim.amount.min ?? 0) : 0), 0);

/** Those counted and their own side know best; whoever fights them, least. A figure without a lower bound chooses nothing. */
function nearness(claim: FoundCasualtyClaim): number {
  if (claim.amount.min === null) return 9;
  if (claim.stance === "unverified" || claim.hedges.length > 0) return 4;
  const relation = claim.speakers[0]?.relation ?? null;
  if (relation === "self") return 0;
  if (claim.speakers.length === 0) return 1;
  return relation === "adversary" ? 3 : 1;
}
