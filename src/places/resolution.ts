import type { ArticleWords } from "./article-words.ts";
import type { Toponym } from "./toponyms.ts";
import { contains } from "./containment.ts";
import { hashName } from "./name-hash.ts";
import type { Candidate, Gazetteer } from "./types.ts";
import { demonymVotes } from "./demonyms.ts";

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

/** How likely a name means this place before anything else is read. Roughly a logarithm of how often it is written of. */
export function priorOf(candidate: Candidate): number {
  const people = Math.log10(candidate.population + 30);
  const spelling = candidate.own ? 0 : candidate.alike ? -0.4 : -1;
  switch (candidate.kind) {
    case "country":
      return 11 + spelling / 3;
    case "admin1":
      return candidate.rank === "region" ? 10 : 2 + people + spelling * 2;
    case "sea":
      return 10;
    case "region":
    case "feature":
      return 7.5 + spelling / 3;
    case "admin2":
      return people * 0.6 + spelling;
    case "city":
      return people + spelling + (candidate.rank === "capital" ? 2 : candidate.rank === "seat" ? 0.4 : candidate.rank === "section" ? -0.8 : 0);
  }
}

interface Group {
  readonly candidates: readonly Candidate[];
  readonly prior: readonly number[];
  share: number[];
  support: number[];
  fixed: boolean;
  readonly mentions: number;
}

/** Resolves all mentions of the article together. The same name means the same place throughout, unless its own words say otherwise. */
export function resolve(words: ArticleWords, toponyms: readonly Toponym[], gazetteer: Gazetteer): readonly Resolution[] {
  const containers = toponyms.map((_, i) => containerOf(words, toponyms, i));
  const groups = new Map<string, Group>();
  const states = gazetteer.candidates(hashName("united states")).find((candidate) => candidate.kind === "country")?.place ?? -1;
  const listed = toponyms.map((_, i) => unitInList(words, toponyms, i));
  const keys = toponyms.map((toponym, i) => `${toponym.key}/${toponym.unit ?? ""}/${containers[i]?.place.toString() ?? ""}/${listed[i] === undefined ? "" : "listed"}`);
  // Words said once hold for the name's other mentions: "Gaston County" narrows only itself, "Paris, Texas" every Paris.
  const containerFor = new Map<string, Candidate>();
  toponyms.forEach((toponym, i) => {
    const container = containers[i];
    if (container !== undefined && !containerFor.has(toponym.key)) containerFor.set(toponym.key, container);
  });
  toponyms.forEach((toponym, i) => {
    const key = keys[i] ?? "";
    const held = groups.get(key);
    if (held !== undefined) {
      groups.set(key, { ...held, mentions: held.mentions + 1 });
      return;
    }
    const container = containers[i] ?? containerFor.get(toponym.key);
    let fitting = narrow(toponym, toponym.candidates);
    if (container !== undefined) {
      fitting = fitting.filter((candidate) => contains(container, candidate));
    }
    const candidates = fitting.slice(0, mostCandidates);
    const peer = listed[i];
    const prior = candidates.map((candidate) => priorOf(candidate) + (peer !== undefined && candidate.kind === "admin1" && candidate.country === peer ? 5 : 0) - (peer === undefined && toponym.unit === null && namesAnother(candidate, candidates, states) ? 3 : 0) - (toponym.unit === "admin1" && isCityItself(candidate, toponym.candidates) ? 3 : 0) - (toponym.unit === "admin2" && candidate.kind === "city" ? 1.5 : 0));
    groups.set(key, { candidates, prior, share: [], support: [], fixed: container !== undefined, mentions: 1 });
  });
  const votes = demonymVotes(words, gazetteer);
  const list = [...groups.values()];
  for (const group of list) group.share = shares(group.prior);
  for (let round = 0; round < 2; round++) {
    const field = voteField(list, votes);
    for (const group of list) {
      group.support = group.candidates.map((candidate) => field.support(candidate, group));
      if (group.candidates.length > 1) group.share = shares(group.support.map((support, i) => (group.prior[i] ?? 0) + support));
    }
  }
  const field = voteField(list, votes);
  return toponyms.map((toponym, i) => {
    const group = groups.get(keys[i] ?? "");
    const container = containers[i]?.place ?? containerFor.get(toponym.key)?.place ?? -1;
    if (group === undefined || group.candidates.length === 0) return { chosen: null, ranked: [], container, support: 0 };
    const order = group.candidates.map((candidate, at) => ({ candidate, share: group.share[at] ?? 0, support: group.support[at] ?? 0 })).sort((a, b) => b.share - a.share);
    const best = order[0];
    const rival = order.find((other) => best !== undefined && other.candidate !== best.candidate && apart(best.candidate, other.candidate));
    const ranked = order.map((entry) => entry.candidate);
    const clear = best !== undefined && (rival === undefined || best.share >= rival.share * 1.6 || group.fixed);
    // A little-known place in a country that nothing else in the article speaks of is a guess.
    const stray = best !== undefined && !group.fixed && field.mostOfOthers(group) >= 1 && best.support < 0.35 && best.candidate.kind === "city" && best.candidate.population < 100_000;
    return { chosen: clear && !stray ? best.candidate : null, ranked, container, support: best?.support ?? 0 };
  });
}

