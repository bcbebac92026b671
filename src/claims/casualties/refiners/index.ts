import type { Span } from "../../../core/index.ts";
import type { TraceStep } from "../../types.ts";
import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../grammar/view.ts";

export interface Refined {
  readonly kept: readonly Candidate[];
  readonly trace: readonly TraceStep[];
}

/** Drops what another rule read better: the same number for the same outcome twice, a number inside a list already added up, people claimed by two outcomes of one verb. */
export function refineCandidates(view: SentenceView, found: readonly Candidate[]): Refined {
  const kept: Candidate[] = [];
  const trace: TraceStep[] = [];
  for (const candidate of [...found].sort((a, b) => Number(describes(a)) - Number(describes(b)))) {
    const better = kept.find((other) => sameFigure(other, candidate) && !isWholeOf(view, candidate, other) && !isWholeOf(view, other, candidate));
    if (better === undefined) kept.push(candidate);
    else if (isPartOf(candidate, better)) kept[kept.indexOf(better)] = { ...better, part: true };
    trace.push({ rule: candidate.rule, span: spanOf(view, candidate.tokens), did: better === undefined ? `read ${candidate.outcome} ${candidate.amount.words}` : `dropped: ${better.rule} read the same people` });
  }
  const last = kept.filter((candidate) => !livesAfterAll(view, candidate)).filter((candidate) => !kept.some((other) => isHeAgain(other, candidate) || ((samePeople(other, candidate) || isSaidAgain(other, candidate)) && (takenAndGone(other, candidate) || diedOfIt(other, candidate) || diedAfter(view, other, candidate) || takenBefore(view, candidate, other) || foundDead(view, other, candidate)))));
  return { kept: last.map((candidate) => (someDiedOf(view, candidate, last) ? { ...candidate, outcome: "killedOrInjured" as const } : candidate)).sort((a, b) => start(a) - start(b)), trace };
}

/** "21 people were brought in, of whom two could not be saved", "received three patients; one did not survive": those brought to care take in the dead. */
function someDiedOf(view: SentenceView, brought: Candidate, all: readonly Candidate[]): boolean {
  const word = view.analysis.tokens[brought.trigger.end - 1]?.lower ?? "";
  const verbs = view.analysis.tokens.slice(brought.trigger.start, brought.trigger.end).some(({ lemma }) => /^(?:bring|receive|admit|take|rush)$/u.test(lemma));
  if (brought.outcome !== "injured" || brought.counted?.form !== "numbered" || !verbs || /^(?:injured|wounded|condition|hurt)$/u.test(word) || view.analysis.tokens.slice(brought.counted.tokens.start, brought.counted.tokens.end + 5).some(({ lower }) => /^(?:injured|wounded|hurt|wounds|injuries|burns)$/u.test(lower))) return false;
  return all.some((died) => died.outcome === "killed" && !died.denied && died.counted !== null && died.counted.tokens.start >= brought.tokens.end && isOneOfThem(view, died) && (died.amount.max ?? 0) < (brought.amount.max ?? brought.amount.min ?? 0) && (died.amount.max ?? 0) > 0 && !/^(?:another|more|others?)$/u.test(view.analysis.tokens[died.counted.tokens.end - 1]?.lower ?? ""));
}

/** "of whom two", "two of them", "; one did not survive". */
function isOneOfThem(view: SentenceView, { counted, trigger }: Candidate): boolean {
  const word = (at: number): string => view.analysis.tokens[at]?.lower ?? "";
  if (counted === null || word(trigger.end) === "at" || word(trigger.end) === "on") return false;
  if (/^(?:them|whom|those|these)$/u.test(counted.head?.lower ?? "")) return true;
  return counted.head === null && (word(counted.tokens.start - 1) === ";" || word(counted.tokens.start - 1) === "whom");
}

/** "nine of those killed were children", "16 of whom are in hospital": the rule that lost saw that the same people are part of a larger figure. */
const isPartOf = (lost: Candidate, better: Candidate): boolean => lost.part && !better.part && !better.denied && lost.outcome === better.outcome && /^en\/casualties\/(?:included|of-the-state|among-the-dead)$/u.test(lost.rule) && lost.counted?.tokens.start === better.counted?.tokens.start;

/** A state that stands inside the phrase it counts yields to a verb that says what became of the same people. */
const describes = (candidate: Candidate): boolean => triggerInside(candidate, candidate);

const start = (candidate: Candidate): number => candidate.counted?.tokens.start ?? candidate.tokens.start;

/** The text span of a token range. */
export function spanOf(view: SentenceView, range: Span): Span {
  const { tokens } = view.analysis;
  return { start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 };
}

