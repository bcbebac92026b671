import type { Cell, Column } from "./column.ts";

/** Text that a spreadsheet would take for a formula, or for one that was made harmless. Numbers in text are none. */
const formula = /^'*[=+\-@\t\r]/u;
const plainNumber = /^-?\d+(?:\.\d+)?$/u;
const special = /[",\r\n]/u;

/** Text made harmless for spreadsheets: an apostrophe before what they would run. */
export function escapeFormula(value: string): string {
  return formula.test(value) && !plainNumber.test(value) ? `'${value}` : value;
}

/** The text that was made harmless. */
export function unescapeFormula(value: string): string {
  return /^'+[=+\-@\t\r]/u.test(value) ? value.slice(1) : value;
}

function formatCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = escapeFormula(cell);
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of CSV as RFC 4180 has it, with its line end. */
export function formatCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(formatCell).join(",")}\r\n`;
}

export function csvHeader<Row>(columns: readonly Column<Row>[]): string {
  return formatCsvLine(columns.map(({ name }) => name));
}

export function csvRow<Row>(columns: readonly Column<Row>[], row: Row): string {
  return formatCsvLine(columns.map(({ value }) => value(row)));
}
