import { canonicalJson, type Setting, type Settings } from "../core/index.ts";
import { nameConflict } from "./conflicts.ts";
import { findSetting, settingsOf, withoutSetting, withSetting, type NamedSetting } from "./settings.ts";

/** One step from some settings to others. */
export type SettingChange = { readonly type: "set"; readonly setting: Setting } | { readonly type: "unset"; readonly setting: NamedSetting };

/**
 * The steps that lead from the settings of now to those wanted, in an order in which each can be taken. What is not among those
 * wanted stays, unless `only` says that nothing else is to be set. Empty where nothing is to change.
 */
export function settingChanges(now: Settings, wanted: Settings, only: boolean): readonly SettingChange[] {
  const steps: SettingChange[] = [];
  let reached = now;
  const unset = ({ kind, name }: Setting): void => {
    steps.push({ type: "unset", setting: { kind, name } });
    reached = withoutSetting(reached, { kind, name });
  };
  if (only) for (const setting of settingsOf(now)) if (findSetting(wanted, setting) === null && setting.kind !== "codebook") unset(setting);
  let waiting: readonly Setting[] = settingsOf(wanted).filter((setting) => canonicalJson(findSetting(now, setting)) !== canonicalJson(setting));
  if (only && wanted.codebook !== now.codebook && !waiting.some(({ kind }) => kind === "codebook")) waiting = [...waiting, { kind: "codebook", name: wanted.codebook }];
  while (waiting.length > 0) {
    const [next, conflict] = firstThatFits(waiting, reached);
    // Names that change places: one gives way first.
    if (conflict !== null) unset(conflict);
    steps.push({ type: "set", setting: next });
    reached = withSetting(reached, next);
    waiting = waiting.filter((setting) => setting !== next);
    if (conflict !== null && !waiting.some((setting) => setting.kind === conflict.kind && setting.name === conflict.name)) {
      const again = findSetting(wanted, conflict);
      if (again !== null) waiting = [...waiting, again];
    }
  }
  return steps;
}

/** A setting that can be set now; where none can, the first, with the one that stands in its way. */
function firstThatFits(waiting: readonly Setting[], reached: Settings): readonly [Setting, Setting | null] {
  const free = waiting.find((setting) => nameConflict(setting, reached) === null);
  const [first] = waiting;
  if (first === undefined) throw new Error("there is no setting to choose from");
  return free === undefined ? [first, nameConflict(first, reached)?.other ?? null] : [free, null];
}
