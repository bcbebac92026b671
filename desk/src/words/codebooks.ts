import type { CodebookName } from "sayso/contract";

/** Every codebook, the default first, as people call it. */
export const codebookWords: readonly (readonly [CodebookName, string])[] = [["sayso", "Sayso"], ["acled", "ACLED"], ["ucdp", "UCDP"], ["gtd", "GTD"], ["airwars", "Airwars"]];
