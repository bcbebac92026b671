import { setImmediate } from "node:timers/promises";
import type { Extraction } from "../../core/index.ts";
import type { Extractor } from "../../extract/index.ts";
import { completeArticle, type Ledger } from "../../ledger/index.ts";
import { incidentsWith, type Overview } from "../overview/index.ts";
import { ProblemError, problemOf } from "../problems.ts";
import type { IntakeView } from "../shapes/intake.ts";
import type { ReadArticle, ReadUpload } from "./read-upload.ts";

/** What came in by hand: looked at first, filed when somebody says so. Kept in memory until then, the oldest given up first. */
export interface IntakeDesk {
  readonly add: (name: string, read: ReadUpload) => Promise<IntakeView>;
  readonly view: (id: string) => IntakeView | null;
  readonly list: () => readonly IntakeView[];
  /** Starts filing; progress is told as it goes. Null where there is no such intake. */
  readonly file: (id: string) => IntakeView | null;
  readonly drop: (id: string) => boolean;
}

interface Options {
  readonly ledger: Ledger;
  readonly extractor: Extractor;
  readonly newId: () => string;
  /** Called after each piece of progress. */
  readonly tell: (id: string) => void;
  /** Brings the incidents up to date. */
  readonly regroup: () => Promise<void>;
  readonly overview: () => Promise<Overview>;
}

const mostKept = 24;
const mostPreviewed = 20;
/** How many articles are filed between two tellings of progress. */
const toldEvery = 10;

export function openIntakeDesk({ ledger, extractor, newId, tell, regroup, overview }: Options): IntakeDesk {
  const kept = new Map<string, { view: IntakeView; articles: readonly ReadArticle[] }>();
  const set = (id: string, change: Partial<IntakeView>): void => {
    const one = kept.get(id);
    if (one !== undefined) one.view = { ...one.view, ...change };
    tell(id);
  };
  const extract = async ({ article: told, bytes: _bytes, issues }: ReadArticle): Promise<{ readonly extraction: Extraction; readonly known: boolean }> => {
    const record = await ledger.articleRecord(told.id);
    const completed = completeArticle({ article: told, issues: [...issues] }, record, false);
    const extraction = extractor.extract(completed.article);
    return { extraction: { ...extraction, issues: [...completed.issues, ...extraction.issues] }, known: record !== null };
  };
  const fileAll = async (id: string, articles: readonly ReadArticle[]): Promise<void> => {
    const counts = { filed: 0, reread: 0, unchanged: 0 };
    const issues = [...(kept.get(id)?.view.issues ?? [])];
    const progress = (): Partial<IntakeView> => ({ done: counts.filed + counts.reread + counts.unchanged, new: counts.filed, reread: counts.reread, unchanged: counts.unchanged, issues: [...issues] });
    for (const [index, one] of articles.entries()) {
      try {
        const { extraction } = await extract(one);
        counts[await ledger.file({ article: extraction.article, bytes: one.bytes, fetched: one.fetched, extraction, engine: extractor.engine })] += 1;
      } catch (error) {
        // What carries an issue is about the ledger, and ends the filing; all else costs one article.
        if (!(error instanceof Error) || "issue" in error) throw error;
        issues.push({ source: one.article.file, line: null, code: "article-failed", message: `Nothing was read of it: ${error.message}` });
      }
      if (index % toldEvery === toldEvery - 1) set(id, progress());
      // Others are answered between two articles.
      await setImmediate();
    }
    await regroup();
    set(id, { ...progress(), state: "filed", incidents: incidentsWith(articles.map(({ article }) => article.id), await overview()) });
  };
  return {
    async add(name, { articles, issues }) {
      const preview: { readonly extraction: Extraction; readonly known: boolean }[] = [];
      for (const article of articles.slice(0, mostPreviewed)) {
        preview.push(await extract(article));
        await setImmediate();
      }
      const id = newId();
      const view: IntakeView = { id, name, state: "read", articles: articles.length, done: 0, new: 0, reread: 0, unchanged: 0, issues, preview, incidents: [] };
      for (const [old, { view: { state } }] of kept) if (kept.size >= mostKept && state !== "filing") kept.delete(old);
      if (kept.size >= mostKept) throw new ProblemError(503, "Too many imports", `${kept.size} imports are being filed. Wait until one is done.`);
      kept.set(id, { view, articles });
      return view;
    },
    view: (id) => kept.get(id)?.view ?? null,
    list: () => [...kept.values()].map(({ view }) => view).toReversed(),
    file(id) {
      const one = kept.get(id);
      if (one === undefined) return null;
      if (one.view.state !== "read" && one.view.state !== "failed") return one.view;
      one.view = { ...one.view, state: "filing", done: 0 };
      fileAll(id, one.articles).catch((error: unknown) => {
        const { detail, code } = problemOf(error);
        set(id, { state: "failed", issues: [...one.view.issues, { source: null, line: null, code: code ?? "article-failed", message: detail }] });
      });
      return one.view;
    },
    drop: (id) => kept.delete(id),
  };
}
