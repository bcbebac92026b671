import { issue, type Issue } from "../core/index.ts";
import { makeArticle } from "./article.ts";
import { parseArticleLine } from "./json-line.ts";
import { cutLongText } from "./long-text.ts";
import { splitLines } from "./lines.ts";
import { parsePublished } from "./published.ts";
import type { ReadItem, ReadOptions, SourceIssue } from "./sources.ts";
import { decodeText } from "./text.ts";

/** Articles of a .jsonl file, one a line, read as the bytes come. A broken line gives an issue with its number; blank lines are passed over. */
export async function* readArticleLines(source: string, stream: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncIterable<ReadItem> {
  let articles = 0;
  let lines = 0;
  for await (const line of splitLines(stream, options.maxBytes)) {
    lines = line.number;
    const broken = (found: Issue): ReadItem => ({ ok: false, issue: found, source, line: line.number });
    if (line.bytes === null) {
      articles += 1;
      yield broken(issue("line-broken", `is longer than the limit of ${options.maxBytes.toString()} bytes`));
      continue;
    }
    const decoded = decodeText(line.bytes);
    if (!decoded.ok) {
      if (decoded.issue.code === "file-empty") continue;
      articles += 1;
      yield broken(decoded.issue.code === "file-binary" ? issue("line-broken", "is not text") : decoded.issue);
      continue;
    }
    articles += 1;
    const parsed = parseArticleLine(decoded.value.text);
    if (!parsed.ok) {
      yield broken(parsed.issue);
      continue;
    }
    const { id, title, url, language } = parsed.value;
    const { text, issue: cut } = cutLongText(parsed.value.text);
    const issues: SourceIssue[] = [];
    const note = (found: Issue): void => void issues.push({ issue: found, source, line: line.number });
    if (decoded.value.issue !== null) note(decoded.value.issue);
    if (cut !== null) note(cut);
    const published = parsed.value.published === null ? null : parsePublished(parsed.value.published);
    if (published === null && parsed.value.published !== null) note(issue("date-invalid", `"${parsed.value.published.slice(0, 40)}" is not a date that is understood; it is left unknown`));
    const file = `${source}#${id ?? line.number.toString()}`;
    const fields = { file, url, title, outlet: parsed.value.outlet ?? options.outlet, published, language, text };
    yield { ok: true, article: await makeArticle(fields, line.bytes, options.published), bytes: line.bytes, issues };
  }
  if (articles === 0) yield { ok: false, issue: issue("file-empty", lines === 0 ? "holds no text" : "holds no article"), source, line: null };
}
