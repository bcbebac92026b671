import type { ArticleWords } from "./article-words.ts";
import { contains } from "./containment.ts";
import type { Toponym } from "./toponyms.ts";
import type { Candidate } from "./types.ts";

/**
 * The unit that the words put a name in: "Columbia, Mo.", "Pandi, Bulacan", "Petrivka in the Kharkiv region", "Donetsk's Druzhba".
 * Where the words are plain and the gazetteer has no such place in that unit, the unit still stands, and the name stays unresolved.
 */
export function containerOf(words: ArticleWords, toponyms: readonly Toponym[], i: number): Candidate | undefined {
  const inner = toponyms[i];
  const outer = toponyms[i + 1];
  if (inner === undefined) return undefined;
  const owner = toponyms[i - 1];
  if (owner !== undefined && owner.tokens.end + 1 === inner.tokens.start && /^['’]s$/u.test(words.lower(owner.tokens.end))) return holder(owner, inner) ?? unitAlone(owner);
  if (outer === undefined || isUnit(inner, "country")) return undefined;
  const gap = outer.tokens.start - inner.tokens.end;
  const next = words.lower(inner.tokens.end);
  const listed = gap === 1 && (next === "," || next === "(");
  const inside = gap >= 1 && gap <= 4 && joinedByIn(words, inner.tokens.end, outer.tokens.start);
  if (!listed && !inside && !(gap === 0 && outer.abbreviation)) return undefined;
  const direct = holder(outer, inner);
  if (direct !== undefined) return direct;
  if (outer.abbreviation || (inside && outer.unit === "admin1") || (outer.candidates[0]?.kind === "country" && (inside || !isUnit(inner, "admin1")) && inner.candidates[0]?.kind === "city")) return unitOf(outer);
  return undefined;
}

const isUnit = (toponym: Toponym, kind: Candidate["kind"]): boolean => toponym.candidates[0]?.kind === kind;

/** The outer name's candidate that holds one of the inner name's. */
const holder = (outer: Toponym, inner: Toponym): Candidate | undefined =>
  outer.candidates.find((candidate) => candidate.kind !== "city" && candidate.kind !== "sea" && candidate.kind !== "feature" && inner.candidates.some((town) => contains(candidate, town)));

const unitOf = (outer: Toponym): Candidate | undefined => outer.candidates.find((candidate) => candidate.kind === "admin1" || candidate.kind === "country");

/** A first-order unit; of a country's possessions, "Ukraine's Kursk operation", nothing is said of where they are. */
const unitAlone = (owner: Toponym): Candidate | undefined => (isUnit(owner, "country") || isUnit(owner, "region") ? undefined : owner.candidates.find((candidate) => candidate.kind === "admin1"));

/** "in", "of", "in the", "area of", and no other words. */
function joinedByIn(words: ArticleWords, from: number, to: number): boolean {
  let linked = false;
  for (let at = from; at < to; at++) {
    const lower = words.lower(at);
    if (lower === "in" || lower === "of") linked = true;
    else if (!/^(?:the|area|district|region|county|town|village|,)$/u.test(lower) && !directionWord.test(lower)) return false;
  }
  return linked;
}

const directionWord = /^(?:north|south|east|west|central)(?:east|west)?(?:ern)?$/u;

/** "Utah, Washington and Oregon": the country whose first-order units are listed beside this name, where it may be one of them too. */
export function unitInList(words: ArticleWords, toponyms: readonly Toponym[], i: number): number | undefined {
  const toponym = toponyms[i];
  if (toponym === undefined || toponym.abbreviation) return undefined;
  for (const other of [toponyms[i - 1], toponyms[i + 1]]) {
    const peer = other?.candidates[0];
    if (other === undefined || other.abbreviation || peer?.kind !== "admin1" || !isListed(words, toponym, other)) continue;
    if (toponym.candidates.some((candidate) => candidate.kind === "admin1" && candidate.country === peer.country) && !toponym.candidates.some((candidate) => candidate.kind === "city" && contains(peer, candidate))) return peer.country;
  }
  return undefined;
}

/** Only commas, "and" and "or" stand between the two names. */
function isListed(words: ArticleWords, a: Toponym, b: Toponym): boolean {
  const from = Math.min(a.tokens.end, b.tokens.end);
  const to = Math.max(a.tokens.start, b.tokens.start);
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at++) if (!/^(?:,|and|or)$/u.test(words.lower(at))) return false;
  return true;
}
