import type { ConsequenceCode } from "../../core/index.ts";
import { subjectOf } from "../casualties/grammar/arguments.ts";
import { verbAt, type SentenceView } from "../casualties/grammar/view.ts";
import type { ConsequenceDraft } from "../draft.ts";

/** One construction that says what followed an attack. */
export interface ConsequenceRule {
  readonly id: string;
  readonly find: (view: SentenceView) => readonly ConsequenceDraft[];
}

/** `items` are the first and last item of the words. */
export function draftOf(rule: string, view: SentenceView, code: ConsequenceCode, items: readonly [number, number]): ConsequenceDraft {
  const { tokens, text } = view.analysis;
  const start = tokens[view.items[items[0]]?.start ?? -1]?.start ?? view.sentence.start;
  const end = tokens[(view.items[items[1]]?.end ?? view.sentence.tokens.end) - 1]?.end ?? view.sentence.end;
  return { kind: "consequence", rule, what: { code, words: text.slice(start, end) }, span: { start, end }, stance: null, origin: null };
}

/** True for what has been done or is being done; not for what is planned, demanded, possible or denied. */
export function isDone(view: SentenceView, index: number): boolean {
  const verb = verbAt(view, index);
  return verb !== null && !verb.negated && verb.modal === null && (verb.form !== "infinitive" || /^(?:begin|start|continue)$/u.test(verbAt(view, index - 1)?.lemma ?? "")) && !isDemanded(view, index);
}

const demanding = /^(?:demand|ask|urge|require|insist|want|request|recommend|propose|suggest|call|threaten|promise|vow)$/u;

/** "demanded that they resign", "asked that a commission be formed": what somebody wants has not been done. */
function isDemanded(view: SentenceView, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 10); at--) {
    const verb = verbAt(view, at);
    if (verb !== null && verb.form !== "infinitive" && demanding.test(verb.lemma) && /^that$/u.test(view.analysis.tokens[view.items[at + 1]?.start ?? -1]?.lower ?? "")) return true;
  }
  return false;
}

/** Item where the words of the verb's clause begin: its own subject, or the verb where the subject is shared with a verb before ("dismissed the head and opened an inquiry"). */
export function clauseStart(view: SentenceView, index: number): number {
  const subject = subjectOf(view, index);
  if (subject < 0 || index - subject >= 9) return index;
  for (let at = subject + 1; at < index; at++) if (verbAt(view, at)?.form === "finite" && view.analysis.tokens[view.items[index - 1]?.start ?? -1]?.lower === "and") return index;
  return subject;
}
