import type { WordForm } from "../../language/index.ts";
import type { SentenceView } from "../casualties/grammar/view.ts";
import type { VerificationDraft } from "../draft.ts";
import type { Parties, Party } from "../responsibility/index.ts";
import type { Checked } from "./tables/en.ts";

/** One sentence, with what the sentences before it last spoke of. */
export interface Clause {
  readonly view: SentenceView;
  readonly parties: Parties;
  /** Who says what stands at an item; null in the article's own voice. */
  readonly speakerOf: (index: number) => Party | null;
  /** What "it", "they", "this" mean here: the last thing that can be checked, in this sentence before the item or in the two before; null where there is none. */
  readonly antecedentOf: (index: number) => Checked | null;
}

/** One construction that says what was checked, by whom, and how it came out. */
export interface VerificationRule {
  readonly id: string;
  /** Picks the words without one of which the rule finds nothing in a sentence; left out where any sentence may do. */
  readonly needs?: (word: WordForm) => boolean;
  readonly find: (clause: Clause) => readonly VerificationDraft[];
}

export interface Finding {
  readonly of: Checked;
  /** null: the article's own voice, or nobody is named. */
  readonly by: string | null;
  readonly result: VerificationDraft["result"];
  /** First and last item of the words. */
  readonly items: readonly [number, number];
}

/** The words of a failed check ("was unable to verify") confirm nothing, whatever verb they use. */
export function draftOf(rule: string, view: SentenceView, { of, by, result, items }: Finding): VerificationDraft {
  const { tokens } = view.analysis;
  const start = tokens[view.items[items[0]]?.start ?? -1]?.start ?? view.sentence.start;
  const end = tokens[(view.items[items[1]]?.end ?? view.sentence.tokens.end) - 1]?.end ?? view.sentence.end;
  return { kind: "verification", rule, of, by, result, span: { start, end }, stance: result === "unverified" ? "unverified" : null, origin: null };
}
