import { articleId, sha256, type Article, type CasualtyClaim, type Extraction } from "../../src/core/index.ts";
import type { Filing } from "../../src/ledger/index.ts";

/** What an invented report says; every field has a value of its own where none is given. */
export interface Report {
  readonly number: number;
  readonly place?: string;
  readonly day?: string;
  readonly killed?: number;
  readonly outlet?: string | null;
  readonly file?: string;
  /** Sentences of no meaning that make the text longer. */
  readonly padding?: number;
}

const towns = ["Kavelin", "Osterby", "Varnova", "Dubrivka", "Hajar Bani", "Tin Assel", "Maung Kyi"];

/** An invented report, with the one claim that it makes, as the earlier stages would hand it to the ledger. */
export function filingOf(report: Report, engine = "sayso 0.1.0"): Filing {
  const { number, place = towns[number % towns.length] ?? "", day = "2031-03-04", killed = (number % 9) + 1, outlet = null, padding = 0 } = report;
  const said = `Officials said ${killed} people were killed.`;
  const text = [`A shell hit the market of ${place}.`, said, `This is report ${number}.`, ...Array.from({ length: padding }, (_, index) => `Traders in stall ${number * 31 + index} swept up glass and went on selling apples.`)].join(" ");
  const bytes = new TextEncoder().encode(text);
  const article: Article = {
    id: articleId(`art_${sha256(`${outlet ?? ""}\n${text}`).slice(0, 20)}`),
    file: report.file ?? `report-${number}.txt`, url: null, title: null, outlet, byline: null, credit: null,
    published: { value: "2031-03-05", basis: "metadata" }, language: "en", sha256: sha256(bytes), text, furniture: [],
  };
  return { article, bytes, extraction: extractionOf(article, { place, day, killed }), engine };
}

function extractionOf(article: Article, { place, day, killed }: { readonly place: string; readonly day: string; readonly killed: number }): Extraction {
  const quote = `${killed} people were killed`;
  const start = article.text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const officials = article.text.indexOf("Officials");
  const claim: CasualtyClaim = {
    id: `killed@${span.start}-${span.end}`, event: "e1", kind: "casualties", outcome: "killed",
    amount: { kind: "exact", min: killed, max: killed, words: `${killed}` },
    people: { words: "people", group: null, side: null }, role: "victim", part: false, scope: "event",
    speakers: [{ name: "Officials", kind: "localOfficial", side: null, relation: null, span: { start: officials, end: officials + 9 } }],
    stance: "asserts", hedges: [], span, quote, rule: "en/casualties/killed",
  };
  const where = { name: place, country: null, admin1: null, lat: null, lon: null, precision: "town", gazetteerId: null, words: null } as const;
  return {
    article,
    events: [{
      id: "e1", main: true, extent: "single", words: ["A shell hit the market"],
      eventType: "Explosions/Remote violence", subEventType: "Shelling/artillery/missile attack", weapons: [], attackers: [], targets: [],
      place: where, time: { value: day, precision: "day", basis: "stated" },
      tolls: { killed: { low: killed, best: killed, high: killed }, injured: null, attackersKilled: null, attackersInjured: null },
    }],
    claims: [claim], statements: [], places: [], times: [], issues: [],
  };
}
