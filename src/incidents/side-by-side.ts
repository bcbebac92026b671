import type { Amount } from "../core/index.ts";
import type { FigureClaim } from "./figures.ts";

/** How far behind a figure one that comes to it may stand ("…, along with three civilians"), in UTF-16 units. */
const alongDistance = 260;

/**
 * Figures of one voice for different people in one sentence ("four soldiers and two civilians", "two soldiers were killed, along with three civilians") as one figure of all of them:
 * the first claim with the sum, and the others under `beside`. All other figures as they are, in the order given.
 */
export function sumSideBySide(figures: readonly FigureClaim[]): readonly FigureClaim[] {
  const summed: FigureClaim[] = [];
  let last: FigureClaim | null = null;
  for (const figure of figures) {
    const at = summed.length - 1;
    const whole = summed[at];
    if (whole !== undefined && last !== null && standsBeside(last, figure)) summed[at] = { ...whole, beside: [...whole.beside, figure.key], claim: { ...whole.claim, amount: sumOf(whole, figure) } };
    else summed.push(figure);
    last = figure;
  }
  return summed;
}

/** True where the second claim counts other people beside those of the first, in the same words of the same speaker. */
function standsBeside({ claim: first, member, voice }: FigureClaim, { claim: second, member: own, voice: ownVoice }: FigureClaim): boolean {
  if (member !== own || voice?.key !== ownVoice?.key || first.outcome !== second.outcome || first.role !== second.role || first.part || second.part || first.stance === "denies" || second.stance === "denies") return false;
  const people = [first, second].map((claim) => claim.people.words);
  if (first.amount.min === null || second.amount.min === null || people.includes(null) || people[0] === people[1]) return false;
  const { start } = second.span;
  return second.rule.endsWith("/along-with") ? start >= first.span.start && start - first.span.end < alongDistance : first.rule === second.rule && first.span.end > start && first.span.start !== start && first.amount.words !== second.amount.words || bothObjects(first, second);
}

type Casualty = FigureClaim["claim"];

/** "killed four soldiers and two civilians": both begin at the verb. */
const bothObjects = (first: Casualty, second: Casualty): boolean => first.rule === second.rule && first.span.start === second.span.start && first.span.end < second.span.end && /\band\b/iu.test(second.quote);

/** The sum of two amounts, in the words from the first to the second. */
function sumOf({ claim: first, member }: FigureClaim, { claim: second }: FigureClaim): Amount {
  const add = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
  const min = add(first.amount.min, second.amount.min);
  const max = add(first.amount.max, second.amount.max);
  const kinds = [first.amount.kind, second.amount.kind];
  const kind = max === null ? "atLeast" : min !== max ? "range" : kinds.includes("about") ? "about" : "exact";
  const { text } = member.article;
  const from = first.span.start + Math.max(0, first.quote.indexOf(first.amount.words));
  const until = second.span.start + second.quote.lastIndexOf(second.amount.words) + second.amount.words.length;
  return { kind, min, max, words: from < until ? text.slice(from, until) : first.amount.words };
}
