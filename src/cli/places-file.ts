import { readFile, stat } from "node:fs/promises";
import { failed, issue, ok, type Result } from "../core/index.ts";
import { addCountryFile, addedName, keepAddedPlaces, openGazetteer } from "../places/index.ts";

/** Bytes of the largest file read: JavaScript holds no longer text. */
const largest = 500_000_000;

/** Adds a country file to a folder of added places: its name there, and how many places it holds. Nothing changes where the file is refused. */
export async function addPlacesFile(path: string, folder: string): Promise<Result<{ readonly name: string; readonly places: number }>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const file = path.split(/[\\/]/u).at(-1) ?? path;
  const made = addCountryFile(text.value, file, openGazetteer());
  if (!made.ok) return made;
  const name = addedName(path);
  const [added] = openGazetteer(undefined, [made.value]).source().added;
  try {
    keepAddedPlaces(folder, name, made.value);
  } catch (error) {
    return failed(issue("places-unwritable", `the added places could not be kept in ${folder}: ${reason(error)}; SAYSO_DATA can name another folder`));
  }
  return ok({ name, places: added?.places ?? 0 });
}

async function readText(path: string): Promise<Result<string>> {
  try {
    const { size } = await stat(path);
    if (size > largest) return failed(issue("file-too-large", `the file has ${size.toLocaleString("en")} bytes, ${largest.toLocaleString("en")} are the most: add the files of single countries`));
    const bytes = await readFile(path);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return ok(bytes.toString("latin1", 0, 64));
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return failed(issue("file-missing", "there is no such file"));
    if (error instanceof TypeError) return failed(issue("places-file-broken", "the file is not UTF-8 text; nothing was added"));
    return failed(issue("file-unreadable", `the file could not be read: ${reason(error)}`));
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
