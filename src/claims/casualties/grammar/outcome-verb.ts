import type { Span } from "../../../core/index.ts";
import { en, wordsAt, type Token, type VerbGroup } from "../../../language/index.ts";
import { verbAt, type OutcomeOfVerb, type SentenceView } from "./view.ts";

/** True where some verb of the sentence says what became of somebody. */
export const tellsOutcome = (view: SentenceView): boolean => view.verbs.some((index) => outcomeOfVerb(view, index) !== null);

/** The outcome that the verb at `index` states with its particles and fixed words, or null. Many rules ask for the same verb: it is worked out once. */
export function outcomeOfVerb(view: SentenceView, index: number): OutcomeOfVerb | null {
  const verb = verbAt(view, index);
  if (verb === null) return null;
  let outcome = view.outcomes.get(index);
  if (outcome === undefined) view.outcomes.set(index, (outcome = readOutcome(view, verb)));
  return outcome;
}

function readOutcome(view: SentenceView, verb: VerbGroup): OutcomeOfVerb | null {
  const { tokens } = view.analysis;
  const limit = view.sentence.tokens.end;
  const lemma = lemmaOf(tokens[verb.head]);
  const fromVerb = (end: number): Span => ({ start: verb.tokens.start, end });
  for (const particle of en.lethalParticles.get(lemma) ?? []) {
    const end = particleEnd(tokens, verb.head + 1, particle, limit);
    if (end > 0) return { outcome: "killed", suffers: en.lethalSubjectVerbs.has(lemma) && verb.voice === "active" ? "subject" : "object", peopleOnly: lemma === "blow" || lemma === "take" || lemma === "finish", tokens: fromVerb(end) };
  }
  for (const phrase of phrasesByVerb.get(lemma) ?? []) {
    if (phrase.suffers === "subject" && verb.voice === "passive") continue;
    const end = phraseEnd(tokens, verb.head + 1, phrase.words, 1, limit);
    if (end > 0 && !(phrase.suffers === "subject" && lemma === "receive" && patientsAhead(tokens, verb.head + 1, end))) return { outcome: phrase.outcome, suffers: phrase.suffers, peopleOnly: phrase.outcome !== "killed" && !(phrase.outcome === "injured" && /^(?:suffer|sustain|receive|break|lose)$/u.test(lemma)), tokens: fromVerb(end) };
  }
  if (verb.negated && verb.voice === "passive" && /^(?:save|resuscitate|revive)$/u.test(lemma)) return { outcome: "killed", suffers: "object", peopleOnly: true, tokens: fromVerb(verb.tokens.end) };
  if (/^(?:receive|see|take|treat|handle|care)$/u.test(lemma) && verb.voice === "active" && patientsAhead(tokens, verb.head + 1, limit) && tokens.slice(view.sentence.tokens.start, verb.tokens.start).some(({ lower }) => /^(?:hospitals?|clinics?|centre|center|ward|doctors?|medics?|infirmary|surgeons?)$/u.test(lower))) return { outcome: "injured", suffers: "object", peopleOnly: true, tokens: fromVerb(lemma === "care" || tokens[verb.head + 1]?.lower === "in" ? verb.head + 2 : verb.tokens.end) };
  if (lemma === "admit" && tokens.slice(view.sentence.tokens.start, verb.tokens.start).some(({ lower }) => /^(?:hospitals?|clinics?|centre|center|ward|doctors?|infirmary|icu)$/u.test(lower))) return { outcome: "injured", suffers: "object", peopleOnly: true, tokens: fromVerb(verb.tokens.end) };
  if (verb.negated && lemma === "survive") return { outcome: "killed", suffers: "subject", peopleOnly: false, tokens: fromVerb(verb.tokens.end) };
  if (verb.negated && lemma === "make" && tokens[verb.head + 1]?.lower === "it" && !/^(?:to|into|past|through|onto|clear|easy|possible|work|public|known)$/u.test(tokens[verb.head + 2]?.lower ?? "")) return { outcome: "killed", suffers: "subject", peopleOnly: true, tokens: fromVerb(verb.head + 2) };
  if (lemma === "recover" && tokens[verb.head]?.lower === "recovering" && verb.tokens.end - verb.tokens.start > 1 && !/^(?:DET|NOUN|NUM|PROPN|ADJ)$/u.test(tokens[verb.head + 1]?.pos ?? "")) return { outcome: "injured", suffers: "subject", peopleOnly: true, tokens: fromVerb(verb.tokens.end) };
  if (lemma === "be" && !verb.negated && /^(?:critical|serious)$/u.test(tokens[verb.head + 1]?.lower ?? "") && /^[.,;)]$|^(?:and|but|in|at|after|while|with)$/u.test(tokens[verb.head + 2]?.lower ?? ".")) return { outcome: "injured", suffers: "subject", peopleOnly: true, tokens: fromVerb(verb.head + 2) };
  if (lemma === "expect" && verb.negated && verb.voice === "passive" && tokens[verb.head + 1]?.lower === "to" && /^(?:live|survive|recover|pull)$/u.test(tokens[verb.head + 2]?.lower ?? "")) return { outcome: "injured", suffers: "object", peopleOnly: true, tokens: fromVerb(verb.head + 3) };
  if (lemma === "miss" && /ing$/u.test(tokens[verb.head]?.lower ?? "")) return { outcome: "missing", suffers: "subject", peopleOnly: true, tokens: fromVerb(verb.tokens.end) };
  if (verb.negated && verb.voice === "passive" && /^(?:see|find|locate|trace|hear)$/u.test(lemma)) return { outcome: "missing", suffers: "object", peopleOnly: true, tokens: fromVerb(verb.tokens.end) };
  if (verb.voice === "passive" && !verb.negated && lemma === "search" && tokens[verb.head + 1]?.lower === "for") return { outcome: "missing", suffers: "object", peopleOnly: true, tokens: fromVerb(verb.head + 2) };
  if (lemma === "account" && (verb.negated || verb.modal === "cannot" || tokens[verb.head - 1]?.lower === "cannot") && tokens[verb.head + 1]?.lower === "for") return { outcome: "missing", suffers: "object", peopleOnly: true, tokens: fromVerb(verb.head + 2) };
  if (lemma === "take" && isTakenOff(tokens, verb.head + 1, view.sentence.tokens.start, limit)) return { outcome: "captured", suffers: "object", peopleOnly: true, tokens: fromVerb(tokens[verb.head + 1]?.lower === "away" ? verb.head + 2 : verb.tokens.end) };
  if (lemma === "put" && particleAhead(tokens, verb.head + 1, ["out", "of", "action"], limit)) return { outcome: "killedOrInjured", suffers: "object", peopleOnly: false, tokens: fromVerb(verb.tokens.end) };
  if (wordsAt(tokens, verb.head + 1, ["to", "death"]) && !/^(?:sentence|condemn|scare|frighten|bore|work|lead|amount|put|tickle|love)$/u.test(lemma)) return { outcome: "killed", suffers: "object", peopleOnly: false, tokens: fromVerb(verb.head + 3) };
  if (/^neutrali[sz]e$/u.test(lemma) && isKilling(view, verb)) return { outcome: "killed", suffers: "object", peopleOnly: false, tokens: fromVerb(verb.tokens.end) };
  if (lemma === "go" && isGoneForGood(tokens, verb)) return { outcome: "killed", suffers: verb.voice === "active" ? "subject" : "object", peopleOnly: true, tokens: fromVerb(verb.tokens.end) };
  const plain = en.outcomeVerbs.get(lemma);
  if (plain === undefined) return null;
  const lethal = plain.outcome === "injured" && tokens.slice(verb.tokens.start, Math.min(limit, verb.tokens.end + 1)).some((token) => en.lethalAdverbs.has(token.lower));
  const before = tokens[verb.tokens.start - 1];
  const fatal = lethal || (/^(?:shoot|stab)$/u.test(lemma) && isMurderSuicide(view)) || (before !== undefined && en.lethalAdverbs.has(before.lower));
  return { ...plain, outcome: fatal ? "killed" : plain.outcome, tokens: fromVerb(verb.tokens.end) };
}

