import { en } from "../../../language/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countPeople, type Counted } from "../grammar/counted.ts";
import { afterPhrase, countListRight } from "../grammar/lists.ts";
import { peopleGroup } from "../grammar/people.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const severity = new Set(["seriously", "critically", "gravely", "severely", "badly", "slightly", "lightly", "mortally"]);
const inclusion = new Set(["including", "incl", "incl.", "include", "includes", "included"]);
const id = "en/casualties/included";

/** Parts of a figure just read: "including three children", "among them a monk", "nine of them women", "16 of whom are in hospital". */
export const included: CasualtyRule = {
  id,
  needs: new Set([...inclusion, ...severity, ":", "among", "amongst", "whom", "which", "them", "these", "those", "condition", "care", "coma", "–", "—", "-"]),
  find: (view, found, earlier) =>
    view.items.flatMap((_item, index) => {
      const counted = partAt(view, index);
      if (counted === null || counted.amount.max === 0) return [];
      const whole = wholeOf(view, found, counted) ?? (/^(?:among|amongst)$/iu.test(wordOf(view, index)) || wordOf(view, index + 2) === "among" || (index === 0 && wordOf(view, 1) === "of") ? (earlier.filter((candidate) => !candidate.part && view.sentence.index - candidate.sentence <= 1).at(-1) ?? null) : null);
      if (whole === null || (whole.counted !== null && whole.counted.tokens.start <= counted.tokens.start && counted.tokens.end <= whole.counted.tokens.end)) return [];
      if (wordOf(view, itemAfter(view, index)) === "fatally") return candidatesOf(id, view, "killed", counted, { start: view.items[itemAfter(view, index)]?.start ?? 0, end: view.items[itemAfter(view, index)]?.end ?? 0 });
      if (ownFate(counted, view, whole.outcome)) return [];
      const parts = counted.form === "list" && counted.members.length === counted.all.length ? counted.members : [counted];
      return parts.flatMap((part) => candidatesOf(id, view, whole.outcome, part, whole.trigger, { part: true }).slice(0, part.form === "list" && part.members.length < part.all.length ? undefined : 1)).map((candidate) => ({ ...candidate, tokens: candidate.counted?.tokens ?? candidate.tokens }));
    }),
};

/** Position after "one of them": what describes the part stands there. */
const itemAfter = (view: SentenceView, index: number): number => (wordOf(view, index + 1) === "of" ? index + 3 : index + 1);

/** ": three dead in one town": a fate of its own, which is not the whole's. */
const ownFate = ({ tokens }: Counted, view: SentenceView, outcome: string): boolean => view.analysis.tokens.slice(tokens.start, tokens.end + 1).some(({ lower }) => (en.outcomeAdjectives.get(lower) ?? outcome) !== outcome);

