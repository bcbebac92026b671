import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";

/** Hearers that pass a statement on: agencies and outlets. "Reporters" and everybody else do not. */
export function hearers(scene: Scene, hearer: Party | null): readonly Party[] {
  if (hearer === null || (hearer.kind !== "media" && hearer.kind !== "stateMedia")) return [];
  const words = scene.text.slice(hearer.span.start, hearer.span.end);
  return /\b(?:reporters?|journalists?|correspondents?|bloggers?|presenter|host|anchor|viewers|our)\b/iu.test(words) ? [] : [hearer];
}
