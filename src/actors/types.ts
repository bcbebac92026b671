import type { Span, SpeakerKind } from "../core/index.ts";

/** One mention of a person, an organisation, an official role or an armed group, with whom it means. */
export interface ActorMention extends Span {
  /** Half-open range of tokens: the name or role with what describes it ("the governor of White Nile, Gamar Eldin Fadl"). */
  readonly tokens: Span;
  /** Token that the mention hangs on: the role noun, the last word of a name, the pronoun. */
  readonly head: number;
  /** Whom it means, in one standard form: "Russia's defence ministry", "the ministry" and "it" may all be "Russian Ministry of Defence". */
  readonly name: string;
  readonly kind: SpeakerKind | null;
  /** The party it belongs to: ISO country code or the name of an armed group; null where unknown. */
  readonly side: string | null;
  /** name: full name or office · short: "the ministry", a surname · pronoun: "it", "he", "she", "they" (only where exactly one candidate remains) */
  readonly form: "name" | "short" | "pronoun";
}
