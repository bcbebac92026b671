/** Bytes that come piece by piece. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** The first bytes of a stream, at least `size` unless it ends before, and the whole stream once more. The stream given is used up. */
export async function peek(stream: ByteStream, size: number): Promise<{ readonly head: Uint8Array; readonly whole: ByteStream }> {
  const reader = stream[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < size) {
    const next = await reader.next();
    if (next.done === true) {
      ended = true;
      break;
    }
    pieces.push(next.value);
    length += next.value.length;
  }
  async function* whole(): ByteStream {
    yield* pieces.splice(0);
    if (!ended) yield* { [Symbol.asyncIterator]: () => reader };
  }
  return { head: pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces), whole: whole() };
}

/** All bytes of a stream; null where there are more than `most`. */
export async function collect(stream: ByteStream, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
}

/** Reads a stream in pieces of known size. */
export interface ByteReader {
  /** Exactly `size` bytes, or fewer where the stream ends. */
  read(size: number): Promise<Uint8Array>;
  /** Up to and with `mark`; null where the mark does not come within `most` bytes. What is left stays unread. */
  readThrough(mark: Uint8Array, most: number): Promise<Uint8Array | null>;
  /** Passes over `size` bytes; gives how many there were. */
  skip(size: number): Promise<number>;
  /** True where nothing is left. */
  ended(): Promise<boolean>;
}

export function readerOf(stream: ByteStream): ByteReader {
  const source = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done === true) return false;
    held = held.length === 0 ? Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length) : Buffer.concat([held, next.value]);
    return true;
  };
  const take = (size: number): Uint8Array => {
    const piece = held.subarray(0, size);
    held = held.subarray(size);
    return piece;
  };
  return {
    async read(size) {
      const pieces: Uint8Array[] = [];
      let left = size;
      while (left > 0 && (held.length > 0 || (await more()))) {
        const piece = take(left);
        left -= piece.length;
        pieces.push(piece);
      }
      return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
    },
    async readThrough(mark, most) {
      let from = 0;
      for (;;) {
        const at = held.indexOf(mark, from);
        if (at >= 0) return at + mark.length > most ? null : take(at + mark.length);
        if (held.length > most) return null;
        from = Math.max(0, held.length - mark.length);
        if (!(await more())) return null;
      }
    },
    async skip(size) {
      let left = size;
      while (left > 0 && (held.length > 0 || (await more()))) left -= take(left).length;
      return size - left;
    },
    async ended() {
      while (held.length === 0) if (!(await more())) return true;
      return false;
    },
  };
}
