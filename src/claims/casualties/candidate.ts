import type { Amount, Outcome, Span } from "../../core/index.ts";
import { en } from "../../language/index.ts";
import type { Counted } from "./grammar/counted.ts";
import type { SentenceView } from "./grammar/view.ts";

/** A casualty figure that a rule read, before it is known who says it and of what. */
export interface Candidate {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly amount: Amount;
  readonly counted: Counted | null;
  /** Half-open token range that states number and outcome. */
  readonly tokens: Span;
  /** Tokens of the word that gives the outcome. */
  readonly trigger: Span;
  /** The words give a part of a larger figure. */
  readonly part: boolean;
  /** The words themselves reject the figure: "not 19", "no civilians died". */
  readonly denied: boolean;
  readonly sentence: number;
}

/** One construction of the language that states a casualty figure. */
export interface CasualtyRule {
  readonly id: string;
  /** Words, in lower case or as lemmas, of which at least one stands in every sentence that the rule reads; left out where any sentence will do. */
  readonly needs?: ReadonlySet<string>;
  /** True where the rule reads nothing without a noun group that is counted. */
  readonly needsCount?: boolean;
  /** True where the rule reads nothing without a verb that says what became of somebody. */
  readonly needsOutcome?: boolean;
  /** True where the rule only adds to figures that the rules before it read in the same sentence. */
  readonly needsFigure?: boolean;
  /** `found`: what earlier rules read in this sentence · `earlier`: what stands in the sentences before it. */
  readonly find: (view: SentenceView, found: readonly Candidate[], earlier: readonly Candidate[]) => readonly Candidate[];
}

/** The candidates of counted people: the whole, and the numbered members where it is a list. */
export function candidatesOf(rule: string, view: SentenceView, outcome: Outcome, counted: Counted, trigger: Span, options: { readonly part?: boolean; readonly denied?: boolean } = {}): readonly Candidate[] {
  if (counted.form === "list" && (isTwoSided(counted) || isSideBySide(counted))) return counted.all.map((member) => candidate(rule, view, outcome, member, trigger, options));
  const whole = candidate(rule, view, outcome, counted, trigger, options);
  const members = counted.form === "list" ? counted.members.map((member) => ({ ...candidate(rule, view, outcome, member, trigger, options), part: true })) : [];
  return [whole, ...members];
}

/** "27 police officers and 41 soldiers", "17 civilians and six officers", "13 inmates and a guard": services are told apart, also from those they guard; pupils and their teachers are added up. */
const isSideBySide = ({ all }: Counted): boolean => all.length === 2 && (isGuarded(all) || (all.every(({ form, amount, additional }) => form === "numbered" && !additional && amount.kind !== "vague" && (amount.min ?? amount.max ?? 0) > 1) && all.some(({ group, head }) => (group === "military" || group === "police" || group === "prisoners") && head !== null) && new Set(all.map(({ head }) => head?.lemma)).size > 1));

/** Prisoners beside one who is none, however many. */
const isGuarded = (all: readonly Counted[]): boolean => all.some(({ form, group }) => form === "numbered" && group === "prisoners") && all.some(({ group, head }) => group !== "prisoners" && head !== null) && all.every(({ additional }) => !additional);

/** "nine gunmen and two of their captives", "ten soldiers and 26 rebels": the two sides are never added up. */
const isTwoSided = ({ all }: Counted): boolean => {
  const attackers = all.filter(({ head }) => head !== null && (en.attackerNouns.has(head.lemma) || (en.fighterNouns.has(head.lemma) && (all.every(({ form }) => form === "numbered") || all.some(({ group }) => group === "military" || group === "police"))))).length;
  return attackers > 0 && attackers < all.length;
};

function candidate(rule: string, view: SentenceView, outcome: Outcome, counted: Counted, trigger: Span, options: { readonly part?: boolean; readonly denied?: boolean }): Candidate {
  return {
    rule, outcome, amount: counted.amount, counted, trigger, sentence: view.sentence.index,
    tokens: { start: Math.min(counted.tokens.start, trigger.start), end: Math.max(counted.tokens.end, trigger.end) },
    part: options.part ?? false,
    denied: options.denied ?? false,
  };
}
