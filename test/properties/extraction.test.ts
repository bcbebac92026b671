import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CasualtyClaim, Claim, Extraction } from "../../src/core/index.ts";
import { openExtractor } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import { articleOf } from "../language/reading.ts";
import { anyText, report, settings } from "./articles.ts";
import { deeplyFrozen } from "./frozen.ts";

const extractor = openExtractor();
const read = (text: string): Extraction => extractor.extract(articleOf(text));
const casualties = (claims: readonly Claim[]): readonly CasualtyClaim[] => claims.filter((claim) => claim.kind === "casualties");
const said = (claims: readonly Claim[]) => casualties(claims).map(({ id, amount, outcome, part, speakers, stance, scope }) => ({ id, amount, outcome, part, stance, scope, speakers: speakers.map(({ name }) => name) }));

describe("the extraction of any article", () => {
  it("quotes the text at every span", () => {
    fc.assert(
      fc.property(fc.oneof(report, anyText.map((text) => articleOf(text))), (article) => {
        const { claims, places, times, statements, issues, events } = extractor.extract(article);
        for (const { span, quote } of claims) expect(article.text.slice(span.start, span.end)).toBe(quote);
        const spans = [...places.map((place) => place.span), ...times.map((time) => time.span), ...statements.flatMap((statement) => [...statement.content, ...(statement.cue === null ? [] : [statement.cue])]), ...claims.flatMap((claim) => claim.speakers.map((speaker) => speaker.span))];
        for (const { start, end } of spans) expect(start >= 0 && start < end && end <= article.text.length).toBe(true);
        for (const claim of claims) expect(events.map((event) => event.id)).toContain(claim.event);
        expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
        expect(issues.filter((issue) => issue.code === "rule-failed")).toEqual([]);
      }),
      { ...settings, numRuns: 150 },
    );
  });

  it("has no figure that cannot be read again from its span", () => {
    fc.assert(
      fc.property(report, (article) => {
        for (const { amount, quote } of casualties(extractor.extract(article).claims)) {
          expect(quote).toContain(amount.words);
          const again = analyse(articleOf(`There were ${amount.words} people there.`)).amounts.find((mention) => mention.amount.words === amount.words);
          const countsOne = amount.min === 1 && amount.max === 1;
          if (again !== undefined) expect({ ...again.amount, words: "" }).toEqual({ ...amount, words: "" });
          else expect(countsOne || /^\p{L}/u.test(amount.words)).toBe(true);
        }
      }),
      { ...settings, numRuns: 120 },
    );
  });

  it("is the same every time, and leaves the article as it was", () => {
    fc.assert(
      fc.property(report, (article) => {
        const frozen = deeplyFrozen(structuredClone(article));
        expect(extractor.extract(frozen)).toEqual(extractor.extract(article));
        expect(frozen).toEqual(article);
      }),
      { ...settings, numRuns: 60 },
    );
  });

  it("is what explain tells of", () => {
    fc.assert(
      fc.property(report, (article) => {
        const { claims } = extractor.extract(article);
        const told = extractor.explain(article).steps.filter((step) => step.stage === "events").map(({ rule, span, did }) => [rule, span, did.split(" ").slice(0, 3).join(" ").replace(/,$/u, "")]);
        expect(told).toEqual(claims.map((claim) => [claim.rule, claim.span, `${claim.id} in ${claim.event}`]));
      }),
      { ...settings, numRuns: 40 },
    );
  });
});

const before = fc.constantFrom("", "The sun had set. ", "Traders in Gao said that bread had become dear. ", "“Nobody slept,” she said. ", "The road was closed on 12 May 2025. ");
const after = fc.constantFrom("", " The road is open again.", " The talks go on in Geneva.", " “It was dark,” he said.");
const who = fc.constantFrom("soldiers", "recruits", "civilians", "farmers", "policemen", "nurses", "villagers");
const number = fc.integer({ min: 2, max: 1_900 });

