import { afterEach, describe, expect, test } from "vitest";
import { sha256 } from "../../src/core/index.ts";
import { chainEntry, chainStart, type Entry, type Head } from "../../src/ledger/entry.ts";
import type { Store } from "../../src/ledger/store.ts";

/** How a kind of store is opened in a test. */
export interface StoreUnderTest {
  readonly name: string;
  /** A new place that holds an empty store. */
  place(): string;
  /** Opens the store at a place; several may be open at once. */
  open(place: string, mode: "create" | "readOnly"): Store;
  /** Removes what the test left. */
  clear(): void;
}

const start: Head = { number: 0, hash: chainStart };

/** Entries about each subject in turn, chained from `head` on. */
function chained(head: Head, ...subjects: readonly string[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const subject of subjects) {
    entries.push(chainEntry(entries.at(-1) ?? head, { time: "2031-03-06T08:00:00.000Z", who: "Ílis Ōta", kind: "noted", subject, payload: JSON.stringify({ text: `on ${subject}: "ø" \u0000 \uD83C\uDF4E` }) }));
  }
  return entries;
}

/** What every store must do; run with each kind of store. */
export function storeContract(kind: StoreUnderTest): void {
  describe(`the store contract: ${kind.name}`, () => {
    const open: Store[] = [];
    const opened = (place = kind.place(), mode: "create" | "readOnly" = "create"): Store => {
      const store = kind.open(place, mode);
      open.push(store);
      return store;
    };
    afterEach(() => {
      for (const store of open.splice(0)) store.close();
      kind.clear();
    });

    test("is empty at first", () => {
      const store = opened();
      expect(store.head()).toEqual(start);
      expect([store.entries(1, 10), store.entriesAbout("a"), store.subjects(""), store.blobHashes(), store.rowNames(), store.rows("n")]).toEqual([[], [], [], [], [], []]);
      expect([store.blob("00"), store.row("n", "k")]).toEqual([null, null]);
      expect(store.check()).toEqual([]);
    });

    test("gives entries back as they were appended, by number and by subject", () => {
      const store = opened();
      const entries = chained(start, "art_b", "art_a", "ledger", "art_b");
      store.transaction(() => { store.append(start, entries); });
      expect(store.head()).toEqual({ number: 4, hash: entries[3]!.hash });
      expect(store.entries(1, 10)).toEqual(entries);
      expect(store.entries(2, 2)).toEqual(entries.slice(1, 3));
      expect(store.entriesAbout("art_b")).toEqual([entries[0], entries[3]]);
      expect(store.subjects("art_")).toEqual(["art_a", "art_b"]);
      expect(store.subjects("art_b")).toEqual(["art_b"]);
    });

    test("appends only where the ledger ends as expected", () => {
      const store = opened();
      const [first, second] = chained(start, "a", "b");
      store.transaction(() => { store.append(start, [first!]); });
      for (const wrong of [start, { number: 1, hash: chainStart }, { number: 2, hash: second!.hash }]) {
        expect(() => store.transaction(() => { store.append(wrong, [second!]); })).toThrow(/ends at entry 1/u);
      }
      expect(store.entries(1, 10)).toEqual([first]);
    });

    test("keeps all of a transaction or nothing", () => {
      const store = opened();
      const change = (): never => {
        store.append(start, chained(start, "a"));
        store.putBlob("00", new Uint8Array([1]));
        store.putRow({ name: "n", key: "k", content: "{}" });
        throw new Error("stopped half-way");
      };
      expect(() => store.transaction(change)).toThrow("stopped half-way");
      expect([store.head(), store.blobHashes(), store.rowNames()]).toEqual([start, [], []]);
      expect(store.transaction(() => "done")).toBe("done");
    });

    test("writes only inside a transaction", () => {
      const store = opened();
      expect(() => { store.append(start, chained(start, "a")); }).toThrow(/inside a transaction/u);
      expect(() => { store.putBlob("00", new Uint8Array([1])); }).toThrow(/inside a transaction/u);
      expect(() => { store.putRow({ name: "n", key: "k", content: "{}" }); }).toThrow(/inside a transaction/u);
      expect(() => { store.removeRow("n", "k"); }).toThrow(/inside a transaction/u);
    });

    test("keeps bytes once, to the byte", () => {
      const store = opened();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      for (const kept of [bytes, new Uint8Array()]) {
        store.transaction(() => { store.putBlob(sha256(kept), kept); });
        store.transaction(() => { store.putBlob(sha256(kept), kept); });
        expect(store.blob(sha256(kept))).toEqual(kept);
      }
      expect(store.blobHashes()).toEqual([sha256(bytes), sha256("")].sort());
    });

    test("replaces and removes rows, and lists them in code-point order", () => {
      const store = opened();
      store.transaction(() => {
        for (const key of ["b", "B", "é", "a", "\u{1F34E}", "\uFF5E"]) store.putRow({ name: "n", key, content: `{"key":"${key}"}` });
        store.putRow({ name: "m", key: "b", content: "other" });
        store.putRow({ name: "n", key: "b", content: "again" });
        store.removeRow("n", "a");
        store.removeRow("n", "none");
      });
      expect(store.rows("n").map(({ key }) => key)).toEqual(["B", "b", "é", "\uFF5E", "\u{1F34E}"]);
      expect([store.row("n", "b"), store.row("m", "b"), store.row("n", "a")]).toEqual(["again", "other", null]);
      expect(store.rowNames()).toEqual(["m", "n"]);
    });

    test("shows one moment in a snapshot, while another writes", () => {
      const place = kind.place();
      const writer = opened(place);
      const reader = opened(place);
      const [first, second] = chained(start, "a", "b");
      writer.transaction(() => { writer.append(start, [first!]); });
      reader.snapshot(() => {
        expect(reader.head().number).toBe(1);
        writer.transaction(() => { writer.append({ number: 1, hash: first!.hash }, [second!]); });
        expect(reader.head().number).toBe(1);
        expect(reader.entries(1, 10)).toHaveLength(1);
      });
      expect(reader.head().number).toBe(2);
    });

    test("lets one write at a time", () => {
      const place = kind.place();
      const [one, other] = [opened(place), opened(place)];
      one.transaction(() => {
        one.append(start, chained(start, "a"));
        expect(() => other.transaction(() => "in")).toThrow(expect.objectContaining({ issue: expect.objectContaining({ code: "ledger-locked" }) }));
      });
      expect(other.transaction(() => other.head().number)).toBe(1);
    });

    test("keeps what was stored when it is opened again, also only to read", () => {
      const place = kind.place();
      const entries = chained(start, "a", "b");
      const first = kind.open(place, "create");
      first.transaction(() => { first.append(start, entries); });
      first.close();
      const reader = opened(place, "readOnly");
      expect(reader.entries(1, 10)).toEqual(entries);
      expect(() => reader.transaction(() => { reader.putRow({ name: "n", key: "k", content: "{}" }); })).toThrow(expect.objectContaining({ issue: expect.objectContaining({ code: "ledger-unwritable" }) }));
    });
  });
}
