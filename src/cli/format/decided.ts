import type { Incident } from "../../core/index.ts";
import type { Page } from "./style.ts";
import { formatParagraph } from "./wrap.ts";

type Decided = Incident["decisions"][number];

/** What people decided about an incident, the oldest first: what, by whom, why, and the entry that undoing takes. Empty text where nobody decided anything. */
export function formatDecided(decisions: readonly Decided[], page: Page): string {
  return decisions.map((decision) => formatParagraph(`${describe(decision.what)} · ${decision.by}, ${decision.at.slice(0, 10)}: “${decision.reason}” · entry ${decision.entry.toString()}`, page.width)).join("");
}

function describe(what: Decided["what"]): string {
  switch (what.kind) {
    case "place": return `place set to ${what.place.name}`;
    case "time": return `time set to ${what.time.value ?? "unknown"}`;
    case "status": return `${what.of} set to ${what.status}`;
    case "verification": return `${what.of} ${what.result} by ${what.who}: ${what.how}${what.evidence === null ? "" : ` (evidence ${what.evidence.name}, SHA-256 ${what.evidence.sha256})`}`;
    case "review": return `review: ${what.state}`;
    default: return what satisfies never;
  }
}
