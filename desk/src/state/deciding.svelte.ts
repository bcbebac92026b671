import type { DecisionRequest } from "sayso/api";
import { post, problemIn } from "../api/client.ts";
import { notices } from "./notices.svelte.ts";
import { preferences } from "./preferences.svelte.ts";

type Decision = DecisionRequest["decision"];

/** Decisions of the person at this desk: recorded at once, told with a way back. */
class Deciding {
  /** Entries of decisions taken here that hold, the latest last: what `u` takes back. */
  taken = $state.raw<readonly number[]>([]);
  /** What was last decided here about each thing, on which version of it, and the entry that came of it. */
  #last = new Map<string, { readonly seen: string | null; readonly what: string; readonly entry: Promise<number | null> }>();
  /** The decision that is under way: one is recorded after the other, as they were taken. */
  #under: Promise<unknown> = Promise.resolve();
  /** Set while the desk asks for the reviewer's name. */
  asking = $state.raw<((name: string | null) => void) | null>(null);

  /**
   * Records a decision under the reviewer's name, and tells it in `said`. `seen` is the version of what was looked at. Returns its entry; null where it was not recorded.
   * A key that is pressed twice decides once; whoever thinks better of it before the page has followed decides on their own decision.
   */
  take(decision: Decision, said: string, seen: string | null = null): Promise<number | null> {
    const about = subjectOf(decision);
    const what = JSON.stringify(decision);
    const last = about === null ? undefined : this.#last.get(about);
    const follows = seen !== null && last?.seen === seen;
    if (follows && last.what === what) return last.entry;
    const entry = this.#under.then(async () => this.#record(decision, said, follows && (await last.entry) !== null ? null : seen));
    this.#under = entry;
    if (about !== null) {
      const taken = { seen, what, entry };
      this.#last.set(about, taken);
      // What was not recorded can be tried again.
      void entry.then((number) => { if (number === null && this.#last.get(about) === taken) this.#last.delete(about); });
    }
    return entry;
  }

  async #record(decision: Decision, said: string, seen: string | null): Promise<number | null> {
    const by = await this.#reviewer();
    if (by === null) return null;
    try {
      const { entry } = await post<{ readonly entry: number }>("/decisions", { decision, by, seen });
      if (decision.type !== "undo") this.taken = [...this.taken, entry];
      notices.tell(said, { entry: decision.type === "undo" ? null : entry });
      return entry;
    } catch (error) {
      notices.tell(problemIn(error).detail, { isProblem: true });
      return null;
    }
  }

  /** Takes a decision back: the one of this entry, or the last one taken here. */
  async undo(entry = this.taken.at(-1)): Promise<void> {
    if (entry === undefined) {
      notices.tell("Nothing was decided here that could be undone.");
      return;
    }
    const undone = await this.take({ type: "undo", entry, reason: "undone on the desk" }, `Entry ${entry} undone.`);
    if (undone !== null) this.taken = this.taken.filter((one) => one !== entry);
    // What was taken back can be decided again in the same way.
    this.#last.clear();
  }

  async #reviewer(): Promise<string | null> {
    if (preferences.reviewer.trim() !== "") return preferences.reviewer.trim();
    const name = await new Promise<string | null>((resolve) => { this.asking = resolve; });
    this.asking = null;
    if (name !== null) preferences.reviewer = name;
    return name;
  }
}

/** The claim or incident that a decision is about; null for those about several things or none. */
function subjectOf(decision: Decision): string | null {
  if (decision.type === "correctClaim") return null;
  return "claim" in decision && typeof decision.claim === "string" ? decision.claim : "incident" in decision ? decision.incident : null;
}

export const deciding = new Deciding();
