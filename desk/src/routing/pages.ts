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
];

/** What the header leads to. */
export const sections: readonly { readonly href: string; readonly name: string; readonly under: RegExp }[] = [
  { href: "/", name: "Incidents", under: /^\/(?:incidents.*)?$/u },
];
