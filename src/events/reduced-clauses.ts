import type { Token } from "../language/index.ts";

/** True where a participle behind a noun of its own ("the truce agreed", "the law passed") stands between; not one that tells of harm. */
export function reducedBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 2; k < to; k++) if (/^(?:agreed|signed|reached|brokered|announced|declared|negotiated|struck|adopted|passed|formed|founded|established|created|introduced|imposed|launched|elected|appointed|held)$/u.test(tokens[k]?.lower ?? "") && tokens[k - 1]?.pos === "NOUN" && !/^(?:attacks?|strikes?|raids?|assaults?|people|men|drones?|missiles?|rockets?)$/u.test(tokens[k - 1]?.lower ?? "")) return true;
  return false;
}
