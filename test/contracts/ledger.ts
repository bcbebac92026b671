import { expect, test } from "vitest";
import type { Extraction, Finding, Incident, Setting } from "../../src/core/index.ts";
import { openLedger, type Decision, type Filing, type Ledger } from "../../src/ledger/index.ts";
import { place, report, type ReportNote } from "../incidents/builder.ts";
import { testOptions } from "../ledger/options.ts";

export const by = "Ida Wren";
export const reason = "As the desk agreed on Monday.";

/** An extraction as it is filed. */
export function filingOf(extraction: Extraction, engine = testOptions.who): Filing {
  return { article: extraction.article, bytes: new TextEncoder().encode(extraction.article.text), extraction, engine };
}

const event = { place: place("Osterby", "UA", 50.1, 34.2), day: "2031-03-04", type: "Air/drone strike", target: "market", words: "drones hit the market of Osterby" } as const;

/** Three reports of one strike, by speakers whose names differ. */
const strike: readonly ReportNote[] = [
  { slug: "health", text: "Drones hit the market of Osterby. Six died, the health office said.", outlet: "Osterby Post", events: [event], claims: [{ amount: "6", by: [{ name: "Osterby Health Office", kind: "medical", side: "UA", relation: "self" }] }] },
  { slug: "desk", text: "Drones hit the market of Osterby on Tuesday. Six were killed, the emergency desk said.", outlet: "The Osterby Post", events: [event], claims: [{ amount: "6", by: [{ name: "Emergency Desk 14", kind: "government" }] }] },
  { slug: "front", text: "Drones hit the market of Osterby; up to 40 died, the Free Valley Column said.", outlet: "Valley Radio", events: [event], claims: [{ amount: "..40", by: [{ name: "Free Valley Column", kind: "armedGroup" }] }] },
];

export const speakerSetting = (name: string, aliases: readonly string[], more: Partial<Extract<Setting, { kind: "speaker" }>> = {}): Setting => ({ kind: "speaker", name, aliases, as: null, side: null, country: null, region: null, ...more });
export const partySetting = (name: string, more: Partial<Extract<Setting, { kind: "party" }>> = {}): Setting => ({ kind: "party", name, side: null, aliases: [], country: null, region: null, against: [], ...more });
export const outletSetting = (name: string, more: Partial<Extract<Setting, { kind: "outlet" }>> = {}): Setting => ({ kind: "outlet", name, aliases: [], domain: null, country: null, language: null, side: null, ...more });
export const set = (setting: Setting): Decision => ({ type: "set", setting, reason });

