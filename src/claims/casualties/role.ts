import type { Role } from "../../core/index.ts";
import { en, type Analysis } from "../../language/index.ts";
import type { Candidate } from "./candidate.ts";

const operation = /^(?:operation|operations|raid|raids|airstrike|airstrikes|clash|clashes|battle|offensive|crackdown|encounter|gunfight|shootout|sweep)$/u;
const assault = new Set(["attack", "storm", "ambush", "raid", "detonate", "assault", "open", "burst", "besiege", "fire", "overrun", "infiltrate", "stab", "ram"]);

/** Decides for one article who counts among the attackers: those whom the words call so, and fighters whom the article shows attacking. */
export function rolesOf(analysis: Analysis): (candidate: Candidate) => Role {
  const fightersAttack = analysis.tokens.some((token, at) => en.fighterNouns.has(token.lemma) && attacksNext(analysis, at));
  return (candidate) => {
    const head = candidate.counted?.head;
    const lemma = head == null ? "" : (en.pluralNouns.get(head.lower) ?? head.lemma);
    if (en.attackerNouns.has(lemma) || attacksInSentence(analysis, candidate)) return "attacker";
    if (!en.fighterNouns.has(lemma) || !fightersAttack) return "victim";
    const sentence = analysis.sentences[candidate.sentence];
    const words = sentence === undefined ? [] : analysis.tokens.slice(sentence.tokens.start, sentence.tokens.end);
    return words.some((token) => operation.test(token.lower)) ? "victim" : "attacker";
  };
}

/** "two soldiers turned on their comrades before being shot dead": the people counted attack in the same sentence. */
function attacksInSentence(analysis: Analysis, candidate: Candidate): boolean {
  const { counted } = candidate;
  if (counted === null) return false;
  for (let at = counted.tokens.end; at < Math.min(counted.tokens.end + 2, candidate.trigger.start); at++) {
    const token = analysis.tokens[at];
    const next = analysis.tokens[at + 1]?.lower;
    if (token?.pos !== "VERB" || token.lemma === "fire") continue;
    if ((token.lemma === "turn" && next === "on") || (token.lemma === "open" && next === "fire") || (assault.has(token.lemma) && token.lemma !== "open" && /^(?:the|a|an|their|his)$/u.test(next ?? ""))) return true;
  }
  return false;
}

/** "militants stormed", "rebels have attacked": a verb of attack within the next words, in the active voice. */
function attacksNext(analysis: Analysis, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) {
    const token = analysis.tokens[next];
    if (token === undefined || token.lower === "." || token.lower === ",") return false;
    if (token.pos === "AUX" && /^(?:was|were|been|be|are|is)$/u.test(token.lower)) return false;
    if (token.pos === "VERB" && assault.has(token.lemma)) return true;
  }
  return false;
}
