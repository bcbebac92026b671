import type { ArticleWords } from "./article-words.ts";
import { containerOf, unitInList } from "./containers.ts";
import { contains } from "./containment.ts";
import { demonymVotes } from "./demonyms.ts";
import { hashName } from "./name-hash.ts";
import { outletPlaces } from "./outlet.ts";
import { leaningOf, narrow, priorOf } from "./prior.ts";
import type { Toponym } from "./toponyms.ts";
import type { Candidate, Gazetteer } from "./types.ts";
import { voteField, type Ballot } from "./votes.ts";

/** Which place each mention is, by all that the article names. `chosen` null: not resolved; `ranked` then holds the places that fit, likeliest first. */
export interface Resolution {
  readonly chosen: Candidate | null;
  readonly ranked: readonly Candidate[];
  /** Place of the unit that the words say it lies in ("Columbia, Mo."), -1 where none. */
  readonly container: number;
  /** How strongly the article's other names speak for the chosen place; 0 where none does. */
  readonly support: number;
}

const mostCandidates = 20;
/** How many times likelier than the next place one has to be. */
const clearly = 1.6;

/** A name that means one place wherever it stands in the article. */
interface Group {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly prior: readonly number[];
  /** True where the words say in which unit it lies. */
  readonly placed: boolean;
  readonly mentions: number;
}

/** Resolves all mentions of the article together. The same name means the same place throughout, unless its own words say otherwise. */
export function resolve(words: ArticleWords, toponyms: readonly Toponym[], gazetteer: Gazetteer): readonly Resolution[] {
  const containers = toponyms.map((_, i) => containerOf(words, toponyms, i));
  const listed = toponyms.map((_, i) => unitInList(words, toponyms, i));
  const keys = toponyms.map((toponym, i) => `${toponym.key}/${toponym.unit ?? ""}/${containers[i]?.place.toString() ?? ""}/${listed[i] === undefined ? "" : "listed"}`);
  // What the words say once holds for the name's other mentions too: after "Paris, Texas", every Paris.
  const containerFor = new Map<string, Candidate>();
  toponyms.forEach((toponym, i) => {
    const container = containers[i];
    if (container !== undefined && !containerFor.has(toponym.key)) containerFor.set(toponym.key, container);
  });
  const unitedStates = gazetteer.candidates(hashName("united states")).find((candidate) => candidate.kind === "country")?.place ?? -1;
  const groups = new Map<string, Group>();
  toponyms.forEach((toponym, i) => {
    const key = keys[i] ?? "";
    const held = groups.get(key);
    const container = containers[i] ?? containerFor.get(toponym.key);
    groups.set(key, held === undefined ? groupOf(toponym, container, { listedIn: listed[i], unitedStates }) : { ...held, mentions: held.mentions + 1 });
  });
  const entries = [...groups.keys()];
  const all = [...groups.values(), ...outletPlaces(words.analysis, gazetteer).map(outletGroup)];
  const { shares, supports, others } = elect(all, demonymVotes(words, gazetteer));
  const positions = new Map(entries.map((key, position) => [key, position]));
  return toponyms.map((toponym, i) => {
    const position = positions.get(keys[i] ?? "") ?? -1;
    const group = all[position];
    const container = containers[i]?.place ?? containerFor.get(toponym.key)?.place ?? -1;
    if (group === undefined || group.candidates.length === 0) return { chosen: null, ranked: [], container, support: 0 };
    return { ...choose(group, shares[position] ?? [], supports[position] ?? [], others[position] ?? 0), container };
  });
}

function groupOf(toponym: Toponym, container: Candidate | undefined, reading: { readonly listedIn: number | undefined; readonly unitedStates: number }): Group {
  const fitting = narrow(toponym, toponym.candidates).filter((candidate) => container === undefined || contains(container, candidate));
  const candidates = fitting.slice(0, mostCandidates);
  return { name: toponym.key, candidates, prior: candidates.map((candidate) => priorOf(candidate) + leaningOf(candidate, toponym, candidates, reading)), placed: container !== undefined, mentions: 1 };
}

/** The outlet's name speaks for its area like a place that the article names once. */
function outletGroup(candidates: readonly Candidate[]): Group {
  const few = candidates.slice(0, mostCandidates);
  return { name: "", candidates: few, prior: few.map(priorOf), placed: false, mentions: 1 };
}

/** Lets the names vote for each other's places, twice: the second time with what the first made of them. */
function elect(groups: readonly Group[], demonyms: ReadonlyMap<number, number>): { readonly shares: readonly (readonly number[])[]; readonly supports: readonly (readonly number[])[]; readonly others: readonly number[] } {
  let supports: readonly (readonly number[])[] = groups.map(() => []);
  let shares = groups.map(({ prior }) => sharesOf(prior));
  for (let round = 0; round < 2; round++) {
    const ballots = ballotsOf(groups, shares);
    const field = voteField(ballots, demonyms);
    supports = ballots.map((ballot) => ballot.candidates.map((candidate) => field.support(candidate, ballot)));
    shares = groups.map(({ prior }, position) => sharesOf(prior.map((score, i) => score + (supports[position]?.[i] ?? 0))));
  }
  const ballots = ballotsOf(groups, shares);
  const field = voteField(ballots, demonyms);
  return { shares, supports, others: ballots.map((ballot) => field.mostOfOthers(ballot)) };
}

const ballotsOf = (groups: readonly Group[], shares: readonly (readonly number[])[]): readonly Ballot[] => groups.map(({ name, candidates, mentions }, i) => ({ name, candidates, mentions, share: shares[i] ?? [] }));

function sharesOf(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores, -Infinity);
  const weights = scores.map((score) => Math.exp((score - top) * 1.6));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / (sum || 1));
}

/** The likeliest place, where it is clearly that and no guess. */
function choose(group: Group, shares: readonly number[], supports: readonly number[], others: number): Omit<Resolution, "container"> {
  const order = group.candidates.map((candidate, at) => ({ candidate, share: shares[at] ?? 0, support: supports[at] ?? 0 })).sort((a, b) => b.share - a.share);
  const ranked = order.map(({ candidate }) => candidate);
  // A little-known place in a country of which nothing else in the article speaks is a guess; the next one may be what the article is of.
  const isStray = ({ candidate, support }: (typeof order)[number]): boolean => !group.placed && others >= 1 && support < 0.35 && candidate.kind === "city" && candidate.population < (others >= 3 ? 400_000 : 100_000);
  const [first] = order;
  if (first === undefined) return { chosen: null, ranked, support: 0 };
  const fitting = isStray(first) ? order.filter(({ share, support }) => support >= 0.35 && share * 8 >= first.share) : order;
  const [best] = fitting;
  if (best === undefined) return { chosen: null, ranked, support: first.support };
  const rival = fitting.find(({ candidate }) => candidate !== best.candidate && apart(best.candidate, candidate));
  const clear = rival === undefined || best.share >= rival.share * clearly;
  return { chosen: clear ? best.candidate : null, ranked, support: best.support };
}

/** Places so near each other that either's coordinates will do are no rivals. */
const apart = (a: Candidate, b: Candidate): boolean => Math.abs(a.lat - b.lat) > 0.7 || Math.abs(a.lon - b.lon) > 1;
