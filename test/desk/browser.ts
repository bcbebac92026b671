import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll } from "vitest";
import type { Ledger } from "../../src/ledger/index.ts";
import { listen } from "../../src/server/index.ts";
import { deskWith, type Told } from "../server/desk.ts";
import { openChromium } from "./chromium.ts";

export { chromiumPath, withoutChromium } from "./chromium.ts";

const pages = join(import.meta.dirname, "../../dist/desk");
const closing: (() => Promise<unknown>)[] = [];
let browser: Browser | null = null;

afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await browser?.close();
  browser = null;
});

async function openBrowser(): Promise<Browser> {
  browser ??= await openChromium();
  return browser;
}

export interface OpenDesk {
  readonly url: string;
  readonly ledger: Ledger;
  /** A browser of its own: another person, or the same one on another day. */
  readonly person: (options?: PersonOptions) => Promise<Person>;
}

export interface PersonOptions {
  readonly name?: string;
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  /** Lets the tests' own scripts into the page, axe for one. */
  readonly inspected?: boolean;
}

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page: errors, and requests that left the machine. */
  readonly wrong: string[];
  readonly visit: (path: string) => Promise<void>;
}

/** The desk in a real browser, over a new ledger with these reports. */
export async function openDesk(reports: readonly Told[], given: Pick<Parameters<typeof deskWith>[1] & object, "readAddress" | "ledger"> = {}): Promise<OpenDesk> {
  if (!existsSync(join(pages, "index.html"))) throw new Error("the desk's pages are not built: npm run build");
  const { server, ledger } = await deskWith(reports, { ...given, pages, lookEveryMs: 100 });
  const { url, stop } = await listen(server, "127.0.0.1", 0);
  closing.push(stop);
  return { url, ledger, person: (options) => openPerson(url, options) };
}

async function openPerson(url: string, { name, scheme = "light", width = 1280, height = 800, scale = 1, inspected = false }: PersonOptions = {}): Promise<Person> {
  const context = await (await openBrowser()).newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: scheme, locale: "en-GB", timezoneId: "UTC", bypassCSP: inspected, reducedMotion: "reduce" });
  closing.push(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => { if (message.type() === "error" && !/status of (?:409|404|400|422)/u.test(message.text())) wrong.push(`console: ${message.text()}`); });
  page.on("request", (request) => { if (!request.url().startsWith(url) && !/^(?:data|blob):/u.test(request.url())) wrong.push(`request: ${request.url()}`); });
  page.on("dialog", (dialog) => { wrong.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  if (name !== undefined) {
    await page.addInitScript({ content: `if (location.protocol === "http:") localStorage.setItem("sayso.reviewer", ${JSON.stringify(name)});` });
  }
  const visit = async (path: string): Promise<void> => {
    await page.goto(new URL(path, url).href);
    await page.locator("main h1").first().waitFor({ state: "attached" });
  };
  return { context, page, wrong, visit };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA and its own best practices, one line each. For a person who is `inspected`. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ target }) => target.join(" ")).join("; ")))`);
}

/** By how many pixels the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - innerWidth");
}
