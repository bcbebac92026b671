import { en } from "../../../language/index.ts";
import type { Outcome, Span } from "../../../core/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countPeople, type Counted } from "../grammar/counted.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { nounAt, tokenOf, verbAt, viewOf, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/all-of-them";

/**
 * The fate of people whom the sentence before counted: "Twelve men were in the lorry. None survived", "All of them died", "There were no survivors".
 * Refused: "Twelve men were in the lorry. All survived", "None was found", and any fate of people whom nobody counted.
 */
export const allOfThem: CasualtyRule = {
  id,
  needs: new Set(["all", "everyone", "everybody", "every", "none", "nobody", "no", "not"]),
  find: (view, found, earlier) => {
    const fate = fateIn(view);
    if (fate === null) return [];
    const people = countedBefore(view, fate.at);
    if (people === null || [...found, ...earlier.slice(-nearest)].some((other) => other.outcome === fate.outcome && !other.denied && isOf(other, people))) return [];
    const own = { start: view.items[fate.at]?.start ?? 0, end: fate.end };
    return candidatesOf(id, view, fate.outcome, { ...people, form: "numbered", tokens: { start: own.start, end: own.start + 1 }, members: [], all: [] }, fate.trigger).map((candidate) => ({ ...candidate, tokens: { start: people.tokens.start, end: own.end } }));
  },
};

/** How many figures are looked back upon. */
const nearest = 60;

interface Fate {
  readonly outcome: Outcome;
  readonly at: number;
  readonly trigger: Span;
  readonly end: number;
}

const isOf = ({ counted }: Candidate, people: Counted): boolean => counted !== null && counted.tokens.start < people.tokens.end && people.tokens.start < counted.tokens.end;

/** What befell all of those spoken of; null where the sentence tells of none. */
function fateIn(view: SentenceView): Fate | null {
  for (const [index, item] of view.items.entries()) {
    const first = tokenOf(view, index);
    if (first === undefined || !opens(view, index)) continue;
    const survivors = nounAt(view, index)?.determiner === "no" || first.lower === "no" ? view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower : undefined;
    if (survivors === "survivors" || survivors === "survivor") return { outcome: "killed", at: index, trigger: { start: item.start, end: item.end }, end: item.end };
    const at = verbAfter(view, index);
    const verb = verbAt(view, at);
    if (verb === null || verb.modal !== null) continue;
    if (isNone(view, index)) {
      const end = survives(view, at);
      if (end > 0 && !verb.negated) return { outcome: "killed", at: index, trigger: { start: verb.tokens.start, end }, end };
    } else if (isAll(view, index, at)) {
      const outcome = outcomeOfVerb(view, at);
      const state = verb.lemma === "be" ? en.outcomeAdjectives.get(wordOf(view, at + 1) === "all" ? wordOf(view, at + 2) : wordOf(view, at + 1)) : undefined;
      if (state !== undefined && !verb.negated) return { outcome: state, at: index, trigger: { start: verb.tokens.start, end: view.items[at + 1]?.end ?? verb.tokens.end }, end: view.items[at + 1]?.end ?? verb.tokens.end };
      if (outcome !== null && !outcome.peopleOnly && (outcome.suffers === "object") === (verb.voice === "passive") && (!verb.negated || verb.lemma === "survive")) return { outcome: outcome.outcome, at: index, trigger: outcome.tokens, end: outcome.tokens.end };
    }
  }
  return null;
}

/** At the beginning of a clause, or after "there were", "leaving". */
const opens = (view: SentenceView, index: number): boolean => index === 0 || openers.has(wordOf(view, index - 1)) || saying.has(verbAt(view, index - 1)?.lemma ?? "");
const openers: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "and", "but", "that"]);
const saying: ReadonlySet<string> = new Set(["be", "leave", "say"]);

const tokensOf = (view: SentenceView, index: number): string => view.analysis.tokens.slice(view.items[index]?.start ?? 0, (view.items[index]?.start ?? 0) + 2).map(({ lower }) => lower).join(" ");

const isNone = (view: SentenceView, index: number): boolean => /^(?:none|nobody|no one|no-one|not one|not a)\b/u.test(tokensOf(view, index));

const isAll = (view: SentenceView, index: number, verb: number): boolean => {
  const words = tokensOf(view, index);
  if (/^(?:everyone|everybody|every one)\b/u.test(words) || (/^all\b/u.test(words) && nounAt(view, index)?.amount == null)) return true;
  const item = view.items[verb];
  return /^they\b/u.test(words) && (wordOf(view, verb - 1) === "all" || (item !== undefined && view.analysis.tokens.slice(item.start, item.end + 1).some(({ lower }) => lower === "all")));
};

/** The verb behind "all", "all of them", "none on board"; -1 where other people stand between. */
function verbAfter(view: SentenceView, index: number): number {
  for (let at = index; at < index + 7; at++) {
    if (verbAt(view, at) !== null) return at;
    if (at > index && (/^[,;:.]$/u.test(wordOf(view, at)) || nounAt(view, at)?.amount != null || (nounAt(view, at)?.proper ?? false))) return -1;
  }
  return -1;
}

/** End of "survived", "got out alive", "made it"; 0 for any other verb. */
function survives(view: SentenceView, at: number): number {
  const verb = verbAt(view, at);
  const item = view.items[at];
  if (verb === null || item === undefined) return 0;
  if (verb.lemma === "survive") return item.end;
  const next = view.analysis.tokens.slice(item.end, item.end + 3).map(({ lower }) => lower);
  if (verb.lemma === "make" && next[0] === "it") return next[1] === "out" || /^[.,;]$/u.test(next[1] ?? ".") ? item.end + 1 : 0;
  const alive = next.indexOf("alive");
  return /^(?:get|come|escape|emerge|return|make)$/u.test(verb.lemma) && alive >= 0 ? item.end + alive + 1 : 0;
}

/** The last people that were counted before the fate, in its sentence or the one before. */
function countedBefore(view: SentenceView, index: number): Counted | null {
  for (let at = index - 1; at >= 0; at--) {
    const counted = countedAt(view, at);
    if (counted !== null) return counted;
  }
  const before = viewOf(view.analysis, view.sentence.index - 1);
  if (before === null || view.sentence.block - before.sentence.block > 1) return null;
  for (let at = before.items.length - 1; at >= 0; at--) {
    const counted = countedAt(before, at);
    if (counted !== null) return counted;
  }
  return null;
}

function countedAt(view: SentenceView, index: number): Counted | null {
  const counted = nounAt(view, index) === null ? null : countPeople(view, index, "weak");
  return counted?.form === "numbered" && counted.head !== null && counted.amount.kind !== "vague" && (counted.amount.max ?? 2) > 1 && !en.outcomeAdjectives.has(counted.head.lower) ? counted : null;
}
