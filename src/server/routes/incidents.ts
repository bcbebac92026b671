import { z } from "zod";
import { codebookNames } from "../../core/contract/vocabulary.ts";
import { countsOf } from "../counts.ts";
import { incidentView, neighboursOf } from "../incident-view.ts";
import { mapMarks } from "../map-marks.ts";
import { notFound } from "../problems.ts";
import { route } from "../route.ts";
import { filterKey, leftBy } from "../left-by.ts";
import { remembered } from "../remembered.ts";
import { sortIncidents } from "../selection.ts";
import { incidentFilterSchema, incidentListQuerySchema, incidentListSchema, incidentMapSchema } from "../shapes/incident-list.ts";
import { incidentViewSchema, neighboursSchema } from "../shapes/incident-view.ts";

const tag = "Incidents";

export const incidentRoutes = [
  route({
    method: "get", path: "/incidents", tag, summary: "List incidents",
    description: "Incidents that the filter leaves, sorted, a page of them; with counts of all that it leaves. `newest` and `oldest` are by the day of the incident, `figure` by the highest number of killed that anyone states, `spread` by how far contested figures lie apart.",
    query: incidentListQuerySchema, answer: incidentListSchema,
    async answerWith({ query }, context) {
      const overview = await context.overview();
      const selected = await leftBy(query, context);
      const key = filterKey(query);
      const items = remembered(overview, `sorted ${query.sort} ${key}`, () => sortIncidents(selected, query.sort)).slice(query.offset, query.offset + query.limit);
      return { total: selected.length, offset: query.offset, items: items.flatMap(({ id }) => overview.rows.get(id) ?? []), counts: remembered(overview, `counts ${key}`, () => countsOf(selected)), entry: overview.head.number };
    },
  }),
  route({
    method: "get", path: "/incidents/map", tag, summary: "Where incidents are",
    description: "A mark for each incident of known position that the filter leaves; above 2,000, one for each first-order unit.",
    query: incidentFilterSchema, answer: incidentMapSchema,
    async answerWith({ query }, context) {
      return mapMarks(await leftBy(query, context));
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
      const overview = await context.overview();
      const incident = overview.incidents.find((one) => one.id === id || one.previousIds.includes(id));
      if (incident === undefined) throw notFound(id);
      return { items: neighboursOf(incident, overview, query.limit) };
    },
  }),
];
