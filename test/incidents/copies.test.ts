import { describe, expect, test } from "vitest";
import { copyDays, mayBeCopies, printKeys } from "../../src/incidents/copies/prints.ts";
import { copyPair } from "../../src/incidents/copies/text-pair.ts";
import { creditKey, outletKey } from "../../src/incidents/copies/credits.ts";
import { groupIncidents } from "../../src/incidents/index.ts";
import { sketchArticle } from "../../src/incidents/sketch.ts";
import { place, report } from "./builder.ts";
import { happening, paragraphs, rewritings, telling } from "./reports.ts";

const count = 24;
const happenings = Array.from({ length: count }, (_, n) => happening(n));

describe("copies of one text", () => {
  const original = happenings.map((of) => telling(of, { slug: `${of.slug} original`, paragraphs: paragraphs(of, 0) }));

  test.each(rewritings)("$name: found in every case", ({ name, rewrite }) => {
    const missed = happenings.filter((of, n) => {
      const copy = telling(of, { slug: `${of.slug} ${name}`, paragraphs: rewrite(paragraphs(of, 0), of) });
      return copyPair(copy.article, original[n]?.article ?? copy.article)?.kind !== "copy";
    });
    expect(missed.map(({ slug }) => slug)).toEqual([]);
  });

  test("other reports of the same happening are none", () => {
    const wrong = happenings.flatMap((of) => [1, 2, 3, 4].filter((wording) => {
      const other = telling(of, { slug: `${of.slug} ${wording}`, paragraphs: paragraphs(of, wording) });
      const first = telling(of, { slug: `${of.slug} original`, paragraphs: paragraphs(of, 0) });
      return copyPair(first.article, other.article) !== null;
    }));
    expect(wrong).toEqual([]);
  });

  test("looking up runs of words finds every pair that comparing all with all finds", () => {
    const told = happenings.flatMap((of) => rewritings.map(({ name, rewrite }) => telling(of, { slug: `${of.slug} ${name}`, paragraphs: rewrite(paragraphs(of, 0), of) })));
    const sketches = new Map(told.map((extraction) => [extraction.article.id, sketchArticle(extraction)] as const));
    const missed = told.flatMap(({ article: a }, i) => told.slice(0, i).flatMap(({ article: b }) => {
      const [one, other] = [sketches.get(a.id)!, sketches.get(b.id)!];
      const near = Math.abs(Date.parse(a.published?.value ?? "") - Date.parse(b.published?.value ?? "")) <= copyDays * 864e5;
      if (!near || copyPair(a, b)?.kind !== "copy") return [];
      const [filed, sought] = [new Set(printKeys(one).filed), printKeys(other).sought];
      return mayBeCopies(one, other) && sought.filter(({ key }) => filed.has(key)).length > 1 ? [] : [`${a.file ?? ""} ${b.file ?? ""}`];
    }));
    expect(missed).toEqual([]);
  });

  test("one speech quoted by two reporters is no copy", () => {
    const speech = "\"We heard the first one pass over the roof and counted to nine before the second came down on the yard where the lorries stand and nobody had time to reach the trench\"";
    const a = report({ slug: "a", text: `Shells fell on the depot at Varnova before dawn, its keeper said. ${speech}, he recalled. Two lorries burned and the fence is gone.` });
    const b = report({ slug: "b", text: `The keeper of a lorry yard has told of a narrow escape. ${speech}, according to Ivo Tarn, who has worked there since the yard opened.` });
    expect(copyPair(a.article, b.article)).toBeNull();
  });

  test("a pair is the same whichever text comes first", () => {
    const of = happening(3);
    const a = telling(of, { slug: "one", paragraphs: paragraphs(of, 0) }).article;
    const b = telling(of, { slug: "two", paragraphs: paragraphs(of, 0).slice(1, 6) }).article;
    expect(copyPair(a, b)).toEqual(copyPair(b, a));
    expect(copyPair(a, b)?.kind).toBe("copy");
  });
});

describe("who speaks", () => {
  test("credits are one name in every writing", () => {
    expect(outletKey("AP")).toBe(outletKey("The Associated Press"));
    expect(outletKey("BBC News")).toBe(outletKey("BBC"));
    expect(creditKey(report({ slug: "x", credit: "Reuters/AFP" }).article)).toBe(outletKey("Reuters"));
    expect(creditKey(report({ slug: "x" }).article)).toBeNull();
  });

  const here = place("Varnova", "UA", 49.21, 33.4);
  const events = [{ place: here, day: "2031-01-04", type: "Air/drone strike" as const, target: "market" }];
  const text = paragraphs(happening(0), 0).join("\n\n");
  const claims = [{ amount: "9", words: text.slice(0, 40) }];

  test("thirty reprints are one origin, and all name the first as the original", () => {
    const reprints = Array.from({ length: 30 }, (_, n) => report({ slug: `reprint ${n}`, text, outlet: `Paper ${n}`, published: `2031-01-0${5 + (n % 2)}`, events, claims }));
    const wire = report({ slug: "wire", text, outlet: "Wire", published: "2031-01-04", events, claims });
    const [incident] = groupIncidents([...reprints, wire]);
    expect(incident?.origins).toBe(1);
    expect(incident?.findings[0]?.bySpeaker.map(({ origins }) => origins)).toEqual([1]);
    expect(incident?.articles.filter(({ copyOf }) => copyOf === wire.article.id)).toHaveLength(30);
    expect(incident?.articles[0]?.copyOf).toBeNull();
  });

  test("two texts that credit one agency are one origin; two that credit no one are two", () => {
    const other = paragraphs(happening(0), 1).join("\n\n");
    const origins = (credit: string | null): number | undefined =>
      groupIncidents([report({ slug: "p", text, credit, events, claims }), report({ slug: "q", text: other, credit, events, claims: [{ amount: "9" }] })])[0]?.origins;
    expect(origins("Reuters")).toBe(1);
    expect(origins(null)).toBe(2);
  });

  test("what a copy adds in its own voice is its own", () => {
    const added = "Our reporter counted eleven coffins in the chapel on the hill and spoke to a priest there.";
    const wire = report({ slug: "wire", text, outlet: "Wire", published: "2031-01-04", events, claims });
    const copy = report({ slug: "copy", text: `${text}\n\n${added}`, outlet: "Courier", published: "2031-01-05", events, claims: [{ amount: "9", words: text.slice(0, 40) }, { amount: "11", words: added }] });
    const [incident] = groupIncidents([wire, copy]);
    expect(incident?.articles.find(({ outlet }) => outlet === "Courier")?.copyOf).toBe(wire.article.id);
    expect(incident?.origins).toBe(2);
    expect(incident?.findings[0]).toMatchObject({ low: 9, best: 11, high: 11 });
  });
});
