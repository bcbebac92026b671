import { incidentId, sha256, type IncidentId } from "../core/index.ts";
import { compareOriginals } from "./copies/copies.ts";
import type { Member } from "./members.ts";

/** The id of the incident whose anchor is this member (`art_…/e1`): 16 hex digits of the SHA-256 of the member's key. */
export function incidentIdOf(memberKey: string): IncidentId {
  return incidentId(`inc_${sha256(memberKey).slice(0, 16)}`);
}

const eventNumber = (member: Member): number => Number(member.event.id.slice(1));

/** Order of anchors: main events first, then the earliest original, then the position in its article. */
export function compareAnchors(a: Member, b: Member): number {
  return Number(b.event.main) - Number(a.event.main) || compareOriginals(a.article, b.article) || eventNumber(a) - eventNumber(b);
}

/**
 * The member that gives an incident its id: the main event that was published first. Reports that come in later are published
 * later, so the id stays; where an earlier report turns up, or people merge, the former ids are those of other members.
 * @throws where there is no member
 */
export function anchorOf(members: readonly Member[]): Member {
  const [anchor] = [...members].sort(compareAnchors);
  if (anchor === undefined) throw new Error("an incident without members has no anchor");
  return anchor;
}
