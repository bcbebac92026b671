import { formTest, type Token } from "../language/index.ts";
import { aftermathWords, reportWords } from "./tables/en.ts";

const isSaying = formTest(({ lower }) => reportWords.has(lower) || /^(?:acknowledge|acknowledges|put|puts|spoke|spoken|speaks|estimated|counted|counts|insisted|insists|admitted|admits)$/u.test(lower));

/** True where somebody speaks between two tokens. */
export function saysBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (isSaying(tokens[k])) return true;
  return false;
}

const isAftermath = formTest(({ lower }) => aftermathWords.has(lower));

/** True where a word for what follows an attack stands in the range: a funeral, a death in hospital, a new count. */
export function hasAftermath(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isAftermath(tokens[k])) return true;
  return false;
}
