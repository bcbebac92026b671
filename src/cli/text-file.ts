import { readFile } from "node:fs/promises";
import { issue } from "../core/index.ts";

/** The text of a file that a command names. @throws an error that carries an issue, where it cannot be read. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const found = code === "ENOENT" ? issue("file-missing", `There is no file ${path}.`) : issue("file-unreadable", `${path} could not be read (${code}).`);
    throw Object.assign(new Error(found.message, { cause: error }), { issue: found });
  }
}
