import { z } from "zod";
import { decisionLog } from "../decision-log.ts";
import { describeEvent, eventOf, reasonOf } from "../entry-words.ts";
import { route } from "../route.ts";
import { logEntrySchema, verifyReportSchema } from "../shapes/log.ts";
import type { Entry, Ledger } from "../../ledger/index.ts";

const tag = "Ledger";
const decisionKinds = new Set(["claimAccepted", "claimRejected", "claimCorrected", "claimAdded", "incidentsMerged", "incidentSplit", "statusSet", "placeSet", "timeSet", "verified", "incidentReviewed", "settingSet", "settingRemoved", "noted"]);

export const ledgerRoutes = [
  route({
    method: "get", path: "/ledger/entries", tag, summary: "The record, the newest entry first",
    description: "`before`: entries with a lower number than this; all unless told. A payload is told in a few words; the hashes are those of the whole entry.",
    query: z.object({ before: z.coerce.number().int().min(1).optional(), limit: z.coerce.number().int().min(1).max(500).default(100), subject: z.string().optional().describe("only entries about this article, `decisions`, `incidents` or `ledger`") }),
    answer: z.object({ head: z.object({ number: z.int(), hash: z.string() }), items: z.array(logEntrySchema) }),
    async answerWith({ query: { before, limit, subject } }, { ledger }) {
      const head = await ledger.head();
      const last = Math.min(head.number, (before ?? head.number + 1) - 1);
      const first = Math.max(1, last - limit + 1);
      const entries = subject === undefined ? (last < 1 ? [] : await ledger.entries(first, last - first + 1)) : (await ledger.entriesAbout(subject)).filter(({ number }) => number <= last).slice(-limit);
      const undone = await undoneAmong(entries, ledger);
      return { head, items: entries.map((entry) => lineOf(entry, undone)).reverse() };
    },
  }),
  route({
    method: "get", path: "/ledger/verify", tag, summary: "Check the ledger against its own record",
    description: "The chain of entries, the stored bytes, every quote, and the incidents. Takes a few seconds on a large ledger.",
    answer: verifyReportSchema,
    async answerWith(_given, { ledger }) {
      const { ok, entries, firstBadEntry, incidents, problems } = await ledger.verify();
      return { ok, entries, firstBadEntry, incidents, problems: problems.map((problem) => ({ ...problem })) };
    },
  }),
];

function lineOf(entry: Entry, undone: ReadonlySet<number>): z.input<typeof logEntrySchema> {
  const { number, time, who, kind, subject, hash, previous } = entry;
  const event = eventOf(entry);
  return { number, time, who, kind, subject, what: describeEvent(event), reason: reasonOf(event), undoable: decisionKinds.has(kind) && !undone.has(number), hash, previous };
}

/** Numbers of decisions, among those about the same subjects, that were taken back: by entries that came after them. */
async function undoneAmong(entries: readonly Entry[], ledger: Ledger): Promise<ReadonlySet<number>> {
  const decided = entries.filter(({ kind }) => decisionKinds.has(kind));
  const undone = new Set<number>();
  for (const [subject, [first]] of Map.groupBy(decided, (entry) => entry.subject)) {
    const events = subject === "decisions" ? (await decisionLog(ledger)).taken.map(({ event }) => event) : (await ledger.entriesAbout(subject, first?.number)).map(eventOf);
    for (const event of events) if (event.kind === "decisionUndone") undone.add(event.payload.entry);
  }
  return undone;
}
