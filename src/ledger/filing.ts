import { sha256, type Article, type Extraction } from "../core/index.ts";
import type { Appender } from "./appending.ts";
import { decide, evolve, replay, type FileArticle } from "./article-state.ts";
import type { Fetched } from "./ledger-event.ts";
import { articleRow } from "./projection.ts";
import { wordsRow } from "./search/words.ts";
import type { Store, StoreReader, StoreWriter } from "./store.ts";

/** An article to file, with the bytes it came in and what was read in it. */
export interface Filing {
  readonly article: Article;
  /** As fetched; their SHA-256 is `article.sha256`. */
  readonly bytes: Uint8Array;
  readonly extraction: Extraction;
  /** Name and version of the program that read it: `sayso 0.1.0`. */
  readonly engine: string;
  /** How the bytes came, where they were fetched. */
  readonly fetched?: Fetched | null;
}

/** filed: new to the ledger · reread: known, and read otherwise than before · unchanged: nothing was written */
export type FilingResult = "filed" | "reread" | "unchanged";

/**
 * Files an article in one transaction: its bytes, its text, and what was read in it. Nothing is written where the ledger
 * has the same reading, or one by a newer engine.
 * @throws {Error} where the parts of the filing do not belong together.
 */
export async function file(store: Store, filing: Filing, append: Appender): Promise<FilingResult> {
  const command = commandOf(filing);
  if (await isOnRecord(store, command)) return "unchanged";
  return store.transaction((writer) => fileIn(writer, filing, command, append));
}

/** Most of what is read again is unchanged: to see that needs no lock. */
async function isOnRecord(reader: StoreReader, command: FileArticle): Promise<boolean> {
  const known = await reader.entriesAbout(command.article.id);
  return known.length > 0 && decide(command, replay(known)).length === 0;
}

/**
 * Files articles in one transaction, all or none of them: for imports, where one wait for the disk serves many.
 * @throws {Error} where the parts of a filing do not belong together.
 */
export async function fileAll(store: Store, filings: readonly Filing[], append: Appender): Promise<readonly FilingResult[]> {
  const commands = filings.map((filing) => ({ filing, command: commandOf(filing) }));
  const results: FilingResult[] = filings.map(() => "unchanged");
  const changed: number[] = [];
  for (const [index, { command }] of commands.entries()) if (!(await isOnRecord(store, command))) changed.push(index);
  if (changed.length === 0) return results;
  return store.transaction(async (writer) => {
    for (const [index, { filing, command }] of commands.entries()) if (changed.includes(index)) results[index] = await fileIn(writer, filing, command, append);
    return results;
  });
}

async function fileIn(writer: StoreWriter, { article: { id, sha256: hash }, bytes }: Filing, command: FileArticle, append: Appender): Promise<FilingResult> {
  const state = replay(await writer.entriesAbout(id));
  const events = decide(command, state);
  if (events.length === 0) return "unchanged";
  const next = (await append(writer, events)).reduce(evolve, state);
  if (next.status !== "read") throw new Error(`filing ${id} left it ${next.status}`);
  if (state.status === "unknown") await writer.putBlob(hash, bytes);
  await writer.putRow(articleRow(next));
  await writer.putWords(wordsRow(next));
  return state.status === "unknown" ? "filed" : "reread";
}

function commandOf({ article, bytes, extraction, engine, fetched = null }: Filing): FileArticle {
  const hash = sha256(bytes);
  if (hash !== article.sha256) throw new Error(`article ${article.id} says SHA-256 ${article.sha256}, its ${bytes.length} bytes have ${hash}`);
  if (extraction.article.id !== article.id || extraction.article.text !== article.text) throw new Error(`the extraction of ${extraction.article.id} was filed as that of ${article.id}`);
  const wrong = extraction.claims.find(({ span, quote }) => article.text.slice(span.start, span.end) !== quote);
  if (wrong !== undefined) throw new Error(`the quote of ${article.id}/${wrong.id} is not what stands in the text`);
  return { type: "fileArticle", article, byteLength: bytes.length, fetched, extraction, engine };
}
