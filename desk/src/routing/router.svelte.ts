/** Where the reader is: the address bar holds the view, so that it can be shared and gone back to. */
class Router {
  path = $state(location.pathname);
  search = $state(location.search);
  /** Gives what a page wants to find again when somebody comes back to it; null where it wants nothing. */
  leaving: (() => object) | null = null;

  constructor() {
    addEventListener("popstate", () => { this.#take(); });
    document.addEventListener("click", (event) => { this.#follow(event); });
  }

  get query(): URLSearchParams {
    return new URLSearchParams(this.search);
  }

  /** Goes to an address of the desk. `replace`: without leaving a step to go back to. */
  go(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
    if (address === location.pathname + location.search) return;
    const isOtherPage = new URL(address, location.href).pathname !== location.pathname;
    if (!replace && this.leaving !== null) history.replaceState(this.leaving(), "");
    history[replace ? "replaceState" : "pushState"](null, "", address);
    this.#take();
    if (isOtherPage) scrollTo(0, 0);
  }

  /** The same page with these parts of the query changed; null or empty takes one out. */
  change(parts: Readonly<Record<string, string | null>>, options: { readonly replace?: boolean } = {}): void {
    this.go(this.with(parts), options);
  }

  /** The address that `change` would go to. */
  with(parts: Readonly<Record<string, string | null>>): string {
    const query = this.query;
    for (const [name, value] of Object.entries(parts)) {
      if (value === null || value === "") query.delete(name);
      else query.set(name, value);
    }
    const text = query.toString();
    return this.path + (text === "" ? "" : `?${text}`);
  }

  #take(): void {
    this.path = location.pathname;
    this.search = location.search;
  }

  /** Links to the desk's own pages do not load anything anew. */
  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || !(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target !== "" || link.hasAttribute("download") || link.pathname.startsWith("/api")) return;
    if (link.pathname === location.pathname && link.hash !== "") return;
    event.preventDefault();
    this.go(link.pathname + link.search + link.hash);
  }
}

export const router = new Router();
