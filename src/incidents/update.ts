import type { Article, Extraction, Incident } from "../core/index.ts";
import { doubt } from "./ambiguity.ts";
import type { Cluster } from "./clusters.ts";
import type { Codebook } from "./codebooks/codebook.ts";
import { sayso } from "./codebooks/sayso.ts";
import { clusterComponent, componentOf, loadComponents } from "./component.ts";
import { addDependents, copiesOf } from "./copy-graph.ts";
import { textWords, type TextWords } from "./copies/words.ts";
import { openWorkspace, pause, type Asking, type StateChange, type Workspace } from "./grouping-state.ts";
import { anchorOf, incidentIdOf } from "./incident-id.ts";
import { buildIncident } from "./incident.ts";
import { knowledgeOf, link, unlink, type Known } from "./linking.ts";
import { articleOfKey, membersOf, type Member } from "./members.ts";
import { sketchArticle, type ArticleSketch } from "./sketch.ts";

/** What changed since the incidents were last worked out. */
export interface GroupingChange {
  /** Articles that are new, or are read otherwise than before. */
  readonly extractions: readonly Extraction[];
  /** Ids of articles that are no longer there. */
  readonly removed?: readonly string[];
  /** Events about which people decided otherwise than before. */
  readonly decided?: readonly string[];
}

export interface UpdateOptions {
  /** `sayso` where left out. */
  readonly codebook?: Codebook;
  /** Ids of incidents that have been shown before: an incident lists those of them that its parts had. */
  readonly formerIds?: ReadonlySet<string>;
}

/** What an update of the incidents comes to. */
export interface IncidentUpdate {
  /** The rows of the state that are now otherwise. */
  readonly changes: readonly StateChange[];
  /** The incidents that were worked out again; some may be as they were. */
  readonly built: readonly Incident[];
  /** Ids of incidents that there were and are no longer. */
  readonly gone: readonly string[];
}

/**
 * Brings the incidents up to date with a change. Only what the change can touch is looked at: events that share a key with a new
 * one, and the components of those that it can be joined with. The result is what grouping the whole set anew would give.
 */
export function* updateIncidents(change: GroupingChange, { codebook = sayso, formerIds = new Set<string>() }: UpdateOptions = {}): Asking<IncidentUpdate> {
  const workspace = openWorkspace(change.extractions);
  const known = knowledgeOf(workspace);
  const wordsOf = rememberWords();
  const sketches: ArticleSketch[] = [];
  for (const extraction of change.extractions) {
    sketches.push(sketchArticle(extraction, wordsOf));
    yield* pause();
  }
  const ids = [...sketches.map(({ id }) => id), ...(change.removed ?? [])];
  yield* workspace.load("sketch", [...ids, ...(change.decided ?? []).map(articleOfKey)]);
  yield* workspace.load("placed", ids);
  const touched = new Set<string>(change.decided ?? []);
  const read = new Set<string>();
  const asTheyWere = ids.flatMap((id) => known.sketchOf(id) ?? []);
  yield* addDependents(workspace, known, ids, read);
  const disturbed = new Set<string>();
  for (const id of ids) for (const member of yield* unlink(workspace, known, id)) disturbed.add(member);
  const weighed = yield* link(workspace, known, { sketches, former: asTheyWere }, wordsOf, read);
  for (const key of weighed) for (const member of withPartners(workspace, key)) disturbed.add(member);
  const added = new Set(sketches.flatMap(({ id }) => known.traitsIn(id).map((member) => member.key)));
  for (const key of disturbed) touched.add(key);
  for (const key of added) for (const member of withPartners(workspace, key)) touched.add(member);
  yield* workspace.load("sketch", [...touched].map(articleOfKey));
  const doubting = [...touched].filter((key) => known.traitsOf(key) !== null);
  for (const member of yield* doubt(workspace, known, doubting, { added, isDisturbed: (member) => disturbed.has(member) })) touched.add(member);
  yield* addDependents(workspace, known, sketches.map(({ id }) => id), read);
  for (const id of read) for (const { key } of known.traitsIn(id)) touched.add(key);

  const standing = [...touched].filter((key) => known.traitsOf(key) !== null).sort();
  yield* loadComponents(workspace, known, standing);
  const { clusters, unmerged } = clusterAround(workspace, known, standing);
  const articles = [...new Set(clusters.flatMap(({ members }) => members.map(({ article }) => article.id)))];
  yield* workspace.load("placed", articles);
  yield* workspace.loadExtractions(articles);
  const copies = yield* copiesOf(workspace, known, articles);
  const members = new Map(articles.flatMap((id) => membersOf(workspace.extraction(id))).map((member) => [member.key, member]));
  const former = formerIdsAmong(unmerged, members, formerIds);
  const built: Incident[] = [];
  for (const cluster of clusters) {
    const own = cluster.members.flatMap(({ key }) => members.get(key) ?? []);
    built.push(buildIncident({ members: own, joins: cluster.joins }, { copies, codebook, previousIds: former(own, cluster) }));
    yield* pause();
  }
  return { built, gone: placeEvents(workspace, new Set([...ids, ...articles]), built), changes: workspace.changes() };
}

