import type { Setting, Settings } from "../core/index.ts";
import { sameName } from "./names.ts";
import { settingsOf } from "./settings.ts";

/** A name that two settings of one kind would share in one place. */
export interface NameConflict {
  readonly name: string;
  /** Whose name it is already. */
  readonly other: Exclude<Setting, { kind: "codebook" }>;
}

/** The name of this setting that is another's already, of its kind and where it holds; null where there is none. */
export function nameConflict(setting: Setting, settings: Settings): NameConflict | null {
  if (setting.kind === "codebook") return null;
  const names = [setting.name, ...setting.aliases];
  for (const other of settingsOf(settings)) {
    if (other.kind === "codebook" || other.kind !== setting.kind || sameName(other.name, setting.name)) continue;
    if (other.kind !== "outlet" && setting.kind !== "outlet" && (other.country !== setting.country || other.region !== setting.region)) continue;
    const shared = names.find((name) => [other.name, ...other.aliases].some((theirs) => sameName(theirs, name)));
    if (shared !== undefined) return { name: shared, other };
  }
  return null;
}
