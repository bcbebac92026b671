import type { Locator } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Incident } from "../../src/core/index.ts";
import { examples, until } from "../server/desk.ts";
import { chromiumPath, findBarriers, openDesk, overflowOf, withoutChromium, type OpenDesk, type Person } from "./browser.ts";

const reason = "agreed at the desk";
const slow = 120_000;

describe.skipIf(chromiumPath === null)(`settings of the ledger${chromiumPath === null ? ` (${withoutChromium})` : ""}`, () => {
  let desk: OpenDesk;
  let ada: Person;
  let before: Incident;

  const incidentNow = async (): Promise<Incident> => (await desk.ledger.incident(before.id))!;
  const because = async (dialog: Locator): Promise<void> => {
    await dialog.getByLabel("Why?").fill(reason);
    await dialog.getByRole("button", { name: /^(?:Set it|Set the codebook|Remove it)$/u }).click();
    await dialog.waitFor({ state: "detached" });
  };
  const followed = (): Promise<void> => until(async () => !(await desk.ledger.isStale()), "the incidents");

  beforeAll(async () => {
    desk = await openDesk(examples().slice(0, 9));
    before = (await desk.ledger.incidents()).filter(({ title }) => title.includes("Pyriatyn")).sort((a, b) => b.articles.length - a.articles.length)[0]!;
    ada = await desk.person({ name: "Ada", inspected: true });
  }, slow);

  test("a speaker's names are set from the list, and the incident has one row in place of two", async () => {
    const named = before.findings.find(({ of, role }) => of === "killed" && role === "victim")!.bySpeaker.flatMap(({ name, relation, stance }) => (name === null || relation !== "adversary" || stance === "denies" ? [] : [name]));
    expect(named.length).toBeGreaterThan(1);
    const [one, other] = [named[0]!, named[1]!];
    await ada.visit("/settings");
    await ada.page.getByRole("button", { name: `Speaker ${one}: set its names`, exact: true }).click();
    const dialog = ada.page.getByRole("dialog", { name: "Set a speaker" });
    expect(await dialog.getByLabel("Name, as it is to be shown").inputValue()).toBe(one);
    expect(await findBarriers(ada.page)).toEqual([]);
    await dialog.getByLabel("Other names of it").fill(other);
    await because(dialog);
    await ada.page.getByText(`The speaker ${one} is set.`).waitFor();
    await ada.page.getByRole("region", { name: "Speakers under several names" }).getByText(`set by Ada`).waitFor();
    await followed();
    const { bySpeaker } = (await incidentNow()).findings.find(({ of, role }) => of === "killed" && role === "victim")!;
    expect(bySpeaker.map(({ name }) => name)).toContain(one);
    expect(bySpeaker.map(({ name }) => name)).not.toContain(other);
    expect((await incidentNow()).origins).toBeLessThan(before.origins);
    await ada.visit(`/incidents/${before.id}`);
    await ada.page.getByRole("button", { name: new RegExp(`^.*${one}`, "u") }).first().waitFor();
    expect(await ada.page.getByRole("rowheader", { name: other, exact: true }).count()).toBe(0);
    await ada.visit("/settings");
    await ada.page.getByRole("button", { name: new RegExp(`^Undo entry \\d+, ${one}$`, "u") }).click();
    await until(async () => (await desk.ledger.settings()).speakers.length === 0, "the speaker unset");
    await followed();
    expect(await incidentNow()).toEqual(before);
    expect(ada.wrong).toEqual([]);
  }, slow);

  test("a party and an outlet are set, changed under another name, and removed, each with its reason", async () => {
    await ada.visit("/settings");
    const parties = ada.page.getByRole("region", { name: "Parties" });
    await parties.getByRole("button", { name: "Set a party" }).click();
    const dialog = ada.page.getByRole("dialog");
    expect(await dialog.getByRole("button", { name: "Set it" }).isDisabled()).toBe(true);
    await dialog.getByLabel("Name, as it is to be shown").fill("Free Valley Column");
    await dialog.getByLabel("Other names of it").fill("FVC\nthe column\n");
    await dialog.getByLabel("Fights").fill("UA");
    await dialog.getByLabel("Only in events in").fill("Ukraine".slice(0, 1));
    await dialog.getByText("A country is a code of two letters, as UA.").waitFor();
    await dialog.getByLabel("Only in events in").fill("ua");
    await because(dialog);
    await parties.getByText("FVC").waitFor();
    expect((await desk.ledger.settings()).parties).toEqual([{ kind: "party", name: "Free Valley Column", side: null, aliases: ["FVC", "the column"], country: "UA", region: null, against: ["UA"] }]);
    await parties.getByRole("button", { name: "Change Free Valley Column" }).click();
    await dialog.getByLabel("Name, as it is to be shown").fill("Valley Column");
    await because(dialog);
    await parties.locator("strong", { hasText: /^Valley Column$/u }).waitFor();
    expect((await desk.ledger.settings()).parties.map(({ name }) => name)).toEqual(["Valley Column"]);

    const outlets = ada.page.getByRole("region", { name: "Outlets", exact: true });
    await outlets.getByRole("button", { name: "Set an outlet" }).click();
    await dialog.getByLabel("Name, as it is to be shown").fill("Valley Radio");
    await dialog.getByLabel("Site").fill("https://news.valley.example/today");
    await dialog.getByLabel("Published in").fill("UA");
    await dialog.getByLabel("Speaks for").fill("Valley Column");
    await because(dialog);
    await outlets.getByText("news.valley.example").waitFor();
    expect((await desk.ledger.settings()).outlets).toEqual([{ kind: "outlet", name: "Valley Radio", aliases: [], domain: "news.valley.example", country: "UA", language: null, side: "Valley Column" }]);
    // A name is one party's: the second is told whose it is, and nothing is recorded.
    await parties.getByRole("button", { name: "Set a party" }).click();
    await dialog.getByLabel("Name, as it is to be shown").fill("The Column");
    await dialog.getByLabel("Only in events in").fill("UA");
    await dialog.getByLabel("Why?").fill(reason);
    await dialog.getByRole("button", { name: "Set it" }).click();
    await dialog.getByRole("alert").getByText("“The Column” is a name of the party Valley Column already.").waitFor();
    await ada.page.keyboard.press("Escape");
    await parties.getByRole("button", { name: "Remove Valley Column" }).click();
    await because(dialog);
    await parties.getByText("None is set.").waitFor();
    const log = (await desk.ledger.entriesAbout("settings")).map(({ who, kind }) => `${who}: ${kind}`);
    expect(log.slice(-5)).toEqual(["Ada: settingSet", "Ada: settingRemoved", "Ada: settingSet", "Ada: settingSet", "Ada: settingRemoved"]);
    expect(ada.wrong).toEqual([]);
  }, slow);

  test("the codebook of the ledger is that of lists, and of an incident's page where none is asked for", async () => {
    await ada.visit("/settings");
    await ada.page.getByRole("radio", { name: "Airwars" }).click();
    await because(ada.page.getByRole("dialog"));
    await ada.page.getByRole("cell", { name: /Airwars gives a range/u }).waitFor();
    expect(await ada.page.getByRole("radio", { name: "Airwars" }).isChecked()).toBe(true);
    await followed();
    expect((await incidentNow()).findings.every(({ rule }) => rule.startsWith("airwars/"))).toBe(true);
    await ada.visit(`/incidents/${before.id}`);
    await ada.page.getByText("airwars/minimum-and-maximum").first().waitFor();
    await until(async () => ada.page.getByRole("radio", { name: "Airwars" }).isChecked(), "the codebook of the ledger");
    await ada.visit("/export?as=geojson");
    await ada.page.getByText(/Figures by the codebook airwars/u).waitFor();
    await ada.page.getByLabel("Figures by the codebook").selectOption("gtd");
    await ada.page.getByText(/Figures by the codebook gtd/u).waitFor();
    await ada.visit("/settings");
    await ada.page.getByRole("radio", { name: "Sayso" }).click();
    await because(ada.page.getByRole("dialog"));
    await until(async () => (await desk.ledger.settings()).codebook === "sayso", "the codebook");
    await followed();
    expect((await desk.ledger.verify()).problems).toEqual([]);
  }, slow);

  test("an incident is looked at under every codebook; chart, rules, matrix and address follow", async () => {
    await ada.visit(`/incidents/${before.id}`);
    await ada.page.getByText("sayso/affected-party").first().waitFor();
    const [line] = await ada.page.getByRole("region", { name: "Killed" }).locator("header p").allInnerTexts();
    for (const [name, words] of [["acled", "ACLED records no figure but the dead."], ["ucdp", "best placed to know"], ["gtd", "perpetrators"], ["airwars", "no single number"]] as const) {
      await ada.page.getByRole("radio", { name, exact: false }).first().check();
      await ada.page.locator(".rule", { hasText: words }).first().waitFor();
      expect(new URL(ada.page.url()).search).toBe(`?codebook=${name}`);
      expect(await findBarriers(ada.page)).toEqual([]);
    }
    expect(await ada.page.getByRole("region", { name: "Killed" }).locator("header p").first().innerText()).toMatch(/best not stated/u);
    expect(await ada.page.getByRole("region", { name: "Claims by speaker" }).locator(".bound").allInnerTexts()).not.toContain("best");
    await ada.page.getByRole("radio", { name: "Sayso" }).check();
    await ada.page.getByText("sayso/affected-party").first().waitFor();
    expect(new URL(ada.page.url()).search).toBe("");
    expect((await ada.page.getByRole("region", { name: "Killed" }).locator("header p").allInnerTexts())[0]).toBe(line);
    expect(await ada.page.getByRole("region", { name: "Claims by speaker" }).locator(".bound").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining("best")]));
    // A shared address opens as it was; decisions rest on the incident as the ledger keeps it.
    await ada.visit(`/incidents/${before.id}?codebook=ucdp`);
    await ada.page.getByText("ucdp/most-reliable-estimate").first().waitFor();
    await ada.page.keyboard.press("a");
    await ada.page.locator(".state", { hasText: /^reviewed by Ada/u }).waitFor();
    expect(ada.wrong).toEqual([]);
  }, slow);

  test.each([["light", 360], ["dark", 1280]] as const)("every form is free of barriers and fits: %s, %i", async (scheme, width) => {
    const { page, visit, wrong } = await desk.person({ name: "Ben", scheme, width, height: 740, inspected: true });
    await visit("/settings");
    for (const name of ["Set a party", "Set a speaker", "Set an outlet"]) {
      await page.getByRole("button", { name }).click();
      await page.getByRole("dialog", { name }).waitFor();
      expect(await findBarriers(page), name).toEqual([]);
      expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    expect(wrong).toEqual([]);
  }, slow);
});

describe.skipIf(chromiumPath === null)("the API's page", () => {
  test("has its icon, and asks for nothing that is not there", async () => {
    const desk = await openDesk([]);
    const { page } = await desk.person();
    const missing: string[] = [];
    page.on("response", (response) => { if (response.status() >= 400) missing.push(response.url()); });
    await page.goto(new URL("/api", desk.url).href);
    await page.getByRole("heading", { level: 1, name: "The API" }).waitFor();
    await page.waitForTimeout(500);
    expect(missing).toEqual([]);
    expect((await fetch(new URL("/api/mark.svg", desk.url))).headers.get("content-type")).toBe("image/svg+xml");
  });
});
