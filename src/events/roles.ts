import type { FoundCasualtyClaim, FoundClaim } from "../claims/index.ts";
import type { Speaker } from "../core/index.ts";

/** "He killed two children, then himself": the others stand this close, in UTF-16 units. */
const nearby = 60;

/** Claims of people who were among the attackers, where only the whole story tells: they turned the weapon on themselves, or their own side tells of its losses. */
export function attackersAmong(claims: readonly FoundClaim[], text: string): ReadonlySet<FoundClaim> {
  const casualties = claims.filter((claim): claim is FoundCasualtyClaim => claim.kind === "casualties");
  return new Set([...turnedOnThemselves(casualties), ...ownLosses(claims, casualties, text)]);
}

/**
 * Claims of people who turned the weapon on themselves after they had harmed others: attackers, not victims.
 * Where nobody else was harmed ("the boy shot himself by accident") they stay victims.
 */
function turnedOnThemselves(claims: readonly FoundCasualtyClaim[]): readonly FoundCasualtyClaim[] {
  const own = claims.filter((claim) => claim.rule.endsWith("/self"));
  const others = claims.filter((claim) => claim.rule.endsWith("/suffering-object") && claim.role === "victim" && claim.scope === "event");
  const harmed = own.some((self) => others.some((other) => other.span.start < self.span.end + nearby && self.span.start < other.span.end + nearby));
  return harmed ? own : [];
}

/** Whoever attacks in person, where no party is named: "the bandits lost eight men". */
const raiders = /\b(?:attackers|assailants|raiders|bandits|gunmen|militants|insurgents|rebels|jihadists|extremists|fighters|terrorists|pirates|robbers)\b/iu;
const groupNames = /^(?:the )?(?:(?:armed|militant|rebel|jihadist|insurgent|islamist) )?(?:group|movement|rebels|militants|insurgents|fighters|faction|gang)$/iu;
/** "its own men", "two of our fighters", "own losses": the speaker's people. */
const ownPeople = /\b(?:its|our|their) (?:own\b|(?:\p{L}+ )?["“‘']?(?:fighters?|m[ae]n|members?|martyrs?|cadres?|combatants?|mujahid\p{L}*|comrades?|guerrillas?|brothers|ranks|side|losses|casualties|forces|militants|militiam[ae]n|sarmachars?|personnel)\b)|\bown (?:losses|casualties|dead|side|ranks|men|fighters|members)\b/iu;
/** "it had lost one man": the words between the subject and the loss. */
const loss = /\b(?:los(?:e|t|es|ing)|(?:the )?loss(?:es)? of|suffered|buried)\b/iu;
const selfSubject = /(?:^|[\s"“‘'])(?:it|they|we|itself|themselves|with|for|at|to|admit\p{L}*|acknowledg\p{L}*|conced\p{L}*|report\p{L}*|mourn\p{L}*|announc\p{L}*|confirm\p{L}*)(?:\s+(?:had|have|has|also|only|itself|themselves|in turn|just|that|and|of|the|a))*\s*$/iu;

/**
 * "JNIM said it had lost one man" after its raid: people whom a group that attacked counts as its own are attackers.
 * Refused: "it said the army had lost one man", a loss told by whoever was attacked, and the losses of a state's forces, which gather as victims of a fight.
 */
function ownLosses(claims: readonly FoundClaim[], casualties: readonly FoundCasualtyClaim[], text: string): readonly FoundCasualtyClaim[] {
  const attackers = new Set(claims.flatMap((claim) => (claim.kind === "attack" && claim.stance !== "denies" ? claim.attackers.flatMap(({ name, side }) => [name, side]) : [])).filter((name) => name !== null).map(folded));
  const claimants = new Set(claims.flatMap((claim) => (claim.kind === "responsibility" && claim.result === "claimed" ? [claim.who, ...claim.speakers.map(({ name }) => name)] : [])).map(folded));
  const attacked = (speaker: Speaker): boolean => speaker.kind !== "military" && speaker.kind !== "government" && [speaker.name, speaker.side].some((name) => name !== null && !isCountry(name) && (attackers.has(folded(name)) || claimants.has(folded(name))));
  // "Gunmen attacked", and then a group speaks of its fighters: it tells who they were. In a clash both sides are told of.
  const clash = claims.some((claim) => claim.kind === "attack" && /\b(?:clash\w*|fighting|battles?|fought|exchanges?)\b/iu.test(claim.quote));
  const namesNone = !clash && [...attackers].every((name) => raiders.test(name));
  return casualties.filter((claim) => {
    if (claim.role === "attacker" || claim.scope !== "event" || claim.outcome === "missing" || claim.amount.max === 0) return false;
    const clause = text.slice(Math.max(0, claim.span.start - 40), claim.span.start);
    const [speaker] = claim.speakers;
    if (speaker !== undefined && (attacked(speaker) || (namesNone && (speaker.kind === "armedGroup" || groupNames.test(speaker.name))))) return ownPeople.test(text.slice(claim.span.start, claim.span.end + ownReach)) || (loss.test(claim.quote) && selfSubject.test(clause.replace(/[^.]*\.\s/gu, "")));
    const subject = /(?:^|[\s"“‘'])(?:the )?(\p{L}+)\s+(?:had |have |has |also |only )*$/iu.exec(clause)?.[1] ?? /^the (\p{L}+) (?:had |have )?lost\b/iu.exec(claim.quote)?.[1];
    return subject !== undefined && raiders.test(subject) && /^(?:\p{L}+ )*los(?:t|e|ing)\b/iu.test(claim.quote) && [...attackers].some((name) => raiders.test(name));
  });
}

/** "had lost two of their own": whose they are may stand behind the figure, in UTF-16 units. */
const ownReach = 16;

const isCountry = (side: string): boolean => /^[A-Z]{2}$/u.test(side);
const folded = (name: string): string => name.toLowerCase().replace(/^the /u, "");
