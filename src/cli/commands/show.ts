import { Command } from "commander";
import type { Incident } from "../../core/index.ts";
import type { Ledger } from "../../ledger/index.ts";
import { formatIssueLine } from "../format/issue-line.ts";
import type { ListedClaim } from "../format/claims.ts";
import type { Page } from "../format/style.ts";
import { openLedgerFile, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

/** `sayso show`: one incident, article or claim. */
export const showCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("show"))
    .summary("show one incident, article or claim")
    .description("Shows one thing in the ledger: an incident (inc_…) with its findings and every claim behind them, an article (art_…) with its claims, or a claim (art_…/killed@412-431).")
    .argument("<id>", "id of an incident, an article or a claim")
    .option("--json", "print one JSON object")
    .action(async (id: string, options: LedgerOption & { readonly json?: boolean }) => {
      const ledger = await openLedgerFile(options.ledger, "readOnly", console);
      try {
        const found = find(ledger, id);
        if (found === null) {
          console.err(formatIssueLine(options.ledger, null, { code: "not-found", message: `nothing has the id ${id}; sayso incidents lists what there is` }));
          finish(1);
          return;
        }
        await console.out(options.json === true ? `${JSON.stringify(found.value)}\n` : await found.format(console));
        finish(0);
      } finally {
        ledger.close();
      }
    });

interface Found {
  readonly value: unknown;
  readonly format: (page: Page) => Promise<string>;
}

function find(ledger: Ledger, id: string): Found | null {
  if (id.includes("/")) {
    const claim = ledger.claim(id);
    if (claim === null) return null;
    return { value: claim, format: async (page) => (await import("../format/claims.ts")).formatClaims([{ claim: claim.claim, article: "" }], page) };
  }
  if (id.startsWith("art_")) {
    const extraction = ledger.article(id);
    return extraction === null ? null : { value: extraction, format: async (page) => (await import("../format/extraction.ts")).formatExtraction(extraction, page) };
  }
  const incident = ledger.incident(id);
  if (incident === null) return null;
  return { value: incident, format: async (page) => (await import("../format/incident.ts")).formatIncident(incident, claimsOf(ledger, incident), page) };
}

/** Every claim that the articles make of the incident: figures first, as the findings have them, then all other kinds. */
function claimsOf(ledger: Ledger, incident: Incident): readonly ListedClaim[] {
  const figures = incident.findings.flatMap(({ bySpeaker }) => bySpeaker.flatMap(({ claims }) => claims));
  const listed: ListedClaim[] = [];
  for (const reference of new Set(figures)) {
    const found = ledger.claim(reference);
    if (found !== null) listed.push({ claim: found.claim, article: found.article });
  }
  const seen = new Set(listed.map(({ claim, article }) => `${article}/${claim.id}`));
  for (const { id, event } of incident.articles) {
    for (const claim of ledger.article(id)?.claims ?? []) {
      if (claim.event === event && !seen.has(`${id}/${claim.id}`)) listed.push({ claim, article: id });
    }
  }
  return listed;
}
