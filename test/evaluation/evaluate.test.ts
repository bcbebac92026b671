import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Article, CasualtyClaim, Extraction, Speaker } from "../../src/core/index.ts";
import { compareRuns, evaluate, loadGold, parseSavedRun, savedRunOf, type GoldArticle, type GoldClaim } from "../../src/evaluation/index.ts";
import { sameName } from "../../src/evaluation/names.ts";
import { sentenceAround } from "../../src/evaluation/sentence.ts";

const text = "Four guards were killed at Orlo, the mayor said. A nurse spoke of nine dead. Two of the gunmen were shot. It rained.";

function label(words: string, count: number, fields: Partial<GoldClaim> = {}): GoldClaim {
  return { event: "orlo", outcome: "killed", min: count, max: count, words, group: null, role: "victim", part: false, scope: "event", speakers: [], stance: "asserts", ...fields };
}

function found(quote: string, count: number, fields: Partial<CasualtyClaim> = {}): CasualtyClaim {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return {
    id: `killed@${start.toString()}-${span.end.toString()}`, event: "e1", kind: "casualties", outcome: "killed", amount: { kind: "exact", min: count, max: count, words: count.toString() },
    people: { words: null, group: null, side: null }, role: "victim", part: false, scope: "event", speakers: [], stance: "asserts", hedges: [], span, quote, rule: "en/test", ...fields,
  };
}

function speaker(name: string): Speaker {
  const start = Math.max(0, text.indexOf(name));
  return { name, kind: null, side: null, relation: null, span: { start, end: start + name.length } };
}

function extraction(claims: readonly CasualtyClaim[]): Extraction {
  const article: Article = { id: "art_00000000000000000000", file: "orlo", url: null, title: null, outlet: null, byline: null, credit: null, published: null, language: "en", sha256: "0".repeat(64), text, furniture: [] };
  return { article, events: [], claims, statements: [], places: [], times: [], issues: [] };
}

function scored(labels: readonly GoldClaim[], claims: readonly CasualtyClaim[]) {
  const gold: GoldArticle = { id: "orlo", title: null, body: text, text, outlet: null, published: null, claims: labels };
  return evaluate([gold], new Map([["orlo", extraction(claims)]]));
}

const score = (result: ReturnType<typeof scored>, field: string) => result.scores.find((one) => one.field === field);

