import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { issue } from "../core/index.ts";
import { openGazetteer } from "./gazetteer.ts";
import type { Gazetteer } from "./types.ts";

const ending = ".places";

/**
 * The folder of the country files that a user added: `places` in `SAYSO_DATA`, else in the user's data folder
 * (`$XDG_DATA_HOME/sayso` or `~/.local/share/sayso`; on Windows `%LOCALAPPDATA%\sayso`).
 */
export function addedPlacesFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform = process.platform): string {
  const given = (name: string): string | null => (env[name] === undefined || env[name] === "" ? null : env[name]);
  const home = given("HOME") ?? homedir();
  const data = given("XDG_DATA_HOME") ?? (platform === "win32" ? given("LOCALAPPDATA") : null) ?? join(home, ".local", "share");
  return join(given("SAYSO_DATA") ?? join(data, "sayso"), "places");
}

/** Names of the added files without their ending, in code-point order; empty where the folder is not there. */
export function addedPlaces(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** The name under which a country file is kept: "downloads/UA.txt" → "UA". */
export function addedName(path: string): string {
  const base = path.split(/[\\/]/u).at(-1) ?? path;
  return base.replace(/\.(?:txt|places)$/iu, "").replace(/[^\p{L}\p{N}-]+/gu, "-");
}

/** Keeps the bytes that `addCountryFile` made, in the place of those of the same name. Whole or not at all. */
export function keepAddedPlaces(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}${ending}`);
  const beside = `${path}.${process.pid.toString()}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Removes an added file; false where there is none of the name. */
export function removeAddedPlaces(folder: string, name: string): boolean {
  if (!addedPlaces(folder).includes(name)) return false;
  rmSync(join(folder, `${name}${ending}`));
  return true;
}

/**
 * The gazetteer that ships, with the user's added files on top.
 * @throws Error where an added file is damaged or of another version; its `issue` names the file and what to do.
 */
export function openGazetteerWith(folder: string): Gazetteer {
  const names = addedPlaces(folder);
  try {
    return openGazetteer(undefined, names.map((name) => readFileSync(join(folder, `${name}${ending}`))));
  } catch (error) {
    const bad = names.find((name) => !opens(join(folder, `${name}${ending}`)));
    if (bad === undefined) throw error;
    const broken = issue("places-file-broken", `the added places ${bad} are not of this version, or damaged: add the country file again, or run sayso places remove ${bad}`);
    throw Object.assign(new Error(broken.message, { cause: error }), { issue: broken });
  }
}

function opens(path: string): boolean {
  try {
    openGazetteer(undefined, [readFileSync(path)]);
    return true;
  } catch {
    return false;
  }
}
