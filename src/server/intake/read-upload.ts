import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Article } from "../../core/index.ts";
import type { FetchedFrom, FetchedItem } from "../../fetching/index.ts";
import { cutLongText, makeArticle, parsePublished, readSources } from "../../reading/index.ts";
import type { IntakeView, Pasted } from "../shapes/intake.ts";

/** An article with the bytes that it came in. */
export interface ReadArticle {
  readonly article: Article;
  readonly bytes: Uint8Array;
  /** How the bytes came; null for what was not fetched. */
  readonly fetched: FetchedFrom | null;
  readonly issues: readonly { readonly code: string; readonly message: string; readonly span: null }[];
}

export interface ReadUpload {
  readonly articles: readonly ReadArticle[];
  readonly issues: IntakeView["issues"];
}

/** A pasted text as an article. Its bytes are the text in UTF-8. */
export async function readPasted(pasted: Pasted): Promise<ReadUpload> {
  const day = given(pasted.published);
  const wrongDate = day !== null && parsePublished(day) === null;
  const { text, issue: cut } = cutLongText(pasted.text);
  const fields = { file: null, url: pasted.url ?? null, title: given(pasted.title), outlet: given(pasted.outlet), published: wrongDate ? null : day, language: null, text };
  const bytes = new TextEncoder().encode(pasted.text);
  const article = await makeArticle(fields, bytes, null);
  const issues = [
    ...(wrongDate ? [{ source: "pasted text", line: null, code: "date-invalid", message: `“${day}” is not a date such as 2026-02-17, and is left unknown.` }] : []),
    ...(cut === null ? [] : [{ source: "pasted text", line: null, code: cut.code, message: cut.message }]),
  ];
  return { articles: [{ article, bytes, fetched: null, issues: issues.map(({ code, message }) => ({ code, message, span: null })) }], issues };
}

/**
 * A file that somebody dropped, as articles; what the reading stage reads from a path, it reads from here. The file stands in a folder of
 * its own meanwhile, under a name of ours: the name that it came with is kept as words only.
 */
export async function readUpload(name: string, bytes: Uint8Array, maxBytes: number): Promise<ReadUpload> {
  const folder = await mkdtemp(join(tmpdir(), "sayso-intake-"));
  try {
    const extension = /^\.[A-Za-z0-9]{1,10}$/u.exec(extname(name))?.[0].toLowerCase() ?? "";
    const path = join(folder, `upload${extension}`);
    await writeFile(path, bytes, { mode: 0o600 });
    const articles: ReadArticle[] = [];
    const issues: IntakeView["issues"][number][] = [];
    const said = (text: string): string => text.replaceAll(path, name).replaceAll(folder, name);
    for await (const item of readSources([path], { published: null, outlet: null, maxBytes, stdin: emptyInput() })) {
      for (const { issue, line } of item.ok ? item.issues : [item]) issues.push({ source: name, line, code: issue.code, message: said(issue.message) });
      if (!item.ok) continue;
      const article = { ...item.article, file: item.article.file === null ? null : said(item.article.file) };
      articles.push({ article, bytes: item.bytes, fetched: null, issues: item.issues.map(({ issue }) => ({ code: issue.code, message: said(issue.message), span: null })) });
    }
    return { articles, issues };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of a feed at most so many articles are read while somebody waits. */
const mostOfFeed = 20;

/** What stands at an address, as articles; `items` fetches and reads it. */
export async function readAddressed(address: string, items: AsyncIterable<FetchedItem>): Promise<ReadUpload> {
  const articles: ReadArticle[] = [];
  const issues: IntakeView["issues"][number][] = [];
  for await (const item of items) {
    for (const { issue, line, source } of item.ok ? item.issues : [item]) issues.push({ source, line, code: issue.code, message: issue.message });
    if (item.ok) articles.push({ article: item.article, bytes: item.bytes, fetched: item.fetched, issues: item.issues.map(({ issue }) => ({ code: issue.code, message: issue.message, span: null })) });
    if (articles.length < mostOfFeed) continue;
    issues.push({ source: address, line: null, code: "text-cut-short", message: `The first ${mostOfFeed} articles were read; sayso read ${address} reads them all.` });
    break;
  }
  return { articles, issues };
}

async function* emptyInput(): AsyncGenerator<Uint8Array> {
  // Nothing is read from standard input: the only source is the file.
}

function given(text: string | null | undefined): string | null {
  return text == null || text === "" ? null : text;
}
