import { sliceOf, type Article, type ArticleEvent, type Claim, type Extraction, type Place } from "../core/index.ts";
import { textPrints } from "./copies/prints.ts";
import { textWords, type TextWords } from "./copies/words.ts";
import { dayWindow, type DayWindow } from "./days.ts";
import { packHashes, hashText } from "./hashes.ts";
import { figureKey, membersOf, type Member } from "./members.ts";
import { nameKey } from "./names.ts";
import { namesIn } from "./proper-names.ts";
import { siteClasses, tellingWords } from "./sites.ts";

/** What the copies of a text are told by. */
export type SourceText = Pick<Article, "id" | "published" | "outlet" | "credit">;

/** What pair evidence needs of one event. */
export interface EventSketch extends Pick<ArticleEvent, "id" | "main" | "extent" | "eventType" | "subEventType"> {
  readonly weapons: readonly { readonly name: string; readonly model: string | null }[];
  readonly attackers: readonly { readonly name: string; readonly side: string | null }[];
  readonly targets: readonly { readonly name: string; readonly side: string | null }[];
  readonly place: Place | null;
  /** EDTF; null where nothing tells. */
  readonly time: string | null;
  /** Days on which it can have been; null where nothing tells. */
  readonly days: DayWindow | null;
  /** stated and implied are the event's own; assumed: the days before publication, where the article gives none. */
  readonly daysBasis: "stated" | "implied" | "assumed" | null;
  /** Kinds of site that were hit: market, school. `sitesFrom` tells whether a target was named or only the words mention it. */
  readonly sites: readonly string[];
  readonly sitesFrom: "targets" | "words";
  /** Words of the targets, and of the whole happening, that tell them from others. */
  readonly targetWords: readonly string[];
  readonly eventWords: readonly string[];
  /** The place as named: the gazetteer's name, and how the text writes it. */
  readonly placeNames: readonly string[];
  /** Figures of whole tolls in this event, by outcome and role; without those that have no number. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
  /** True where this event is all that the article is about. */
  readonly onlySubject: boolean;
}

/**
 * All that grouping keeps of an article: a few kilobytes, worked out from its extraction alone. Names of the text are kept as
 * hashes, because those of victims and witnesses are among them.
 */
export interface ArticleSketch extends SourceText {
  /** Hashes of the words that start with a capital or a digit. */
  readonly capitals: string;
  /** Hashes of the words that are names. */
  readonly names: string;
  /** `nameKey` of the places that the text mentions, in its order. */
  readonly mentioned: readonly string[];
  /** Countries of the places that the text mentions, those mentioned most first. */
  readonly mentionedCountries: readonly string[];
  /** Hashes that stand for the text where copies are looked for. */
  readonly prints: string;
  readonly level: number;
  readonly events: readonly EventSketch[];
}

const assumedDaysBefore = 3;
const mostMentioned = 24;
const mostCountries = 3;

function figuresOf(claims: readonly Claim[], total: boolean): EventSketch["figures"] {
  const figures: Record<string, number[]> = {};
  for (const claim of claims) {
    if (claim.kind !== "casualties" || claim.part || claim.stance === "denies" || (claim.scope === "cumulative") !== total) continue;
    const number = claim.amount.min ?? claim.amount.max;
    if (number === null) continue;
    const list = (figures[figureKey(claim.outcome, claim.role)] ??= []);
    // "more than 10" and "at least 11" count as equal, and so do the rounded and the plain figure.
    if (!list.includes(number)) list.push(number);
  }
  return figures;
}

function placeNamesOf({ article, places }: Extraction, { place }: ArticleEvent): readonly string[] {
  if (place === null) return [];
  const written = places.filter((mention) => mention.name === place.name || (mention.gazetteerId !== null && mention.gazetteerId === place.gazetteerId));
  return [...new Set([place.name, ...written.map(({ span }) => sliceOf(article.text, span))])];
}

function sketchEvent(extraction: Extraction, { event, claims }: Member): EventSketch {
  const published = dayWindow(extraction.article.published?.value ?? null);
  const own = event.time === null || event.time.basis === "unresolved" ? null : dayWindow(event.time.value);
  const assumed = own === null && event.main && event.extent === "single" && published !== null ? { from: published.from - assumedDaysBefore, to: published.to } : null;
  const targetText = event.targets.map((target) => target.name);
  const fromTargets = siteClasses(targetText);
  return {
    id: event.id, main: event.main, extent: event.extent, eventType: event.eventType, subEventType: event.subEventType,
    weapons: event.weapons.map(({ name, model }) => ({ name, model })),
    attackers: event.attackers.map(({ name, side }) => ({ name, side })),
    targets: event.targets.map(({ name, side }) => ({ name, side })),
    place: event.place,
    time: event.time?.value ?? null,
    days: own ?? assumed,
    daysBasis: own !== null ? (event.time?.basis === "stated" ? "stated" : "implied") : assumed !== null ? "assumed" : null,
    sites: [...(fromTargets.size > 0 ? fromTargets : siteClasses(event.words))],
    sitesFrom: fromTargets.size > 0 ? "targets" : "words",
    targetWords: [...tellingWords(targetText)],
    eventWords: [...tellingWords([...targetText, ...event.words])],
    placeNames: placeNamesOf(extraction, event),
    figures: figuresOf(claims, event.extent === "total"),
    onlySubject: event.main && event.extent === "single" && extraction.events.filter((other) => other.main && other.extent === "single").length === 1,
  };
}

function mostMentionedFirst(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/**
 * The sketch of an article.
 * @param wordsOf the words of its text, where they are at hand
 */
export function sketchArticle(extraction: Extraction, wordsOf: (article: Article) => TextWords = textWords): ArticleSketch {
  const { id, published, outlet, credit } = extraction.article;
  const { capitals, names } = namesIn(extraction.article.text);
  const mentioned = new Set(extraction.places.filter(({ kind }) => kind !== "country").map(({ name }) => nameKey(name)));
  return {
    id, published, outlet, credit,
    capitals: packHashes([...capitals].map(hashText)),
    names: packHashes([...names].map(hashText)),
    mentioned: [...mentioned].slice(0, mostMentioned),
    mentionedCountries: mostMentionedFirst(extraction.places.flatMap(({ country }) => country ?? [])).slice(0, mostCountries),
    ...textPrints(wordsOf(extraction.article)),
    events: membersOf(extraction).map((member) => sketchEvent(extraction, member)),
  };
}
