/** One line without its end. `bytes` is null where it was longer than the limit and was let go. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Cuts a stream of bytes into lines and holds one line at a time. A last line without an end counts. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncIterable<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const line = (): ByteLine => {
    const whole = Buffer.concat(parts);
    const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole;
    const cut: ByteLine = { number, bytes: size <= maxBytes ? bytes : null };
    parts = [];
    size = 0;
    number += 1;
    return cut;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
