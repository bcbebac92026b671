import type { Problem } from "sayso/api";

/** What the server would not do, with one line for the reader. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ApiProblem";
    this.problem = problem;
  }
}

const unreachable: Problem = { type: "about:blank", title: "The desk does not answer", status: 0, detail: "The desk does not answer. It may have been stopped: start it again with sayso desk.", code: null, fields: [] };

/** Reads from the API; the browser keeps what has not changed. @throws ApiProblem */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(path, signal === undefined ? {} : { signal });
}

/** Sends JSON to the API. @throws ApiProblem */
export function post<T>(path: string, body?: unknown): Promise<T> {
  return ask<T>(path, body === undefined ? { method: "POST" } : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

/** Sends a file to the API as it is. @throws ApiProblem */
export function postFile<T>(path: string, file: Blob): Promise<T> {
  return ask<T>(path, { method: "POST", headers: { "content-type": "application/octet-stream" }, body: file });
}

/** @throws ApiProblem */
export function remove<T>(path: string): Promise<T> {
  return ask<T>(path, { method: "DELETE" });
}

async function ask<T>(path: string, options: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`/api/v1${path}`, { credentials: "same-origin", ...options });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiProblem(unreachable);
  }
  const value: unknown = await answer.json().catch(() => null);
  if (answer.ok) return value as T;
  throw new ApiProblem((value as Problem | null) ?? { ...unreachable, status: answer.status, title: answer.statusText, detail: `The desk answered with status ${answer.status}.` });
}

/** The problem that an error amounts to. */
export function problemIn(error: unknown): Problem {
  return error instanceof ApiProblem ? error.problem : { ...unreachable, title: "The page stopped with an error", detail: error instanceof Error ? error.message : String(error) };
}
