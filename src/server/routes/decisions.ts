import { z } from "zod";
import { claimViews } from "../claim-views.ts";
import { incidentVersion } from "../incident-view.ts";
import { changedSince, ProblemError } from "../problems.ts";
import { queueItem, remembered, waitingIn } from "../overview/index.ts";
import { route } from "../route.ts";
import { settingMark } from "../setting-marks.ts";
import { decisionRequestSchema, decisionResponseSchema, type CheckedDecision } from "../shapes/decision.ts";
import { queueSchema } from "../shapes/queue.ts";
import type { Ledger } from "../../ledger/index.ts";

const tag = "Review";

export const decisionRoutes = [
  route({
    method: "get", path: "/queue", tag, summary: "What waits for a person, the worst first",
    description: "Contested incidents, then those that changed since somebody decided, then those that nobody has looked at.",
    query: z.object({ offset: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(500).default(50), mentioned: z.enum(["true", "false"]).default("false") }),
    answer: queueSchema,
    async answerWith({ query: { offset, limit, mentioned } }, { overview }) {
      const now = await overview();
      const { slots, counts } = remembered(now, `queue ${mentioned}`, () => waitingIn(now, mentioned === "true"));
      return { total: slots.length, counts, offset, items: slots.slice(offset, offset + limit).map((slot) => queueItem(now, slot)) };
    },
  }),
  route({
    method: "post", path: "/decisions", tag, summary: "Record a person's decision",
    description: "Accept, reject, correct or add a claim; merge or split incidents; set a figure's status; review an incident; note; undo. It is an entry of the ledger under the name in `by`. With `seen`, the `version` of the claim or incident that the person looked at: where it is another by now, nothing is recorded, and the answer is 409.",
    body: decisionRequestSchema, answer: decisionResponseSchema, status: 201,
    async answerWith({ body }, { ledger, live, regroupSoon }) {
      await refuseChanged(body, ledger);
      const entry = await decide(body, ledger);
      regroupSoon();
      await live.look();
      return { entry };
    },
  }),
];

async function decide({ decision, by }: CheckedDecision, ledger: Ledger): Promise<number> {
  try {
    return await ledger.decide(decision, by);
  } catch (error) {
    // What carries an issue says its own; all else is a decision that does not fit what it is about.
    if (!(error instanceof Error) || "issue" in error) throw error;
    throw new ProblemError(422, "The decision does not fit", `${error.message.slice(0, 1).toUpperCase()}${error.message.slice(1)}.`);
  }
}

/** @throws ProblemError 409, where the claim or incident is another than the person saw. */
async function refuseChanged({ decision, seen }: CheckedDecision, ledger: Ledger): Promise<void> {
  if (seen == null) return;
  if ("claim" in decision && typeof decision.claim === "string") {
    const [article = ""] = decision.claim.split("/", 1);
    const [record, extraction] = [await ledger.articleRecord(article), await ledger.article(article)];
    const view = record === null || extraction === null ? undefined : claimViews(record, extraction).find(({ reference }) => reference === decision.claim);
    if (view !== undefined && view.version !== seen) throw changedSince(view.decisions.length > 0 ? `The claim “${view.claim.quote}” (${view.decisions.at(-1)?.what ?? ""}, by ${view.decisions.at(-1)?.who ?? ""})` : `The claim “${view.claim.quote}”`);
  }
  if (decision.type === "set" || decision.type === "unset") {
    const mark = settingMark(await ledger.settings(), await ledger.settingsTaken(), decision.setting);
    if (String(mark?.entry ?? 0) !== seen) throw changedSince(`The ${decision.setting.kind} ${decision.setting.name}${mark === null ? "" : ` (set by ${mark.who})`}`);
  }
  if ("incident" in decision) {
    const incident = await ledger.incident(decision.incident);
    if (incident !== null && incidentVersion(incident) !== seen) throw changedSince(`The incident “${incident.title}”`);
  }
}
