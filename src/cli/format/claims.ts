import type { Claim, Speaker } from "../../core/index.ts";
import { formatClaimed } from "./figure.ts";
import { styleFor, type Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";

/** A claim with the article that makes it, in a few letters; empty where all are of one article. */
export interface ListedClaim {
  readonly claim: Claim;
  readonly article: string;
}

/** Figure, speaker, relation, stance and words of claims, one a row; with the event where all are of one article, with the article elsewhere. */
export function formatClaims(claims: readonly ListedClaim[], page: Page, indent = 0): string {
  const { bold, dim, yellow } = styleFor(page.colour);
  const several = claims.some(({ article }) => article !== "");
  const rows = claims.map(({ claim, article }): readonly Cell[] => [
    ...(several ? [] : [claim.event]),
    { text: formatClaimed(claim), style: claim.kind === "casualties" ? bold : (text) => text },
    formatSpeakers(claim.speakers),
    claim.speakers[0]?.relation ?? "",
    { text: formatStance(claim), style: claim.stance === "asserts" && claim.hedges.length === 0 ? (text) => text : yellow },
    claim.quote,
    ...(several ? [{ text: article, style: dim }] : []),
  ]);
  const columns = [
    ...(several ? [] : [{ title: "event" }]),
    { title: "figure", narrowest: 11 },
    { title: "speaker", narrowest: 12 },
    { title: "relation" },
    { title: "stance", narrowest: 8 },
    { title: "words", narrowest: 16, weight: 2 },
    ...(several ? [{ title: "article", narrowest: 8 }] : []),
  ];
  return formatTable(columns, rows, page, indent);
}

/** Origin first, through whom it came behind it; a dash where the article says it in its own voice. */
export function formatSpeakers(speakers: readonly Speaker[]): string {
  const [origin, ...via] = speakers.map(({ name }) => name);
  if (origin === undefined) return "–";
  return via.length === 0 ? origin : `${origin}, via ${via.join(", ")}`;
}

function formatStance({ stance, hedges }: Claim): string {
  return hedges.length === 0 ? stance : `${stance} (${hedges.join(", ")})`;
}