interface Frame {
  readonly words: (count: string, people: string) => readonly [lead: string, fact: string, tail: string];
  readonly outcome: CasualtyClaim["outcome"];
}
const frames: readonly Frame[] = [
  { words: (count, people) => ["", `${count} ${people} were killed`, " near the bridge."], outcome: "killed" },
  { words: (count, people) => ["The shelling ", `wounded ${count} ${people}`, " at dawn."], outcome: "injured" },
  { words: (count, people) => ["The mayor said that ", `at least ${count} ${people} had died`, "."], outcome: "killed" },
  { words: (count, people) => ["A blast ", `killed more than ${count} ${people}`, " in the hall."], outcome: "killed" },
  { words: (count, people) => ["Late at night ", `${count} ${people} were abducted`, " from their homes."], outcome: "captured" },
  { words: (count) => ["On Friday ", `the death toll rose to ${count}`, ", officials said."], outcome: "killed" },
];
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");

describe("a planted fact", () => {
  it("is found where it stands, whatever stands around it", () => {
    fc.assert(
      fc.property(before, after, who, number, fc.constantFrom(...frames), (prefix, suffix, people, count, frame) => {
        const [lead, fact, tail] = frame.words(grouped(count), people);
        const text = `${prefix}${lead}${fact}${tail}${suffix}`;
        const start = prefix.length + lead.length;
        const found = casualties(read(text).claims).filter((claim) => claim.span.start === start && claim.span.end === start + fact.length);
        expect(found.map((claim) => claim.outcome), text).toEqual([frame.outcome]);
        expect([count, count + 1]).toContain(found[0]?.amount.min);
      }),
      { ...settings, numRuns: 250 },
    );
  });

  it("changes its amount alone where its number changes", () => {
    fc.assert(
      fc.property(who, fc.integer({ min: 21, max: 98 }), fc.integer({ min: 21, max: 98 }), (people, count, other) => {
        const text = (n: number): string => `A missile hit the camp on Tuesday. The army said that ${n} ${people} had been killed and 11 others wounded. Rebels put the dead at 150.`;
        const rows = (n: number) => casualties(read(text(n)).claims).map(({ amount, ...claim }) => ({ id: claim.id, outcome: claim.outcome, speakers: claim.speakers, stance: claim.stance, amount: amount.min === n ? "the number" : amount }));
        expect(rows(count)).toEqual(rows(other));
      }),
      { ...settings, numRuns: 60 },
    );
  });
});

describe("figures", () => {
  it("do not change with a paragraph about something else at the end", () => {
    fc.assert(
      fc.property(report, fc.constantFrom("Farmers hope for rain in the coming weeks.", "The national library will open a new reading room.", "Prices of bread and oil did not change.", "The choir sang two songs by a local composer."), (article, paragraph) => {
        expect(said(read(`${article.text}\n\n${paragraph}`).claims)).toEqual(said(extractor.extract(article).claims));
      }),
      { ...settings, numRuns: 80 },
    );
  });

  it("do not depend on who is named or where", () => {
    const names = fc.constantFrom(["Amadou Diarra", "Gao"], ["Oksana Bondar", "Sumy"], ["Maria Lopez", "Cali"], ["Tun Aye", "Sittwe"], ["Grace Mutesi", "Goma"]);
    const text = ([name, town]: readonly string[]): string => `A drone hit a depot in ${town} on Monday. ${name}, who runs the hospital in ${town}, said that nine workers had died and more than 20 others were hurt. “Two of them are children,” ${name} said.`;
    const figures = (words: string) => casualties(read(words).claims).map(({ outcome, amount, role, part, scope }) => ({ outcome, amount, role, part, scope }));
    fc.assert(fc.property(names, names, (one, other) => {
        expect(figures(text(one))).toEqual(figures(text(other)));
      }), { ...settings, numRuns: 25 });
  });
});
