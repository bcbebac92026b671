import { knownActorAt } from "../../../actors/index.ts";
import type { Group, SpeakerKind } from "../../../core/index.ts";
import { en, type Token } from "../../../language/index.ts";

/** Names of armed groups and of parts of armies often end so, and only with a capital: "the Free Valley Front", "the National Guard". */
const armedNames = new Set(["front", "guard", "command", "movement", "commandos", "rangers", "rifles"]);

/** Organisations that bring aid, among those known by name. */
export const aidGroups = /\b(?:aid|humanitarian|relief|charity|red cross|red crescent|fronti[eè]res|unrwa|unicef|unhcr|world food programme|save the children|oxfam|refugee council|rescue committee)\b/iu;

/**
 * The group of those who belong to the body that the tokens name: "the 36th Brigade", "Hamas", "the district hospital". Null where they name none.
 * The last word that tells decides ("army hospital"), but police are police in whatever form ("police special forces").
 */
export function bodyGroupIn(tokens: readonly Token[], start: number, end: number): Group | null {
  let told: Group | null = null;
  for (let at = start; at < end; at++) {
    const group = bodyGroupAt(tokens, at);
    if (group === "police") return group;
    told = group ?? told;
  }
  return told;
}

function bodyGroupAt(tokens: readonly Token[], at: number): Group | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const before = tokens[at - 1]?.lower ?? "";
  if (token.lower === "cross" && before === "red") return "aidWorkers";
  if (token.lower === "guard" && /^(?:border|coast|prison|reserve)$/u.test(before)) return "police";
  const told = en.groupBodies.get(token.lower);
  if (told !== undefined) return told;
  const known = knownActorAt(tokens, at, false);
  if (known !== null) return aidGroups.test(known.actor.name) ? "aidWorkers" : groupOfKind(known.actor.kind);
  if (armedNames.has(token.lower)) return /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "") ? "military" : null;
  return null;
}

/** The group of a body whose own name is the last word of a phrase: "in the 36th Brigade", and not "in the army hospital" or "in the prison riot" where the body is no unit. */
export function unitAt(tokens: readonly Token[], head: number): Group | null {
  const group = bodyGroupAt(tokens, head);
  return group === "military" || group === "police" ? group : null;
}

/** The group of those who belong to a speaker or body of a kind; null where the kind does not tell. */
export function groupOfKind(kind: SpeakerKind | null): Group | null {
  switch (kind) {
    case "military":
    case "armedGroup":
      return "military";
    case "police": return "police";
    case "medical": return "medics";
    case "media":
    case "stateMedia":
      return "journalists";
    default: return null;
  }
}
