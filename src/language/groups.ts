import type { AmountMention, Group, NounGroup, Sentence, Token, VerbGroup } from "./analysis.ts";
import { formTest } from "./forms.ts";
import { personNouns, pluralNouns } from "./locales/en/index.ts";
import { wordsAt } from "./words.ts";

const modals = new Set(["can", "could", "may", "might", "must", "shall", "should", "will", "would", "'ll", "'d", "ca", "wo"]);
const be = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "got", "get", "gets", "getting"]);
const have = new Set(["have", "has", "had", "having", "'ve"]);
/** Verbs that take no object or a clause, so that a bare past form after its subject is finite: "state media reported", "six died". */
const subjectOnly = new Set(["say", "add", "report", "announce", "argue", "insist", "warn", "note", "write", "reply", "state", "explain", "die", "perish", "succumb", "collapse", "explode", "erupt", "occur", "happen", "arrive", "survive", "remain", "appear", "continue", "agree", "concede", "admit", "respond", "comment", "claim", "operate", "disappear", "vanish", "surrender", "escape", "survive", "flee", "drown", "suffocate", "fall"]);
const negations = new Set(["not", "n't", "never", "nobody"]);

/** Noun and verb groups of every sentence, by one pass over the tags. Linear in the number of tokens. */
export function findGroups(tokens: readonly Token[], sentences: readonly Sentence[], amounts: readonly AmountMention[]): readonly Group[] {
  // One more than the position of the amount that begins at a token, so that 0 is none.
  const amountAt = new Int32Array(tokens.length + 1);
  for (let index = amounts.length - 1; index >= 0; index--) amountAt[amounts[index]?.tokens.start ?? tokens.length] = index + 1;
  const groups: Group[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; ) {
      const group = nounGroup(tokens, at, sentence.tokens.end, amounts, amountAt) ?? verbGroup(tokens, at, sentence.tokens.end);
      if (group !== null) groups.push(group);
      at = group?.tokens.end ?? at + 1;
    }
  }
  return groups;
}

