import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { checkedAt, checkedBehind, checkerAt, checkerBefore } from "../checked.ts";
import { draftOf, type Clause, type Finding, type VerificationRule } from "../rule.ts";
import { checkingVerbs, verifyingVerbs, type Checked } from "../tables/en.ts";

const id = "en/verification/could-not-verify";

/**
 * "Reuters could not verify the figures", "the footage has not been independently verified", "unable to confirm", "no means of checking", "has yet to be corroborated".
 * Refused: "did not confirm the visit", "could not establish contact", "police have not verified the licence" without a thing that is checked.
 */
export const couldNotVerify: VerificationRule = {
  id,
  find: (clause) =>
    clause.view.items.flatMap((_item, index) => {
      const verb = verbAt(clause.view, index);
      const gerund = verb === null ? gerundFinding(clause, index) : null;
      if (gerund !== null) return [draftOf(id, clause.view, gerund)];
      const says = verb?.lemma === "say" && /^(?:when|where|who)$/u.test(wordOf(clause.view, index + 1));
      if (verb === null || (!verifyingVerbs.has(verb.lemma) && !checkingVerbs.has(verb.lemma) && !says)) return [];
      const finding = verb.voice === "passive" ? passive(clause, index) : active(clause, index);
      return finding === null ? [] : [draftOf(id, clause.view, finding)];
    }),
};

/** Where the inability begins: "unable to", "no way of", "not able to", "impossible to"; -1 where nothing denies the verb. */
function inability(view: SentenceView, index: number): number {
  const verb = verbAt(view, index);
  if (verb === null) return -1;
  if (verb.negated && (isAble(verb.modal) || (verb.modal === null && verifyingVerbs.has(verb.lemma)))) return index;
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const word = wordOf(view, at);
    const before = verbAt(view, at);
    if (/^(?:unable|impossible|cannot)$/u.test(word)) return at;
    if (word === "possible" && negatedNear(view, at)) return at;
    if (/^(?:difficult|hard)$/u.test(word) && verb.form === "infinitive") return at;
    if (word === "able" && (negatedNear(view, at) || wordOf(view, at - 1) === "n't")) return at - 1;
    if (word === "yet" && verb.form === "infinitive") return verbAt(view, at - 1)?.lemma === "have" ? at - 1 : at;
    const head = view.analysis.tokens[nounAt(view, at)?.head ?? -1]?.lower ?? "";
    if (/^(?:means|way|ways|position|possibility)$/u.test(head) && (/^no$/u.test(tokenOf(view, at)?.lower ?? "") || wordOf(view, at - 1) === "no" || negatedNear(view, at))) return at;
    if (before !== null && before.form === "finite" && !/^(?:be|have)$/u.test(before.lemma)) return -1;
    if (/^[,;:.]$/u.test(word)) return -1;
  }
  return -1;
}

/** "would not confirm" is a refusal, no failure to verify. */
const isAble = (modal: string | null): boolean => modal !== null && /^(?:could|can|ca|may|might)$/u.test(modal);

const negatedNear = (view: SentenceView, index: number): boolean => [1, 2, 3].some((back) => verbAt(view, index - back)?.negated === true || wordOf(view, index - back) === "not");

function active(clause: Clause, index: number): Finding | null {
  const { view, parties, antecedentOf } = clause;
  const from = inability(view, index);
  if (from < 0) return null;
  const relative = relativeObject(view, from);
  const checked = relative !== null ? { of: relative.of, last: index } : (checkedBehind(view, index, antecedentOf(index)) ?? thingBefore(view, from, index));
  if (checked === null) return null;
  const anchor = verbAt(view, from) !== null ? from : verbIndexBefore(view, from);
  const subject = anchor < 0 ? -1 : checkerBefore(view, anchor);
  // What detectives have not found out is no failure to verify what somebody said.
  if (subject >= 0 && /^(?:establish|determine|ascertain)$/u.test(verbAt(view, index)?.lemma ?? "") && /^(?:police|detectives?|prosecutors?|investigators?|sheriff)$/iu.test(parties.at(view, subject)?.actor.split(" ").at(-1) ?? "")) return null;
  const impersonal = /^(?:impossible|difficult|hard)$/u.test(wordOf(view, from));
  const by = subject < 0 || impersonal || wordOf(view, subject) === "there" ? null : checkerAt(view, subject, parties);
  return { of: checked.of, by, result: "unverified", items: [subject < 0 || impersonal ? Math.min(from, anchor < 0 ? from : anchor) : subject, checked.last] };
}

/** "A video, which NewsNow could not verify": the thing stands before its checker. */
function relativeObject(view: SentenceView, from: number): { readonly of: NonNullable<ReturnType<typeof checkedAt>> } | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const group = nounAt(view, at);
    if (!/^(?:which|that)$/u.test(wordOf(view, at)) && !/^(?:which|that)$/u.test(group?.determiner ?? "")) continue;
    if (nounAt(view, at - 1) === null && wordOf(view, at - 1) !== ",") return null;
    for (let k = at - 1; k >= Math.max(0, at - 8); k--) {
      const of = checkedAt(view, k);
      if (of !== null) return { of };
    }
    return null;
  }
  return null;
}

