import type { Relation, Speaker } from "../../core/index.ts";

const marks: Readonly<Record<Relation, string>> = { self: "●", adversary: "▲", third: "◆" };
const unknownMark = "○";

/** What the marks mean, for the foot of a table. */
export const relationLegend = `${marks.self} affected party · ${marks.adversary} adversary · ${marks.third} third party · ${unknownMark} relation unknown, or the article's own voice`;

/** `●` for the party of those counted, `▲` for its adversary, `◆` for a third party, `○` where the relation is unknown. */
export function relationMark(relation: Relation | null): string {
  return relation === null ? unknownMark : marks[relation];
}

/** The affected party first, then the adversary, then others. */
export function relationOrder(relation: Relation | null): number {
  return relation === null ? 3 : ["self", "adversary", "third"].indexOf(relation);
}

/** `▲ Russian Ministry of Defence, via Tass`: origin first, through whom it came behind it. */
export function formatSpeakers(speakers: readonly Pick<Speaker, "name" | "relation">[]): string {
  const [origin, ...via] = speakers;
  if (origin === undefined) return `${unknownMark} own voice`;
  return `${relationMark(origin.relation)} ${origin.name}${via.length === 0 ? "" : `, via ${via.map(({ name }) => name).join(", ")}`}`;
}
