import type { SpeakerKind } from "../core/index.ts";

/** What else a body of this kind may be called with "the". */
export function callsOf(kind: SpeakerKind | null): readonly string[] {
  switch (kind) {
    case "media":
    case "stateMedia":
      return ["agency", "outlet", "newspaper", "paper", "channel", "broadcaster", "network", "publication", "website", "station", "daily", "magazine"];
    case "armedGroup":
      return ["group", "movement", "organisation", "organization", "militia", "rebels", "militants", "paramilitaries"];
    case "ngo":
      return ["group", "organisation", "organization", "ngo", "charity", "monitor", "watchdog", "institution"];
    case "un":
      return ["agency", "organisation", "organization", "mission", "body"];
    case "military":
      return ["military", "army", "institution"];
    default:
      return [];
  }
}
