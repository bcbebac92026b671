import { nounAt, tokenOf, wordOf, type SentenceView } from "./view.ts";

const relative = /^(?:who|which|that|whom|whose|where|when)$/u;
const adverbialHead = /^(?:spot|scene|site|once|home|work|range|dawn|night|noon|total|all)$/u;

/** Past "on the spot", "at the scene", "in total", and ", by the mayor's account,": what may stand between a verb and its object. */
function passAdverbial(view: SentenceView, at: number): number {
  const head = view.analysis.tokens[nounAt(view, at + 1)?.head ?? -1]?.lower ?? wordOf(view, at + 1);
  if (/^(?:on|at|in)$/u.test(wordOf(view, at)) && adverbialHead.test(head) && nounAt(view, at + 2) !== null) return at + 2;
  if (wordOf(view, at) !== "," || !/^(?:by|according|in)$/u.test(wordOf(view, at + 1))) return at;
  for (let close = at + 2; close < at + 8; close++) if (wordOf(view, close) === ",") return nounAt(view, close + 1)?.amount == null ? at : close + 1;
  return at;
}

/** Index of the noun group that is the direct object of the active verb at `index`, looked for from the item `from` on, or -1. */
export function objectOf(view: SentenceView, index: number, from = index + 1): number {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    at = passAdverbial(view, at);
    const token = tokenOf(view, at);
    if (token === undefined) return -1;
    if (nounAt(view, at) !== null) return relative.test(wordOf(view, at)) ? -1 : at;
    if (/^(?:when|where|while|why|how|there)$/u.test(token.lower)) return -1;
    if (token.pos !== "ADV" && token.pos !== "PUNCT" && token.pos !== "ADJ" && !/^(?:dead|down|out|up|off|also|at)$/u.test(token.lower)) return -1;
    if (/^[,.;:)]$/u.test(token.lower)) return -1;
    at++;
  }
  return -1;
}
