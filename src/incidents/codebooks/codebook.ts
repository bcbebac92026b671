import type { FindingStatus, Outcome, Relation, Role, SpeakerKind, Toll } from "../../core/index.ts";

/** What one voice says of one figure on the day asked about. */
export interface VoiceFigure {
  /** Key of the origin. */
  readonly origin: string;
  /** null: an article's own voice */
  readonly name: string | null;
  readonly kind: SpeakerKind | null;
  readonly side: string | null;
  readonly relation: Relation | null;
  /** Interval of the figure; null where open or unknown. */
  readonly min: number | null;
  readonly max: number | null;
  /** The one number that the voice stands for: six for "six", 11 for "at least 11"; null for "up to 70" and "dozens". */
  readonly number: number | null;
  /** True where the words round: "about 30", "up to 70". */
  readonly rounded: boolean;
  /** The words of the figure: "dozens". */
  readonly words: string;
  readonly confirms: boolean;
  /** True where the report itself says that the figure is not verified. */
  readonly unverified: boolean;
  /** Day of publication, `2025-05-21`; null where unknown. */
  readonly asOf: string | null;
}

/** All that a codebook decides on: the figures that stand, those denied, and what was said of the toll's verification. */
export interface FigureCase {
  readonly of: Outcome;
  readonly role: Role;
  /** One a voice: its latest. */
  readonly figures: readonly VoiceFigure[];
  readonly denials: readonly VoiceFigure[];
  readonly tollVerified: boolean;
  readonly tollRefuted: boolean;
}

/** Low, best and high by one named rule. */
export interface Judgement extends Toll {
  /** Codebook and rule: `sayso/affected-party`. */
  readonly rule: string;
  readonly status: FindingStatus;
}

/** A way to choose one figure among what was said. Every codebook sees the same claims. */
export interface Codebook {
  readonly name: string;
  /** Raised with every change that can change a figure. */
  readonly version: string;
  judge(figures: FigureCase): Judgement;
}
