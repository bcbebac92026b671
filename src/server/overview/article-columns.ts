import type { ArticleSummary } from "../../ledger/index.ts";
import { openColumn, openTimeColumn } from "./column.ts";
import { openDictionary } from "./dictionary.ts";
import { none } from "./incident-columns.ts";

/** All articles as columns, one slot each: as much of them as lists, searches and the queue need. An article keeps its slot. */
export type ArticleColumns = ReturnType<typeof openArticleColumns>;

export function openArticleColumns() {
  const [ids, outlets] = [openDictionary(), openDictionary()];
  const columns = {
    /** Number of the entry that filed it, 0 where it is not read yet; and when that was. */
    filedIn: openColumn(), filedAt: openTimeColumn(), outlet: openColumn(none),
    /** 1 where somebody decided on a claim that is now read otherwise. */
    conflict: openColumn(),
  };
  const byEntry = openColumn(none);
  /** Slots in the order of filing. */
  const filed: number[] = [];
  return {
    ...columns,
    ids: ids.words, outlets: outlets.words,
    /** The slot of an article, which may be known by its id alone so far. */
    slotOf: ids.numberOf,
    /** The slot of the article that this entry filed; -1 where it filed none. */
    filedBy: (entry: number): number => byEntry.get(entry),
    size: (): number => filed.length,
    /** Ids, the last filed first. */
    lastFiled: (offset: number, limit: number): readonly string[] => filed.slice(Math.max(0, filed.length - offset - limit), Math.max(0, filed.length - offset)).reverse().map((slot) => ids.words[slot] ?? ""),
    put({ id, filedIn, filedAt, outlet }: ArticleSummary): void {
      const slot = ids.numberOf(id);
      if (columns.filedIn.get(slot) === 0) insert(filed, slot, filedIn, columns.filedIn.get);
      columns.filedIn.set(slot, filedIn);
      columns.filedAt.set(slot, Date.parse(filedAt));
      columns.outlet.set(slot, outlet === null ? none : outlets.numberOf(outlet));
      byEntry.set(filedIn, slot);
    },
  };
}

/** Puts a slot at its place by `filedIn`: nearly always at the end. */
function insert(filed: number[], slot: number, filedIn: number, filedInOf: (slot: number) => number): void {
  let at = filed.length;
  if (filedIn < filedInOf(filed[at - 1] ?? slot)) {
    let first = 0;
    while (first < at) {
      const middle = (first + at) >> 1;
      if (filedInOf(filed[middle] ?? 0) < filedIn) first = middle + 1;
      else at = middle;
    }
  }
  filed.splice(at, 0, slot);
}
