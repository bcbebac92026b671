import type { CasualtyClaim, Extraction } from "../core/index.ts";
import type { GoldArticle, GoldClaim } from "./gold.ts";
import { sameName } from "./names.ts";
import { occurrences, pairClaims } from "./pairing.ts";
import { sentenceAround } from "./sentence.ts";

const fields = ["role", "scope", "part", "stance", "group", "speakers", "origin"] as const;
export type Field = (typeof fields)[number];

/** How one labelled claim came out. */
export interface GoldClaimScore {
  readonly gold: GoldClaim;
  /** null where nothing was found for it. */
  readonly found: CasualtyClaim | null;
  readonly sameFigure: boolean;
  /** Fields that are wrong, where the figure is right. */
  readonly wrong: readonly Field[];
  /** missed · found: words and outcome · figure: also the interval · full: also role, scope, part and speakers */
  readonly level: "missed" | "found" | "figure" | "full";
  readonly sentence: string;
}

export interface ArticleScore {
  readonly id: string;
  readonly claims: readonly GoldClaimScore[];
  /** Claims that no label stands for. */
  readonly spurious: readonly { readonly claim: CasualtyClaim; readonly sentence: string }[];
}

/** Precision, recall and F1 between 0 and 1; null where nothing was there to be right or wrong. */
export interface FieldScore {
  readonly field: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  /** Share of the claims with the right figure that have this field right; null for what is no field of them. */
  readonly ofRightFigures: number | null;
}

export interface Evaluation {
  readonly scores: readonly FieldScore[];
  /** Share of pairs of claims of one article that are rightly in one event or in two; null where there is no pair. */
  readonly eventsInArticle: number | null;
  readonly articles: readonly ArticleScore[];
}

/** Scores what was read in labelled articles. `extractions` by the label's id; an article without one counts as missed. */
export function evaluate(gold: readonly GoldArticle[], extractions: ReadonlyMap<string, Extraction>): Evaluation {
  const articles = gold.map((article) => scoreArticle(article, extractions.get(article.id) ?? null));
  const claims = articles.flatMap((article) => article.claims);
  const found = claims.filter(({ level }) => level !== "missed").length + articles.reduce((sum, { spurious }) => sum + spurious.length, 0);
  const count = (test: (claim: GoldClaimScore) => boolean): number => claims.filter(test).length;
  const figures = count(({ sameFigure }) => sameFigure);
  const byField = fields.map((field) => {
    const matters = (claim: GoldClaimScore): boolean => fieldMatters(field, claim.gold);
    const right = count((claim) => claim.sameFigure && matters(claim) && !claim.wrong.includes(field));
    const share = ratio(right, count((claim) => claim.sameFigure && matters(claim)));
    // A field that only some claims have is scored among those: how many are found that say otherwise cannot be told.
    return field === "group" || field === "origin" ? scoreOf(field, right, count((claim) => claim.sameFigure && matters(claim)), count(matters), share) : scoreOf(field, right, found, claims.length, share);
  });
  return {
    scores: [
      scoreOf("found", count(({ level }) => level !== "missed"), found, claims.length, null),
      scoreOf("figure", figures, found, claims.length, null),
      ...byField,
      scoreOf("full", count(({ level }) => level === "full"), found, claims.length, ratio(count(({ level }) => level === "full"), figures)),
    ],
    eventsInArticle: scoreEvents(articles),
    articles,
  };
}

function scoreArticle(article: GoldArticle, extraction: Extraction | null): ArticleScore {
  const text = extraction?.article.text ?? article.text;
  const found = (extraction?.claims ?? []).filter((claim) => claim.kind === "casualties");
  const offset = Math.max(0, text.indexOf(article.text.trim().slice(0, 60)) - article.text.indexOf(article.text.trim().slice(0, 60)));
  const pairs = pairClaims(article.claims, found, article.text, offset);
  const claims = article.claims.map((gold, index): GoldClaimScore => {
    const pair = pairs.find((candidate) => candidate.gold === index);
    const claim = pair === undefined ? undefined : found[pair.found];
    const place = claim?.span ?? occurrences(article.text, gold.words)[0] ?? { start: 0, end: 0 };
    const sentence = sentenceAround(claim === undefined ? article.text : text, place);
    if (pair === undefined || claim === undefined) return { gold, found: null, sameFigure: false, wrong: [], level: "missed", sentence };
    const wrong = pair.sameFigure ? fields.filter((field) => fieldMatters(field, gold) && !isRight(field, gold, claim, text)) : [];
    const full = !wrong.some((field) => field === "role" || field === "scope" || field === "part" || field === "speakers");
    return { gold, found: claim, sameFigure: pair.sameFigure, wrong, level: !pair.sameFigure ? "found" : full ? "full" : "figure", sentence };
  });
  const paired = new Set(pairs.map((pair) => pair.found));
  const spurious = found.filter((_, index) => !paired.has(index)).map((claim) => ({ claim, sentence: sentenceAround(text, claim.span) }));
  return { id: article.id, claims, spurious };
}

function fieldMatters(field: Field, gold: GoldClaim): boolean {
  return field === "group" ? gold.group !== null : field === "origin" ? gold.speakers.length > 0 : true;
}

function isRight(field: Field, gold: GoldClaim, claim: CasualtyClaim, text: string): boolean {
  const names = claim.speakers.map(({ name, span }) => [name, text.slice(span.start, span.end)]);
  const same = (label: string, position: number): boolean => (names[position] ?? []).some((name) => sameName(label, name));
  switch (field) {
    case "role":
      return claim.role === gold.role;
    case "scope":
      return claim.scope === gold.scope;
    case "part":
      return claim.part === gold.part;
    case "stance":
      return claim.stance === gold.stance;
    case "group":
      return claim.people.group === gold.group;
    case "speakers":
      return names.length === gold.speakers.length && gold.speakers.every(same);
    case "origin":
      return gold.speakers.slice(0, 1).every(same);
    default: {
      const unknown: never = field;
      throw new Error(`no rule for the field ${String(unknown)}`);
    }
  }
}

function scoreEvents(articles: readonly ArticleScore[]): number | null {
  let pairs = 0;
  let right = 0;
  for (const { claims } of articles) {
    const figured = claims.filter(({ sameFigure }) => sameFigure);
    for (const [index, one] of figured.entries()) {
      for (const other of figured.slice(0, index)) {
        pairs += 1;
        if ((one.gold.event === other.gold.event) === (one.found?.event === other.found?.event)) right += 1;
      }
    }
  }
  return ratio(right, pairs);
}

function scoreOf(field: string, right: number, found: number, gold: number, ofRightFigures: number | null): FieldScore {
  const precision = ratio(right, found);
  const recall = ratio(right, gold);
  const f1 = precision === null || recall === null ? null : precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { field, precision, recall, f1, right, found, gold, ofRightFigures };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
