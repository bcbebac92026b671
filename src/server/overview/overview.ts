import { setImmediate as nextTurn } from "node:timers/promises";
import type { Head, Ledger } from "../../ledger/index.ts";
import { openArticleColumns, type ArticleColumns } from "./article-columns.ts";
import { openIncidentColumns, type IncidentColumns } from "./incident-columns.ts";
import { openOrders, type Orders } from "./orders.ts";

/**
 * All incidents and articles at one moment, as far as lists, filters, counts and maps need them. What it gives changes with the ledger:
 * whoever uses one does so in one go, without waiting for anything in between.
 */
export interface Overview {
  readonly head: Head;
  readonly incidents: IncidentColumns;
  readonly articles: ArticleColumns;
  readonly orders: Orders;
}

/** How far the ledger has been read for the first time. */
export interface Loading {
  readonly incidents: number;
  /** From 0 to 1, as far as it can be told. */
  readonly share: number;
}

export interface OverviewKeeper {
  /** The overview as the ledger now is. The first one takes until all is read. */
  readonly now: () => Promise<Overview>;
  /** Null once all is read. */
  readonly loading: () => Loading | null;
}

/** So many rows are read in one piece: some milliseconds, after which others have their turn. */
const pieceSize = 250;

/** Reads all incidents and articles once, piece by piece, and from then on only what changed. `told` hears how far the first reading is. */
export function keepOverview(ledger: Ledger, told: (loading: Loading | null) => void): OverviewKeeper {
  const articles = openArticleColumns();
  const incidents = openIncidentColumns(articles.slotOf);
  const orders = openOrders(incidents);
  let kept: Overview | null = null;
  let loading: Loading | null = { incidents: 0, share: 0 };
  let working: Promise<unknown> | null = null;

  const say = (now: Loading | null): void => {
    loading = now;
    told(now);
  };
  const takeArticles = async (read: Awaited<ReturnType<Ledger["articles"]>>): Promise<void> => {
    for (const article of read) articles.put(article);
    const decided = read.filter(({ decisions }) => decisions > 0).map(({ id }) => id);
    if (decided.length === 0) return;
    const conflicting = new Set((await ledger.conflicts(decided)).map(({ article }) => article));
    for (const id of decided) articles.conflict.set(articles.slotOf(id), conflicting.has(id) ? 1 : 0);
  };
  const loadAll = async (): Promise<void> => {
    for (let after = ""; ;) {
      const read = await ledger.articles({ after, limit: pieceSize });
      await takeArticles(read);
      if (read.length < pieceSize) break;
      after = read.at(-1)?.id ?? "";
      await nextTurn();
    }
    for (let after = ""; ;) {
      const read = await ledger.incidentSummaries({ after, limit: pieceSize });
      for (const incident of read) incidents.put(incident);
      if (read.length < pieceSize) break;
      after = read.at(-1)?.id ?? "";
      say({ incidents: incidents.size(), share: shareBefore(after) });
      await nextTurn();
    }
    await orders.make(nextTurn);
  };
  const followFrom = async (number: number): Promise<void> => {
    const changed = new Set<string>();
    for (let from = number; ;) {
      const headings = await ledger.changesAfter(from);
      for (const { subject } of headings) if (subject.startsWith("art_")) changed.add(subject);
      const last = headings.at(-1);
      if (last === undefined) break;
      from = last.number;
    }
    for (const ids of piecesOf([...changed])) await takeArticles(await ledger.articles({ ids }));
    for (const ids of piecesOf(await ledger.incidentIdsChangedAfter(number))) {
      const there = await ledger.incidentSummaries({ ids });
      const left = new Set(there.map(({ id }) => id));
      const slots = new Set(there.map(incidents.put));
      for (const id of ids) {
        const slot = left.has(id) ? undefined : incidents.remove(id);
        if (slot !== undefined) slots.add(slot);
      }
      orders.change(slots);
      await nextTurn();
    }
  };
  const bringForward = async (): Promise<Overview> => {
    const known = kept;
    const head = await ledger.head();
    if (known?.head.hash === head.hash) return known;
    if (known === null) {
      await loadAll();
      // What others wrote meanwhile is read once more.
      await followFrom(head.number);
      say(null);
    } else await followFrom(known.head.number);
    return (kept = { head, incidents, articles, orders });
  };
  /** One after the other: who asks while the overview is brought forward looks once more when that is done. */
  const now = async (): Promise<Overview> => {
    while (working !== null) await working;
    const work = bringForward();
    working = work.then(() => undefined, () => undefined).finally(() => (working = null));
    return work;
  };
  return { now, loading: () => loading };
}

/** Ids are hashes, spread evenly: what part of all comes up to this one. */
function shareBefore(id: string): number {
  return Number.parseInt(id.slice(id.indexOf("_") + 1).slice(0, 6), 16) / 0x1000000 || 0;
}

function piecesOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / pieceSize) }, (_, piece) => ids.slice(piece * pieceSize, (piece + 1) * pieceSize));
}
