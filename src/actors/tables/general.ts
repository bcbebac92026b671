import type { SpeakerKind } from "../../core/index.ts";

/** Words for a person that tell no more than a kind, with the kinds that they fit. */
export const general: ReadonlyMap<string, readonly SpeakerKind[]> = new Map<string, readonly SpeakerKind[]>([
  ["official", ["government", "localOfficial", "police", "military", "medical", "un"]],
  ["spokesperson", ["government", "localOfficial", "police", "military", "medical", "un", "ngo", "armedGroup"]],
  ["officer", ["police", "military"]],
  ["commander", ["military", "police", "armedGroup"]],
  ["general", ["military"]],
  ["colonel", ["military"]],
  ["doctor", ["medical"]],
  ["medic", ["medical"]],
  ["minister", ["government"]],
  ["lawmaker", ["government"]],
  ["mp", ["government"]],
  ["diplomat", ["government", "un"]],
  ["legislator", ["government"]],
  ["politician", ["government", "localOfficial"]],
  ["surgeon", ["medical"]],
  ["nurse", ["medical"]],
  ["activist", ["ngo"]],
  ["chief", ["localOfficial", "police", "military"]],
  ["administrator", ["localOfficial"]],
  ["mayor", ["localOfficial"]],
  ["prosecutor", ["police"]],
  ["governor", ["localOfficial"]],
  ["resident", ["witness"]],
  ["witness", ["witness"]],
]);
