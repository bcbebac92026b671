import { issue } from "../core/index.ts";
import { makeArticle } from "./article.ts";
import { collect, peek, type ByteStream } from "./formats/streams.ts";
import { looksLikeArticleLine } from "./json-line.ts";
import { cutLongText } from "./long-text.ts";
import type { ReadItem, ReadOptions } from "./sources.ts";
import { decodeText } from "./text.ts";

/** One text as one article. */
export async function* readText(source: string, stream: ByteStream, options: ReadOptions, url: string | null): AsyncIterable<ReadItem> {
  const bytes = await collect(stream, options.maxBytes);
  if (bytes === null) {
    yield { ok: false, source, line: null, issue: issue("file-too-large", `larger than the limit of ${options.maxBytes} bytes`) };
    return;
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    yield { ok: false, source, line: null, issue: decoded.issue };
    return;
  }
  const { text, issue: cut } = cutLongText(decoded.value.text);
  const issues = [decoded.value.issue, cut].filter((found) => found !== null).map((found) => ({ issue: found, source, line: null }));
  const fields = { file: source, url, title: null, outlet: options.outlet, published: null, language: null, text };
  yield { ok: true, article: await makeArticle(fields, bytes, options.published), bytes, issues };
}

/** Whether a stream opens with an article as JSON in its first line, and the stream once more. */
export async function opensWithArticleLine(stream: ByteStream, maxBytes: number): Promise<{ readonly lines: boolean; readonly whole: ByteStream }> {
  let size = 1;
  let { head, whole } = await peek(stream, size);
  // A first line may be as long as the limit; most are short.
  while (head.length >= size && size <= maxBytes && !head.includes(10)) {
    size = Math.max(headStep, size * 4);
    ({ head, whole } = await peek(whole, size));
  }
  return { lines: looksLikeArticleLine(head), whole };
}

const headStep = 65_536;
