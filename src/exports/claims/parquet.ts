import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from "hyparquet-writer";
import type { Cell, Column } from "../table/column.ts";
import type { ExportSubject } from "../subject.ts";
import type { ExportWriter } from "../writer.ts";

/** Rows that are held and compressed together. */
const groupRows = 5_000;

function elementOf<Row>({ name, kind }: Column<Row>): SchemaElement {
  switch (kind) {
    case "text": return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
    case "integer": return { name, type: "INT64", repetition_type: "OPTIONAL" };
    case "number": return { name, type: "DOUBLE", repetition_type: "OPTIONAL" };
    case "boolean": return { name, type: "BOOLEAN", repetition_type: "OPTIONAL" };
    default: return kind satisfies never;
  }
}

const stored = (cell: Cell): Cell | bigint => (typeof cell === "number" ? BigInt(cell) : cell);

/** A Parquet file of typed columns, in groups of rows, so that only one group is held. `about` goes into the file's metadata. */
export function parquetWriter<Row>(columns: readonly Column<Row>[], rowsOf: (subject: ExportSubject) => readonly Row[], about: Readonly<Record<string, string>>): ExportWriter {
  const bytes = new ByteWriter();
  const schema: SchemaElement[] = [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)];
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: "sayso", kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })) });
  let rows: Row[] = [];
  const writeGroup = (): void => {
    const columnData = columns.map(({ name, kind, value }): ColumnSource => ({ name, data: rows.map((row) => (kind === "integer" ? stored(value(row)) : value(row))) }));
    // Nothing is flushed on its own: the writer keeps its bytes until they are taken.
    void file.write({ columnData, rowGroupSize: groupRows });
    rows = [];
  };
  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  };
  return {
    begin: () => "",
    add(subject) {
      rows.push(...rowsOf(subject));
      if (rows.length < groupRows) return "";
      writeGroup();
      return take();
    },
    end() {
      if (rows.length > 0) writeGroup();
      void file.finish();
      return take();
    },
  };
}
