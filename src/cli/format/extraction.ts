import type { ArticleEvent, Claim, Extraction, Place } from "../../core/index.ts";
import { formatClaims } from "./claims.ts";
import { formatToll } from "./figure.ts";
import { relationLegend } from "./relation.ts";
import { styleFor, type Page } from "./style.ts";
import { formatParagraph } from "./wrap.ts";

/** One article for a person: what it is, then each event that it tells of with its claims, the main one first and background apart. */
export function formatExtraction({ article, events, claims }: Extraction, page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  const published = article.published === null ? "date of publication not stated" : `${article.published.value} (${article.published.basis})`;
  const about = [article.outlet, published, article.credit === null ? null : `credit ${article.credit}`, article.language].filter((part) => part !== null);
  const name = article.file ?? article.url;
  const indent = 2;
  const sections = events.map((event) => {
    const own = claims.filter((claim) => claim.event === event.id);
    return [
      `\n${dim(`${event.main ? "MAIN EVENT" : event.extent === "total" ? "BACKGROUND, A TOTAL" : "BACKGROUND"} ${event.id}`)}\n`,
      formatEvent(event, page.width, indent),
      own.length === 0 ? "" : `\n${formatClaims(own.map(alone), page, indent)}`,
    ].join("");
  });
  return [
    formatParagraph(name === null ? article.id : `${name}  ${article.id}`, page.width).replace(name ?? article.id, (found) => bold(found)),
    article.title === null ? "" : formatParagraph(article.title, page.width, indent),
    formatParagraph(about.join(" · "), page.width, indent),
    ...sections,
    claims.length === 0 ? "\n  no claims found\n" : `\n${formatParagraph(relationLegend, page.width, indent)}`,
  ].join("");
}

const alone = (claim: Claim): { readonly claim: Claim; readonly articles: readonly string[] } => ({ claim, articles: [] });

/** `Air/drone strike · Sumy Oblast, UA · 2025-05-20 (implied)`, and below it `killed low 6 · best 6 · high 70`, as the article has them. */
function formatEvent(event: ArticleEvent, width: number, indent: number): string {
  const { killed, injured, attackersKilled, attackersInjured } = event.tolls;
  const tolls = [["killed", killed], ["injured", injured], ["attackers killed", attackersKilled], ["attackers injured", attackersInjured]] as const;
  const frame = [
    event.subEventType ?? event.eventType ?? (event.extent === "total" ? "figures of more than one event" : "kind not stated"),
    event.place === null ? "place not stated" : formatPlace(event.place),
    event.time?.value == null ? "day not stated" : `${event.time.value} (${event.time.basis})`,
  ].join(" · ");
  const figures = tolls.flatMap(([name, toll]) => (toll === null ? [] : [`${name} ${formatToll(toll)}`]));
  return [frame, ...figures].map((line) => formatParagraph(line, width, indent)).join("");
}

/** `Sumy Oblast, UA`, with the words of the text where they say more. */
export function formatPlace(place: Pick<Place, "name" | "country">): string {
  return place.country === null ? place.name : `${place.name}, ${place.country}`;
}
