import { beforeEach, describe, expect, test } from "vitest";
import { examples, until } from "../server/desk.ts";
import { chromiumPath, openDesk, withoutChromium, type OpenDesk, type Person } from "./browser.ts";

/** Kinds of the decisions on record, the oldest first. */
async function decided(desk: OpenDesk): Promise<readonly string[]> {
  return (await desk.ledger.entries()).filter(({ who }) => !who.startsWith("sayso")).map(({ kind, who }) => `${who}: ${kind}`);
}

async function recorded(desk: OpenDesk, expected: readonly string[]): Promise<void> {
  await until(async () => (await decided(desk)).length >= expected.length, expected.join(", "));
  expect(await decided(desk)).toEqual(expected);
}

describe.skipIf(chromiumPath === null)(`decisions${chromiumPath === null ? ` (${withoutChromium})` : ""}`, () => {
  let desk: OpenDesk;
  let incident: { readonly id: string; readonly articles: readonly { readonly id: string }[] };
  let article: string;

  beforeEach(async () => {
    desk = await openDesk(examples().slice(0, 9));
    incident = (await desk.ledger.incidents()).filter(({ title }) => title.includes("Pyriatyn")).sort((a, b) => b.articles.length - a.articles.length)[0]!;
    article = incident.articles[0]!.id;
  }, 60_000);

  const press = async ({ page }: Person, ...given: readonly string[]): Promise<void> => {
    for (const key of given) await page.keyboard.press(key);
  };

  /** Presses until it is recorded: who looks at an incident that is being grouped anew is told to look again. */
  const insist = async (person: Person, key: string, expected: string): Promise<void> => {
    for (let tries = 0; tries < 8 && !(await decided(desk)).includes(expected); tries += 1) {
      await person.page.waitForTimeout(700);
      if (!(await decided(desk)).includes(expected)) await press(person, key);
      await person.page.waitForTimeout(300);
    }
    expect(await decided(desk)).toContain(expected);
  };

  test("on claims are taken by keys alone, named, told, and taken back", async () => {
    const ada = await desk.person();
    await ada.visit(`/articles/${article}`);
    await ada.page.locator("mark").first().waitFor();
    await press(ada, "j");
    await ada.page.getByRole("region", { name: "The selected claim" }).waitFor();
    await press(ada, "a");
    // The first decision asks who decides, and goes on once that is said.
    await ada.page.getByRole("dialog", { name: "Who decides?" }).waitFor();
    await ada.page.keyboard.type("Ada");
    await press(ada, "Enter");
    await recorded(desk, ["Ada: claimAccepted"]);
    await ada.page.getByText("accepted", { exact: true }).first().waitFor();
    await press(ada, "j", "r");
    await recorded(desk, ["Ada: claimAccepted", "Ada: claimRejected"]);
    await press(ada, "u");
    await recorded(desk, ["Ada: claimAccepted", "Ada: claimRejected", "Ada: decisionUndone"]);
    expect(ada.wrong).toEqual([]);
  });

  test("correct a claim, with a reason, and the incident follows", async () => {
    const ada = await desk.person({ name: "Ada" });
    const extraction = (await desk.ledger.article(article))!;
    const claim = extraction.claims.find((one) => one.kind === "casualties" && one.outcome === "killed" && one.scope === "event")!;
    await ada.visit(`/articles/${article}?claim=${encodeURIComponent(claim.id)}`);
    await ada.page.getByRole("region", { name: "The selected claim" }).waitFor();
    await press(ada, "c");
    const dialog = ada.page.getByRole("dialog", { name: "Correct the claim" });
    await dialog.getByLabel("how many").selectOption("exact");
    await dialog.getByLabel("number").fill("77");
    await dialog.getByLabel("Why?").fill("counted again in the text");
    await press(ada, "Tab", "Enter");
    await recorded(desk, ["Ada: claimCorrected"]);
    await ada.visit(`/incidents/${incident.id}`);
    await ada.page.getByText("77", { exact: true }).first().waitFor();
  });

  test("add a claim on words that are selected, and find words that are typed", async () => {
    const ada = await desk.person({ name: "Ada" });
    await ada.visit(`/articles/${article}`);
    const text = (await desk.ledger.article(article))!.article.text;
    const words = text.slice(text.length - 40).trim();
    await ada.page.locator("mark").first().waitFor();
    await press(ada, "+");
    const dialog = ada.page.getByRole("dialog", { name: "Add a claim" });
    await dialog.getByLabel("Words of the text").fill("these words stand nowhere in it");
    await dialog.getByText("These words do not stand in the text.").waitFor();
    await dialog.getByLabel("Words of the text").fill(words);
    await dialog.getByLabel("what").selectOption("injured");
    await dialog.getByLabel("number").fill("5");
    await dialog.getByLabel("Why?").fill("the program did not see it");
    await dialog.getByRole("button", { name: "Add it" }).click();
    await recorded(desk, ["Ada: claimAdded"]);
    const added = (await desk.ledger.article(article))!.claims.find(({ rule }) => rule === "hand/added")!;
    expect(added.quote).toBe(words);
    await dialog.waitFor({ state: "detached" });
    // The page shows the text anew once the incidents have followed, which takes a selection away.
    const choose = async (): Promise<string> => {
      await ada.page.locator("mark").nth(1).dblclick();
      await press(ada, "+");
      const chosen = await dialog.getByLabel("Words of the text").inputValue();
      await press(ada, "Escape");
      await dialog.waitFor({ state: "detached" });
      return chosen.trim();
    };
    await expect.poll(choose, { timeout: 20_000 }).not.toBe("");
    const again = await choose();
    expect(again).not.toBe("");
    expect(text).toContain(again);
  });

  test("on incidents: review, status, note, merge and split go to the ledger and back to the page", async () => {
    const ada = await desk.person({ name: "Ada" });
    await ada.visit(`/incidents/${incident.id}`);
    await ada.page.getByRole("heading", { name: "Killed" }).waitFor();
    const count = (await desk.ledger.incidents()).length;
    const because = async (): Promise<void> => {
      await ada.page.getByLabel("Why?").fill("seen on the page");
      await press(ada, "Enter");
    };
    await press(ada, "n");
    await because();
    await recorded(desk, ["Ada: noted"]);
    await ada.page.getByLabel("Status of killed", { exact: true }).selectOption("independentlyVerified");
    await because();
    await recorded(desk, ["Ada: noted", "Ada: statusSet"]);
    await ada.page.getByText("independently verified").first().waitFor();
    await until(async () => !(await desk.ledger.isStale()), "the grouping");
    await ada.page.getByRole("button", { name: /^Take out/u }).first().click();
    await because();
    await recorded(desk, ["Ada: noted", "Ada: statusSet", "Ada: incidentSplit"]);
    await until(async () => (await desk.ledger.incidents()).length === count + 1, "the report on its own");
    await ada.page.waitForTimeout(500);
    await press(ada, "m");
    const dialog = ada.page.getByRole("dialog", { name: "Merge with another incident" });
    await dialog.getByRole("listitem").getByRole("button").first().click();
    await because();
    await recorded(desk, ["Ada: noted", "Ada: statusSet", "Ada: incidentSplit", "Ada: incidentsMerged"]);
    await until(async () => (await desk.ledger.incidents()).length === count, "the merged incident");
    await insist(ada, "a", "Ada: incidentReviewed");
    await ada.page.locator(".state", { hasText: /^reviewed by Ada/u }).waitFor();
    expect((await desk.ledger.verify()).ok).toBe(true);
    expect(ada.wrong).toEqual([]);
  }, 60_000);

  test("on the day and on what was verified are taken by keys, and stand in the log", async () => {
    const ada = await desk.person({ name: "Ada" });
    await ada.visit(`/incidents/${incident.id}`);
    await press(ada, "d");
    await ada.page.getByLabel("day", { exact: true }).fill("2026-02-16");
    await ada.page.getByLabel("Why?").fill("the hospital's own log");
    await ada.page.getByRole("button", { name: "Set the day" }).click();
    await recorded(desk, ["Ada: timeSet"]);
    await ada.page.getByText("16 February 2026").first().waitFor();
    await ada.page.waitForTimeout(500);
    await press(ada, "v");
    await ada.page.getByLabel("who verified it").fill("Verification desk");
    await ada.page.getByLabel("how", { exact: true }).fill("matched the roofs to satellite pictures");
    await ada.page.getByLabel("what it rests on").setInputFiles([{ name: "roofs.txt", mimeType: "text/plain", buffer: Buffer.from("two roofs") }]);
    await ada.page.getByRole("button", { name: "Record it" }).click();
    await recorded(desk, ["Ada: timeSet", "Ada: verified"]);
    await ada.page.locator(".entry", { hasText: "satellite" }).first().waitFor();
    expect(ada.wrong).toEqual([]);
  });

  test("go through the queue by keys: accept, reject, correct, accept all and next", async () => {
    const ada = await desk.person({ name: "Ada" });
    await ada.visit("/review");
    const current = ada.page.getByRole("region", { name: "The incident under review" });
    await current.locator(".claims li[aria-current] blockquote").waitFor();
    const first = await current.locator("h2").innerText();
    await press(ada, "a");
    await recorded(desk, ["Ada: claimAccepted"]);
    await press(ada, "r");
    await recorded(desk, ["Ada: claimAccepted", "Ada: claimRejected"]);
    await press(ada, "c");
    await ada.page.getByRole("dialog", { name: "Correct the claim" }).waitFor();
    await press(ada, "Escape");
    await insist(ada, "A", "Ada: incidentReviewed");
    await until(async () => (await current.locator("h2").innerText()) !== first, "the next incident");
  });

  test("of two people at once: who comes second is told, and nothing is overwritten", async () => {
    const [ada, ben] = [await desk.person({ name: "Ada" }), await desk.person({ name: "Ben" })];
    const claim = (await desk.ledger.article(article))!.claims[0]!;
    const path = `/articles/${article}?claim=${encodeURIComponent(claim.id)}`;
    // What Ben's browser hears of others comes too late.
    await ben.page.route("**/api/v1/events", (route) => route.abort());
    for (const one of [ada, ben]) {
      await one.visit(path);
      await one.page.getByRole("region", { name: "The selected claim" }).waitFor();
    }
    await press(ada, "a");
    await recorded(desk, ["Ada: claimAccepted"]);
    await press(ben, "r");
    await ben.page.getByText(/by Ada\) changed since you looked at it/u).waitFor();
    await recorded(desk, ["Ada: claimAccepted"]);
    // Ada, who hears what happens, sees what Ben decides on another claim as he decides it.
    await press(ben, "j", "a");
    await recorded(desk, ["Ada: claimAccepted", "Ben: claimAccepted"]);
    await press(ada, "j");
    await ada.page.locator(".panel", { hasText: "Ben" }).waitFor();
  });
});

