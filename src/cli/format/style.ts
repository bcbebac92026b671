/** Marks text for a terminal. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const sgr = (on: number, off: number) => (text: string): string => (text === "" ? "" : `\u001B[${on.toString()}m${text}\u001B[${off.toString()}m`);
const same = (text: string): string => text;
const coloured: Style = { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), green: sgr(32, 39), yellow: sgr(33, 39) };
const plain: Style = { bold: same, dim: same, red: same, green: same, yellow: same };

/** The marks where the output shows colour, and none elsewhere. */
export function styleFor(colour: boolean): Style {
  return colour ? coloured : plain;
}

/** How text is laid out: columns of the output, and whether it shows colour. */
export interface Page {
  readonly width: number;
  readonly colour: boolean;
}
