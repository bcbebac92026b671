import { sliceOf, type Article, type ArticleEvent, type CasualtyClaim, type Claim, type Extraction, type Outcome, type Role } from "../core/index.ts";
import { dayWindow, type DayWindow } from "./days.ts";
import { nameWords, plainText } from "./names.ts";
import { properNames } from "./proper-names.ts";
import { siteClasses, tellingWords } from "./sites.ts";

/** One event of one article, with what grouping looks at worked out once. */
export interface Member {
  /** `art_…/e1` */
  readonly key: string;
  readonly article: Article;
  readonly event: ArticleEvent;
  /** The claims about this event. */
  readonly claims: readonly Claim[];
  /** Days on which it can have been; null where nothing tells. */
  readonly days: DayWindow | null;
  /** stated and implied are the event's own; assumed: the days before publication, where the article gives none. */
  readonly daysBasis: "stated" | "implied" | "assumed" | null;
  readonly published: DayWindow | null;
  /** Kinds of site that were hit: market, school. `sitesFrom` tells whether a target was named or only the words mention it. */
  readonly sites: ReadonlySet<string>;
  readonly sitesFrom: "targets" | "words";
  /** Words of the targets that tell them from others. */
  readonly targetWords: ReadonlySet<string>;
  /** Words of the whole happening that tell it from others. */
  readonly eventWords: ReadonlySet<string>;
  /** The place as named: the gazetteer's name, and how the text writes it. */
  readonly placeNames: readonly string[];
  /** Names in the article's text, where this event is all that it is about; else null. */
  readonly namesOfSubject: () => ReadonlySet<string> | null;
  /** True where the article's text uses every telling word of the name. */
  readonly mentions: (name: string) => boolean;
  /** Figures of whole tolls in this event, by outcome and role. */
  readonly figures: ReadonlyMap<string, readonly CasualtyClaim[]>;
}

const assumedDaysBefore = 3;

export const figureKey = (outcome: Outcome, role: Role): string => `${role} ${outcome}`;

function figuresOf(claims: readonly Claim[], total: boolean): ReadonlyMap<string, readonly CasualtyClaim[]> {
  const figures = new Map<string, CasualtyClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== "casualties" || claim.part || claim.stance === "denies" || (claim.scope === "cumulative") !== total) continue;
    const key = figureKey(claim.outcome, claim.role);
    const list = figures.get(key);
    if (list === undefined) figures.set(key, [claim]);
    else list.push(claim);
  }
  return figures;
}

function placeNamesOf({ article, places }: Extraction, { place }: ArticleEvent): readonly string[] {
  if (place === null) return [];
  const written = places.filter((mention) => mention.name === place.name || (mention.gazetteerId !== null && mention.gazetteerId === place.gazetteerId));
  return [...new Set([place.name, ...written.map(({ span }) => sliceOf(article.text, span))])];
}

function memberOf(extraction: Extraction, event: ArticleEvent, mentions: Member["mentions"], names: () => ReadonlySet<string>): Member {
  const { article } = extraction;
  const claims = extraction.claims.filter((claim) => claim.event === event.id);
  const published = dayWindow(article.published?.value ?? null);
  const own = event.time === null || event.time.basis === "unresolved" ? null : dayWindow(event.time.value);
  const assumed = own === null && event.main && event.extent === "single" && published !== null ? { from: published.from - assumedDaysBefore, to: published.to } : null;
  const onlySubject = event.main && event.extent === "single" && extraction.events.filter((other) => other.main && other.extent === "single").length === 1;
  const targetText = event.targets.map((target) => target.name);
  const fromTargets = siteClasses(targetText);
  return {
    key: `${article.id}/${event.id}`,
    article,
    event,
    claims,
    days: own ?? assumed,
    daysBasis: own !== null ? (event.time?.basis === "stated" ? "stated" : "implied") : assumed !== null ? "assumed" : null,
    published,
    sites: fromTargets.size > 0 ? fromTargets : siteClasses(event.words),
    sitesFrom: fromTargets.size > 0 ? "targets" : "words",
    targetWords: tellingWords(targetText),
    eventWords: tellingWords([...targetText, ...event.words]),
    placeNames: placeNamesOf(extraction, event),
    namesOfSubject: () => (onlySubject ? names() : null),
    mentions,
    figures: figuresOf(claims, event.extent === "total"),
  };
}

/** False for the frame of an article that holds figures alone: a total without words of an attack and without people harmed. */
const tellsHarm = ({ claims }: Extraction, event: ArticleEvent): boolean => event.extent === "single" || event.words.length > 0 || claims.some((claim) => claim.event === event.id && (claim.kind === "casualties" || claim.kind === "attack"));

/** Every event of an article that tells of an attack or of people harmed, as a member of the set that is grouped. */
export function membersOf(extraction: Extraction): readonly Member[] {
  let words: ReadonlySet<string> | null = null;
  const mentions = (name: string): boolean => {
    words ??= new Set(plainText(extraction.article.text).split(" "));
    const found = words;
    return nameWords(name).every((word) => found.has(word));
  };
  let found: ReadonlySet<string> | null = null;
  const names = (): ReadonlySet<string> => (found ??= properNames(extraction.article));
  return extraction.events.filter((event) => tellsHarm(extraction, event)).map((event) => memberOf(extraction, event, mentions, names));
}
