import type { Problem } from "./shapes/problem.ts";

/** A problem that a route ends with; answered as `application/problem+json`. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(status: number, title: string, detail: string, more: Partial<Pick<Problem, "code" | "fields" | "type">> = {}) {
    super(detail);
    this.name = "ProblemError";
    this.problem = { type: "about:blank", title, status, detail, code: null, fields: [], ...more };
  }
}

/** 404, with what was asked for. */
export function notFound(id: string): ProblemError {
  return new ProblemError(404, "Not found", `Nothing in the ledger has the id ${id}.`, { code: "not-found" });
}

/** 409: what the decision is about changed since it was looked at. */
export function changedSince(what: string): ProblemError {
  return new ProblemError(409, "Changed since", `${what} changed since you looked at it. Look again, then decide.`, { type: "/api#changed-since" });
}

export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { "content-type": "application/problem+json; charset=utf-8" } });
}

const statusOfCode: Readonly<Record<string, number>> = { "not-found": 404, "ledger-locked": 503, "ledger-unwritable": 503 };

/** The problem that an error amounts to. What nobody foresaw says no more than that: details are for the log. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const issue = error instanceof Error && "issue" in error ? (error.issue as { readonly code: string; readonly message: string }) : null;
  if (issue === null) return { type: "about:blank", title: "The server stopped with an error", status: 500, detail: "The program stopped with an error in this request; nothing was recorded.", code: null, fields: [] };
  return { type: `/api#problem-${issue.code}`, title: "The ledger says no", status: statusOfCode[issue.code] ?? 500, detail: issue.message, code: issue.code, fields: [] };
}