/** "My wife is gone", "two of them were gone", "all three gone": mourned by their own. Refused: "the guards were gone", "my son is gone to the market", "has gone". */
function isGoneForGood(tokens: readonly Token[], { head, tokens: { start, end }, negated, modal }: VerbGroup): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? "";
  if (word(head) !== "gone" || negated || modal !== null || !/^(?:[.,;:!?)"”’'–—-]|and|but|now|too|forever|said)?$/u.test(word(end))) return false;
  if (!(start === head || /^(?:is|are|was|were|'s|'re)$/u.test(word(start)))) return false;
  let at = start - 1;
  while (/^(?:all|both|now|already)$/u.test(word(at))) at--;
  if (tokens[at]?.pos === "NUM") return word(at - 1) === "all" && (start === head || at === start - 1);
  if (/^(?:them|us)$/u.test(word(at))) return start !== head && word(at - 1) === "of" && tokens[at - 2]?.pos === "NUM";
  return start !== head && mourned.test(en.pluralNouns.get(word(at)) ?? tokens[at]?.lemma ?? "");
}

/** Those whom somebody mourns. */
const mourned = /^(?:wife|husband|son|daughter|child|kid|baby|mother|father|mum|mom|dad|brother|sister|twin|cousin|nephew|niece|uncle|aunt|grandmother|grandfather|grandson|granddaughter|grandma|grandpa|fiancé|fiancée|parent|family)$/u;

/** "took 276 girls from their school", "were taken away by gunmen": people that attackers of the same sentence take with them. Refused: "took two men to hospital", "was taken away in handcuffs". */
function isTakenOff(tokens: readonly Token[], at: number, start: number, limit: number): boolean {
  if (!tokens.slice(start, limit).some(({ lemma, lower }) => takers.has(en.pluralNouns.get(lower) ?? lemma))) return false;
  if (tokens[at]?.lower === "away") return !/^(?:in|by|to)$/u.test(tokens[at + 1]?.lower ?? "");
  const from = tokens.slice(at, Math.min(limit, at + 6)).findIndex(({ lower }) => lower === "from");
  return from >= 0 && tokens.slice(at + from + 1, Math.min(limit, at + from + 6)).some(({ lower }) => /^(?:homes?|houses?|schools?|dormitor(?:y|ies)|hostels?|villages?|bus|buses|church|mosque|farms?|fields?|beds?|orphanage|convoy|train|camp|hospital|university|college|seminary|convent|car|vehicles?)$/u.test(lower));
}

const takers: ReadonlySet<string> = new Set(["gunman", "bandit", "rebel", "militant", "attacker", "fighter", "kidnapper", "raider", "abductor", "insurgent", "terrorist", "jihadist", "militiaman", "militia", "pirate", "assailant", "separatist"]);

/** "neutralised" in quotation marks of its own or of a few words quoted for their choice, or of those whom Indian and Nigerian reports speak of so: they are dead. */
const isKilling = (view: SentenceView, { head, tokens: { start: from, end } }: VerbGroup): boolean => {
  const { tokens, quotations, text } = view.analysis;
  const [start, limit] = [view.sentence.tokens.start, view.sentence.tokens.end];
  if ([head, from].some((at) => /^["“‘]$/u.test(tokens[at - 1]?.text ?? "")) || tokens.slice(start, limit).some(({ lower }) => /^(?:naxals?|naxalites?|maoists?|ultras?|hoodlums?|bandits?|kidnappers?|robbers?|criminals?|khwarij|dacoits?|cadres?|assailants?|gangsters?)$/u.test(lower))) return true;
  const verb = { start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  // A piece of another's sentence, taken up in the reporter's own: behind "that", "had", "says".
  return quotations.some((quotation) => quotation.start <= verb.start && verb.end <= quotation.end && quotation.start > view.sentence.start + 1 && quotation.end - quotation.start < longestPiece && /[\p{L}\p{N}]["“‘\s]{1,3}$/u.test(text.slice(Math.max(0, quotation.start - 4), quotation.start)));
};

/** A piece of a sentence that is quoted for its choice of words is no longer than this, in UTF-16 units. */
const longestPiece = 60;

/** "shot his wife and then himself in a murder-suicide": the word says that all of them died. */
const isMurderSuicide = (view: SentenceView): boolean => view.analysis.tokens.slice(view.sentence.tokens.start, view.sentence.tokens.end).some(({ lower }, at, words) => /^murder-suicide$/u.test(lower) || (lower === "suicide" && words[at - 1]?.lower === "-" && words[at - 2]?.lower === "murder"));

/** "had received 28 patients", "was caring for 34 casualties". */
function patientsAhead(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let ahead = at; ahead < Math.min(at + 5, limit); ahead++) if (/^(?:patients|people|casualties|victims)$/u.test(tokens[ahead]?.lower ?? "")) return true;
  return false;
}

/** An outcome phrase with the alternatives of each of its words. */
type SplitPhrase = Omit<en.OutcomePhrase, "words"> & { readonly words: readonly (readonly string[])[] };

const phrasesByVerb: ReadonlyMap<string, readonly SplitPhrase[]> = (() => {
  const byVerb = new Map<string, SplitPhrase[]>();
  for (const phrase of en.outcomePhrases) {
    const words = phrase.words.map((word) => word.split("|"));
    for (const verb of words[0] ?? []) byVerb.set(verb, [...(byVerb.get(verb) ?? []), { ...phrase, words }]);
  }
  return byVerb;
})();

function lemmaOf(token: Token | undefined): string {
  return token === undefined ? "" : (en.participleForms.get(token.lower) ?? token.lemma);
}

/** A particle stands right after the verb, or after up to four words of its object ("beat two men to death"). */
function particleEnd(tokens: readonly Token[], at: number, particle: readonly string[], limit: number): number {
  for (let shift = 0; shift <= 4 && at + shift < limit; shift++) {
    if (shift === 1 && tokens[at]?.pos === "PRON" && wordsAt(tokens, at + shift, particle)) return at;
    if (shift > 0 && particle[0] === "dead" && /^(?:shot|shoots?|shooting|found|finds?|finding)$/u.test(tokens[at - 1]?.lower ?? "") && wordsAt(tokens, at + shift, particle)) return at;
    if (wordsAt(tokens, at + shift, particle)) return shift === 0 || particle.length > 1 ? (shift === 0 ? at + particle.length : at) : 0;
    const passed = tokens[at + shift];
    if (passed === undefined || /^[.;:,]$/u.test(passed.lower) || passed.pos === "VERB" || passed.pos === "AUX") return 0;
  }
  return 0;
}

/** True where the particle stands within the next eight words of the same clause: "put five of them out of action". */
function particleAhead(tokens: readonly Token[], at: number, particle: readonly string[], limit: number): boolean {
  for (let shift = 0; shift < 8 && at + shift < limit; shift++) if (wordsAt(tokens, at + shift, particle)) return true;
  return false;
}

/** Where the phrase's words from `k` on end when they begin at `at`; 0 where they do not stand there. "*": up to four words, "+": one. */
function phraseEnd(tokens: readonly Token[], at: number, words: SplitPhrase["words"], k: number, limit: number): number {
  const alternatives = words[k];
  if (alternatives === undefined) return at;
  if (at >= limit) return 0;
  if (alternatives.includes("*")) {
    for (let skip = 0; skip <= 4; skip++) {
      const end = phraseEnd(tokens, at + skip, words, k + 1, limit);
      if (end > 0) return end;
    }
    return 0;
  }
  const lower = tokens[at]?.lower ?? "";
  const fits = alternatives.includes("+") ? /^[\p{L}\p{N}-]+$/u.test(lower) : alternatives.includes(lower);
  if (fits) return phraseEnd(tokens, at + 1, words, k + 1, limit);
  const skippable = tokens[at]?.pos === "ADV" || tokens[at]?.pos === "PART";
  return skippable && k > 0 ? phraseEnd(tokens, at + 1, words, k, limit) : 0;
}
