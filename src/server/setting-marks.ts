import type { Mark, TakenSetting } from "../ledger/index.ts";
import { findSetting, type NamedSetting } from "../settings/index.ts";
import type { Settings } from "../core/index.ts";

/** Who set what stands in the settings, when and why. */
export interface SettingMark extends Mark {
  readonly kind: NamedSetting["kind"];
  readonly name: string;
  readonly reason: string;
}

/** The last entry that set a setting of this kind and name; null where none stands. */
export function settingMark(settings: Settings, taken: readonly TakenSetting[], { kind, name }: NamedSetting): SettingMark | null {
  const standing = findSetting(settings, { kind, name });
  if (standing === null) return null;
  const last = taken.findLast(({ event }) => event.kind === "settingSet" && event.payload.setting.kind === kind && event.payload.setting.name === standing.name);
  return last === undefined ? null : { ...last.mark, kind, name: standing.name, reason: last.event.payload.reason };
}
