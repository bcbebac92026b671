import { findActors } from "../actors/index.ts";
import { findClaims, type Reading } from "../claims/index.ts";
import { issue, type Article, type Claim, type Extraction, type Issue, type Span } from "../core/index.ts";
import { tellEvents, whereabouts } from "../events/index.ts";
import { analyse, type Analysis } from "../language/index.ts";
import { findPlaces, openGazetteer, type Gazetteer } from "../places/index.ts";
import { findStatements } from "../statements/index.ts";
import { findTimes } from "../times/index.ts";
import { engineOf } from "./engine.ts";

/** One step of a reading: which rule of which stage read which words, and what it made of them. */
export interface Step {
  readonly stage: string;
  readonly rule: string;
  /** Into the article's text; null where the step is about the whole article. */
  readonly span: Span | null;
  readonly did: string;
}

/** All steps of one article's reading, in the order of the stages. */
export interface Trace {
  readonly steps: readonly Step[];
}

/** Reads articles. Holds the gazetteer and nothing of the articles it has read. */
export interface Extractor {
  /** Name and version of the rules that read, and the places added to the gazetteer: kept with every reading. */
  readonly engine: string;
  /** All that is read in one article. The same article gives the same extraction on every machine. */
  readonly extract: (article: Article) => Extraction;
  /** How it was read. Runs the same stages as `extract`. */
  readonly explain: (article: Article) => Trace;
}

/**
 * Opens what the stages need, once.
 * @throws Error where the gazetteer has not been built.
 */
export function openExtractor(gazetteer: Gazetteer = openGazetteer()): Extractor {
  return {
    engine: engineOf(gazetteer),
    extract: (article) => readAll(article, gazetteer).extraction,
    explain: (article) => ({ steps: stepsOf(readAll(article, gazetteer)) }),
  };
}

interface Whole {
  readonly extraction: Extraction;
  readonly reading: Reading;
  readonly claimSteps: readonly { readonly rule: string; readonly span: Span; readonly did: string }[];
}

function readAll(article: Article, gazetteer: Gazetteer): Whole {
  const unread = languageIssue(article);
  const analysis = unread === null ? analyse(article) : emptyAnalysis(article);
  const places = findPlaces(analysis, gazetteer);
  const times = findTimes(analysis);
  const actors = findActors(analysis, places);
  const statements = findStatements(analysis, actors);
  const reading: Reading = { analysis, places, times, actors, statements };
  const found = findClaims(reading);
  const told = tellEvents(reading, found.claims);
  const { events } = told;
  const claims = [...told.claims, ...whereabouts(reading, told.claims)].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1));
  const issues: readonly Issue[] = [...(unread === null ? [] : [unread]), ...analysis.issues, ...found.issues];
  return { extraction: { article, events, claims, statements, places, times, issues: [...issues] }, reading, claimSteps: found.trace };
}

function languageIssue(article: Article): Issue | null {
  if (article.language === null || article.language === "en") return null;
  return issue("language-unsupported", `The text is in the language "${article.language}", which is not read; no claims were looked for.`);
}

const emptyAnalysis = (article: Article): Analysis => ({ article, text: article.text, tokens: [], sentences: [], blocks: [], quotations: [], amounts: [], groups: [], capitals: false, issues: [] });

function stepsOf({ extraction, reading, claimSteps }: Whole): readonly Step[] {
  const { analysis } = reading;
  return [
    ...extraction.article.furniture.map((piece): Step => ({ stage: "reading", rule: `furniture/${piece.why}`, span: { start: piece.start, end: piece.end }, did: "left out" })),
    ...analysis.amounts.map((mention): Step => ({ stage: "language", rule: `amount/${mention.use}`, span: { start: mention.start, end: mention.end }, did: `${mention.amount.kind} ${bounds(mention.amount.min, mention.amount.max)}` })),
    ...extraction.places.map((place): Step => ({ stage: "places", rule: place.lat === null ? "unresolved" : "resolved", span: place.span, did: [place.name, place.admin1, place.country].filter((part) => part !== null).join(", ") })),
    ...extraction.times.map((time): Step => ({ stage: "times", rule: time.basis, span: time.span, did: time.value ?? "not resolved" })),
    ...reading.actors.filter((actor) => actor.form !== "name").map((actor): Step => ({ stage: "actors", rule: actor.form, span: { start: actor.start, end: actor.end }, did: actor.name })),
    ...extraction.statements.map((statement): Step => ({ stage: "statements", rule: statement.rule, span: statement.cue ?? statement.content[0] ?? null, did: `${statement.speaker?.name ?? "nobody named"} ${statement.stance}` })),
    ...claimSteps.map((step): Step => ({ stage: "claims", rule: step.rule, span: step.span, did: step.did })),
    ...extraction.claims.map((claim): Step => ({ stage: "events", rule: claim.rule, span: claim.span, did: `${claim.id} in ${claim.event}${countedAs(claim)}${claim.speakers[0] === undefined ? "" : `, said by ${claim.speakers[0].name}`}` })),
  ];
}

/** What a figure is of, where it is not the whole of one happening. */
const countedAs = (claim: Claim): string => (claim.kind === "casualties" ? `${claim.part ? ", a part of a larger figure" : ""}${claim.scope === "cumulative" ? ", a total over time" : ""}` : "");

const bounds = (min: number | null, max: number | null): string => (min === max && min !== null ? String(min) : `${min ?? ""}..${max ?? ""}`);
