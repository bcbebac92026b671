import { z } from "zod";
import { codebookNames } from "../../core/contract/vocabulary.ts";
import { incidentView } from "../incident-view.ts";
import { countsOf, leftBy, mapMarks, neighboursOf } from "../overview/index.ts";
import { notFound } from "../problems.ts";
import { route } from "../route.ts";
import { incidentFilterSchema, incidentListQuerySchema, incidentListSchema, incidentMapSchema } from "../shapes/incident-list.ts";
import { incidentViewSchema, neighboursSchema } from "../shapes/incident-view.ts";

const tag = "Incidents";

export const incidentRoutes = [
  route({
    method: "get", path: "/incidents", tag, summary: "List incidents",
    description: "Incidents that the filter leaves, sorted, a page of them; with counts of all that it leaves. `newest` and `oldest` are by the day of the incident, `figure` by the highest number of killed that anyone states, `spread` by how far contested figures lie apart.",
    query: incidentListQuerySchema, answer: incidentListSchema,
    async answerWith({ query }, context) {
      const { overview: { incidents, head }, slots, once } = await leftBy(query, context);
      const left = slots(query.sort);
      const items = Array.from(left.subarray(query.offset, query.offset + query.limit), incidents.row);
      return { total: left.length, offset: query.offset, items, counts: once("counts", () => countsOf(left, incidents)), entry: head.number };
    },
  }),
  route({
    method: "get", path: "/incidents/map", tag, summary: "Where incidents are",
    description: "A mark for each incident of known position that the filter leaves; above 2,000, one for each first-order unit.",
    query: incidentFilterSchema, answer: incidentMapSchema,
    async answerWith({ query }, context) {
      const { overview: { incidents }, slots, once } = await leftBy(query, context);
      return once("map", () => mapMarks(slots("newest"), incidents));
    },
  }),
  route({
    method: "get", path: "/incidents/{id}", tag, summary: "One incident with every claim behind it",
    description: "By its id or a former one. `codebook` chooses low, best and high from the same claims by another codebook than the ledger's; /codebooks tells what each rule does.",
    query: z.object({ codebook: z.enum(codebookNames).optional() }), answer: incidentViewSchema,
    async answerWith({ params: { id = "" }, query: { codebook } }, { ledger }) {
      const view = await incidentView(ledger, id, codebook);
      if (view === null) throw notFound(id);
      return view;
    },
  }),
  route({
    method: "get", path: "/incidents/{id}/neighbours", tag, summary: "Incidents near it in day and place",
    description: "What a merge would be with: of the same days, the same country, the same kind; the nearest first.",
    query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(8) }), answer: neighboursSchema,
    async answerWith({ params: { id = "" }, query }, context) {
      const incident = await context.ledger.incident(id);
      const { incidents } = await context.overview();
      const slot = incident === null ? undefined : incidents.slotOf(incident.id);
      if (slot === undefined) throw notFound(id);
      return { items: neighboursOf(slot, incidents, query.limit) };
    },
  }),
];
