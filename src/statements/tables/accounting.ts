import type { SpeakerKind } from "../../core/index.ts";

/** A verb by which whoever keeps a count answers for it, without a word of speech. */
export interface Accounting {
  /** Words that must follow, one list for each choice; empty where the object follows at once. */
  readonly particles: readonly (readonly string[])[];
}

const table = new Map<string, Accounting>();
const add = (verb: string, ...particles: readonly string[]): void => {
  table.set(verb, { particles: particles.map((words) => words.split(" ")) });
};

add("have");
add("hold");
add("arrive", "at");
add("come", "to", "up with");
add("run", "to");
add("reach");
add("range", "from");
add("contain");
add("carry");
add("bear");

/** Verbs of keeping and reaching a count, by dictionary form. */
export const accountingVerbs: ReadonlyMap<string, Accounting> = table;

/** Who keeps counts and has no dead of its own among them: an army that "has 12 dead" tells of its losses. */
export const countKeepers: ReadonlySet<SpeakerKind> = new Set(["ngo", "un"]);
