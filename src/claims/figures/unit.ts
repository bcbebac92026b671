import { en, type AmountMention, type Analysis, type NounGroup } from "../../language/index.ts";
import { notUnits } from "./tables/en.ts";

/** The counted noun with what describes it: "reservists", "Shahed-136 drones", "drones" of "four of nine drones"; null where the number counts nothing of the kind. */
export function headedUnit(analysis: Analysis, group: NounGroup, mention: AmountMention, index: number): { readonly unit: string; readonly end: number } | null {
  const { tokens, text } = analysis;
  const headless = group.head < mention.tokens.end;
  if (!headless) return unitOf(analysis, mention.tokens.end, group.head, text);
  if (tokens[group.tokens.end]?.lower !== "of") return null;
  const whole = analysis.groups[index + 1];
  if (whole?.kind !== "noun" || whole.tokens.start !== group.tokens.end + 1) return null;
  const total = whole.amount === null ? undefined : analysis.amounts[whole.amount];
  const unit = unitOf(analysis, total?.tokens.end ?? coreOf(analysis, whole), whole.head, text);
  return unit === null ? null : unit;
}

/** Measures in which goods and land are counted, as other things are by the piece. */
const goods: ReadonlySet<string> = new Set(["ton", "tons", "tonne", "tonnes", "hectare", "hectares", "acres"]);

const coreOf = (analysis: Analysis, group: NounGroup): number => (group.determiner !== null && analysis.tokens[group.tokens.start]?.lower === group.determiner ? group.tokens.start + 1 : group.tokens.start);

function unitOf(analysis: Analysis, from: number, head: number, text: string): { readonly unit: string; readonly end: number } | null {
  const token = analysis.tokens[head];
  let start = from;
  while (start < head && /^(?:of|the|other|more|["“”]|additional|further|its|their|his|her|these|those)$/u.test(analysis.tokens[start]?.lower ?? "")) start++;
  const first = analysis.tokens[start];
  if (token === undefined || first === undefined || start > head || notUnits.has(token.lower) || token.pos === "PRON" || token.pos === "NUM" || (en.measureUnits.has(token.lower) && !goods.has(token.lower))) return null;
  if (!isPlural(analysis, head)) return null;
  return { unit: text.slice(first.start, token.end), end: token.end };
}

/** A figure counts several: "drones", "people", "personnel"; not "40 Street", "the 7 train", "Group 47". */
function isPlural(analysis: Analysis, head: number): boolean {
  const token = analysis.tokens[head];
  if (token === undefined) return false;
  if (en.pluralNouns.has(token.lower) || /^(?:people|personnel|troops|police|staff|crew|cattle|sheep|aircraft|levies|pieces|livestock|artillery|military|trainees)$/u.test(token.lower)) return true;
  if (token.pos === "PROPN") return /s$/u.test(token.lower) && en.personNouns.has(token.lower.replace(/s$/u, ""));
  return /s$/u.test(token.lower) && !/(?:ss|us|is)$/u.test(token.lower);
}
