import { governmentMetonyms } from "../actors/index.ts";
import type { PlaceMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { reportWords } from "./tables/en.ts";

/** "Kyiv accused Moscow of …": both are governments here, and no places. */
export function speaksAsGovernment({ tokens }: Analysis, { name, kind, span }: PlaceMention): boolean {
  if (kind !== "country" && !governmentMetonyms.has(name.toLowerCase())) return false;
  const next = tokens.findIndex(({ start }) => start >= span.end);
  const acts = /^(?:accus|blam|den(?:y|ie)|reject|launch|fire[sd]$|vow|warn|condemn|retaliat|respond)/u;
  return reportWords.has(tokens[next]?.lower ?? "") || acts.test(tokens[next]?.lower ?? "") || /^(?:accus|blam)/u.test(tokens[next - 2]?.lower ?? "");
}
