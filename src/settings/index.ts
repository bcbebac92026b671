export { applySettings } from "./apply-settings.ts";
export { settingChanges, type SettingChange } from "./changes.ts";
export { sameName } from "./names.ts";
export { nameConflict, type NameConflict } from "./conflicts.ts";
export { findSetting, nothingSet, settingsOf, withoutSetting, withSetting, type NamedSetting } from "./settings.ts";
