import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../src/reading/index.ts";
import { randomFrom } from "../test/seeded-random.ts";
import { makeReport } from "./articles.ts";

/** What reading pages took: pages a second of processor time, and their mean size in bytes. */
export interface PageSpeed {
  readonly pages: number;
  readonly perSecond: number;
  readonly meanBytes: number;
  readonly articles: number;
}

/**
 * Reads pages, once to warm up and then for `rounds`. They are those of `folder`, or made ones of the size of a news site's: scripts, menus, teasers,
 * comments and an article of 3,000 characters among them.
 */
export async function pageSpeed(rounds: number, folder: string | null): Promise<PageSpeed> {
  const pages = folder === null ? Array.from({ length: 60 }, (_, seed) => makePage(seed + 1)) : readdirSync(folder).filter((name) => /\.x?html?$/iu.test(name)).map((name) => readFileSync(join(folder, name)));
  let articles = 0;
  const readAll = async (): Promise<void> => {
    articles = 0;
    for (const bytes of pages) if ((await readPage(bytes, { file: "page.html", url: null, contentType: null, outlet: null, published: null })).ok) articles += 1;
  };
  await readAll();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await readAll();
  const { user, system } = process.cpuUsage(before);
  return { pages: pages.length, perSecond: (pages.length * rounds) / ((user + system) / 1_000_000), meanBytes: pages.reduce((sum, { length }) => sum + length, 0) / pages.length, articles };
}

function makePage(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const { title, text } = makeReport(seed);
  const other = (count: number, tag: string): string => Array.from({ length: count }, (_, index) => `<${tag} class="card-${index}"><a href="/story/${index}?ref=${Math.floor(random() * 1e9)}"><img src="/i/${index}.jpg" alt="" width="320" height="180"><span class="kicker">World</span> ${makeReport(seed * 100 + index, 60).title}</a></${tag}>`).join("\n");
  const script = `<script>window.settings = ${JSON.stringify(Array.from({ length: 900 }, (_, index) => ({ slot: `slot-${index}`, value: random(), name: `unit/${index}/news` })))};</script>`;
  return new TextEncoder().encode(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - Northline</title><meta property="article:published_time" content="2025-05-21T08:00:00Z">${script}<style>${".a{margin:0 auto;padding:1px}".repeat(600)}</style></head><body><header><nav><ul>${other(60, "li")}</ul></nav></header><main><article><h1>${title}</h1><div class="story-body">${text.split("\n\n").map((words) => `<p>${words}</p>`).join('<div class="ad-slot"></div>')}</div></article><section class="related">${other(80, "div")}</section><section id="comments">${`<div class="comment"><p>${text.slice(0, 200)}</p></div>`.repeat(40)}</section></main><aside>${other(60, "div")}</aside><footer><ul>${other(80, "li")}</ul></footer>${script}</body></html>`);
}