/** Counted people that the words mark as part of something, at the item that marks it. */
function partAt(view: SentenceView, index: number): Counted | null {
  const word = wordOf(view, index);
  const next = wordOf(view, index + 1);
  // "including seven VDP": people of a body known by its initials.
  const initials = inclusion.has(word) && nounAt(view, index + 1)?.amount != null && /^\p{Lu}{2,6}s?$/u.test(view.analysis.tokens[nounAt(view, index + 1)?.head ?? -1]?.text ?? "") && !view.analysis.capitals;
  if (inclusion.has(word)) return countListRight(view, index + 1, initials ? "strong" : /^an?$/u.test(nounAt(view, index + 1)?.determiner ?? "") && wordOf(view, index + 2) === "and" ? "strong" : "weak")?.counted ?? null;
  const itemised = /^[:–—\-]$/u.test(word) ? itemisedAt(view, index) : null;
  if (itemised !== null) return itemised;
  if (word === ":" && view.items.slice(0, index).some((item) => item.kind === "noun" && item.group.amount !== null)) {
    const listed = countListRight(view, index + 1, "weak")?.counted;
    return listed?.form === "list" && listed.members.length > 0 ? { ...listed, members: listed.members, all: listed.members } : null;
  }
  // "none was among them, the source said": what follows is no part.
  const among = word === "among" || word === "amongst";
  if (among && verbAt(view, index - 1)?.lemma === "be" && wordOf(view, index + 2) === ",") return null;
  if (among && /^(?:them|whom|those)$/u.test(next)) return countListRight(view, wordOf(view, index + 2) === "," || verbAt(view, index + 2)?.lemma === "be" ? index + 3 : index + 2, "strong")?.counted ?? null;
  if (word === "of" && /^(?:whom|which|them|these|those)$/u.test(next) && wordOf(view, index - 1) === "," && nounAt(view, index + 2)?.amount != null) return countListRight(view, index + 2, "strong")?.counted ?? null;
  if (wordOf(view, index + 2) === "among" && /^(?:was|were|is|are)$/u.test(next) && /^(?:them|those)$/u.test(wordOf(view, index + 3)) && nounAt(view, index) !== null) return countPeople(view, index, "weak");
  const group = nounAt(view, index);
  if (group?.amount != null && severity.has(next) && /^(?:,|and)$/u.test(wordOf(view, index - 1))) return countPeople(view, index, "weak");
  if (group?.amount != null && next === "in" && /^(?:,|and|with|;)$/u.test(wordOf(view, index - 1)) && /^(?:condition|care|coma)$/u.test(view.analysis.tokens[nounAt(view, index + 2)?.head ?? -1]?.lower ?? "")) return countPeople(view, index, "weak");
  if (next === "included" && wordOf(view, index - 1) === ",") return countPeople(view, index, "strong");
  if (group?.amount != null && next === "of" && word !== "both" && /^(?:them|whom|which|these|those)$/u.test(wordOf(view, index + 2)) && (describesThem(view, index + 3) || isToldOf(view, index))) {
    const number = countPeople(view, index, "weak");
    return number === null ? null : { ...number, group: peopleGroup(view, verbAt(view, index + 3)?.lemma === "be" ? index + 4 : index + 3) ?? number.group };
  }
  return next === "among" && /^(?:them|whom)$/u.test(wordOf(view, index + 2)) ? countPeople(view, index, "strong") : null;
}

/** "at least seven – two police officers, five civilians", "374: 64 gunmen, 28 civilians, 249 soldiers": numbers of people joined by commas right behind the figure that they make up. */
function itemisedAt(view: SentenceView, index: number): Counted | null {
  if (nounAt(view, index - 1)?.amount == null) return null;
  const members: Counted[] = [];
  for (let at = index + 1; at < view.items.length; ) {
    const member = nounAt(view, at)?.amount == null ? null : countPeople(view, at, "weak");
    if (member?.form !== "numbered" || member.head === null || member.amount.kind === "vague") return null;
    members.push(member);
    at = afterPhrase(view, at);
    if (verbAt(view, at)?.form === "finite") return null;
    // "five persons – three women and two boys – are missing": an aside, which says who they are.
    if (/^[–—-]$/u.test(wordOf(view, at))) return null;
    if (!/^(?:,|and)$/u.test(wordOf(view, at))) break;
    at += wordOf(view, at + 1) === "and" ? 2 : 1;
  }
  const [first] = members;
  return first === undefined || members.length < 2 ? null : { ...first, form: "list", members, all: members };
}

/** "19 of whom were identified": a number of those just counted, whatever is said of them. */
const isToldOf = (view: SentenceView, index: number): boolean => wordOf(view, index + 2) === "whom" && verbAt(view, index + 3)?.lemma !== "say" && view.analysis.amounts[nounAt(view, index)?.amount ?? -1]?.amount.kind === "exact";

/** "one of them gravely", "nine of them were children", "two of whom: nurses": what follows describes the part. Refused: "one of them said". */
function describesThem(view: SentenceView, index: number): boolean {
  const verb = verbAt(view, index);
  return verb === null || (verb.lemma === "be" && (nounAt(view, index + 1) !== null || /^(?:in|still|critically|seriously)$/u.test(wordOf(view, index + 1)))) || verb.form === "ingParticiple";
}

/** The nearest figure of the same sentence that the part can belong to: the last one before it, else the first after it. */
function wholeOf(view: SentenceView, found: readonly Candidate[], part: Counted): Candidate | null {
  const here = found.filter((candidate) => candidate.sentence === view.sentence.index && !candidate.part && !candidate.denied);
  const endOf = (candidate: Candidate): number => candidate.counted?.tokens.end ?? candidate.tokens.end;
  const before = here.filter((candidate) => endOf(candidate) <= part.tokens.start).sort((a, b) => endOf(a) - endOf(b));
  return before.at(-1) ?? here.find((candidate) => candidate.tokens.end > part.tokens.end) ?? null;
}
