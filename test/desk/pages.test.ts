import { beforeAll, describe, expect, test } from "vitest";
import { examples } from "../server/desk.ts";
import { chromiumPath, findBarriers, openDesk, overflowOf, withoutChromium, type OpenDesk } from "./browser.ts";

describe.skipIf(chromiumPath === null)(`every page${chromiumPath === null ? ` (${withoutChromium})` : ""}`, () => {
  let desk: OpenDesk;
  let paths: Readonly<Record<string, string>>;

  beforeAll(async () => {
    desk = await openDesk(examples());
    const incident = (await desk.ledger.incidents()).filter(({ title }) => title.includes("Pyriatyn")).sort((a, b) => b.articles.length - a.articles.length)[0]!;
    const article = incident.articles[0]!.id;
    const claim = (await desk.ledger.article(article))!.claims.find(({ kind }) => kind === "casualties")!;
    paths = {
      Incidents: "/", "a filter that leaves nothing": "/?from=2100-01-01", Incident: `/incidents/${incident.id}`, "an unknown incident": "/incidents/inc_0000000000000000", Article: `/articles/${article}?claim=${encodeURIComponent(claim.id)}`,
      Review: "/review", Intake: "/intake", Export: "/export?as=acled", Ledger: "/ledger", Settings: "/settings", Search: "/search?q=hospital", "a search of quotes": "/search?q=hospital&in=quotes", "an empty search": "/search", "an incident under ACLED": `/incidents/${incident.id}?codebook=acled`, "an unknown page": "/nothing",
    };
  }, 60_000);

  test.each([
    ["light", 1280, 800, 1], ["dark", 1280, 800, 1], ["light", 360, 740, 1], ["dark", 360, 740, 1], ["light", 640, 400, 2],
  ] as const)("has no barrier, nothing cut off and no error: %s, %i by %i, scale %i", async (scheme, width, height, scale) => {
    const { page, wrong } = await desk.person({ scheme, width, height, scale, inspected: true });
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(new URL(path, desk.url).href);
      await page.locator("main h1, main [role=alert]").first().waitFor({ state: "attached" });
      await page.waitForTimeout(250);
      expect(await findBarriers(page), `${name} ${scheme} ${width}`).toEqual([]);
      expect(await overflowOf(page), `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test("keeps within its policy: nothing is loaded from elsewhere, nothing inline runs", async () => {
    const { page, wrong, visit } = await desk.person();
    const refused: string[] = [];
    await page.exposeFunction("refuse", (what: string) => refused.push(what));
    await page.addInitScript({ content: 'document.addEventListener("securitypolicyviolation", (event) => { refuse([event.violatedDirective, event.blockedURI, event.sourceFile].join(" ")); });' });
    for (const path of ["/", paths["Incident"]!, paths["Article"]!, "/review", "/intake", "/export", "/ledger", "/settings"]) {
      await visit(path);
      await page.waitForTimeout(path === "/" ? 2_500 : 400);
    }
    expect(refused).toEqual([]);
    expect(wrong).toEqual([]);
  }, 60_000);

  test("is led to by a person who opens the desk for the first time, who sees incidents", async () => {
    const { page, visit } = await desk.person();
    await visit("/");
    expect(await page.locator("ol li a").first().innerText()).toMatch(/killed/u);
    for (const name of ["Review", "Intake", "Export", "Ledger", "Settings", "Incidents"]) {
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor({ state: "attached" });
    }
  });

  test("holds its view in the address: filters, counts and the way back", async () => {
    const { page, visit } = await desk.person();
    await visit("/");
    await page.locator("ol li a").first().waitFor();
    await page.getByLabel("country").selectOption("UA");
    await page.getByText("1 incident", { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe("?country=UA");
    await page.locator("ol li a").first().click();
    await page.getByRole("heading", { level: 1, name: /Pyriatyn/u }).waitFor();
    await page.goBack();
    await page.getByText("1 incident", { exact: true }).waitFor();
    await page.getByRole("button", { name: "All filters off" }).click();
    await page.getByText("6 incidents", { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  test("has a door behind every figure: from the list to the words in their article", async () => {
    const { page, visit } = await desk.person();
    await visit("/");
    await page.locator("ol li a", { hasText: "Pyriatyn" }).click();
    await page.getByRole("button", { name: /Russian Ministry of Defence/u }).first().click();
    const quote = page.locator(".words blockquote a").first();
    const words = (await quote.innerText()).slice(1, -1);
    await quote.click();
    await page.locator("mark.selected").first().waitFor();
    expect((await page.locator("mark.selected").allInnerTexts()).join("")).toBe(words);
    expect(await page.getByRole("region", { name: "The selected claim" }).innerText()).toContain("en/casualties/");
  });

  test("prints an incident as a dossier: black on white, every voice and every folded part with it", async () => {
    const { page, visit } = await desk.person({ scheme: "dark", width: 800, height: 1100 });
    await visit(paths["Incident"]!);
    await page.getByRole("heading", { name: "Killed" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe("rgb(255, 255, 255)");
    await page.locator("button.voice", { hasText: "Russian Ministry of Defence" }).first().waitFor();
    await page.locator(".moved table").first().waitFor();
    expect(await page.getByRole("button", { name: /^Accept all/u }).isVisible()).toBe(false);
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });

  test("shows an article that another program files, without loading anew", async () => {
    const { page, visit } = await desk.person();
    await visit("/?place=Lowland");
    await page.getByText("No incident is left by these filters.").waitFor();
    const { fileReport } = await import("../server/desk.ts");
    await fileReport(desk.ledger, { text: "Shelling kills three in Kharkiv\n\nRussian shelling killed three people at a market in Kharkiv, Ukraine, on Monday, the mayor said.", published: "2026-11-03", outlet: "Lowland Post" });
    await desk.ledger.regroup();
    await visit("/?place=Kharkiv");
    await page.getByText("1 incident", { exact: true }).waitFor();
    const before = await page.evaluate("performance.timeOrigin");
    await fileReport(desk.ledger, { text: "Drone kills two in Kharkiv\n\nA drone strike killed two medics outside a clinic in Kharkiv, Ukraine, on 9 October, police said.", published: "2026-10-10", outlet: "Lowland Post" });
    await desk.ledger.regroup();
    await page.getByText("2 incidents", { exact: true }).waitFor();
    expect(await page.evaluate("performance.timeOrigin")).toBe(before);
  });
});