describe("scores", () => {
  test("count what is found, figures, fields and whole claims", () => {
    const result = scored(
      [label("Four guards were killed", 4, { speakers: ["the mayor"] }), label("nine dead", 9, { speakers: ["A nurse"] }), label("Two of the gunmen were shot", 2, { role: "attacker" })],
      [found("Four guards were killed", 4, { speakers: [speaker("mayor")] }), found("nine dead", 8), found("It rained", 1)],
    );
    expect(score(result, "found")).toMatchObject({ right: 2, found: 3, gold: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    expect(score(result, "figure")).toMatchObject({ right: 1, precision: 1 / 3, recall: 1 / 3 });
    expect(score(result, "speakers")).toMatchObject({ right: 1, ofRightFigures: 1 });
    expect(score(result, "full")).toMatchObject({ right: 1, gold: 3 });
    expect(result.articles[0]?.claims.map(({ level }) => level)).toEqual(["full", "found", "missed"]);
    expect(result.articles[0]?.spurious.map(({ sentence }) => sentence)).toEqual(["It rained."]);
  });

  test("a wrong role, scope, part or speaker is no whole claim; a wrong stance is one", () => {
    const level = (fields: Partial<CasualtyClaim>): string | undefined => scored([label("nine dead", 9)], [found("nine dead", 9, fields)]).articles[0]?.claims[0]?.level;
    expect([level({}), level({ stance: "denies" }), level({ role: "attacker" }), level({ scope: "cumulative" }), level({ part: true }), level({ speakers: [speaker("A nurse")] })]).toEqual(["full", "full", "figure", "figure", "figure", "figure"]);
  });

  test("a claim pairs with one label only, and the same figure goes first", () => {
    const result = scored([label("nine dead", 8), label("nine dead", 9)], [found("nine dead", 9)]);
    expect(result.articles[0]?.claims.map(({ level }) => level)).toEqual(["missed", "full"]);
  });

  test("tell whether claims of one article are rightly in one event", () => {
    const labels = [label("Four guards were killed", 4), label("nine dead", 9), label("Two of the gunmen were shot", 2, { event: "other" })];
    const right = [found("Four guards were killed", 4), found("nine dead", 9), found("Two of the gunmen were shot", 2, { event: "e2" })];
    expect(scored(labels, right).eventsInArticle).toBe(1);
    expect(scored(labels, right.map((claim) => ({ ...claim, event: "e1" }))).eventsInArticle).toBeCloseTo(1 / 3);
    expect(scored([], []).eventsInArticle).toBeNull();
  });

  test("an article that was not read counts as missed", () => {
    const gold: GoldArticle = { id: "gone", title: null, body: text, text, outlet: null, published: null, claims: [label("nine dead", 9)] };
    expect(evaluate([gold], new Map()).scores[0]).toMatchObject({ field: "found", right: 0, gold: 1, precision: null, recall: 0 });
  });
});

describe("names of speakers", () => {
  test.each([
    ["the mayor", "mayor"],
    ["Russian Defense Ministry", "Russian Ministry of Defence"],
    ["SOHR", "Syrian Observatory for Human Rights"],
    ["National Guard", "National Guard of Ukraine"],
    ["Kohat's police chief", "police chief"],
  ])("%s is %s", (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
  });

  test.each([
    ["the mayor", "the governor"],
    ["National Guard", "National Bank of Sudan"],
    ["the", "of"],
    ["", "army"],
  ])("%s is not %s", (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
  });
});

test.each([
  ["nine dead", "A nurse spoke of nine dead."],
  ["Four", "Four guards were killed at Orlo, the mayor said."],
  ["rained", "It rained."],
])("the sentence around %s", (words, sentence) => {
  const start = text.indexOf(words);
  expect(sentenceAround(text, { start, end: start + words.length })).toBe(sentence);
});

describe("kept runs", () => {
  const labels = [label("Four guards were killed", 4), label("nine dead", 9), label("Two of the gunmen were shot", 2)];
  const before = savedRunOf(scored(labels, [found("Four guards were killed", 4), found("nine dead", 9, { part: true }), found("It rained", 1)]), "sayso 1");
  const after = savedRunOf(scored(labels, [found("nine dead", 9), found("Two of the gunmen were shot", 3), found("Orlo", 1)]), "sayso 2");

  test("show what was lost and gained, with the sentences", () => {
    expect(compareRuns(before, after).map(({ kind, words, before: was, after: now, sentence }) => [kind, words, was, now, sentence])).toEqual([
      ["lost", "killed Four guards were killed", "full", "missed", "Four guards were killed at Orlo, the mayor said."],
      ["spuriousNew", "killed Orlo", null, "killed@27-31", "Four guards were killed at Orlo, the mayor said."],
      ["gained", "killed nine dead", "figure", "full", "A nurse spoke of nine dead."],
      ["gained", "killed Two of the gunmen were shot", "missed", "found", "Two of the gunmen were shot."],
      ["spuriousGone", "killed It rained", "killed@106-115", null, "It rained."],
    ]);
    expect(compareRuns(before, before)).toEqual([]);
  });

  test("come back from their file, and anything else does not", () => {
    expect(parseSavedRun(JSON.stringify(before))).toEqual(before);
    expect([parseSavedRun(""), parseSavedRun("{}"), parseSavedRun("[1]")]).toEqual([null, null, null]);
  });
});

describe("labelled articles", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayso-gold-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const casualty = { event: "orlo", outcome: "killed_or_injured", kind: "exact", min: 9, max: 9, words: "nine dead", group: "aid workers", side: null, role: "victim", part_of: "subset", scope: "event", speakers: ["A nurse"], stance: "asserts" };
  for (const name of ["labels", "articles"]) await mkdir(join(folder, name));
  await writeFile(join(folder, "labels", "a.json"), JSON.stringify({ slug: "a", outlet: "Coast Wire", published: "2025-05-21", casualties: [casualty] }));
  await writeFile(join(folder, "articles", "a.txt"), text);
  await writeFile(join(folder, "labels", "b.json"), JSON.stringify({ slug: "b", casualties: [] }));
  await writeFile(join(folder, "articles.jsonl"), `${JSON.stringify({ id: "b", title: "Orlo", text, outlet: "Harbour Courier" })}\n`);
  await writeFile(join(folder, "labels", "c.json"), JSON.stringify({ slug: "c", casualties: [{ ...casualty, stance: "shouts" }] }));
  await writeFile(join(folder, "labels", "d.json"), JSON.stringify({ slug: "d", casualties: [] }));
  await writeFile(join(folder, "labels", "e.json"), "{");

  test("come from files and lines; what is broken is said and the rest is read", async () => {
    const { articles, issues } = await loadGold(folder);
    expect(articles).toEqual([
      { id: "a", title: null, body: text, text, outlet: "Coast Wire", published: "2025-05-21", claims: [expect.objectContaining({ outcome: "killedOrInjured", group: "aidWorkers", part: true })] },
      { id: "b", title: "Orlo", body: text, text: `Orlo\n\n${text}`, outlet: "Harbour Courier", published: null, claims: [] },
    ]);
    expect(issues.map(({ issue, source }) => [issue.code, source.slice(-6)])).toEqual([["gold-broken", "c.json"], ["gold-broken", "d.json"], ["gold-broken", "e.json"]]);
  });

  test("a folder without labels is an issue", async () => {
    expect((await loadGold(join(folder, "articles"))).issues.map(({ issue }) => issue.code)).toEqual(["gold-broken"]);
  });
});
