import { canonicalJson, sha256, type Extraction, type Incident } from "../core/index.ts";
import { answerLater, decidedRows, updateIncidents, type StateRow } from "../incidents/index.ts";
import type { Appender } from "./appending.ts";
import { articlePrefix, decisionsSubject, settingsSubject } from "./decision.ts";
import { compareEngines } from "./engine-order.ts";
import { successorOf } from "./former-ids.ts";
import { incidentDecidedOn, incidentShower, type LastGrouping } from "./grouping.ts";
import { answerFrom, extractionUpTo, stateRow, writeState } from "./grouping-rows.ts";
import { constraintsOf, replayIncidentDecisions, type TakenIncidentDecision } from "./incident-decisions.ts";
import type { IncidentsGrouped } from "./ledger-event.ts";
import { formerRow, groupingRow, incidentRow, incidentSummaryRow, lastGrouping, projectedFormer, projectedIncident, projectedIncidentsNamed } from "./projection.ts";
import { codebookIn, settingsUpTo } from "./setting-decisions.ts";
import { articlesUnder } from "./settings-reach.ts";
import type { ProjectionRow, Store, StoreReader, StoreWriter } from "./store.ts";
import { breathing } from "./stores/breath.ts";

/** So many articles are taken in at once: enough to share look-ups, few enough to keep other writers waiting only briefly. */
const articlesAtOnce = 250;
const entriesAtOnce = 2 * articlesAtOnce;

/** True where something was filed, read or decided since the last grouping, or that grouping was by an older engine. */
export async function isStale(reader: StoreReader, engine: string): Promise<boolean> {
  const last = await lastGrouping(reader);
  return (last !== null && compareEngines(engine, last.engine) > 0) || (await hasChangeAfter(reader, last?.upTo ?? 0));
}

const changesIncidents = (subject: string): boolean => subject.startsWith(articlePrefix) || subject === decisionsSubject || subject === settingsSubject;

/** Entries after a grouping are few unless something was filed, which the first of them then tell. */
async function hasChangeAfter(reader: StoreReader, upTo: number): Promise<boolean> {
  const step = 8;
  for (let from = upTo + 1; ; from += step) {
    const entries = await reader.entries(from, step);
    if (entries.some(({ subject }) => changesIncidents(subject))) return true;
    if (entries.length < step) return false;
  }
}

/**
 * Takes what was filed and decided since the last grouping into the incidents, so many articles a transaction, each with an entry
 * that records what changed. Nothing is done where the incidents were grouped by a newer engine.
 */
export async function regroup(store: Store, engine: string, append: Appender): Promise<"regrouped" | "unchanged"> {
  if (!(await store.snapshot((reader) => isStale(reader, engine)))) return "unchanged";
  for (let any = false; ; any = true) {
    const did = await store.transaction(async (writer) => {
      const last = await lastGrouping(writer);
      const age = last === null ? 0 : compareEngines(engine, last.engine);
      if (age < 0) return false;
      return age > 0 ? regroupAll(writer, engine, append) : takeNext(writer, engine, append);
    });
    if (!did) return any ? "regrouped" : "unchanged";
  }
}

/** Takes in the next entries; false where there are none that matter. */
export async function takeNext(writer: StoreWriter, engine: string, append: Appender): Promise<boolean> {
  const before = (await lastGrouping(writer))?.upTo ?? 0;
  for (let from = before + 1; ;) {
    const entries = await writer.entries(from, entriesAtOnce);
    const upTo = entries.at(-1)?.number;
    if (upTo === undefined) return false;
    const subjects = [...new Set(entries.map(({ subject }) => subject))].filter(changesIncidents);
    if (subjects.length > 0) {
      const articles = subjects.filter((subject) => subject.startsWith(articlePrefix));
      await takeIn(writer, { engine, before, upTo, articles, events: [] }, append);
      if (subjects.includes(settingsSubject)) await takeSettings(writer, { engine, before, upTo, articles }, append);
      return true;
    }
    from = upTo + 1;
  }
}

/** Takes everything in anew, since the state is that of an older engine. In one transaction: nobody is to see half of it. */
async function regroupAll(writer: StoreWriter, engine: string, append: Appender): Promise<boolean> {
  while (await takeNext(writer, engine, append));
  const upTo = (await lastGrouping(writer))?.upTo ?? 0;
  const articles = await writer.subjects(articlePrefix);
  for (let from = 0; from === 0 || from < articles.length; from += articlesAtOnce) {
    await takeIn(writer, { engine, before: upTo, upTo, articles: articles.slice(from, from + articlesAtOnce), events: [] }, append);
  }
  return true;
}

/** What is to be taken into the incidents: these articles, and the decisions between two entries. */
interface Intake {
  readonly engine: string;
  readonly before: number;
  readonly upTo: number;
  readonly articles: readonly string[];
  /** Events whose incidents are to be worked out again, though nothing in them was read or decided. */
  readonly events: readonly string[];
}

async function takeIn(writer: StoreWriter, { engine, before, upTo, articles, events }: Intake, append: Appender): Promise<void> {
  const taken = await decisionsUpTo(writer, upTo);
  const settings = await settingsUpTo(writer, upTo);
  const decided = before === upTo ? events : await takeDecisions(writer, await decisionsUpTo(writer, before), taken);
  const extractions: Extraction[] = [];
  for (const id of articles) {
    const extraction = await extractionUpTo(writer, id, upTo, settings);
    if (extraction !== null) extractions.push(extraction);
  }
  const { changes, built, gone } = await answerLater(updateIncidents({ extractions, decided }, codebookIn(settings)), answerFrom(writer, upTo, settings), breathing());
  await writeState(writer, changes);
  const change = await writeIncidents(writer, built, gone, taken);
  const [entry] = await append(writer, [{ kind: "incidentsGrouped", subject: "incidents", payload: { engine, upTo, ...change } }]);
  if (entry === undefined) throw new Error("a grouping was not recorded");
  const last: LastGrouping = { entry: entry.number, upTo, engine };
  await writer.putRow(groupingRow(last));
}

