import type { Role } from "../../core/index.ts";
import { en, formTest, type Analysis } from "../../language/index.ts";
import type { Candidate } from "./candidate.ts";
import { isLoneAttacker } from "./lone-attacker.ts";

const operation = /^(?:operation|operations|raid|raids|airstrike|airstrikes|clash|clashes|battle|offensive|crackdown|encounter|gunfight|shootout|sweep)$/u;
const assault = new Set(["attack", "storm", "ambush", "raid", "detonate", "assault", "open", "burst", "besiege", "fire", "overrun", "infiltrate", "stab", "ram"]);

/** How many sentences open the article: what kind of attack it tells of stands there. */
const openingSentences = 4;
const aerial = /^(?:air|airstrikes?|warplanes?|jets?|missiles?|drones?|helicopters?|artillery|shelling|bombardment|aircraft)$/u;
const forces = /^(?:camp|base|post|outpost|garrison|barracks|convoy|checkpoint|patrol|police|army|station|troops|soldiers|garrisons|vehicle)$/u;

const isAerial = formTest(({ lower }) => aerial.test(lower));
const isFighter = formTest(({ lower, lemma }) => en.fighterNouns.has(lemma) || en.fighterNouns.has(lower.replace(/s$/u, "")));
const isAssault = formTest(({ lemma }) => /^(?:attack|assault|ambush|raid)$/u.test(lemma));

/** "the attack on the camp", "an assault against an army post": fighters on the ground attacked forces. */
function isAttackOnForces(analysis: Analysis, at: number): boolean {
  if (!isAssault(analysis.tokens[at]) || !/^(?:on|against|of)$/u.test(analysis.tokens[at + 1]?.lower ?? "")) return false;
  return [2, 3, 4, 5].some((ahead) => forces.test(analysis.tokens[at + ahead]?.lower ?? ""));
}

/** Fighters attack, and nobody from the air. */
function showsFightersAttack(analysis: Analysis): boolean {
  const opening = analysis.sentences[openingSentences]?.tokens.start ?? analysis.tokens.length;
  if (analysis.tokens.slice(0, opening).some(isAerial)) return false;
  return analysis.tokens.some((token, at) => (isFighter(token) && attacksNext(analysis, at)) || isAttackOnForces(analysis, at));
}

/** Decides for one article who counts among the attackers: those whom the words call so, and fighters whom the article shows attacking. */
export function rolesOf(analysis: Analysis): (candidate: Candidate) => Role {
  let shown: boolean | null = null;
  const fightersAttack = (): boolean => (shown ??= showsFightersAttack(analysis));
  return (candidate) => {
    const head = candidate.counted?.head;
    const lemma = head == null ? "" : (en.pluralNouns.get(head.lower) ?? head.lemma);
    if (candidate.rule === "en/casualties/self" && blewUp(analysis, candidate)) return "attacker";
    const meant = meantByThem(analysis, candidate);
    if (meant !== null) return en.attackerNouns.has(meant.people) || (en.fighterNouns.has(meant.people) && fightersAttack() && !assault.has(meant.verb)) ? "attacker" : "victim";
    if (isLoneAttacker(analysis, candidate)) return "attacker";
    if (lemma === "suspect" && isHuntedDown(analysis, candidate)) return "victim";
    if (en.attackerNouns.has(lemma) || attacksInSentence(analysis, candidate)) return "attacker";
    if (!en.fighterNouns.has(lemma) || !fightersAttack() || analysis.tokens[(head?.index ?? 0) - 1]?.lower === "foreign") return "victim";
    const sentence = analysis.sentences[candidate.sentence];
    const words = sentence === undefined ? [] : analysis.tokens.slice(sentence.tokens.start, sentence.tokens.end);
    const previous = analysis.sentences[candidate.sentence - 1];
    const told = previous !== undefined && previous.block === sentence?.block ? analysis.tokens.slice(previous.tokens.start, previous.tokens.end) : [];
    return words.some((token) => operation.test(token.lower)) || told.some((token) => /^(?:airstrikes?|operations?)$/u.test(token.lower)) ? "victim" : "attacker";
  };
}

/** "had pursued the attackers and killed four of them": the people that an earlier verb of the sentence was done to, and that verb, in their dictionary forms; null where the words hold no "of them", or none are told of. */
function meantByThem(analysis: Analysis, { tokens: range, sentence: index }: Candidate): { readonly people: string; readonly verb: string } | null {
  const { tokens } = analysis;
  let them = -1;
  for (let at = range.start; at < range.end; at++) if (tokens[at]?.lower === "them" && tokens[at - 1]?.lower === "of") them = at;
  const start = analysis.sentences[index]?.tokens.start ?? them;
  for (let at = Math.min(them, range.start) - 1; at > start; at--) {
    const token = tokens[at];
    if (token === undefined || token.pos !== "NOUN") continue;
    const lemma = en.pluralNouns.get(token.lower) ?? token.lemma;
    if (!en.personNouns.has(lemma) && !en.attackerNouns.has(lemma) && !en.fighterNouns.has(lemma)) continue;
    let before = at - 1;
    while (before > start && /^(?:DET|ADJ|NUM)$/u.test(tokens[before]?.pos ?? "")) before--;
    if (/^(?:off|down|up|out|back|away|into|through|with|after|over)$/u.test(tokens[before]?.lower ?? "")) before--;
    const verb = tokens[before];
    return verb?.pos === "VERB" ? { people: lemma, verb: verb.lemma } : null;
  }
  return null;
}

/** "security forces killed two suspects", "two suspects died in an exchange of fire": what the forces did to people they suspect is told like any operation. */
function isHuntedDown(analysis: Analysis, { sentence: index }: Candidate): boolean {
  const sentence = analysis.sentences[index];
  if (sentence === undefined) return false;
  const words = analysis.tokens.slice(sentence.tokens.start, sentence.tokens.end).map(({ lower }) => lower);
  return words.some((word, at) => /^(?:operation|operations|raid|raids|encounter|crackdown|sweep)$/u.test(word) || (word === "forces" && words[at - 1] === "security") || (word === "exchange" && words[at + 2] === "fire"));
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

/** "blew himself up", "detonated their vests": by their deed they carried out an attack. */
const blewUp = (analysis: Analysis, candidate: Candidate): boolean => analysis.tokens.slice(candidate.trigger.start, candidate.trigger.end).some((token) => /^(?:blew|blow|blows|blowing|detonat\w+)$/u.test(token.lower));

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
