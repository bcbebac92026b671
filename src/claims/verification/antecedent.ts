import type { Analysis } from "../../language/index.ts";
import { checkedNouns, type Checked } from "./tables/en.ts";

const deaths = /^(?:killed|dead|died|deaths?|wounded|injured|casualties|toll|bodies|fatalities)$/u;

/** Answers what "it", "they" or "this" at a token mean: the last picture or thing that can be checked, in its sentence or the two before; "toll" where they only tell of dead and wounded; null else. */
export function antecedents(analysis: Analysis): (token: number) => Checked | null {
  const { tokens, sentences } = analysis;
  return (token) => {
    const sentence = sentences[tokens[token]?.sentence ?? -1];
    if (sentence === undefined) return null;
    let tolls = false;
    for (let back = 0; back < 3; back++) {
      const earlier = sentences[sentence.index - back];
      if (earlier === undefined) break;
      const from = Math.max(earlier.tokens.start, earlier.tokens.end - 80, back === 0 ? token - 40 : 0);
      for (let at = (back === 0 ? token : earlier.tokens.end) - 1; at >= from; at--) {
        const word = tokens[at];
        if (word === undefined) continue;
        const of = word.pos === "NOUN" || word.pos === "PROPN" ? checkedNouns.get(word.lower) : undefined;
        if (of === "video" || of === "toll" || (of === "identity" && /^(?:message|messages|letter)$/u.test(word.lower))) return of;
        tolls ||= deaths.test(word.lower);
      }
      if (tolls) return "toll";
    }
    return null;
  };
}
