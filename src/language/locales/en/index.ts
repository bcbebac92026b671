export { boundFillers, boundsAfter, boundsBefore, type Bound } from "./bounds.ts";
export { cardinals, multipliers, noneWords, ordinals, vagueAmounts } from "./numbers.ts";
export { clockWords, measureUnits, moneySigns, moneyWords, monthNames, nameAfter, nameBefore } from "./units.ts";
export { participleForms, pluralNouns } from "./forms.ts";
