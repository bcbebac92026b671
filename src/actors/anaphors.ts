import type { SpeakerKind } from "../core/index.ts";
import type { Description } from "./describe.ts";

/** What a definite phrase such as "the rights group" or "the shopkeeper" can stand for, where nobody of the article bears that word. */
export interface Anaphor {
  readonly means: "body" | "company" | "person";
  /** Kinds of those it fits, besides whoever is of no kind that is known; null where it fits those of any. */
  readonly kinds: ReadonlySet<SpeakerKind> | null;
}

/** A body's kind is guessed by words of its name ("Village", "Rescue"), so that a charity may pass for one of these. */
const charitable: readonly SpeakerKind[] = ["ngo", "un", "medical", "localOfficial"];
const civil: readonly SpeakerKind[] = ["government", "localOfficial", "police", "medical", "un"];
const anybody: readonly SpeakerKind[] = ["ngo", "armedGroup", "media", "stateMedia", "military", ...civil];

const bodies = new Map<string, ReadonlySet<SpeakerKind>>();
const add = (kinds: readonly SpeakerKind[], words: string): void => {
  for (const word of words.split(" ")) bodies.set(word, new Set(kinds));
};
add([...charitable, "armedGroup"], "group organisation organization outfit coalition alliance");
add(anybody, "body institution entity agency institute");
add(charitable, "watchdog ngo nonprofit charity monitor network foundation tracker association federation union society campaign facility centre center");
add(["military", "police"], "unit formation force");
add(["armedGroup"], "party movement faction militia front");
add(civil, "service office department authority directorate commission committee board bureau");

const companies: ReadonlySet<string> = new Set(["company", "firm", "operator", "corporation", "manufacturer", "carrier", "airline", "shipowner", "business", "club"]);

/** Occupations, ages and parts played stand for whoever is at hand; offices of which a place has one ("the mayor") for whoever holds them. */
const occupations: ReadonlySet<SpeakerKind> = new Set(["person", "witness", "medical", "media", "ngo"]);

/** Words before "group" or "agency" that tell its kind and nothing of whose it is. */
const telling = /^(?:rights|human|aid|monitoring|advocacy|humanitarian|relief|campaign|campaigning|charity|watchdog|conservation|research|conflict|armed|rebel|militant|jihadist|islamist|insurgent|extremist|terrorist|terror|guerrilla|separatist|paramilitary|militia|news|media|same|un|u\.n\.|international|medical|rescue|emergency|oil|shipping|security|mining|energy)$/u;

/**
 * Reads "the …" as an anaphor; null where its noun is none. `word` is its last one, in lower case, and `modifiers` what stands between it and the article.
 * "The ombudsman's office", "the resistance committees" and "the taxi driver" name somebody of their own.
 */
export function anaphorOf({ sort, kind }: Description, word: string, modifiers: readonly string[]): Anaphor | null {
  if (sort === "role") return modifiers.length > 0 || kind === null || !occupations.has(kind) ? null : { means: "person", kinds: new Set([kind]) };
  if (sort !== "organisation" || !modifiers.every((modifier) => telling.test(modifier))) return null;
  if (companies.has(word)) return { means: "company", kinds: null };
  const kinds = bodies.get(word);
  if (kinds === undefined) return null;
  if (kind === null) return { means: "body", kinds };
  const told = kind === "military" && kinds.has("armedGroup") ? "armedGroup" : kind;
  return { means: "body", kinds: new Set(told === "ngo" || told === "un" ? charitable : [told]) };
}
