import type { FoundCasualtyClaim } from "../claims/index.ts";
import type { Analysis } from "../language/index.ts";
import { inSentence, isLeftOver, isLocal, isOfHurt, isOfKin, isOfThose, isPair, isRivalCount, isRumour, type InSentence } from "./part-words.ts";

/**
 * Casualty claims of one event that give a part of a larger figure of the same article, beyond those whose own words say so:
 * one person where more are counted, a group ("three children") within a plain total, people in one hospital or among the bodies recovered, "two more".
 */
export function partsAmong(analysis: Analysis, claims: readonly FoundCasualtyClaim[], headlineEnd = 0): ReadonlySet<FoundCasualtyClaim> {
  const parts = new Set<FoundCasualtyClaim>();
  const told = new Map(claims.map((claim) => [claim, inSentence(analysis, claim)]));
  const totals = totalsAmong(claims, told);
  for (const [at, claim] of claims.entries()) {
    const own = told.get(claim);
    // A headline gives the toll as it stood or the news of one death; what it leaves out it does not say.
    if (own === undefined || claim.part || claim.amount.max === 0 || (claim.span.end <= headlineEnd && isOne(claim) && !isMore(claim))) continue;
    if (isLeftOver(own) || (claim.role === "victim" && isOfThose(own) && (claim.outcome === "killed" || isOfHurt(own) || claims.slice(0, at).some((other) => largest(other) > largest(claim) && own.sentence - (told.get(other)?.sentence ?? -9) <= 2))) || isPart(own, totals.get(frameOf(claim)) ?? []) || isOfTreated(own, claims[at - 1], told, totals.get(frameOf(claim)) ?? [])) parts.add(claim);
    else if (stillHeld(claim) && claims.some((other) => other.outcome === "captured" && !stillHeld(other) && largest(other) > largest(claim))) parts.add(claim);
  }
  for (const [at, claim] of claims.entries()) if (goesWithPart(claim, claims[at - 1], parts, told)) parts.add(claim);
  for (const claim of pursuers(claims, told, totals)) parts.add(claim);
  for (const claim of fates(claims)) parts.add(claim);
  for (const claim of addends(claims.filter((one) => one.span.start >= headlineEnd || claims.every(({ span }) => span.start < headlineEnd)), told)) parts.add(claim);
  return parts;
}

/** "Eleven died at the scene and five in hospital": what leaves its verb out is a part where the one before it is. */
const goesWithPart = (claim: FoundCasualtyClaim, before: FoundCasualtyClaim | undefined, parts: ReadonlySet<FoundCasualtyClaim>, told: ReadonlyMap<FoundCasualtyClaim, InSentence>): boolean =>
  before !== undefined && claim.rule.endsWith("/gapped") && parts.has(before) && before.outcome === claim.outcome && told.get(before)?.sentence === told.get(claim)?.sentence;

/** "The hospital received 26 wounded. Four have died": a bare number of dead, after a larger one of people in care. */
function isOfTreated({ claim, sentence }: InSentence, before: FoundCasualtyClaim | undefined, told: ReadonlyMap<FoundCasualtyClaim, InSentence>, totals: readonly FoundCasualtyClaim[]): boolean {
  if (before === undefined || claim.outcome !== "killed" || claim.people.words !== null || !claim.rule.endsWith("/suffering-subject")) return false;
  const near = sentence - (told.get(before)?.sentence ?? -9) <= 1;
  return near && (before.outcome === "injured" || before.outcome === "killedOrInjured") && largest(before) > largest(claim) && totals.some((total) => largest(total) > largest(claim));
}

/** Figures of one outcome, role and scope can hold one another. */
const frameOf = ({ outcome, role, scope }: FoundCasualtyClaim): string => `${outcome} ${role} ${scope}`;

/** The figures that others can be part of, by frame, the largest first. */
function totalsAmong(claims: readonly FoundCasualtyClaim[], told: ReadonlyMap<FoundCasualtyClaim, InSentence>): ReadonlyMap<string, readonly FoundCasualtyClaim[]> {
  const whole = claims.filter((claim) => !claim.part && claim.stance !== "denies" && !isLocalIn(told, claim) && !isRumour(claim) && !claim.rule.endsWith("/nth"));
  return Map.groupBy(whole.toSorted((a, b) => largest(b) - largest(a)), frameOf);
}

