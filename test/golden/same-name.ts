const empty = new Set(["the", "a", "an", "of", "for", "and", "in"]);
/** Adjectives of peoples in place of their countries, as far as the fixtures name them. */
const countries: ReadonlyMap<string, string> = new Map(Object.entries({ ukrainian: "ukraine", russian: "russia", moscow: "russia", kyiv: "ukraine", armenian: "armenia", pakistani: "pakistan", sudanese: "sudan", ugandan: "uganda", kyrgyz: "kyrgyzstan", ecuadorean: "ecuador", ecuadorian: "ecuador", belarusian: "belarus", azerbaijani: "azerbaijan" }));

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(name.toLowerCase().replace(/['’]s\b/gu, "").replaceAll("defense", "defence").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !empty.has(word)).map((word) => countries.get(word) ?? word));

/** Whether two names may be the same body's or person's: at least half of the shorter one's words are in the other. */
export function sameName(a: string, b: string): boolean {
  const [some, others] = [wordsOf(a), wordsOf(b)];
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(some.size, others.size);
}
