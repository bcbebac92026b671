import type { Span, Stance } from "../core/index.ts";
import type { Sentence, VerbGroup, WordForm } from "../language/index.ts";
import type { Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import type { CueFamily, CueVerb } from "./tables/en.ts";

/** A verb of attribution in a sentence, with its subject where one stands before it. */
export interface Cue {
  readonly sentence: Sentence;
  readonly verb: CueVerb;
  readonly lemma: string;
  readonly group: VerbGroup | null;
  /** Token of the verb. */
  readonly head: number;
  /** Token range of auxiliaries, verb and particle. */
  readonly tokens: Span;
  readonly subject: Subject | null;
  /** False where the subject is what is said and not who says it: "was confirmed", "a figure given by". */
  readonly active: boolean;
  /** Position among the cues of the sentence. */
  readonly index: number;
}

/** Who stands before a verb as its subject. `tokens` is what the sentence says; `party` whom it means. */
export interface Subject {
  readonly tokens: Span;
  readonly party: Party;
  /** own: stands before this verb · shared: subject of an earlier verb of the sentence ("said … and added", "saying") */
  readonly link: "own" | "shared";
}

/** A statement before it has an id. Content spans are text offsets. */
export interface Draft {
  readonly speakers: readonly Party[];
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly stance: Stance;
  readonly via: readonly Party[];
  readonly family: CueFamily;
  readonly rule: string;
  /** Sentence in which the cue stands. */
  readonly sentence: number;
}

/** What the rules may know of the cues around one. */
export interface Clause {
  readonly cue: Cue;
  /** All cues of the sentence, in order. */
  readonly cues: readonly Cue[];
  /** First token that content before the cue may begin at. */
  readonly from: number;
  /** Token behind the last one that content after the cue may take. */
  readonly to: number;
}

/** One construction of attribution around a verb. Returns null where it is another. */
export interface CueRule {
  readonly id: string;
  readonly find: (scene: Scene, clause: Clause) => Draft | null;
}

/** One construction of attribution without a verb of its own. `taken` are the drafts found in the sentence so far. */
export interface SentenceRule {
  readonly id: string;
  /** Fits a word without which the rule finds nothing in a sentence; left out where any sentence will do. */
  readonly needs?: (word: WordForm) => boolean;
  readonly find: (scene: Scene, sentence: Sentence, taken: readonly Draft[]) => readonly Draft[];
}
