import { beforeAll, expect, test } from "vitest";
import { routes } from "../../src/server/index.ts";
import { deskWith, type Desk } from "./desk.ts";

let desk: Desk;
let document: any;
beforeAll(async () => {
  desk = await deskWith([]);
  document = await desk.json("/api/openapi.json");
});

test("the document has every operation, and nothing that is not there", async () => {
  expect(document.openapi).toBe("3.1.0");
  const told = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  expect(told.sort()).toEqual([...routes.map(({ method, path }) => `${method} /api/v1${path}`), "get /api/v1/events"].sort());
});

test("every reference in the document leads to a shape", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/gu)].map(([, reference]) => reference ?? "");
  expect(references.length).toBeGreaterThan(50);
  const known = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
  expect(references.filter((reference) => !known.has(reference))).toEqual([]);
});

test("the document for people has every operation and shape, and asks nothing of anybody else", async () => {
  const answer = await desk.ask("/api");
  const page = await answer.text();
  for (const { method, path } of routes) expect(page).toContain(`<code>${method.toUpperCase()} /api/v1${path}</code>`);
  for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="shape-${name}"`);
  expect(page).not.toMatch(/<script|https?:\/\/|style="/u);
  const links = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
  expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
});
