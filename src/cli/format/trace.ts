import type { Article, Span } from "../../core/index.ts";
import { styleFor, type Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";

/** One step of a reading: a rule of a stage, the words it looked at, what it made of them. */
interface Step {
  readonly stage: string;
  readonly rule: string;
  readonly span: Span | null;
  readonly did: string;
}

/** All steps of one article's reading, a table a stage. */
export function formatTrace(article: Article, trace: { readonly steps: readonly Step[] }, page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  const stages = [...new Set(trace.steps.map(({ stage }) => stage))];
  const parts = stages.map((stage) => {
    const rows = trace.steps
      .filter((step) => step.stage === stage)
      .map(({ rule, span, did }): readonly Cell[] => [span === null ? "" : `${span.start.toString()}-${span.end.toString()}`, span === null ? "" : article.text.slice(span.start, span.end), { text: rule, style: dim }, did]);
    return `\n${bold(stage)}\n${formatTable([{ title: "at" }, { title: "words", narrowest: 16 }, { title: "rule", narrowest: 16 }, { title: "did", narrowest: 16 }], rows, page, 2)}`;
  });
  return `${article.file === null ? "" : `${bold(article.file)}\n`}${dim(article.id)}\n${parts.join("")}\n`;
}
