/** What bytes hold, told by how they begin. */
export type MaterialKind = "gzip" | "zstd" | "zip" | "pdf" | "warc" | "mbox" | "mail" | "feed" | "json-feed" | "lines" | "page" | "text";

/** How much of a source is looked at to tell its kind. */
export const headBytes = 4_096;

const starts = (head: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte);

/** The kind of a source by its first bytes, then by its name and declared type. A `.txt` and a `.jsonl` are what their names say. */
export function kindOfMaterial(head: Uint8Array, name: string, contentType: string | null): MaterialKind {
  if (/\.(?:txt|text|md)$/iu.test(name)) return "text";
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return "lines";
  if (starts(head, 0x1f, 0x8b)) return "gzip";
  if (starts(head, 0x28, 0xb5, 0x2f, 0xfd)) return "zstd";
  if (starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0x50, 0x4b, 0x05, 0x06)) return "zip";
  const text = openingOf(head);
  if (text.startsWith("%PDF-")) return "pdf";
  if (/^WARC\/\d/u.test(text)) return "warc";
  if (/^From \S.{0,200}\d{4}\s*[\r\n]/u.test(text)) return "mbox";
  if (/^(?:<\?xml|<!--|<(?:rss|feed|rdf:rdf|urlset|sitemapindex)\b)/iu.test(text) && /<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/iu.test(text)) return "feed";
  if (text.startsWith("{") && /"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org\/version/u.test(text)) return "json-feed";
  if (/^<(?:!doctype\s+html|html|head|body|meta|title|\?xml)\b/iu.test(text) || /^\s*(?:<!--[\s\S]{0,400}?-->\s*){1,5}<(?:!doctype|html)/iu.test(text)) return "page";
  if (/\.(?:eml|mbox)$/iu.test(name) || /^(?:[A-Za-z][\w-]{1,40}:[ \t][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){3}/u.test(text)) {
    if (/^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|x-[\w-]+|dkim-signature|arc-[\w-]+):/iu.test(text) && /^(?:from|subject|date|message-id):/imu.test(text)) return "mail";
  }
  if (/\.x?html?$/iu.test(name) || /^(?:text\/html|application\/xhtml)/iu.test(contentType ?? "")) return "page";
  if (/\.(?:rss|atom|xml)$/iu.test(name) || /[+/](?:rss|atom|xml)\b/iu.test(contentType ?? "")) return "feed";
  return "text";
}

/** The first characters, whatever the character set: UTF-16 shows by its zeros. */
function openingOf(head: Uint8Array): string {
  const utf16 = starts(head, 0xff, 0xfe) || head[1] === 0 ? "utf-16le" : starts(head, 0xfe, 0xff) || head[0] === 0 ? "utf-16be" : "latin1";
  return new TextDecoder(utf16).decode(head).replace(/^(?:\uFEFF|ï»¿)?\s*/u, "");
}

/** File names of what is read in folders and archives. */
export const readNames = /\.(?:txt|text|md|jsonl|ndjson|x?html?|rss|atom|xml|warc|wacz|mbox|eml|pdf|gz|zst|zip)$/iu;
