import { atVerbs, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { doerOf, headAt, isNobody, withOf } from "../clause.ts";
import { deedWords, harmedBy } from "../harm.ts";
import { ownForces, type Party } from "../parties.ts";
import { draftOf, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/own-deed";

/** "The army said its jets had struck the depot", "the group says it carried out the bombing", "we did not place that bomb". Refused: "police said they shot the gunman", "said rebels had struck". */
export const ownDeed: ResponsibilityRule = {
  id,
  words: deedWords,
  find: ({ view, parties, speakerOf }) =>
    atVerbs(view, (verb, index) => {
      if (verb.voice === "passive") return [];
      const object = harmedBy(view, index);
      if (object < 0) return [];
      const subject = doer(view, index);
      if (subject < 0 || isNobody(view, subject)) return [];
      const speaker = speakerOf(index);
      if (speaker === null) return [];
      const actor = parties.at(view, subject);
      if (verb.negated && actor !== null && isBelligerent(actor) && actor.name !== speaker.name && !isPossessive(view, subject)) return [draftOf(id, view, actor, "denied", [subject, withOf(view, object)], speaker)];
      if (!isBelligerent(speaker) && !(isPossessive(view, subject) && !neutral.has(speaker.kind ?? ""))) return [];
      if (/^(?:kill|eliminate|shoot)$/u.test(verb.lemma) && (isState(speaker) || endsAttack(view, object))) return [];
      if (!isOwn(view, subject, object, speaker, actor)) return [];
      return [draftOf(id, view, speaker, verb.negated || isDenied(view, index) ? "denied" : "claimed", [subject, withOf(view, object)], speaker)];
    }),
};

const attackerHeads = /^(?:attackers?|assailants?|gunm[ae]n|bombers?|raiders?|bandits?|pirates?|robbers?|suspects?)$/u;

/** "it killed 37 of the attackers", "it had pursued the attackers and killed four of them". */
function endsAttack(view: SentenceView, object: number): boolean {
  const heads = [headAt(view, object), headAt(view, object + 2)];
  if (heads.some((head) => attackerHeads.test(head))) return true;
  return heads.some((head) => /^(?:them|him)$/u.test(head)) && view.items.slice(0, object).some((_item, at) => verbAt(view, at - 1) !== null && attackerHeads.test(headAt(view, at)));
}

/** "dismissed as false reports that its jets had bombed", "denied that its troops shelled": told only to be rejected. */
function isDenied(view: SentenceView, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 9); at--) {
    const lemma = verbAt(view, at)?.lemma;
    if (lemma !== undefined && /^(?:deny|dismiss|reject|refute|rebut|repudiate|contradict|dispute)$/u.test(lemma)) return true;
    if (lemma !== undefined || /^[.;:]$/u.test(wordOf(view, at))) return false;
  }
  return false;
}

/** The subject; of "one of its fighters", the fighters. */
function doer(view: SentenceView, index: number): number {
  if (nounAt(view, index - 1) !== null && wordOf(view, index - 2) === "of" && /^(?:one|two|three|some|several)$/u.test(wordOf(view, index - 3))) return index - 1;
  const subject = doerOf(view, index);
  return subject >= 0 && /^(?:one|two|three|some|several)$/u.test(wordOf(view, subject)) && wordOf(view, subject + 1) === "of" && nounAt(view, subject + 2) !== null ? subject + 2 : subject;
}

/** Only a party to the fighting takes a deed upon itself: police, medics and witnesses tell of what they did or saw. */
const isBelligerent = (speaker: Party): boolean => speaker.kind === "military" || speaker.kind === "armedGroup" || speaker.kind === "government" || ((speaker.kind === "person" || speaker.kind === "localOfficial") && speaker.side !== null) || (speaker.kind === "police" && speaker.side !== null && /security service|intelligence|mossad|fsb|sbu/iu.test(speaker.actor)) || (speaker.kind === "media" && speaker.side !== null && !isState(speaker));

const neutral: ReadonlySet<string> = new Set(["police", "medical", "witness", "media", "ngo", "un", "localOfficial", "anonymous"]);

/** A state's army that says it killed fighters claims no attack of its own making. */
const isState = (speaker: Party): boolean => speaker.side !== null && /^[A-Z]{2}$/u.test(speaker.side);

const isPossessive = (view: SentenceView, subject: number): boolean => /^(?:its|their|his|her|our|my)$/u.test(tokenOf(view, subject)?.lower ?? "") && ownForces.has(view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lower ?? "");

/** Whether the one who acts is the speaker: "it", "we", "its fighters", "our forces", or a name of the same party; "jets" only where they hit an enemy. */
function isOwn(view: SentenceView, subject: number, object: number, speaker: Party, actor: Party | null): boolean {
  const group = nounAt(view, subject);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (group === null || head === undefined) return false;
  if (head.pos === "PRON") return /^(?:we|i)$/u.test(head.lower) || (/^(?:it|they|he|she)$/u.test(head.lower) && !(head.lower === "it" && isPersonal(speaker)) && !/(?:officials?|sources?|authorities|investigators|residents)$/iu.test(speaker.actor) && (actor === null || isSame(actor, speaker)));
  if (/^(?:its|their|his|her|our|my)$/u.test(tokenOf(view, subject)?.lower ?? "")) return ownForces.has(head.lower);
  if (actor !== null && (actor.side !== null || (actor.kind === "armedGroup" && actor.known))) return isSame(actor, speaker);
  return ownForces.has(head.lower) && group.tokens.end - group.tokens.start === 1 && hitsEnemy(view, object);
}

/** A speaker by a person's name: "it" cannot mean him. */
const isPersonal = (speaker: Party): boolean => speaker.actor !== speaker.side && speaker.actor !== speaker.name && /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,2}$/u.test(speaker.actor) && !/(?:Forces?|Army|Guard|Front|Group|Ministry|Corps|Command|Staff|Military|Navy|Movement|State)$/u.test(speaker.actor);

const hitsEnemy = (view: SentenceView, object: number): boolean => view.items.slice(object, object + 3).some((item) => view.analysis.tokens.slice(item.start, item.end).some((token) => /^(?:terror\w*|militants?|enemy|rebels?|hostile|insurgents?|extremists?|nazis?|separatists?|bandits?|occupiers?|mercenaries)$/u.test(token.lower)));

export const isSame = (a: Party, b: Party): boolean => a.name === b.name || a.actor === b.actor || (a.side !== null && a.side === b.side);
