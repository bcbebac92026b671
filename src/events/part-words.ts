import type { FoundCasualtyClaim } from "../claims/index.ts";
import { sentenceAt, type Analysis } from "../language/index.ts";

/** A claim's words with those around them in its sentence. */
export interface InSentence {
  readonly claim: FoundCasualtyClaim;
  /** Position of the sentence; -1 where the claim lies in none. */
  readonly sentence: number;
  readonly before: string;
  readonly after: string;
}

/** How far around a claim its sentence is read, in UTF-16 units. */
const reach = 120;

/** Reads what stands around a claim. */
export function inSentence({ text, sentences }: Analysis, claim: FoundCasualtyClaim): InSentence {
  const sentence = sentenceAt(sentences, claim.span.start);
  return {
    claim,
    sentence: sentence?.index ?? -1,
    before: text.slice(Math.max(sentence?.start ?? claim.span.start, claim.span.start - reach), claim.span.start),
    after: text.slice(claim.span.end, Math.min(sentence?.end ?? claim.span.end, claim.span.end + reach)),
  };
}

/** Words that tell of some of the people of a toll: those in one place, on one day, in one state. */
const localWords = /\b(?:hospitals?|clinic|ward|wards|morgue|mortuary|succumb\w*|of (?:his|her|their|its) wounds|of (?:his|her|their) injuries|critical|seriously|critically|gravely|lightly|slightly|serious|treated|treating|admitted|shifted|intensive care|serious condition|still being treated|on the spot|on arrival|buried|bury|of the (?:\w+ )?(?:dead|wounded|injured|killed|victims|survivors)|of those|of them|of whom)\b/iu;
/** "26 people, seven of them minors, had been killed": the remark tells of a part, the figure is whole. */
const withoutRemark = (quote: string): string => quote.replace(/,[^,]*\bof (?:them|whom)\b[^,]*,/giu, " ");

const care = /\b(?:hospitals?|clinic|health (?:cent(?:er|re)|post)|ward|morgue|mortuary|nurses?|doctors?|surgeons?|surgery|medics?|medical|emergency room)\b/iu;
const takenIn = /\b(?:received|admitted|treated|arrived|brought|taken in|come in|operated|attended to|handled)\b/iu;
const atTheScene = /^[^,.;]{0,24}\b(?:on the spot|at the scene|at the site|instantly|outright)\b/iu;

const rumour = /\b(?:social (?:media|networks?)|posts?|rumou?rs?|early reports|unconfirmed reports|users|channels)\b/iu;

/** What rumours count is nothing that others could be a part of. */
export const isRumour = ({ speakers }: FoundCasualtyClaim): boolean => speakers.some(({ name }) => rumour.test(name));

/** Words that put the claim's people in one place, one state or one moment of the happening. */
export function isLocal({ claim, before, after }: InSentence): boolean {
  const quote = withoutRemark(claim.quote);
  if (localWords.test(quote) || atTheScene.test(after)) return true;
  if (claim.outcome === "injured" && /\bevacuat(?:e|ed|ing)\s*$/iu.test(before)) return true;
  const around = `${before.slice(-70)}${quote}${after.slice(0, 60)}`;
  return claim.amount.max !== 1 && takenIn.test(`${before.slice(-24)}${quote}${after.slice(0, 40)}`) && care.test(around);
}

