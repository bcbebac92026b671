/** One value of ASN.1 in DER: its tag, what it holds, and all of it. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

/** Tags of X.690. A context tag is 0xA0 with the number where it holds others, 0x80 where it is simple. */
export const tags = { boolean: 0x01, integer: 0x02, bytes: 0x04, nothing: 0x05, oid: 0x06, generalizedTime: 0x18, sequence: 0x30, set: 0x31, context: 0xa0 } as const;

/** Reads the first value; null where the bytes are none. Only tags below 31 and lengths up to 4 bytes are read. */
export function readDer(bytes: Uint8Array): Der | null {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4 || bytes.length < 2 + lengthBytes) return null;
  let length = lengthBytes === 0 ? first : 0;
  for (const byte of bytes.subarray(2, 2 + lengthBytes)) length = length * 256 + byte;
  const end = 2 + lengthBytes + length;
  return bytes.length < end ? null : { tag, content: bytes.subarray(2 + lengthBytes, end), whole: bytes.subarray(0, end) };
}

/** The values that one holds; null where its content is not a row of values. */
export function readParts({ content }: Der): readonly Der[] | null {
  const parts: Der[] = [];
  for (let rest = content; rest.length > 0;) {
    const part = readDer(rest);
    if (part === null) return null;
    parts.push(part);
    rest = rest.subarray(part.whole.length);
  }
  return parts;
}

/** `1.2.840.113549.1.7.2` */
export function readOid({ content }: Der): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) !== 0) continue;
    if (numbers.length > 0) numbers.push(value);
    else numbers.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
    value = 0;
  }
  return numbers.join(".");
}

export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  const length: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
  return Buffer.concat([Uint8Array.from(content.length < 0x80 ? [tag, content.length] : [tag, 0x80 | length.length, ...length]), content]);
}

export function writeOid(oid: string): Uint8Array {
  const [one = 0, two = 0, ...rest] = oid.split(".").map(Number);
  const bytes = [one * 40 + two, ...rest].flatMap((number) => {
    const septets = [number % 128];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) septets.unshift(0x80 | (left % 128));
    return septets;
  });
  return writeDer(tags.oid, Uint8Array.from(bytes));
}
