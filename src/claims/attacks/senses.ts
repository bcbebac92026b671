import type { Analysis, Token, VerbGroup } from "../../language/index.ts";
import { hypotheticalBefore, otherSenseAfter, otherSenseBefore } from "./tables/en.ts";
import type { Trigger } from "./triggers.ts";
import { lowerAt, sentenceRange, verbBefore, type GroupIndex } from "./words.ts";

/** True where the words mean something else: "heart attack", "strike a deal", "shot a video", "an explosion of interest". */
export function isOtherSense(analysis: Analysis, groups: GroupIndex, trigger: Trigger): boolean {
  const { tokens } = analysis;
  const word = trigger.kind === "noun" ? trigger.word : trigger.kind === "verb" ? trigger.lemma : lowerAt(tokens, trigger.head);
  const refused = otherSenseBefore.get(word);
  const before = lowerAt(tokens, trigger.tokens.start - 1);
  if (refused?.has(lowerAt(tokens, trigger.tokens.start - 2)) === true && /^'s?$/u.test(before)) return true;
  // "Came under fire for his remarks", "came under attack over the law".
  if (trigger.kind === "phrase" && /^(?:came|come|comes|coming)$/u.test(lowerAt(tokens, trigger.head)) && /^(?:for|over)$/u.test(lowerAt(tokens, trigger.tokens.end))) return true;
  if (refused !== undefined && (refused.has(before) || (before === "-" && refused.has(lowerAt(tokens, trigger.tokens.start - 2))))) return true;
  const { end } = sentenceRange(analysis, trigger.head);
  let next = trigger.tokens.end;
  if (trigger.kind === "noun") {
    if (otherSenseAfter.has(lowerAt(tokens, next))) return true;
    if (word === "strike" && /^(?:on|out|back)$/u.test(before)) return true;
    if (tokens[next]?.pos !== "ADP" || !/^(?:on|of|in|against|over)$/u.test(lowerAt(tokens, next))) return word === "attack" && /^(?:under|on|heart)$/u.test(before) && before === "on";
    next++;
  } else {
    while (next < end && /^(?:ADV|PART)$/u.test(tokens[next]?.pos ?? "")) next++;
    if (/^(?:out|back)$/u.test(lowerAt(tokens, next)) && (word === "hit" || word === "strike")) return true;
    if (trigger.kind === "phrase") return word === "went" || word === "go" || word === "goes" ? !isBombBefore(analysis, groups, trigger) : word === "blown" || word.startsWith("bl") ? otherSenseAfter.has(lowerAt(tokens, next)) : false;
  }
  const group = next < end ? groups[next] : null;
  if (group?.kind !== "noun") return false;
  for (let k = group.tokens.start; k <= group.head; k++) if (k === group.head && otherSenseAfter.has(lowerAt(tokens, k))) return true;
  return false;
}

/** "The device went off" is an explosion; "the alarm went off", "the match went off well" are none. */
function isBombBefore(analysis: Analysis, groups: GroupIndex, trigger: Trigger): boolean {
  for (let k = trigger.tokens.start - 1; k >= Math.max(0, trigger.tokens.start - 6); k--) {
    if (/^(?:bombs?|devices?|explosives?|mines?|grenades?|ied|ieds|charges?|blasts?|explosions?|shells?|rockets?|guns?|shots?)$/u.test(lowerAt(analysis.tokens, k))) return true;
    if (groups[k]?.kind === "verb" && k < (trigger.group?.tokens.start ?? trigger.tokens.start)) return false;
  }
  return false;
}

const carriesOn = new Set(["attempt", "attempts", "attempted", "try", "tried", "trying", "begin", "began", "begun", "start", "started", "continue", "continued", "manage", "managed", "proceed", "proceeded"]);

/** "A video purporting to show an attack": the verb tells of it, and does not plan it. */
const toldVerbs = new Set(["show", "describe", "report", "film", "record", "depict", "investigate", "condemn", "mark", "see", "hear", "witness", "survive", "confirm", "recall", "respond", "cover", "commemorate", "be", "have", "repel", "repulse", "suffer"]);

/** True where the violence is denied, feared, planned, possible or warned of, so that nothing is said to have happened. */
export function isHypothetical(analysis: Analysis, groups: GroupIndex, trigger: Trigger): boolean {
  const { tokens } = analysis;
  const { start } = sentenceRange(analysis, trigger.head);
  if (trigger.kind !== "noun") {
    const group = trigger.group;
    if (group === null) return false;
    if (group.negated || group.modal !== null) return true;
    // "has seldom been hit" tells of none.
    for (let k = group.tokens.start; k < group.head; k++) if (/^(?:seldom|rarely|never|hardly)$/u.test(lowerAt(tokens, k))) return true;
    return group.form === "infinitive" && !carriesOn.has(lowerAt(tokens, group.tokens.start - 1)) && !/^(?:able|first)$/u.test(lowerAt(tokens, group.tokens.start - 1));
  }
  const from = trigger.group?.tokens.start ?? trigger.tokens.start;
  for (let k = from; k < trigger.tokens.start; k++) if (hypotheticalBefore.has(lowerAt(tokens, k)) || lowerAt(tokens, k) === "no") return true;
  // "the threat of an air strike", "to prevent attacks": one preposition may stand between.
  let k = from - 1;
  for (let steps = 0; k >= start && steps < 2 && /^(?:of|for|to|about|a|an|from|against|on)$/u.test(lowerAt(tokens, k)); steps++) k--;
  if (k >= start && k > from - 4 && hypotheticalBefore.has(lowerAt(tokens, k)) && k < from) return true;
  const verb = verbBefore(tokens, groups, from, start);
  return verb !== null && (verb.negated || (verb.modal !== null && verb.modal !== "had") || (verb.form === "infinitive" && !isPast(tokens, verb) && !toldVerbs.has(verb.lemma) && !carriesOn.has(lowerAt(tokens, verb.tokens.start - 1))));
}

/** "are known to have died in the blast": a perfect infinitive tells of what happened. */
const isPast = (tokens: readonly Token[], verb: VerbGroup): boolean => lowerAt(tokens, verb.tokens.start + 1) === "have";
