import type { Time } from "../../core/index.ts";
import { dayWindow, lengthDays } from "../days.ts";
import type { Member } from "../members.ts";

const bases = ["stated", "implied", "unresolved"];

/**
 * When the incident was. Rule `most-origins-finest-time`: the shortest time that the most origins give, stated before implied, main
 * events before background, then the earliest. Null where no article tells.
 */
export function chooseTime(members: readonly Member[], voiceOf: (member: Member) => string): Time | null {
  const groups = new Map<string, { times: Time[]; origins: Set<string>; main: boolean; days: number }>();
  for (const member of members) {
    const time = member.event.time;
    const window = time === null || time.basis === "unresolved" ? null : dayWindow(time.value);
    if (time === null || time.value === null || window === null) continue;
    const key = `${window.from} ${window.to}`;
    const group = groups.get(key) ?? { times: [], origins: new Set<string>(), main: false, days: lengthDays(window) };
    groups.set(key, { ...group, times: [...group.times, time], origins: group.origins.add(voiceOf(member)), main: group.main || member.event.main });
  }
  const [best] = [...groups.values()].sort((a, b) => a.days - b.days || Number(b.main) - Number(a.main) || b.origins.size - a.origins.size || ((a.times[0]?.value ?? "") < (b.times[0]?.value ?? "") ? -1 : 1));
  if (best === undefined) return null;
  return [...best.times].sort((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis) || ((a.value ?? "") < (b.value ?? "") ? 1 : (a.value ?? "") > (b.value ?? "") ? -1 : (a.precision ?? "") < (b.precision ?? "") ? -1 : 1))[0] ?? null;
}
