import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleEvent, AttackClaim, Claim, Extraction, Finding, Incident, Setting } from "../../src/core/index.ts";
import { openLedger, type Correction, type Decision, type Filing, type Ledger } from "../../src/ledger/index.ts";
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

  test("an outlet's names are one origin, and with a side its own voice has that side's relation", async () => {
    const texts: Readonly<Record<string, string>> = { one: "Drones hit the market of Osterby in the early morning; nine did not come home.", two: "Nine dead: stalls burnt for hours after unmanned aircraft came over Osterby.", three: "The square where Osterby buys its bread was struck from the air, and nine were buried." };
    const own = (slug: string, outlet: string, amount: string): ReportNote => ({ slug, outlet, text: texts[slug] ?? slug, events: [event], claims: [{ amount }] });
    await withReports([own("one", "Valley Radio", "9"), own("two", "VR", "9"), own("three", "Osterby Post", "9")], async (ledger) => {
      const before = await only(ledger);
      expect([before.origins, (await killed(ledger)).bySpeaker.map(({ relation, origins }) => [relation, origins])]).toEqual([3, [[null, 3]]]);
      await decided(ledger, set(partySetting("Free Valley Column", { against: ["UA"] })));
      await decided(ledger, set(outletSetting("Valley Radio", { aliases: ["VR"], side: "Free Valley Column" })));
      expect([(await only(ledger)).origins, (await killed(ledger)).bySpeaker.map(({ relation, origins }) => [relation, origins])]).toEqual([2, [[null, 2]]]);
      expect((await only(ledger)).articles.map(({ outlet }) => outlet).sort()).toEqual(["Osterby Post", "Valley Radio", "Valley Radio"]);
      await holds(ledger);
    });
    await withReports([own("one", "Valley Radio", "9"), own("two", "VR", "9")], async (ledger) => {
      await decided(ledger, set(outletSetting("Valley Radio", { aliases: ["VR"], side: "UA" })));
      const finding = await killed(ledger);
      expect(finding.bySpeaker.map(({ name, relation, origins }) => [name, relation, origins])).toEqual([[null, "self", 1]]);
      await holds(ledger);
    });
  });

  test("an undoing that would give one name to two is refused", async () => {
    await withReports([], async (ledger) => {
      await ledger.decide(set(speakerSetting("A", ["one"])), by);
      const changed = await ledger.decide(set(speakerSetting("A", [])), by);
      await ledger.decide(set(speakerSetting("B", ["one"])), by);
      await expect(ledger.decide({ type: "undo", entry: changed, reason }, by)).rejects.toThrow(/“one” would be a name of both/u);
      expect((await ledger.settings()).speakers.map(({ name, aliases }) => [name, aliases])).toEqual([["A", []], ["B", ["one"]]]);
    });
  });

  test("whatever is filed, set, decided and grouped in whatever order, the entries give the same incidents", async () => {
    const notes: readonly ReportNote[] = [...strike, { slug: "other", text: "A clash at Varnova: two died, the FVC said.", outlet: "VR", events: [{ place: place("Varnova", "UA", 51.2, 33), day: "2031-03-06", type: "Armed clash", attacker: "FVC" }], claims: [{ amount: "2", by: [{ name: "FVC" }] }] }];
    const steps: readonly Decision[] = [
      set(partySetting("Free Valley Column", { aliases: ["FVC"], against: ["UA"] })), set(partySetting("Free Valley Column", { side: "XV" })), set(speakerSetting("Osterby Health Office", ["Emergency Desk 14"], { side: "UA" })),
      set(outletSetting("Valley Radio", { aliases: ["VR"], side: "XV", country: "UA" })), set({ kind: "codebook", name: "ucdp" }), set({ kind: "codebook", name: "gtd" }), { type: "unset", setting: { kind: "codebook", name: "gtd" }, reason },
      { type: "unset", setting: { kind: "speaker", name: "Osterby Health Office" }, reason },
    ];
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray([...notes.keys()]), fc.array(fc.integer({ min: 0, max: steps.length - 1 }), { maxLength: 10 }), fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), async (order, decisions, groups) => {
      await withReports([], async (ledger) => {
        for (let at = 0; at < Math.max(order.length, decisions.length); at += 1) {
          const [note, step] = [notes[order[at] ?? -1], steps[decisions[at] ?? -1]];
          if (note !== undefined) await ledger.file(filingOf(report(note)));
          // What does not fit what stands is refused.
          if (step !== undefined) await ledger.decide(step, by).catch(() => undefined);
          if (groups[at] === true) await ledger.regroup();
        }
        await ledger.regroup();
        await holds(ledger);
      });
    }), { seed: 11, numRuns: 12 });
  });

  test.each(handClaims)("a claim of kind $kind is added at its words, corrected, rejected, and all of it undone", async (note) => {
    await withReports([], async (ledger) => {
      const extraction = withAttack();
      await ledger.file(filingOf(extraction));
      await ledger.regroup();
      const { id } = extraction.article;
      const [now, before] = [async () => (await ledger.article(id))!, (await ledger.article(id))!];
      const [claim, reference] = [handClaim(note.kind, note.words, note.fields), `${id}/${note.kind}@${spanOf(note.words).start}-${spanOf(note.words).end}`];
      const added = await decided(ledger, { type: "addClaim", article: id, claim, reason });
      expect((await now()).claims).toContainEqual(claim);
      expect(note.told((await now()).events[0]!)).toEqual(note.added);
      const corrected: number[] = [];
      for (const correction of note.corrections) corrected.push(await decided(ledger, { type: "correctClaim", claim: reference, correction, reason }));
      for (const { field, value } of note.corrections) expect((await now()).claims.find((one) => one.id === claim.id)).toMatchObject({ [field]: value });
      expect(note.told((await now()).events[0]!)).toEqual(note.corrected);
      await holds(ledger);
      const rejected = await decided(ledger, { type: "rejectClaim", claim: reference, reason });
      expect(note.told((await now()).events[0]!)).toEqual(note.told(before.events[0]!));
      for (const entry of [rejected, ...corrected.toReversed(), added]) await decided(ledger, { type: "undo", entry, reason });
      expect(await now()).toEqual(before);
      await holds(ledger);
    });
  });

  test("an event tells no more than its claims: what only a rejected claim said is gone, what others say stays", async () => {
    await withReports([], async (ledger) => {
      const extraction = withAttack();
      await ledger.file(filingOf(extraction));
      await ledger.regroup();
      const { id } = extraction.article;
      const event = async (): Promise<ArticleEvent> => (await ledger.article(id))!.events[0]!;
      expect((await only(ledger)).weapons).toEqual([{ name: "drones", model: null }]);
      const entry = await decided(ledger, { type: "rejectClaim", claim: `${id}/attack@0-6`, reason });
      expect([(await event()).weapons, (await event()).targets, (await event()).subEventType]).toEqual([[], [{ name: "market", side: null, claims: ["attack@14-20"] }], null]);
      expect((await only(ledger)).weapons).toEqual([]);
      await decided(ledger, { type: "undo", entry, reason });
      await decided(ledger, { type: "correctClaim", claim: `${id}/attack@0-6`, correction: { field: "weapons", value: [{ name: "rocket", model: "Grad" }] }, reason });
      expect((await only(ledger)).weapons).toEqual([{ name: "rocket", model: "Grad" }]);
      await decided(ledger, { type: "correctClaim", claim: `${id}/attack@0-6`, correction: { field: "subEventType", value: "Shelling/artillery/missile attack" }, reason });
      expect(await only(ledger)).toMatchObject({ eventType: "Explosions/Remote violence", subEventType: "Shelling/artillery/missile attack" });
      await holds(ledger);
    });
  });

  test.each(unfit)("%s is refused, and nothing is recorded", async (_what, correction, message) => {
    await withReports([], async (ledger) => {
      const extraction = withAttack();
      await ledger.file(filingOf(extraction));
      const head = await ledger.head();
      await expect(ledger.decide({ type: "correctClaim", claim: `${extraction.article.id}/attack@0-6`, correction, reason }, by)).rejects.toThrow(message);
      expect(await ledger.head()).toEqual(head);
    });
  });

  test("a claim by hand that tells nothing of its kind is refused", async () => {
    await withReports([], async (ledger) => {
      const extraction = withAttack();
      await ledger.file(filingOf(extraction));
      const head = await ledger.head();
      const add = (claim: Claim): Promise<number> => ledger.decide({ type: "addClaim", article: extraction.article.id, claim, reason }, by);
      await expect(add(handClaim("responsibility", "the mayor", { who: " ", result: "denied" }))).rejects.toThrow(/has a name/u);
      await expect(add(handClaim("responsibility", "the mayor", { who: "the Column", result: "verified" }))).rejects.toThrow(/one of claimed, denied/u);
      await expect(add(handClaim("place", "the mayor", { place: { ...place("Osterby", "UA"), lat: 3 } }))).rejects.toThrow(/both latitude and longitude/u);
      await expect(add(handClaim("attack", "the mayor", { subEventType: null, attackers: [], targets: [], weapons: [] }))).rejects.toThrow(/tells its kind/u);
      await expect(add(handClaim("figure", "the mayor", { amount: { kind: "range", min: 9, max: 3, words: "9" }, unit: "drones" }))).rejects.toThrow(/least/u);
      expect(await ledger.head()).toEqual(head);
    });
  });
}

