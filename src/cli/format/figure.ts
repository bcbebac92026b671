import type { Amount, CasualtyClaim, Claim, Outcome, Toll } from "../../core/index.ts";

const outcomeWords: Readonly<Record<Outcome, string>> = { killed: "killed", injured: "injured", missing: "missing", captured: "captured", killedOrInjured: "killed or injured", displaced: "displaced" };

/** "killed or injured" for `killedOrInjured`, as a person says it. */
export function formatOutcome(outcome: Outcome): string {
  return outcomeWords[outcome];
}

/** `18,000`. */
export function formatCount(value: number): string {
  return value.toString().replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** The number of an exact amount; of any other the words, which say best how open it is: `more than 10`, `up to 70`, `some 30`, `dozens`. */
export function formatAmount({ kind, min, max, words }: Amount): string {
  return kind === "exact" ? formatInterval(min, max) : words.replaceAll(/\s+/gu, " ").toLowerCase();
}

/** `6`, `11+`, `up to 70`, `20–30`; `?` where nothing is known. */
export function formatInterval(min: number | null, max: number | null): string {
  if (min === null) return max === null ? "?" : `up to ${formatCount(max)}`;
  if (max === null) return `${formatCount(min)}+`;
  return min === max ? formatCount(min) : `${formatCount(min)}–${formatCount(max)}`;
}

/** `6`, `≥11`, `≤70`, `20–30`; `?` where nothing is known. */
export function formatBounds(min: number | null, max: number | null): string {
  if (min === null) return max === null ? "?" : `≤${formatCount(max)}`;
  return max === null ? `≥${formatCount(min)}` : formatInterval(min, max);
}

/** One of low, best and high; what is unknown says so. */
export function formatBound(value: number | null): string {
  return value === null ? "not stated" : formatCount(value);
}

/** `low 6 · best 6 · high 70`; `6` where all three agree, `not stated` where nothing is known. */
export function formatToll({ low, best, high }: Toll): string {
  if (low === best && best === high) return formatBound(low);
  return `low ${formatBound(low)} · best ${formatBound(best)} · high ${formatBound(high)}`;
}

/** What a claim states, in a few words: `killed 6 military`, `video unverified`, `responsibility not claimed`. */
export function formatClaimed(claim: Claim): string {
  switch (claim.kind) {
    case "casualties":
      return `${formatOutcome(claim.outcome)} ${formatCounted(claim)}`;
    case "attack":
      return ["attack", ...claim.weapons.map(({ name, model }) => (model === null ? name : `${model} ${name}`))].join(", ");
    case "responsibility":
      return `responsibility ${claim.result === "notClaimed" ? "not claimed" : claim.result}: ${claim.who}`;
    case "verification":
      return `${claim.of} ${claim.result}${claim.by === null ? "" : ` by ${claim.by}`}`;
    case "place":
      return `place ${claim.place.words ?? claim.place.name}`;
    case "time":
      return `time ${claim.time.value ?? "?"}`;
    case "consequence":
      return claim.what.code.replaceAll("-", " ");
    case "figure":
      return `${formatAmount(claim.amount)} ${claim.unit}`;
    default: {
      const unknown: never = claim;
      throw new Error(`no words for a claim of this kind: ${JSON.stringify(unknown)}`);
    }
  }
}

/** How many of whom, without the outcome: `6 military`, `up to 70`, `3 children (part)`. */
export function formatCounted({ amount, people, role, part, scope }: CasualtyClaim): string {
  const who = people.group === null ? "" : ` ${people.group === "aidWorkers" ? "aid workers" : people.group}`;
  const marks = [role === "attacker" ? "attackers" : "", part ? "part" : "", scope === "cumulative" ? "total" : ""].filter((mark) => mark !== "");
  return `${formatAmount(amount)}${who}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
}
