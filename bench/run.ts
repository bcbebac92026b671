import { parseArgs } from "node:util";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { openExtractor } from "../src/extract/index.ts";
import { openGazetteer } from "../src/places/index.ts";
import { makeArticle } from "../src/reading/index.ts";
import { makeReport } from "./articles.ts";
import { timeExports } from "./exports.ts";
import { gazetteerCost, lookUpsPerSecond } from "./gazetteer.ts";
import { growthByLength, millionMs } from "./length.ts";
import { timeStages } from "./stages.ts";
import { pageSpeed } from "./pages.ts";
import { median, startUpMs } from "./start-up.ts";

// Prints how fast articles are read, beside the tagger's own pass over the same text in the same run.
// --incidents N (10000) are written in every export format · --articles N (300) · --rounds N (5) · --no-start leaves the program's start-up out, for profiles.
const { values: options } = parseArgs({ options: { articles: { type: "string", default: "300" }, incidents: { type: "string", default: "10000" }, rounds: { type: "string", default: "5" }, pages: { type: "string" }, "no-start": { type: "boolean", default: false } } });
const count = Number(options.articles);
const rounds = Number(options.rounds);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(rounds) || rounds < 1) {
  console.error("bench: --articles and --rounds take whole numbers from 1");
  process.exit(2);
}

/** Rounds over all articles until most of the program is compiled: it is large, and is still being compiled after the fourth. */
const warmUpRounds = 8;

/** The targets that the table holds the figures against. */
const target = { articlesPerSecond: 400, ratio: 0.25, startUpMs: 700, loadMs: 60, loadMb: 60, lookUps: 10_000, pagesPerSecond: 60 } as const;

const articles = await Promise.all(
  Array.from({ length: count }, (_, seed) => {
    const report = makeReport(seed + 1);
    return makeArticle({ file: `report-${seed + 1}`, url: null, title: report.title, outlet: "Northline", published: "2025-05-21", language: "en", text: report.text }, new TextEncoder().encode(report.text), null);
  }),
);
const units = articles.reduce((sum, article) => sum + article.text.length, 0);
const gazetteer = openGazetteer();
const extractor = openExtractor(gazetteer);
const nlp = winkNLP(model, ["sbd", "pos"]);

/** Processor time in milliseconds: on one core, and the same whatever else the machine does. */
const timeOf = (run: () => void): number => {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
};
let claims = 0;
const extractAll = (): void => {
  claims = 0;
  for (const article of articles) claims += extractor.extract(article).claims.length;
};
const tagAll = (): void => {
  for (const article of articles) {
    const tokens = nlp.readDoc(article.text).tokens();
    tokens.out();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- the tagger's readers are plain functions
    tokens.out(nlp.its.pos);
  }
};

// The first rounds warm up and are not counted: a long run is mostly compiled code. The two take turns, so that a slow moment hits both.
for (let round = 0; round < warmUpRounds; round++) {
  extractAll();
  tagAll();
}
const extractMs: number[] = [];
const tagMs: number[] = [];
for (let round = 0; round < rounds; round++) {
  extractMs.push(timeOf(extractAll));
  tagMs.push(timeOf(tagAll));
}
const stages = timeStages(articles, gazetteer);
const stageSum = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
const perSecond = (ms: number): number => count / (ms / 1_000);
const ours = perSecond(median(extractMs));
const tagger = perSecond(median(tagMs));
const peakMb = process.resourceUsage().maxRSS / 1_024;

const line = (name: string, value: string, note = ""): void => console.log(`${name.padEnd(26)}${value.padStart(12)}  ${note}`.trimEnd());
const against = (met: boolean, words: string): string => `${met ? "met" : "MISSED"}: ${words}`;
line("articles", String(count), `${Math.round(units / count)} characters and ${(claims / count).toFixed(1)} claims each; median of ${rounds} rounds, processor time`);
line("extract, articles/s", ours.toFixed(0), against(ours >= target.articlesPerSecond, `at least ${target.articlesPerSecond}`));
line("wink-nlp, articles/s", tagger.toFixed(0), "its tokens and parts of speech alone");
line("ratio", (ours / tagger).toFixed(2), against(ours / tagger >= target.ratio, `at least ${target.ratio}`));
for (const [stage, ms] of stages) line(`  ${stage}`, `${((100 * ms) / stageSum).toFixed(1)} %`, `${(ms / count).toFixed(3)} ms an article`);
const growth = await growthByLength(extractor);
const steepest = growth.reduce((worst, one) => (one.ratio > worst.ratio ? one : worst));
line("twice the length, time", `${steepest.ratio.toFixed(1)} x`, `at most, of ${growth.length} kinds of text: ${steepest.what}`);
line("a million characters", `${((await millionMs(extractor)) / 1_000).toFixed(1)} s`, "one paragraph without a full stop");
line("peak memory", `${peakMb.toFixed(0)} MB`, "of this process, gazetteer and tagger included");
const { pages, perSecond: pagesPerSecond, meanBytes, articles: readPages } = await pageSpeed(rounds, options.pages ?? null);
line("web pages/s", pagesPerSecond.toFixed(0), against(pagesPerSecond >= target.pagesPerSecond, `at least ${target.pagesPerSecond}; bytes to article, ${readPages} of ${pages} hold one, ${Math.round(meanBytes / 1_000)} kB each`));
const lookUps = lookUpsPerSecond(20_000);
line("gazetteer, look-ups/s", lookUps.toFixed(0), against(lookUps >= target.lookUps, `at least ${target.lookUps}; 20000 names, none asked before`));
const exportCount = Number(options.incidents);
if (exportCount > 0) {
  for (const { as, incidents, bytes, ms } of await timeExports(articles, extractor, gazetteer, exportCount)) line(`export ${as}`, `${ms.toFixed(0)} ms`, `${incidents} incidents, ${(bytes / 1_048_576).toFixed(1)} MB; ${((incidents * 1_000) / ms).toFixed(0)} incidents a second`);
}
if (!options["no-start"]) {
  const { loadMs, loadMb } = gazetteerCost(5);
  line("gazetteer, loading", `${loadMs.toFixed(0)} ms`, against(loadMs <= target.loadMs, `at most ${target.loadMs} ms; processor time, code and data, median of 5 processes`));
  line("gazetteer, memory", `${loadMb.toFixed(0)} MB`, against(loadMb <= target.loadMb, `at most ${target.loadMb} MB`));
  const startMs = startUpMs(5);
  line("start-up, ./sayso extract", `${startMs.toFixed(0)} ms`, against(startMs < target.startUpMs, `under ${target.startUpMs} ms; median of 5 runs`));
}