const text = "Drones hit the market of Osterby on Monday, not on Tuesday as the mayor said; three shells fell on the school, a curfew followed, and footage was checked by a desk in Ati.";

const spanOf = (words: string): Claim["span"] => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** A claim as a person adds it. */
function handClaim(kind: Claim["kind"], words: string, fields: object): Claim {
  const span = spanOf(words);
  return { id: `${kind}@${span.start}-${span.end}`, event: "e1", kind, speakers: [], stance: "asserts", hedges: [], span, quote: words, rule: "person", ...fields } as unknown as Claim;
}

/** A report with two claims of the attack itself. */
function withAttack(): Extraction {
  const extraction = report({ slug: "attack", text, events: [{ ...event, weapon: "drones" }] });
  const attacks = [
    handClaim("attack", "Drones", { subEventType: "Air/drone strike", attackers: [], targets: [{ name: "market", side: null }], weapons: [{ name: "drones", model: null }], rule: "en/attack/hit" }),
    handClaim("attack", "market", { subEventType: null, attackers: [], targets: [{ name: "market", side: null }], weapons: [], rule: "en/attack/hit" }),
  ] as readonly AttackClaim[];
  const events = extraction.events.map((told) => ({ ...told, weapons: [{ name: "drones", model: null, claims: ["attack@0-6"] }], targets: [{ name: "market", side: null, claims: ["attack@0-6", "attack@14-20"] }] }));
  return { ...extraction, events, claims: [attacks[0]!, { ...attacks[1]!, id: "attack@14-20" }] };
}

