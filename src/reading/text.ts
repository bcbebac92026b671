import { failed, issue, ok, type Issue, type Result } from "../core/index.ts";
import { guessCharset } from "./charset.ts";

export interface DecodedText {
  /** Without a byte order mark; otherwise to the letter. */
  readonly text: string;
  /** Says from which character set, where it was not UTF-8; null where it was. */
  readonly issue: Issue | null;
}

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive or office document", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
];

/** Text of bytes: UTF-8, UTF-16 or a guessed older character set. `file-binary` for what is no text, `file-empty` for what holds only white space. */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const signature = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) return failed(issue("file-binary", `is ${signature[0]}, not text`));
  const charset = guessCharset(bytes);
  if (charset === null) return failed(issue("file-binary", "is not text"));
  const text = new TextDecoder(charset.name).decode(bytes);
  if (text.trim() === "") return failed(issue("file-empty", "holds no text"));
  if (charset.name === "utf-8" && charset.broken === 0) return ok({ text, issue: null });
  const message =
    charset.broken > 0
      ? `is UTF-8 with ${charset.broken.toString()} broken ${charset.broken === 1 ? "character" : "characters"}, now shown as \uFFFD`
      : `is not UTF-8; read as ${charset.name}${charset.certain ? "" : ", a guess"}`;
  return ok({ text, issue: issue("text-decoded", message) });
}
