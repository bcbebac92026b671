import type { ArticleEvent, Extraction, Place } from "../../core/index.ts";
import { formatClaims } from "./claims.ts";
import { formatToll } from "./figure.ts";
import { styleFor, type Page } from "./style.ts";
import { formatParagraph } from "./wrap.ts";

/** One article for a person: what it is, the events it tells of, and a table of its claims. */
export function formatExtraction({ article, events, claims }: Extraction, page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  const about = [article.outlet, article.published === null ? null : `${article.published.value} (${article.published.basis})`, article.credit === null ? null : `credit ${article.credit}`, article.language].filter((part) => part !== null);
  return [
    `${bold(article.file ?? article.url ?? article.id)}  ${dim(article.id)}\n`,
    article.title === null ? "" : formatParagraph(article.title, page.width, 2),
    about.length === 0 ? "" : formatParagraph(about.join(" · "), page.width, 2),
    ...events.map((event) => formatParagraph(formatEvent(event), page.width, 2)),
    claims.length === 0 ? "  no claims found\n" : `\n${formatClaims(claims.map((claim) => ({ claim, article: "" })), page, 2)}`,
  ].join("");
}

/** `e1, main: Air/drone strike · Sumy Oblast, UA · 2025-05-20 · killed 6` */
export function formatEvent(event: ArticleEvent): string {
  const { killed, injured, attackersKilled, attackersInjured } = event.tolls;
  const tolls = [["killed", killed], ["injured", injured], ["attackers killed", attackersKilled], ["attackers injured", attackersInjured]] as const;
  const parts = [
    event.subEventType ?? event.eventType ?? (event.extent === "total" ? "a total" : "an event"),
    event.place === null ? null : formatPlace(event.place),
    event.time?.value ?? null,
    ...tolls.map(([name, toll]) => (toll === null ? null : `${name} ${formatToll(toll)}`)),
  ].filter((part) => part !== null);
  return `${event.id}${event.main ? ", main" : ""}: ${parts.join(" · ")}`;
}

/** `Sumy Oblast, UA` */
export function formatPlace(place: Pick<Place, "name" | "country">): string {
  return place.country === null ? place.name : `${place.name}, ${place.country}`;
}
