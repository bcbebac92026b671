import type { Finding } from "sayso/contract";

export type Bound = "low" | "best" | "high";
type Speaker = Finding["bySpeaker"][number];

/** Which of the voices a bound rests on; -1 where none gives that number. */
export function voiceBehind(voices: readonly Speaker[], which: Bound, value: number | null): number {
  if (value === null) return -1;
  return voices.findIndex(({ min, max, stance }) => stance !== "denies" && (which === "high" ? max === value || (max === null && min === value) : which === "low" ? min === value : min === value || max === value));
}

/** The claims on which low, best and high of these figures rest, by reference. */
export function claimsBehind(findings: readonly Finding[]): ReadonlyMap<string, readonly Bound[]> {
  const found = new Map<string, readonly Bound[]>();
  for (const finding of findings) {
    const voices = finding.bySpeaker.filter(({ name, origins }) => name !== null || origins > 0);
    for (const which of ["low", "best", "high"] as const) {
      const voice = voices[voiceBehind(voices, which, finding[which])];
      for (const reference of voice?.claims ?? []) found.set(reference, [...(found.get(reference) ?? []), which]);
    }
  }
  return found;
}
