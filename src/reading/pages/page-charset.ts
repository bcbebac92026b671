import { guessCharset } from "../charset.ts";

/** A page's source with the way back to its bytes. */
export interface PageSource {
  readonly text: string;
  /** By its WHATWG name. */
  readonly charset: string;
  /** True where nothing told the character set and it is a guess. */
  readonly guessed: boolean;
  /** Bytes before the text: those of a byte order mark. */
  readonly skipped: number;
}

const declaration = /<meta[^>]{0,300}?charset\s*=\s*(?:["']\s*)?([\w:.-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/iu;
const declaredWithin = 4_096;

/**
 * A page's source from its bytes. What the bytes show wins over what is declared: a byte order mark, then valid UTF-8, then the header `contentType`,
 * then the page's own `meta`, then a guess. null for bytes that are no text.
 */
export async function decodePage(bytes: Uint8Array, contentType: string | null): Promise<PageSource | null> {
  const guess = guessCharset(bytes);
  if (guess === null) return null;
  const told = usable(/charset\s*=\s*["']?([\w:.-]+)/iu.exec(contentType ?? "")?.[1]) ?? usable(declared(bytes));
  let charset: string = guess.name;
  if (!guess.certain && !guess.name.startsWith("utf-16")) charset = told === null || (told.startsWith("utf-") && !isMostlyUtf8(bytes)) ? await guessElsewhere(bytes, guess.name) : told;
  const guessed = !guess.certain && charset !== told;
  const text = new TextDecoder(charset).decode(bytes);
  const marked = (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0) || ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0);
  return { text, charset, guessed, skipped: charset.startsWith("utf-") ? marked : 0 };
}

/** True where few characters are broken: a page that was cut or mended by hand. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return text.split("\uFFFD").length - 1 < text.length * 0.003;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, declaredWithin));
  const match = declaration.exec(head);
  return match?.[1] ?? match?.[2];
}

function usable(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Many bytes that are no Latin letters: the sets of East Asia are told apart by a detector, which is loaded only for them. */
async function guessElsewhere(bytes: Uint8Array, otherwise: string): Promise<string> {
  const sample = bytes.subarray(0, 65_536);
  let high = 0;
  for (const byte of sample) if (byte > 0x7f) high += 1;
  if (high < sample.length * 0.1) return otherwise;
  const { default: detector } = await import("jschardet");
  const found = detector.detect(Buffer.from(sample));
  return found.confidence > 0.8 ? (usable(found.encoding?.toLowerCase()) ?? otherwise) : otherwise;
}

const oneByte = /^(?:windows-125\d|windows-874|iso-8859-\d+|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/u;

/** The bytes' positions of ascending positions in the source. */
export function byteOffsets(source: PageSource, bytes: Uint8Array, positions: readonly number[]): readonly number[] {
  const { text, charset, skipped } = source;
  if (oneByte.test(charset)) return positions;
  // Half a character at the end is shown as a whole one.
  if (charset.startsWith("utf-16")) return positions.map((position) => Math.min(position * 2 + skipped, bytes.length));
  if (charset === "utf-8" && !text.includes("\uFFFD")) {
    let [at, offset] = [0, skipped];
    return positions.map((position) => {
      offset += Buffer.byteLength(text.slice(at, position));
      at = position;
      return offset;
    });
  }
  return walkBytes(charset, bytes, positions);
}

/** Where bytes are broken or characters have several lengths, only decoding byte by byte tells. */
function walkBytes(charset: string, bytes: Uint8Array, positions: readonly number[]): readonly number[] {
  const decoder = new TextDecoder(charset);
  const found: number[] = [];
  let [units, byte] = [0, 0];
  for (const position of positions) {
    while (units < position && byte < bytes.length) {
      units += decoder.decode(bytes.subarray(byte, byte + 1), { stream: true }).length;
      byte += 1;
    }
    found.push(byte);
  }
  return found;
}
