import { issue, type Claim, type Extraction } from "../core/index.ts";

/** How a new version of an article differs from the one before. */
export interface VersionChange {
  readonly gone: readonly Claim[];
  readonly added: readonly Claim[];
  readonly kept: number;
  /** Paragraphs that only one of the two has. */
  readonly paragraphsGone: readonly string[];
  readonly paragraphsAdded: readonly string[];
}

/** Compares two versions of an article: what each claims, whatever its place in the text, and the paragraphs of each. */
export function compareVersions(before: Extraction, after: Extraction): VersionChange {
  const [old, fresh] = [countBy(before.claims, meaningOf), countBy(after.claims, meaningOf)];
  const gone = withoutCounted(before.claims, fresh);
  const [oldParts, freshParts] = [paragraphsOf(before), paragraphsOf(after)];
  return {
    gone,
    added: withoutCounted(after.claims, old),
    kept: before.claims.length - gone.length,
    paragraphsGone: oldParts.filter((part) => !freshParts.includes(part)),
    paragraphsAdded: freshParts.filter((part) => !oldParts.includes(part)),
  };
}

/** The reading of a version that another has taken the place of: it claims nothing any more, and says so. What it claimed stays on record as superseded. */
export function supersededReading(before: Extraction, successor: string): Extraction {
  const issues = [issue("article-superseded", `a newer version was published and is on record as ${successor}; the claims of this one are superseded`)];
  return { ...before, events: [], claims: [], statements: [], issues };
}

/** A claim by what it says: words, kind, figures and who says so, without its place and event. */
function meaningOf(claim: Claim): string {
  const { id: _id, event: _event, span: _span, rule: _rule, speakers, ...said } = claim;
  return JSON.stringify({ ...said, speakers: speakers.map(({ name }) => name) });
}

function countBy(claims: readonly Claim[], key: (claim: Claim) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(key(claim), (counts.get(key(claim)) ?? 0) + 1);
  return counts;
}

function withoutCounted(claims: readonly Claim[], counts: ReadonlyMap<string, number>): readonly Claim[] {
  const left = new Map(counts);
  return claims.filter((claim) => {
    const key = meaningOf(claim);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

const paragraphsOf = ({ article }: Extraction): readonly string[] => article.text.split(/\n{2,}/u).map((part) => part.trim()).filter((part) => part !== "");
