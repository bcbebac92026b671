import type { Named, Weapon } from "../../core/index.ts";
import { nameKey } from "../names.ts";
import type { Member } from "../members.ts";

interface Counted<T> {
  readonly item: T;
  readonly origins: Set<string>;
}

function distinct<T>(members: readonly Member[], itemsOf: (member: Member) => readonly T[], keyOf: (item: T) => string, voiceOf: (member: Member) => string, better: (a: T, b: T) => number): readonly T[] {
  const found = new Map<string, Counted<T>>();
  for (const member of members) for (const item of itemsOf(member)) {
    const key = keyOf(item);
    const known = found.get(key);
    const origins = known?.origins ?? new Set<string>();
    origins.add(voiceOf(member));
    found.set(key, { item: known === undefined || better(item, known.item) < 0 ? item : known.item, origins });
  }
  return [...found].sort(([a, x], [b, y]) => y.origins.size - x.origins.size || (a < b ? -1 : 1)).map(([, { item }]) => item);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareNamed = (a: Named, b: Named): number => Number(b.side !== null) - Number(a.side !== null) || compareText(a.name, b.name);

/** Every different party of one kind that the articles name, those of most origins first. */
export function chooseParties(members: readonly Member[], partiesOf: (member: Member) => readonly Named[], voiceOf: (member: Member) => string): readonly Named[] {
  return distinct(members, partiesOf, (party) => nameKey(party.name), voiceOf, compareNamed).map(({ name, side }) => ({ name, side }));
}

/** Every different weapon that the articles name, those of most origins first. */
export function chooseWeapons(members: readonly Member[], voiceOf: (member: Member) => string): readonly Weapon[] {
  const keyOf = (weapon: Weapon): string => `${nameKey(weapon.name)}|${weapon.model === null ? "" : nameKey(weapon.model)}`;
  return distinct(members, (member) => member.event.weapons, keyOf, voiceOf, (a, b) => compareText(a.name, b.name)).map(({ name, model }) => ({ name, model }));
}
