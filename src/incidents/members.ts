import type { Article, ArticleEvent, Claim, Extraction, Outcome, Role } from "../core/index.ts";

/** One event of one article, with what the article says of it: what incidents are built from. */
export interface Member {
  /** `art_…/e1` */
  readonly key: string;
  readonly article: Article;
  readonly event: ArticleEvent;
  /** The claims about this event. */
  readonly claims: readonly Claim[];
}

export const figureKey = (outcome: Outcome, role: Role): string => `${role} ${outcome}`;

export const memberKey = (article: string, event: string): string => `${article}/${event}`;
export const articleOfKey = (key: string): string => key.slice(0, key.indexOf("/"));

/** False for the frame of an article that holds figures alone: a total without words of an attack and without people harmed. */
const tellsHarm = ({ claims }: Extraction, event: ArticleEvent): boolean => event.extent === "single" || event.words.length > 0 || claims.some((claim) => claim.event === event.id && (claim.kind === "casualties" || claim.kind === "attack"));

/** Every event of an article that tells of an attack or of people harmed, as a member of the set that is grouped. */
export function membersOf(extraction: Extraction): readonly Member[] {
  const { article, claims } = extraction;
  return extraction.events.filter((event) => tellsHarm(extraction, event)).map((event) => ({ key: memberKey(article.id, event.id), article, event, claims: claims.filter((claim) => claim.event === event.id) }));
}
