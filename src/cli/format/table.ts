import { styleFor, type Page } from "./style.ts";
import { displayWidth, wrapWords } from "./wrap.ts";

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** A column that may become narrower than its words, down to this many columns. Others keep their width. */
  readonly narrowest?: number;
}

/** A cell's text, or text with the style that it is shown in. */
export type Cell = string | { readonly text: string; readonly style: (text: string) => string };

const gap = 2;

/** Rows under column titles, as wide as the page at most; long cells wrap at words. Ends with a line feed. Empty text where there are no rows. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly Cell[])[], page: Page, indent = 0): string {
  if (rows.length === 0) return "";
  const texts = rows.map((row) => row.map(textOf));
  const widths = fitWidths(columns, texts, page.width - indent);
  const { dim } = styleFor(page.colour);
  const head = formatRow(columns, columns.map(({ title }) => ({ text: title, style: dim })), widths, indent);
  return head + rows.map((row) => formatRow(columns, row, widths, indent)).join("");
}

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : cell.text);

/** Natural widths; where they do not fit, the widest of the columns that may shrink gives way, one column at a time. */
function fitWidths(columns: readonly Column[], texts: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = columns.map(({ title }, index) => Math.max(displayWidth(title), ...texts.map((row) => displayWidth(row[index] ?? ""))));
  let excess = widths.reduce((sum, one) => sum + one, 0) + gap * (columns.length - 1) - width;
  while (excess > 0) {
    let widest = -1;
    for (const [index, { narrowest }] of columns.entries()) {
      const own = widths[index] ?? 0;
      if (narrowest !== undefined && own > narrowest && (widest < 0 || own > (widths[widest] ?? 0))) widest = index;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
    excess -= 1;
  }
  return widths;
}

function formatRow(columns: readonly Column[], row: readonly Cell[], widths: readonly number[], indent: number): string {
  const cells = row.map((cell, index) => wrapWords(textOf(cell), widths[index] ?? 1));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  let out = "";
  for (let line = 0; line < height; line += 1) {
    let text = " ".repeat(indent);
    let pending = 0;
    for (const [index, column] of columns.entries()) {
      const words = cells[index]?.[line] ?? "";
      const width = widths[index] ?? 1;
      const space = Math.max(0, width - displayWidth(words));
      const cell = row[index];
      const shown = cell === undefined || typeof cell === "string" ? words : cell.style(words);
      const before = column.align === "right" ? space : 0;
      if (words !== "") {
        text += " ".repeat(pending + before) + shown;
        pending = 0;
      } else pending += before;
      pending += (column.align === "right" ? 0 : space) + gap;
    }
    out += `${text}\n`;
  }
  return out;
}
