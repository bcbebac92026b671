// Golden claims: what the program reads in the fixtures and examples, kept beside them.
//   npm run golden:new FILE -- --published 2025-05-21 --outlet "Northline"   a new case in test/fixtures
//   npm run golden:update                                                   takes what is read now for right
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { openExtractor } from "../src/extract/index.ts";
import { parsePublished } from "../src/reading/index.ts";
import { fixtureArticle, fixturesFolder, goldenCases } from "../test/golden/cases.ts";
import { claimLines } from "../test/golden/claim-lines.ts";

/** Writes the claims of every case anew and prints the names of those that changed. */
async function update(): Promise<void> {
  const extractor = openExtractor();
  let changed = 0;
  for (const { name, folder, article } of goldenCases) {
    const kept = join(folder, "claims.json");
    const now = claimLines(extractor.extract(await article()));
    rmSync(join(folder, "claims-changed.json"), { force: true });
    if (existsSync(kept) && readFileSync(kept, "utf8") === now) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(kept, now);
    changed++;
    console.log(`changed: ${name}`);
  }
  console.log(`${changed} of ${goldenCases.length} changed`);
}

/** Makes a folder with the text, its claims as read now, and a label to be filled in by hand. */
async function create(file: string, published: string, outlet: string): Promise<void> {
  const slug = basename(file, extname(file)).toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
  const folder = join(fixturesFolder, slug);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  const text = readFileSync(file);
  mkdirSync(folder);
  writeFileSync(join(folder, "article.txt"), text);
  const label = { slug, url: null, title: null, outlet, published, events: [], casualties: [], responsibility: [], verification: [], notTolls: [], furniture: [], claims: [], tolls: {} };
  writeFileSync(join(folder, "expected.json"), `${JSON.stringify(label, null, 1)}\n`);
  writeFileSync(join(folder, "claims.json"), claimLines(openExtractor().extract(await fixtureArticle(slug))));
  console.log(`made ${folder}; now read claims.json, and fill in expected.json by hand`);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { published: { type: "string" }, outlet: { type: "string" } } });
const [command, file] = positionals;
if (command === "update" && file === undefined) await update();
else if (command === "new" && file !== undefined && values.published !== undefined && parsePublished(values.published) !== null && values.outlet !== undefined) await create(file, values.published, values.outlet);
else {
  console.error("golden: give `update`, or `new FILE --published DATE --outlet NAME`");
  process.exitCode = 2;
}
