import type { Token, VerbGroup } from "../../language/index.ts";
import { attackerHeads, fallingVerbs } from "./tables/en.ts";

/** True for a verb whose subject is hit by what it says. The groups call every bare past form without an object a participle; "soldiers clashed", "a drone slammed into", "rebels carried out" are none. */
export function isPassive(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.voice !== "passive") return false;
  // "Gunmen struck at dawn": those who attack, and no object.
  if (group.form === "pastParticiple" && group.lemma === "strike" && group.tokens.end - group.tokens.start === 1 && attackerHeads.has(tokens[group.tokens.start - 1]?.lower ?? "")) return false;
  return group.form !== "pastParticiple" || !(fallingVerbs.has(group.lemma) || /^(?:out|off)$/u.test(tokens[group.tokens.end]?.lower ?? ""));
}
