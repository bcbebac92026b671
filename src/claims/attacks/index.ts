import { ruleId, sliceOf, type Named } from "../../core/index.ts";
import type { FoundAttackClaim, Reading } from "../types.ts";
import { attributionsOf } from "./attribution.ts";
import { isCampaign } from "./campaigns.ts";
import { distinctWeapons, readNoun, type Construction, type Surroundings } from "./construction.ts";
import { countryName } from "../responsibility/country-name.ts";
import { kindOf, kindOfTaking } from "./kind.ts";
import { partyOfSide } from "./parties.ts";
import { isHypothetical, isOtherSense } from "./senses.ts";
import { isViolent } from "./violence.ts";
import { indexSpans } from "./span-index.ts";
import { hedgeWords, verbTriggers } from "./tables/en.ts";
import { findTriggers, type Trigger } from "./triggers.ts";
import { readVerb } from "./verb-construction.ts";
import { findWeapons } from "./weapons.ts";
import { indexGroups, lowerAt, sentenceRange } from "./words.ts";

export { attackByEvidence } from "./evidence.ts";

/**
 * Every mention of an attack that the article makes, in the order of the text: that it happened, by whom, on what, with what, as far as the words of the clause say so.
 * What is feared, planned, denied or meant in another sense is none. One pass over the tokens.
 */
export function findAttacks(reading: Reading): readonly FoundAttackClaim[] {
  const { analysis } = reading;
  const groups = indexGroups(analysis);
  const at: Surroundings = { reading, groups, places: indexSpans(reading.places.map((place) => place.span)), actors: indexSpans(reading.actors) };
  const attributionOf = attributionsOf(reading);
  const absorbed = new Set<number>();
  const told = new Set<string>();
  const claims: FoundAttackClaim[] = [];
  const ids = new Set<string>();
  for (const trigger of findTriggers(analysis, groups)) {
    if (absorbed.has(trigger.head) || isOtherSense(analysis, groups, trigger) || isHypothetical(analysis, groups, trigger) || isCampaign(reading, trigger)) continue;
    const read = trigger.kind === "noun" ? readNoun(at, trigger) : readVerb(at, trigger);
    // "The strike came at dawn" goes back to the strike that was told of before.
    const again = trigger.kind === "noun" && told.has(trigger.word) && /^(?:the|this|that|these|those)$/u.test(trigger.group?.determiner ?? "");
    if (!again && !isViolent(at, trigger, read)) continue;
    if (isBareHeading(reading, trigger, read)) continue;
    if (trigger.kind === "noun") told.add(trigger.word);
    for (const head of read.absorbs) absorbed.add(head);
    const claim = claimOf(reading, trigger, read);
    if (ids.has(claim.id)) continue;
    ids.add(claim.id);
    attributionOf(claim.span).forEach((attribution, at) => claims.push({ ...claim, ...attribution, attackers: ownParty(claim, attribution.speakers), id: at === 0 ? claim.id : `${claim.id}.${(at + 1).toString()}` }));
  }
  return claims;
}

/** "Armed conflicts and attacks" over a day's items names no attack. */
function isBareHeading({ analysis }: Reading, trigger: Trigger, read: Construction): boolean {
  const block = analysis.blocks[analysis.sentences[analysis.tokens[trigger.head]?.sentence ?? -1]?.block ?? -1];
  return block?.kind === "subheading" && trigger.kind === "noun" && /s$/u.test(lowerAt(analysis.tokens, trigger.head)) && read.attackers.length + read.targets.length + read.weapons.length === 0 && trigger.group?.tokens.start === trigger.head;
}

/** "The ministry said its forces had struck", "our missiles hit": the attackers are whoever the speaker speaks for, where his words name a state or a group under arms. */
function ownParty({ attackers, quote }: FoundAttackClaim, [speaker]: FoundAttackClaim["speakers"]): readonly Named[] {
  const own = /^(?:its|our|their) (?:own )?(?:\p{L}+ )?(?:forces|troops|army|military|navy|air force|jets|warplanes|aircraft|drones|missiles|rockets|artillery|fighters|men|units|soldiers|gunners|commandos)\b/iu.test(quote);
  if (!own || speaker === undefined || attackers.some(({ side }) => side !== null)) return attackers;
  const name = speaker.side === null ? null : countryName(speaker.side);
  if (name !== null && (speaker.kind === "government" || speaker.kind === "military")) return [{ name: partyOfSide(speaker.side ?? "") ?? name, side: speaker.side }];
  return speaker.kind === "armedGroup" && /\p{Lu}/u.test(speaker.name) ? [{ name: speaker.name, side: speaker.side }] : attackers;
}

/** "Fighters of the Green Dawn stormed": named is the body, and yet people came. */
const inPerson = (words: string, attackers: readonly Named[]): readonly Named[] => {
  const people = attackers.length === 0 ? null : /^(?:\p{L}+ ){0,3}(gunmen|fighters|militants|rebels|men|insurgents|jihadists|extremists) (?:of|from)\b/iu.exec(words);
  return people === null ? attackers : [...attackers, { name: people[1] ?? "", side: null }];
};

function claimOf(reading: Reading, trigger: Trigger, read: Construction): FoundAttackClaim {
  const { analysis } = reading;
  const { tokens } = analysis;
  const span = { start: tokens[read.tokens.start]?.start ?? 0, end: tokens[read.tokens.end - 1]?.end ?? 0 };
  const implied = trigger.kind === "phrase" ? trigger.weapon : trigger.kind === "verb" ? (verbTriggers.get(trigger.lemma)?.weapon ?? null) : null;
  const extra = implied !== null && read.weapons.length === 0 ? [{ name: implied, model: null }] : [];
  const inWords = read.weapons.length > 0 ? read.weapons : findWeapons(tokens, trigger.tokens);
  const taken = trigger.kind === "verb" && trigger.object === "place" ? kindOfTaking(read.attackers, /^re/u.test(trigger.lemma)) : null;
  const sub = kindOf(taken ?? trigger.sub, inWords, read.targets, inPerson(sliceOf(analysis.text, span), read.attackers), trigger.kind === "phrase" ? false : /^(?:strike|hit|target|pound)$/u.test(trigger.kind === "noun" ? trigger.word : trigger.lemma));
  const range = sentenceRange(analysis, trigger.head);
  const hedges: string[] = [];
  for (let k = range.start; k < range.end; k++) if (hedgeWords.has(lowerAt(tokens, k)) && k >= read.tokens.start - 6 && k < read.tokens.end + 3) hedges.push(tokens[k]?.text ?? "");
  return {
    id: `attack@${span.start}-${span.end}`,
    kind: "attack",
    subEventType: sub,
    attackers: read.attackers,
    targets: read.targets,
    weapons: [...distinctWeapons(inWords), ...extra],
    speakers: [],
    stance: "asserts",
    hedges,
    span,
    quote: sliceOf(analysis.text, span),
    rule: ruleId(`en/attack/${read.name}`),
  };
}
