import type { Claim } from "../../core/index.ts";
import { formatClaimed } from "./figure.ts";
import { formatSpeakers } from "./relation.ts";
import { styleFor, type Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";

/** The same thing said by the same speakers in the same words, with the letters of the articles that carry it; none where all are of one article. */
export interface ListedClaim {
  readonly claim: Claim;
  readonly articles: readonly string[];
}

/** What is claimed, by whom (with the mark of the relation), the stance and the words, one claim a row; the articles behind it where there are several. */
export function formatClaims(claims: readonly ListedClaim[], page: Page, indent = 0, format: (claim: Claim) => string = formatClaimed): string {
  const { bold, dim, yellow } = styleFor(page.colour);
  const several = claims.some(({ articles }) => articles.length > 0);
  const rows = claims.map(({ claim, articles }): readonly Cell[] => [
    { text: format(claim), style: claim.kind === "casualties" ? bold : plain },
    formatSpeakers(claim.speakers),
    { text: formatStance(claim), style: claim.stance === "asserts" && claim.hedges.length === 0 ? plain : yellow },
    `“${claim.quote}”`,
    ...(several ? [{ text: articles.join(" "), style: dim }] : []),
  ]);
  const columns = [
    { title: "claim", narrowest: 9 },
    { title: "speaker", narrowest: 14 },
    { title: "stance", narrowest: 9 },
    { title: "words", narrowest: 16, weight: 1.6 },
    ...(several ? [{ title: "in", narrowest: 3 }] : []),
  ];
  return formatTable(columns, rows, page, indent);
}

const plain = (text: string): string => text;

/** `asserts`, or `unverified (purporting)`: the stance with the words that weaken it. */
export function formatStance({ stance, hedges }: Pick<Claim, "stance" | "hedges">): string {
  return hedges.length === 0 ? stance : `${stance} (${hedges.join(", ")})`;
}

/** Claims that agree in what is said, by whom, with which stance and words, as one; in the order in which they come. */
export function mergeClaims(claims: readonly { readonly claim: Claim; readonly article: string }[]): readonly ListedClaim[] {
  const merged = new Map<string, { readonly claim: Claim; readonly articles: Set<string> }>();
  for (const { claim, article } of claims) {
    const key = JSON.stringify([claim.kind, formatClaimed(claim), formatSpeakers(claim.speakers), formatStance(claim), claim.quote.toLowerCase()]);
    const same = merged.get(key);
    if (same === undefined) merged.set(key, { claim, articles: new Set([article]) });
    else same.articles.add(article);
  }
  return [...merged.values()].map(({ claim, articles }) => ({ claim, articles: [...articles].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)) }));
}
