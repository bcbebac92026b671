/** Words by which a report keeps its distance from what it repeats. */
export const hedgeWords: ReadonlySet<string> = new Set(["reportedly", "allegedly", "unverified", "unconfirmed", "purporting", "purportedly", "purported", "apparently", "supposedly", "alleged", "feared", "presumed", "believed", "possibly", "seemingly", "provisional", "preliminary"]);

/** The hedges by which the article itself marks a figure as not checked. */
export const unverifiedHedges: ReadonlySet<string> = new Set(["reportedly", "unverified", "unconfirmed", "allegedly", "alleged", "purportedly", "purported", "purporting", "feared", "presumed", "believed"]);
