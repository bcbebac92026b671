import type { Candidate } from "./types.ts";

/** One name of the article, with how likely it means each of its places. */
export interface Ballot {
  /** The name as it is looked up; "" for the outlet's. A name does not vote for itself, in whatever words it stands. */
  readonly name: string;
  readonly candidates: readonly Candidate[];
  /** Likelihood of each candidate; they sum to one. */
  readonly share: readonly number[];
  /** How often the article says the name. */
  readonly mentions: number;
}

interface Votes {
  readonly country: Map<number, number>;
  readonly admin1: Map<number, number>;
  readonly square: Map<number, number>;
}

/** What the names of an article say of each other. */
export interface VoteField {
  /** How much the article's other names speak for this candidate. */
  support(candidate: Candidate, own: Ballot): number;
  /** Votes of all other names for the country that most is said of. */
  mostOfOthers(own: Ballot): number;
}

const cell = (lat: number, lon: number): number => Math.floor(lat + 90) * 400 + Math.floor(lon + 180);

/** Sums, over the article's names, how strongly each speaks for a country, a unit, and a square of a degree. */
export function voteField(ballots: readonly Ballot[], demonyms: ReadonlyMap<number, number>): VoteField {
  const country = new Map(demonyms);
  const admin1 = new Map<number, number>();
  const square = new Map<number, number>();
  const add = (map: Map<number, number>, key: number, weight: number): void => {
    if (key >= 0) map.set(key, (map.get(key) ?? 0) + weight);
  };
  const own = new Map<string, Votes>();
  for (const ballot of ballots) {
    const mine: Votes = { country: new Map(), admin1: new Map(), square: new Map() };
    const weight = 1 + Math.min(2, Math.log2(ballot.mentions)) * 0.3;
    ballot.candidates.forEach((candidate, i) => {
      const share = (ballot.share[i] ?? 0) * weight;
      if (share < 0.01) return;
      add(mine.country, candidate.country, share);
      add(mine.admin1, candidate.admin1, candidate.kind === "admin1" ? share * 1.3 : share);
      if (candidate.kind === "city" || candidate.kind === "admin2") add(mine.square, cell(candidate.lat, candidate.lon), share);
    });
    for (const [key, value] of mine.country) add(country, key, value);
    for (const [key, value] of mine.admin1) add(admin1, key, value);
    for (const [key, value] of mine.square) add(square, key, value);
    const before = own.get(ballot.name);
    if (before === undefined) own.set(ballot.name, mine);
    else for (const level of ["country", "admin1", "square"] as const) for (const [key, value] of mine[level]) add(before[level], key, value);
  }
  const near = (map: ReadonlyMap<number, number>, candidate: Candidate): number => {
    let sum = 0;
    if (map.size > 0) for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += map.get(cell(candidate.lat + dy, candidate.lon + dx)) ?? 0;
    return sum;
  };
  const grow = (votes: number, most: number, rate: number): number => most * (1 - Math.exp(-votes * rate));
  return {
    mostOfOthers: (group) => {
      const mine = own.get(group.name)?.country;
      let most = 0;
      for (const [key, sum] of country) most = Math.max(most, sum - (mine?.get(key) ?? 0));
      return most;
    },
    support: (candidate, group) => {
      const mine = own.get(group.name);
      const ofCountry = (country.get(candidate.country) ?? 0) - (mine?.country.get(candidate.country) ?? 0);
      const ofUnit = (admin1.get(candidate.admin1) ?? 0) - (mine?.admin1.get(candidate.admin1) ?? 0);
      if (candidate.kind === "country") return grow(Math.max(0, ofCountry), 1.5, 0.8);
      const ofSquare = near(square, candidate) - (mine === undefined ? 0 : near(mine.square, candidate));
      return grow(Math.max(0, ofCountry), 2.4, 0.8) + (candidate.admin1 >= 0 ? grow(Math.max(0, ofUnit), 2, 0.8) : 0) + grow(Math.max(0, ofSquare), 3, 0.6);
    },
  };
}
