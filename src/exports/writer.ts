import { csvHeader, csvRow, formatCsvLine } from "./table/csv.ts";
import type { Cell, Column } from "./table/column.ts";
import type { ExportSubject } from "./subject.ts";

/** A piece of the output; empty text is none. */
export type Chunk = string | Uint8Array;

/** Writes one export, incident by incident, so that no more than a few are held at once. */
export interface ExportWriter {
  begin(): Chunk;
  add(subject: ExportSubject): Chunk;
  end(): Chunk;
}

/** A CSV table of one or more rows an incident; `second` is a line below the header. */
export function csvWriter<Row>(columns: readonly Column<Row>[], rowsOf: (subject: ExportSubject) => readonly Row[], second: readonly Cell[] | null = null): ExportWriter {
  return {
    begin: () => `${csvHeader(columns)}${second === null ? "" : formatCsvLine(second)}`,
    add: (subject) => rowsOf(subject).map((row) => csvRow(columns, row)).join(""),
    end: () => "",
  };
}
