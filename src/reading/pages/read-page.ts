import { failed, issue, ok, type Article, type Issue, type Result } from "../../core/index.ts";
import { makeArticle } from "../article.ts";
import { guessLanguage } from "../language.ts";
import { longestText } from "../long-text.ts";
import { cutBlocks, type Block } from "./blocks.ts";
import { isWithin } from "./main-element.ts";
import { findMainText } from "./main-text.ts";
import { byteOffsets, decodePage, type PageSource } from "./page-charset.ts";
import { findGate, findPaywall } from "./stub.ts";
import { readLinkedData } from "./told/json-ld.ts";
import { findPageAddress, findPageByline, findPageLanguage, findPageOutlet, findPageTitle } from "./told/naming.ts";
import { readPageTags } from "./told/page-tags.ts";
import { findPagePublished } from "./told/published.ts";
import { nameWords, parseTree, type PageElement } from "./tree.ts";

/** What is known of a page besides its bytes. */
export interface PageOrigin {
  /** The source as given; null for none. */
  readonly file: string | null;
  /** Where it was fetched from; null for a file. */
  readonly url: string | null;
  /** The header `Content-Type`; null for a file. */
  readonly contentType: string | null;
  /** What stands in where the page tells neither outlet nor date. */
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface ReadPage {
  readonly article: Article;
  readonly issues: readonly Issue[];
}

/** Pages beyond are refused, so that none takes more than 300 MB to read; the largest article seen has 2 MB with all its scripts. */
export const mostPageBytes = 4 * 1_048_576;
const nearBlocks = 14;

/**
 * The article of a page: its text without what stands around it, with a map from its blocks back to the bytes, and what the page tells of it.
 * An issue where there is none: a consent page, an error, a list of links. Never throws for bad input.
 */
export async function readPage(bytes: Uint8Array, origin: PageOrigin): Promise<Result<ReadPage>> {
  if (bytes.length > mostPageBytes) return failed(issue("file-too-large", `a page of ${bytes.length} bytes; the limit for pages is ${mostPageBytes}`));
  const source = await decodePage(bytes, origin.contentType);
  if (source === null) return failed(issue("file-binary", "is not text"));
  const { root, cut } = parseTree(source.text);
  const tags = readPageTags(root);
  const linked = readLinkedData(root);
  const all = cutBlocks(root);
  const title = findPageTitle(tags, linked);
  const { blocks: found, captions, main } = findMainText(all, title, linked?.body ?? null);
  const blocks = upTo(found, longestText);
  const text = blocks.map((block) => block.text).join("\n\n");
  const gate = findGate(title ?? tags.title, text, all);
  if (gate !== null) return failed(gate);
  if (text === "") return failed(all.length === 0 ? issue("file-empty", "holds no text") : issue("page-no-article", "holds no article that could be told from what stands around it"));
  const near = findNear(all, blocks, main);
  const url = findPageAddress(tags, linked, origin.url);
  const outlet = findPageOutlet(tags, linked) ?? origin.outlet;
  const published = findPagePublished(tags, linked, url, near);
  const language = (await guessLanguage(text)) ?? findPageLanguage(tags, linked);
  const fields = { file: origin.file, url, title, outlet, published: published?.value ?? null, publishedBasis: published?.basis ?? ("metadata" as const), byline: findPageByline(tags, linked, near, outlet), language, text };
  const article = await makeArticle(fields, bytes, origin.published);
  const wall = findPaywall(root, text, linked, all);
  const issues = [
    ...(wall === null ? [] : [wall]),
    ...(blocks.length === found.length ? [] : [issue("text-cut-short", `holds more than ${longestText} characters of text; the rest was left out`)]),
    ...(cut === null ? [] : [issue("text-cut-short", cut === "depth" ? "is nested too deeply and was read up to there" : "has too many elements and was read up to the limit")]),
    ...(source.guessed && source.charset !== "utf-8" ? [issue("text-decoded", `does not tell its character set; read as ${source.charset}, a guess`)] : []),
    ...(source.charset === "utf-8" && source.text.includes("\uFFFD") ? [issue("text-decoded", "is UTF-8 with broken characters, now shown as \uFFFD")] : []),
  ];
  return ok({ article: { ...article, captions: captions.map((block) => block.text), sourceMap: mapBlocks(article.text, text, blocks, source, bytes) }, issues });
}

/** The blocks that may tell who wrote the article and when: before and at its beginning, left out within it, and right after it. Lists of other articles are none. */
function findNear(all: readonly Block[], text: readonly Block[], main: PageElement | null): readonly Block[] {
  const first = all.indexOf(text[0] as Block);
  const last = all.indexOf(text.at(-1) as Block);
  return all.filter((block, index) => {
    if (block.text.length < 120 && statedDate.test(block.text)) return true;
    if (block.outsideBy !== null && (asideTags.has(block.outsideBy.tag) || nameWords(block.outsideBy).some((word) => asideWords.has(word)))) return false;
    if (index >= first - nearBlocks && index < first + 3) return true;
    return block.outside !== null && (index === last + 1 || (index > first && main !== null && isWithin(block.element, main)));
  });
}

/** The first blocks that are together no longer than `most`, the first of all in any case. */
function upTo(blocks: readonly Block[], most: number): readonly Block[] {
  let units = 0;
  const end = blocks.findIndex(({ text }, index) => (units += text.length) > most && index > 0);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** "Published: Monday, May 5th, 2025", wherever it stands · "Published figures show a rise." */
const statedDate = /^(?:first )?published\s*(?:on\s*)?:/iu;
const asideTags = new Set(["aside", "nav", "footer"]);
const asideWords = new Set(["related", "recommended", "popular", "trending", "sidebar", "comments", "comment", "recirc", "mostread", "widget", "footer"]);

/** Where each block of the article's text stands in the bytes. */
function mapBlocks(whole: string, text: string, blocks: readonly Block[], source: PageSource, bytes: Uint8Array): readonly { readonly start: number; readonly end: number; readonly from: number; readonly to: number }[] {
  const offsets = byteOffsets(source, bytes, blocks.flatMap((block) => [block.start, block.end]));
  let start = whole.length - text.length;
  return blocks.map((block, index) => {
    const span = { start, end: start + block.text.length, from: offsets[index * 2] ?? 0, to: offsets[index * 2 + 1] ?? 0 };
    start = span.end + 2;
    return span;
  });
}
