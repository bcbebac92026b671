import type { Claim, Extraction } from "../../core/index.ts";
import { formatStance } from "./claims.ts";
import { formatClaimed } from "./figure.ts";
import { relationMark } from "./relation.ts";
import { styleFor, type Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";
import { formatParagraph } from "./wrap.ts";

/** Characters of the text that are shown before and after a claim's words. */
const around = 160;

const relationWords = { self: "affected party", adversary: "adversary", third: "third party" } as const;

/** A claim as it stands in the ledger. */
interface KeptClaim {
  readonly article: string;
  readonly claim: Claim;
  readonly rejected: unknown;
  readonly superseded: unknown;
}

/** One claim for a person: what it says, who says so, and its words as they stand in the article. */
export function formatClaim({ article, claim, rejected, superseded }: KeptClaim, source: Extraction | null, page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  const text = source?.article.text ?? "";
  const { start, end } = claim.span;
  const before = text.slice(Math.max(0, start - around), start).replace(/^\S*\s/u, "");
  const after = text.slice(end, end + around).replace(/\s\S*$/u, "");
  const rows: (readonly Cell[])[] = [
    ...(claim.speakers.length === 0 ? [["speaker", "○ the article's own voice"]] : claim.speakers.map((speaker, index) => [index === 0 ? "speaker" : "by way of", `${relationMark(speaker.relation)} ${[speaker.name, speaker.kind ?? "kind unknown", speaker.side === null ? "side unknown" : `speaks for ${speaker.side}`, speaker.relation === null ? "relation unknown" : relationWords[speaker.relation]].join(" · ")}`])),
    ["stance", formatStance(claim)],
    ...(claim.kind === "casualties" ? [["people", [claim.people.words, claim.people.group, claim.people.side === null ? null : `side ${claim.people.side}`, claim.role, claim.part ? "part of a larger figure" : null, claim.scope === "cumulative" ? "a total, not this event alone" : null].filter((part) => part !== null).join(" · ")]] : []),
    ["event", claim.event],
    ["rule", claim.rule],
    ["article", [source?.article.outlet, source?.article.published?.value, article].filter((part) => part != null).join(" · ")],
    ["words at", `${start.toString()}–${end.toString()}`],
    ...(rejected === null ? [] : [["state", "rejected by a person"]]),
    ...(superseded === null ? [] : [["state", "superseded: the article was read otherwise since"]]),
  ];
  return [
    `${bold(formatClaimed(claim))}  ${dim(`${article}/${claim.id}`)}\n\n`,
    formatParagraph(`${before === "" ? "" : start > around ? `… ${before}` : before}[${claim.quote}]${after === "" ? "" : end + around < text.length ? `${after} …` : after}`, page.width, 2),
    "\n",
    formatTable([{ title: "" }, { title: "", narrowest: 20 }], rows, page, 2).replace(/^\s*\n/u, ""),
  ].join("");
}
