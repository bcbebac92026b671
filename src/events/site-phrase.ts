import type { Token } from "../language/index.ts";
import { careWords, happeningWords, hittingWords, notSiteWords, siteOf, sitePadding, sitePrepositions, settlements } from "./tables/en.ts";

function hitBefore(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    const lower = tokens[k]?.lower ?? "";
    // "a shooting at Brown University in Providence" is no place of care.
    if (lower !== "shot" && happeningWords.has(lower)) return true;
    if (k >= at - 4 && hittingWords.has(lower)) return true;
  }
  return false;
}

/** "A hospital in Kermanshah is hit": the place of care is what was attacked. */
function hitAfter(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k <= at + 5; k++) {
    const lower = tokens[k]?.lower ?? "";
    if (/^[,.;:]$/u.test(lower)) return false;
    if (/^(?:hit|struck|bombed|shelled|attacked|targeted|raided|stormed|destroyed|burnt|burned)$/u.test(lower)) return true;
  }
  return false;
}

const distanceWords = /^(?:km|kms|kilomet(?:er|re)s?|miles?)$/u;

/** Whether the name says where something was, and whether it opens its clause; null for a person's or office's place. */
export function siteAt(tokens: readonly Token[], start: number, at: number, inChain: boolean, isCountry: (token: number) => boolean): { readonly opens: boolean } | null {
  let k = at - 1;
  // "near the Ukrainian city of Zaporizhzhia": the country only says whose city.
  const skips = (token: number): boolean => sitePadding.has(tokens[token]?.lower ?? "") || ((isCountry(token) || /^\p{Lu}/u.test(tokens[token]?.text ?? "")) && token > start && settlements.has(tokens[token + 1]?.lower ?? ""));
  while (k >= start && skips(k) && !(tokens[k]?.lower === "of" && !sitePadding.has(tokens[k - 1]?.lower ?? ""))) k--;
  const preposition = tokens[k]?.lower ?? "";
  const ofSite = preposition === "of" && siteOf.has(tokens[k - 1]?.lower ?? "");
  // "some 20 kilometers from the garrison city of Bannu", "35 km south-east of Belgorod".
  const measured = distanceWords.test(preposition) || (preposition === "from" && distanceWords.test(tokens[k - 1]?.lower ?? ""));
  if (k < start || (!measured && !sitePrepositions.has(preposition) && !ofSite && !(inChain && preposition === ","))) return null;
  for (let back = k - 1; back >= Math.max(start, k - 3); back--) {
    const lower = tokens[back]?.lower ?? "";
    // "at a hospital in Gao" is where the hurt are; "hit a hospital in Gao" is the site.
    if (notSiteWords.has(lower)) return careWords.has(lower) && (hitBefore(tokens, back) || hitAfter(tokens, at)) ? { opens: false } : null;
    if (lower === ",") break;
  }
  const before = tokens[k - 1]?.lower ?? "";
  const opens = /^(?:in|near|at|outside|over|across)$/u.test(preposition) && (k === start || /^(?:[,;—–-]|and|meanwhile|also|elsewhere|but|while|over)$/u.test(before) || tokens[k - 1]?.pos === "PUNCT");
  return { opens };
}
