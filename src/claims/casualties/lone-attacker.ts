import { en, formTest, type Analysis } from "../../language/index.ts";
import type { Candidate } from "./candidate.ts";

/** So many sentences before the one that counts him may tell of the attacker whom a pronoun means. */
const sentencesBack = 2;

const pronoun = /^(?:he|him|himself|she|her|herself)$/u;
const force = /^(?:police\w*|officers?|cops?|troops|troopers?|soldiers?|guards?|sheriff|deputy|deputies|forces|marines?|swat|marksm[ae]n|snipers?|agents?|constables?|gendarmes?|commandos?|rangers?|watchm[ae]n|passers?-by|bystanders?|neighbours?|neighbors?|homeowner|shopkeeper|customer|worshipper|gunfire)$/u;
const isForce = formTest(({ lower }) => force.test(lower));
const isOne = formTest(({ lower, lemma }) => en.attackerNouns.has(lemma) && (lower === lemma || lemma === "suspect"));
const isPerson = formTest(({ lower, lemma, pos }) => (pos === "NOUN" && lower === lemma && en.personNouns.has(lemma)) || /^\d+-year-old$/u.test(lower));
const deed = /^(?:attack|storm|ambush|raid|detonate|assault|stab|slash|ram|plough|plow|rampage)$/u;
const intoPeople = /^(?:crowd|group|people|pedestrians|shoppers|worshippers|line|queue|officers?|market|parade|mosque|church|school)$/u;

/** "opened fire", "armed with a rifle", "stabbed three people", "drove into a crowd": what stands here makes an attacker of whoever is its subject. */
function isDeed(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? "";
  if (token === undefined || /^(?:was|were|been|be|being|is|are)$/u.test(tokens[at - 1]?.lower ?? "")) return token?.lower === "armed" && next === "with";
  if (token.lower === "armed" && next === "with") return true;
  if (token.pos !== "VERB") return false;
  if (deed.test(token.lemma) || (token.lemma === "open" && next === "fire") || (token.lemma === "go" && next === "on")) return true;
  if (token.lemma === "fire" && /^(?:at|into|on|shots|several|\d+|a|from|repeatedly|indiscriminately)$/u.test(next)) return true;
  if ((token.lemma === "shoot" || token.lemma === "kill" || token.lemma === "wound") && next !== "" && !pronoun.test(next) && /^(?:NUM|DET|PRON|NOUN|ADJ|PROPN)$/u.test(tokens[at + 1]?.pos ?? "")) return true;
  return token.lemma === "drive" && [2, 3, 4].some((ahead) => intoPeople.test(tokens[at + ahead]?.lower ?? ""));
}

/** The nearest lone person told of before a token: true where he is called an attacker or does an attacker's deed, false where he is somebody else; null where there is none. */
function isAttackerBefore(analysis: Analysis, before: number, start: number): boolean | null {
  const { tokens } = analysis;
  for (let at = before - 1; at >= start; at--) {
    const token = tokens[at];
    if (token === undefined || isForce(token)) continue;
    // Who is only done to, or stands behind a preposition, is not who goes on being told of.
    const isSubject = !/^(?:by|at|of|with|for|from|against|near|on|to)$/u.test(tokens[at - 2]?.lower ?? "") && tokens[at - 2]?.pos !== "VERB";
    if (isOne(token)) return true;
    if (!isPerson(token) || !isSubject) continue;
    for (let next = at + 1; next < Math.min(before, at + 9); next++) {
      if (/^[.;]$/u.test(tokens[next]?.lower ?? "")) break;
      if (isDeed(analysis, next)) return true;
    }
    return false;
  }
  return null;
}

/** True where the outcome is the work of police, soldiers, guards or others who stopped somebody: "officers shot him", "shot by a deputy". */
function isByForces(analysis: Analysis, { trigger, tokens: range, sentence }: Candidate): boolean {
  const end = analysis.sentences[sentence]?.tokens.end ?? range.end;
  for (let at = Math.max(0, range.start - 4); at < trigger.start; at++) if (isForce(analysis.tokens[at])) return !isOne(analysis.tokens[at - 1]);
  for (let at = trigger.end; at < Math.min(end, trigger.end + 8); at++) {
    if (analysis.tokens[at]?.lower !== "by" && analysis.tokens[at]?.lower !== "with") continue;
    for (let next = at + 1; next < Math.min(end, at + 7); next++) if (isForce(analysis.tokens[next])) return true;
  }
  return false;
}

/**
 * True where a pronoun counts a lone attacker: "opened fire … before two officers shot and killed him", "the gunman killed two shoppers and
 * then shot himself". It has to be told who stopped him, or that he did it himself: "he died" may be said of one he hit.
 */
export function isLoneAttacker(analysis: Analysis, candidate: Candidate): boolean {
  const { counted, sentence: index, tokens: range } = candidate;
  const own = candidate.rule === "en/casualties/self";
  const sentence = analysis.sentences[index];
  if (sentence === undefined || counted === null || (counted.amount.max ?? 2) > 1) return false;
  const within = analysis.tokens.slice(counted.tokens.start, counted.tokens.end).findIndex(({ lower }) => pronoun.test(lower));
  if (within < 0 && !own) return false;
  if (!own && !isByForces(analysis, candidate)) return false;
  const first = analysis.sentences[Math.max(0, index - sentencesBack)] ?? sentence;
  return isAttackerBefore(analysis, within >= 0 ? Math.min(counted.tokens.start + within, range.start) : range.end, first.tokens.start) === true;
}
