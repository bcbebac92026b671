import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Relation, SpeakerKind } from "../../src/core/index.ts";
import { codebookNamed, codebooks, groupIncidents, judgeIncident, openIncidentIndex, sayso, type FigureCase, type VoiceFigure } from "../../src/incidents/index.ts";
import { place, report, type ReportNote } from "../incidents/builder.ts";

const amounts = fc.oneof(
  fc.nat(80).map((number) => ({ min: number, max: number, number, rounded: false, words: String(number) })),
  fc.nat(80).map((number) => ({ min: number, max: null, number, rounded: false, words: `at least ${number}` })),
  fc.integer({ min: 1, max: 80 }).map((number) => ({ min: null, max: number, number: null, rounded: true, words: `up to ${number}` })),
  fc.tuple(fc.nat(40), fc.nat(40)).map(([min, more]) => ({ min, max: min + more, number: min, rounded: false, words: `${min} to ${min + more}` })),
  fc.constantFrom("dozens", "several", "hundreds", "many").map((words) => ({ min: null, max: null, number: null, rounded: false, words })),
);
const voices: fc.Arbitrary<VoiceFigure> = fc.tuple(
  amounts,
  fc.nat(6),
  fc.constantFrom<SpeakerKind | null>("military", "medical", "media", "armedGroup", null),
  fc.constantFrom<Relation | null>("self", "adversary", "third", null),
  fc.boolean(),
  fc.constantFrom("2031-03-05", "2031-03-06", null),
).map(([amount, origin, kind, relation, unverified, asOf]) => ({ ...amount, origin: `o${origin}`, name: kind === null ? null : `Voice ${origin}`, kind, side: null, relation, confirms: false, unverified, asOf }));
const cases: fc.Arbitrary<FigureCase> = fc.record({
  of: fc.constantFrom("killed" as const, "injured" as const), role: fc.constantFrom("victim" as const, "attacker" as const),
  figures: fc.uniqueArray(voices, { maxLength: 6, selector: ({ origin }) => origin }), denials: fc.constant([]), tollVerified: fc.boolean(), tollRefuted: fc.boolean(),
});
const seeded = { seed: 5, numRuns: 2_000 };

describe.each(codebooks)("$name", (codebook) => {
  test("low is at most best, and best at most high, where they are known", () => {
    fc.assert(fc.property(cases, (figures) => {
      const { low, best, high } = codebook.judge(figures);
      const known = [low, best, high].filter((value) => value !== null);
      expect(known).toEqual([...known].sort((a, b) => a - b));
    }), seeded);
  });

  test("best is a number that a voice gives: none is averaged, and none comes from nothing", () => {
    fc.assert(fc.property(cases, (figures) => {
      const { low, best, high } = codebook.judge(figures);
      const prescribed = codebook.name === "acled" ? [1, 2, 3, 12, 100] : [];
      const said = new Set([...figures.figures.flatMap(({ min, max }) => [min, max]), ...prescribed]);
      for (const value of [low, best, high]) if (value !== null) expect(said).toContain(value);
      if (figures.figures.length === 0) expect([low, best, high]).toEqual([null, null, null]);
    }), seeded);
  });

  test("the order of the voices does not matter", () => {
    fc.assert(fc.property(cases, (figures) => {
      expect(codebook.judge({ ...figures, figures: figures.figures.toReversed() })).toEqual(codebook.judge(figures));
    }), seeded);
  });

  test("its document names every rule that it can give", () => {
    const document = readFileSync(new URL(`../../docs/codebooks/${codebook.name}.md`, import.meta.url), "utf8");
    const rules = new Set(fc.sample(cases, { seed: 7, numRuns: 3_000 }).map((figures) => codebook.judge(figures).rule));
    expect(rules.size).toBeGreaterThan(1);
    for (const rule of rules) {
      expect(rule.startsWith(`${codebook.name}/`)).toBe(true);
      expect(document).toContain(`\`${rule}\``);
    }
  });
});

const varnova = place("Varnova", "UA", 50.1, 33.2);
const strike = { place: varnova, day: "2031-03-04", type: "Air/drone strike", target: "market" } as const;
const notes: readonly ReportNote[] = [
  { slug: "a", outlet: "Daily", published: "2031-03-05", events: [strike], claims: [{ amount: "6", by: [{ name: "National Guard", kind: "military", side: "UA", relation: "self" }] }, { amount: "20+", outcome: "injured" }] },
  { slug: "b", outlet: "Courier", published: "2031-03-06", events: [strike], claims: [{ amount: "..70", by: [{ name: "State Agency", kind: "stateMedia", side: "RU", relation: "adversary" }] }, { amount: "dozens", outcome: "injured" }] },
  { slug: "c", outlet: "Herald", published: "2031-03-08", events: [strike], claims: [{ amount: "9", by: [{ name: "Saint Anna Hospital", kind: "medical", relation: "third" }] }] },
];
const extractions = notes.map(report);
const [incident] = groupIncidents(extractions);

describe("an incident under another codebook", () => {
  test("under its own it stays as it is", () => {
    expect(judgeIncident(incident!, extractions, sayso)?.incident).toEqual(incident);
  });

  test.each(codebooks)("it is what grouping under $name gives", (codebook) => {
    const index = openIncidentIndex({ codebook });
    for (const extraction of extractions) index.add(extraction);
    expect(judgeIncident(incident!, extractions.toReversed(), codebook)?.incident).toEqual(index.incidents()[0]);
  });

  test("a status that a person gave stands in every codebook", () => {
    const set = { ...incident!, findings: incident!.findings.map((finding) => ({ ...finding, status: "independentlyVerified" as const })) };
    expect(judgeIncident(set, extractions, codebookNamed("acled")!)?.incident.findings.map(({ status }) => status)).toEqual(["independentlyVerified", "independentlyVerified"]);
  });

  test("without one of its articles it is that of the others, under the same id", () => {
    const left = judgeIncident(incident!, extractions.slice(1), sayso)?.incident;
    expect(left?.id).toBe(incident!.id);
    expect(left?.articles.map(({ outlet }) => outlet)).toEqual(["Courier", "Herald"]);
    expect(left?.findings.find(({ of }) => of === "killed")?.best).toBe(9);
    expect(left?.findings.find(({ of }) => of === "injured")?.low).toBe(null);
  });

  test("what people decided holds for a part of its articles too", () => {
    const mark = { entry: 9, by: "A. Reviewer", at: "2031-03-09T10:00:00.000Z", reason: "the map shows it" };
    const here = place("Old Varnova", "UA", 50.2, 33.3);
    const decided = { ...incident!, decisions: [{ ...mark, what: { kind: "place" as const, place: here } }, { ...mark, what: { kind: "status" as const, of: "killed" as const, role: "victim" as const, status: "independentlyVerified" as const } }, { ...mark, what: { kind: "time" as const, time: { value: "2031-03-03", precision: "day" as const, basis: "stated" as const } } }] };
    const left = judgeIncident(decided, extractions.slice(1), sayso)?.incident;
    expect([left?.place, left?.places.map(({ name }) => name), left?.time?.value, left?.findings[0]?.status, left?.decisions.length]).toEqual([here, ["Old Varnova", "Varnova"], "2031-03-03", "independentlyVerified", 3]);
  });

  test("without any article there is none", () => {
    expect(judgeIncident(incident!, [], sayso)).toBe(null);
  });
});
