import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countryWords } from "./country-words.ts";
import { foldName } from "./fold.ts";
import { columnNames, columns, kinds, layoutVersion, magic, rankCapital, rankRegion, rankSeat, rankSection, type Column } from "./layout.ts";
import { hashName, type NameHash } from "./name-hash.ts";
import { licences } from "./tables/sources.ts";
import type { Candidate, Gazetteer, GazetteerPlace } from "./types.ts";

/** Names whose places are kept decoded. */
const mostKept = 4096;

/** The file beside the built program, or the build's own from a source tree. */
function defaultPath(): string {
  const beside = fileURLToPath(new URL("./gazetteer.bin", import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL("../../dist/places/gazetteer.bin", import.meta.url));
}

/**
 * The gazetteer of a derived file: the one shipped with the program where nothing is given, else a path or the file's bytes.
 * Reads the bytes once and decodes places only when asked for them.
 * @throws Error where the file is missing, or is no gazetteer of this program's layout.
 */
export function openGazetteer(from: string | Uint8Array = defaultPath()): Gazetteer {
  const bytes = typeof from === "string" ? readFileSync(from) : from;
  const data = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const headerWords = 4 + columnNames.length * 2;
  if (data.length < headerWords * 4) throw new Error(`a gazetteer file of ${data.length.toString()} bytes is cut short`);
  const header = new Uint32Array(data.buffer, data.byteOffset, headerWords);
  if (header[0] !== magic || header[1] !== layoutVersion) throw new Error("the gazetteer file is not one of this version: build it again");
  const starts = new Map(columnNames.map((name, i) => [name, { offset: header[4 + i * 2] ?? 0, length: header[5 + i * 2] ?? 0 }]));
  const at = (name: Column): [ArrayBufferLike, number, number] => {
    const { offset, length } = starts.get(name) ?? { offset: 0, length: 0 };
    if (offset + length * columns[name] > data.length) throw new Error(`a gazetteer file of ${data.length.toString()} bytes is cut short`);
    return [data.buffer, data.byteOffset + offset, length];
  };
  const latitude = new Int32Array(...at("latitude"));
  const longitude = new Int32Array(...at("longitude"));
  const population = new Uint32Array(...at("population"));
  const geonames = new Uint32Array(...at("geonames"));
  const nameAt = new Uint32Array(...at("name"));
  const fullAt = new Uint32Array(...at("full"));
  const codeAt = new Uint32Array(...at("code"));
  const admin2 = new Uint32Array(...at("admin2"));
  const admin1 = new Uint16Array(...at("admin1"));
  const country = new Uint8Array(...at("country"));
  const kind = new Uint8Array(...at("kind"));
  const rank = new Uint8Array(...at("rank"));
  const slotHash = new Int32Array(...at("slotHash"));
  const slotPostings = new Uint32Array(...at("slotPostings"));
  const postings = new Uint32Array(...at("postings"));
  const text = new Uint8Array(...at("text"));
  const decoder = new TextDecoder();
  const textAt = (offset: number): string => decoder.decode(text.subarray(offset + 1, offset + 1 + (text[offset] ?? 0)));
  const nameOf = (link: number): string | null => (link === 0 ? null : textAt(nameAt[link - 1] ?? 0));

  const candidateOf = (place: number, own: boolean, alike: boolean): Candidate => {
    const flags = rank[place] ?? 0;
    const ownKind = kinds[kind[place] ?? 0] ?? "feature";
    return {
      place,
      own,
      alike,
      kind: ownKind,
      lat: (latitude[place] ?? 0) / 1e5,
      lon: (longitude[place] ?? 0) / 1e5,
      population: population[place] ?? 0,
      country: ownKind === "country" ? place : (country[place] ?? 0) - 1,
      admin1: ownKind === "admin1" ? place : (admin1[place] ?? 0) - 1,
      admin2: ownKind === "admin2" ? place : (admin2[place] ?? 0) - 1,
      rank: (flags & rankCapital) !== 0 ? "capital" : (flags & rankSeat) !== 0 ? "seat" : (flags & rankSection) !== 0 ? "section" : (flags & rankRegion) !== 0 ? "region" : null,
    };
  };
  const none: readonly Candidate[] = [];
  // Names recur from article to article; what a slot holds never changes, so that keeping it is safe.
  const kept = new Map<number, readonly Candidate[]>();
  const candidates = (hash: NameHash): readonly Candidate[] => {
    const mask = slotHash.length - 1;
    for (let slot = (hash.low ^ (hash.high >>> 7)) & mask; slotPostings[slot] !== 0; slot = (slot + 1) & mask) {
      if (slotHash[slot] !== hash.high) continue;
      const before = kept.get(slot);
      if (before !== undefined) return before;
      const found: Candidate[] = [];
      if (kept.size >= mostKept) kept.clear();
      kept.set(slot, found);
      for (let next = (slotPostings[slot] ?? 0) - 1; ; next++) {
        const posting = postings[next] ?? 2;
        found.push(candidateOf(posting >>> 3, (posting & 1) !== 0, (posting & 4) !== 0));
        if ((posting & 2) !== 0) return found;
      }
    }
    return none;
  };
  const countryCode = (link: number): string | null => (link === 0 ? null : textAt(codeAt[link - 1] ?? 0).slice(-2));
  const place = (number: number): GazetteerPlace => {
    const id = geonames[number] ?? 0;
    const ownKind = kinds[kind[number] ?? 0] ?? "feature";
    return {
      id: id > 0 ? `geonames:${id.toString()}` : textAt(codeAt[number] ?? 0),
      name: textAt(nameAt[number] ?? 0),
      fullName: textAt(fullAt[number] || (nameAt[number] ?? 0)),
      country: countryCode(ownKind === "country" ? number + 1 : (country[number] ?? 0)),
      admin1: nameOf(ownKind === "admin1" ? number + 1 : (admin1[number] ?? 0)),
      admin2: nameOf(ownKind === "admin2" ? number + 1 : (admin2[number] ?? 0)),
      kind: ownKind,
      lat: (latitude[number] ?? 0) / 1e5,
      lon: (longitude[number] ?? 0) / 1e5,
      population: population[number] ?? 0,
    };
  };
  return {
    find: (name) => candidates(hashName(foldName(name))).map((found) => place(found.place)),
    ...countryWords,
    candidates,
    place,
    candidate: (number) => candidateOf(number, true, true),
    source: () => {
      const start = headerWords * 4;
      const versions = JSON.parse(decoder.decode(data.subarray(start, start + (header[3] ?? 0)))) as Record<string, string>;
      return { places: header[2] ?? 0, sources: licences.map((source) => ({ ...source, version: versions[source.name] ?? "" })) };
    },
  };
}
