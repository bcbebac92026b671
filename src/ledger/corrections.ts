import { responsibilityResults, verificationResults, type Amount, type Claim, type Place } from "../core/index.ts";
import type { Correction } from "./decision.ts";

/** The claim with one field as a person has it. */
export function correct(claim: Claim, { field, value }: Correction): Claim {
  return { ...claim, [field]: value };
}

/** @throws {Error} where the claim has no such field, or the value is none that it can have */
export function checkCorrection(claim: Claim, correction: Correction): void {
  if (!(correction.field in claim)) throw new Error(`a claim of kind ${claim.kind} has no ${correction.field}`);
  checkClaim(correct(claim, correction));
}

/** @throws {Error} where what the claim holds is nothing that a claim of its kind can hold */
export function checkClaim(claim: Claim): void {
  switch (claim.kind) {
    case "casualties": {
      checkAmount(claim.amount);
      return;
    }
    case "attack": {
      for (const { name } of [...claim.attackers, ...claim.targets, ...claim.weapons]) named(name, "an attacker, target or weapon");
      if (claim.subEventType === null && claim.attackers.length + claim.targets.length + claim.weapons.length === 0) throw new Error("a claim of an attack tells its kind, an attacker, a target or a weapon");
      return;
    }
    case "responsibility": {
      named(claim.who, "whose responsibility is told");
      oneOf(claim.result, responsibilityResults, "a responsibility");
      return;
    }
    case "verification": {
      oneOf(claim.result, verificationResults, "a verification");
      return;
    }
    case "place": {
      checkPlace(claim.place);
      return;
    }
    case "time": {
      if (claim.time.value === null) throw new Error("a claim of time tells one");
      return;
    }
    case "consequence": {
      named(claim.what.words, "what followed");
      return;
    }
    case "figure": {
      checkAmount(claim.amount);
      named(claim.unit, "what is counted");
      return;
    }
    default: claim satisfies never;
  }
}

/** @throws {Error} where the place has no name, half a position, or a position of unknown precision */
export function checkPlace(place: Place): Place {
  if (place.name.trim() === "") throw new Error("a place has a name");
  if ((place.lat === null) !== (place.lon === null)) throw new Error("a place has both latitude and longitude, or neither");
  if (place.lat !== null && place.precision === null) throw new Error("a place with coordinates says how precise they are");
  return place;
}

function checkAmount({ min, max }: Amount): void {
  if (min !== null && max !== null && min > max) throw new Error("the least of an amount is not above its most");
}

function named(name: string, what: string): void {
  if (name.trim() === "") throw new Error(`${what} has a name`);
}

function oneOf(value: string, values: readonly string[], what: string): void {
  if (!values.includes(value)) throw new Error(`the result of ${what} is one of ${values.join(", ")}`);
}
