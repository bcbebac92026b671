import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { readAddress, systemNetwork } from "../../src/fetching/index.ts";
import type { Ledger } from "../../src/ledger/index.ts";
import { serve } from "../fetching/server.ts";
import { clock, examples, ledgerWith, until } from "../server/desk.ts";
import { chromiumPath, openDesk, withoutChromium, type OpenDesk } from "./browser.ts";

const what = (name: string): string => `${name}${chromiumPath === null ? ` (${withoutChromium})` : ""}`;

/** Waits until an expression holds in the page. */
async function holds(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await page.evaluate(expression)) === true) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`waited in vain for ${expression}`);
}

describe.skipIf(chromiumPath === null)(what("the list and its map"), () => {
  let desk: OpenDesk;
  beforeAll(async () => { desk = await openDesk(examples()); }, 60_000);

  test("an area drawn on the map narrows the list to what lies in it, is kept in the address, and is taken off again", async () => {
    const { page, visit, wrong } = await desk.person();
    await visit("/");
    const total = page.locator(".total");
    await total.getByText(/^[1-9]/u).waitFor();
    const all = await total.innerText();
    const draw = page.getByRole("button", { name: "Draw an area" });
    // The button can be pressed once the map is there.
    await holds(page, "[...document.querySelectorAll('.tools button')].some((button) => !button.disabled)");
    await draw.click();
    const box = (await page.getByRole("region", { name: "Where they are" }).boundingBox())!;
    await page.mouse.move(box.x + 30, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.locator(".rectangle").waitFor();
    await page.mouse.move(box.x + box.width / 2 + 5, box.y + box.height - 60, { steps: 2 });
    await page.mouse.up();
    await page.waitForURL(/area=/u);
    const area = new URL(page.url()).searchParams.get("area")!;
    const [west, south, east, north] = area.split(",").map(Number) as [number, number, number, number];
    expect(west < east && south < north, area).toBe(true);
    const inside = (await desk.ledger.incidents()).filter(({ place, articles }) => articles.some(({ main }) => main) && place?.lat != null && place.lon !== null && place.lat >= south && place.lat <= north && place.lon >= west && place.lon <= east).length;
    await page.getByText(inside === 1 ? "1 incident" : `${inside} incidents`, { exact: true }).waitFor();
    expect(`${inside} incidents`).not.toBe(all);
    await page.getByRole("button", { name: "Area of the map: off" }).click();
    await page.getByText(all, { exact: true }).waitFor();
    expect(wrong).toEqual([]);
  }, 60_000);

  test("the list is found where it was left, and its rows by keys alone", async () => {
    const many = await openDesk(Array.from({ length: 40 }, (_, index) => ({ outlet: "Northline", published: `2026-02-${String((index % 27) + 1).padStart(2, "0")}`, text: `Shelling kills ${index + 3} in ${["Kharkiv", "Sumy", "Odesa", "Lviv", "Dnipro"][index % 5]!}\n\nShelling killed ${index + 3} people at a market in ${["Kharkiv", "Sumy", "Odesa", "Lviv", "Dnipro"][index % 5]!}, Ukraine, on Monday, the mayor said.` })));
    const { page, visit } = await many.person();
    await visit("/");
    const rows = page.locator("ol li a");
    await rows.first().waitFor();
    for (let times = 0; times < 14; times += 1) await page.keyboard.press("j");
    await holds(page, "document.querySelector('[data-index=\"13\"] a') === document.activeElement");
    const top = Number(await page.evaluate("document.querySelector('.box').scrollTop"));
    expect(top).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Claims" }).waitFor();
    await page.goBack();
    await rows.first().waitFor();
    await holds(page, `document.querySelector('.box').scrollTop === ${top}`);
    await page.getByLabel("country").selectOption("UA");
    await holds(page, "document.querySelector('.box').scrollTop === 0");
  }, 60_000);

  test("says how far the ledger has been read while that goes on, and shows the list by itself", async () => {
    const ledger = await ledgerWith(examples().slice(0, 6));
    const gate = Promise.withResolvers<null>();
    const slow: Ledger = { ...ledger, incidentSummaries: async (some) => { await gate.promise; return ledger.incidentSummaries(some); } };
    const waiting = await openDesk([], { ledger: slow });
    const { page, wrong } = await waiting.person({ inspected: true });
    await page.goto(waiting.url);
    await page.getByText("The desk has just been started and is reading the ledger.").waitFor();
    expect(await page.getByRole("progressbar").count()).toBe(1);
    gate.resolve(null);
    await page.locator("ol li a").first().waitFor();
    expect(await page.getByText("is reading the ledger").count()).toBe(0);
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe.skipIf(chromiumPath === null)(what("what comes in"), () => {
  test("as files dropped on the page is read, one by one, and filed together", async () => {
    const desk = await openDesk([]);
    const { page, visit, wrong } = await desk.person();
    await visit("/intake");
    const drop = (type: string): Promise<unknown> => page.evaluate(`(() => {
      const given = new DataTransfer();
      for (const [name, text] of [["cali.txt", "Car bomb kills three in Cali\\n\\nA car bomb killed three officers in Cali, Colombia, on Friday, the mayor said."], ["kurmuk.txt", "Drone kills four\\n\\nA drone strike killed four workers in Kurmuk, Sudan, on Monday, the governor said."]]) given.items.add(new File([text], name, { type: "text/plain" }));
      document.querySelector("main").dispatchEvent(new DragEvent("${type}", { dataTransfer: given, bubbles: true, cancelable: true }));
    })()`);
    await drop("dragover");
    await page.locator(".dropping.over").waitFor();
    await drop("drop");
    await page.getByRole("heading", { level: 2, name: "kurmuk.txt" }).waitFor();
    expect(await page.locator(".dropping.over").count()).toBe(0);
    expect((await desk.ledger.articles()).length).toBe(0);
    await page.getByRole("button", { name: "File all 2 that were looked at" }).click();
    await until(async () => (await desk.ledger.articles()).length === 2, "both articles");
    await page.getByText(/1 filed \(1 new/u).waitFor();
    expect((await desk.ledger.articles()).map(({ file }) => file).sort()).toEqual(["cali.txt", "kurmuk.txt"]);
    expect(wrong).toEqual([]);
  }, 60_000);

  test("as an address is fetched by this machine, looked at and filed; one that is not allowed says why", async () => {
    const asked: string[] = [];
    const port = await serve((request, answer) => {
      asked.push(request.url ?? "");
      if (request.url !== "/kurmuk.html") { answer.writeHead(404).end(); return; }
      answer.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="en"><head><title>Drone strike kills four at depot</title><meta property="og:site_name" content="Upper Nile Wire"><meta property="article:published_time" content="2026-02-17T06:00:00Z"></head><body><article><h1>Drone strike kills four at depot</h1>${"<p>A drone strike on a fuel depot near Kurmuk, Sudan, killed four workers on Monday, the regional governor said. The depot burned until noon, and the road to the north was closed for the day.</p>".repeat(3)}</article></body></html>`);
    });
    const fetching = (allowPrivate: boolean) => (address: string) => readAddress(address, { published: null, outlet: null, maxBytes: 1_000_000, stdin: (async function* () { /* nothing comes in */ })() }, { network: systemNetwork(allowPrivate), clock, userAgent: "sayso-test" });
    const desk = await openDesk([], { readAddress: fetching(true) });
    const { page, visit, wrong } = await desk.person();
    await visit("/intake");
    await page.getByLabel(/^Page or feed/u).fill(`http://127.0.0.1:${port}/kurmuk.html`);
    await page.getByRole("button", { name: "Fetch and look" }).click();
    const read = page.getByRole("region", { name: "What was read" });
    await read.getByText("Upper Nile Wire").waitFor();
    await read.getByText(/killed 4/u).first().waitFor();
    expect(asked).toContain("/kurmuk.html");
    await page.getByRole("button", { name: "File in the ledger" }).click();
    await page.getByText("1 filed (1 new").waitFor();
    const [filed] = await desk.ledger.articles();
    expect([filed!.url, filed!.outlet, filed!.published]).toEqual([`http://127.0.0.1:${port}/kurmuk.html`, "Upper Nile Wire", "2026-02-17T06:00:00Z"]);
    // The page itself asked nobody but the desk.
    expect(wrong).toEqual([]);
    const closed = await openDesk([], { readAddress: fetching(false) });
    const ben = await closed.person();
    await ben.visit("/intake");
    const before = asked.length;
    await ben.page.getByLabel(/^Page or feed/u).fill(`http://127.0.0.1:${port}/kurmuk.html`);
    await ben.page.getByRole("button", { name: "Fetch and look" }).click();
    await ben.page.getByText("What failed, and why").waitFor();
    expect(asked).toHaveLength(before);
  }, 60_000);

  test("through another process appears on the page without loading it anew", async () => {
    const desk = await openDesk(examples().slice(0, 3));
    const { page, visit } = await desk.person();
    await visit("/?place=Kurmuk");
    await page.getByText("No incident is left by these filters.").waitFor();
    const loaded = await page.evaluate("performance.timeOrigin");
    const folder = mkdtempSync(join(tmpdir(), "sayso-other-"));
    try {
      writeFileSync(join(folder, "kurmuk.txt"), "Drone strike kills four at depot\n\nA drone strike on a fuel depot near Kurmuk, Sudan, killed four workers on 16 February 2026, the regional governor said.");
      const child = spawn(process.execPath, [join(import.meta.dirname, "../../src/cli/main.ts"), "read", join(folder, "kurmuk.txt"), "--ledger", desk.ledger.location, "--published", "2026-02-17"], { stdio: "ignore" });
      expect(await once(child, "close")).toEqual([0, null]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    await page.getByText("1 incident", { exact: true }).waitFor();
    expect(await page.locator("ol li a").innerText()).toContain("Kurmuk");
    expect(await page.evaluate("performance.timeOrigin")).toBe(loaded);
  }, 60_000);
});

describe.skipIf(chromiumPath === null)(what("every page"), () => {
  let desk: OpenDesk;
  let paths: readonly string[];
  const hebrew = "שלושה בני אדם נהרגו";
  beforeAll(async () => {
    desk = await openDesk([
      ...examples(),
      { title: `Shelling kills 5 \u202Ein Kharkiv ${hebrew}`, outlet: "קול הצפון (1)", published: "2026-02-20", text: `Shelling kills 5 in Kharkiv\n\nRussian shelling killed 5 people at a market in Kharkiv, Ukraine, on Monday, said the mayor, “${hebrew}”, he said.\n\n“${hebrew}”, the mayor of Kharkiv said; 5 people were killed.` },
    ]);
    const incidents = await desk.ledger.incidents();
    const kharkiv = incidents.find(({ articles }) => articles.some(({ outlet }) => outlet?.startsWith("קול") === true))!;
    const pyriatyn = incidents.filter(({ title }) => title.includes("Pyriatyn")).sort((a, b) => b.articles.length - a.articles.length)[0]!;
    paths = ["/", "/?mentioned=true&sort=figure", `/incidents/${pyriatyn.id}`, `/incidents/${kharkiv.id}`, `/articles/${kharkiv.articles[0]!.id}`, `/articles/${pyriatyn.articles[0]!.id}`, "/review", `/review?incident=${kharkiv.id}`, "/intake", "/export?as=csv", "/ledger", "/settings"];
  }, 60_000);

  test("asks nobody but this machine for anything, the map and its lands included", async () => {
    const { page, visit, wrong } = await desk.person();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const path of paths) {
      await visit(path);
      await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
    }
    await visit("/");
    await until(() => asked.some((url) => url.endsWith("/map/world.json")), "the map's world");
    expect(asked.filter((url) => !url.startsWith(desk.url) && !/^(?:data|blob):/u.test(url))).toEqual([]);
    expect(wrong).toEqual([]);
  }, 120_000);

  test("keeps still: nothing that is read moves while the rest of the page comes", async () => {
    const { page, visit } = await desk.person();
    await page.addInitScript({ content: "globalThis.moved = []; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.moved.push({ by: entry.value, what: entry.sources.map(({ node }) => node?.parentElement?.className + ' ' + (node?.textContent ?? '').slice(0, 40)).join('; ') }); }).observe({ type: 'layout-shift', buffered: true });" });
    for (const path of paths) {
      await visit(path);
      await page.waitForTimeout(1_200);
      const moved = await page.evaluate<readonly { readonly by: number; readonly what: string }[]>("globalThis.moved");
      // A tenth is what is held to be good; a desk that people read from all day moves less.
      expect(moved.reduce((sum, { by }) => sum + by, 0), `${path}: ${JSON.stringify(moved)}`).toBeLessThan(0.03);
    }
  }, 120_000);

  test("keeps text that runs from right to left, and marks that turn it, to itself", async () => {
    const { page, visit } = await desk.person();
    const turned: string[] = [];
    for (const path of paths) {
      await visit(path);
      await page.waitForTimeout(600);
      // Each run of such text stands in an element of its own, which what stands beside it is not ordered by.
      turned.push(...(await page.evaluate<readonly string[]>(`(() => {
        const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        const loose = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (!/[\\u0590-\\u06FF\\u202E]/u.test(node.textContent)) continue;
          let element = node.parentElement, kept = false;
          while (element !== null && !kept) {
            const style = getComputedStyle(element);
            kept = /isolate|plaintext/u.test(style.unicodeBidi) || ["OPTION", "TITLE", "PRE", "TEXTAREA"].includes(element.tagName);
            element = style.display === "block" && !kept ? null : element.parentElement;
          }
          if (!kept) loose.push(location.pathname + ": " + node.parentElement.outerHTML.slice(0, 200));
        }
        return loose;
      })()`)));
    }
    expect(turned).toEqual([]);
    await visit(paths[4]!);
    // A quote from right to left reads so, in a page that goes on from left to right.
    const direction = (selector: string): Promise<unknown> => page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).direction`);
    expect([await direction("html"), await direction("main")]).toEqual(["ltr", "ltr"]);
  }, 120_000);
});

describe.skipIf(chromiumPath === null)(what("a whole review"), () => {
  test("is done with the keyboard alone, from the first page to nothing left", async () => {
    const desk = await openDesk(examples().slice(0, 3));
    const { page, visit, wrong } = await desk.person();
    await visit("/");
    await page.locator("ol li a").first().waitFor();
    // By the tabulator to the link in the header; the focus is seen at every step.
    const focus = (): Promise<string> => page.evaluate("document.activeElement?.textContent?.trim() ?? ''");
    for (let times = 0; times < 20 && !(await focus()).startsWith("Review"); times += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("(() => { const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1; })()"), await focus()).toBe(true);
    }
    await page.keyboard.press("Enter");
    const current = page.getByRole("region", { name: "The incident under review" });
    await current.locator(".claims li[aria-current]").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("accept the claim").waitFor();
    await page.keyboard.press("Escape");
    // The first decision asks for a name.
    await page.keyboard.press("a");
    await page.getByRole("dialog", { name: "Who decides?" }).waitFor();
    await page.keyboard.type("Ada");
    await page.keyboard.press("Enter");
    const taken = async (kind: string): Promise<number> => (await desk.ledger.entries()).filter((entry) => entry.kind === kind).length;
    await until(async () => (await taken("claimAccepted")) === 1, "the accepted claim");
    // The next claim is corrected, in a dialog that keeps the focus and gives it back.
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog", { name: "Correct the claim" });
    await dialog.waitFor();
    for (let times = 0; times < 40; times += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.querySelector('dialog[open]').contains(document.activeElement) || document.activeElement === document.body")).toBe(true);
    }
    await dialog.getByLabel("over").focus();
    await page.keyboard.press("ArrowDown");
    await dialog.getByLabel("Why?").focus();
    await page.keyboard.type("read again");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await until(async () => (await taken("claimCorrected")) === 1, "the corrected claim");
    await dialog.waitFor({ state: "detached" });
    const nothing = page.getByText("Nothing waits.");
    for (let times = 0; times < 60 && !(await nothing.isVisible()); times += 1) {
      const before = await taken("incidentReviewed");
      await page.keyboard.press("A");
      // Who looks at an incident that is being grouped anew is told to look again, and does.
      for (let waits = 0; waits < 20 && (await taken("incidentReviewed")) === before && !(await nothing.isVisible()); waits += 1) await page.waitForTimeout(100);
      await page.waitForTimeout(150);
    }
    expect(await nothing.isVisible()).toBe(true);
    const left = (await desk.ledger.incidents()).filter(({ articles, review }) => articles.some(({ main }) => main) && review.state !== "reviewed");
    expect(left).toEqual([]);
    expect(wrong).toEqual([]);
  }, 120_000);
});
