import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Claim, Extraction, Span } from "../../src/core/index.ts";
import { openExtractor } from "../../src/extract/index.ts";
import { fixtureArticle, fixtureNames, fixturesFolder } from "./cases.ts";
import { knownFailures } from "./known-failures.ts";
import { sameName } from "./same-name.ts";

type Bound = number | null | undefined;

/** What `expected.json` asks of a claim of another kind than casualties; test/fixtures/README.md says what each field means. */
interface ExpectedClaim {
  readonly kind: "verification" | "responsibility" | "consequence" | "figure" | "weapon" | "place";
  readonly words: string;
  readonly speakers?: readonly string[];
  readonly of?: string;
  readonly by?: string | null;
  readonly result?: string;
  readonly who?: string;
  readonly code?: string;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string;
  readonly name?: string;
  readonly model?: string | null;
  readonly hedged?: boolean;
  readonly country?: string;
  readonly admin1?: string;
}

interface Expected {
  readonly notTolls: readonly string[];
  readonly tolls: Readonly<Partial<Record<"killed" | "injured" | "attackersKilled" | "attackersInjured", { readonly low?: Bound; readonly best?: Bound; readonly high?: Bound } | null>>>;
  readonly furniture: readonly string[];
  readonly claims: readonly ExpectedClaim[];
}

const extractor = openExtractor();

for (const slug of fixtureNames) {
  const expected = JSON.parse(readFileSync(join(fixturesFolder, slug, "expected.json"), "utf8")) as Expected;
  let read: Extraction;
  const check = (what: string, test: () => void): void => {
    const known = knownFailures.has(`${slug}: ${what}`);
    (known ? it.fails : it)(what, test);
  };
  const spanOf = (words: string): Span => {
    const start = read.article.text.indexOf(words);
    expect(start, `"${words}" is in the text`).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  const touching = <Kind extends Claim["kind"]>(kind: Kind, words: string): readonly Extract<Claim, { kind: Kind }>[] => {
    const span = spanOf(words);
    return read.claims.filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind && claim.span.start < span.end && span.start < claim.span.end);
  };

  describe(slug, () => {
    beforeAll(async () => {
      read = extractor.extract(await fixtureArticle(slug));
    });

    for (const words of expected.notTolls) {
      check(`no toll: ${words}`, () => {
        const span = spanOf(words);
        const tolls = read.claims.filter((claim) => {
          if (claim.kind !== "casualties" || !["killed", "injured", "missing", "captured"].includes(claim.outcome)) return false;
          const at = claim.span.start + Math.max(0, claim.quote.indexOf(claim.amount.words));
          return span.start <= at && at + claim.amount.words.length <= span.end;
        });
        expect(tolls.map((claim) => claim.quote)).toEqual([]);
      });
    }

    for (const [figure, bounds] of Object.entries(expected.tolls)) {
      check(`toll: ${figure}`, () => {
        const toll = read.events[0]?.tolls[figure as keyof Expected["tolls"]];
        if (bounds === null) expect(toll).toBeNull();
        else expect(toll).toMatchObject(bounds);
      });
    }

    for (const words of expected.furniture) {
      check(`furniture: ${words}`, () => {
        const span = spanOf(words);
        expect(read.article.furniture.some((piece) => piece.start <= span.start && span.end <= piece.end)).toBe(true);
      });
    }

    for (const claim of expected.claims) {
      check(`${claim.kind}: ${claim.words}`, () => {
        const found = fitting(claim, touching, read);
        expect(found.length).toBeGreaterThan(0);
        const { speakers } = claim;
        if (speakers === undefined || claim.kind === "place") return;
        const named = found.map((one) => one.speakers.map(({ name }) => name));
        expect(named.some((names) => speakers.every((speaker, at) => names[at] !== undefined && sameName(speaker, names[at]))), `speakers ${JSON.stringify(named)}, not ${JSON.stringify(speakers)}`).toBe(true);
      });
    }
  });
}

it("knows of no failure that is none of the expectations", () => {
  const all = fixtureNames.flatMap((slug) => {
    const expected = JSON.parse(readFileSync(join(fixturesFolder, slug, "expected.json"), "utf8")) as Expected;
    return [...expected.notTolls.map((words) => `no toll: ${words}`), ...Object.keys(expected.tolls).map((figure) => `toll: ${figure}`), ...expected.furniture.map((words) => `furniture: ${words}`), ...expected.claims.map((claim) => `${claim.kind}: ${claim.words}`)].map((what) => `${slug}: ${what}`);
  });
  expect([...knownFailures].filter((known) => !all.includes(known))).toEqual([]);
});

type Touching = <Kind extends Claim["kind"]>(kind: Kind, words: string) => readonly Extract<Claim, { kind: Kind }>[];

/** The claims that are as expected, but for their speakers. */
function fitting(expected: ExpectedClaim, touching: Touching, { events }: Extraction): readonly { readonly speakers: readonly { readonly name: string }[] }[] {
  switch (expected.kind) {
    case "verification":
      return touching("verification", expected.words).filter((claim) => claim.of === expected.of && claim.result === expected.result && (expected.by == null || (claim.by !== null && sameName(expected.by, claim.by))));
    case "responsibility":
      return touching("responsibility", expected.words).filter((claim) => claim.result === expected.result && (expected.who === undefined || sameName(expected.who, claim.who)));
    case "consequence":
      return touching("consequence", expected.words).filter((claim) => claim.what.code === expected.code);
    case "figure":
      return touching("figure", expected.words).filter((claim) => claim.amount.min === expected.min && claim.amount.max === expected.max && claim.unit.includes(expected.unit ?? ""));
    case "weapon":
      return touching("attack", expected.words).filter((claim) => (expected.hedged !== true || claim.hedges.length > 0) && claim.weapons.some(({ name, model }) => (expected.name === undefined || name.includes(expected.name) || expected.name.includes(name)) && (expected.model == null || model === expected.model)));
    case "place": {
      const place = events[0]?.place;
      return place != null && place.country === expected.country && (expected.admin1 === undefined || place.admin1?.includes(expected.admin1) === true) ? [{ speakers: [] }] : [];
    }
  }
}
