import type { CasualtyClaim, Claim, Relation, Speaker, SpeakerKind } from "../core/index.ts";
import { relationTo, sideOfPeople } from "../events/index.ts";
import type { Member } from "./members.ts";
import { initialsOf, nameKey, nameWords } from "./names.ts";

/** One speaker under all the names that the articles of an incident give. */
export interface Voice {
  /** Key that stands for all the names; the same as the key of an outlet of that name. */
  readonly key: string;
  /** The name given most often, the longest of those. */
  readonly name: string;
  readonly kind: SpeakerKind | null;
  readonly side: string | null;
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  if (nameKey(a.name) === nameKey(b.name) || initialsOf(a.name, b.name) || initialsOf(b.name, a.name)) return true;
  const [few, many] = [nameWords(a.name), nameWords(b.name)].sort((x, y) => x.length - y.length);
  return few !== undefined && many !== undefined && few.length > 1 && few.every((word) => many.includes(word));
}

/** The value given most often, the first in order of text where two are even; null where none is given. */
function mostFrequent<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function nameOf(speakers: readonly Speaker[]): string {
  const counts = new Map<string, number>();
  for (const { name } of speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/**
 * Who is who among the roots of the speaker chains: one voice for "SOHR" and "Syrian Observatory for Human Rights".
 * Returns the voice of a claim's root speaker, null where the article speaks itself.
 */
export function findVoices(claims: readonly Claim[]): (claim: Claim) => Voice | null {
  const byName = new Map<string, Speaker[]>();
  for (const claim of claims) {
    const [root] = claim.speakers;
    if (root === undefined) continue;
    const key = `${nameKey(root.name)}|${root.name}|${root.side ?? ""}`;
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [root]);
    else list.push(root);
  }
  const names = [...byName.keys()].sort();
  const groups: string[][] = [];
  for (const name of names) {
    const [speaker] = byName.get(name) ?? [];
    if (speaker === undefined) continue;
    const same = groups.filter((group) => group.some((other) => (byName.get(other) ?? []).some((known) => sameSpeaker(known, speaker))));
    const merged = [name, ...same.flat()];
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const voices = new Map<string, Voice>();
  for (const group of groups) {
    const speakers = group.flatMap((name) => byName.get(name) ?? []);
    const name = nameOf(speakers);
    const voice: Voice = { key: nameKey(name), name, kind: mostFrequent(speakers.map((speaker) => speaker.kind)), side: mostFrequent(speakers.map((speaker) => speaker.side)) };
    for (const member of group) voices.set(member, voice);
  }
  return (claim) => {
    const [root] = claim.speakers;
    return root === undefined ? null : (voices.get(`${nameKey(root.name)}|${root.name}|${root.side ?? ""}`) ?? null);
  };
}

/** The relation of whoever says so to the people counted: of the root speaker's side, or, in an article's own voice, of its outlet's; null where either is unknown. */
export function relationIn(claim: CasualtyClaim, { article, event }: Pick<Member, "article" | "event">): Relation | null {
  const [root] = claim.speakers;
  if (root !== undefined) return root.relation;
  const side = article.publisher?.side ?? null;
  const counted = sideOfPeople(claim, event);
  const fights = counted !== null && side !== counted && article.publisher?.against.includes(counted) === true;
  return fights ? "adversary" : relationTo(claim, { side, kind: "media" }, event);
}

/** The relation that most of the claims give; of articles' own voices, the one that all give. Null where there is none. */
export function relationOf(claims: readonly { readonly voice: Voice | null; readonly relation: Relation | null }[]): Relation | null {
  const relations = claims.map(({ relation }) => relation);
  const isOwn = claims.every(({ voice }) => voice === null);
  return isOwn && new Set(relations).size > 1 ? null : mostFrequent(relations);
}
