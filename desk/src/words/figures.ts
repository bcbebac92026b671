import type { Amount, Claim, Finding, FindingStatus, Outcome, Stance } from "sayso/contract";

const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

export function formatNumber(value: number): string {
  return numbers.format(value);
}

const outcomeWords: Readonly<Record<Outcome, string>> = { killed: "killed", injured: "injured", missing: "missing", captured: "captured", killedOrInjured: "killed or injured", displaced: "displaced" };

/** `killed`, or `attackers killed`: attackers are never counted among victims. */
export function formatOutcome(of: Outcome, role: Finding["role"] = "victim"): string {
  return role === "attacker" ? `attackers ${outcomeWords[of]}` : outcomeWords[of];
}

const statuses: Readonly<Record<FindingStatus, string>> = { claimed: "claimed", confirmedByAffectedParty: "confirmed by affected party", independentlyVerified: "independently verified", contested: "contested", denied: "denied" };

export function formatStatus(status: FindingStatus): string {
  return statuses[status];
}

/** One of low, best and high. */
export function formatBound(value: number | null): string {
  return value === null ? "not stated" : formatNumber(value);
}

/** `6`, `≥ 11`, `≤ 70`, `20–30`; null where there is no number. */
export function formatBounds(min: number | null, max: number | null): string | null {
  if (min === null) return max === null ? null : `≤ ${formatNumber(max)}`;
  if (max === null) return `≥ ${formatNumber(min)}`;
  return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}

/** `6 … 70`, `6`, `≥ 11`: how far what is said lies apart, without choosing. */
export function formatSpread({ low, best, high }: Pick<Finding, "low" | "best" | "high">): string {
  const least = low ?? best;
  if (least !== null && high !== null) return least === high ? formatNumber(least) : `${formatNumber(least)} … ${formatNumber(high)}`;
  if (least !== null) return best !== null && best !== least ? `${formatNumber(least)} … ${formatNumber(best)} …` : `${formatNumber(least)} …`;
  return high === null ? "not stated" : `… ${formatNumber(high)}`;
}

/** The number of an exact amount; of any other the words, which say best how open it is. */
export function formatAmount({ kind, min, max, words }: Amount): string {
  return kind === "exact" ? (formatBounds(min, max) ?? words) : words.replaceAll(/\s+/gu, " ");
}

const stances: Readonly<Record<Stance, string>> = { asserts: "says", confirms: "confirms", denies: "denies", unverified: "unverified" };

export function formatStance(stance: Stance): string {
  return stances[stance];
}

const groupWords: Readonly<Record<string, string>> = { aidWorkers: "aid workers" };

/** What a claim states, in a few words: `killed 6 military`, `video unverified`. */
export function formatClaim(claim: Claim): string {
  switch (claim.kind) {
    case "casualties": {
      const who = claim.people.group === null ? "" : ` ${groupWords[claim.people.group] ?? claim.people.group}`;
      const marks = [claim.part ? "part" : "", claim.scope === "cumulative" ? "total" : ""].filter((mark) => mark !== "");
      return `${formatOutcome(claim.outcome, claim.role)} ${formatAmount(claim.amount)}${who}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
    }
    case "attack": return claim.weapons.length === 0 ? (claim.subEventType?.toLowerCase() ?? "attack") : claim.weapons.map(({ name, model }) => (model === null ? name : `${model} ${name}`)).join(", ");
    case "responsibility": return `responsibility ${claim.result === "notClaimed" ? "not claimed" : claim.result}: ${claim.who}`;
    case "verification": return `${claim.of} ${claim.result}${claim.by === null ? "" : ` by ${claim.by}`}`;
    case "place": return `place ${claim.place.words ?? claim.place.name}`;
    case "time": return `time ${claim.time.value ?? "not resolved"}`;
    case "consequence": return claim.what.code.replaceAll("-", " ");
    case "figure": return `${formatAmount(claim.amount)} ${claim.unit}`;
    default: return claim satisfies never;
  }
}