const isLocalIn = (told: ReadonlyMap<FoundCasualtyClaim, InSentence>, claim: FoundCasualtyClaim): boolean => {
  const own = told.get(claim);
  return own !== undefined && isLocal(own);
};

/** True where a larger one of the totals takes the claim in. */
function isPart(own: InSentence, totals: readonly FoundCasualtyClaim[]): boolean {
  const { claim } = own;
  if (isRivalCount(own)) return false;
  const holds = holderOf(own);
  for (const total of totals) {
    if (largest(total) <= largest(claim)) return false;
    if (holds(total)) return true;
  }
  return false;
}

/** Bodies seen or recovered are part of a toll that is well above their number. */
const bodyWords = /\b(?:bod(?:y|ies)|corpses?|graves?)\b/iu;

/** Figures side by side that add up to one said elsewhere: "seventeen in the market and six at the depot" of 23. */
function addends(claims: readonly FoundCasualtyClaim[], told: ReadonlyMap<FoundCasualtyClaim, InSentence>): readonly FoundCasualtyClaim[] {
  const rivals = (claim: FoundCasualtyClaim): boolean => {
    const own = told.get(claim);
    return own !== undefined && isRivalCount(own);
  };
  const keyOf = ({ outcome, role }: FoundCasualtyClaim, figure: number): string => `${outcome} ${role} ${figure.toString()}`;
  const exact = Map.groupBy(claims.filter(({ amount }) => amount.kind === "exact"), (claim) => keyOf(claim, largest(claim)));
  return claims.flatMap((first, at) => {
    const second = claims[at + 1];
    if (second === undefined || first.part || second.part || first.outcome !== second.outcome || first.role !== second.role || second.span.start - first.span.end > closeBy || rivals(first) || rivals(second)) return [];
    if (/\bthen\b/u.test(second.quote) || first.stance === "denies" || second.stance === "denies" || first.amount.kind !== "exact" || second.amount.kind !== "exact") return [];
    const sum = largest(first) + largest(second);
    return (exact.get(keyOf(first, sum)) ?? []).slice(0, 3).some((total) => total !== first && total !== second) ? [first, second] : [];
  });
}

/**
 * "It killed four of the attackers and lost three soldiers", beside a larger toll of people: what the forces lost in the chase is no rival count of the attack's dead.
 * Refused: a toll of their own that forces hold against another, where they tell of no attackers killed in the same sentence.
 */
function pursuers(claims: readonly FoundCasualtyClaim[], told: ReadonlyMap<FoundCasualtyClaim, InSentence>, totals: ReadonlyMap<string, readonly FoundCasualtyClaim[]>): readonly FoundCasualtyClaim[] {
  return claims.filter((claim) => {
    if (claim.part || claim.role !== "victim" || !isLoss(claim) || !inArms(claim.people.group)) return false;
    const fought = claims.some((other) => other.role === "attacker" && other.outcome === "killed" && told.get(other)?.sentence === told.get(claim)?.sentence);
    return fought && (totals.get(frameOf(claim)) ?? []).some((total) => largest(total) > largest(claim) && !inArms(total.people.group));
  });
}

/** "58 hostages are still held", "fifty captives remain": those left of more. */
const stillHeld = (claim: FoundCasualtyClaim): boolean => claim.outcome === "captured" && /\b(?:still|remain(?:s|ed|ing)?)\b/iu.test(claim.quote);

/** "27 casualties, 15 dead and 12 wounded": the dead and the hurt that come to a figure of both. */
function fates(claims: readonly FoundCasualtyClaim[]): readonly FoundCasualtyClaim[] {
  return claims.flatMap((whole, at) => {
    if (whole.outcome !== "killedOrInjured" || whole.amount.min === null || whole.amount.min < 2) return [];
    const next = claims.slice(at + 1, at + 3).filter((other) => other.span.start - whole.span.end < closeBy * 2 && other.amount.kind === "exact");
    return next.length === 2 && next[0]?.outcome !== next[1]?.outcome && next.reduce((sum, other) => sum + largest(other), 0) === whole.amount.min ? next : [];
  });
}

