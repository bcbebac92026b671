import type { CopyPair } from "./copies/text-pair.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { figureEvidence } from "./evidence/figures.ts";
import { framePlaceEvidence, frameTimeEvidence, frameWeight, frameWordsEvidence } from "./evidence/frame.ts";
import { kindEvidence } from "./evidence/kind.ts";
import { nameEvidence } from "./evidence/names.ts";
import { partyEvidence } from "./evidence/party.ts";
import { placeEvidence } from "./evidence/place.ts";
import { targetEvidence } from "./evidence/target.ts";
import { textEvidence } from "./evidence/text.ts";
import { timeEvidence } from "./evidence/time.ts";
import { weaponEvidence } from "./evidence/weapon.ts";
import type { Traits } from "./traits.ts";

/** What speaks for and against two events being one happening. */
export interface PairScore {
  readonly weight: number;
  /** True where the two cannot be the same. */
  readonly veto: boolean;
  /** The weight that this pair needs to be joined. */
  readonly needed: number;
  readonly because: readonly string[];
  readonly against: readonly string[];
}

/** Day and town together, or either with much else. */
export const joinWeight = 5;
/** Two background events have nothing but a sentence each, so more has to agree. */
export const backgroundWeight = 5.8;

/** Weight of shared names from which a day or a place may have been misread. */
const manyNames = 1.4;

function total(evidence: readonly Evidence[], needed: number): PairScore {
  return {
    weight: evidence.reduce((sum, item) => sum + item.weight, 0),
    veto: evidence.some((item) => item.veto),
    needed,
    because: evidence.flatMap((item) => item.because ?? []),
    against: evidence.flatMap((item) => item.against ?? []),
  };
}

/** Weighs two events against each other; the same whichever is given first. */
export function scorePair(one: Traits, other: Traits, copy: CopyPair | null): PairScore {
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  if (a.extent !== b.extent) return total([{ weight: 0, because: null, against: "a single event and a total", veto: true }], joinWeight);
  if (a.article.id === b.article.id) return total([{ weight: 0, because: null, against: "the article tells of them apart", veto: true }], joinWeight);
  if (a.extent === "total") return total([frameTimeEvidence(a, b), framePlaceEvidence(a, b), frameWordsEvidence(a, b)], frameWeight);
  const figures = figureEvidence(a, b);
  const text = textEvidence(a, b, copy);
  const names = nameEvidence(a, b);
  const time = timeEvidence(a, b, { figuresOrText: figures.weight > 0 || text.weight > 0, names: names.weight >= manyNames });
  const place = placeEvidence(a, b, names.weight >= manyNames);
  // What cannot be one needs no further reasons, and most candidates are such.
  if (time.veto || place.veto) return total([time, place], joinWeight);
  const evidence = [time, place, kindEvidence(a, b), targetEvidence(a, b), partyEvidence(a, b), weaponEvidence(a, b), figures, names, text];
  return total(evidence, a.main || b.main ? joinWeight : backgroundWeight);
}

/** The weight as a number from 0 to 1, 0.5 at what is needed to join. */
export function scoreOf(pair: PairScore): number {
  return pair.veto ? 0 : Math.round(100 / (1 + Math.exp(pair.needed - pair.weight))) / 100;
}
