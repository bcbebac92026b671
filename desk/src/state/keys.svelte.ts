/** A key of a page, and what it does: "?" lists them. */
export interface Key {
  readonly key: string;
  readonly does: string;
  readonly run: (event: KeyboardEvent) => void;
}

class Keys {
  #sets = $state.raw<readonly (() => readonly Key[])[]>([]);

  /** Every key that works now; those of the page before those of the frame. */
  get all(): readonly Key[] {
    return this.#sets.flatMap((set) => set());
  }

  constructor() {
    addEventListener("keydown", (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isPressing(event)) return;
      const found = this.all.find(({ key }) => key === event.key);
      if (found === undefined || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      found.run(event);
    });
  }

  /** Adds the keys of a component for as long as it is there. */
  use(set: () => readonly Key[]): void {
    $effect.pre(() => {
      this.#add(set);
      return () => { this.#sets = this.#sets.filter((one) => one !== set); };
    });
  }

  #add(set: () => readonly Key[]): void {
    queueMicrotask(() => { if (!this.#sets.includes(set)) this.#sets = [set, ...this.#sets]; });
  }
}

/** What has the focus is pressed with these keys, whatever the page would do with them. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  return (key === "Enter" || key === " ") && target instanceof Element && target.closest("a[href], button, summary, input, label") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio], [type=button]), textarea, select"));
}

export const keys = new Keys();
