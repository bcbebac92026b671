import type { Claim } from "../../core/index.ts";
import type { WatchedArticle, WatchedSource, WatchState } from "../../watching/index.ts";
import type { Page } from "./style.ts";
import { formatTable } from "./table.ts";

const longestQuote = 100;

/** A claim by its kind, its own words and who says so: `killed: "at least six soldiers were killed" (National Guard of Ukraine)` */
function claimWords(claim: Claim): string {
  const kind = claim.kind === "casualties" ? claim.outcome : claim.kind;
  const quote = claim.quote.replace(/\s+/gu, " ");
  const speakers = claim.speakers.map(({ name }) => name).join(", ");
  return `${kind}: "${quote.length > longestQuote ? `${quote.slice(0, longestQuote - 1)}…` : quote}"${speakers === "" ? "" : ` (${speakers})`}`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** One line for an article that is new; for one that was changed also what came and went. Empty for one that is unchanged. */
export function formatWatched({ result, id, url, title, previous, change }: WatchedArticle): string {
  if (result === "unchanged") return "";
  const head = `${result === "filed" ? "new" : "changed"}  ${id}  ${title ?? url ?? ""}\n`;
  if (change === null) return head;
  const line = (sign: string, claim: Claim): string => `  ${sign} ${claimWords(claim)}\n`;
  const sum = `  in place of ${previous ?? "an earlier version"}: ${counted(change.paragraphsAdded.length, "paragraph")} new, ${change.paragraphsGone.length} gone; ${counted(change.kept, "claim")} kept, ${change.gone.length} superseded, ${change.added.length} new\n`;
  return head + sum + change.gone.map((claim) => line("-", claim)).join("") + change.added.map((claim) => line("+", claim)).join("");
}

/** How each source stands: when it last answered, what came of it, and when it is asked next. */
export function formatSourceStates(sources: readonly WatchedSource[], state: WatchState, page: Page): string {
  const clock = (time: string | null | undefined): string => time?.slice(0, 16).replace("T", " ") ?? "-";
  const rows = sources.map(({ url }) => {
    const own = state.sources[url];
    const health = own === undefined ? "not asked yet" : own.failures === 0 ? "ok" : `failed ${own.failures === 1 ? "once" : `${own.failures} times`}: ${own.trouble ?? ""}`;
    return [url, clock(own?.asked?.at), String(own?.filed ?? 0), String(own?.changed ?? 0), clock(own?.notBefore), health];
  });
  return formatTable([{ title: "source", narrowest: 16, weight: 2 }, { title: "answered", narrowest: 10 }, { title: "new", align: "right" }, { title: "changed", align: "right" }, { title: "next", narrowest: 10 }, { title: "state", narrowest: 12 }], rows, page);
}
