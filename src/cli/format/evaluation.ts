import type { Evaluation, RunChange } from "../../evaluation/index.ts";
import { formatInterval } from "./figure.ts";
import { styleFor, type Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";
import { formatParagraph } from "./wrap.ts";

/** One thing that was read otherwise than labelled. */
export interface EvaluationError {
  readonly article: string;
  readonly what: string;
  readonly labelled: string | null;
  readonly read: string | null;
  readonly rule: string | null;
  readonly sentence: string;
}

/** Every error of a run: claims missed, figures and fields that differ, claims without a label; articles in order. */
export function errorsOf({ articles }: Evaluation): readonly EvaluationError[] {
  return articles.flatMap(({ id, claims, spurious }) => [
    ...claims.flatMap(({ gold, found, sameFigure, wrong, sentence }): readonly EvaluationError[] => {
      const labelled = `${gold.outcome} ${formatInterval(gold.min, gold.max)}: ${gold.words}`;
      if (found === null) return [{ article: id, what: "missed", labelled, read: null, rule: null, sentence }];
      const read = `${found.outcome} ${formatInterval(found.amount.min, found.amount.max)}: ${found.quote}`;
      if (!sameFigure) return [{ article: id, what: "figure", labelled, read, rule: found.rule, sentence }];
      return wrong.filter((field) => field !== "origin" || !wrong.includes("speakers")).map((field) => ({
        article: id,
        what: field,
        labelled: field === "speakers" || field === "origin" ? gold.speakers.join(" < ") : `${String(gold[field])}: ${gold.words}`,
        read: field === "speakers" || field === "origin" ? found.speakers.map(({ name }) => name).join(" < ") : String(field === "group" ? found.people.group : found[field]),
        rule: found.rule,
        sentence,
      }));
    }),
    ...spurious.map(({ claim, sentence }) => ({ article: id, what: "spurious", labelled: null, read: `${claim.outcome} ${formatInterval(claim.amount.min, claim.amount.max)}: ${claim.quote}`, rule: claim.rule, sentence })),
  ]);
}

/** The scores as a table, then up to `limit` errors, then what changed against another run. */
export function formatEvaluation(result: Evaluation, articles: number, limit: number, changes: readonly RunChange[] | null, page: Page): string {
  const percent = (value: number | null): string => (value === null ? "–" : value.toFixed(3));
  const rows = result.scores.map((score): readonly Cell[] => [score.field, percent(score.precision), percent(score.recall), percent(score.f1), score.right.toString(), score.found.toString(), score.gold.toString(), percent(score.ofRightFigures)]);
  const right = { align: "right" as const };
  const columns = [{ title: "field" }, { title: "precision", ...right }, { title: "recall", ...right }, { title: "F1", ...right }, { title: "right", ...right }, { title: "read", ...right }, { title: "labelled", ...right }, { title: "of right figures", ...right }];
  const { bold } = styleFor(page.colour);
  const errors = errorsOf(result).slice(0, limit);
  return [
    formatTable(columns, rows, page),
    `\n${articles.toString()} ${articles === 1 ? "article" : "articles"}; pairs of claims rightly in one event or in two: ${percent(result.eventsInArticle)}\n`,
    ...errors.map((error) => `\n${bold(`${error.article} ${error.what}`)}${error.rule === null ? "" : ` ${error.rule}`}\n${error.labelled === null ? "" : formatParagraph(`labelled ${error.labelled}`, page.width, 2)}${error.read === null ? "" : formatParagraph(`read ${error.read}`, page.width, 2)}${formatParagraph(error.sentence, page.width, 4)}`),
    changes === null ? "" : formatChanges(changes, page),
  ].join("");
}

const changeTitles: Readonly<Record<RunChange["kind"], string>> = { lost: "LOST", spuriousNew: "NEW WITHOUT A LABEL", gained: "GAINED", spuriousGone: "GONE, HAD NO LABEL" };

function formatChanges(changes: readonly RunChange[], page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  if (changes.length === 0) return "\nthe same claims as in the run before\n";
  return Object.entries(changeTitles).map(([kind, title]) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return "";
    const lines = own.map(({ article, words, before, after, sentence }) => `${formatParagraph(`${article}: ${words}${before !== null && after !== null ? ` (${before} → ${after})` : ""}`, page.width, 2)}${formatParagraph(sentence, page.width, 4)}`);
    return `\n${bold(title)} ${dim(own.length.toString())}\n${lines.join("")}`;
  }).join("");
}
