import type { ConsequenceCode } from "../../core/index.ts";
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
  return verb !== null && !verb.negated && verb.modal === null && verb.form !== "infinitive";
}
