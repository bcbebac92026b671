import type { OutletSetting, PartySetting, Setting, SpeakerKind, SpeakerSetting } from "sayso/contract";

export type NameKind = "party" | "speaker" | "outlet";
export type NameSetting = PartySetting | SpeakerSetting | OutletSetting;

/** What the form of a setting holds: every field as the person wrote it. */
export interface SettingFields {
  name: string;
  /** One a line. */
  aliases: string;
  side: string;
  against: string;
  as: SpeakerKind | "";
  country: string;
  region: string;
  domain: string;
  language: string;
}

export const speakerKinds: readonly (readonly [SpeakerKind, string])[] = [
  ["government", "government"], ["military", "military"], ["police", "police"], ["localOfficial", "local officials"], ["stateMedia", "state media"], ["media", "media"], ["ngo", "non-governmental organisation"],
  ["un", "United Nations"], ["armedGroup", "armed group"], ["medical", "medical staff"], ["witness", "witness"], ["person", "a person"], ["anonymous", "unnamed"],
];

/** The form as it is opened: on a setting, or on a name alone. */
export function fieldsOf(setting: NameSetting | null, name: string): SettingFields {
  const empty: SettingFields = { name, aliases: "", side: "", against: "", as: "", country: "", region: "", domain: "", language: "" };
  if (setting === null) return empty;
  const common = { ...empty, name: setting.name, aliases: setting.aliases.join("\n"), side: setting.side ?? "", country: setting.country ?? "" };
  switch (setting.kind) {
    case "party": return { ...common, against: setting.against.join("\n"), region: setting.region ?? "" };
    case "speaker": return { ...common, as: setting.as ?? "", region: setting.region ?? "" };
    case "outlet": return { ...common, domain: setting.domain ?? "", language: setting.language ?? "" };
    default: return setting satisfies never;
  }
}

/** The setting that the form tells; nothing is added to what stands in it. */
export function settingFrom(kind: NameKind, fields: SettingFields): Setting {
  const [name, side, country, region] = [fields.name.trim(), told(fields.side), told(fields.country.toUpperCase()), told(fields.region)];
  const aliases = linesOf(fields.aliases);
  switch (kind) {
    case "party": return { kind, name, side, aliases, country, region, against: linesOf(fields.against) };
    case "speaker": return { kind, name, aliases, as: fields.as === "" ? null : fields.as, side, country, region };
    case "outlet": return { kind, name, aliases, domain: told(fields.domain.toLowerCase().replace(/^https?:\/\//u, "").replace(/[/:].*$/u, "")), country, language: told(fields.language.toLowerCase()), side };
    default: return kind satisfies never;
  }
}

/** What does not fit, in one line; null where all does. */
export function troubleIn({ name, country, language, domain }: SettingFields): string | null {
  if (name.trim() === "") return "It needs a name.";
  if (country.trim() !== "" && !/^[A-Za-z]{2}$/u.test(country.trim())) return "A country is a code of two letters, as UA.";
  if (language.trim() !== "" && !/^[A-Za-z]{2,3}$/u.test(language.trim())) return "A language is a code of two or three letters, as en.";
  if (domain.trim() !== "" && !/^(?:https?:\/\/)?[^\s/:.]+(?:\.[^\s/:.]+)+/u.test(domain.trim())) return "A site is a host, as example.org.";
  return null;
}

function told(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()).filter((line) => line !== ""))];
}
