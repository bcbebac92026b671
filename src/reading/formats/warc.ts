import { issue, type Issue } from "../../core/index.ts";
import { parseHttpMessage } from "./http-message.ts";
import { readerOf, type ByteStream } from "./streams.ts";

/** A page or file that an archive of the web holds, or what was wrong with a record. */
export type WarcItem =
  | { readonly kind: "response"; readonly url: string; readonly contentType: string | null; readonly bytes: Uint8Array; readonly record: number }
  | { readonly kind: "issue"; readonly issue: Issue; readonly record: number };

const headEnd = Buffer.from("\r\n\r\n");
const mostHeadBytes = 131_072;
/** What reports come in; scripts, styles and pictures are passed over. */
const readTypes = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|feed\+json|xml)|text\/xml)\b/iu;

/** The responses of a WARC file, as they come. A record that is cut off, or too large, gives an issue; records before it count. */
export async function* readWarc(stream: ByteStream, maxBytes: number): AsyncIterable<WarcItem> {
  const reader = readerOf(stream);
  let record = 0;
  while (!(await reader.ended())) {
    record += 1;
    const head = await reader.readThrough(headEnd, mostHeadBytes);
    const text = head === null ? "" : Buffer.from(head).toString("latin1").trimStart();
    if (head !== null && text === "") {
      record -= 1;
      continue;
    }
    const [version = "", ...lines] = text.split("\r\n");
    if (!version.startsWith("WARC/")) {
      yield { kind: "issue", record, issue: head === null ? issue("archive-truncated", `ends in the head of record ${record}; what came before was read`) : issue("archive-broken", `record ${record} does not begin as one; what came before was read`) };
      return;
    }
    const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(":")).trim().toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const));
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) {
      yield { kind: "issue", record, issue: issue("archive-broken", `record ${record} does not tell its length; what came before was read`) };
      return;
    }
    const type = headers.get("warc-type") ?? "";
    const url = (headers.get("warc-target-uri") ?? "").replace(/^<(.*)>$/u, "$1");
    const wanted = (type === "response" || type === "resource") && /^https?:/iu.test(url);
    const tooLarge = length > maxBytes;
    const body = wanted && !tooLarge ? await reader.read(length) : null;
    const there = body === null ? await reader.skip(length) : body.length;
    if (there < length) {
      yield { kind: "issue", record, issue: issue("archive-truncated", `ends in the middle of record ${record}: ${there} of ${length} bytes; what came before was read`) };
      return;
    }
    if (wanted && tooLarge) yield { kind: "issue", record, issue: issue("file-too-large", `record ${record} has ${length} bytes; the limit is ${maxBytes}`) };
    if (body !== null) yield* responseOf(body, type, url, headers.get("content-type") ?? null, record, maxBytes);
  }
}

function* responseOf(body: Uint8Array, type: string, url: string, recordType: string | null, record: number, maxBytes: number): Generator<WarcItem> {
  if (type === "resource") {
    if (readTypes.test(recordType ?? "")) yield { kind: "response", url, contentType: recordType, bytes: body, record };
    return;
  }
  const message = parseHttpMessage(body, maxBytes);
  if (message === null) return;
  if (!message.ok) {
    yield { kind: "issue", record, issue: { ...message.issue, message: `record ${record} ${message.issue.message}` } };
    return;
  }
  const { status, headers, body: bytes } = message.value;
  const contentType = headers["content-type"] ?? null;
  if (status >= 200 && status < 300 && bytes.length > 0 && readTypes.test(contentType ?? "")) yield { kind: "response", url, contentType, bytes, record };
}
