import type { FoundCasualtyClaim, FoundClaim } from "../claims/index.ts";
import type { Analysis, Sentence } from "../language/index.ts";
import type { SurroundingsReader } from "./surroundings.ts";

/** Words that tell of one happening. */
const oneHappening = /\b(?:the|this|that|an?|one|latest|last|first|second|recent|another) (?:\p{L}+ ){0,3}(?:attack|strike|airstrike|raid|blast|bombing|shooting|explosion|incident|ambush|massacre|firefight)\b|\b(?:including|among them) (?:an?|one)\b/iu;

/** "A motorcyclist was stabbed", "the bodies of a couple": whoever is told of so has a happening of his own. */
const oneVictim = /^(?:the (?:body|bodies|death|killing|murder) of )?an? (?!further|total|dozen|number)/iu;

/**
 * True for the figures of a story about a total that tell of that total too: of clashes that went on for days, of a week's attacks.
 * A sentence that gives a day, a town or "an attack" is of one happening, and so is the paragraph that it opens.
 */
export function countsForTotal(analysis: Analysis, claim: FoundCasualtyClaim, claimsIn: (sentence: Sentence) => readonly FoundClaim[], read: SurroundingsReader["around"]): boolean {
  const around = read(claim, []);
  if (around === null || around.separate || around.turns) return false;
  const first = analysis.sentences[analysis.blocks[around.sentence.block]?.sentences.start ?? around.sentence.index];
  return !tellsOfOne(analysis, around.sentence, claimsIn, read) && (first === undefined || !tellsOfOne(analysis, first, claimsIn, read));
}

function tellsOfOne({ text }: Analysis, sentence: Sentence, claimsIn: (sentence: Sentence) => readonly FoundClaim[], read: SurroundingsReader["around"]): boolean {
  if (oneHappening.test(text.slice(sentence.start, sentence.end))) return true;
  return claimsIn(sentence).some((claim) => {
    if (claim.kind !== "attack" && claim.kind !== "casualties") return false;
    const around = read(claim, []);
    if (around === null || !around.ofAttack || around.saidThen) return false;
    return (around.days !== null && around.days.last - around.days.first <= 1) || (around.site !== null && (around.site.kind === "city" || around.site.kind === "feature")) || (claim.kind === "casualties" && oneVictim.test(claim.quote));
  });
}
