import type { Amount, AmountKind, Article, CasualtyClaim, Relation } from "../core/index.ts";
import { formatDay, dayWindow } from "./days.ts";
import type { Member } from "./members.ts";
import type { Origin } from "./origins.ts";
import type { Voice } from "./speakers.ts";

/** A claim of a whole toll of this event, with who says it, where it comes from and since when. */
export interface FigureClaim {
  /** `art_…/killed@412-431` */
  readonly key: string;
  /** Claims beside it whose people are added in: "four soldiers" of "four soldiers and two civilians". */
  readonly beside: readonly string[];
  readonly claim: CasualtyClaim;
  readonly member: Member;
  readonly voice: Voice | null;
  readonly origin: Origin;
  /** Of the side spoken for to the people counted; an article's own voice has that of its outlet's side, where one is set. */
  readonly relation: Relation | null;
  /** Day of publication; null where unknown. */
  readonly asOf: string | null;
}

/** One voice's interval after its later words have taken the place of its earlier ones. */
export interface StandingInterval {
  readonly min: number | null;
  readonly max: number | null;
  readonly number: number | null;
  readonly rounded: boolean;
  readonly words: string;
  readonly asOf: string | null;
}

/** The day on which an article was published; null where unknown. */
export function publicationDay({ published }: Pick<Article, "published">): string | null {
  const window = dayWindow(published?.value ?? null);
  return window === null ? null : formatDay(window.from);
}

/** The one number that an amount stands for: the figure itself, or the lower end of what it says; null for "up to 70" and "dozens". */
function numberOf(amount: Amount): number | null {
  return amount.min;
}

const isRounded = (kind: AmountKind): boolean => kind === "about" || kind === "atMost";

/** What one voice's claims of one day come to: what all of them allow, or, where they cannot all be right, all that any allows. */
function intervalOfDay(claims: readonly FigureClaim[]): StandingInterval {
  const bounded = claims.filter(({ claim }) => claim.amount.min !== null || claim.amount.max !== null);
  const [first] = bounded.length > 0 ? bounded : claims;
  const asOf = first?.asOf ?? null;
  if (bounded.length === 0) return { min: null, max: null, number: null, rounded: false, words: first?.claim.amount.words ?? "", asOf };
  const mins = bounded.flatMap(({ claim }) => claim.amount.min ?? []);
  const maxes = bounded.flatMap(({ claim }) => claim.amount.max ?? []);
  const inner = { min: mins.length > 0 ? Math.max(...mins) : null, max: maxes.length > 0 ? Math.min(...maxes) : null };
  const agree = (inner.min ?? 0) <= (inner.max ?? Infinity);
  const interval = agree ? inner : { min: Math.min(...mins), max: bounded.every(({ claim }) => claim.amount.max !== null) ? Math.max(...maxes) : null };
  const best = [...bounded].sort((a, b) => Number(isRounded(a.claim.amount.kind)) - Number(isRounded(b.claim.amount.kind)) || (numberOf(b.claim.amount) ?? -1) - (numberOf(a.claim.amount) ?? -1) || (a.key < b.key ? -1 : 1))[0];
  return {
    ...interval,
    number: best === undefined ? null : numberOf(best.claim.amount),
    rounded: bounded.every(({ claim }) => isRounded(claim.amount.kind)),
    words: best?.claim.amount.words ?? "",
    asOf,
  };
}

/** True where `wide` says less than `narrow` or the same, so that both can stand. */
function holds(wide: StandingInterval, narrow: StandingInterval): boolean {
  if (narrow.min === null && narrow.max === null) return false;
  return (wide.min ?? -Infinity) <= (narrow.min ?? -Infinity) && (wide.max ?? Infinity) >= (narrow.max ?? Infinity);
}

/**
 * The figure that stands for one voice: its latest, except that later words which only say less ("more than ten" after "twelve")
 * leave the earlier figure in place. Claims without a day count as the earliest. Null for no claims.
 */
export function standingInterval(claims: readonly FigureClaim[]): StandingInterval | null {
  const days = [...Map.groupBy(claims, (claim) => claim.asOf ?? "")].sort(([a], [b]) => (a < b ? -1 : 1));
  const intervals = days.map(([, ofDay]) => intervalOfDay([...ofDay].sort((a, b) => (a.key < b.key ? -1 : 1))));
  return intervals.reduce<StandingInterval | null>((standing, next) => {
    if (standing === null || !holds(next, standing)) return next;
    return next.min === standing.min && next.max === standing.max ? { ...standing, asOf: next.asOf } : standing;
  }, null);
}
