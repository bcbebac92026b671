import { styleFor, type Page } from "./style.ts";
import { displayWidth, wrapWords } from "./wrap.ts";

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** A column that may become narrower than its words, down to this many columns. Others keep their width. */
  readonly narrowest?: number;
  /** How much of the page it may take beside the others; 1 unless told. */
  readonly weight?: number;
}

/** Text with the style that it is shown in. */
export interface Part {
  readonly text: string;
  readonly style: (text: string) => string;
}

/** A cell's text, with or without a style; or several, one below the other. */
export type Cell = string | Part | readonly Part[];

const gap = 2;

/** Rows under column titles, as wide as the page at most; long cells wrap at words. Ends with a line feed. Empty text where there are no rows. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly Cell[])[], page: Page, indent = 0): string {
  if (rows.length === 0) return "";
  const widths = fitWidths(columns, rows, page.width - indent);
  const { dim } = styleFor(page.colour);
  const head = formatRow(columns, columns.map(({ title }) => ({ text: title, style: dim })), widths, indent);
  return head + rows.map((row) => formatRow(columns, row, widths, indent)).join("");
}

const plain = (text: string): string => text;

function partsOf(cell: Cell): readonly Part[] {
  return typeof cell === "string" ? [{ text: cell, style: plain }] : "text" in cell ? [cell] : cell;
}

/** Natural widths; where they do not fit, the widest for its weight gives way, one column of the page at a time. */
function fitWidths(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const widths = columns.map(({ title }, index) => Math.max(displayWidth(title), ...rows.flatMap((row) => partsOf(row[index] ?? "").map(({ text }) => displayWidth(text)))));
  let excess = widths.reduce((sum, one) => sum + one, 0) + gap * (columns.length - 1) - width;
  while (excess > 0) {
    let widest = -1;
    for (const [index, { narrowest, weight = 1 }] of columns.entries()) {
      const own = widths[index] ?? 0;
      const ahead = own / weight > (widths[widest] ?? 0) / (columns[widest]?.weight ?? 1);
      if (narrowest !== undefined && own > narrowest && (widest < 0 || ahead)) widest = index;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
    excess -= 1;
  }
  return widths;
}

function formatRow(columns: readonly Column[], row: readonly Cell[], widths: readonly number[], indent: number): string {
  const cells = row.map((cell, index) => partsOf(cell).flatMap(({ text, style }) => wrapWords(text, widths[index] ?? 1).map((words) => ({ text: words, style }))));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  let out = "";
  for (let line = 0; line < height; line += 1) {
    let text = " ".repeat(indent);
    let pending = 0;
    for (const [index, column] of columns.entries()) {
      const part = cells[index]?.[line];
      const words = part?.text ?? "";
      const width = widths[index] ?? 1;
      const space = Math.max(0, width - displayWidth(words));
      const before = column.align === "right" ? space : 0;
      if (part !== undefined && words !== "") {
        text += " ".repeat(pending + before) + part.style(words);
        pending = 0;
      } else pending += before;
      pending += (column.align === "right" ? 0 : space) + gap;
    }
    out += `${text}\n`;
  }
  return out;
}
