import { foldName } from "./fold.ts";
import { columnNames, columns, kinds, layoutVersion, magic, type Column } from "./layout.ts";
import { hashName } from "./name-hash.ts";
import type { PlaceKind } from "./types.ts";

/** A place on its way into a gazetteer file. Links are place numbers, -1 where there is none. */
export interface PlaceDraft {
  readonly name: string;
  /** The name with its kind ("Sumy Oblast"), null where English does without. */
  readonly full: string | null;
  /** Further spellings. */
  readonly names: ReadonlySet<string>;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** 0 where it has none; then `code` is its id. */
  readonly geonames: number;
  readonly code: string | null;
  readonly country: number;
  readonly admin1: number;
  readonly admin2: number;
  readonly rank: number;
}

/**
 * The bytes of a gazetteer file. `about` is kept with it and given back by `source()`.
 * @throws Error where a name is longer than 255 bytes.
 */
export function encodePlaces(places: readonly PlaceDraft[], about: Readonly<Record<string, string>>): Uint8Array {
  const { slotHash, slotPostings, postings } = indexNames(places);
  const pool = textPool();
  const content: Record<Column, Int32Array | Uint32Array | Uint16Array | Uint8Array> = {
    latitude: Int32Array.from(places, (place) => Math.round(place.lat * 1e5)),
    longitude: Int32Array.from(places, (place) => Math.round(place.lon * 1e5)),
    population: Uint32Array.from(places, (place) => place.population),
    geonames: Uint32Array.from(places, (place) => place.geonames),
    name: Uint32Array.from(places, (place) => pool.at(place.name)),
    full: Uint32Array.from(places, (place) => pool.at(place.full)),
    code: Uint32Array.from(places, (place) => pool.at(place.code)),
    admin2: Uint32Array.from(places, (place) => place.admin2 + 1),
    admin1: Uint16Array.from(places, (place) => place.admin1 + 1),
    country: Uint8Array.from(places, (place) => place.country + 1),
    kind: Uint8Array.from(places, (place) => kinds.indexOf(place.kind)),
    rank: Uint8Array.from(places, (place) => place.rank),
    slotHash,
    slotPostings,
    postings,
    text: pool.bytes(),
  };
  return join(content, Buffer.from(JSON.stringify(about)), places.length);
}

function join(content: Record<Column, Int32Array | Uint32Array | Uint16Array | Uint8Array>, about: Uint8Array, count: number): Uint8Array {
  const headerWords = 4 + columnNames.length * 2;
  const header = new Uint32Array(headerWords);
  header.set([magic, layoutVersion, count, about.length]);
  const pieces: Uint8Array[] = [padded(about)];
  let offset = headerWords * 4 + padded(about).length;
  columnNames.forEach((column, position) => {
    const values = content[column];
    if (values.BYTES_PER_ELEMENT !== columns[column]) throw new Error(`column ${column} has elements of ${values.BYTES_PER_ELEMENT.toString()} bytes, not ${columns[column].toString()}`);
    header.set([offset, values.length], 4 + position * 2);
    const piece = padded(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    pieces.push(piece);
    offset += piece.length;
  });
  return Buffer.concat([new Uint8Array(header.buffer), ...pieces]);
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
}

/** Every text once, its length in the byte before it. */
function textPool(): { at(words: string | null): number; bytes(): Uint8Array } {
  const pieces: Uint8Array[] = [new Uint8Array(1)];
  const stored = new Map<string, number>();
  let length = 1;
  return {
    at: (words) => {
      if (words === null) return 0;
      const known = stored.get(words);
      if (known !== undefined) return known;
      const bytes = Buffer.from(words, "utf8");
      if (bytes.length > 255) throw new Error(`a name of ${bytes.length.toString()} bytes, 255 are the most: ${words}`);
      pieces.push(Uint8Array.of(bytes.length), bytes);
      stored.set(words, length);
      length += bytes.length + 1;
      return length - bytes.length - 1;
    },
    bytes: () => Buffer.concat(pieces),
  };
}

/** A hash table from folded names to the places that bear them, likeliest first. */
function indexNames(places: readonly PlaceDraft[]): { slotHash: Int32Array; slotPostings: Uint32Array; postings: Uint32Array } {
  const byName = new Map<string, Map<number, boolean>>();
  const keep = (name: string, index: number, own: boolean): void => {
    const key = foldName(name);
    if (key.length < 2) return;
    const held = byName.get(key) ?? new Map<number, boolean>();
    held.set(index, (held.get(index) ?? false) || own);
    byName.set(key, held);
  };
  places.forEach((place, index) => {
    keep(place.name, index, true);
    for (const name of place.names) keep(name, index, foldName(name) === foldName(place.name));
  });
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, byName.size * 1.6)));
  const slotHash = new Int32Array(slots);
  const slotPostings = new Uint32Array(slots);
  const postings: number[] = [];
  for (const [name, held] of byName) {
    const hash = hashName(name);
    let slot = (hash.low ^ (hash.high >>> 7)) & (slots - 1);
    while (slotPostings[slot] !== 0) slot = (slot + 1) & (slots - 1);
    slotHash[slot] = hash.high;
    slotPostings[slot] = postings.length + 1;
    const ordered = [...held].sort(([a, ownA], [b, ownB]) => weight(places[b]) - weight(places[a]) || Number(ownB) - Number(ownA) || a - b);
    ordered.forEach(([index, own], position) => {
      const alike = own || isAlike(name, foldName(places[index]?.name ?? ""));
      postings.push(index * 8 + (own ? 1 : 0) + (position === ordered.length - 1 ? 2 : 0) + (alike ? 4 : 0));
    });
  }
  return { slotHash, slotPostings, postings: Uint32Array.from(postings) };
}

const weight = (place: PlaceDraft | undefined): number => (place === undefined ? 0 : place.kind === "country" ? 1e10 : place.kind === "region" || place.kind === "sea" || place.kind === "feature" ? 1e9 : place.population);

/** True where the two folded names are spellings of one: the first letter is the same, and at most two letters in five differ. */
function isAlike(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0)) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)));
    row = next;
  }
  return (row[b.length] ?? 0) <= Math.max(1, Math.floor(Math.max(a.length, b.length) * 0.4));
}
