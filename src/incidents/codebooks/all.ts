import { acled } from "./acled.ts";
import { airwars } from "./airwars.ts";
import type { Codebook } from "./codebook.ts";
import { gtd } from "./gtd.ts";
import { sayso } from "./sayso.ts";
import { ucdp } from "./ucdp.ts";

/** Every codebook, the default first; docs/codebooks has one document for each. */
export const codebooks: readonly Codebook[] = [sayso, acled, ucdp, gtd, airwars];

/** The codebook of this name; null where there is none. */
export function codebookNamed(name: string): Codebook | null {
  return codebooks.find((codebook) => codebook.name === name) ?? null;
}