const withPartners = (workspace: Workspace, member: string): readonly string[] => [member, ...workspace.under("edge", member).keys()];

interface Clustered {
  readonly clusters: readonly Cluster[];
  /** What they would be had nobody joined any. */
  readonly unmerged: readonly Cluster[];
}

function clusterAround(workspace: Workspace, known: Known, members: readonly string[]): Clustered {
  const seen = new Set<string>();
  const found = members.flatMap((start) => {
    if (seen.has(start)) return [];
    const component = componentOf(workspace, known, start);
    for (const { key } of component) seen.add(key);
    return [clusterComponent(workspace, known, component)];
  });
  return { clusters: found.flatMap(({ clusters }) => clusters), unmerged: found.flatMap(({ unmerged }) => unmerged) };
}

/** Which former ids an incident has: those of its parts where people joined it, and those of its events that were shown. */
function formerIdsAmong(unmerged: readonly Cluster[], members: ReadonlyMap<string, Member>, formerIds: ReadonlySet<string>): (own: readonly Member[], cluster: Cluster) => readonly string[] {
  return (own, { joins }) => {
    const id = incidentIdOf(anchorOf(own).key);
    const keys = new Set(own.map(({ key }) => key));
    const parts = !joins.some(({ decided }) => decided) ? [] : unmerged.filter((part) => part.members.some(({ key }) => keys.has(key))).map((part) => anchorOf(part.members.flatMap(({ key }) => members.get(key) ?? [])).key).filter((key) => keys.has(key));
    const shown = formerIds.size === 0 ? [] : [...keys].map(incidentIdOf).filter((former) => formerIds.has(former));
    return [...new Set([...parts.map(incidentIdOf), ...shown])].filter((former) => former !== id).sort();
  };
}

/** Notes in which incident each event is; returns the ids of incidents that are no longer. */
function placeEvents(workspace: Workspace, articles: ReadonlySet<string>, built: readonly Incident[]): readonly string[] {
  const placed = new Map(built.flatMap(({ id, articles: members }) => members.map((member) => [`${member.id}/${member.event}`, id] as const)));
  const gone = new Set<string>();
  for (const article of articles) {
    const there = new Set(eventsOf(workspace, article));
    for (const [event, id] of [...workspace.under("placed", article)]) {
      const now = placed.get(`${article}/${event}`);
      if (now === undefined && there.has(event)) continue;
      gone.add(id as string);
      if (now === undefined) workspace.remove("placed", article, event);
    }
    for (const event of there) {
      const now = placed.get(`${article}/${event}`);
      if (now !== undefined) workspace.put("placed", article, event, now);
    }
  }
  for (const { id } of built) gone.delete(id);
  return [...gone].sort();
}

function eventsOf(workspace: Workspace, article: string): readonly string[] {
  return (workspace.under("sketch", article).get("") as ArticleSketch | undefined)?.events.map(({ id }) => id) ?? [];
}

const keptWords = 1_024;

/** Reads the words of texts, and keeps those of the last thousand or two, because copies come close together. */
function rememberWords(): (article: Article) => TextWords {
  let kept = new Map<string, TextWords>();
  let before = kept;
  return (article) => {
    const known = kept.get(article.id);
    if (known !== undefined) return known;
    if (kept.size >= keptWords) [before, kept] = [kept, new Map<string, TextWords>()];
    const words = before.get(article.id) ?? textWords(article);
    kept.set(article.id, words);
    return words;
  };
}
