import type { Browser, CDPSession, Page } from "playwright-core";

interface Costs {
  /** Of the page's main thread, and of this process, which serves and drives it. */
  readonly pageMs: number;
  readonly serverMs: number;
}

/** What a person may wait for, in processor time of browser and server together. */
const target = { firstViewMs: 1_000, interactionMs: 100 } as const;

/** Does what a person does in the desk at `url`, and prints what each takes. */
export async function benchPages(browser: Browser, url: string, line: (name: string, ms: number, note: string) => void, cpuMs: (work: () => Promise<unknown>) => Promise<number>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", timezoneId: "UTC" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const costsOf = async (work: () => Promise<unknown>): Promise<Costs> => {
    // What the step before left to be done, a map for one, is not this one's.
    await page.waitForTimeout(800);
    const before = await taskMs(session);
    const serverMs = await cpuMs(async () => { await work(); await settled(page); });
    return { pageMs: (await taskMs(session)) - before, serverMs };
  };
  const told = (name: string, { pageMs, serverMs }: Costs, most: number): void => {
    const all = pageMs + serverMs;
    line(name, all, `${pageMs.toFixed(0)} page, ${serverMs.toFixed(0)} server; ${all < most ? "met" : `MISSED: under ${most} ms`}`);
  };
  const rows = page.locator("ol li a");
  const began = performance.now();
  told("first view", await costsOf(async () => { await page.goto(url); await rows.first().waitFor(); }), target.firstViewMs);
  line("  by the clock", performance.now() - began, "");
  // The map comes after the list, and is drawn by the processor here.
  await page.waitForTimeout(3_000);
  const totalAfter = async (work: () => Promise<unknown>): Promise<void> => {
    const total = page.locator(".total");
    const was = await total.innerText();
    await work();
    await page.waitForFunction((before) => (globalThis as unknown as { document: { querySelector: (selector: string) => { innerText: string } | null } }).document.querySelector(".total")?.innerText !== before, was);
  };
  told("a filter is set", await costsOf(() => totalAfter(() => page.getByLabel("kind").selectOption({ index: 1 }))), target.interactionMs);
  told("another beside it", await costsOf(() => totalAfter(() => page.getByLabel("≥ killed").fill("10").then(() => page.keyboard.press("Tab")))), target.interactionMs);
  told("all filters off", await costsOf(() => totalAfter(() => page.getByRole("button", { name: "All filters off" }).click())), target.interactionMs);
  const first = await rows.first().innerText();
  told("sorted otherwise", await costsOf(async () => {
    await page.getByLabel("order").selectOption("figure");
    await page.waitForFunction((before) => (globalThis as unknown as { document: { querySelector: (selector: string) => { innerText: string } | null } }).document.querySelector("ol li a")?.innerText !== before, first);
  }), target.interactionMs);
  told("scrolled a hundred rows on", await costsOf(async () => {
    await page.locator(".box").evaluate((box) => { (box as unknown as { scrollTop: number }).scrollTop = 6_400; });
    await page.locator("[data-index='104'] a").waitFor();
  }), target.interactionMs);
  told("scrolled to the middle", await costsOf(async () => {
    await page.locator(".box").evaluate((box) => { const one = box as unknown as { scrollTop: number; scrollHeight: number }; one.scrollTop = one.scrollHeight / 2; });
    await page.waitForTimeout(50);
    await page.locator("li[data-index] a").first().waitFor();
  }), target.interactionMs);
  const ten = await costsOf(async () => { for (let times = 0; times < 10; times += 1) await page.keyboard.press("j"); });
  told("next row by key", { pageMs: ten.pageMs / 10, serverMs: ten.serverMs / 10 }, target.interactionMs);
  told("words searched for", await costsOf(() => totalAfter(async () => { await page.getByRole("searchbox").fill("market"); await page.keyboard.press("Enter"); })), target.interactionMs);
  told("an incident opened", await costsOf(async () => { await rows.first().click(); await page.locator("h2").first().waitFor(); }), target.interactionMs);
  told("and back", await costsOf(async () => { await page.goBack(); await rows.first().waitFor(); }), target.interactionMs);
  told("review opened", await costsOf(async () => { await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Review" }).click(); await page.locator(".claims li").first().waitFor(); }), target.interactionMs);
  told("the next in the queue", await costsOf(async () => {
    await page.keyboard.press("n");
    await page.getByText(/^2 of /u).waitFor();
    await page.locator(".claims li").first().waitFor();
  }), target.interactionMs);
  await context.close();
}

/** Processor time of the page's main thread so far. */
async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
}

/** Until the page has painted what it has. */
async function settled(page: Page): Promise<void> {
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
}
