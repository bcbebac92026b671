import type { Place, PlaceMention } from "../core/index.ts";

/** A mention as the place of an event; `words` are the article's own where they say more than the name. */
export function describe(text: string, mention: PlaceMention): Place {
  const { name, country, admin1, lat, lon, precision, gazetteerId, span } = mention;
  const words = text.slice(span.start, span.end);
  return { name, country, admin1, lat, lon, precision, gazetteerId, words: words === name ? null : words };
}
