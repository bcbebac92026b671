import type { Ledger } from "../ledger/index.ts";
import type { Loading } from "./overview/index.ts";

/** Tells listeners that something happened: the ledger grew, or an import went on. */
export interface Live {
  readonly listen: (heard: (news: News) => void) => () => void;
  readonly tell: (news: News) => void;
  /** Looks at the ledger, and tells where it ends, where that is elsewhere than before. */
  readonly look: () => Promise<void>;
  readonly close: () => void;
}

export type News = { readonly kind: "loading"; readonly loading: Loading | null } | { readonly kind: "ledger"; readonly entry: number; readonly hash: string } | { readonly kind: "intake"; readonly id: string };

/** Starts looking at the ledger every `everyMs`, while somebody listens. */
export function openLive(ledger: Ledger, everyMs: number): Live {
  const listeners = new Set<(news: News) => void>();
  let last: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  const tell = (news: News): void => { for (const heard of listeners) heard(news); };
  const look = async (): Promise<void> => {
    const { number, hash } = await ledger.head();
    if (hash === last) return;
    last = hash;
    tell({ kind: "ledger", entry: number, hash });
  };
  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  return {
    listen(heard) {
      listeners.add(heard);
      // A ledger that is locked for the moment is looked at again the next time.
      timer ??= setInterval(() => void look().catch(() => undefined), everyMs).unref();
      return () => {
        listeners.delete(heard);
        if (listeners.size === 0) stop();
      };
    },
    tell, look,
    close: () => { listeners.clear(); stop(); },
  };
}
