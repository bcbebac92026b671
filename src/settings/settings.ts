import type { CodebookName, Setting, Settings } from "../core/index.ts";
import { sameName } from "./names.ts";

/** Which setting is meant: its kind, and its name. There is one codebook, whatever it is called. */
export interface NamedSetting {
  readonly kind: Setting["kind"];
  readonly name: string;
}

/** A ledger in which nobody set anything. */
export const nothingSet: Settings = { parties: [], speakers: [], outlets: [], codebook: "sayso" };

/** Each setting on its own: parties, speakers, outlets, each by name, and the codebook where it is not the default. */
export function settingsOf({ parties, speakers, outlets, codebook }: Settings): readonly Setting[] {
  return [...parties, ...speakers, ...outlets, ...(codebook === nothingSet.codebook ? [] : [{ kind: "codebook" as const, name: codebook }])];
}

/** The setting of this kind and name; null where there is none. */
export function findSetting(settings: Settings, { kind, name }: NamedSetting): Setting | null {
  return settingsOf(settings).find((setting) => setting.kind === kind && (kind === "codebook" || sameName(setting.name, name))) ?? null;
}

/** The settings with one more, which takes the place of the one of its kind and name. */
export function withSetting(settings: Settings, setting: Setting): Settings {
  switch (setting.kind) {
    case "party": return { ...settings, parties: placed(settings.parties, setting) };
    case "speaker": return { ...settings, speakers: placed(settings.speakers, setting) };
    case "outlet": return { ...settings, outlets: placed(settings.outlets, setting) };
    case "codebook": return { ...settings, codebook: setting.name };
    default: return setting satisfies never;
  }
}

/** The settings without the one of this kind and name; the same where there is none. The codebook becomes the default again. */
export function withoutSetting(settings: Settings, { kind, name }: NamedSetting): Settings {
  switch (kind) {
    case "party": return { ...settings, parties: without(settings.parties, name) };
    case "speaker": return { ...settings, speakers: without(settings.speakers, name) };
    case "outlet": return { ...settings, outlets: without(settings.outlets, name) };
    case "codebook": return { ...settings, codebook: nothingSet.codebook satisfies CodebookName };
    default: return kind satisfies never;
  }
}

function placed<S extends Setting>(list: readonly S[], setting: S): readonly S[] {
  return [...without(list, setting.name), setting].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function without<S extends Setting>(list: readonly S[], name: string): readonly S[] {
  return list.filter((setting) => !sameName(setting.name, name));
}
