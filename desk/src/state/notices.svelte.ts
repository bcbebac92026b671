/** A line that tells what was done or what went wrong; where a decision was recorded, with its entry for undo. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly entry: number | null;
  readonly isProblem: boolean;
}

const shownMs = 9_000;

class Notices {
  list = $state.raw<readonly Notice[]>([]);
  #next = 1;

  tell(text: string, { entry = null, isProblem = false }: { readonly entry?: number | null; readonly isProblem?: boolean } = {}): void {
    const notice = { id: this.#next, text, entry, isProblem };
    this.#next += 1;
    this.list = [...this.list.slice(-2), notice];
    if (!isProblem) setTimeout(() => { this.drop(notice.id); }, shownMs);
  }

  drop(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }
}

export const notices = new Notices();