/** "Utah, Washington and Oregon": the country whose first-order units are listed beside this name, where it may be one of them too. */
function unitInList(words: ArticleWords, toponyms: readonly Toponym[], i: number): number | undefined {
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

/** "Donetsk" alone is the city, not the unit around it that bears its name; for US states it is the state. */
const namesAnother = (unit: Candidate, candidates: readonly Candidate[], states: number): boolean =>
  namesItsSeat(unit, candidates, states) || (unit.kind === "admin1" && candidates.some((other) => (other.kind === "country" && unit.country === other.place) || (other.rank === "capital" && other.own && other.country === unit.country && unit.rank !== "region")));

/** "Kyiv region" is the oblast around the city, not the city that is a unit of its own. */
const isCityItself = (unit: Candidate, candidates: readonly Candidate[]): boolean => unit.kind === "admin1" && candidates.some((town) => town.kind === "city" && town.admin1 === unit.place && town.population > unit.population * 0.6);

const namesItsSeat = (unit: Candidate, candidates: readonly Candidate[], states: number): boolean => (unit.kind === "admin1" || unit.kind === "admin2") && unit.rank !== "region" && unit.country !== states && candidates.some((town) => town.kind === "city" && (town.admin1 === unit.place || town.admin2 === unit.place || (unit.kind === "admin1" && town.country === unit.country && town.rank !== null && town.rank !== "section")) && town.population * 30 > unit.population);

const apart = (a: Candidate, b: Candidate): boolean => Math.abs(a.lat - b.lat) > 0.7 || Math.abs(a.lon - b.lon) > 1;

function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores, -Infinity);
  const weights = scores.map((score) => Math.exp((score - top) * 1.6));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / (sum || 1));
}

/** Keeps the candidates of the kind that the words say: "the Sumy region" is no town. */
function narrow(toponym: Toponym, candidates: readonly Candidate[]): readonly Candidate[] {
  const { unit } = toponym;
  const kept = candidates.filter((candidate) => {
    if (unit === null) return true;
    if (unit === "city") return candidate.kind === "city" || candidate.kind === "country";
    if (unit === "admin1") return candidate.kind === "admin1" || candidate.kind === "region" || candidate.kind === "country" || candidate.kind === "admin2";
    if (unit === "admin2") return candidate.kind === "admin2" || candidate.kind === "city" || candidate.kind === "admin1";
    return true;
  });
  return kept.length > 0 ? kept : candidates;
}

/**
 * The unit that the words put a name in: "Columbia, Mo.", "Pandi, Bulacan", "Petrivka in the Kharkiv region", "Donetsk's Druzhba".
 * Where the words are plain and the gazetteer has no such place in that unit, the unit still stands, and the name stays unresolved.
 */
function containerOf(words: ArticleWords, toponyms: readonly Toponym[], i: number): Candidate | undefined {
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
const unitAlone = (owner: Toponym): Candidate | undefined => (isUnit(owner, "country") ? undefined : owner.candidates.find((candidate) => candidate.kind === "admin1"));

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

interface VoteField {
  /** How much the article's other names speak for this candidate. */
  support(candidate: Candidate, own: Group): number;
  /** Votes of all other names for the country that most is said of. */
  mostOfOthers(own: Group): number;
}

const cell = (lat: number, lon: number): number => Math.floor(lat + 90) * 400 + Math.floor(lon + 180);

/** Sums, over the article's names, how strongly each speaks for a country, a unit, and a square of a degree. */
function voteField(groups: readonly Group[], demonyms: ReadonlyMap<number, number>): VoteField {
  const country = new Map(demonyms);
  const admin1 = new Map<number, number>();
  const square = new Map<number, number>();
  const add = (map: Map<number, number>, key: number, weight: number): void => {
    if (key >= 0) map.set(key, (map.get(key) ?? 0) + weight);
  };
  const own = new Map<Group, { country: Map<number, number>; admin1: Map<number, number>; square: Map<number, number> }>();
  for (const group of groups) {
    const mine = { country: new Map<number, number>(), admin1: new Map<number, number>(), square: new Map<number, number>() };
    const weight = 1 + Math.min(2, Math.log2(group.mentions)) * 0.3;
    group.candidates.forEach((candidate, i) => {
      const share = (group.share[i] ?? 0) * weight;
      if (share < 0.01) return;
      add(mine.country, candidate.country, share);
      add(mine.admin1, candidate.admin1, candidate.kind === "admin1" ? share * 1.3 : share);
      if (candidate.kind === "city" || candidate.kind === "admin2") add(mine.square, cell(candidate.lat, candidate.lon), share);
    });
    for (const [key, value] of mine.country) add(country, key, value);
    for (const [key, value] of mine.admin1) add(admin1, key, value);
    for (const [key, value] of mine.square) add(square, key, value);
    own.set(group, mine);
  }
  const near = (map: ReadonlyMap<number, number>, candidate: Candidate): number => {
    let sum = 0;
    for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += map.get(cell(candidate.lat + dy, candidate.lon + dx)) ?? 0;
    return sum;
  };
  const grow = (votes: number, most: number, rate: number): number => most * (1 - Math.exp(-votes * rate));
  return {
    mostOfOthers: (group) => {
      const mine = own.get(group)?.country;
      let most = 0;
      for (const [key, sum] of country) most = Math.max(most, sum - (mine?.get(key) ?? 0));
      return most;
    },
    support: (candidate, group) => {
      const mine = own.get(group);
      const ofCountry = (country.get(candidate.country) ?? 0) - (mine?.country.get(candidate.country) ?? 0);
      const ofUnit = (admin1.get(candidate.admin1) ?? 0) - (mine?.admin1.get(candidate.admin1) ?? 0);
      if (candidate.kind === "country") return grow(Math.max(0, ofCountry), 1.5, 0.8);
      const ofSquare = near(square, candidate) - (mine === undefined ? 0 : near(mine.square, candidate));
      return grow(Math.max(0, ofCountry), 2.4, 0.8) + (candidate.admin1 >= 0 ? grow(Math.max(0, ofUnit), 2, 0.8) : 0) + grow(Math.max(0, ofSquare), 3, 0.6);
    },
  };
}
