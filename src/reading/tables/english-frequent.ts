/** Frequent English words that are rare in other languages' running text. */
export const englishFrequent: ReadonlySet<string> = new Set(
  ("the of and to was were is are that for with by from has have had been be this which their they said says he his her its it at as on after who would will not but or than when there more other into about during where what all also could while").split(" "),
);
