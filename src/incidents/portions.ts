import type { CasualtyClaim, Group, Outcome, Role, Toll } from "../core/index.ts";
import type { Codebook } from "./codebooks/codebook.ts";
import type { FigureClaim } from "./figures.ts";
import { caseOf } from "./findings.ts";
import type { VerificationRecord } from "./verification.ts";

/** Low, best and high of those of one group or side among the people of a finding. */
export interface Portion extends Toll {
  readonly of: Outcome;
  readonly role: Role;
  /** Who they are; null where only their side is told. */
  readonly group: Group | null;
  /** Whose they are: an ISO country code or the name of an armed group; null where only the group is told. */
  readonly side: string | null;
  readonly rule: string;
}

const keyOf = ({ outcome, role, people }: CasualtyClaim): string => [role, outcome, people.group ?? "", people.side ?? ""].join("|");

/**
 * Figures by whom they count: whole figures and parts of them ("including three children") whose words tell a group or a side.
 * Portions may overlap, and need not add up to the finding.
 */
export function portionsOf(claims: readonly FigureClaim[], verificationOf: (claims: readonly FigureClaim[]) => VerificationRecord, codebook: Codebook): readonly Portion[] {
  const telling = claims.filter(({ claim }) => claim.people.group !== null || claim.people.side !== null);
  const whole = new Set(telling.flatMap(({ claim, member }) => (claim.part ? [] : [`${member.key}|${keyOf(claim)}`])));
  // "15 soldiers, two of them officers": the part is told of in the whole.
  const own = telling.filter(({ claim, member }) => !claim.part || !whole.has(`${member.key}|${keyOf(claim)}`));
  const groups = Map.groupBy(own, ({ claim }) => keyOf(claim));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]): readonly Portion[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { low, best, high, rule } = codebook.judge(caseOf(group, verificationOf(group)));
    const { outcome, role, people } = first.claim;
    return [{ of: outcome, role, group: people.group, side: people.side, low, best, high, rule }];
  });
}
