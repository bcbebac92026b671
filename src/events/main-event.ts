import type { Cluster } from "./clustering.ts";
import { isFresh } from "./freshness.ts";

/** The main event first: the one that the text opens with; the others in the order of their first claim. A total is main only where nothing single is told. */
export function orderClusters(clusters: readonly Cluster[], text: string): readonly Cluster[] {
  const startOf = (cluster: Cluster): number => Math.min(...cluster.members.map(({ claim }) => claim.span.start));
  const ordered = clusters
    .map((cluster) => ({ ...cluster, members: [...cluster.members].sort((a, b) => a.claim.span.start - b.claim.span.start || a.claim.span.end - b.claim.span.end) }))
    .sort((a, b) => startOf(a) - startOf(b));
  const single = ordered.filter((cluster) => cluster.extent === "single");
  // In a digest an item may only look back, as a verdict does: the main event is the first told as news.
  const digest = new Set(clusters.map(({ section }) => section)).size > 1;
  const main = (digest ? single.find(({ members }) => members.some((member) => isFresh(member) && !isOfCourt(member, text))) : undefined) ?? single[0] ?? ordered[0];
  return main === undefined ? [] : [main, ...ordered.filter((cluster) => cluster !== main)];
}

const courtWords = /\b(?:court|sentenc(?:es|ed|ing)|convict(?:s|ed)|acquit(?:s|ted)|trial|verdict|indict(?:s|ed)|pleads?|pleaded)\b/iu;

/** "A court sentences a man for the killing of …": told as news is the verdict. */
const isOfCourt = ({ around }: Cluster["members"][number], text: string): boolean => around !== null && courtWords.test(text.slice(around.sentence.start, around.sentence.end));
