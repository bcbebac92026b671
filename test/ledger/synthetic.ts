import { articleId, sha256, type Article, type CasualtyClaim, type Extraction, type Incident } from "../../src/core/index.ts";
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

/** An invented report, with the one claim that it makes, as the earlier stages would hand it to the ledger. */
export function filingOf(report: Report, engine = "sayso 0.1.0"): Filing {
  const { number, place = `Kavelin ${number % 7}`, day = "2031-03-04", killed = (number % 9) + 1, outlet = null, padding = 0 } = report;
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

/** Groups by place and day alone; an incident's id comes from its first article by id, so that ids change as articles come. */
export function groupByPlaceAndDay(extractions: readonly Extraction[]): readonly Incident[] {
  const groups = Map.groupBy(
    extractions.flatMap((extraction) => extraction.events.map((event) => ({ extraction, event }))),
    ({ event }) => `${event.time?.value ?? ""} ${event.place?.name ?? ""}`,
  );
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]): Incident => {
    const sorted = members.toSorted((a, b) => (a.extraction.article.id < b.extraction.article.id ? -1 : 1));
    const { event } = sorted[0]!;
    return {
      id: `inc_${sha256(`${sorted[0]!.extraction.article.id}/${event.id}`).slice(0, 16)}`,
      previousIds: [], title: key, eventType: event.eventType, subEventType: event.subEventType,
      place: event.place, places: [], time: event.time, attackers: [], targets: [], weapons: [],
      articles: sorted.map(({ extraction: { article }, event: { id, main } }) => ({ id: article.id, file: article.file, outlet: article.outlet, published: article.published?.value ?? null, copyOf: null, event: id, main })),
      origins: sorted.length, findings: [], verification: [], responsibility: [], consequences: [], why: [],
      decisions: [],
      review: { state: "unreviewed", by: null, at: null },
    };
  });
}
