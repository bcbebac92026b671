import { dayWindow, type DayWindow } from "./days.ts";
import { hashText, holdsHash, unpackHashes } from "./hashes.ts";
import { memberKey } from "./members.ts";
import { nameWords } from "./names.ts";
import type { ArticleSketch, EventSketch } from "./sketch.ts";

/** One event of one article, as pairs are weighed by it. */
export interface Traits extends Omit<EventSketch, "sites" | "targetWords" | "eventWords"> {
  /** `art_…/e1` */
  readonly key: string;
  readonly article: ArticleSketch;
  readonly published: DayWindow | null;
  readonly sites: ReadonlySet<string>;
  readonly targetWords: ReadonlySet<string>;
  readonly eventWords: ReadonlySet<string>;
  /** Hashes of the names in the article's text, where this event is all that it is about; else null. */
  readonly namesOfSubject: () => Uint32Array | null;
  /** True where the article's text uses every telling word of the name, written as a name. */
  readonly mentions: (name: string) => boolean;
}

/** Particles stand small in the middle of a name. */
const shortestTelling = 4;

/** The events of an article, read back from its sketch. */
export function traitsOf(article: ArticleSketch): readonly Traits[] {
  let capitals: Uint32Array | null = null;
  let names: Uint32Array | null = null;
  const namesOf = (): Uint32Array => (names ??= unpackHashes(article.names));
  const mentions = (name: string): boolean => {
    const found = (capitals ??= unpackHashes(article.capitals));
    const words = nameWords(name);
    const telling = words.filter((word) => word.length >= shortestTelling || /\d/u.test(word));
    return (telling.length > 0 ? telling : words).every((word) => holdsHash(found, hashText(word)));
  };
  const published = dayWindow(article.published?.value ?? null);
  return article.events.map((event) => ({
    ...event,
    key: memberKey(article.id, event.id),
    article,
    published,
    sites: new Set(event.sites),
    targetWords: new Set(event.targetWords),
    eventWords: new Set(event.eventWords),
    namesOfSubject: () => (event.onlySubject ? namesOf() : null),
    mentions,
  }));
}
