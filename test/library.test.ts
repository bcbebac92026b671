import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixedClock, groupIncidents, makeArticle, openExtractor, openLedger } from "../src/index.ts";

const text = "A missile strike on a barracks in Pyriatyn killed nine soldiers on Tuesday, the Ukrainian army said.";

test("the library reads an article, groups it and files it, as the README tells", async () => {
  const bytes = new TextEncoder().encode(text);
  const article = await makeArticle({ file: "report.txt", url: null, title: null, outlet: null, published: "2026-02-18", language: "en", text }, bytes, null);
  const extractor = openExtractor();
  const extraction = extractor.extract(article);
  const killed = extraction.claims.filter((claim) => claim.kind === "casualties");
  expect(killed.map((claim) => [claim.outcome, claim.amount.min, claim.quote, claim.speakers[0]?.name])).toEqual([["killed", 9, "killed nine soldiers", "Ukrainian army"]]);
  expect(groupIncidents([extraction]).map((incident) => incident.findings[0]?.best)).toEqual([9]);
  const folder = mkdtempSync(join(tmpdir(), "sayso-library-"));
  const ledger = await openLedger(join(folder, "reports.db"), { clock: fixedClock("2026-02-18T12:00:00.000Z"), who: extractor.engine, mode: "create" });
  expect(await ledger.file({ article, bytes, extraction, engine: extractor.engine })).toBe("filed");
  await ledger.close();
  rmSync(folder, { recursive: true });
});
