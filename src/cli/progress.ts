import type { Console } from "./console.ts";

export interface Progress {
  /** One article more, of this many bytes. */
  advance(bytes: number): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

const silentMs = 1000;
const everyMs = 200;

/** A line on standard error with count, rate and time left, once the work has taken a second. `totalBytes` null: the end is not known. */
export function startProgress(console: Console, shown: boolean, totalBytes: number | null): Progress {
  const startedMs = performance.now();
  let printedMs = startedMs + silentMs - everyMs;
  let articles = 0;
  let bytes = 0;
  let width = 0;
  const clear = (): void => {
    if (width > 0) console.err(console.errIsTerminal ? `\r${" ".repeat(width)}\r` : "\n");
    width = 0;
  };
  return {
    advance(more) {
      articles += 1;
      bytes += more;
      const nowMs = performance.now();
      if (!shown || nowMs - printedMs < everyMs) return;
      printedMs = nowMs;
      const line = formatProgress(articles, bytes, totalBytes, nowMs - startedMs);
      clear();
      console.err(line);
      width = line.length;
    },
    clear,
  };
}

/** `312 articles, 140/s, 12 s left` */
export function formatProgress(articles: number, bytes: number, totalBytes: number | null, elapsedMs: number): string {
  const rate = articles / (elapsedMs / 1000);
  const left = totalBytes === null || bytes === 0 ? null : Math.max(0, Math.ceil(((totalBytes - bytes) / bytes) * (elapsedMs / 1000)));
  const leftWords = left === null ? "" : left < 120 ? `, ${left.toString()} s left` : `, ${Math.ceil(left / 60).toString()} min left`;
  return `${articles.toString()} ${articles === 1 ? "article" : "articles"}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toString()}/s${leftWords}`;
}
