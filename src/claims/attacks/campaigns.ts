import { sentenceAt, type VerbGroup } from "../../language/index.ts";
import type { Reading } from "../types.ts";
import type { Trigger } from "./triggers.ts";
import { lowerAt, sentenceRange } from "./words.ts";

/** Words by which something is done again and again. */
const again = /^(?:regularly|repeatedly|routinely|frequently|often|constantly|continually|continuously|habitually|periodically|occasionally|sometimes|increasingly|systematically|usually|typically|nightly|daily|weekly|sporadically|relentlessly)$/u;
/** "Frequent attacks", "near-daily strikes": many, of which none is told. */
const frequent = /^(?:regular|repeated|frequent|routine|constant|daily|near-daily|nightly|weekly|sporadic|periodic|occasional|recurring|recurrent|continual|incessant|relentless)$/u;
/** Stretches of time that hold more than one attack. */
const stretch = /\b(?:for|in|over|during|throughout|within)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}(?:weeks|months|years|decades?)\b|\bsince\s+(?:the\s+)?(?:\p{L}+\s+){0,4}(?:\d{4}|war|invasion|coup|offensive|revolution|beginning|start|outbreak|conflict)\b|\b(?:almost|nearly|near)[\s-]+(?:daily|nightly|every (?:day|night|week))\b|\bevery (?:day|night|week|few days)\b|\bnight after night\b|\bday after day\b|\b(?:over|in|during) the (?:past|last) (?:year|decade)\b/iu;

const sinceToday = /\bsince (?:dawn|(?:this |the |early )?morning|noon|midday|midnight|dusk|yesterday|today)\b/iu;

/**
 * True where the words tell of violence that goes on or comes again, and of no single attack: "drones which have been hammering cities", "has repeatedly bombed",
 * "gangs regularly ambush", "frequent raids". A day in the sentence makes it one ("has been shelling the town since Tuesday"), except beside words of repetition.
 */
export function isCampaign(reading: Reading, trigger: Trigger): boolean {
  const { analysis } = reading;
  const { tokens } = analysis;
  if (trigger.kind === "noun") {
    const from = trigger.group?.tokens.start ?? trigger.tokens.start;
    for (let k = from; k < trigger.head; k++) if (frequent.test(lowerAt(tokens, k)) && /s$/u.test(lowerAt(tokens, trigger.head))) return true;
    return false;
  }
  const { group } = trigger;
  if (group === null) return false;
  if (saysAgain(reading, trigger, group)) return true;
  const first = lowerAt(tokens, group.tokens.start);
  const perfect = /^(?:has|have|had|'ve|’ve)$/u.test(first);
  if (!perfect) return false;
  if (stretch.test(sentenceText(reading, trigger))) return true;
  const progressive = /ing$/u.test(lowerAt(tokens, group.head)) && lowerAt(tokens, group.head - 1) === "been";
  return progressive && first !== "had" && !saysDay(reading, trigger);
}

/** "Regularly ambush", "have attacked repeatedly": a word of repetition in the verb's own group, or right before or behind it. */
function saysAgain({ analysis: { tokens } }: Reading, trigger: Trigger, group: VerbGroup): boolean {
  for (let k = group.tokens.start - 1; k <= trigger.tokens.end; k++) if (again.test(lowerAt(tokens, k)) && tokens[k]?.pos === "ADV") return true;
  return false;
}

/** "Since Tuesday", "since dawn": a day that the sentence names, or one that it means. */
function saysDay(reading: Reading, trigger: Trigger): boolean {
  const { analysis, times } = reading;
  const sentence = sentenceAt(analysis.sentences, analysis.tokens[trigger.head]?.start ?? -1);
  if (sentence === null) return false;
  return sinceToday.test(sentenceText(reading, trigger)) || times.some(({ span, value }) => /^\d{4}-\d\d-\d\d/u.test(value ?? "") && sentence.start <= span.start && span.end <= sentence.end);
}

function sentenceText({ analysis }: Reading, trigger: Trigger): string {
  const range = sentenceRange(analysis, trigger.head);
  return analysis.text.slice(analysis.tokens[range.start]?.start ?? 0, analysis.tokens[range.end - 1]?.end ?? 0);
}