/** Figures of one list stand no further apart than this, in UTF-16 units. */
const closeBy = 60;

const largest = (claim: FoundCasualtyClaim): number => claim.amount.min ?? claim.amount.max ?? 0;
/** "losing one soldier": what became of somebody's own people. */
const isLoss = ({ quote }: FoundCasualtyClaim): boolean => /^(?:had |have |has )?(?:los(?:e|es|t|ing)|suffer(?:s|ed|ing)?)\b/iu.test(quote);
/** One person whom somebody killed or hurt ("killing a nurse"): told as a deed of its own. */
const isDeed = (claim: FoundCasualtyClaim): boolean => claim.rule.endsWith("/suffering-object") && !isLoss(claim);
/** Forces and others: one soldier hurt is none of the civilians counted elsewhere, nor of people of whom nobody says that some were in arms. */
const inArms = (group: string | null): boolean => group === "military" || group === "police";
const apart = (one: string | null, of: string | null): boolean => one !== "mixed" && of !== "mixed" && (of === null ? inArms(one) : (of === "prisoners" && one !== "prisoners") || (one !== null && inArms(one) !== inArms(of)));
const isOne = (claim: FoundCasualtyClaim): boolean => claim.amount.kind === "exact" && claim.amount.max === 1;
const isMore = (claim: FoundCasualtyClaim): boolean => claim.outcome === "killed" && (/\b(?:more(?! than)|another|additional|further)\b/iu.test(claim.amount.words) || /^(?:more|additional|further)\b(?! than)/iu.test(claim.people.words ?? "") || /^(?:\p{L}+|\d+) more (?:people |persons )?(?:were |was |had |have |has )?(?:been |later |since )?(?:die|dead|succumb|perish|passed)/iu.test(claim.quote));

/** How far behind a whole a bare number still counts some of its people, in UTF-16 units. */
const bareReach = 120;

/** By the number before: "a third" comes after two. */
const nthWords: readonly (string | undefined)[] = [undefined, "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Which larger figures take the claim in; what the claim's own words say is read once. */
function holderOf(own: InSentence): (total: FoundCasualtyClaim) => boolean {
  const { claim } = own;
  const kin = isOfKin(own);
  if (isOne(claim) || isPair(claim)) {
    const deed = isDeed(claim) && !kin;
    return (total) => !deed && !apart(claim.people.group, total.people.group);
  }
  if (isMore(claim) || kin) return () => true;
  if (isLocal(own)) return (total) => !(inArms(claim.people.group) && apart(claim.people.group, total.people.group));
  const bare = claim.people.words === null && claim.amount.kind === "exact" && /\/(?:suffering-subject|suffering-object|gapped)$/u.test(claim.rule) && !/\b(?:more|another)\b/iu.test(claim.quote);
  const bodies = bodyWords.test(claim.quote);
  // "Two bodies were found at dawn; a third was pulled out later" of three.
  const next = nthWords[largest(claim)];
  const another = bodies && next !== undefined && new RegExp(`\\ban? ${next}\\b`, "iu").test(own.after);
  const narrow = claim.people.group === "children" || claim.people.group === "women";
  return (total) => {
    if (another && largest(total) === largest(claim) + 1) return true;
    const sameSpeaker = total.speakers[0]?.name === claim.speakers[0]?.name;
    // "… killed 31 inmates. Four were shot": a bare number close behind the same speaker's whole counts some of those people.
    if (bare && (sameSpeaker || total.speakers.length === 0) && claim.span.start > total.span.start && claim.span.start - total.span.end < bareReach) return true;
    if (bodies && (total.speakers.length === 0 || sameSpeaker) && largest(claim) < largest(total) * 0.6) return true;
    if (claim.scope === "cumulative" && sameSpeaker && claim.speakers.length > 0 && largest(claim) < largest(total) * 0.8 && (total.people.group === null || total.people.group === claim.people.group)) return true;
    return narrow && (total.people.group === null || total.people.group === "mixed" || total.people.group === "civilian");
  };
}
