import { spansOverlap, type Span } from "../../core/index.ts";
import { formTest, type AmountMention, type Analysis, type NounGroup, type Sentence } from "../../language/index.ts";
import { objectOf, subjectOf } from "../casualties/grammar/arguments.ts";
import { nounAt, tokenOf, verbAt, viewSentences, wordOf, type SentenceView } from "../casualties/grammar/view.ts";
import type { DisplacedDraft } from "../draft.ts";
import type { Reading } from "../types.ts";
import { homes, people, triggers, unmoved } from "./tables/en.ts";

/**
 * How many people had to leave their homes, in order of the text: "some 12,400 people displaced", "900 families were forced from their homes", "left 350 households homeless".
 * `taken` are the spans of figures that are read as casualties already. Those who fled a crime scene or a prison are none.
 */
export function findDisplaced(reading: Reading, taken: readonly Span[]): readonly DisplacedDraft[] {
  const { analysis } = reading;
  const found: DisplacedDraft[] = [];
  for (const view of viewSentences(analysis, (sentence) => mayTell(analysis, sentence))) {
    for (let index = 0; index < view.items.length; index++) {
      const who = displacedAt(view, index);
      const draft = who === null ? null : draftOf(view, who, index);
      if (draft === null || found.slice(-6).some((other) => spansOverlap(other.span, draft.span)) || taken.some((span) => spansOverlap(span, draft.span))) continue;
      found.push(draft);
    }
  }
  return found;
}

const isTrigger = formTest(({ lower }) => triggers.test(lower));

function mayTell({ tokens }: Analysis, sentence: Sentence): boolean {
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) if (isTrigger(tokens[at])) return true;
  return false;
}

/** Item of the people whom the word at `index` says to have left; null where it says so of nobody. */
function displacedAt(view: SentenceView, index: number): number | null {
  const verb = verbAt(view, index);
  const word = tokenOf(view, index)?.lower ?? "";
  // "12,400 people displaced": one group, which the participle ends.
  if (verb === null && nounAt(view, index) !== null && headOf(view, index) === "displaced") return countsDisplaced(view, index) ? index : null;
  if (verb === null) return /^(?:displaced|homeless)$/u.test(word) ? besideState(view, index) : /^displacement$/u.test(headOf(view, index)) ? estimated(view, index) : null;
  if (verb.negated || verb.modal !== null || (verb.form === "infinitive" && verb.lemma !== "flee")) return null;
  const own = verb.voice === "passive" ? behindSubject(view, index) : null;
  switch (verb.lemma) {
    case "displace":
    case "uproot":
      return verb.voice === "passive" ? own : counted(view, objectOf(view, index));
    case "force":
    case "drive":
    case "push":
      return !leavesHome(view, index) ? null : verb.voice === "passive" ? own : counted(view, objectOf(view, index));
    case "make":
    case "leave":
    case "render":
      if (isHomeless(view, index)) return verb.voice === "passive" ? own : counted(view, objectOf(view, index));
      return verb.lemma === "leave" && homes.test(headOf(view, objectOf(view, index))) ? behindSubject(view, index) : null;
    case "flee":
      return unmoved.test(headOf(view, index + 1)) ? null : behindSubject(view, index);
    case "seek":
    case "take":
    case "find":
      return /^(?:shelter|refuge|sanctuary)$/u.test(headOf(view, objectOf(view, index))) ? behindSubject(view, index) : null;
    case "cross":
      return /^(?:into|to|over)$/u.test(wordOf(view, index + 1)) && tellsOfFlight(view) ? behindSubject(view, index) : null;
    case "escape":
      return homes.test(headOf(view, objectOf(view, index))) ? behindSubject(view, index) : null;
    default:
      return null;
  }
}

function countsDisplaced(view: SentenceView, index: number): boolean {
  const group = nounAt(view, index);
  const mention = group === null ? undefined : amountOf(view, group);
  return group !== null && mention?.use === "count" && isLarge(mention) && people.test(view.analysis.tokens[group.head - 1]?.lower ?? "");
}

const headOf = (view: SentenceView, index: number): string => view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";

