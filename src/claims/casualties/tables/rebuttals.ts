const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words that point back to what was said before. */
export const pointingWords: ReadonlySet<string> = new Set(list("this that it them these those the such his her their its"));

/** Nouns for a number that somebody gave. */
export const figureWords: ReadonlySet<string> = new Set(list("figure figures number numbers toll tolls count counts tally total"));

/** Nouns for something that somebody said. */
export const saidWords: ReadonlySet<string> = new Set(list("claim claims report reports allegation allegations account accounts version versions assertion assertions statement statements story stories rumour rumours rumor rumors"));

/** Words that say of a claim that it is untrue. */
export const untrueWords: ReadonlySet<string> = new Set(list("false untrue wrong incorrect inaccurate baseless unfounded groundless fake fabricated exaggerated inflated misleading absurd propaganda disinformation misinformation nonsense invented lie lies fantasy fantasies fabrication invention fiction joke rubbish hoax myth falsehood lying news provocation figment dream"));

/** Verbs by which somebody rejects what another said, in dictionary form. */
export const rebuttingVerbs: ReadonlySet<string> = new Set(list("deny reject dismiss dispute refute rebut contest rubbish ridicule"));

/** Nouns for what passes figures on before anybody answers for them. */
export const tellers: ReadonlySet<string> = new Set(list("report reports post posts posting postings rumour rumours rumor rumors claim claims allegation allegations assertion assertions talk message messages account accounts version versions story stories video videos"));
