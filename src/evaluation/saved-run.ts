import { z } from "zod";
import type { Evaluation } from "./evaluate.ts";

const levels = ["missed", "found", "figure", "full"] as const;

const savedRunSchema = z.object({
  format: z.literal("sayso-eval/1"),
  engine: z.string(),
  scores: z.array(z.object({ field: z.string(), precision: z.number().nullable(), recall: z.number().nullable(), f1: z.number().nullable() })),
  claims: z.array(z.object({ article: z.string(), key: z.string(), level: z.enum([...levels, "spurious"]), words: z.string(), sentence: z.string() })),
});

/** What is kept of a run, to compare a later one with. */
export type SavedRun = z.infer<typeof savedRunSchema>;

/** A labelled claim that came out better or worse than in the other run, or a claim without a label that is new or gone. */
export interface RunChange {
  readonly kind: "gained" | "lost" | "spuriousNew" | "spuriousGone";
  readonly article: string;
  readonly words: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
}

/** What to keep of an evaluation. `engine` is the name and version of what read the articles. */
export function savedRunOf({ scores, articles }: Evaluation, engine: string): SavedRun {
  return {
    format: "sayso-eval/1",
    engine,
    scores: scores.map(({ field, precision, recall, f1 }) => ({ field, precision, recall, f1 })),
    claims: articles.flatMap(({ id, claims, spurious }) => [
      ...claims.map(({ gold, level, sentence }, index) => ({ article: id, key: `label ${index.toString()}`, level, words: `${gold.outcome} ${gold.words}`, sentence })),
      ...spurious.map(({ claim, sentence }) => ({ article: id, key: claim.id, level: "spurious" as const, words: `${claim.outcome} ${claim.quote}`, sentence })),
    ]),
  };
}

/** A saved run of its JSON text; null where it is none. */
export function parseSavedRun(json: string): SavedRun | null {
  try {
    return savedRunSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** What changed from one run to the next, lost before gained, articles in order. */
export function compareRuns(before: SavedRun, after: SavedRun): readonly RunChange[] {
  const known = byKey(before);
  const now = byKey(after);
  const changes: RunChange[] = [];
  for (const [key, claim] of now) {
    const was = known.get(key)?.level ?? null;
    const { article, words, sentence, level } = claim;
    if (level === "spurious") {
      if (was === null) changes.push({ kind: "spuriousNew", article, words, before: null, after: claim.key, sentence });
    } else if (was !== null && was !== level && was !== "spurious") {
      changes.push({ kind: levels.indexOf(level) > levels.indexOf(was) ? "gained" : "lost", article, words, before: was, after: level, sentence });
    }
  }
  for (const [key, { article, words, sentence, level, key: id }] of known) {
    if (level === "spurious" && !now.has(key)) changes.push({ kind: "spuriousGone", article, words, before: id, after: null, sentence });
  }
  const order = ["lost", "spuriousNew", "gained", "spuriousGone"];
  return changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
}

const byKey = (run: SavedRun): ReadonlyMap<string, SavedRun["claims"][number]> => new Map(run.claims.map((claim) => [`${claim.article} ${claim.key}`, claim]));
