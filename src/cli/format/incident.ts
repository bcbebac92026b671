import type { Incident } from "../../core/index.ts";
import { formatClaims, type ListedClaim } from "./claims.ts";
import { formatPlace } from "./extraction.ts";
import { formatOutcome } from "./figure.ts";
import { articleCount, statusCell } from "./incidents.ts";
import { styleFor, type Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";
import { formatParagraph } from "./wrap.ts";

/** One incident for a person: its findings with low, best, high and the rule; every claim behind them; its articles; why they are one incident. */
export function formatIncident(incident: Incident, claims: readonly ListedClaim[], page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  const section = (title: string, body: string): string => (body === "" ? "" : `\n${dim(title)}\n${body}`);
  const about = [
    incident.subEventType ?? incident.eventType,
    incident.place === null ? null : formatPlace(incident.place),
    incident.time?.value == null ? null : `${incident.time.value} (${incident.time.basis})`,
    ...incident.attackers.map(({ name }) => `by ${name}`),
    ...incident.weapons.map(({ name, model }) => (model === null ? name : `${model} ${name}`)),
  ].filter((part) => part !== null);
  const counts = `${incident.origins.toString()} independent ${incident.origins === 1 ? "origin" : "origins"} in ${articleCount(incident).toString()} ${articleCount(incident) === 1 ? "article" : "articles"} · ${incident.review.state === "unreviewed" ? "not reviewed by a person" : incident.review.state}`;
  const labels = articleLabels(incident);
  return [
    `${bold(incident.title)}  ${dim(incident.id)}\n`,
    about.length === 0 ? "" : formatParagraph(about.join(" · "), page.width),
    formatParagraph(counts, page.width),
    section("FINDINGS", formatFindings(incident, page)),
    section("CLAIMS", formatClaims(claims.map(({ claim, article }) => ({ claim, article: labels.get(article) ?? article })), page)),
    section("ARTICLES", formatArticles(incident, labels, page)),
    section("WHY THESE ARE ONE INCIDENT", incident.why.map(({ articles, score, because }) => formatParagraph(`${articles.map((article) => labels.get(article.split("/")[0] ?? "") ?? article).join(" and ")}: ${because.join(", ")} (score ${score.toFixed(2)})`, page.width)).join("")),
  ].join("");
}

function formatFindings(incident: Incident, page: Page): string {
  const style = styleFor(page.colour);
  const number = (value: number | null): Cell => ({ text: value?.toString() ?? "?", style: style.bold });
  const rows = incident.findings.map((finding): readonly Cell[] => [
    `${formatOutcome(finding.of)}${finding.role === "attacker" ? " (attackers)" : ""}`,
    number(finding.low),
    number(finding.best),
    number(finding.high),
    statusCell(finding.status, style),
    finding.rule,
    finding.history.length < 2 ? "" : finding.history.map(({ asOf, best }) => `${best?.toString() ?? "?"} as of ${asOf}`).join(", "),
  ]);
  const columns = [{ title: "of" }, { title: "low", align: "right" as const }, { title: "best", align: "right" as const }, { title: "high", align: "right" as const }, { title: "status", narrowest: 12 }, { title: "rule", narrowest: 12 }, { title: "history", narrowest: 12 }];
  return formatTable(columns, rows, page);
}

function formatArticles(incident: Incident, labels: ReadonlyMap<string, string>, page: Page): string {
  const seen = new Set<string>();
  const articles = incident.articles.filter(({ id }) => !seen.has(id) && seen.add(id));
  const rows = articles.map((article): readonly Cell[] => [
    labels.get(article.id) ?? "",
    article.file ?? "",
    article.outlet ?? "",
    article.published ?? "",
    article.copyOf === null ? "" : `copy of ${labels.get(article.copyOf) ?? article.copyOf}`,
    article.id,
  ]);
  return formatTable([{ title: "" }, { title: "file", narrowest: 16 }, { title: "outlet", narrowest: 10 }, { title: "published" }, { title: "", narrowest: 8 }, { title: "id", narrowest: 14 }], rows, page);
}

/** `A`, `B` … for the articles of one incident, in its own order. */
function articleLabels(incident: Incident): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { id } of incident.articles) if (!labels.has(id)) labels.set(id, letters(labels.size));
  return labels;
}

function letters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
