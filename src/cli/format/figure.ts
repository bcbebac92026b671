import type { Amount, Claim, Outcome, Toll } from "../../core/index.ts";

const outcomeWords: Readonly<Record<Outcome, string>> = { killed: "killed", injured: "injured", missing: "missing", captured: "captured", killedOrInjured: "killed or injured", displaced: "displaced" };

/** "killed or injured" for `killedOrInjured`, as a person says it. */
export function formatOutcome(outcome: Outcome): string {
  return outcomeWords[outcome];
}

/** `6`, `11+`, `up to 70`, `20–30`, `about 30`, or the words of a vague amount. */
export function formatAmount(amount: Amount): string {
  return amount.kind === "vague" ? amount.words : amount.kind === "about" ? `about ${(amount.min ?? amount.max ?? amount.words).toString()}` : formatInterval(amount.min, amount.max);
}

/** `6`, `11+`, `up to 70`, `20–30`; `?` where nothing is known. */
export function formatInterval(min: number | null, max: number | null): string {
  if (min === null) return max === null ? "?" : `up to ${max.toString()}`;
  if (max === null) return `${min.toString()}+`;
  return min === max ? min.toString() : `${min.toString()}–${max.toString()}`;
}

/** `6–6–70`: low, best, high; `6` where all three agree, `?` for what is unknown. Empty text where nothing was said. */
export function formatToll(toll: Toll | null): string {
  if (toll === null) return "";
  const { low, best, high } = toll;
  if (low !== null && low === best && best === high) return low.toString();
  return [low, best, high].map((value) => value?.toString() ?? "?").join("–");
}

/** What a claim states, in a few words: `killed 6 military`, `video unverified`, `responsibility not claimed`. */
export function formatClaimed(claim: Claim): string {
  switch (claim.kind) {
    case "casualties": {
      const who = claim.people.group === null ? "" : ` ${claim.people.group === "aidWorkers" ? "aid workers" : claim.people.group}`;
      const marks = [claim.role === "attacker" ? "attackers" : "", claim.part ? "part" : "", claim.scope === "cumulative" ? "total" : ""].filter((mark) => mark !== "");
      return `${formatOutcome(claim.outcome)} ${formatAmount(claim.amount)}${who}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
    }
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
