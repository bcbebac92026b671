import type { Analysis, VerbGroup } from "../language/index.ts";

/** How many words back an auxiliary can stand from its time. */
const longestReach = 60;

const planned: ReadonlySet<string> = new Set(["schedule", "plan", "expect", "slate", "due", "postpone", "adjourn", "set", "delay", "await", "book"]);
const plannedWords: ReadonlySet<string> = new Set(["due", "scheduled", "expected", "planned", "slated", "set", "bound"]);

const scheduledVerbs: ReadonlySet<string> = new Set(["ends", "begins", "opens", "starts", "expires", "resumes", "convenes", "reopens", "elapses"]);

/**
 * True where the words about a time speak of what was still to come: "will meet on Friday", "is due to open on Monday", "scheduled for Sunday", "are to follow on Saturday".
 * The nearest verb before the time decides, and where there is none, the first after it. False for "said on Friday", "will … , he said on Friday".
 */
export function speaksOfFuture(analysis: Analysis, at: number, groups: SentenceVerbs): boolean {
  const token = analysis.tokens[at];
  const sentence = token === undefined ? undefined : analysis.sentences[token.sentence];
  if (sentence === undefined) return false;
  const verbs = groups.verbsOf(sentence.index);
  const before = lastEndingBy(verbs, at);
  // The tagger takes some verbs for adjectives ("will open"): their auxiliary then stands alone.
  for (let index = at - 1; index >= Math.max(at - longestReach, before?.tokens.end ?? sentence.tokens.start); index--) {
    const word = analysis.tokens[index];
    if (word?.pos === "AUX" && /^(?:will|shall|'ll)$/u.test(word.lower)) return true;
  }
  const verb = before ?? verbs.find((candidate) => candidate.tokens.start >= at);
  if (verb === undefined) return false;
  // "would" looks ahead only from something said before it: "he said they would meet", and not "he would not be drawn".
  if (verb.modal === "would") return !verb.negated && verbs.some((other) => other.tokens.end <= verb.tokens.start);
  return isFuture(analysis, verb, sentence.tokens.start, before === undefined ? at : verb.tokens.start);
}

/** The last verb that ends by `at`, found by halving. */
function lastEndingBy(verbs: readonly VerbGroup[], at: number): VerbGroup | undefined {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbs[middle]?.tokens.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return verbs[low - 1];
}

/** True after words that set a term: "effective June 10", "by 3 May", "a deadline of 5 October". */
export function setsTerm(analysis: Analysis, at: number): boolean {
  const word = (back: number): string => analysis.tokens[at - back]?.lower ?? "";
  return /^(?:effective|until|till|by|deadline)$/u.test(word(1)) || ((word(1) === "of" || word(1) === "on" || word(1) === "from") && /^(?:deadline|effective|effect)$/u.test(word(2)));
}

/** The verbs of each sentence, found once. */
export interface SentenceVerbs {
  readonly verbsOf: (sentence: number) => readonly VerbGroup[];
}

/** Verb groups by sentence, found when first asked for. */
export function sentenceVerbs(analysis: Analysis): SentenceVerbs {
  const known = new Map<number, readonly VerbGroup[]>();
  return {
    verbsOf: (index) => {
      const verbs = known.get(index) ?? verbsIn(analysis, index);
      known.set(index, verbs);
      return verbs;
    },
  };
}

/** Groups stand in the order of their tokens, so the first of a sentence is found by halving. */
function verbsIn(analysis: Analysis, index: number): readonly VerbGroup[] {
  const range = analysis.sentences[index]?.tokens ?? { start: 0, end: 0 };
  let low = 0;
  let high = analysis.groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.groups[middle]?.tokens.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const verbs: VerbGroup[] = [];
  for (let at = low; at < analysis.groups.length; at++) {
    const group = analysis.groups[at];
    if (group === undefined || group.tokens.start >= range.end) break;
    if (group.kind === "verb") verbs.push(group);
  }
  return verbs;
}

function isFuture(analysis: Analysis, verb: VerbGroup, sentenceStart: number, from: number): boolean {
  const lower = (index: number): string => (index >= sentenceStart ? (analysis.tokens[index]?.lower ?? "") : "");
  const inside: string[] = [];
  for (let index = verb.tokens.start; index < verb.tokens.end; index++) inside.push(lower(index));
  if (inside.includes("have") || inside.includes("had") || inside.includes("has")) return false;
  if (verb.modal === "will" || verb.modal === "shall" || inside.includes("'ll")) return true;
  if (verb.form === "infinitive" || inside[0] === "to") {
    // "are to follow", "is due to open", "expected to arrive"; "managed to flee" and "used to kill" are over.
    let back = Math.min(from, verb.tokens.start) - 1;
    while (lower(back) === "to" || lower(back) === "be" || lower(back) === "all" || lower(back) === "still") back--;
    return plannedWords.has(lower(back)) || /^(?:is|are|was|were|plans?|intends?|hopes?|wants?|vows?|vowed|promised|plan(?:ned|ning)|going|agreed|ready|likely)$/u.test(lower(back));
  }
  const after = lower(verb.tokens.end);
  // "The truce ends Sunday": set down beforehand. "Gunman opens fire" is a headline's past.
  if (scheduledVerbs.has(lower(verb.head)) && after !== "fire") return true;
  if (planned.has(verb.lemma) && (after === "for" || after === "on" || after === "to" || after === "until" || after === "back")) return verb.form === "pastParticiple" || verb.voice === "passive";
  return plannedWords.has(after) && (after === "due" || lower(verb.tokens.end + 1) === "to" || lower(verb.tokens.end + 1) === "for");
}
