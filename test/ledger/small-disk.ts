import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a test's own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Mounts it again with other options: `ro`, `size=8m`. */
  remount(options: string): void;
  remove(): void;
}

function mount(...args: readonly string[]): void {
  execFileSync("mount", args, { stdio: "ignore" });
}

/** @throws where this user may not mount. */
export function makeSmallDisk(size: string): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "sayso-disk-"));
  try {
    mount("-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  return {
    folder,
    remount: (options) => { mount("-o", `remount,${options}`, folder); },
    remove() {
      execFileSync("umount", ["-l", folder], { stdio: "ignore" });
      rmSync(folder, { recursive: true });
    },
  };
}

/** Why no such disk can be made here; null where one can. */
export function noSmallDisk(): string | null {
  try {
    makeSmallDisk("1m").remove();
    return null;
  } catch {
    return "no disk of its own: only a superuser mounts one";
  }
}
