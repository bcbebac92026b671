import { formTest, type Sentence } from "../../language/index.ts";
import type { Draft } from "../draft.ts";
import { partyFrom, type Party } from "../party.ts";
import { nounGroupOf, verbGroupAt, type Scene } from "../scene.ts";
import { hearers } from "./hearers.ts";

/** A phrase that tells who passes on what is said: "speaking to Al Arabiya", "contacted by AFP", "in an interview with Le Monde", "on state television". */
interface Mediator {
  /** First token of the phrase. */
  readonly at: number;
  readonly party: Party;
}

const speaking = /^(?:speaking|talking|spoke|speaks|spoken|testifying)$/u;
const reached = /^(?:contacted|reached|interviewed|questioned|met|visited|phoned|asked|seen|obtained|reviewed|viewed|consulted)$/u;
/** Where speakers publish themselves: nobody who passes anything on. */
const platforms = /\b(?:telegram|facebook|twitter|whatsapp|youtube|instagram|signal|viber|tiktok|social|channels?|x)\b/iu;
const conversation = /^(?:interview|interviews|conversation|comments|remarks|message|call)$/u;

/**
 * Gives the statements of a sentence whoever passes them on where the phrase for it stands beside the speaker, right behind the verb or before everything else.
 * A phrase inside what is said belongs to what is said.
 */
export function mediated(scene: Scene, sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const found = drafts.some(lacksMediator) ? mediatorsOf(scene, sentence) : [];
  if (found.length === 0) return drafts;
  return drafts.map((draft) => {
    if (!lacksMediator(draft)) return draft;
    const mediator = found.find((phrase) => belongsTo(scene, sentence, phrase, draft, drafts));
    return mediator === undefined || draft.speakers.some(({ name }) => name === mediator.party.name) ? draft : { ...draft, via: [mediator.party] };
  });
}

const lacksMediator = ({ family, speakers, via, cue, rule }: Draft): boolean => family === "statements" && speakers.length > 0 && via.length === 0 && cue !== null && rule !== "whose-claim";

function belongsTo(scene: Scene, sentence: Sentence, { at, party }: Mediator, draft: Draft, all: readonly Draft[]): boolean {
  const start = scene.tokens[at]?.start ?? 0;
  if (draft.cue === null || (draft.content.some((span) => span.start <= start && span.end > start) && start > draft.cue.end)) return false;
  if (draft.speakers.some(({ span }) => span.start <= start && span.end >= party.span.end)) return true;
  if (draft.speakers.some(({ span }) => span.end <= start && start - span.end <= 2)) return true;
  if (at - sentence.tokens.start <= 1) return !all.some((other) => other !== draft && other.cue !== null && other.cue.start > start && other.cue.start < (draft.cue?.start ?? 0));
  if (start < draft.cue.end) return false;
  let words = 0;
  for (let before = at - 1; before >= sentence.tokens.start && (scene.tokens[before]?.start ?? 0) >= draft.cue.end; before--) {
    if (verbGroupAt(scene, before) !== null || scene.tokens[before]?.text === ";") return false;
    words++;
  }
  return words <= 8;
}

const mayLead = formTest(({ lower }) => speaking.test(lower) || reached.test(lower) || /^(?:via|through|over|on|in)$/u.test(lower));

function mediatorsOf(scene: Scene, sentence: Sentence): readonly Mediator[] {
  const found: Mediator[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end - 1; at++) {
    if (!mayLead(scene.tokens[at]) || (scene.quoteOf[at] ?? -1) >= 0) continue;
    const told = speaking.test(scene.tokens[at]?.lower ?? "") && (scene.tokens[at + 1]?.lower !== "on" || /^(?:phone|telephone|line)$/u.test(scene.tokens[at + 3]?.lower ?? ""));
    const outlet = outletAt(scene, outletStart(scene, at), sentence, told);
    if (outlet !== null) found.push({ at, party: outlet });
  }
  return found;
}

/** Token of the outlet's name behind the opening words of such a phrase; -1 where none begins at `at`. */
function outletStart(scene: Scene, at: number): number {
  const word = (offset: number): string => scene.tokens[at + offset]?.lower ?? "";
  if (speaking.test(word(0)) && word(1) === "on" && /^(?:the|by)$/u.test(word(2)) && /^(?:phone|telephone|line)$/u.test(word(3)) && /^(?:to|with)$/u.test(word(4))) return at + 5;
  if (speaking.test(word(0)) && word(1) === "by" && /^(?:to|with)$/u.test(word(3))) return at + 4;
  if (speaking.test(word(0)) && /^(?:to|with|on)$/u.test(word(1))) return at + 2;
  if (reached.test(word(0))) {
    for (let offset = 1; offset <= 4; offset++) if (/^(?:by|on)$/u.test(word(offset)) && !/^(?:phone|telephone|e-mail|email|text|letter)$/u.test(word(offset + 1))) return at + offset + 1;
    return -1;
  }
  if (/^(?:via|through|over)$/u.test(word(0))) return at + 1;
  if (word(0) === "on" && scene.tokens[at - 1]?.pos === "VERB" && /^(?:said|says|saying)$/u.test(word(-1))) return at + 1;
  if (word(0) !== "in") return -1;
  const group = nounGroupOf(scene, at + 1);
  if (group === null || !conversation.test(scene.tokens[group.head]?.lower ?? "")) return -1;
  return /^(?:with|to|for|on|broadcast|published|aired)$/u.test(scene.tokens[group.tokens.end]?.lower ?? "") ? group.tokens.end + 1 : -1;
}

function outletAt(scene: Scene, start: number, sentence: Sentence, told: boolean): Party | null {
  if (start < 0) return null;
  const at = /^(?:by|on|in)$/u.test(scene.tokens[start]?.lower ?? "") ? start + 1 : start;
  const party = partyFrom(scene, at, sentence)?.party ?? null;
  if (told) return hearers(scene, party)[0] ?? null;
  if ((party?.kind !== "media" && party?.kind !== "stateMedia") || platforms.test(party.name) || (party.kind === "media" && !/\p{Lu}/u.test(party.name))) return null;
  return hearers(scene, party)[0] ?? null;
}
