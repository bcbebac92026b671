import { styleFor, type Page } from "./style.ts";
import { displayWidth, splitWords, wrapWords } from "./wrap.ts";

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** A column that may become narrower than its words, down to this many columns. Others keep their width. */
  readonly narrowest?: number;
  /** At least this wide, so that tables below each other line up. */
  readonly least?: number;
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

/** Natural widths; where they do not fit, the widest for its weight gives way, down to its longest word, and only then through its words. */
function fitWidths(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const textsOf = (index: number): readonly string[] => rows.flatMap((row) => partsOf(row[index] ?? "").map(({ text }) => text));
  const natural = columns.map(({ title, least = 0 }, index) => Math.max(least, displayWidth(title), ...textsOf(index).map(displayWidth)));
  const room = width - gap * (columns.length - 1);
  const words = columns.map(({ title, narrowest }, index) => (narrowest === undefined ? Infinity : Math.max(displayWidth(title), narrowest, ...textsOf(index).flatMap((text) => splitWords(text).map(displayWidth)))));
  const atWords = shrinkWidths(columns, natural, words, room);
  return shrinkWidths(columns, atWords, columns.map(({ narrowest }) => narrowest ?? Infinity), room);
}

/** Takes columns of the page from whichever is widest for its weight, until all fit in `room` or are at their least. */
function shrinkWidths(columns: readonly Column[], from: readonly number[], least: readonly number[], room: number): readonly number[] {
  const widths = [...from];
  const share = (index: number): number => (widths[index] ?? 0) / (columns[index]?.weight ?? 1);
  for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0; excess -= 1) {
    const [widest] = [...widths.keys()].filter((index) => (widths[index] ?? 0) > (least[index] ?? Infinity)).sort((a, b) => share(b) - share(a));
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
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
