import { Command } from "commander";
import type { Incident } from "../../core/index.ts";
import type { Ledger } from "../../ledger/index.ts";
import { formatIssueLine } from "../format/issue-line.ts";
import type { ArticleClaim, IncidentClaims } from "../format/incident.ts";
import type { Page } from "../format/style.ts";
import { inCodebook, withCodebookOption, type CodebookOption } from "../codebook.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

/** `sayso show`: one incident, article or claim. */
export const showCommand: CommandMaker = (console, finish) =>
  withCodebookOption(withLedgerOption(new Command("show")))
    .summary("show one incident, article or claim")
    .description("Shows one thing in the ledger: an incident (inc_…) with its findings and every claim behind them, an article (art_…) with its claims, or a claim (art_…/killed@412-431).")
    .argument("<id>", "id of an incident, an article or a claim")
    .option("--json", "print one JSON object")
    .action(async (id: string, options: LedgerOption & CodebookOption & { readonly json?: boolean }) => {
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const found = await find(ledger, id, options);
        if (found === null) {
          console.err(formatIssueLine(ledger.location, null, { code: "not-found", message: `nothing has the id ${id}; sayso incidents lists what there is` }));
          finish(1);
          return;
        }
        await console.out(options.json === true ? `${JSON.stringify(found.value)}\n` : await found.format(console));
        finish(0);
      } finally {
        await ledger.close();
      }
    });

interface Found {
  readonly value: unknown;
  readonly format: (page: Page) => Promise<string>;
}

async function find(ledger: Ledger, id: string, options: CodebookOption): Promise<Found | null> {
  if (id.includes("/")) {
    const claim = await ledger.claim(id);
    if (claim === null) return null;
    return { value: claim, format: async (page) => (await import("../format/claim.ts")).formatClaim(claim, await ledger.article(claim.article), page) };
  }
  if (id.startsWith("art_")) {
    const extraction = await ledger.article(id);
    return extraction === null ? null : { value: extraction, format: async (page) => (await import("../format/extraction.ts")).formatExtraction(extraction, page) };
  }
  const found = await ledger.incident(id);
  if (found === null) return null;
  const incident = await inCodebook(found, ledger, options);
  return { value: incident, format: async (page) => (await import("../format/incident.ts")).formatIncident(incident, await claimsOf(ledger, incident), page) };
}

/** Every claim that the articles make of the incident: those that its findings rest on, and all others. */
async function claimsOf(ledger: Ledger, incident: Incident): Promise<IncidentClaims> {
  const counted = new Map<string, ArticleClaim>();
  for (const reference of incident.findings.flatMap(({ bySpeaker }) => bySpeaker.flatMap(({ claims }) => claims))) {
    const found = await ledger.claim(reference);
    if (found !== null) counted.set(reference, found);
  }
  const others: ArticleClaim[] = [];
  for (const { id, event } of incident.articles) {
    const claims = (await ledger.article(id))?.claims ?? [];
    others.push(...claims.filter((claim) => claim.event === event && !counted.has(`${id}/${claim.id}`)).map((claim): ArticleClaim => ({ claim, article: id })));
  }
  return { counted, others };
}
