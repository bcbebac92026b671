import { beforeEach, describe, expect, test } from "vitest";
import type { Claim } from "../../src/core/index.ts";
import { examples, until } from "../server/desk.ts";
import { chromiumPath, findBarriers, openDesk, overflowOf, withoutChromium, type OpenDesk, type Person } from "./browser.ts";

const slow = 120_000;

describe.skipIf(chromiumPath === null)(`claims of every kind${chromiumPath === null ? ` (${withoutChromium})` : ""}`, () => {
  let desk: OpenDesk;
  let article: string;
  let words: string;
  let ada: Person;

  beforeEach(async () => {
    desk = await openDesk(examples().slice(0, 4));
    const incident = (await desk.ledger.incidents()).find(({ title }) => title.includes("Pyriatyn"))!;
    article = incident.articles[0]!.id;
    words = (await desk.ledger.article(article))!.article.text.slice(-60).trim();
    ada = await desk.person({ name: "Ada", inspected: true });
  }, slow);

  const added = async (): Promise<Claim | undefined> => (await desk.ledger.article(article))!.claims.find(({ rule }) => rule === "hand/added");

  const forms: readonly (readonly [kind: Claim["kind"], add: Readonly<Record<string, string>>, chosen: Readonly<Record<string, string>>, told: object, change: Readonly<Record<string, string>>, then: object])[] = [
    ["attack", { weapons: "missile: Iskander\ndrone", attackers: "the Column" }, { "kind of attack": "Air/drone strike" }, { subEventType: "Air/drone strike", weapons: [{ name: "missile", model: "Iskander" }, { name: "drone", model: null }], attackers: [{ name: "the Column", side: null }], targets: [] }, { weapons: "drone", targets: "barracks" }, { weapons: [{ name: "drone", model: null }], targets: [{ name: "barracks", side: null }] }],
    ["place", { "name of the place": "North range", "country:": "ua", latitude: "50.2", longitude: "32.5" }, { "how precisely": "near" }, { place: { name: "North range", country: "UA", admin1: null, lat: 50.2, lon: 32.5, precision: "near", gazetteerId: null, words: null } }, { "name of the place": "South range", latitude: "", longitude: "" }, { place: { name: "South range", country: "UA", lat: null, lon: null } }],
    ["time", { "when, as": "2026-02-16" }, {}, { time: { value: "2026-02-16", precision: "day", basis: "stated" } }, { "when, as": "2026-02-16/2026-02-17" }, { time: { value: "2026-02-16/2026-02-17" } }],
    ["responsibility", { whose: "the Column" }, { responsibility: "accused" }, { who: "the Column", result: "accused" }, { whose: "Free Valley Column" }, { who: "Free Valley Column" }],
    ["verification", { "by whom": "a desk in Quito" }, { "looked at": "video", found: "refuted" }, { of: "video", by: "a desk in Quito", result: "refuted" }, { "by whom": "" }, { by: null }],
    ["consequence", {}, { consequence: "curfew-or-closure" }, { what: { code: "curfew-or-closure" } }, {}, { what: { code: "curfew-or-closure" } }],
    ["figure", { number: "40", "of which things": "windows" }, {}, { amount: { kind: "exact", min: 40, max: 40 }, unit: "windows" }, { "of which things": "shop windows" }, { unit: "shop windows" }],
  ];

  test.each(forms)("%s: added on words of the text, corrected, and shown on the incident", async (kind, add, chosen, told, change, then) => {
    await ada.visit(`/articles/${article}`);
    await ada.page.locator("mark").first().waitFor();
    await ada.page.keyboard.press("+");
    const dialog = ada.page.getByRole("dialog");
    await dialog.getByLabel("Words of the text").fill(words);
    await dialog.getByLabel("kind of claim").selectOption(kind);
    for (const [label, value] of Object.entries(chosen)) await dialog.getByLabel(label, { exact: label === "responsibility" }).selectOption(value);
    for (const [label, value] of Object.entries(add)) await dialog.getByLabel(label).first().fill(value);
    await dialog.getByLabel("Why?").fill("the program did not see it");
    expect(await findBarriers(ada.page)).toEqual([]);
    expect(await overflowOf(ada.page)).toBeLessThanOrEqual(0);
    await dialog.getByRole("button", { name: "Add it" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await added()).toMatchObject({ kind, quote: words, ...told });

    const { id } = (await added())!;
    await ada.visit(`/articles/${article}?claim=${encodeURIComponent(id)}`);
    await ada.page.getByRole("region", { name: "The selected claim" }).getByText("added by hand").waitFor();
    await ada.page.keyboard.press("c");
    await ada.page.getByRole("dialog", { name: "Correct the claim" }).waitFor();
    expect(await dialog.getByRole("button", { name: "Correct it" }).isDisabled()).toBe(true);
    for (const [label, value] of Object.entries(change)) await dialog.getByLabel(label).first().fill(value);
    await dialog.getByLabel("and how").selectOption("unverified");
    await dialog.getByLabel("Why?").fill("read again");
    await dialog.getByRole("button", { name: "Correct it" }).click();
    await dialog.waitFor({ state: "detached" });
    await until(async () => (await added())?.stance === "unverified", "the correction");
    expect(await added()).toMatchObject({ ...then, stance: "unverified" });
    await until(async () => !(await desk.ledger.isStale()), "the incidents");
    expect((await desk.ledger.verify()).problems).toEqual([]);
    expect(ada.wrong).toEqual([]);
  }, slow);

  test("a form says what does not fit, and records nothing", async () => {
    const before = (await desk.ledger.head()).number;
    await ada.visit(`/articles/${article}`);
    await ada.page.locator("mark").first().waitFor();
    await ada.page.keyboard.press("+");
    const dialog = ada.page.getByRole("dialog");
    await dialog.getByLabel("Words of the text").fill(words);
    await dialog.getByLabel("Why?").fill("to try it");
    const kind = dialog.getByLabel("kind of claim");
    for (const [of, says] of [["casualties", "The number is missing"], ["attack", "Tell the kind of attack"], ["responsibility", "Whose responsibility is missing."], ["place", "The place needs a name."], ["time", "A time is written as"], ["figure", "The number is missing"]] as const) {
      await kind.selectOption(of);
      await dialog.getByText(says).waitFor();
      expect(await dialog.getByRole("button", { name: "Add it" }).isDisabled(), of).toBe(true);
    }
    await kind.selectOption("place");
    await dialog.getByLabel("name of the place").fill("North range");
    await dialog.getByLabel("latitude").fill("50");
    await dialog.getByText("Latitude and longitude go together.").waitFor();
    expect((await desk.ledger.head()).number).toBe(before);
  }, slow);

  test("a key pressed twice decides once, and a second thought is recorded on the first", async () => {
    const claims = (await desk.ledger.article(article))!.claims;
    await ada.visit(`/articles/${article}?claim=${encodeURIComponent(claims[0]!.id)}`);
    await ada.page.getByRole("region", { name: "The selected claim" }).waitFor();
    // What the ledger says is slow to come back: the page still shows what it showed.
    await ada.page.route("**/api/v1/articles/**", async (route) => { await new Promise((resolve) => setTimeout(resolve, 1_500)); await route.continue(); });
    for (const key of ["a", "a", "a", "r", "r"]) await ada.page.keyboard.press(key);
    const decisions = async (): Promise<readonly string[]> => (await desk.ledger.entries()).filter(({ who }) => who === "Ada").map(({ kind }) => kind);
    await until(async () => (await decisions()).length >= 2, "both decisions");
    await ada.page.waitForTimeout(2_500);
    expect(await decisions()).toEqual(["claimAccepted", "claimRejected"]);
    expect(await ada.page.getByText(/changed since you looked at it/u).count()).toBe(0);
    expect(ada.wrong).toEqual([]);
  }, slow);
});

describe.skipIf(chromiumPath === null)("a search", () => {
  test("leads from any page to incidents, texts and the words of claims", async () => {
    const desk = await openDesk(examples().slice(0, 9));
    const { page, visit, wrong } = await desk.person();
    await visit("/ledger");
    await page.keyboard.press("/");
    await page.keyboard.type("hospital");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Search: hospital" }).waitFor();
    await page.locator(".result mark", { hasText: "hospital" }).first().waitFor();
    expect(new URL(page.url()).search).toBe("?q=hospital");
    await page.getByRole("heading", { name: /^Incidents, \d/u }).waitFor();
    await page.getByRole("radio", { name: "words of claims" }).check();
    expect(new URL(page.url()).search).toBe("?q=hospital&in=quotes");
    await page.keyboard.press("/");
    await page.keyboard.type("killed");
    await page.keyboard.press("Enter");
    const quote = page.locator(".result a.quoted").first();
    await quote.waitFor();
    await quote.click();
    await page.locator("mark.selected").first().waitFor();
    await visit("/search?q=zzzz");
    await page.getByText("No text has these words.").waitFor();
    await page.getByText("No incident has these words.").waitFor();
    expect(wrong).toEqual([]);
  }, slow);
});