describe.skipIf(chromiumPath === null)("intake", () => {
  test("looks at a pasted text before it is filed, and files it by keys alone", async () => {
    const desk = await openDesk([]);
    const ada = await desk.person({ name: "Ada" });
    await ada.visit("/intake");
    await ada.page.getByLabel("Text, as published").focus();
    await ada.page.keyboard.insertText("Car bomb kills three in Cali\n\nA car bomb exploded outside a police station in Cali, Colombia, on Friday, killing three officers, the mayor said.");
    await ada.page.keyboard.press("Tab");
    await ada.page.keyboard.type("2026-02-21");
    await ada.page.keyboard.press("Enter");
    await ada.page.getByRole("region", { name: "What was read" }).getByText("killed 3 police").waitFor();
    expect((await desk.ledger.articles()).length).toBe(0);
    await ada.page.getByRole("button", { name: "File in the ledger" }).press("Enter");
    await ada.page.getByText("1 filed (1 new").waitFor();
    await ada.page.getByRole("link", { name: "incident 1" }).click();
    await ada.page.getByRole("heading", { level: 1, name: /Cali/u }).waitFor();
  });

  test("takes dropped files, shows how far it is, and what failed and why", async () => {
    const desk = await openDesk([]);
    const { page, visit } = await desk.person();
    await visit("/intake");
    const lines = [...examples().map((told) => JSON.stringify(told)), "{broken"].join("\n");
    await page.locator("input[type=file]").setInputFiles([{ name: "overnight.jsonl", mimeType: "application/json", buffer: Buffer.from(lines) }]);
    await page.getByText("overnight.jsonl, line 19").waitFor();
    await page.getByRole("button", { name: "File in the ledger" }).click();
    await page.getByText("18 filed (18 new").waitFor();
    await visit("/ledger");
    await page.getByRole("button", { name: "Verify the ledger" }).click();
    expect(await page.getByText("All in order.").locator("xpath=..").innerText()).toMatch(/entries: the chain, the stored bytes, every quote/u);
  }, 60_000);

  test("an export is previewed, and its file has what the preview has", async () => {
    const desk = await openDesk(examples().slice(0, 4));
    const { page, visit } = await desk.person();
    await visit("/export?as=geojson");
    const shown = await page.locator("pre.preview").innerText();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download .geojson" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^sayso-geojson-2026-03-01\.geojson$/u);
    const { readFile } = await import("node:fs/promises");
    expect((await readFile(await download.path(), "utf8")).slice(0, 200)).toBe(shown.slice(0, 200));
  });
});
