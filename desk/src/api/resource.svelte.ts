import type { Problem } from "sayso/api";
import { get, problemIn } from "./client.ts";
import { live } from "./live.svelte.ts";

/** Something of the API that a page shows: read when its path changes and whenever the ledger grows. What was there stays until the new is here. */
export class Resource<T> {
  data = $state.raw<T | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** The path that `data` came from. */
  from = $state<string | null>(null);
  #again = $state(0);

  /** To be made while a component is set up. `path` gives null where there is nothing to read yet. */
  constructor(path: () => string | null, { heeds = () => live.changes }: { readonly heeds?: () => unknown } = {}) {
    $effect(() => {
      const wanted = path();
      heeds();
      void this.#again;
      if (wanted === null) return undefined;
      const leaving = new AbortController();
      get<T>(wanted, leaving.signal).then(
        (data) => { if (!leaving.signal.aborted) { this.data = data; this.problem = null; this.from = wanted; } },
        (error: unknown) => { if (!leaving.signal.aborted) this.problem = problemIn(error); },
      );
      return () => { leaving.abort(); };
    });
  }

  readAgain(): void {
    this.#again += 1;
  }
}
