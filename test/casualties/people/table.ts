/**
 * One row: the groups of the people that are counted, in the order of the text, then wordings that all say so. "-" is a figure whose people the words do not tell;
 * a wording may run over several sentences.
 */
export type GroupTable = readonly (readonly [groups: string, ...wordings: readonly string[]])[];
