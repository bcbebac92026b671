import type { z } from "zod";
import type { DeepReadonly } from "../core/index.ts";
import type { Context } from "./context.ts";

/** One operation of the API: from this come the handler, the check of what comes in, and the document at /api/openapi.json. */
export interface Route<Query extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly method: "get" | "post" | "delete";
  /** Below `/api/v1`, with `{name}` for a part of the path. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: Query;
  /** JSON of this shape; null: no body; raw: the body is the file itself, and the answer takes it from the request. */
  readonly body?: Body;
  readonly rawBody?: string;
  readonly answer: Answer;
  readonly status?: 200 | 201 | 202;
  /** Answers itself, in this media type, in place of `answerWith`: `answer` is then not what is sent. */
  readonly file?: { readonly mediaType: string; readonly respondWith: (given: Given<z.output<Query>, z.output<Body>>, context: Context) => Promise<Response> };
  readonly answerWith: (given: Given<z.output<Query>, z.output<Body>>, context: Context) => Promise<DeepReadonly<z.input<Answer>>>;
}

/** What came in, checked. */
export interface Given<Query, Body> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly request: Request;
}

/** Keeps the types of one route together. */
export function route<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(definition: Route<Query, Body, Answer>): Route {
  return definition;
}
