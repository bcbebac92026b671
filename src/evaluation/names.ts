const passedOver = new Set(["the", "a", "an", "of", "for", "and", "s", "in", "at"]);

/**
 * True where two names mean one speaker: all words of one are in the other, half of all their words are shared, or one is the initials of the other.
 * "Defence Ministry of Russia" is "Russian Ministry of Defence" by two shared words of four; "National Guard" is not "National Bank of Sudan".
 */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.size === 0 || right.size === 0) return false;
  if (isInitials(left, right) || isInitials(right, left)) return true;
  const shared = left.intersection(right).size;
  return shared > 0 && (shared === left.size || shared === right.size || shared / left.union(right).size >= 0.5);
}

function nameWords(name: string): ReadonlySet<string> {
  const plain = name.toLowerCase().replaceAll("defense", "defence").replace(/['’]s\b/gu, " ");
  return new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !passedOver.has(word)));
}

/** True where the one word of `short` is made of the first letters of `long`. */
function isInitials(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  const [only] = short;
  return short.size === 1 && long.size > 1 && only === [...long].map((word) => word.charAt(0)).join("");
}
