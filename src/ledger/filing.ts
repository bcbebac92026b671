import { sha256, type Article, type Extraction } from "../core/index.ts";
import type { Appender } from "./appending.ts";
import { decide, evolveBy, initialState, replay, type ArticleState, type FileArticle } from "./article-state.ts";
import type { Entry } from "./entry.ts";
import type { Fetched } from "./ledger-event.ts";
import { articleRow } from "./projection.ts";
import { wordsRow } from "./search/words.ts";
import type { ProjectionRow, Store, StoreBatch, StoreReader, StoreWriter, WordsRow } from "./store.ts";

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
  const [result = "unchanged"] = await fileAll(store, [filing], append);
  return result;
}

/**
 * Files articles in one transaction, all or none of them: for imports, where one wait for the disk serves many.
 * @throws {Error} where the parts of a filing do not belong together.
 */
export async function fileAll(store: Store, filings: readonly Filing[], append: Appender): Promise<readonly FilingResult[]> {
  const commands = filings.map((filing): Command => ({ ...commandOf(filing), bytes: filing.bytes }));
  // Most of what is read again is unchanged: to see that needs no lock.
  const known = await statesOf(store, commands);
  const isUnchanged = (command: Command): boolean => {
    const state = known.get(command.article.id);
    return state !== undefined && decide(command, state).length === 0;
  };
  if (commands.every(isUnchanged)) return commands.map(() => "unchanged");
  return store.transaction(async (writer) => {
    const results: FilingResult[] = [];
    for (const wave of wavesOf(commands)) results.push(...(await fileWave(writer, wave, append)));
    return results;
  });
}

interface Command extends FileArticle {
  readonly bytes: Uint8Array;
}

/** The states of the articles that the ledger knows. */
async function statesOf(reader: StoreReader, commands: readonly Command[]): Promise<ReadonlyMap<string, ArticleState>> {
  const entries = await reader.entriesAboutAny(commands.map(({ article }) => article.id));
  return new Map([...Map.groupBy(entries, ({ subject }) => subject)].map(([id, about]) => [id, replay(about)]));
}

/** Runs of commands in which no article comes twice, so that what follows from each does not hang on another. */
function wavesOf(commands: readonly Command[]): readonly (readonly Command[])[] {
  const waves: Command[][] = [[]];
  let ids = new Set<string>();
  for (const command of commands) {
    if (ids.has(command.article.id)) {
      waves.push([]);
      ids = new Set();
    }
    ids.add(command.article.id);
    waves.at(-1)?.push(command);
  }
  return waves;
}

async function fileWave(writer: StoreWriter, wave: readonly Command[], append: Appender): Promise<readonly FilingResult[]> {
  const known = await statesOf(writer, wave);
  const steps = wave.map((command) => {
    const state = known.get(command.article.id) ?? initialState();
    return { command, state, events: decide(command, state) };
  });
  const entries = await append(writer, steps.flatMap(({ events }) => events));
  const batch: { blobs: NonNullable<StoreBatch["blobs"]>[number][]; rows: ProjectionRow[]; words: WordsRow[] } = { blobs: [], rows: [], words: [] };
  const results: FilingResult[] = [];
  let from = 0;
  for (const { command: { article, bytes }, state, events } of steps) {
    let next = state;
    for (const event of events) next = evolveBy(next, event, entries[from++] as Entry);
    if (next.status !== "read") throw new Error(`filing ${article.id} left it ${next.status}`);
    results.push(events.length === 0 ? "unchanged" : state.status === "unknown" ? "filed" : "reread");
    if (events.length === 0) continue;
    if (state.status === "unknown" && !batch.blobs.some(({ sha256: kept }) => kept === article.sha256)) batch.blobs.push({ sha256: article.sha256, bytes });
    batch.rows.push(articleRow(next));
    batch.words.push(wordsRow(next));
  }
  await writer.putAll(batch);
  return results;
}

function commandOf({ article, bytes, extraction, engine, fetched = null }: Filing): FileArticle {
  const hash = sha256(bytes);
  if (hash !== article.sha256) throw new Error(`article ${article.id} says SHA-256 ${article.sha256}, its ${bytes.length} bytes have ${hash}`);
  if (extraction.article.id !== article.id || extraction.article.text !== article.text) throw new Error(`the extraction of ${extraction.article.id} was filed as that of ${article.id}`);
  const wrong = extraction.claims.find(({ span, quote }) => article.text.slice(span.start, span.end) !== quote);
  if (wrong !== undefined) throw new Error(`the quote of ${article.id}/${wrong.id} is not what stands in the text`);
  return { type: "fileArticle", article, byteLength: bytes.length, fetched, extraction, engine };
}