/** Same people: the earlier rule's reading counts, unless the two outcomes have words of their own ("killed and wounded"). */
function sameFigure(a: Candidate, b: Candidate): boolean {
  if (a.counted === null || b.counted === null) return false;
  const overlap = a.counted.tokens.start < b.counted.tokens.end && b.counted.tokens.start < a.counted.tokens.end;
  if (!overlap) return false;
  if (triggerInside(b, a) && !triggerInside(a, b) && a.outcome !== b.outcome) return true;
  if (a.outcome === b.outcome) return samePeople(a, b) || !(isMember(a, b) || isMember(b, a));
  if (a.outcome === "killedOrInjured") return true;
  const apart = a.trigger.end <= b.trigger.start || b.trigger.end <= a.trigger.start;
  return !apart || b.rule === "en/casualties/included";
}

/** "four of the eight wounded", "two of five injured men": the number behind "of" counts more people than the one before it. */
function isWholeOf(view: SentenceView, { counted: whole, rule }: Candidate, { counted: some }: Candidate): boolean {
  if (whole?.form !== "numbered" || some?.form !== "numbered" || rule !== "en/casualties/state-in-phrase" || whole.tokens.start <= some.tokens.start || whole.amount.kind === "vague" || whole.amount.max === 0) return false;
  return view.analysis.tokens[whole.tokens.start - 1]?.lower === "of" && (some.amount.max ?? some.amount.min ?? 0) < (whole.amount.max ?? whole.amount.min ?? 0);
}

const samePeople = (a: Candidate, b: Candidate): boolean => a.counted !== null && a.counted.tokens.start === b.counted?.tokens.start && a.counted.tokens.end === b.counted.tokens.end;

/** "a man was taken to hospital, where he died": the pronoun stands for the one person before it. */
const isSaidAgain = (died: Candidate, hurt: Candidate): boolean => hurt.counted?.form === "single" && died.counted?.head?.pos === "PRON" && died.counted.tokens.start > hurt.counted.tokens.start;

/** "a boy has died after he was stabbed": the pronoun stands for the one person told of before it. */
const isHeAgain = (told: Candidate, hurt: Candidate): boolean => hurt.outcome === "injured" && hurt.counted?.head?.pos === "PRON" && hurt.counted.form === "single" && told.counted?.form === "single" && told.counted.head?.pos !== "PRON" && told.counted.tokens.end <= hurt.counted.tokens.start;

/** "has died after being stabbed": the wounds stand behind the death. */
const diedAfter = (view: SentenceView, died: Candidate, hurt: Candidate): boolean => died.outcome === "killed" && hurt.outcome === "injured" && died.trigger.end <= hurt.trigger.start && hurt.trigger.start - died.trigger.end <= 3 && view.analysis.tokens[died.trigger.end]?.lower === "after";

/** "abducted and still unaccounted for": who was taken is not missing as well. */
const takenAndGone = (a: Candidate, b: Candidate): boolean => a.outcome === "captured" && b.outcome === "missing" && a.trigger.end <= b.trigger.start;

/** "the bodies of five soldiers who had been missing": what they were before they were found dead is no figure of its own. */
const foundDead = (view: SentenceView, dead: Candidate, before: Candidate): boolean => dead.outcome === "killed" && (before.outcome === "missing" || before.outcome === "captured") && before.trigger.start !== dead.trigger.start && view.analysis.tokens[before.trigger.start]?.lower === "had";

/** "were killed after being captured": what came before the death is no figure of its own. */
const takenBefore = (view: SentenceView, taken: Candidate, killed: Candidate): boolean => taken.outcome === "captured" && killed.outcome === "killed" && view.analysis.tokens[taken.trigger.start]?.lower === "being" && killed.trigger.end <= taken.trigger.start;

/** "three people presumed dead were found alive", "two listed as dead were in surgery". */
function livesAfterAll(view: SentenceView, { outcome, trigger }: Candidate): boolean {
  if (outcome !== "killed") return false;
  const word = (at: number): string => view.analysis.tokens[at]?.lower ?? "";
  const near = [trigger.start - 2, trigger.start - 1, trigger.start].some((at) => /^(?:believed|presumed|listed|reported|feared|thought|counted|declared)$/u.test(word(at)));
  if (!near) return false;
  for (let at = trigger.end; at < Math.min(trigger.end + 8, view.sentence.tokens.end); at++) if (/^(?:alive|surgery|safe|well)$/u.test(word(at))) return true;
  return false;
}

/** "a fisherman hit by a bullet died": wounds that led to the death of the same people are no figure of their own. */
const diedOfIt = (a: Candidate, b: Candidate): boolean => a.outcome === "killed" && b.outcome === "injured" && b.trigger.end <= a.trigger.start && a.trigger.start - b.trigger.end > 1;

/** True where the word that gives `inner`'s outcome only describes whom `outer` counts: "four of the injured" died. */
const triggerInside = (inner: Candidate, outer: Candidate): boolean => outer.counted !== null && outer.counted.tokens.start <= inner.trigger.start && inner.trigger.end <= outer.counted.tokens.end;

const isMember = (list: Candidate, other: Candidate): boolean => list.counted?.members.some((member) => member.tokens.start === other.counted?.tokens.start && member.tokens.end === other.counted.tokens.end) === true;
