import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";

/** Hearers that pass a statement on: agencies and outlets that are named, and "a local broadcaster". "Reporters" and everybody else do not. */
export function hearers(scene: Scene, hearer: Party | null): readonly Party[] {
  if (hearer === null || (hearer.kind !== "media" && hearer.kind !== "stateMedia")) return [];
  const words = scene.text.slice(hearer.span.start, hearer.span.end);
  return /^(?:\S+ ){0,3}(?:reporters?|journalists?|correspondents?|media|press|bloggers?)$/iu.test(words) && !/^\p{Lu}\S* (?:TV|Radio|News)/u.test(words) ? [] : [hearer];
}
