import { sha256, sliceOf, type Claim, type Span } from "../core/index.ts";
import { replay, type ReadArticleState } from "./article-state.ts";
import { articleRow } from "./projection.ts";
import { articlePrefix } from "./decision.ts";
import { wordsRow } from "./search/words.ts";
import type { StoreReader, WordsRow } from "./store.ts";
import { damage, problem, type Problem } from "./verify-problem.ts";

/** How many rows are held in memory at once. */
const batch = 500;

/** Every article replayed from its entries: its row, its bytes' length, and each span and quote in its text. */
export async function checkArticles(reader: StoreReader): Promise<readonly Problem[]> {
  const rows = new Map((await reader.rows("article")).map(({ key, content }) => [key, content]));
  const problems: Problem[] = [];
  const words = new Map<number, string>();
  for (const subject of await reader.subjects(articlePrefix)) {
    const row = rows.get(subject) ?? null;
    rows.delete(subject);
    problems.push(...(await articleProblems(reader, subject, row, words)));
  }
  return [...problems, ...(await wordProblems(reader, words)), ...[...rows.keys()].map((id) => problem(`The list of articles has ${id}, which no entry files.`))];
}

async function articleProblems(reader: StoreReader, subject: string, row: string | null, words: Map<number, string>): Promise<readonly Problem[]> {
  try {
    const state = replay(await reader.entriesAbout(subject));
    if (state.status !== "read") return [problem(`Article ${subject} was filed and never read.`)];
    const expected = wordsRow(state);
    words.set(expected.number, wordsHash(expected));
    return [...rowProblems(state, subject, row), ...(await byteProblems(reader, state)), ...state.superseded.flatMap(({ claim, read }) => quoteProblems(state, claim, read.entry)), ...decisionProblems(state), ...readingProblems(state)];
  } catch (error) {
    return [damage(`article ${subject}`, error)];
  }
}

/** The rows that search works on, against those that the entries give: `expected` has the hash of each by its number. */
async function wordProblems(reader: StoreReader, expected: Map<number, string>): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (let rows = await reader.wordsAfter(0, batch); rows.length > 0; rows = await reader.wordsAfter(rows.at(-1)?.number ?? 0, batch)) {
    for (const row of rows) {
      if (expected.get(row.number) !== wordsHash(row)) problems.push(problem(`What search knows of the article filed in entry ${row.number} is not what its entries give.`));
      expected.delete(row.number);
    }
  }
  return [...problems, ...[...expected.keys()].map((number) => problem(`Search does not know the article filed in entry ${number}.`))];
}

function wordsHash({ day, words }: WordsRow): string {
  return sha256(`${day} ${words}`);
}

function rowProblems(state: ReadArticleState, subject: string, row: string | null): readonly Problem[] {
  if (state.article.id !== subject) return [problem(`Entry ${state.filed.entry} is about ${subject} and files ${state.article.id}.`, state.filed.entry)];
  return articleRow(state).content === row ? [] : [problem(`What the list of articles says of ${subject} is not what its entries give.`)];
}

async function byteProblems(reader: StoreReader, state: ReadArticleState): Promise<readonly Problem[]> {
  const bytes = await reader.blob(state.article.sha256);
  if (bytes === null || bytes.length === state.byteLength) return [];
  return [problem(`Article ${state.article.id} came in ${state.byteLength} bytes, and ${bytes.length} are stored.`, state.filed.entry)];
}

function readingProblems(state: ReadArticleState): readonly Problem[] {
  const { reading, read, article } = state;
  const ids = new Set(reading.claims.map(({ id }) => id));
  const doubled = ids.size === reading.claims.length ? [] : [problem(`Two claims of ${article.id} have the same id.`, read.entry)];
  const spans: readonly Span[] = [...reading.statements.flatMap(({ content }) => content), ...reading.places.map(({ span }) => span), ...reading.times.map(({ span }) => span), ...reading.article.furniture];
  const outside = spans.filter(({ start, end }) => start > end || end > article.text.length);
  return [
    ...doubled,
    ...outside.map(({ start, end }) => problem(`The span ${start}-${end} in entry ${read.entry} lies outside the text of ${article.id}.`, read.entry)),
    ...reading.claims.flatMap((claim) => quoteProblems(state, claim, read.entry)),
  ];
}

function decisionProblems(state: ReadArticleState): readonly Problem[] {
  return state.decisions.flatMap(({ event, mark }) => (event.kind === "noted" ? [] : quoteProblems(state, event.payload.claim, mark.entry)));
}

function quoteProblems(state: ReadArticleState, claim: Claim, entry: number): readonly Problem[] {
  return sliceOf(state.article.text, claim.span) === claim.quote ? [] : [problem(`The quote of ${state.article.id}/${claim.id} is not what stands in the text.`, entry)];
}