/** "Of the 29 injured, ten had burns", "two of the three had died", "of whom nine did not survive", "the two others": of people counted just before, whatever became of them. */
export function isOfThose({ claim: { quote, amount }, before }: InSentence): boolean {
  if (/\bonly\s*$/iu.test(before) || /^(?:only|more than|both|all|most|some|many)\b/iu.test(quote) || amount.min === null) return false;
  if (/(?:^|[,;:“"—] ?|\bthat )of (?:the (?:\p{L}+ )?(?:\d+|dead|wounded|injured|hurt|victims|killed|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|those|these|them)[^.;\p{L}\d][^.;]{0,50}$/iu.test(before)) return true;
  if (/\bof (?:whom|which),?\s*$/iu.test(before) || isOneOf.test(before)) return true;
  return /^(?:\p{L}+|\d+) of (?:them|whom)(?!\p{L})/iu.test(quote) || /^(?:\p{L}+|\d+) of (?:the|his|her|my|our|their) (?:two|three|four|five|six|seven|eight|nine|ten|\d+|patients|wounded|injured)\b/iu.test(quote) || /\bthe (?:(?:two|three|four|five|six|\d+) )?others?\s*(?:,|$)/iu.test(quote) || /\bthe other\s*$/iu.test(before);
}

/** "One of the six is a guard who was grazed": what stands before the words. */
const isOneOf = /(?:^|[\s“"])(?:\p{L}+|\d+) of (?:the|those|them)(?: (?:\p{L}+|\d+)){0,2} (?:is|are|was|were)\s*$/iu;

/** "Of those hurt, five are in intensive care", "of the 29 injured admitted, ten …": the words themselves tell of the hurt or the dead that the people are of. */
export const isOfHurt = ({ before }: InSentence): boolean => isOneOf.test(before) || /(?:^|[,;:“"—] ?|\bthat )of (?:the|those|these|its|his|her) (?:\d+ |\p{L}+ )?(?:injured|wounded|hurt|casualties|dead|killed|victims|survivors|patients|hostages|captives|missing|abducted)\b[^.;]{0,50}$/iu.test(before);

/** Kin of somebody told of: "two of his brothers", "whose daughter was killed", "lost her husband". Refused: "a woman and her two sons". */
export const isOfKin = ({ claim: { quote }, before }: InSentence): boolean =>
  /\b(?:one|a single|the same) (?:family|household)\b|\b(?:my|our) (?:\p{L}+ ){0,2}(?:wife|husband|brothers?|sisters?|mother|father|sons?|daughters?|children|parents|family|nephews?|nieces?|uncles?|aunts?|cousins?|mum|dad)\b/iu.test(quote)
  || /^(?:(?:\p{L}+|\d+) of )?(?:his|her|their|whose)\s(?:\p{L}+ ){0,2}(?:wife|husband|brothers?|sisters?|mother|father|sons?|daughters?|children|parents|nephews?|nieces?|uncles?|aunts?|cousins?)\b/iu.test(quote)
  || (/\bwhose\s*$/iu.test(before) && /^(?:\p{L}+ ){0,2}(?:wife|husband|brother|sister|mother|father|son|daughter)\b/iu.test(quote))
  || /\b(?:lost|buried|mourned) (?:his|her|their) (?:\p{L}+ ){0,2}(?:wife|husband|brothers?|sisters?|mother|father|sons?|daughters?|children|parents|family)\b/iu.test(quote);

/** An earlier count, or one that somebody holds against another: "had initially reported one body", "only one died". Neither is a part. */
export const isRivalCount = ({ claim: { quote, rule }, before }: InSentence): boolean =>
  rule.endsWith("/toll") || rule.endsWith("/up-from") || /\bonly\s*$/iu.test(before) || /^only\b/iu.test(quote)
  || /\b(?:earlier|initially|at first|first reported|previously|originally|had (?:initially |first )?(?:reported|put|spoken))\b/iu.test(before.slice(-70));

/** "Forty hostages remain": those left of more. */
export const isLeftOver = ({ claim, after }: InSentence): boolean => claim.outcome === "captured" && /\bremain(?:s|ed|ing)?\b/iu.test(`${claim.quote}${after.slice(0, 12)}`);

/** "a midwife and an anaesthetist": people told of one by one. */
export const isPair = ({ quote, amount, rule }: FoundCasualtyClaim): boolean => rule.endsWith("/suffering-subject") && (amount.max ?? 9) <= 3 && /^(?:an?|the) (?:[\p{L}-]+ ){1,3}and (?:an?|the) /iu.test(quote);
