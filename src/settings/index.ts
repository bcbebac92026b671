export { applySettings } from "./apply-settings.ts";
export { findSetting, nothingSet, settingsOf, withoutSetting, withSetting, type NamedSetting } from "./settings.ts";
export { sameName } from "./names.ts";
