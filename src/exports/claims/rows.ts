import type { Amount, Claim, Extraction, Place } from "../../core/index.ts";
import { armedGroups, civilianGroups } from "../figures.ts";
import type { ExportSubject } from "../subject.ts";
import { integer, number, text, yesNo, type Column } from "../table/column.ts";

/** One claim of one incident, with the article that makes it. */
export interface ClaimRow {
  readonly subject: ExportSubject;
  readonly claim: Claim;
  readonly source: Extraction;
}

/** The claims of an incident as they may go out, by article and position. Where places were made coarser, what is said of a place stays back. */
export function claimRows(subject: ExportSubject): readonly ClaimRow[] {
  const rows = subject.claims.filter(({ claim }) => subject.exactPlaces || claim.kind !== "place");
  return [...rows].sort((a, b) => (a.source.article.id < b.source.article.id ? -1 : a.source.article.id > b.source.article.id ? 1 : a.claim.span.start - b.claim.span.start || (a.claim.id < b.claim.id ? -1 : 1))).map(({ claim, source }) => ({ subject, claim, source }));
}

const amountOf = (claim: Claim): Amount | null => (claim.kind === "casualties" || claim.kind === "figure" ? claim.amount : null);
const placeOf = ({ subject }: ClaimRow): Place | null => subject.incident.place;

/** What a claim that counts nobody says, in its own words and codes. */
function contentOf({ claim, subject: { words } }: ClaimRow): string | null {
  switch (claim.kind) {
    case "casualties": return claim.people.words === null ? null : words(claim.people.words);
    case "attack": return claim.subEventType;
    case "responsibility": return `${claim.result}: ${words(claim.who)}`;
    case "verification": return `${claim.of} ${claim.result}${claim.by === null ? "" : ` by ${words(claim.by)}`}`;
    case "place": return words(claim.place.words ?? claim.place.name);
    case "time": return claim.time.value;
    case "consequence": return `${claim.what.code}: ${words(claim.what.words)}`;
    case "figure": return words(claim.unit);
    default: return claim satisfies never;
  }
}

/** Whether those counted fight or are civilians, where the claim tells. */
function combatants({ claim }: ClaimRow): boolean | null {
  const group = claim.kind === "casualties" ? claim.people.group : null;
  if (group === null) return null;
  return armedGroups.has(group) ? true : civilianGroups.has(group) ? false : null;
}

const findingFor = ({ claim, subject }: ClaimRow): ExportSubject["incident"]["findings"][number] | null =>
  (claim.kind !== "casualties" || claim.scope !== "event" ? null : (subject.incident.findings.find(({ of, role }) => of === claim.outcome && role === claim.role) ?? null));

/** The columns of `csv` and `parquet`: one claim a row, with its words and the finding that it bears on. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  text("incident", ({ subject }) => subject.incident.id),
  text("incident_title", ({ subject }) => subject.title),
  text("event_type", ({ subject }) => subject.incident.eventType),
  text("sub_event_type", ({ subject }) => subject.incident.subEventType),
  text("time", ({ subject }) => subject.incident.time?.value ?? null),
  text("time_precision", ({ subject }) => subject.incident.time?.precision ?? null),
  text("time_basis", ({ subject }) => subject.incident.time?.basis ?? null),
  text("place", (row) => placeOf(row)?.name ?? null),
  text("country", (row) => placeOf(row)?.country ?? null),
  text("admin1", (row) => placeOf(row)?.admin1 ?? null),
  number("latitude", (row) => placeOf(row)?.lat ?? null),
  number("longitude", (row) => placeOf(row)?.lon ?? null),
  text("place_precision", (row) => placeOf(row)?.precision ?? null),
  text("article", ({ source }) => source.article.id),
  text("outlet", ({ source }) => source.article.outlet),
  text("credit", ({ source }) => source.article.credit),
  text("published", ({ source }) => source.article.published?.value ?? null),
  text("url", ({ source }) => source.article.url),
  text("copy_of", ({ subject, source }) => subject.incident.articles.find(({ id }) => id === source.article.id)?.copyOf ?? null),
  text("claim", ({ source, claim }) => `${source.article.id}/${claim.id}`),
  text("kind", ({ claim }) => claim.kind),
  text("outcome", ({ claim }) => (claim.kind === "casualties" ? claim.outcome : null)),
  text("role", ({ claim }) => (claim.kind === "casualties" ? claim.role : null)),
  text("amount_kind", ({ claim }) => amountOf(claim)?.kind ?? null),
  integer("amount_min", ({ claim }) => amountOf(claim)?.min ?? null),
  integer("amount_max", ({ claim }) => amountOf(claim)?.max ?? null),
  text("amount_words", ({ claim, subject }) => {
    const amount = amountOf(claim);
    return amount === null ? null : subject.words(amount.words);
  }),
  text("people_group", ({ claim }) => (claim.kind === "casualties" ? claim.people.group : null)),
  text("people_side", ({ claim }) => (claim.kind === "casualties" ? claim.people.side : null)),
  yesNo("combatants", combatants),
  yesNo("part", ({ claim }) => (claim.kind === "casualties" ? claim.part : null)),
  text("scope", ({ claim }) => (claim.kind === "casualties" ? claim.scope : null)),
  text("content", contentOf),
  text("speaker", ({ claim, subject }) => (claim.speakers[0] === undefined ? null : subject.speaker(claim.speakers[0]))),
  text("speaker_kind", ({ claim }) => claim.speakers[0]?.kind ?? null),
  text("speaker_side", ({ claim }) => claim.speakers[0]?.side ?? null),
  text("speaker_relation", ({ claim }) => claim.speakers[0]?.relation ?? null),
  text("told_to", ({ claim, subject }) => claim.speakers.slice(1).map(subject.speaker).join("; ") || null),
  text("stance", ({ claim }) => claim.stance),
  text("hedges", ({ claim }) => claim.hedges.join("; ") || null),
  text("words", ({ claim, subject }) => subject.words(claim.quote)),
  integer("start", ({ claim }) => claim.span.start),
  integer("end", ({ claim }) => claim.span.end),
  text("claim_rule", ({ claim }) => claim.rule),
  text("codebook", ({ subject }) => `${subject.judged.codebook.name} ${subject.judged.codebook.version}`),
  integer("finding_low", (row) => findingFor(row)?.low ?? null),
  integer("finding_best", (row) => findingFor(row)?.best ?? null),
  integer("finding_high", (row) => findingFor(row)?.high ?? null),
  text("finding_status", (row) => findingFor(row)?.status ?? null),
  text("finding_rule", (row) => findingFor(row)?.rule ?? null),
  integer("origins", ({ subject }) => subject.incident.origins),
  text("review", ({ subject }) => subject.incident.review.state),
];
