import type { DecisionRequest } from "sayso/api";
import { post, problemIn } from "../api/client.ts";
import { notices } from "./notices.svelte.ts";
import { preferences } from "./preferences.svelte.ts";

type Decision = DecisionRequest["decision"];

/** Decisions of the person at this desk: recorded at once, told with a way back. */
class Deciding {
  /** Entries of decisions taken here that hold, the latest last: what `u` takes back. */
  taken = $state.raw<readonly number[]>([]);
  /** Set while the desk asks for the reviewer's name. */
  asking = $state.raw<((name: string | null) => void) | null>(null);

  /** Records a decision under the reviewer's name, and tells it in `said`. `seen` is the version of what was looked at. Returns its entry; null where it was not recorded. */
  async take(decision: Decision, said: string, seen: string | null = null): Promise<number | null> {
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
  }

  async #reviewer(): Promise<string | null> {
    if (preferences.reviewer.trim() !== "") return preferences.reviewer.trim();
    const name = await new Promise<string | null>((resolve) => { this.asking = resolve; });
    this.asking = null;
    if (name !== null) preferences.reviewer = name;
    return name;
  }
}

export const deciding = new Deciding();
