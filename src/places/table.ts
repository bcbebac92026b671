import { columnNames, columns, kinds, layoutVersion, magic, rankCapital, rankRegion, rankSeat, rankSection, type Column } from "./layout.ts";
import type { NameHash } from "./name-hash.ts";
import type { Candidate, PlaceKind } from "./types.ts";

/** One gazetteer file, read in place. Place numbers are rows here; links are numbers of the gazetteer that the file belongs to, -1 where there is none. */
export interface PlaceTable {
  readonly count: number;
  /** What the file says of its sources. */
  readonly about: Readonly<Record<string, string>>;
  /** `[number, own, alike]` of every place of this name, likeliest first. */
  postings(hash: NameHash): readonly { readonly place: number; readonly own: boolean; readonly alike: boolean }[];
  name(row: number): string;
  full(row: number): string | null;
  code(row: number): string;
  geonames(row: number): number;
  kind(row: number): PlaceKind;
  country(row: number): number;
  admin1(row: number): number;
  admin2(row: number): number;
  lat(row: number): number;
  lon(row: number): number;
  population(row: number): number;
  rank(row: number): Candidate["rank"];
}

const headerWords = 4 + columnNames.length * 2;

/**
 * Reads a gazetteer file without copying it.
 * @throws Error where the bytes are no gazetteer of this program's layout, or are cut short.
 */
export function readTable(bytes: Uint8Array): PlaceTable {
  const data = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (data.length < headerWords * 4) throw new Error(`a gazetteer file of ${data.length.toString()} bytes is cut short`);
  const header = new Uint32Array(data.buffer, data.byteOffset, headerWords);
  if (header[0] !== magic || header[1] !== layoutVersion) throw new Error("the gazetteer file is not one of this version: build it again");
  const column = (name: Column): [ArrayBufferLike, number, number] => {
    const position = 4 + columnNames.indexOf(name) * 2;
    const offset = header[position] ?? 0;
    const length = header[position + 1] ?? 0;
    if (offset + length * columns[name] > data.length) throw new Error(`a gazetteer file of ${data.length.toString()} bytes is cut short`);
    return [data.buffer, data.byteOffset + offset, length];
  };
  const latitude = new Int32Array(...column("latitude"));
  const longitude = new Int32Array(...column("longitude"));
  const population = new Uint32Array(...column("population"));
  const geonames = new Uint32Array(...column("geonames"));
  const name = new Uint32Array(...column("name"));
  const full = new Uint32Array(...column("full"));
  const code = new Uint32Array(...column("code"));
  const admin2 = new Uint32Array(...column("admin2"));
  const admin1 = new Uint16Array(...column("admin1"));
  const country = new Uint8Array(...column("country"));
  const kind = new Uint8Array(...column("kind"));
  const rank = new Uint8Array(...column("rank"));
  const slotHash = new Int32Array(...column("slotHash"));
  const slotPostings = new Uint32Array(...column("slotPostings"));
  const postings = new Uint32Array(...column("postings"));
  const text = new Uint8Array(...column("text"));
  const decoder = new TextDecoder();
  const textAt = (offset: number): string => decoder.decode(text.subarray(offset + 1, offset + 1 + (text[offset] ?? 0)));
  const start = headerWords * 4;
  return {
    count: header[2] ?? 0,
    about: JSON.parse(decoder.decode(data.subarray(start, start + (header[3] ?? 0)))) as Record<string, string>,
    postings: ({ low, high }) => {
      const mask = slotHash.length - 1;
      for (let slot = (low ^ (high >>> 7)) & mask; slotPostings[slot] !== 0; slot = (slot + 1) & mask) {
        if (slotHash[slot] !== high) continue;
        const found: { place: number; own: boolean; alike: boolean }[] = [];
        for (let next = (slotPostings[slot] ?? 0) - 1; ; next++) {
          const posting = postings[next] ?? 2;
          found.push({ place: posting >>> 3, own: (posting & 1) !== 0, alike: (posting & 4) !== 0 });
          if ((posting & 2) !== 0) return found;
        }
      }
      return nothing;
    },
    name: (row) => textAt(name[row] ?? 0),
    full: (row) => ((full[row] ?? 0) === 0 ? null : textAt(full[row] ?? 0)),
    code: (row) => textAt(code[row] ?? 0),
    geonames: (row) => geonames[row] ?? 0,
    kind: (row) => kinds[kind[row] ?? 0] ?? "feature",
    country: (row) => (country[row] ?? 0) - 1,
    admin1: (row) => (admin1[row] ?? 0) - 1,
    admin2: (row) => (admin2[row] ?? 0) - 1,
    lat: (row) => (latitude[row] ?? 0) / 1e5,
    lon: (row) => (longitude[row] ?? 0) / 1e5,
    population: (row) => population[row] ?? 0,
    rank: (row) => {
      const flags = rank[row] ?? 0;
      return (flags & rankCapital) !== 0 ? "capital" : (flags & rankSeat) !== 0 ? "seat" : (flags & rankSection) !== 0 ? "section" : (flags & rankRegion) !== 0 ? "region" : null;
    },
  };
}

const nothing: readonly { place: number; own: boolean; alike: boolean }[] = [];
