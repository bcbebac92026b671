import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/core/index.ts";
import { makeArticle } from "../../src/reading/index.ts";

/** One article whose claims are kept in a file. */
export interface GoldenCase {
  readonly name: string;
  /** Holds `claims.json`, and `claims-changed.json` after a mismatch. */
  readonly folder: string;
  readonly article: () => Promise<Article>;
}

const root = join(import.meta.dirname, "../..");
export const fixturesFolder = join(root, "test/fixtures");

interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly published: string;
}

/** The article of a fixture, as `sayso extract article.txt --published … --outlet …` reads it. */
export function fixtureArticle(slug: string): Promise<Article> {
  const bytes = readFileSync(join(fixturesFolder, slug, "article.txt"));
  const { outlet, published } = JSON.parse(readFileSync(join(fixturesFolder, slug, "expected.json"), "utf8")) as Source;
  return makeArticle({ file: "article.txt", url: null, title: null, outlet, published: null, language: null, text: bytes.toString("utf8") }, bytes, published);
}

/** Names of the folders that hold a text and what must be read in it. */
export const fixtureNames: readonly string[] = readdirSync(fixturesFolder).filter((name) => existsSync(join(fixturesFolder, name, "expected.json"))).sort();

const examples: readonly Source[] = readFileSync(join(root, "examples/articles.jsonl"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as Source);

/** Every text whose claims are kept: the fixtures, then the example reports. */
export const goldenCases: readonly GoldenCase[] = [
  ...fixtureNames.map((name): GoldenCase => ({ name, folder: join(fixturesFolder, name), article: () => fixtureArticle(name) })),
  ...examples.map(({ id, title, text, url, outlet, published }): GoldenCase => ({
    name: `examples/${id}`,
    folder: join(import.meta.dirname, "examples", id),
    article: () => makeArticle({ file: `articles.jsonl#${id}`, url, title, outlet, published, language: null, text }, new TextEncoder().encode(text), null),
  })),
];
