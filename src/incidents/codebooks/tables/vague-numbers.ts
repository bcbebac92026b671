/** Numbers that ACLED gives to words without one, by their unit. The first of the list that the words hold counts. */
export const vagueNumbers: readonly (readonly [word: RegExp, number: number])[] = [
  [/\bthousands?\b/iu, 1000],
  [/\bhundreds?\b/iu, 100],
  [/\bscores?\b/iu, 20],
  [/\bdozens?\b/iu, 12],
  [/\btens\b/iu, 10],
];

/** What stands for "several", "many", "a few" and plurals without a number. */
export const unknownPlural = 3;