const isNominal = (token: Token): boolean => token.pos === "NOUN" || token.pos === "PROPN" || (token.pos === "SYM" && /^[#@]\w/u.test(token.text));

/** Adjectives that stand for the people or thing they describe ("the military said", "the dead", "six wounded"), where no noun follows them. */
const nominalAdjectives = new Set(["military", "dead", "wounded", "injured", "offensive", "missing", "captive", "deceased", "elderly", "displaced", "civilian", "representative", "paramilitary", "opposition", "general"]);

/** Of these, the ones that say what became of the noun before them ("23 people dead") and so are no part of its group. */
const states = new Set(["dead", "wounded", "injured", "missing", "captive"]);

const isState = formTest(({ lower }) => states.has(lower) || /^(?:burned|burnt|hurt|affected|armed)$/u.test(lower));

const standsForPeople = formTest(({ lower }) => nominalAdjectives.has(lower) || /-(?:year|month|week|day)s?-old$/u.test(lower));

/** Determiner, amount, adjectives, nouns; a possessive ("Ukraine's National Guard") stays in one group. A lone pronoun or amount is a group too. */
function nounGroup(tokens: readonly Token[], start: number, end: number, amounts: readonly AmountMention[], amountAt: Int32Array): NounGroup | null {
  let at = start;
  let determiner: string | null = null;
  let amount: number | null = null;
  let head = -1;
  let proper = false;
  const first = tokens[at];
  if (first === undefined || (opensNoGroup(first) && amountAt[at] === 0)) return null;
  if (first.pos === "PRON" && amountAt[at] === 0) {
    if (!isPossessivePronoun(first)) return aloneAt(start);
    determiner = first.lower;
    at++;
  }
  for (; at < end; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const counted = head < 0 ? (amountAt[at] ?? 0) - 1 : -1;
    if (counted >= 0 && amount === null) {
      amount = counted;
      at = amounts[counted]?.tokens.end ?? at + 1;
      continue;
    }
    if (token.pos === "DET" && head < 0 && (determiner === null || amount === null)) {
      if (amount !== null && !/^(?:of|other|more)$/u.test(token.lower)) break;
      determiner ??= token.lower;
    } else if ((head >= 0 || amount !== null) && opensTime(tokens, at)) {
      break;
    } else if (token.pos === "PRON" && head < 0 && amount !== null && isPossessivePronoun(token) && takesOwner.test(tokens[at - 1]?.lower ?? "")) {
      // "both his sons", "all her children".
    } else if (isNominal(token) || (token.pos === "NUM" && head >= 0 && amountAt[at] === 0)) {
      head = at;
      proper ||= token.pos === "PROPN";
    } else if (standsForPeople(token) && (determiner !== null || amount !== null) && (head < 0 || !states.has(token.lower)) && (token.pos === "ADJ" || token.pos === "VERB") && !nounSoon(tokens, at, end)) {
      head = at;
    } else if (token.pos === "ADV" && head < 0 && (determiner !== null || amount !== null) && nominalAdjectives.has(tokens[at + 1]?.lower ?? "") && !nounSoon(tokens, at + 1, end)) {
      // "the critically injured".
    } else if (token.pos === "ADV" && head < 0 && (determiner !== null || amount !== null) && /ly$/u.test(token.lower) && isState(tokens[at + 1]) && tokens[at + 2] !== undefined && at + 2 < end && isNominal(tokens[at + 2] as Token)) {
      // "16 critically injured people".
    } else if (head >= 0 && amount !== null && tokens[head]?.lemma !== tokens[head]?.lower && /ing$/u.test(token.lower) && (token.pos === "VERB" || (token.pos === "NOUN" && tokens[at + 1]?.pos === "NOUN" && personHead(tokens[head])))) {
      // "three boys herding sheep".
      break;
    } else if (isModifier(tokens, at, end)) {
      // Adjectives, participles before a noun, "ex-" words: part of the group, never its head.
    } else if (token.lower === "/" && head >= 0 && tokens[at + 1]?.pos === "PROPN" && tokens[at - 1]?.pos === "PROPN") {
      // "59 PKK/YPG members".
    } else if (token.pos === "PART" && /^(?:'s|')$/u.test(token.lower) && head >= 0 && at + 1 < end) {
      const next = tokens[at + 1];
      if (next === undefined || !(isNominal(next) || isModifier(tokens, at + 1, end) || next.pos === "NUM")) break;
    } else if ((amount !== null || determiner !== null) && head < 0 && at + 1 < end && /^["“”‘’']$/u.test(token.text)) {
      // Quotation marks between a number and its noun: 203 “terrorists”, “more than ten” children.
    } else if (token.lower === "of" && amount !== null && head < 0 && amounts[amount]?.amount.kind === "vague" && at === amounts[amount]?.tokens.end && !/^(?:them|whom|those|these|us|which|the)$/u.test(tokens[at + 1]?.lower ?? "")) {
      // "dozens of servicemen" is one group; "six of the men" is two.
    } else if ((token.lower === "other" || token.lower === "others" || token.lower === "more") && amount !== null) {
      if (token.lower === "others") head = at;
    } else break;
    at++;
  }
  if (head < 0 && amount === null) return first.lower === "her" || first.lower === "another" || (first.lower === "any" && tokens[start + 1]?.lower === "of") ? aloneAt(start) : null;
  const last = head >= 0 ? Math.max(head + 1, amount === null ? 0 : (amounts[amount]?.tokens.end ?? 0)) : Math.max(at, start + 1);
  return { kind: "noun", tokens: { start, end: head >= 0 ? last : trimEnd(tokens, start, last) }, head: head >= 0 ? head : trimEnd(tokens, start, last) - 1, amount, determiner, proper };
}

const personHead = (token: Token | undefined): boolean => token !== undefined && (personNouns.has(token.lemma) || pluralNouns.has(token.lower));

/** A word that neither begins a group nor stands alone as one, where it begins no amount: most verbs, prepositions, marks. */
const opensNoGroup = formTest(({ lower, pos }) => (pos === "ADP" || pos === "AUX" || pos === "CCONJ" || pos === "SCONJ" || pos === "PART") && !/^(?:her|another|any)$/u.test(lower));

const aloneAt = (at: number): NounGroup => ({ kind: "noun", tokens: { start: at, end: at + 1 }, head: at, amount: null, determiner: null, proper: false });

/** Amounts after which an owner may stand: "both his sons", "all four of" apart. */
const takesOwner = /^(?:both|all|two|three|four|five|six)$/u;

const timeNoun = /^(?:night|week|weekend|month|year|autumn|summer|spring|winter|morning|evening|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const mayOpenTime = formTest(({ lower }) => /^(?:today|yesterday|tonight|tomorrow|last|next|this|that|late|early|each|every|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u.test(lower));

/** "killed 300 people last year", "six men today": the time is no part of the people. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  if (!mayOpenTime(tokens[at])) return false;
  const lower = tokens[at]?.lower ?? "";
  if (/^(?:today|yesterday|tonight|tomorrow)$/u.test(lower)) return tokens[at + 1]?.lower !== "'s";
  // "killed six people Monday", "found 20 bodies Monday night".
  if (weekday.test(lower) && tokens[at - 1]?.pos === "NOUN") return tokens[at + 1]?.lower !== "'s" && (/^(?:morning|night|evening|afternoon)$/u.test(tokens[at + 1]?.lower ?? "") || !/^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? ""));
  return /^(?:last|next|this|that|late|early|each|every)$/u.test(lower) && timeNoun.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower !== "'s";
}

const trimEnd = (tokens: readonly Token[], start: number, end: number): number => {
  let last = end;
  while (last > start + 1 && (tokens[last - 1]?.pos === "DET" || /^["“”‘’']$/u.test(tokens[last - 1]?.text ?? ""))) last--;
  return last;
};

const nounSoon = (tokens: readonly Token[], at: number, end: number): boolean => {
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  return next !== undefined && (isNominal(next) || (next.pos === "ADJ" && nounSoon(tokens, at + 1, end)));
};

const isPossessivePronoun = formTest(({ lower }) => /^(?:its|his|her|their|our|my|your)$/u.test(lower));

/** An adjective, or a participle or comparative that stands before a noun. */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "ADJ") return joinsNoun(tokens, at + 1, end);
  if (token.pos === "VERB") return isParticiple(token) && isNominalSoon(tokens, at, end);
  if (token.pos === "PUNCT") return (token.lower === "," || token.lower === '"') && tokens[at - 1]?.pos === "ADJ" && tokens[at + 1]?.pos === "ADJ" && joinsNoun(tokens, at + 2, end);
  if (token.pos === "ADV") return tokens[at + 1]?.pos === "ADJ" && joinsNoun(tokens, at + 2, end) && at > 0 && /^(?:DET|NUM|ADJ)$/u.test(tokens[at - 1]?.pos ?? "");
  return false;
}

/** True where a noun follows within a few words, with nothing but what can stand before it. */
function joinsNoun(tokens: readonly Token[], from: number, end: number): boolean {
  for (let next = from; next < Math.min(end, from + 5); next++) {
    const word = tokens[next];
    if (word === undefined) return false;
    if (isNominal(word)) return true;
    if (isQuote(word)) continue;
    const listed = word.lower === "," || word.lower === "and";
    if (word.pos !== "ADJ" && word.pos !== "NUM" && !(listed && tokens[next + 1]?.pos === "ADJ") && !(word.pos === "VERB" && isParticiple(word))) return false;
  }
  return false;
}

const isParticiple = formTest(({ lower }) => /(?:ed|ing)$/u.test(lower));
const isQuote = ({ text }: Token): boolean => text.length === 1 && "\"“”‘’".includes(text);

/** A participle is a modifier where a determiner, number or adjective stands before it and a noun right after: "the wounded soldiers". */
function isNominalSoon(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // "ten suspected armed militants".
  const noun = after?.pos === "ADJ" && tokens[at + 2] !== undefined && before?.pos !== "ADJ" && !/^(?:several|many|few|some)$/u.test(after.lower) ? tokens[at + 2] : after;
  if (/^(?:sustained|suffered|received)$/u.test(tokens[at]?.lower ?? "")) return false;
  return at + 1 < end && noun !== undefined && isNominal(noun) && before !== undefined && ((before.pos === "ADV" && /ly$/u.test(before.lower) && isState(tokens[at])) || before.pos === "DET" || before.pos === "ADJ" || before.pos === "NUM" || isPossessivePronoun(before) || before.lower === "'s");
}

const mayOpenVerb = formTest(({ lower, pos }) => pos === "VERB" || lower === "to" || modals.has(lower) || be.has(lower) || have.has(lower) || negations.has(lower) || /^(?:do|does|did)$/u.test(lower));

/** Auxiliaries, negation and adverbs up to the main verb. */
function verbGroup(tokens: readonly Token[], start: number, end: number): VerbGroup | null {
  let passive = false;
  let perfect = false;
  let negated = false;
  let infinitive = false;
  let modal: string | null = null;
  let head = -1;
  let at = start;
  let beOnly = -1;
  if (!mayOpenVerb(tokens[start])) return null;
  for (; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.lower === "to" && (token.pos === "PART" || tokens[at + 1]?.pos === "VERB" || tokens[at + 1]?.pos === "AUX") && head < 0 && (beOnly < 0 || have.has(tokens[beOnly]?.lower ?? ""))) {
      // "had to be treated": what had to be done was done.
      infinitive = tokens[beOnly]?.lower !== "had";
    } else if (modals.has(token.lower) && (token.pos === "AUX" || token.pos === "VERB")) modal ??= token.lower;
    else if (be.has(token.lower) && token.pos !== "PART") {
      passive = true;
      beOnly = at;
    } else if (have.has(token.lower)) {
      perfect = true;
      beOnly = at;
    } else if (negations.has(token.lower)) negated = true;
    else if (token.pos === "AUX" && /^(?:do|does|did)$/u.test(token.lower)) beOnly = at;
    else if (token.pos === "VERB") {
      head = at;
      break;
    } else if (token.pos === "ADV" && (beOnly >= 0 || modal !== null || infinitive)) {
      if (!verbFollows(tokens, at + 1, end)) break;
    } else if (/^["“‘]$/u.test(token.text) && beOnly >= 0 && tokens[at + 1]?.pos === "VERB") {
      // had “fallen on the field of honour”
    } else if (/^(?:all|both|also|each|either|themselves|himself|herself|itself|reportedly|together|later|already)$/u.test(token.lower)) {
      if (beOnly < 0 || !verbFollows(tokens, at + 1, end)) break;
    } else break;
  }
  if (head < 0) {
    if (beOnly < 0) return null;
    return { kind: "verb", tokens: { start, end: beOnly + 1 }, head: beOnly, lemma: tokens[beOnly]?.lemma ?? "", voice: "active", form: infinitive ? "infinitive" : "finite", negated, modal };
  }
  const main = tokens[head];
  if (main === undefined) return null;
  const ing = main.lower.length > 4 && main.lower.endsWith("ing");
  const past = isPastParticiple(main);
  const bare = head === start;
  const form: VerbGroup["form"] = infinitive ? "infinitive" : bare && ing ? "ingParticiple" : bare && past && !subjectOnly.has(main.lemma) && !isSubjectPronoun(tokens[start - 1]) && !takesParticle(tokens, head) && (isLeftSo(tokens, head) || !hasObject(tokens, head, end)) ? "pastParticiple" : "finite";
  const voice: VerbGroup["voice"] = (passive && past && !ing) || form === "pastParticiple" ? "passive" : "active";
  return { kind: "verb", tokens: { start, end: head + 1 }, head, lemma: main.lemma, voice: perfect && !passive && voice === "passive" ? "active" : voice, form, negated, modal };
}

/** "they vowed", "he fired": a pronoun that can only be a subject makes the bare past form right after it finite. */
const isSubjectPronoun = (token: Token | undefined): boolean => /^(?:he|she|they|we|i)$/u.test(token?.lower ?? "");

function verbFollows(tokens: readonly Token[], at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + 3); next++) {
    const pos = tokens[next]?.pos;
    if (pos === "VERB" || pos === "AUX") return true;
    if (pos !== "ADV") return false;
  }
  return false;
}

const irregularPast = new Set(["done", "slit", "mown", "strewn", "shot", "slain", "hurt", "found", "taken", "hit", "struck", "beaten", "burnt", "blown", "torn", "cut", "lost", "left", "held", "brought", "driven", "flown", "given", "seen", "shown", "known", "said", "told", "made", "put", "set", "sent", "broken", "thrown", "caught", "hung", "laid", "led", "sunk", "swept", "hidden", "kept", "fought", "stolen", "begun", "written", "built", "born", "borne", "drawn", "understood", "thought", "bitten", "dealt", "spent", "won", "shut", "spread"]);

export function isPastParticiple(token: Token): boolean {
  return token.lower.endsWith("ed") || token.lower.endsWith("'d") || irregularPast.has(token.lower);
}

const fixedPhrases = [["on", "the", "spot"], ["at", "the", "scene"], ["to", "rest"], ["to", "death"], ["in", "total"], ["in", "all"]] as const;

/** "made off with five villagers": a bare past form whose particle takes an object. */
const takesParticle = (tokens: readonly Token[], head: number): boolean => (tokens[head]?.lower === "made" && /^(?:away|off)$/u.test(tokens[head + 1]?.lower ?? "") && tokens[head + 2]?.lower === "with") || (tokens[head]?.lower === "ended" && tokens[head + 1]?.lower === "up");

/** "left many people injured and caused damage": said of the people who were left so. */
const isLeftSo = (tokens: readonly Token[], head: number): boolean => /^(?:injured|wounded|killed|hurt|maimed)$/u.test(tokens[head]?.lower ?? "") && tokens[head + 1]?.lower === "and" && tokens[head - 1]?.lower !== "," && tokens.slice(Math.max(0, head - 6), head).some(({ lower }) => /^(?:left|leaving|leaves|leave)$/u.test(lower));

/** True where something stands right after the verb that can only be its object: "killed six", "wounded the driver". */
function hasObject(tokens: readonly Token[], head: number, end: number): boolean {
  let at = head + 1;
  while (at < end && ((tokens[at]?.pos === "ADV" && !/^(?:when|where|while|how|why)$/u.test(tokens[at]?.lower ?? "")) || /^["“‘]$/u.test(tokens[at]?.text ?? ""))) at++;
  // "killed on the spot eight people", "laid to rest 14 of its sons": the object stands behind a fixed phrase.
  const passed = fixedPhrases.find((phrase) => wordsAt(tokens, at, phrase));
  if (passed !== undefined && tokens[at + passed.length]?.pos === "NUM") return true;
  const next = at < end ? tokens[at] : undefined;
  if (next?.lower === "that" && next.pos === "SCONJ") return true;
  if (opensTime(tokens, at)) return false;
  if (next === undefined || /^(?:hostage|hostages|captive|prisoner|prisoners|who|when|there|in|on|after|by)$/u.test(next.lower)) return false;
  // "gunned down a guard", "shot dead two men": the object stands behind the particle.
  if (/^(?:down|dead|up|out|off)$/u.test(next.lower) && tokens[at + 1]?.lower !== "to" && at + 1 < end) return hasObject(tokens, at, end);
  // "shot and killed his brother": verbs joined by "and" share an object.
  if (next.lower === "and" && tokens[at + 1]?.pos === "VERB" && at - head < 2) return hasObject(tokens, at + 1, end);
  if (next.lower === "between") return tokens[at + 1]?.pos === "NUM";
  if (next.pos === "ADP") return /^(?:at|up|over|about|around|under)$/u.test(next.lower) && /^(?:least|to|\d.*)$/u.test(tokens[at + 1]?.lower ?? "") && !/^\d{1,2}:/u.test(tokens[at + 1]?.lower ?? "");
  return next.pos === "DET" || next.pos === "NUM" || next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ" || (next.pos === "PRON" && !/^(?:who|which|that|when|where)$/u.test(next.lower));
}
