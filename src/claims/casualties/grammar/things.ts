import { en } from "../../../language/index.ts";
import type { Counted } from "./counted.ts";
import { nounAt, verbAt, type SentenceView } from "./view.ts";

/** What is said of things as well as of people. */
const ofBoth = /^(?:lose|burn|hit|damage|destroy|strike|break|sink|disable)$/u;

/**
 * True where a number that stands for no noun of its own counts things: "61 drones were shot down, and 19 were lost from radar", "three trucks, one of which was found burned".
 * Refused: "61 people were hurt, and 19 were lost at sea".
 */
export function countsThings(view: SentenceView, index: number, counted: Counted): boolean {
  const { tokens } = view.analysis;
  const ofWhich = tokens.slice(counted.tokens.start, counted.tokens.end).some(({ lower }) => lower === "which");
  const bare = counted.head === null || ofWhich || /^(?:another|more|others?)$/u.test(counted.head.lower);
  if (!bare || (!ofWhich && !ofBoth.test(verbAt(view, index)?.lemma ?? ""))) return false;
  for (let at = index - 1; at >= 0; at--) {
    const group = nounAt(view, at);
    const head = tokens[group?.head ?? -1];
    if (group === null || head === undefined || group.tokens.end > counted.tokens.start) continue;
    if (!ofWhich && group.amount === null) continue;
    return en.thingNouns.has(en.pluralNouns.get(head.lower) ?? head.lemma) || en.thingNouns.has(head.lower.replace(/s$/u, ""));
  }
  return false;
}

/** "The attacker struck as passengers boarded": the past of a verb that takes no object here, and no participle: those who attack strike, and are not struck. */
export function strikesOthers(view: SentenceView, index: number, { head }: Counted): boolean {
  const verb = verbAt(view, index);
  if (verb === null || head === null || verb.tokens.end - verb.tokens.start > 1 || !/^(?:strike|hit)$/u.test(verb.lemma)) return false;
  const lemma = en.pluralNouns.get(head.lower) ?? head.lemma;
  return en.attackerNouns.has(lemma) || en.fighterNouns.has(lemma);
}
