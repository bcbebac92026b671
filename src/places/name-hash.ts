/** The 64-bit hash of a folded name, as two 32-bit halves. */
export interface NameHash {
  readonly low: number;
  readonly high: number;
}

const low = 0x811c9dc5 | 0;
const high = 0x9e3779b9 | 0;

/** Hashes a name piece by piece. Names that differ share both halves by accident once in 10^13 look-ups, so that the file keeps no keys. */
export class NameHasher implements NameHash {
  low = low;
  high = high;

  /** Goes on with a further piece of the name. */
  add(piece: string): void {
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      this.low = Math.imul(this.low ^ code, 0x01000193);
      this.high = Math.imul(this.high ^ code, 0x85ebca6b);
      this.high = (this.high << 13) | (this.high >>> 19);
    }
  }
}

/** The hash of a whole folded name. */
export function hashName(folded: string): NameHash {
  const hasher = new NameHasher();
  hasher.add(folded);
  return hasher;
}
