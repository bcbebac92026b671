import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { sha256 } from "../../src/core/index.ts";
import { chainEntry, chainStart, type Entry, type Head } from "../../src/ledger/entry.ts";
import type { Store, StoreWriter, WordQuery } from "../../src/ledger/store.ts";

/** How a kind of store is opened in a test. */
export interface StoreUnderTest {
  readonly name: string;
  /** A new place that holds an empty store. */
  place(): string;
  /** Opens the store at a place; several may be open at once. */
  open(place: string, mode: "create" | "readOnly"): Promise<Store>;
  /** Removes what the test left. */
  clear(): void;
}

const start: Head = { number: 0, hash: chainStart };

/** `shell*` is every word that starts so. */
function wanted(all: readonly string[], none: readonly string[] = []): WordQuery {
  const terms = (words: readonly string[]): WordQuery["all"] => words.map((word) => ({ word: word.replace("*", ""), prefix: word.endsWith("*") }));
  return { all: terms(all), none: terms(none) };
}

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
    const opened = async (place = kind.place(), mode: "create" | "readOnly" = "create"): Promise<Store> => {
      const store = await kind.open(place, mode);
      open.push(store);
      return store;
    };
    afterEach(async () => {
      for (const store of open.splice(0)) await store.close();
      kind.clear();
    });

    test("is empty at first", async () => {
      const store = await opened();
      expect(await store.head()).toEqual(start);
      expect(await Promise.all([store.entries(1, 10), store.entriesAbout("a"), store.subjects(""), store.blobHashes(), store.rowNames(), store.rows("n")])).toEqual([[], [], [], [], [], []]);
      expect([await store.blob("00"), await store.row("n", "k")]).toEqual([null, null]);
      expect([await store.headings(1, 10), await store.numbersMatching(wanted(["a"]))]).toEqual([[], []]);
      expect([await store.lastAbout("a"), await store.rowsAfter("n", "", 10), await store.wordsAfter(0, 10), await store.wordsMatching(wanted(["a"]), 10)]).toEqual([null, [], [], []]);
      expect(await store.check()).toEqual([]);
    });

    test("gives entries back as they were appended, by number and by subject", async () => {
      const store = await opened();
      const entries = chained(start, "art_b", "art_a", "ledger", "art_b");
      await store.transaction((writer) => writer.append(start, entries));
      expect(await store.head()).toEqual({ number: 4, hash: entries[3]!.hash });
      expect(await store.entries(1, 10)).toEqual(entries);
      expect(await store.entries(2, 2)).toEqual(entries.slice(1, 3));
      expect(await store.entriesAbout("art_b")).toEqual([entries[0], entries[3]]);
      expect(await store.entriesAbout("art_b", 2)).toEqual([entries[3]]);
      expect(await store.lastAbout("art_b")).toEqual(entries[3]);
      expect(await store.entriesAboutAny(["ledger", "art_b", "none", "art_b"])).toEqual([entries[0], entries[2], entries[3]]);
      expect(await store.entriesAboutAny([])).toEqual([]);
      expect(await store.subjects("art_")).toEqual(["art_a", "art_b"]);
      expect(await store.subjects("art_b")).toEqual(["art_b"]);
    });

    test("appends only where the ledger ends as expected", async () => {
      const store = await opened();
      const [first, second] = chained(start, "a", "b");
      await store.transaction((writer) => writer.append(start, [first!]));
      for (const wrong of [start, { number: 1, hash: chainStart }, { number: 2, hash: second!.hash }]) {
        await expect(store.transaction((writer) => writer.append(wrong, [second!]))).rejects.toThrow(/ends at entry 1/u);
      }
      expect(await store.entries(1, 10)).toEqual([first]);
    });

    test("keeps all of a transaction or nothing", async () => {
      const store = await opened();
      const change = async (writer: StoreWriter): Promise<never> => {
        await writer.append(start, chained(start, "a"));
        await writer.putBlob("00", new Uint8Array([1]));
        await writer.putRow({ name: "n", key: "k", content: "{}" });
        throw new Error("stopped half-way");
      };
      await expect(store.transaction(change)).rejects.toThrow("stopped half-way");
      expect(await Promise.all([store.head(), store.blobHashes(), store.rowNames()])).toEqual([start, [], []]);
      expect(await store.transaction(async () => "done")).toBe("done");
    });

    test("shows what a transaction writes to nobody else before it ends", async () => {
      const store = await opened();
      await store.transaction(async (writer) => {
        await writer.append(start, chained(start, "a"));
        await writer.putRow({ name: "n", key: "k", content: "{}" });
        expect([(await writer.head()).number, await writer.row("n", "k")]).toEqual([1, "{}"]);
        expect([(await store.head()).number, await store.row("n", "k")]).toEqual([0, null]);
        await store.snapshot(async (reader) => { expect((await reader.head()).number).toBe(0); });
      });
      expect([(await store.head()).number, await store.row("n", "k")]).toEqual([1, "{}"]);
    });

    test("takes transactions that are begun at once one after the other, and snapshots beside them", async () => {
      const store = await opened();
      const numbers = await Promise.all(Array.from({ length: 20 }, (_, index) => store.transaction(async (writer) => {
        const head = await writer.head();
        await writer.append(head, chained(head, "a", "b"));
        await store.snapshot(async (reader) => { expect((await reader.head()).number).toBe(index * 2); });
        if (index % 5 === 4) await new Promise((resolve) => setTimeout(resolve, 1));
        return head.number;
      })));
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index * 2));
      expect((await store.head()).number).toBe(40);
    });

    test("waits for what is running before it closes", async () => {
      const place = kind.place();
      const store = await kind.open(place, "create");
      const written = store.transaction(async (writer) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await writer.append(start, chained(start, "a"));
      });
      await store.close();
      await written;
      expect((await (await opened(place)).head()).number).toBe(1);
    });

    test("keeps bytes once, to the byte", async () => {
      const store = await opened();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      for (const kept of [bytes, new Uint8Array()]) {
        await store.transaction((writer) => writer.putBlob(sha256(kept), kept));
        await store.transaction((writer) => writer.putBlob(sha256(kept), kept));
        expect(await store.blob(sha256(kept))).toEqual(kept);
      }
      expect(await store.blobHashes()).toEqual([sha256(bytes), sha256("")].sort());
    });

    test("replaces and removes rows, and lists them in code-point order", async () => {
      const store = await opened();
      await store.transaction(async (writer) => {
        for (const key of ["b", "B", "é", "a", "\u{1F34E}", "\uFF5E"]) await writer.putRow({ name: "n", key, content: `{"key":"${key}"}` });
        await writer.putRow({ name: "m", key: "b", content: "other" });
        await writer.putRow({ name: "n", key: "b", content: "again" });
        await writer.removeRow("n", "a");
        await writer.removeRow("n", "none");
      });
      expect((await store.rows("n")).map(({ key }) => key)).toEqual(["B", "b", "é", "\uFF5E", "\u{1F34E}"]);
      expect(await Promise.all([store.row("n", "b"), store.row("m", "b"), store.row("n", "a")])).toEqual(["again", "other", null]);
      expect(await store.rowNames()).toEqual(["m", "n"]);
      expect((await store.rowsAfter("n", "B", 2)).map(({ key }) => key)).toEqual(["b", "é"]);
      expect(await store.rowsAfter("n", "\u{1F34E}", 2)).toEqual([]);
    });

    test("writes what belongs to several articles together", async () => {
      const store = await opened();
      const words = [{ number: 2, day: "2031-03-04", words: "market | shell" }, { number: 4, day: "", words: "" }];
      const rows = [{ name: "n", key: "a", content: "one" }, { name: "n", key: "b", content: "two" }];
      await store.transaction(async (writer) => {
        await writer.putBlob("00", new Uint8Array([1]));
        await writer.putAll({ blobs: [{ sha256: "00", bytes: new Uint8Array([2]) }, { sha256: "01", bytes: new Uint8Array([0, 255]) }], rows: [{ ...rows[0]!, content: "before" }], words: [{ ...words[0]!, words: "before" }] });
        await writer.putAll({ blobs: [], rows, words });
        await writer.putAll({});
      });
      expect([await store.blob("00"), await store.blob("01")]).toEqual([new Uint8Array([1]), new Uint8Array([0, 255])]);
      expect(await store.rows("n")).toEqual(rows);
      expect(await store.wordsAfter(0, 10)).toEqual(words);
      expect((await store.wordsMatching(wanted(["shell"], ["before"]), 10)).map(({ number }) => number)).toEqual([2]);
      expect(await store.check()).toEqual([]);
    });

    test("finds rows by how their keys start, and writes and removes many at once", async () => {
      const store = await opened();
      const rowsOf = (name: string, keys: readonly string[]): readonly { name: string; key: string; content: string }[] => keys.map((key) => ({ name, key, content: `content of ${key}` }));
      await store.transaction((writer) => writer.putAll({ rows: [...rowsOf("n", ["a|2", "a|1", "a", "ab|1", "b|1", "\u{1F34E}|\u{1F34E}", "é_|1", "é%|1"]), ...rowsOf("m", ["a|1"])] }));
      expect((await store.rowsUnder("n", ["a|", "\u{1F34E}|", "c|", "a|", "é_|"])).map(({ key, content }) => `${key} ${content}`)).toEqual(["a|1 content of a|1", "a|2 content of a|2", "é_|1 content of é_|1", "\u{1F34E}|\u{1F34E} content of \u{1F34E}|\u{1F34E}"]);
      expect(await store.rowsUnder("n", [])).toEqual([]);
      await store.transaction(async (writer) => {
        await writer.putAll({ rows: [{ name: "n", key: "a|1", content: "again" }] });
        await writer.removeRows("n", ["a|2", "none", "é%|1"]);
      });
      expect((await store.rowsUnder("n", ["a", "é"])).map(({ key, content }) => `${key} ${content}`)).toEqual(["a content of a", "ab|1 content of ab|1", "a|1 again", "é_|1 content of é_|1"]);
    });

    test("finds rows of words by what they have and have not, the last one first", async () => {
      const store = await opened();
      const rows = [
        { number: 2, day: "2031-03-04", words: "market shell | kavelin" },
        { number: 5, day: "", words: "shelling сумы 市 場 | 你" },
        { number: 9, day: "2031-03-01", words: "market drone" },
        { number: 11, day: "2031-03-01", words: "" },
      ];
      await store.transaction(async (writer) => {
        for (const row of rows) await writer.putWords({ ...row, words: "before" });
        for (const row of rows) await writer.putWords(row);
      });
      const found = async (query: WordQuery, limit = 10): Promise<readonly number[]> => (await store.wordsMatching(query, limit)).map(({ number }) => number);
      expect(await store.wordsAfter(0, 10)).toEqual(rows);
      for (const query of [wanted(["market"]), wanted(["shell*"], ["kav*"]), wanted(["market"], ["drone", "shell"])]) expect([...(await store.numbersMatching(query))].sort((a, b) => b - a)).toEqual(await found(query));
      expect(await store.wordsAfter(2, 1)).toEqual([rows[1]]);
      expect(await store.wordsMatching(wanted(["kavelin"]), 10)).toEqual([rows[0]]);
      expect(await found(wanted(["market"]))).toEqual([9, 2]);
      expect(await found(wanted(["market"]), 1)).toEqual([9]);
      expect(await found(wanted(["market", "shell"]))).toEqual([2]);
      expect(await found(wanted(["shell*"]))).toEqual([5, 2]);
      expect(await found(wanted(["shell*"], ["kav*"]))).toEqual([5]);
      expect(await found(wanted(["market"], ["drone", "shell"]))).toEqual([]);
      expect([await found(wanted(["сум*"])), await found(wanted(["場"])), await found(wanted(["before"]))]).toEqual([[5], [5], []]);
      expect(await store.check()).toEqual([]);
      await store.transaction((writer) => writer.clearWords());
      expect(await store.wordsAfter(0, 10)).toEqual([]);
    });

    test("shows one moment in a snapshot, while another writes", async () => {
      const place = kind.place();
      const writer = await opened(place);
      const reader = await opened(place);
      const [first, second] = chained(start, "a", "b");
      await writer.transaction((into) => into.append(start, [first!]));
      await reader.snapshot(async (moment) => {
        expect((await moment.head()).number).toBe(1);
        await writer.transaction((into) => into.append({ number: 1, hash: first!.hash }, [second!]));
        expect((await moment.head()).number).toBe(1);
        expect(await moment.entries(1, 10)).toHaveLength(1);
        expect((await reader.head()).number).toBe(2);
      });
      expect((await reader.head()).number).toBe(2);
    });

    test("lets one write at a time", async () => {
      const place = kind.place();
      const [one, other] = [await opened(place), await opened(place)];
      const locked = expect.objectContaining({ issue: expect.objectContaining({ code: "ledger-locked" }) });
      await one.transaction(async (writer) => {
        await writer.append(start, chained(start, "a"));
        await expect(other.transaction(async () => "in")).rejects.toThrow(locked);
        await expect(one.transaction(async () => "in")).rejects.toThrow(locked);
      });
      expect(await other.transaction(async (writer) => (await writer.head()).number)).toBe(1);
    });

    test("lets in who waits before the one who has just written", async () => {
      const place = kind.place();
      const [one, other] = [await opened(place), await opened(place)];
      const order: string[] = [];
      let waited: Promise<void> = Promise.resolve();
      await one.transaction(async () => {
        waited = other.transaction(async () => { order.push("other"); });
        await delay(50);
        order.push("one");
      });
      for (let again = 0; again < 5; again += 1) await one.transaction(async () => { order.push("one again"); });
      await waited;
      expect(order.slice(0, 2)).toEqual(["one", "other"]);
    });

    test("keeps what was stored when it is opened again, also only to read", async () => {
      const place = kind.place();
      const entries = chained(start, "a", "b");
      const first = await kind.open(place, "create");
      await first.transaction((writer) => writer.append(start, entries));
      await first.close();
      const reader = await opened(place, "readOnly");
      expect(await reader.entries(1, 10)).toEqual(entries);
      await expect(reader.transaction((writer) => writer.putRow({ name: "n", key: "k", content: "{}" }))).rejects.toThrow(expect.objectContaining({ issue: expect.objectContaining({ code: "ledger-unwritable" }) }));
    });
  });
}