/** Takes in anew what changed settings reach: the articles that they change, and, under another codebook, every incident. */
async function takeSettings(writer: StoreWriter, { engine, before, upTo, articles }: Omit<Intake, "events">, append: Appender): Promise<void> {
  const [was, is] = [await settingsUpTo(writer, before), await settingsUpTo(writer, upTo)];
  if (canonicalJson(was) === canonicalJson(is)) return;
  const taken = new Set(articles);
  for await (const { changed, events } of articlesUnder(writer, { was, is, upTo })) {
    const anew = changed.filter((id) => !taken.has(id));
    if (anew.length + events.length > 0) await takeIn(writer, { engine, before: upTo, upTo, articles: anew, events }, append);
  }
}

/** The decisions about incidents that held at an entry. */
export async function decisionsUpTo(reader: StoreReader, upTo: number): Promise<readonly TakenIncidentDecision[]> {
  return replayIncidentDecisions((await reader.entriesAbout(decisionsSubject)).filter(({ number }) => number <= upTo));
}

/** Brings the rows of merges and splits up to date; gives the events about which people decided otherwise than before. */
async function takeDecisions(writer: StoreWriter, before: readonly TakenIncidentDecision[], now: readonly TakenIncidentDecision[]): Promise<readonly string[]> {
  const byKey = (rows: readonly StateRow[]): Map<string, StateRow> => new Map(rows.map((row) => [stateRow(row).key, row]));
  const [was, is] = [byKey(decidedRows(constraintsOf(before))), byKey(decidedRows(constraintsOf(now)))];
  const gone = [...was].filter(([key]) => !is.has(key));
  const added = [...is].filter(([key, { value }]) => was.get(key)?.value !== value);
  await writer.removeRows("decided", gone.map(([key]) => key));
  await writer.putAll({ rows: added.map(([, row]) => stateRow(row)) });
  const entriesOf = (taken: readonly TakenIncidentDecision[]): Set<number> => new Set(taken.map(({ mark }) => mark.entry));
  const [earlier, later] = [entriesOf(before), entriesOf(now)];
  const members: string[] = [];
  for (const { mark, event } of [...before.filter(({ mark: { entry } }) => !later.has(entry)), ...now]) {
    const id = earlier.has(mark.entry) && later.has(mark.entry) ? null : incidentDecidedOn(event);
    const incident = id === null ? null : await projectedIncident(writer, id);
    members.push(...(incident?.articles.map((article) => `${article.id}/${article.event}`) ?? []));
  }
  return [...members, ...[...gone, ...added].map(([, { key }]) => key)];
}

/** Writes the incidents that are otherwise than before, with where former ids lead; gives what is to be recorded of it. */
async function writeIncidents(writer: StoreWriter, built: readonly Incident[], gone: readonly string[], taken: readonly TakenIncidentDecision[]): Promise<Omit<IncidentsGrouped["payload"], "engine" | "upTo">> {
  const before = new Map((await projectedIncidentsNamed(writer, [...built.map(({ id }) => id), ...gone])).map((incident) => [incident.id, incident]));
  const fresh = built.map(({ id }) => id).filter((id) => !before.has(id));
  const led = await projectedFormer(writer, fresh);
  const revived = [...led.keys()].sort();
  const renamed = gone.flatMap((from) => {
    const incident = before.get(from);
    return incident === undefined ? [] : [{ from, to: successorOf(incident, built) }];
  });
  const previous = new Map(built.map(({ id }) => [id, new Set((before.get(id)?.previousIds ?? []).filter((former) => !led.has(former)))]));
  // An id that is an incident's again no longer leads to another, which may be otherwise as it was.
  const left = (await projectedIncidentsNamed(writer, [...led.values()].flatMap((to) => (to === null || previous.has(to) || gone.includes(to) ? [] : [to]))));
  await writer.removeRows("formerIncident", revived);
  for (const { from, to } of renamed) {
    const following = [...(before.get(from)?.previousIds ?? []).filter((former) => !led.has(former)), from];
    await writer.putAll({ rows: following.map((id) => formerRow(id, to)) });
    if (to !== null) for (const id of following) previous.get(to)?.add(id);
  }
  const show = incidentShower(taken);
  const shown = [
    ...built.map((incident) => show(incident, [...(previous.get(incident.id) ?? [])].sort())),
    ...left.map((incident) => ({ ...incident, previousIds: incident.previousIds.filter((former) => !led.has(former)) })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Map([...before, ...left.map((incident) => [incident.id, incident] as const)]);
  const breathe = breathing();
  const changed: ProjectionRow[] = [];
  for (const incident of shown) {
    const row = incidentRow(incident);
    const was = known.get(row.key);
    if (was === undefined || canonicalJson(was) !== row.content) changed.push(row);
    await breathe();
  }
  const changedIds = new Set(changed.map(({ key }) => key));
  for (const name of ["incident", "incidentSummary"]) await writer.removeRows(name, gone);
  await writer.putAll({ rows: [...changed, ...shown.filter(({ id }) => changedIds.has(id)).map(incidentSummaryRow)] });
  const added = changed.flatMap(({ key }) => (known.has(key) ? [] : [key]));
  return { changed: changed.map(({ key, content }) => ({ id: key, sha256: sha256(content) })), added, renamed, revived };
}
