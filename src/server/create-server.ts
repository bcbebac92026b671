import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Clock } from "../core/index.ts";
import type { Extractor } from "../extract/index.ts";
import type { FetchedItem } from "../fetching/index.ts";
import type { Gazetteer } from "../places/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { answering, tooLarge } from "./answering.ts";
import type { Context } from "./context.ts";
import { apiMark, apiPage, apiStyle } from "./documents/api-page.ts";
import { openApi } from "./documents/openapi.ts";
import { events } from "./events.ts";
import { openIntakeDesk } from "./intake/intake-desk.ts";
import { openLive } from "./live.ts";
import { keepOverview } from "./overview/index.ts";
import { openPages } from "./pages.ts";
import { problemOf, problemResponse, ProblemError } from "./problems.ts";
import type { Route } from "./route.ts";
import { routes } from "./routes/index.ts";
import { maxUploadBytes } from "./routes/intake.ts";
import { guard, type Access } from "./safety/access.ts";
import { safeHeaders } from "./safety/headers.ts";

export interface ServerOptions {
  /** Open for writing. The server does not close it. */
  readonly ledger: Ledger;
  readonly extractor: Extractor;
  /** For exports, which name and coarsen places. */
  readonly gazetteer: Gazetteer;
  readonly clock: Clock;
  readonly version: string;
  readonly access: Access;
  /** Folder of the built pages; null: the API alone. */
  readonly pages: string | null;
  /** Fetches and reads an address that somebody asked for; null: nothing leaves the machine. */
  readonly readAddress?: ((address: string) => AsyncIterable<FetchedItem>) | null;
  /** Names for what comes in by hand; no two alike, and none to be guessed. */
  readonly newId: () => string;
  /** Told of errors that nobody foresaw; without article text. */
  readonly report: (error: unknown) => void;
  /** How often the ledger is looked at for what other programs wrote, in milliseconds. */
  readonly lookEveryMs?: number;
}

export interface Server {
  /** Answers a request; needs no socket. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Waits for what is under way, and stops looking at the ledger. */
  readonly close: () => Promise<void>;
}

/** People take several decisions in a row: incidents follow once they pause this long. */
const regroupAfterMs = 150;

/** The desk's server: the API, its documents, and the built pages. */
export function createServer({ ledger, extractor, gazetteer, clock, version, access, pages, readAddress = null, newId, report, lookEveryMs = 1_000 }: ServerOptions): Server {
  const live = openLive(ledger, lookEveryMs);
  const overview = keepOverview(ledger, (loading) => { live.tell({ kind: "loading", loading }); });
  let regrouping: Promise<void> = Promise.resolve();
  let soon: NodeJS.Timeout | null = null;
  const regroup = (): Promise<void> => {
    regrouping = regrouping.then(async () => { await ledger.regroup(); }).catch(report).then(() => live.look());
    return regrouping;
  };
  const regroupSoon = (): void => {
    if (soon !== null) clearTimeout(soon);
    soon = setTimeout(() => { soon = null; void regroup(); }, regroupAfterMs);
  };
  const intake = openIntakeDesk({ ledger, extractor, newId, regroup, overview: overview.now, tell: (id) => { live.tell({ kind: "intake", id }); } });
  const context: Context = { ledger, extractor, gazetteer, clock, version, overview: overview.now, live, intake, readAddress, regroupSoon };

  // Read before the first page asks for it; what fails here fails there too, and is told there.
  overview.now().catch(() => undefined);

  const app = new Hono();
  app.use(safeHeaders());
  app.onError((error) => {
    const problem = problemOf(error);
    if (problem.status >= 500) report(error);
    return problemResponse(problem);
  });
  app.use(guard(access));
  const document = openApi(routes, version);
  app.get("/api", (asked) => asked.html(apiPage(document)));
  app.get("/api/page.css", (asked) => asked.body(apiStyle, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/api/mark.svg", (asked) => asked.body(apiMark, 200, { "content-type": "image/svg+xml" }));
  app.get("/api/openapi.json", (asked) => asked.json(document));
  app.use("/api/v1/intake/file", bodyLimit({ maxSize: maxUploadBytes, onError: () => { throw tooLarge(maxUploadBytes); } }));
  app.get("/api/v1/events", events(ledger, live, overview.loading));
  for (const route of routes) app.on(route.method.toUpperCase(), pathOf(route), answering(route, context));
  for (const [path, known] of Map.groupBy(routes, pathOf)) app.all(path, (asked) => otherMethod(asked.req.method, known));
  app.all("/api/*", (asked) => { throw new ProblemError(404, "No such operation", `The API has no ${asked.req.method} ${asked.req.path}; /api lists what there is.`); });
  if (pages !== null) {
    const answer = openPages(pages);
    app.get("*", (asked) => answer(asked.req.raw));
  }
  return {
    fetch: (request) => app.fetch(request),
    async close() {
      if (soon !== null) { clearTimeout(soon); void regroup(); }
      live.close();
      await regrouping;
    },
  };
}

/** The route's path as the router writes it. */
const pathOf = (route: Route): string => `/api/v1${route.path.replaceAll(/\{(\w+)\}/gu, ":$1")}`;

/** 405, with the methods that there are. */
function otherMethod(method: string, known: readonly Route[]): Response {
  const methods = known.flatMap((route) => (route.method === "get" ? ["GET", "HEAD"] : [route.method.toUpperCase()])).join(", ");
  const answer = problemResponse(new ProblemError(405, "No such method", `This takes ${methods}, not ${method}; /api lists what there is.`).problem);
  answer.headers.set("allow", methods);
  return answer;
}