interface HandClaim {
  readonly kind: Claim["kind"];
  readonly words: string;
  readonly fields: object;
  /** What of the event follows from such a claim, as it is once the claim is added, and once it is corrected. */
  readonly told: (event: ArticleEvent) => unknown;
  readonly added: unknown;
  readonly corrections: readonly Correction[];
  readonly corrected: unknown;
}

const school = place("School 4, Osterby", "UA", 50.2, 34.3, { precision: "exact" });
const monday = { value: "2031-03-03", precision: "day", basis: "stated" } as const;
const nothing = (): null => null;

const handClaims: readonly HandClaim[] = [
  { kind: "casualties", words: "the mayor said", fields: { outcome: "injured", amount: { kind: "exact", min: 3, max: 3, words: "three" }, people: { words: null, group: null, side: null }, role: "victim", part: false, scope: "event" }, told: nothing, added: null, corrections: [{ field: "outcome", value: "missing" }, { field: "people", value: { words: null, group: "children", side: null } }, { field: "stance", value: "denies" }], corrected: null },
  { kind: "attack", words: "three shells fell on the school", fields: { subEventType: null, attackers: [{ name: "the Column", side: null }], targets: [{ name: "school", side: null }], weapons: [] }, told: ({ attackers, targets, subEventType }) => [attackers.map(({ name }) => name), targets.map(({ name }) => name), subEventType], added: [["the Column"], ["market", "school"], "Air/drone strike"], corrections: [{ field: "attackers", value: [] }, { field: "subEventType", value: "Shelling/artillery/missile attack" }], corrected: [[], ["market", "school"], "Shelling/artillery/missile attack"] },
  { kind: "place", words: "the school", fields: { place: school }, told: ({ place: told }) => told?.name, added: school.name, corrections: [{ field: "place", value: place("School 5, Osterby", "UA") }], corrected: "School 5, Osterby" },
  { kind: "time", words: "on Monday", fields: { time: monday }, told: ({ time }) => time?.value, added: "2031-03-03", corrections: [{ field: "time", value: { ...monday, value: "2031-03-02" } }], corrected: "2031-03-02" },
  { kind: "responsibility", words: "as the mayor said", fields: { who: "the Column", result: "accused" }, told: nothing, added: null, corrections: [{ field: "result", value: "claimed" }, { field: "who", value: "Free Valley Column" }], corrected: null },
  { kind: "verification", words: "footage was checked", fields: { of: "video", by: null, result: "verified" }, told: nothing, added: null, corrections: [{ field: "of", value: "place" }, { field: "by", value: "a desk in Ati" }, { field: "result", value: "unverified" }], corrected: null },
  { kind: "consequence", words: "a curfew followed", fields: { what: { code: "curfew-or-closure", words: "a curfew followed" } }, told: nothing, added: null, corrections: [{ field: "what", value: { code: "other", words: "a curfew followed" } }], corrected: null },
  { kind: "figure", words: "three shells", fields: { amount: { kind: "exact", min: 3, max: 3, words: "three" }, unit: "shells" }, told: nothing, added: null, corrections: [{ field: "amount", value: { kind: "about", min: 3, max: 3, words: "three" } }, { field: "unit", value: "rockets" }], corrected: null },
];

const unfit: readonly (readonly [string, Correction, RegExp])[] = [
  ["a field of another kind", { field: "place", value: school }, /kind attack has no place/u],
  ["a target without a name", { field: "targets", value: [{ name: " ", side: null }] }, /has a name/u],
];
