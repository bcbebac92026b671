import type { Extraction, Incident } from "../core/index.ts";

/** Looks an article up; null where there is none. */
export type ArticleOf = (id: string) => Promise<Extraction | null>;

/** All that an incident can be judged from: its articles, and the originals that they copy. */
export async function articlesBehind(incident: Incident, articleOf: ArticleOf): Promise<readonly Extraction[]> {
  const ids = new Set(incident.articles.flatMap(({ id, copyOf }) => (copyOf === null ? [id] : [id, copyOf])));
  const found: Extraction[] = [];
  for (const id of ids) {
    const extraction = await articleOf(id);
    if (extraction !== null) found.push(extraction);
  }
  return found;
}
