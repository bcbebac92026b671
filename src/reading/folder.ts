import { readdir, stat } from "node:fs/promises";
import { failed, issue, ok, type Issue, type Result } from "../core/index.ts";
import { readNames } from "./formats/kinds.ts";

/** A file to read, or the issue that stands for it. */
export interface FoundFile {
  readonly path: string;
  readonly issue: Issue | null;
}

/** The file itself; for a folder every file in it that is read (README and hidden files are not), at any depth, in code-point order, under the path as given. */
export async function findFiles(path: string): Promise<Result<readonly FoundFile[]>> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return ok([{ path, issue: null }]);
  } catch (error) {
    return failed(issueOf(error));
  }
  const files = await listFolder(path.replace(/(?<=[^/])\/+$/u, ""));
  if (files.length === 0) return failed(issue("folder-empty", "holds no file of a kind that is read"));
  return ok(files);
}

/** A note on the folder itself is no report. */
const aboutFolder = /^readme\b/iu;

async function listFolder(folder: string): Promise<readonly FoundFile[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: folder, issue: issueOf(error) }];
  }
  const files: FoundFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder.endsWith("/") ? folder + entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith(".") || aboutFolder.test(entry.name)) continue;
    if (entry.isDirectory()) files.push(...(await listFolder(path)));
    else if (!readNames.test(entry.name)) continue;
    else if (entry.isSymbolicLink()) files.push({ path, issue: issue("file-unreadable", "is a symbolic link, and links in folders are not followed; give the file that it leads to") });
    else files.push({ path, issue: null });
  }
  return files;
}

/** The issue for a failed call of the file system. */
export function issueOf(error: unknown): Issue {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return issue("file-missing", "no such file or folder");
  if (code === "EACCES" || code === "EPERM") return issue("file-unreadable", "may not be read: permission denied");
  if (code === "ELOOP") return issue("file-unreadable", "is a link that leads back to itself");
  if (code === "ENAMETOOLONG") return issue("file-missing", "no such file or folder: the name is too long");
  return issue("file-unreadable", `could not be read: ${error instanceof Error ? error.message : String(error)}`);
}
