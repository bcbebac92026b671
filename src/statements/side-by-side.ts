import type { ActorMention } from "../actors/index.ts";
import type { SpeakerKind } from "../core/index.ts";
import type { Sentence } from "../language/index.ts";
import type { Subject } from "./draft.ts";
import { partyOf, type Party } from "./party.ts";
import { actorAt, spanOf, type Scene } from "./scene.ts";
import { opensClause } from "./subjects.ts";

/** Whom a word before "sources" or "officials" makes of them. */
const sortKinds: ReadonlyMap<string, SpeakerKind> = new Map<string, SpeakerKind>([
  ["medical", "medical"], ["hospital", "medical"], ["health", "medical"], ["police", "police"], ["military", "military"], ["army", "military"], ["militia", "armedGroup"], ["government", "government"], ["security", "military"],
]);

const sortable = /^(?:sources|officials|authorities|leaders|workers|officers|representatives|spokesmen|spokespeople)$/u;

/** "medical and local sources said", "local and security officials told": the first of two sorts that share their noun. Null where none stands before "and". */
function sortBefore(scene: Scene, { tokens, party }: Subject, sentence: Sentence): Party | null {
  const noun = scene.tokens[tokens.end - 1];
  const at = tokens.start - 2;
  const sort = scene.tokens[at];
  if (noun === undefined || sort === undefined || at < sentence.tokens.start || tokens.end - tokens.start > 2 || !sortable.test(noun.lower) || scene.tokens[at + 1]?.lower !== "and") return null;
  if ((sort.pos !== "ADJ" && !sortKinds.has(sort.lower)) || actorAt(scene, at) !== null || !opensClause(scene, at, sentence) || (/^\p{Lu}/u.test(sort.text) && at !== sentence.tokens.start)) return null;
  return { name: `${sort.lower} ${noun.text}`, kind: sortKinds.get(sort.lower) ?? (noun.lower === "sources" ? "anonymous" : party.kind), side: party.side, span: spanOf(scene, { start: at, end: at + 1 }) };
}

/** Token where speakers side by side begin whose first is only a sort ("medical and local sources"); else where the subject begins. */
export const sortStart = (scene: Scene, subject: Subject, sentence: Sentence): number => (sortBefore(scene, subject, sentence) === null ? subject.tokens.start : subject.tokens.start - 2);

/** "Both the contractor that runs the site and the charity said": whom "both" opens with, behind whom a relative clause may stand. */
function bothBefore(scene: Scene, joint: number, sentence: Sentence): ActorMention | null {
  for (let at = joint - 2; at >= Math.max(sentence.tokens.start, joint - 18); at--) {
    if (scene.tokens[at]?.lower !== "both") continue;
    const actor = actorAt(scene, at + 1) ?? actorAt(scene, at);
    return actor !== null && actor.tokens.start <= at + 1 && actor.tokens.end < joint && actor.form !== "pronoun" ? actor : null;
  }
  return null;
}

/** Speakers side by side: "the agency and residents say" are two. */
export function parallel(scene: Scene, subject: Subject, sentence: Sentence): readonly Party[] {
  const { tokens } = scene;
  const last = subject.party;
  const start = subject.tokens.start;
  const sorts = sortBefore(scene, subject, sentence);
  if (sorts !== null) return [sorts, last];
  const joint = tokens[start - 1];
  if ((joint?.lower !== "and" && joint?.lower !== "nor") || joint.sentence !== sentence.index) return [last];
  const parties: Party[] = [last];
  for (let at = start - 1; parties.length < 6; ) {
    if (tokens[at]?.text === "," && parties.length === 1) at--;
    const both = bothBefore(scene, at, sentence);
    if (both !== null) {
      parties.unshift(partyOf(both));
      break;
    }
    const other = actorAt(scene, at - 1);
    if (other === null || other.tokens.end !== at || other.form === "pronoun" || !opensClause(scene, other.tokens.start, sentence) || (tokens[at]?.text === "," && tokens[other.tokens.start - 1]?.lower === "and")) break;
    parties.unshift(partyOf(other));
    at = other.tokens.start - 1;
    if (tokens[at]?.text !== ",") break;
  }
  return parties;
}