/** What every ledger must do with people's decisions, whatever keeps it. */
export function ledgerContract(placeOf: () => string): void {
  const withReports = async (notes: readonly ReportNote[], use: (ledger: Ledger) => Promise<void>): Promise<void> => {
    const ledger = await openLedger(placeOf(), testOptions);
    try {
      await ledger.fileAll(notes.map((note) => filingOf(report(note))));
      await ledger.regroup();
      await use(ledger);
    } finally {
      await ledger.close();
    }
  };
  const only = async (ledger: Ledger): Promise<Incident> => {
    const incidents = await ledger.incidents();
    expect(incidents).toHaveLength(1);
    return incidents[0]!;
  };
  const killed = async (ledger: Ledger): Promise<Finding> => (await only(ledger)).findings.find(({ of, role }) => of === "killed" && role === "victim")!;
  const decided = async (ledger: Ledger, decision: Decision): Promise<number> => {
    const entry = await ledger.decide(decision, by);
    expect(await ledger.isStale()).toBe(true);
    await ledger.regroup();
    return entry;
  };
  /** What rebuilding from the entries gives is what was there, and the ledger is whole. */
  const holds = async (ledger: Ledger): Promise<void> => {
    const [incidents, head] = [await ledger.incidents(), await ledger.head()];
    expect((await ledger.verify()).problems).toEqual([]);
    await ledger.rebuild();
    expect(await ledger.incidents()).toEqual(incidents);
    expect(await ledger.head()).toEqual(head);
  };

  test("names set to be one speaker are one row and one origin, until that is undone", async () => {
    await withReports(strike, async (ledger) => {
      const before = await killed(ledger);
      expect(before.bySpeaker.map(({ name, origins }) => [name, origins])).toEqual([["Emergency Desk 14", 1], ["Free Valley Column", 1], ["Osterby Health Office", 1]]);
      const origins = (await only(ledger)).origins;
      const entry = await decided(ledger, set(speakerSetting("Osterby Health Office", ["emergency desk 14"], { as: "medical", side: "UA" })));
      const united = await killed(ledger);
      expect(united.bySpeaker.map(({ name, side, relation, origins: count, claims }) => [name, side, relation, count, claims.length])).toEqual([["Free Valley Column", null, null, 1, 1], ["Osterby Health Office", "UA", "self", 1, 2]]);
      expect((await only(ledger)).origins).toBe(origins - 1);
      await holds(ledger);
      await decided(ledger, { type: "undo", entry, reason });
      expect(await killed(ledger)).toEqual(before);
      await holds(ledger);
    });
  });

  test("a party's side and wars give the relation of whoever speaks for it, and the figures follow", async () => {
    await withReports(strike, async (ledger) => {
      await decided(ledger, set(partySetting("Free Valley Column", { aliases: ["FVC"], against: ["UA"] })));
      const { bySpeaker } = await killed(ledger);
      expect(bySpeaker.find(({ name }) => name === "Free Valley Column")).toMatchObject({ side: "Free Valley Column", relation: "adversary", max: 40 });
      await decided(ledger, set(partySetting("Free Valley Column", { aliases: ["FVC"], side: "XV", against: [] })));
      expect((await killed(ledger)).bySpeaker.find(({ name }) => name === "Free Valley Column")).toMatchObject({ side: "XV", relation: "third" });
      await holds(ledger);
      await decided(ledger, { type: "unset", setting: { kind: "party", name: "free valley column" }, reason });
      expect((await killed(ledger)).bySpeaker.find(({ name }) => name === "Free Valley Column")).toMatchObject({ side: null, relation: null });
      expect((await ledger.settings()).parties).toEqual([]);
      await holds(ledger);
    });
  });

  test("another codebook chooses the figures of every incident, those of later reports too", async () => {
    await withReports(strike.slice(0, 2), async (ledger) => {
      expect((await killed(ledger)).rule).toMatch(/^sayso\//u);
      await decided(ledger, set({ kind: "codebook", name: "acled" }));
      expect((await killed(ledger)).rule).toMatch(/^acled\//u);
      await ledger.file(filingOf(report(strike[2]!)));
      await ledger.regroup();
      expect((await killed(ledger)).bySpeaker).toHaveLength(3);
      expect((await killed(ledger)).rule).toMatch(/^acled\//u);
      await holds(ledger);
      await decided(ledger, { type: "unset", setting: { kind: "codebook", name: "acled" }, reason });
      expect((await killed(ledger)).rule).toMatch(/^sayso\//u);
      await holds(ledger);
    });
  });

  test("settings hold for reports that come in later, and their order makes no difference", async () => {
    const settings = [speakerSetting("Osterby Health Office", ["Emergency Desk 14"]), outletSetting("Osterby Post", { country: "UA", side: "UA" }), partySetting("Free Valley Column", { against: ["UA"] })];
    let first: readonly Incident[] = [];
    await withReports(strike, async (ledger) => {
      for (const setting of settings) await decided(ledger, set(setting));
      first = await ledger.incidents();
      await holds(ledger);
    });
    await withReports([], async (ledger) => {
      for (const setting of settings.toReversed()) await ledger.decide(set(setting), by);
      for (const note of strike.toReversed()) await ledger.file(filingOf(report(note)));
      await ledger.regroup();
      expect(await ledger.incidents()).toEqual(first);
      expect((await ledger.settingsTaken()).map(({ mark }) => mark.who)).toEqual([by, by, by]);
      await holds(ledger);
    });
  });

  test("what is set cannot be unset twice, set twice, or take another's name", async () => {
    await withReports(strike.slice(0, 1), async (ledger) => {
      const head = (await ledger.head()).number;
      await expect(ledger.decide({ type: "unset", setting: { kind: "speaker", name: "Nobody" }, reason }, by)).rejects.toThrow(/no speaker Nobody/u);
      await expect(ledger.decide(set({ kind: "codebook", name: "sayso" }), by)).rejects.toThrow(/set so already/u);
      await ledger.decide(set(speakerSetting("Osterby Health Office", ["OHO"])), by);
      await expect(ledger.decide(set(speakerSetting("Osterby Health Office", ["OHO"])), by)).rejects.toThrow(/set so already/u);
      await expect(ledger.decide(set(speakerSetting("Oval House Office", ["O.H.O.", "oho"])), by)).rejects.toThrow(/“oho” is a name of the speaker Osterby Health Office already/u);
      await ledger.decide(set(speakerSetting("Oval House Office", ["OHO"], { country: "GB" })), by);
      await expect(ledger.decide({ ...set(speakerSetting("Someone", [])), reason: " " } as Decision, by)).rejects.toThrow(/no reason/u);
      expect((await ledger.head()).number).toBe(head + 2);
      await ledger.regroup();
      await holds(ledger);
    });
  });
}
