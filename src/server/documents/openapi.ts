import { z } from "zod";
import { articleSchema } from "../../core/contract/article.ts";
import { claimSchema } from "../../core/contract/claim.ts";
import { eventSchema } from "../../core/contract/event.ts";
import { findingSchema, incidentSchema, speakerIntervalSchema } from "../../core/contract/incident.ts";
import { placeMentionSchema, placeSchema, timeMentionSchema, timeSchema } from "../../core/contract/place-time.ts";
import { amountSchema, issueSchema, spanSchema } from "../../core/contract/primitives.ts";
import { speakerSchema, statementSchema } from "../../core/contract/speaker.ts";
import type { Route } from "../route.ts";
import { claimViewSchema, markSchema, takenSchema } from "../shapes/claim-view.ts";
import { decisionSchema } from "../shapes/decision.ts";
import { incidentArticleSchema } from "../shapes/incident-view.ts";
import { incidentRowSchema } from "../shapes/incident-row.ts";
import { intakeIssueSchema, intakeSchema } from "../shapes/intake.ts";
import { logEntrySchema } from "../shapes/log.ts";
import { problemSchema } from "../shapes/problem.ts";

/** Shapes that have a name of their own in the document. */
const named = {
  Amount: amountSchema, Article: articleSchema, Claim: claimSchema, ClaimView: claimViewSchema, Decision: decisionSchema, Event: eventSchema, Finding: findingSchema, Incident: incidentSchema,
  IncidentArticle: incidentArticleSchema, IncidentRow: incidentRowSchema, Intake: intakeSchema, IntakeIssue: intakeIssueSchema, Issue: issueSchema, LogEntry: logEntrySchema, Mark: markSchema,
  Place: placeSchema, PlaceMention: placeMentionSchema, Problem: problemSchema, Span: spanSchema, Speaker: speakerSchema, SpeakerInterval: speakerIntervalSchema, Statement: statementSchema,
  Taken: takenSchema, Time: timeSchema, TimeMention: timeMentionSchema,
};

type Json = Readonly<Record<string, unknown>>;
export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly securitySchemes: Json };
}
export interface Operation {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly description?: string; readonly style?: string; readonly explode?: boolean; readonly schema: Json }[];
  readonly requestBody?: Json;
  readonly responses: Json;
}

/** The OpenAPI 3.1 document of these routes, from the schemas that check them. */
export function openApi(routes: readonly Route[], version: string): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) names.add(schema, { id });
  const shapes = z.toJSONSchema(names, { target: "draft-2020-12", io: "input", uri: (id) => `#/components/schemas/${id}`, override }).schemas;
  const schemas = Object.fromEntries(Object.entries(shapes).map(([id, shape]) => [id, withoutIds(shape as Json)]));
  const shapeOf = (schema: z.ZodType): Json => withoutIds(inline(schema, names));
  for (const route of routes) {
    const path = `/api/v1${route.path}`;
    (paths[path] ??= {})[route.method] = operation(route, shapeOf);
  }
  (paths["/api/v1/events"] ??= {})["get"] = eventsOperation;
  return {
    openapi: "3.1.0",
    info: { title: "Sayso", version, description: "The ledger of who claims what, as the desk reads and writes it. Every GET has an ETag. Errors are problems (RFC 9457)." },
    paths, components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer", description: "Only where the desk was started with --allow-remote." } } },
  };
}

function operation(route: Route, shapeOf: (schema: z.ZodType) => Json): Operation {
  const query = route.query === undefined ? { properties: {}, required: [] } : (shapeOf(route.query) as { readonly properties?: Readonly<Record<string, Json>>; readonly required?: readonly string[] });
  const inPath = [...route.path.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  const inQuery = Object.entries(query.properties ?? {}).map(([name, { description, ...schema }]) => ({ name, in: "query", required: query.required?.includes(name) ?? false, ...(typeof description === "string" ? { description } : {}), ...(schema["type"] === "array" ? { style: "form", explode: false } : {}), schema }));
  const body = route.body === undefined ? (route.rawBody === undefined ? undefined : { required: true, content: { [route.rawBody]: { schema: { type: "string", contentMediaType: route.rawBody } } } }) : { required: true, content: { "application/json": { schema: shapeOf(route.body) } } };
  return {
    tags: [route.tag], summary: route.summary, ...(route.description === undefined ? {} : { description: route.description }),
    operationId: `${route.method}${route.path.replaceAll(/[{}]/gu, "").replaceAll(/\/(\w)/gu, (_all, letter: string) => letter.toUpperCase())}`,
    parameters: [...inPath, ...inQuery],
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      [String(route.status ?? 200)]: { description: "Done", content: route.file === undefined ? { "application/json": { schema: shapeOf(route.answer) } } : { [route.file.mediaType]: { schema: { type: "string", contentMediaType: route.file.mediaType } } } },
      default: { description: "A problem", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    },
  };
}

const eventsOperation: Operation = {
  tags: ["Events"], summary: "What happens, as it happens", operationId: "getEvents", parameters: [],
  description: "A stream of server-sent events: `ledger` with {entry, hash} at the start and whenever the ledger grew, by whatever program; `loading` with how far the ledger has been read since the desk was started, {incidents, share}, or null once it is read; `intake` with {id} when a filing went on.",
  responses: { 200: { description: "An endless stream", content: { "text/event-stream": { schema: { type: "string" } } } } },
};

/** What a schema is described by, and another shape that it is written in, stand in zod's own registry. */
function override({ zodSchema, jsonSchema }: { readonly zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.additionalProperties;
  const { id: _id, ...told } = z.globalRegistry.get(zodSchema) ?? {};
  Object.assign(jsonSchema, told);
}

/** A shape as the document has it: named parts stand as references. */
function inline(schema: z.ZodType, names: ReturnType<typeof z.registry<{ id: string }>>): Json {
  const json = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", metadata: names, override }) as Json;
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}

/** Identifiers and dialects are the document's, not those of its parts. */
function withoutIds({ $schema: _schema, $defs: _defs, $id: _id, id: _name, ...shape }: Json): Json {
  return shape;
}
