import { accessSync, constants } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const candidates = [
  process.env["SAYSO_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser of this machine; null where none was found. */
export const chromiumPath: string | null = candidates.find((path): path is string => path !== undefined && path !== "" && isProgram(path)) ?? null;

/** What to say where there is none. */
export const withoutChromium = "skipped: no Chromium was found; install it (Debian: apt-get install chromium) or name it in SAYSO_CHROMIUM";

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws Error where no browser was found. */
export async function openChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error(withoutChromium);
  return chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox", "--disable-dev-shm-usage", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"] });
}
