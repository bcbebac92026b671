import type { Component } from "svelte";

type Page = Component<{ id: string }>;

/** A page of the desk: its place in the address, its name, and where it comes from when it is first shown. */
export interface PageEntry {
  readonly pattern: RegExp;
  readonly name: string;
  readonly load: () => Promise<{ readonly default: Page }>;
}

const of = (load: () => Promise<unknown>): PageEntry["load"] => load as PageEntry["load"];

export const pages: readonly PageEntry[] = [
  { pattern: /^\/incidents\/([^/]+)$/u, name: "Incident", load: of(() => import("../pages/incident/page.svelte")) },
  { pattern: /^\/articles\/([^/]+)$/u, name: "Article", load: of(() => import("../pages/article/page.svelte")) },
  { pattern: /^\/(?:incidents)?$/u, name: "Incidents", load: of(() => import("../pages/incidents/page.svelte")) },
  { pattern: /^\/search$/u, name: "Search", load: of(() => import("../pages/search/page.svelte")) },
  { pattern: /^\/review$/u, name: "Review", load: of(() => import("../pages/review/page.svelte")) },
  { pattern: /^\/intake$/u, name: "Intake", load: of(() => import("../pages/intake/page.svelte")) },
  { pattern: /^\/export$/u, name: "Export", load: of(() => import("../pages/export/page.svelte")) },
  { pattern: /^\/ledger$/u, name: "Ledger", load: of(() => import("../pages/ledger/page.svelte")) },
  { pattern: /^\/settings$/u, name: "Settings", load: of(() => import("../pages/settings/page.svelte")) },
];

/** What the header leads to. */
export const sections: readonly { readonly href: string; readonly name: string; readonly under: RegExp }[] = [
  { href: "/", name: "Incidents", under: /^\/(?:incidents.*|articles.*)?$/u },
  { href: "/review", name: "Review", under: /^\/review/u },
  { href: "/intake", name: "Intake", under: /^\/intake/u },
  { href: "/export", name: "Export", under: /^\/export/u },
  { href: "/ledger", name: "Ledger", under: /^\/ledger/u },
  { href: "/settings", name: "Settings", under: /^\/settings/u },
];