/** The counted people that are the subject, or stand right before a bare participle ("12,400 people displaced since"). */
function behindSubject(view: SentenceView, index: number): number | null {
  const verb = verbAt(view, index);
  const near = verb?.form === "pastParticiple" ? counted(view, index - 1) : null;
  if (near !== null) return near;
  const subject = subjectOf(view, index);
  return counted(view, subject);
}

/** The item, where it counts people. */
function counted(view: SentenceView, index: number): number | null {
  const group = nounAt(view, index);
  if (group === null) return null;
  const mention = amountOf(view, group);
  if (mention?.use !== "count" || !isLarge(mention)) return null;
  const head = headOf(view, index);
  return people.test(head) || group.head < mention.tokens.end ? index : null;
}

const amountOf = (view: SentenceView, group: NounGroup): AmountMention | undefined => (group.amount === null ? undefined : view.analysis.amounts[group.amount]);

const isLarge = ({ amount }: AmountMention): boolean => (amount.kind === "vague" ? /\b(?:dozens|scores|hundreds|thousands|tens|millions)\b/iu.test(amount.words) : (amount.max ?? amount.min ?? 0) >= 5);

/** "forced from their homes", "drove 15,000 people from the town", "forced out of the village". */
function leavesHome(view: SentenceView, index: number): boolean {
  for (let at = index + 1; at < Math.min(view.items.length, index + 7); at++) {
    const word = wordOf(view, at);
    if (/^(?:from|out|to)$/u.test(word) && (homes.test(headOf(view, at + 1)) || homes.test(headOf(view, at + 2)))) return true;
    if (/^(?:flee|leave|abandon)$/u.test(verbAt(view, at)?.lemma ?? "")) return true;
    if (/^[.;:]$/u.test(word)) return false;
  }
  return false;
}

function isHomeless(view: SentenceView, index: number): boolean {
  for (let at = index + 1; at < Math.min(view.items.length, index + 4); at++) if (wordOf(view, at) === "homeless" || tokenOf(view, at)?.lower === "homeless") return true;
  return false;
}

/** "7,000 people are newly displaced". */
function besideState(view: SentenceView, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const verb = verbAt(view, at);
    if (verb !== null) return /^(?:be|become|remain)$/u.test(verb.lemma) && !verb.negated ? counted(view, subjectOf(view, at)) : null;
    if (nounAt(view, at) !== null) return counted(view, at);
  }
  return null;
}

/** "Displacement from the area is estimated at 5,200 people". */
function estimated(view: SentenceView, index: number): number | null {
  for (let at = index + 1; at < Math.min(view.items.length, index + 9); at++) if (/^(?:at|reached|of|to)$/u.test(tokenOf(view, at)?.lower ?? "") && counted(view, at + 1) !== null) return at + 1;
  return null;
}

/** More than one attack drives out. */
const hugeNumber = 100_000;

const tellsOfFlight = ({ analysis, sentence }: SentenceView): boolean => /\b(?:flee\w*|fled|escap\w+|refugees?|violence|fighting|safety)\b/iu.test(analysis.text.slice(sentence.start, sentence.end));

function draftOf(view: SentenceView, who: number, index: number): DisplacedDraft | null {
  const { tokens, text, amounts } = view.analysis;
  const group = nounAt(view, who);
  const mention = group?.amount == null ? undefined : amounts[group.amount];
  const first = view.items[Math.min(who, index)];
  const last = view.items[Math.max(who, index)];
  if (group === null || mention === undefined || first === undefined || last === undefined) return null;
  const span = { start: tokens[first.start]?.start ?? 0, end: tokens[last.end - 1]?.end ?? 0 };
  const words = text.slice(mention.end, tokens[group.tokens.end - 1]?.end ?? mention.end).trim();
  const cumulative = /\bsince\b(?! (?:the|this|that) (?:attack|raid|strike|shelling|bombing)| (?:(?:early|late|last|on) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|dawn|then))|\bso far this\b|\bin total\b|\b(?:war|conflict|insurgency|crisis|years|months)\b/iu.test(text.slice(view.sentence.start, view.sentence.end)) || (mention.amount.min ?? mention.amount.max ?? 0) >= hugeNumber;
  return { kind: "casualties", outcome: "displaced", rule: "en/displaced/left-home", amount: mention.amount, people: { words: words === "" ? null : words, group: null, side: null }, role: "victim", part: false, scope: cumulative ? "cumulative" : "event", span, stance: null, origin: null };
}
