export { boundFillers, boundsAfter, boundsBefore, type Bound } from "./bounds.ts";
export { hedgeWords, unverifiedHedges } from "./hedges.ts";
export { headlineVerbs, participleForms, pluralNouns, verbForms } from "./forms.ts";
export { cardinals, multipliers, noneWords, ordinals, vagueAmounts } from "./numbers.ts";
export { lethalAdverbs, lethalParticles, lethalSubjectVerbs, outcomeAdjectives, outcomeNouns, outcomePhrases, outcomeVerbs, tollNouns, tollVerbs, type OutcomePhrase, type OutcomeVerb, type Suffers } from "./outcomes.ts";
export { attackerNouns, belongingNouns, demonymEnding, fighterNouns, groupBodies, groupModifiers, personNouns, thingNouns } from "./people.ts";
export { reportingVerbs } from "./reporting.ts";
export { clockWords, measureUnits, moneySigns, moneyWords, monthNames, nameAfter, nameBefore } from "./units.ts";
