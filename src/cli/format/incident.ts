import type { CasualtyClaim, Claim, Finding, Incident } from "../../core/index.ts";
import { formatArticles, labelArticles } from "./articles.ts";
import { formatClaims, formatStance, mergeClaims, type ListedClaim } from "./claims.ts";
import { formatDecided } from "./decided.ts";
import { formatPlace } from "./extraction.ts";
import { formatBound, formatCounted, formatOutcome } from "./figure.ts";
import { countOrigins, statusCell } from "./incidents.ts";
import { formatSpeakers, relationLegend, relationOrder } from "./relation.ts";
import { styleFor, type Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";
import { formatParagraph } from "./wrap.ts";

/** A claim with the id of the article that makes it. */
export interface ArticleClaim {
  readonly claim: Claim;
  readonly article: string;
}

/** The claims of an incident: those that its findings rest on, by their reference (`art_…/killed@412-431`), and all others in order. */
export interface IncidentClaims {
  readonly counted: ReadonlyMap<string, ArticleClaim>;
  readonly others: readonly ArticleClaim[];
}

const sections: readonly (readonly [title: string, kinds: readonly Claim["kind"][]])[] = [
  ["OTHER FIGURES OF PEOPLE", ["casualties"]],
  ["WHAT HAPPENED", ["attack", "place", "time"]],
  ["RESPONSIBILITY", ["responsibility"]],
  ["VERIFICATION", ["verification"]],
  ["WHAT FOLLOWED", ["consequence"]],
  ["OTHER NUMBERS", ["figure"]],
];

/** One incident for a person: each figure with low, best, high, the rule, and who says what; then all other claims by kind; its articles; why they are one incident. */
export function formatIncident(incident: Incident, claims: IncidentClaims, page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  const section = (title: string, body: string): string => (body === "" ? "" : `\n${dim(title)}\n${body}`);
  const labels = labelArticles(incident);
  const labelled = claims.others.map(({ claim, article }) => ({ claim, article: labels.get(article) ?? article }));
  const time = incident.time;
  const about = [
    incident.subEventType ?? incident.eventType ?? "kind not stated",
    incident.place === null ? "place not stated" : formatPlace(incident.place),
    time?.value == null ? "day not stated" : `${time.value} (${time.basis})`,
    ...incident.attackers.map(({ name }) => `by ${name}`),
    ...incident.weapons.map(({ name, model }) => (model === null ? name : `${model} ${name}`)),
  ];
  return [
    formatParagraph(incident.title, page.width).replaceAll(/^.+$/gmu, (line) => bold(line)),
    formatParagraph(about.join(" · "), page.width),
    formatParagraph([countOrigins(incident), incident.review.state === "unreviewed" ? "unreviewed" : incident.review.state, incident.id].join(" · "), page.width),
    ...incident.findings.map((finding) => `\n${formatFinding(finding, claims, labels, page)}`),
    incident.findings.length === 0 ? section("FIGURES", "no figure of this incident is stated\n") : "",
    ...sections.map(([title, kinds]) => section(title, formatClaims(mergeClaims(labelled.filter(({ claim }) => kinds.includes(claim.kind))), page))),
    section("WHAT PEOPLE DECIDED", formatDecided(incident.decisions, page)),
    section("ARTICLES", formatArticles(incident, labels, page)),
    section("WHY THESE ARE ONE INCIDENT", incident.why.map(({ articles, score, because }) => formatParagraph(`${articles.map((article) => labels.get(article.split("/")[0] ?? "") ?? article).join(" and ")}: ${because.join(", ")} (score ${score.toFixed(2)})`, page.width)).join("")),
    `\n${formatParagraph(relationLegend, page.width)}`,
  ].join("");
}

/** `KILLED  low 6 · best 6 · high 70`, the status and the rule that chose, a table of who says what, and how the best figure moved. */
function formatFinding(finding: Finding, { counted }: IncidentClaims, labels: ReadonlyMap<string, string>, page: Page): string {
  const style = styleFor(page.colour);
  const { of, role, low, best, high, rule, history } = finding;
  const status = statusCell(finding.status, style);
  const title = `${formatOutcome(of).toUpperCase()}${role === "attacker" ? " AMONG THE ATTACKERS" : ""}`;
  const moved = history.filter((step, index) => index === 0 || step.best !== history[index - 1]?.best);
  const rows = finding.bySpeaker
    .toSorted((a, b) => relationOrder(a.relation) - relationOrder(b.relation) || Number(a.name === null) - Number(b.name === null))
    .flatMap((voice) => figuresOf(voice.claims.flatMap((reference) => counted.get(reference) ?? []), labels))
    .map(({ claim, articles }): readonly Cell[] => [
      { text: formatCounted(claim), style: style.bold },
      formatSpeakers(claim.speakers),
      { text: formatStance(claim), style: claim.stance === "asserts" && claim.hedges.length === 0 ? (text) => text : style.yellow },
      `“${claim.quote}”`,
      { text: articles.join(" "), style: style.dim },
    ]);
  const columns = [{ title: "figure", narrowest: 9, least: 9 }, { title: "speaker", narrowest: 14 }, { title: "stance", narrowest: 9 }, { title: "words", narrowest: 16, weight: 1.6 }, { title: "in", narrowest: 3 }];
  return [
    `${style.bold(title)}  low ${formatBound(low)} · best ${formatBound(best)} · high ${formatBound(high)}\n`,
    `  ${status.style(status.text)} ${style.dim(`· rule ${rule}`)}\n`,
    formatTable(columns, rows, page, 2),
    moved.length < 2 ? "" : formatParagraph(`best as the reports came in: ${moved.map((step) => `${formatBound(step.best)} (${step.asOf})`).join(", ")}`, page.width, 2),
  ].join("");
}

/** One line a speaker and figure: the fullest words for it, and every article that carries it. */
function figuresOf(claims: readonly ArticleClaim[], labels: ReadonlyMap<string, string>): readonly (ListedClaim & { readonly claim: CasualtyClaim })[] {
  const figures = new Map<string, { claim: CasualtyClaim; readonly articles: Set<string> }>();
  for (const { claim, article } of claims) {
    if (claim.kind !== "casualties") continue;
    const label = labels.get(article) ?? article;
    const key = JSON.stringify([formatCounted(claim), formatSpeakers(claim.speakers), formatStance(claim)]);
    const same = figures.get(key);
    if (same === undefined) figures.set(key, { claim, articles: new Set([label]) });
    else {
      same.articles.add(label);
      if (claim.quote.length > same.claim.quote.length) same.claim = claim;
    }
  }
  return [...figures.values()].map(({ claim, articles }) => ({ claim, articles: [...articles].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)) }));
}
