import { failed, issue, ok, type Result } from "../../core/index.ts";

const mostPages = 300;

/** A piece of a page's text layer. */
interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

/** The text layer of a PDF, its paragraphs with blank lines between; an issue for what has none, as a scan. */
export async function readPdfText(bytes: Uint8Array): Promise<Result<{ readonly text: string; readonly cut: boolean }>> {
  const { getDocumentProxy } = await import("unpdf");
  let document;
  try {
    // The reader takes the bytes away from who gave them.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, useSystemFonts: false, stopAtErrors: false });
    const pages: string[] = [];
    const last = Math.min(document.numPages, mostPages);
    for (let number = 1; number <= last; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(layPieces(items.filter((item) => "str" in item)));
      page.cleanup();
    }
    const text = pages.filter((page) => page !== "").join("\n\n");
    if (text.trim() === "") return failed(issue("file-empty", "is a PDF without a text layer, as a scan has none; give its text"));
    return ok({ text, cut: document.numPages > mostPages });
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s+/gu, " ").slice(0, 120) : String(error);
    return failed(issue("file-unreadable", /password/iu.test(message) ? "is a PDF that is locked by a password" : `is a PDF that could not be read: ${message}`));
  } finally {
    await document?.loadingTask.destroy();
  }
}

/** Lines that stand close are one paragraph; a wider gap begins another. */
function layPieces(pieces: readonly Piece[]): string {
  const lines: { text: string; y: number; height: number }[] = [];
  for (const { str, transform, height } of pieces) {
    const y = transform[5] ?? 0;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.y - y) < Math.max(line.height, height, 4) * 0.5) {
      line.text += str;
      line.height = Math.max(line.height, height);
    } else if (str.trim() !== "") lines.push({ text: str, y, height });
  }
  let text = "";
  let before: (typeof lines)[number] | undefined;
  for (const line of lines) {
    const words = line.text.replace(/\s+/gu, " ").trim();
    if (words === "") continue;
    const gap = before === undefined ? 0 : before.y - line.y;
    const apart = before !== undefined && (gap < 0 || gap > Math.max(before.height, line.height) * 1.75 || Math.abs(before.height - line.height) > 2);
    text += before === undefined ? words : apart ? `\n\n${words}` : text.endsWith("-") && /^\p{Ll}/u.test(words) ? `\u0000${words}` : ` ${words}`;
    before = line;
  }
  return text.replaceAll("-\u0000", "");
}
