export { analyse } from "./analyse.ts";
export type { AmountMention, Analysis, Block, BlockKind, Group, NounGroup, PartOfSpeech, Quotation, Sentence, Token, VerbGroup } from "./analysis.ts";
export { findClauses, type Clause } from "./clauses.ts";
export { formBits, formTable, formTest, rulesByWords, type WordForm } from "./forms.ts";
export { isPastParticiple } from "./groups.ts";
export { sentenceAt } from "./sentences.ts";
export { lowerOf, wordsAt } from "./words.ts";
export * as en from "./locales/en/index.ts";
