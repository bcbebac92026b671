/** Cardinal number words below a hundred and their values. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
    fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60,
    seventy: 70, eighty: 80, ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, score: 20, hundred: 100, thousand: 1_000, lakh: 100_000, million: 1_000_000, crore: 10_000_000, billion: 1_000_000_000 }),
);

export const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
    fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
  }),
);

/** Amounts that name no number. Longest first where one begins another. */
export const vagueAmounts: readonly (readonly string[])[] = [
  ["an", "unknown", "number", "of"], ["an", "undetermined", "number", "of"], ["an", "unspecified", "number", "of"], ["a", "large", "number", "of"],
  ["a", "small", "number", "of"], ["a", "significant", "number", "of"], ["large", "numbers", "of"], ["a", "number", "of"], ["a", "handful", "of"], ["a", "couple", "of"],
  ["an", "unknown", "number"], ["an", "unspecified", "number"], ["an", "undetermined", "number"], ["tens", "of", "thousands"], ["hundreds", "of", "thousands"], ["scores", "of"], ["dozens", "of"], ["hundreds", "of"], ["thousands", "of"], ["tens", "of"],
  ["the", "majority", "of"], ["a", "third", "of"], ["two", "thirds", "of"], ["a", "quarter", "of"], ["half", "of"], ["most", "of"], ["some", "of"],
  ["several", "hundred"], ["several", "thousand"], ["several", "dozen"], ["a", "few", "hundred"], ["a", "few", "thousand"], ["a", "few", "dozen"], ["many", "hundreds", "of"], ["many", "thousands", "of"], ["many", "thousands"], ["untold", "numbers", "of"],
  ["a", "few"], ["dozens"], ["scores"], ["hundreds"], ["thousands"], ["several"], ["many"], ["numerous"], ["multiple"], ["countless"], ["few"], ["various"],
];

/** Words that count nobody. */
export const noneWords: ReadonlySet<string> = new Set(["no", "none", "nobody", "zero", "neither", "nil"]);
