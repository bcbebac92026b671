import type { EventType, SubEventType } from "../../core/index.ts";
import type { Member } from "../members.ts";

/** ACLED's sub-event types in its hierarchical order: where several fit, the first stands for the event. */
const hierarchy: readonly SubEventType[] = [
  "Government regains territory", "Non-state actor overtakes territory", "Armed clash",
  "Excessive force against protesters", "Protest with intervention", "Peaceful protest",
  "Violent demonstration", "Mob violence",
  "Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade",
  "Sexual violence", "Attack", "Abduction/forced disappearance",
];

function mostOrigins<T extends string>(members: readonly Member[], valueOf: (member: Member) => T | null, voiceOf: (member: Member) => string, order: readonly T[]): T | null {
  const origins = new Map<T, Set<string>>();
  for (const member of members) {
    const value = valueOf(member);
    if (value !== null) origins.set(value, (origins.get(value) ?? new Set<string>()).add(voiceOf(member)));
  }
  const rank = (value: T): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...origins].sort(([a, x], [b, y]) => y.size - x.size || rank(a) - rank(b) || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** Kind of event. Rule `most-origins-then-hierarchy`: the kind that most origins give among main events, the higher in ACLED's order where even. */
export function chooseKind(members: readonly Member[], voiceOf: (member: Member) => string): { readonly eventType: EventType | null; readonly subEventType: SubEventType | null } {
  const mains = members.filter((member) => member.event.main);
  const asked = mains.some((member) => member.event.subEventType !== null || member.event.eventType !== null) ? mains : members;
  const subEventType = mostOrigins(asked, (member) => member.event.subEventType, voiceOf, hierarchy);
  const typed = subEventType === null ? asked : asked.filter((member) => member.event.subEventType === subEventType);
  return { eventType: mostOrigins<EventType>(typed, (member) => member.event.eventType, voiceOf, []), subEventType };
}
