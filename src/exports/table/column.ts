/** What a cell holds. null is unknown, and an empty cell. */
export type Cell = string | number | boolean | null;

/** One column of a table: its name, what it holds, and how it is worked out. */
export interface Column<Row> {
  readonly name: string;
  readonly kind: "text" | "integer" | "number" | "boolean";
  readonly value: (row: Row) => Cell;
}

export const text = <Row>(name: string, value: (row: Row) => string | null): Column<Row> => ({ name, kind: "text", value });
export const integer = <Row>(name: string, value: (row: Row) => number | null): Column<Row> => ({ name, kind: "integer", value });
export const number = <Row>(name: string, value: (row: Row) => number | null): Column<Row> => ({ name, kind: "number", value });
export const yesNo = <Row>(name: string, value: (row: Row) => boolean | null): Column<Row> => ({ name, kind: "boolean", value });
/** A column of a standard that Sayso has nothing to say in. */
export const blank = <Row>(name: string): Column<Row> => ({ name, kind: "text", value: () => null });
