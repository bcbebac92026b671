/** Lower case, straight quotes, plain hyphens: the form that word tables are looked up by. Keeps the number of UTF-16 units where `text` has no exotic capitals. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return /[‘’ʼ`´“”‐‑‒]/u.test(lower) ? lower.replace(/[‘’ʼ`´]/gu, "'").replace(/[“”]/gu, '"').replace(/[‐‑‒]/gu, "-") : lower;
}

/** True where the words stand at `at`, compared in lower case. */
export function wordsAt(tokens: readonly { readonly lower: string }[], at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[at + k]?.lower !== words[k]) return false;
  return true;
}
