import type { Finding, SpeakerInterval, Stance, Toll } from "../core/index.ts";
import type { Codebook, FigureCase, VoiceFigure } from "./codebooks/codebook.ts";
import { standingInterval, type FigureClaim } from "./figures.ts";
import { amountsMeet } from "./origins.ts";
import { relationOf } from "./speakers.ts";
import type { VerificationRecord } from "./verification.ts";

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A figure that its own speaker denies does not stand. */
function withoutDenied(claims: readonly FigureClaim[]): { readonly standing: readonly FigureClaim[]; readonly denials: readonly FigureClaim[] } {
  const denials = claims.filter(({ claim }) => claim.stance === "denies");
  const standing = claims.filter((figure) => figure.claim.stance !== "denies" && !denials.some((denial) => denial.origin.key === figure.origin.key && (denial.asOf ?? "") >= (figure.asOf ?? "") && amountsMeet(denial.claim.amount, figure.claim.amount)));
  return { standing, denials };
}

function voiceFigure(origin: string, claims: readonly FigureClaim[]): VoiceFigure | null {
  const interval = standingInterval(claims);
  const [first] = claims;
  if (interval === null || first === undefined) return null;
  return {
    origin,
    name: first.voice?.name ?? null,
    kind: first.voice?.kind ?? null,
    side: first.voice?.side ?? null,
    relation: relationOf(claims),
    min: interval.min,
    max: interval.max,
    number: interval.number,
    rounded: interval.rounded,
    words: interval.words,
    confirms: claims.some(({ claim }) => claim.stance === "confirms"),
    unverified: claims.every(({ claim }) => claim.stance === "unverified"),
    asOf: interval.asOf,
  };
}

/** Figures by voice; an own-voice figure that repeats a speaker of its article is that speaker's. */
function byVoice(claims: readonly FigureClaim[]): readonly VoiceFigure[] {
  const speaking = claims.filter(({ origin }) => origin.by !== "repeats");
  const groups = Map.groupBy(speaking, ({ origin, voice }) => `${voice === null ? "own" : "named"} ${origin.key}`);
  return [...groups].sort(([a], [b]) => compareText(a, b)).flatMap(([, group]) => voiceFigure(group[0]?.origin.key ?? "", group) ?? []);
}

/** What a codebook decides on: claims of one outcome and role. @throws where there is no claim */
export function caseOf(claims: readonly FigureClaim[], verification: VerificationRecord): FigureCase {
  const [first] = claims;
  if (first === undefined) throw new Error("a figure needs at least one claim");
  const { standing, denials } = withoutDenied(claims);
  return { of: first.claim.outcome, role: first.claim.role, figures: byVoice(standing), denials: byVoice(denials), ...verification };
}

function stanceOf(claims: readonly FigureClaim[]): Stance {
  const stances = claims.map(({ claim }) => claim.stance);
  if (stances.includes("denies")) return "denies";
  if (stances.includes("confirms")) return "confirms";
  return stances.every((stance) => stance === "unverified") ? "unverified" : "asserts";
}

/** One row: a named speaker's standing interval, or that of all own voices together. */
function rowOf(claims: readonly FigureClaim[], standing: readonly FigureClaim[]): SpeakerInterval {
  const denied = claims.every(({ claim }) => claim.stance === "denies");
  const counted = denied ? claims : claims.filter((claim) => standing.includes(claim));
  const parts = [...Map.groupBy(counted.length > 0 ? counted : claims, ({ origin }) => origin.key)].flatMap(([, group]) => standingInterval(group) ?? []);
  const mins = parts.flatMap((part) => part.min ?? []);
  const maxes = parts.map((part) => part.max);
  const closed = maxes.flatMap((max) => max ?? []);
  const latest = [...parts].sort((a, b) => compareText(b.asOf ?? "", a.asOf ?? "") || compareText(a.words, b.words))[0];
  const [first] = claims;
  return {
    name: first?.voice?.name ?? null,
    kind: first?.voice?.kind ?? null,
    side: first?.voice?.side ?? null,
    relation: relationOf(claims),
    stance: stanceOf(claims),
    min: mins.length > 0 ? Math.min(...mins) : null,
    max: closed.length > 0 && maxes.every((max) => max !== null) ? Math.max(...closed) : null,
    words: latest?.words ?? "",
    origins: new Set(claims.filter(({ origin }) => origin.by !== "repeats").map(({ origin }) => origin.key)).size,
    asOf: latest?.asOf ?? null,
    claims: claims.flatMap(({ key, beside }) => [key, ...beside]).sort(),
  };
}

function rowsOf(claims: readonly FigureClaim[]): readonly SpeakerInterval[] {
  const { standing } = withoutDenied(claims);
  const groups = Map.groupBy(claims, ({ voice, claim }) => `${voice === null ? "~own" : voice.key}|${claim.stance === "denies" ? "denies" : "says"}`);
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => rowOf(group, standing));
}

const sameToll = (a: Toll, b: Toll): boolean => a.low === b.low && a.best === b.best && a.high === b.high;

/** Low, best and high as they stood on each day on which a report came; a day that changed nothing is left out. */
function historyOf(claims: readonly FigureClaim[], verification: VerificationRecord, codebook: Codebook): Finding["history"] {
  const days = [...new Set(claims.flatMap(({ asOf }) => asOf ?? []))].sort();
  const history: { asOf: string; low: number | null; best: number | null; high: number | null }[] = [];
  for (const asOf of days) {
    const known = claims.filter((claim) => claim.asOf === null || claim.asOf <= asOf);
    const { low, best, high } = codebook.judge(caseOf(known, verification));
    const last = history.at(-1);
    if (last === undefined || !sameToll(last, { low, best, high })) history.push({ asOf, low, best, high });
  }
  return history;
}

/**
 * One finding: all claims of one outcome and role of one incident, under one codebook. Figures are chosen, never averaged;
 * low, best and high are null where no words bound them.
 * @throws where there is no claim
 */
export function findingOf(claims: readonly FigureClaim[], verification: VerificationRecord, codebook: Codebook): Finding {
  const [first] = claims;
  if (first === undefined) throw new Error("a finding needs at least one claim");
  const { low, best, high, rule, status } = codebook.judge(caseOf(claims, verification));
  return {
    of: first.claim.outcome,
    role: first.claim.role,
    low, best, high, rule, status,
    bySpeaker: rowsOf(claims),
    history: historyOf(claims, verification, codebook),
  };
}

