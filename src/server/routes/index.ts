import type { Route } from "../route.ts";
import { aboutRoutes } from "./about.ts";
import { articleRoutes } from "./articles.ts";
import { decisionRoutes } from "./decisions.ts";
import { exportRoutes } from "./export.ts";
import { incidentRoutes } from "./incidents.ts";
import { intakeRoutes } from "./intake.ts";
import { ledgerRoutes } from "./ledger.ts";
import { searchRoutes } from "./search.ts";
import { settingRoutes } from "./settings.ts";

/** Every operation of the API, in the order of its document. */
export const routes: readonly Route[] = [...incidentRoutes, ...articleRoutes, ...searchRoutes, ...decisionRoutes, ...intakeRoutes, ...exportRoutes, ...ledgerRoutes, ...settingRoutes, ...aboutRoutes];
