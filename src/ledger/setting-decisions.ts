import { canonicalJson, type Settings } from "../core/index.ts";
import { codebookNamed, type Codebook } from "../incidents/index.ts";
import { findSetting, nameConflict, nothingSet, sameName, settingsOf, withoutSetting, withSetting } from "../settings/index.ts";
import type { Mark } from "./article-state.ts";
import { settingsSubject, type SettingDecided, type SettingDecision } from "./decision.ts";
import type { Entry } from "./entry.ts";
import { recordedEvent } from "./ledger-event.ts";
import { LedgerError } from "./ledger-error.ts";
import type { StoreReader } from "./store.ts";

/** Something set or unset that holds, and by whom and when. */
export interface TakenSetting {
  readonly mark: Mark;
  readonly event: SettingDecided;
}

/**
 * What follows from setting something, or from taking a setting away.
 * @throws {LedgerError} not-found, where what is taken away is not set.
 * @throws {Error} where it is set so already, or a name is another's.
 */
export function decideOnSetting(command: SettingDecision, settings: Settings): SettingDecided {
  const { reason } = command;
  if (command.type === "unset") {
    const found = findSetting(settings, command.setting);
    if (found === null) throw new LedgerError("not-found", `The settings have no ${command.setting.kind} ${command.setting.name}.`);
    return { kind: "settingRemoved", subject: settingsSubject, payload: { setting: { kind: found.kind, name: found.name }, reason } };
  }
  const { setting } = command;
  const known = findSetting(settings, setting);
  const codebookStands = setting.kind === "codebook" && setting.name === settings.codebook;
  if (codebookStands || (known !== null && canonicalJson(known) === canonicalJson(setting))) throw new Error(`the ${setting.kind} ${setting.name} is set so already`);
  const unnamed = [setting.name, ...("aliases" in setting ? setting.aliases : [])].find((name) => sameName(name, ""));
  if (unnamed !== undefined) throw new Error(`“${unnamed}” is no name: a name has letters or digits`);
  const conflict = nameConflict(setting, settings);
  if (conflict !== null) throw new Error(`“${conflict.name}” is a name of the ${conflict.other.kind} ${conflict.other.name} already`);
  return { kind: "settingSet", subject: settingsSubject, payload: { setting, reason } };
}

/** What was set and unset, and not undone, by these entries about `settings`, in order. */
export function takenSettings(entries: readonly Entry[]): readonly TakenSetting[] {
  return entries.reduce((taken: readonly TakenSetting[], entry): readonly TakenSetting[] => {
    const event = recordedEvent(entry);
    if (event.kind === "decisionUndone") return taken.filter(({ mark }) => mark.entry !== event.payload.entry);
    if (event.kind !== "settingSet" && event.kind !== "settingRemoved") throw new LedgerError("ledger-broken", `Entry ${entry.number} of kind ${event.kind} sets nothing.`);
    return [...taken, { mark: { entry: entry.number, time: entry.time, who: entry.who }, event }];
  }, []);
}

/** @throws {Error} where, without the entry of this number, one name would be that of two settings */
export function checkUnset(entries: readonly Entry[], number: number): void {
  const left = settingsAfter(takenSettings(entries).filter(({ mark }) => mark.entry !== number));
  for (const setting of settingsOf(left)) {
    const conflict = nameConflict(setting, left);
    if (conflict !== null) throw new Error(`without entry ${number} “${conflict.name}” would be a name of both ${setting.name} and ${conflict.other.name}; change one of them first`);
  }
}

/** The settings that these entries about `settings` add up to. */
export function replaySettings(entries: readonly Entry[]): Settings {
  return settingsAfter(takenSettings(entries));
}

function settingsAfter(taken: readonly TakenSetting[]): Settings {
  return taken.reduce((settings, { event }) => (event.kind === "settingSet" ? withSetting(settings, event.payload.setting) : withoutSetting(settings, event.payload.setting)), nothingSet);
}

/** The settings that held at an entry; those of now where none is given. */
export async function settingsUpTo(reader: StoreReader, upTo = Infinity): Promise<Settings> {
  return replaySettings((await reader.entriesAbout(settingsSubject)).filter(({ number }) => number <= upTo));
}

/** The codebook that the settings name, as grouping takes it. @throws where this version has none of that name */
export function codebookIn({ codebook: name }: Settings): { readonly codebook: Codebook } {
  const codebook = codebookNamed(name);
  if (codebook === null) throw new LedgerError("ledger-newer", `The ledger's settings choose figures by the codebook ${name}, which this version does not have.`);
  return { codebook };
}
