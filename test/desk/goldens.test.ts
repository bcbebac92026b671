import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { articleViewSchema } from "../../src/server/shapes/article-view.ts";
import { incidentListSchema } from "../../src/server/shapes/incident-list.ts";
import { incidentViewSchema } from "../../src/server/shapes/incident-view.ts";
import { queueSchema } from "../../src/server/shapes/queue.ts";
import { deskWith, examples } from "../server/desk.ts";
import { chromiumPath, openDesk, withoutChromium } from "./browser.ts";

/**
 * Pictures of the pages over recorded answers, so that they change with the pages alone and not with what the engine reads.
 * They are compared in small: a sixteenth of the width, in grey, with a tolerance, so that another machine's fonts and smoothing are no difference,
 * while a part that is missing, moved or of another colour is.   UPDATE_GOLDENS=1 npx vitest run test/desk/goldens.test.ts
 */
const folder = join(import.meta.dirname, "goldens");
const updating = (process.env["UPDATE_GOLDENS"] ?? "") !== "";
const recordedPath = join(folder, "recorded.json");
/** Grey levels of 255 by which a cell may differ, and how many cells in a hundred may differ by more. */
const tolerance = { levels: 10, cells: 1.5 };

interface Recorded {
  readonly incident: string;
  readonly article: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What the server answers now about two invented incidents. */
async function record(): Promise<Recorded> {
  const desk = await deskWith(examples().slice(6, 12));
  const list = await desk.json("/api/v1/incidents?&offset=0&limit=100");
  const { id } = list.items[0];
  const incident = await desk.json(`/api/v1/incidents/${id}`);
  const article = incident.articles[0].id;
  const claim = incident.articles[0].claims[0].claim.id;
  const paths = { list: "/incidents", incident: `/incidents/${id}`, article: `/articles/${article}`, trace: `/articles/${article}/trace`, queue: "/queue", ledger: "/ledger/entries", about: "/about", intake: "/intake", export: "/export/csv/preview", settings: "/settings", codebooks: "/codebooks", search: "/search" };
  const answers = Object.fromEntries(await Promise.all(Object.values(paths).map(async (path): Promise<[string, unknown]> => [path, await desk.json(`/api/v1${path}${path === "/search" ? "?q=hospital" : ""}`)])));
  // Where the ledger lies is the machine's.
  answers["/about"] = { ...(answers["/about"] as Readonly<Record<string, unknown>>), ledger: "sayso.db" };
  return { incident: id, article: `${article}?claim=${encodeURIComponent(claim)}`, answers };
}

/** The page in small: rows of grey levels, as the browser itself scales it. */
async function inSmall(page: Page): Promise<readonly (readonly number[])[]> {
  const png = (await page.screenshot({ animations: "disabled", caret: "hide" })).toString("base64");
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${png}";
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width / 16);
    canvas.height = Math.round(image.height / 16);
    const pen = canvas.getContext("2d");
    pen.imageSmoothingQuality = "high";
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return Array.from({ length: canvas.height }, (_row, y) => Array.from({ length: canvas.width }, (_cell, x) => {
      const at = (y * canvas.width + x) * 4;
      return Math.round(data[at] * 0.3 + data[at + 1] * 0.59 + data[at + 2] * 0.11);
    }));
  })()`);
}

/** Rows of two hex digits a cell: a file that diffs by line. */
const encode = (rows: readonly (readonly number[])[]): string => `${rows.map((row) => row.map((level) => level.toString(16).padStart(2, "0")).join("")).join("\n")}\n`;
const decode = (text: string): readonly (readonly number[])[] => text.trim().split("\n").map((line) => [...line.matchAll(/../gu)].map(([digits]) => Number.parseInt(digits, 16)));

/** Per cent of cells that differ by more than the tolerance. */
function differing(seen: readonly (readonly number[])[], golden: readonly (readonly number[])[]): number {
  if (seen.length !== golden.length || seen[0]?.length !== golden[0]?.length) return 100;
  const cells = seen.flatMap((row, y) => row.map((level, x) => Math.abs(level - (golden[y]?.[x] ?? 0))));
  return (cells.filter((difference) => difference > tolerance.levels).length / cells.length) * 100;
}

describe.skipIf(chromiumPath === null)(`pictures of the pages${chromiumPath === null ? ` (${withoutChromium})` : ""}`, () => {
  test("the recorded answers are of the shapes that the server gives", async () => {
    if (updating) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(recordedPath, `${JSON.stringify(await record(), null, 1)}\n`);
    }
    const { incident, article, answers } = JSON.parse(readFileSync(recordedPath, "utf8")) as Recorded;
    for (const [path, schema] of [["/incidents", incidentListSchema], [`/incidents/${incident}`, incidentViewSchema], [`/articles/${article.split("?")[0] ?? ""}`, articleViewSchema], ["/queue", queueSchema]] as const) {
      expect(schema.parse(answers[path]), path).toEqual(answers[path]);
    }
  });

  test.each([["light", 1280, 800], ["dark", 1280, 800], ["light", 360, 740], ["dark", 360, 740]] as const)("are as they were: %s, %i by %i", async (scheme, width, height) => {
    const { incident, article, answers } = JSON.parse(readFileSync(recordedPath, "utf8")) as Recorded;
    const desk = await openDesk([]);
    const { page, wrong } = await desk.person({ scheme, width, height, name: "Ada", inspected: true });
    await page.route("**/api/v1/**", async (route) => {
      const path = new URL(route.request().url()).pathname.replace("/api/v1", "");
      if (path === "/events") return route.fulfill({ contentType: "text/event-stream", body: 'event: ledger\ndata: {"entry":1,"hash":"a"}\n\n' });
      if (path === "/incidents/map") return route.fulfill({ json: { total: 0, unplaced: 0, marks: [], aggregated: false } });
      const answer = answers[path];
      return answer === undefined ? route.fulfill({ status: 404, json: { type: "about:blank", title: "Not recorded", status: 404, detail: path, code: null, fields: [] } }) : route.fulfill({ json: answer });
    });
    // A map is drawn by the machine's graphics, and a font is the machine's own.
    await page.route("**/map/**", (route) => route.fulfill({ json: { type: "Topology", objects: { countries: { type: "GeometryCollection", geometries: [] } }, arcs: [] } }));
    const pages = { incidents: "/", incident: `/incidents/${incident}`, article: `/articles/${article}`, review: "/review", intake: "/intake", export: "/export", ledger: "/ledger", settings: "/settings", search: "/search?q=hospital" };
    const changed: string[] = [];
    // The pictures are of one typeface; where it is not installed, only that the pages open is tested.
    const hasTypeface = await page.evaluate('(() => { const pen = document.createElement("canvas").getContext("2d"); const widthIn = (font) => { pen.font = "40px " + font; return pen.measureText("Sayso mi").width; }; return ["serif", "monospace"].every((other) => widthIn("DejaVu Sans, " + other) !== widthIn(other)); })()');
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(new URL(path, desk.url).href);
      await page.locator("main h1").first().waitFor({ state: "attached" });
      await page.addStyleTag({ content: '* { font-family: "DejaVu Sans", "Liberation Sans", sans-serif !important; } .right, .map, .lost { visibility: hidden !important; } .lost { display: none !important; }' });
      await page.waitForTimeout(400);
      const seen = await inSmall(page);
      const file = join(folder, `${name}-${scheme}-${width}.txt`);
      if (updating) writeFileSync(file, encode(seen));
      expect(existsSync(file), `${file} is missing: UPDATE_GOLDENS=1 npx vitest run test/desk/goldens.test.ts makes it`).toBe(true);
      if (hasTypeface !== true) continue;
      const difference = differing(seen, decode(readFileSync(file, "utf8")));
      if (name === "incident") {
        await page.addStyleTag({ content: ".chart { visibility: hidden !important; }" });
        expect(differing(await inSmall(page), decode(readFileSync(file, "utf8"))), "a chart that is gone is seen").toBeGreaterThan(tolerance.cells);
      }
      if (difference > tolerance.cells) changed.push(`${name}: ${difference.toFixed(1)} % of the picture`);
    }
    expect(changed, "look at the pages; if they are as they should be now: UPDATE_GOLDENS=1 npx vitest run test/desk/goldens.test.ts").toEqual([]);
    expect(wrong.filter((line) => !line.includes("404"))).toEqual([]);
  }, 60_000);
});
