import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { issue, type Issue } from "../core/index.ts";
import { outcomes, roles, scopes } from "../core/contract/claim.ts";
import { stances } from "../core/contract/speaker.ts";

const labelOutcomes = [...outcomes, "killed_or_injured"] as const;

const goldClaimSchema = z.object({
  event: z.string(),
  outcome: z.enum(labelOutcomes),
  min: z.number().nullable(),
  max: z.number().nullable(),
  words: z.string().min(1),
  group: z.string().nullable(),
  role: z.enum(roles),
  part_of: z.string().nullable(),
  scope: z.enum(scopes),
  speakers: z.array(z.string()),
  stance: z.enum(stances),
});

const goldLabelSchema = z.object({
  slug: z.string(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
  casualties: z.array(goldClaimSchema),
});

const goldLineSchema = z.object({ id: z.string().optional(), title: z.string().nullish(), text: z.string(), outlet: z.string().nullish(), published: z.string().nullish() });
type GoldLine = z.infer<typeof goldLineSchema>;

/** A casualty claim as a person labelled it. */
export interface GoldClaim {
  /** The label's name for the happening; the same in all articles that tell of it. */
  readonly event: string;
  readonly outcome: (typeof outcomes)[number];
  readonly min: number | null;
  readonly max: number | null;
  /** A part of the text that states number and outcome. */
  readonly words: string;
  readonly group: string | null;
  readonly role: (typeof roles)[number];
  readonly part: boolean;
  readonly scope: (typeof scopes)[number];
  /** Origin first; empty in the article's own voice. */
  readonly speakers: readonly string[];
  readonly stance: (typeof stances)[number];
}

/** A labelled article. */
export interface GoldArticle {
  readonly id: string;
  /** null where the text holds its headline itself. */
  readonly title: string | null;
  readonly body: string;
  /** What the labels' words stand in: the body, with title and blank line before it where there is a title. */
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly claims: readonly GoldClaim[];
}

export interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly issues: readonly { readonly source: string; readonly issue: Issue }[];
}

/**
 * What a folder of labelled articles holds, by name, and what could not be read of it: `labels/NAME.json` beside `articles/NAME.txt`, or beside
 * the line of `articles.jsonl` with that `id`. Title and text come from the line; outlet and date from the line, or else from the label.
 */
export async function loadGold(folder: string): Promise<Gold> {
  const articles: GoldArticle[] = [];
  const issues: { source: string; issue: Issue }[] = [];
  let names: readonly string[] = [];
  try {
    names = (await readdir(join(folder, "labels"))).filter((name) => name.endsWith(".json")).sort();
  } catch {
    issues.push({ source: folder, issue: issue("gold-broken", "holds no folder labels with the labelled articles") });
  }
  const listed = join(folder, "articles.jsonl");
  const lines = await readLines(listed).catch((error: unknown) => {
    issues.push({ source: listed, issue: issue("gold-broken", reasonOf(error)) });
    return new Map<string, GoldLine>();
  });
  for (const name of names) {
    const id = name.replace(/\.json$/u, "");
    const source = join(folder, "labels", name);
    try {
      const label = goldLabelSchema.parse(JSON.parse(await readFile(source, "utf8")));
      const line = lines.get(id) ?? { text: await readFile(join(folder, "articles", `${id}.txt`), "utf8") };
      const title = line.title ?? null;
      const text = title === null ? line.text : `${title}\n\n${line.text}`;
      articles.push({ id, title, body: line.text, text, outlet: line.outlet ?? label.outlet ?? null, published: line.published ?? label.published ?? null, claims: label.casualties.map(goldClaim) });
    } catch (error) {
      issues.push({ source, issue: issue("gold-broken", reasonOf(error)) });
    }
  }
  return { articles, issues };
}

/** Lines of a .jsonl by id; none where there is no such file. */
async function readLines(path: string): Promise<ReadonlyMap<string, GoldLine>> {
  const text = await readFile(path, "utf8").catch(() => "");
  return new Map(text.split("\n").filter((line) => line.trim() !== "").map((line) => goldLineSchema.parse(JSON.parse(line))).map((line) => [line.id ?? "", line]));
}

function goldClaim({ part_of, outcome, group, ...claim }: z.infer<typeof goldClaimSchema>): GoldClaim {
  return {
    ...claim,
    part: part_of === "subset",
    outcome: outcome === "killed_or_injured" ? "killedOrInjured" : outcome,
    group: group === null ? null : group.replace(/ (\w)/gu, (_, letter: string) => letter.toUpperCase()),
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [first] = error.issues;
    return `${first?.path.join(".") ?? "the label"}: ${first?.message ?? "is broken"}`;
  }
  return error instanceof Error ? error.message : String(error);
}
