import type { Route } from "../route.ts";
import { aboutRoutes } from "./about.ts";
import { articleRoutes } from "./articles.ts";
import { decisionRoutes } from "./decisions.ts";
import { incidentRoutes } from "./incidents.ts";
import { intakeRoutes } from "./intake.ts";
import { ledgerRoutes } from "./ledger.ts";

/** Every operation of the API, in the order of its document. */
export const routes: readonly Route[] = [...incidentRoutes, ...articleRoutes, ...decisionRoutes, ...intakeRoutes, ...ledgerRoutes, ...aboutRoutes];