/** "no way of checking the figure": the verb as a noun behind "of". */
function gerundFinding(clause: Clause, index: number): Finding | null {
  const { view, parties, antecedentOf } = clause;
  if (!/^(?:checking|verifying|confirming|authenticating|establishing|corroborating)$/u.test(tokenOf(view, index)?.lower ?? "") || wordOf(view, index - 1) !== "of") return null;
  const head = view.analysis.tokens[nounAt(view, index - 2)?.head ?? -1]?.lower ?? "";
  if (!/^(?:means|way|ways|possibility)$/u.test(head) || (tokenOf(view, index - 2)?.lower !== "no" && wordOf(view, index - 3) !== "no" && verbAt(view, index - 3)?.negated !== true)) return null;
  const checked = checkedAt(view, index) !== null ? { of: checkedAt(view, index), last: index } : checkedBehind(view, index, antecedentOf(index));
  if (checked?.of == null) return null;
  const anchor = verbIndexBefore(view, index - 2);
  const subject = anchor < 0 ? -1 : checkerBefore(view, anchor);
  return { of: checked.of, by: subject < 0 || wordOf(view, subject) === "there" ? null : checkerAt(view, subject, parties), result: "unverified", items: [subject < 0 ? index - 2 : subject, checked.last] };
}

/** "a claim impossible to check", "in a post we have not been able to confirm": the thing stands before, and nothing behind. */
function thingBefore(view: SentenceView, from: number, index: number): { readonly of: Checked; readonly last: number } | null {
  if (!/^(?:[.,;)—–]|because|as|since|after)?$/u.test(wordOf(view, index + 1)) || nounAt(view, index + 1) !== null || verbAt(view, index + 1) !== null) return null;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const head = view.analysis.tokens[nounAt(view, at)?.head ?? -1];
    if (head === undefined || head.pos === "PRON") continue;
    const of = checkedAt(view, at) ?? (/^(?:post|posts|tweet|statement)$/u.test(head.lower) ? "toll" : null);
    return of === null ? null : { of, last: index };
  }
  return null;
}

function verbIndexBefore(view: SentenceView, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) if (verbAt(view, at) !== null) return at;
  return -1;
}

function passive(clause: Clause, index: number): Finding | null {
  const { view, parties, antecedentOf } = clause;
  const verb = verbAt(view, index);
  if (verb === null) return null;
  const neither = !verb.negated && verb.modal !== null && isAble(verb.modal) && isNone(view, checkerBefore(view, index));
  const denied = neither || verb.negated && (isAble(verb.modal) || verb.modal === null) && (verb.modal !== null || verifyingVerbs.has(verb.lemma) || isIndependent(view, verb.tokens) || verb.lemma === "confirm" || verb.lemma === "check");
  const pending = !denied && inability(view, index) >= 0;
  if (!denied && !pending) return null;
  const anchor = verb.form === "infinitive" ? verbIndexBefore(view, index) : index;
  const subject = anchor < 0 ? -1 : checkerBefore(view, anchor);
  const asked = [1, 2, 3].some((back) => wordOf(view, index - back) === "who");
  const of = asked ? "identity" : subject < 0 ? antecedentOf(index) : subjectOfCheck(clause, subject);
  if (of === null) return null;
  const by = wordOf(view, index + 1) === "by" ? checkerAt(view, index + 2, parties) : null;
  return { of, by, result: "unverified", items: [subject < 0 ? index : subject, by === null ? index : index + 2] };
}

/** "Neither claim", "none of the figures". */
const isNone = (view: SentenceView, subject: number): boolean => subject >= 0 && (/^(?:neither|none|no)$/u.test(tokenOf(view, subject)?.lower ?? "") || (wordOf(view, subject - 1) === "of" && /^(?:none|neither)$/u.test(wordOf(view, subject - 2))));

/** What the subject names: itself, or what "it", "which" and "its authenticity" stand for. */
function subjectOfCheck({ view, antecedentOf }: Clause, subject: number): ReturnType<typeof checkedAt> {
  const own = checkedAt(view, subject);
  if (own !== null && own !== "identity") return own;
  const group = nounAt(view, subject);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (head === undefined) return null;
  if (/^(?:authenticity|veracity|accuracy|origin|content)$/u.test(head.lower)) return wordOf(view, subject + 1) !== "of" ? antecedentOf(subject) : head.lower === "authenticity" && /^(?:statement|claim|message|letter|post)$/u.test(view.analysis.tokens[nounAt(view, subject + 2)?.head ?? -1]?.lower ?? "") ? "identity" : checkedAt(view, subject + 2);
  if (head.pos === "PRON" || /^(?:this|that|these|those)$/u.test(head.lower)) return antecedentOf(subject);
  return own;
}

const isIndependent = (view: SentenceView, range: { readonly start: number; readonly end: number }): boolean => view.analysis.tokens.slice(range.start, range.end).some((token) => token.lower === "independently");
