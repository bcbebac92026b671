import { fromBuffer, open, type Entry, type ZipFile } from "yauzl";
import { issue, type Issue } from "../../core/index.ts";
import type { ByteStream } from "./streams.ts";
import { alwaysAllowed, mostRatio } from "./unpacking.ts";

/** A file in a ZIP archive, or what was wrong with an entry. `open` is called before the next item is asked for. */
export type ZipItem =
  | { readonly kind: "file"; readonly name: string; readonly size: number; readonly open: () => Promise<ByteStream> }
  | { readonly kind: "issue"; readonly name: string | null; readonly issue: Issue };

const mostEntries = 10_000;
const linkMode = 0o120_000;
const typeBits = 0o170_000;

/** The files of a ZIP archive in its own order. Nothing is ever written; names that climb out, links and locked files are refused all the same. */
export async function* readZip(archive: { readonly path: string } | { readonly bytes: Uint8Array }): AsyncIterable<ZipItem> {
  let zip: ZipFile;
  try {
    zip = await openZip(archive);
  } catch (error) {
    yield { kind: "issue", name: null, issue: issue("archive-broken", `is a damaged ZIP archive: ${messageOf(error)}`) };
    return;
  }
  let unpacked = 0;
  let packed = 0;
  try {
    for (let count = 0; ; count += 1) {
      const entry = await nextEntry(zip);
      if (entry === null) return;
      if (count >= mostEntries) {
        yield { kind: "issue", name: null, issue: issue("archive-too-large", `holds more than ${mostEntries} files; the rest was not read`) };
        return;
      }
      const name = nameOf(entry);
      if (name.endsWith("/")) continue;
      const refusal = refusalOf(entry, name);
      if (refusal !== null) {
        yield { kind: "issue", name, issue: refusal };
        continue;
      }
      unpacked += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (unpacked > alwaysAllowed && unpacked > packed * mostRatio) {
        yield { kind: "issue", name, issue: issue("archive-too-large", `unpacks to more than ${mostRatio} times its size; the rest was not read`) };
        return;
      }
      yield { kind: "file", name, size: entry.uncompressedSize, open: () => openEntry(zip, entry) };
    }
  } catch (error) {
    yield { kind: "issue", name: null, issue: issue("archive-broken", `is a damaged ZIP archive: ${messageOf(error)}; what came before was read`) };
  } finally {
    zip.close();
  }
}

function openZip(archive: { readonly path: string } | { readonly bytes: Uint8Array }): Promise<ZipFile> {
  // Names are decoded here: yauzl would give up the whole archive for one name that climbs out.
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false, validateEntrySizes: true } as const;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile): void => {
      if (error === null) resolve(zip);
      else reject(error);
    };
    if ("path" in archive) open(archive.path, options, done);
    else fromBuffer(Buffer.from(archive.bytes.buffer, archive.bytes.byteOffset, archive.bytes.length), options, done);
  });
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const clear = (): void => {
      zip.removeListener("entry", onEntry);
      zip.removeListener("end", onEnd);
      zip.removeListener("error", onError);
    };
    const onEntry = (entry: Entry): void => { clear(); resolve(entry); };
    const onEnd = (): void => { clear(); resolve(null); };
    const onError = (error: Error): void => { clear(); reject(error); };
    zip.on("entry", onEntry);
    zip.on("end", onEnd);
    zip.on("error", onError);
    zip.readEntry();
  });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<ByteStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error: Error | null, stream) => {
      if (error === null) resolve(stream as ByteStream);
      else reject(error);
    });
  });
}

function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown;
  return (typeof raw === "string" ? raw : new TextDecoder().decode(raw as Uint8Array)).replaceAll("\\", "/").replace(/\p{Cc}/gu, "\uFFFD");
}

function refusalOf(entry: Entry, name: string): Issue | null {
  if (name.startsWith("/") || /^[A-Za-z]:/u.test(name) || name.split("/").includes("..")) return issue("archive-entry-refused", `the name "${name.slice(0, 80)}" climbs out of the archive; the file was not read`);
  if (((entry.externalFileAttributes >>> 16) & typeBits) === linkMode) return issue("archive-entry-refused", `"${name.slice(0, 80)}" is a symbolic link; it was not read`);
  if ((entry.generalPurposeBitFlag & 1) === 1) return issue("archive-entry-refused", `"${name.slice(0, 80)}" is locked by a password; it was not read`);
  return null;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
