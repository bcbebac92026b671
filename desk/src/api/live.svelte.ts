/** What happens while the desk is open: other programs file articles, other people decide. */
class Live {
  /** Number of the ledger's last entry; 0 until it is known. */
  entry = $state(0);
  #hash = "";
  /** Goes up whenever the ledger ends elsewhere than it did when this page first heard of it. */
  changes = $state(0);
  /** Goes up with every piece of progress of an import. */
  intake = $state(0);
  connected = $state(true);
  /** How far the server has read the ledger since it was started; null once it is read. */
  loading = $state.raw<{ readonly incidents: number; readonly share: number } | null>(null);

  constructor() {
    const stream = new EventSource("/api/v1/events");
    stream.addEventListener("ledger", (event) => {
      const { entry, hash } = JSON.parse(event.data as string) as { readonly entry: number; readonly hash: string };
      this.entry = entry;
      // The first word only says where the ledger ends: what the page reads is as new.
      if (this.#hash !== "" && this.#hash !== hash) this.changes += 1;
      this.#hash = hash;
    });
    stream.addEventListener("loading", (event) => { this.loading = (JSON.parse(event.data as string) as { readonly loading: Live["loading"] }).loading; });
    stream.addEventListener("intake", () => { this.intake += 1; });
    stream.addEventListener("open", () => { this.connected = true; });
    stream.addEventListener("error", () => { this.connected = false; });
  }
}

export const live = new Live();
