import { failed, issue, ok, type Result } from "../../core/index.ts";
import { cutBlocks } from "../pages/blocks.ts";
import { parsePageDate } from "../pages/told/page-date.ts";
import { parseTree } from "../pages/tree.ts";
import { readerOf, type ByteStream } from "./streams.ts";

/** A newsletter or press release that came by mail. */
export interface MailMessage {
  readonly title: string | null;
  /** The name of the sender; null where only an address is given. */
  readonly sender: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** A message from its bytes: its text without quoted and hidden parts. */
export async function parseMail(bytes: Uint8Array): Promise<Result<MailMessage>> {
  const { default: PostalMime } = await import("postal-mime");
  let mail;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 24, maxHeadersSize: 524_288 });
  } catch (error) {
    return failed(issue("mail-broken", `could not be read as a message: ${error instanceof Error ? error.message.replace(/\s+/gu, " ") : String(error)}`));
  }
  const plain = mail.text?.replace(/\r\n?/gu, "\n").trim() ?? "";
  const fromHtml = mail.html === undefined ? "" : cutBlocks(parseTree(mail.html).root).filter(({ outside }) => outside === null || outside === "named" || outside === "role").map(({ text }) => text).join("\n\n");
  const text = plain !== "" ? plain : fromHtml;
  if (text === "") return failed(issue("file-empty", "is a message without text"));
  const title = mail.subject?.trim() ?? "";
  const sender = mail.from?.name.trim() ?? "";
  return ok({ title: title === "" ? null : title, sender: sender === "" ? null : sender, published: mail.date === undefined ? null : parsePageDate(mail.date), text });
}

const lineFeed = Buffer.from("\n");

/** The messages of an mbox, one after the other, each with its number from 1. `bytes` is null for one above the limit. */
export async function* splitMbox(stream: ByteStream, maxBytes: number): AsyncIterable<{ readonly number: number; readonly bytes: Uint8Array | null }> {
  const reader = readerOf(stream);
  let lines: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let blank = true;
  const take = (line: Uint8Array): void => {
    size += line.length;
    if (size <= maxBytes) lines.push(line);
    else lines = [];
  };
  while (!(await reader.ended())) {
    const line = (await reader.readThrough(lineFeed, 1_048_576)) ?? (await reader.read(1_048_576));
    const opens = blank && line.length > 5 && Buffer.from(line.subarray(0, 5)).toString("latin1") === "From ";
    blank = line.length <= 2 && /^\r?\n$/u.test(Buffer.from(line).toString("latin1"));
    if (!opens) {
      take(unquoted(line));
      continue;
    }
    if (number > 0) yield { number, bytes: size <= maxBytes ? Buffer.concat(lines) : null };
    number += 1;
    lines = [];
    size = 0;
  }
  if (number > 0) yield { number, bytes: size <= maxBytes ? Buffer.concat(lines) : null };
}

/** Lines that begin with "From " are kept as ">From ". */
function unquoted(line: Uint8Array): Uint8Array {
  return line[0] === 0x3e && /^>+From /u.test(Buffer.from(line.subarray(0, 40)).toString("latin1")) ? line.subarray(1) : line;
}
