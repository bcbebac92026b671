import { streamSSE } from "hono/streaming";
import type { Context as HonoContext } from "hono";
import type { Ledger } from "../ledger/index.ts";
import type { Live, News } from "./live.ts";
import type { Loading } from "./overview/index.ts";

/** Says that the connection lives, so that neither end nor anything between gives it up. */
const beatMs = 20_000;

/** The stream of what happens; it begins with where the ledger ends, and how far it has been read for the first time. */
export function events(ledger: Ledger, live: Live, loading: () => Loading | null): (asked: HonoContext) => Response {
  return (asked) =>
    streamSSE(asked, async (stream) => {
      const waiting: News[] = [];
      let wake = (): void => undefined;
      const unlisten = live.listen((news) => { waiting.push(news); wake(); });
      const line = { open: true };
      stream.onAbort(() => { line.open = false; unlisten(); wake(); });
      const { number, hash } = await ledger.head();
      await stream.writeSSE({ event: "ledger", data: JSON.stringify({ entry: number, hash }) });
      await stream.writeSSE({ event: "loading", data: JSON.stringify({ loading: loading() }) });
      while (line.open && !stream.closed) {
        const news = waiting.shift();
        if (news?.kind === "ledger" && news.hash === hash) continue;
        if (news !== undefined) {
          const { kind, ...data } = news;
          await stream.writeSSE({ event: kind, data: JSON.stringify(data) });
          continue;
        }
        const timer = await new Promise<"news" | "beat">((resolve) => {
          const beat = setTimeout(() => { resolve("beat"); }, beatMs);
          wake = () => { clearTimeout(beat); resolve("news"); };
        });
        if (timer === "beat") await stream.write(": still here\n\n");
      }
      unlisten();
    });
}
